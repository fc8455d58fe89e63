// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "views/figures/figure.h"

namespace mitra
{

// Partners by the number of initiatives that name them, each initiative counted once a partner.
// Equal partners at the end of the list are not passed over in silence: a line says how many more
// there are. The table twin holds every partner that is named.
class PartnersFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::PartnersFigure)

public:
    // `counts` are those of `selection`; the choice of partner and of theme does not narrow them.
    PartnersFigure(FactsPtr facts, const Columns &columns, const Selection &selection, int top = 8);

    QString name() const override { return QStringLiteral("partners"); }
    QString title() const override { return m_title; }
    QString subtitle() const override { return m_subtitle; }
    QStringList notes() const override;
    QList<SourceId> sources() const override { return m_sources; }
    QString sentence() const override { return m_sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;
    QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const override;

    struct Bar {
        PartnerId partner;
        QString name;
        quint32 initiatives = 0;
        QList<SourceId> sources; // that name it, in the order of the file
    };
    // The bars that are drawn, longest first.
    const QList<Bar> &bars() const { return m_drawn; }

private:
    struct Layout;
    Layout layOut(double width) const;
    void gather(const Columns &columns);
    void writeWords();
    QString restText() const;
    Link barLink(const Bar &bar) const;
    QString barText(const Bar &bar) const;

    QList<Bar> m_all;   // every partner that is named, most initiatives first, then by name
    QList<Bar> m_drawn; // of these, the ones with a bar
    quint32 m_most = 0;
    quint32 m_total = 0; // initiatives the bars are counted out of
    int m_firstYear = 0;
    int m_lastYear = 0;
    Selection m_selection;
    QString m_rest; // what is not drawn, in words
    QString m_title;
    QString m_subtitle;
    QString m_measure; // the subtitle without the selection
    QString m_sentence;
    QList<SourceId> m_sources;
};

} // namespace mitra
