// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

// The closed vocabularies of the data package. Each enum has one table that ties it to the word
// stored in files (words.cpp), so a word is spelt in one place.
namespace mitra
{

enum class AssumptionKind { Baseline, Target, Pace };
enum class Direction { Higher, Lower };
enum class EconomyKind { Member, Group };
enum class EconomyRole { Participant, Lead, Host, Funder, Chair };
enum class InitiativeStatus { Completed, Ongoing, Planned, Unknown };
enum class Measure { Official, Proxy };
enum class MoneyKind { Planned, Committed, Spent, Unknown };
enum class ObservationStatus { Reported, Estimate, Projection };
enum class PartnerKind {
    DialoguePartner,
    DevelopmentPartner,
    InternationalOrganisation,
    PrivateSector,
    Foundation,
    Other
};
enum class PartnerRole { Funder, Implementer, Host, Organiser, CoChair, Consultant, Partner };
enum class Reading { A, B };
enum class StatementKind { Baseline, Result, Target, Projection };
enum class TargetKind { Headline, Outcome };

// The stored word ("co-chair"); never translated, never shown as it is.
template <typename Enum>
QString toWord(Enum value);

// The value of a stored word; none when the word is not of this vocabulary.
template <typename Enum>
std::optional<Enum> fromWord(const QString &word);

// Every value of a vocabulary in its stored order, for choosers and CHECK constraints.
template <typename Enum>
QList<Enum> allValues();

} // namespace mitra
