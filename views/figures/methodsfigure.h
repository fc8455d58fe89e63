// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"
#include "views/figures/methodslayout.h"

namespace mitra
{

// All methods of judging one measure side by side: number, verdict in the method's words and in
// ours, what went in, limits. Those that cannot judge stand below with the reason. Rows stay whole
// on paper.
class MethodsFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::MethodsFigure)

public:
    // Compact: methods with a verdict alone, at most `mostRows`, and a last line that counts the
    // others; where few have one, also why the others have none. The table twin has all of them all
    // the same.
    MethodsFigure(FactsPtr facts, MethodPanel panel, MethodsForm form = MethodsForm::Full,
                  qsizetype mostRows = 7);

    QString name() const override;
    QString title() const override { return m_panel.title; }
    QString subtitle() const override { return m_panel.subtitle; }
    QStringList notes() const override { return m_panel.notes; }
    QList<SourceId> sources() const override { return m_panel.sources; }
    QString sentence() const override { return m_panel.sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    // A method each.
    QList<Mark> marks(const QRectF &body) const override;
    QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const override;

    const MethodPanel &panel() const { return m_panel; }

private:
    void takeAll();
    void takeRefused();
    void takeJudged(qsizetype mostRows);

    MethodPanel m_panel;
    MethodsForm m_form;
    QList<MethodItem> m_items;
};

} // namespace mitra
