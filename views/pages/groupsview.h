// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/groupvalues.h"
#include "views/pages/progressview.h"

#include <optional>

namespace mitra
{

class Chooser;
class FigureCard;
class GroupsCard;
class PillGroup;
class PlainLabel;

// The measure for ASEAN-11 and ASEAN-10 as groups: their computed values beside the stated one,
// what each member adds, and how it is worked out.
class GroupsView : public ProgressView
{
    Q_OBJECT

public:
    explicit GroupsView(CurrentRequest *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("groups"); }
    QString label() const override { return tr("Groups"); }
    QList<FigurePtr> figures() const override;
    FigurePtr currentFigure() const override;
    void refresh() override;
    // Group, weight and year, of each only what the reader chose.
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    QWidget *buildChoices();
    void buildCards(QWidget *sheet);
    // The chosen group and weight, or the usual ones; none when there is no group.
    std::optional<GroupChoice> choice() const;
    bool isWeighable() const;
    void showChoices(const GroupChoice &choice);
    void fillYears(const QList<int> &years, std::optional<int> usual);
    void showGroup(const GroupChoice &choice);
    void showReason();
    QList<FigureCard *> figureCards() const { return {m_groups, m_contributions}; }

    QWidget *m_choices;
    PillGroup *m_group;
    PillGroup *m_weight;
    PlainLabel *m_usual;
    Chooser *m_years;
    QWidget *m_contributionYear; // the chooser with its name
    FigureCard *m_groups;
    FigureCard *m_contributions;
    GroupsCard *m_how;

    QStringList m_names;                  // of the groups on the pills
    QString m_chosenGroup;                // empty: the newest
    std::optional<Weight> m_chosenWeight; // none: the usual one of the unit
    std::optional<int> m_chosenYear;      // none: the request's second year, else the latest
};

} // namespace mitra
