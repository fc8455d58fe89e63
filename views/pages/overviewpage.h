// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/page.h"

namespace mitra
{

class CardLayout;
class FigureCard;

// The three goals, what was delivered, who is active and what happened last, on one screen.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("overview"); }
    QString title() const override { return tr("Overview"); }
    QString subtitle() const override;
    QList<FigurePtr> figures() const override;
    FigurePtr currentFigure() const override;

protected:
    void takeFacts(const FactsPtr &facts) override;

private:
    FigureCard *addCard(int row, int minimumWidth, int weight);

    CardLayout *m_layout;
    QList<FigureCard *> m_goals;
    FigureCard *m_delivered;
    FigureCard *m_partners;
    FigureCard *m_recent;
    QList<FigureCard *> m_cards; // all, in reading order
};

} // namespace mitra
