// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/progressview.h"

namespace mitra
{

class Card;
class FigureCard;
class PlainLabel;
class StatusLabel;
struct MethodPanel;

// What the published methods say of one measure, and whether they agree.
class MethodsView : public ProgressView
{
    Q_OBJECT

public:
    explicit MethodsView(CurrentRequest *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("methods"); }
    QString label() const override { return tr("Methods"); }
    QList<FigurePtr> figures() const override;
    FigurePtr currentFigure() const override;
    void refresh() override;

    // Everything the methods say, as plain text, into the clipboard.
    void copyText() const;

private:
    void showBanner(const MethodPanel &panel);

    Card *m_banner;
    StatusLabel *m_verdict;
    PlainLabel *m_inputs;
    FigureCard *m_methods;
};

} // namespace mitra
