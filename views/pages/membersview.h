// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/progressview.h"

namespace mitra
{

class FigureCard;
class MembersControls;

// The member states side by side on one measure: where they stand, who moved, who leads and who is
// on track.
class MembersView : public ProgressView
{
    Q_OBJECT

public:
    explicit MembersView(CurrentRequest *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("members"); }
    QString label() const override { return tr("Members"); }
    QList<FigurePtr> figures() const override;
    FigurePtr currentFigure() const override;
    void refresh() override;

private:
    void buildCards(QWidget *sheet);
    QList<FigureCard *> figureCards() const
    {
        return {m_dumbbell, m_slope, m_ranking, m_multiples};
    }

    MembersControls *m_controls;
    FigureCard *m_dumbbell;
    FigureCard *m_slope;
    FigureCard *m_ranking;
    FigureCard *m_multiples;
};

} // namespace mitra
