// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/words.h"
#include "models/store/changeset.h"
#include "tests/bench/madewords.h"

#include <QVarLengthArray>

namespace mitra::bench
{

// How much there is of everything but initiatives.
namespace made
{
inline constexpr int partners = 40;
inline constexpr int themes = 10;
inline constexpr int members = 11;
inline constexpr int firstYear = 2010; // of the start years
inline constexpr int years = 22;
inline constexpr int frameworks = 3;
inline constexpr int outcomes = 8;
inline constexpr int goals = 4;
inline constexpr int sources = 60;
inline constexpr int languages = 5;
inline constexpr quint64 seed = 20261122;

QString partnerId(int number);
QString themeId(int number);
QString memberId(int number);
QString frameworkId(int number);
QString outcomeId(int number);
QString goalId(int number);
QString sourceId(int number);
QString initiativeId(int number); // in the order of the numbers
PartnerKind partnerKind(int partner);
int goalOf(int theme); // -1: none
QString languageOf(int source);

// Everything but the initiatives, as one change set.
ChangeSet surroundings();
} // namespace made

// One made initiative. Others are named by their numbers; -1, 0 for a year: not known.
struct MadeInitiative {
    template <typename Value>
    struct Linked {
        int to = 0;
        Value role;
    };

    int theme = 0;
    int framework = -1;
    int parent = -1; // a smaller number
    int startYear = 0;
    int endYear = 0;
    InitiativeStatus status = InitiativeStatus::Unknown;
    int source = 0;
    qint64 budgetMinor = -1;
    QString currency;
    MoneyKind budgetKind = MoneyKind::Unknown;
    QVarLengthArray<Linked<PartnerRole>, 4> partners; // without repeats, ascending
    QVarLengthArray<Linked<EconomyRole>, 11> members;
    QVarLengthArray<int, 4> outcomes;
    int furtherSource = -1;
};

// The initiatives of the seed by number: any of them at any time, always the same.
class MadeInitiatives
{
public:
    MadeInitiatives();

    MadeInitiative at(int number) const;
    struct Text {
        QString title;
        QString summary;
    };
    Text text(int number) const;

private:
    MadeWords m_words;
    RankedPick m_partner;
    RankedPick m_theme;
};

} // namespace mitra::bench
