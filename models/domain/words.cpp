// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/words.h"

#include <QList>

#include <array>

namespace mitra
{

namespace
{

template <typename Enum>
struct Entry {
    Enum value;
    const char *word;
};

template <typename Enum>
struct Table;

#define MITRA_WORDS(Enum, ...)                                                                     \
    template <>                                                                                    \
    struct Table<Enum> {                                                                           \
        static constexpr auto entries = std::to_array<Entry<Enum>>({__VA_ARGS__});                 \
    };

MITRA_WORDS(AssumptionKind, {AssumptionKind::Baseline, "baseline"},
            {AssumptionKind::Target, "target"}, {AssumptionKind::Pace, "pace"})
MITRA_WORDS(Direction, {Direction::Higher, "higher"}, {Direction::Lower, "lower"})
MITRA_WORDS(EconomyKind, {EconomyKind::Member, "member"}, {EconomyKind::Group, "group"})
MITRA_WORDS(EconomyRole, {EconomyRole::Participant, "participant"}, {EconomyRole::Lead, "lead"},
            {EconomyRole::Host, "host"}, {EconomyRole::Funder, "funder"},
            {EconomyRole::Chair, "chair"})
MITRA_WORDS(InitiativeStatus, {InitiativeStatus::Completed, "completed"},
            {InitiativeStatus::Ongoing, "ongoing"}, {InitiativeStatus::Planned, "planned"},
            {InitiativeStatus::Unknown, "unknown"})
MITRA_WORDS(Measure, {Measure::Official, "official"}, {Measure::Proxy, "proxy"})
MITRA_WORDS(MoneyKind, {MoneyKind::Planned, "planned"}, {MoneyKind::Committed, "committed"},
            {MoneyKind::Spent, "spent"}, {MoneyKind::Unknown, "unknown"})
MITRA_WORDS(ObservationStatus, {ObservationStatus::Reported, "reported"},
            {ObservationStatus::Estimate, "estimate"},
            {ObservationStatus::Projection, "projection"})
MITRA_WORDS(PartnerKind, {PartnerKind::DialoguePartner, "dialogue partner"},
            {PartnerKind::DevelopmentPartner, "development partner"},
            {PartnerKind::InternationalOrganisation, "international organisation"},
            {PartnerKind::PrivateSector, "private sector"}, {PartnerKind::Foundation, "foundation"},
            {PartnerKind::Other, "other"})
MITRA_WORDS(PartnerRole, {PartnerRole::Funder, "funder"}, {PartnerRole::Implementer, "implementer"},
            {PartnerRole::Host, "host"}, {PartnerRole::Organiser, "organiser"},
            {PartnerRole::CoChair, "co-chair"}, {PartnerRole::Consultant, "consultant"},
            {PartnerRole::Partner, "partner"})
MITRA_WORDS(Reading, {Reading::A, "a"}, {Reading::B, "b"})
MITRA_WORDS(StatementKind, {StatementKind::Baseline, "baseline"}, {StatementKind::Result, "result"},
            {StatementKind::Target, "target"}, {StatementKind::Projection, "projection"})
MITRA_WORDS(TargetKind, {TargetKind::Headline, "headline"}, {TargetKind::Outcome, "outcome"})

#undef MITRA_WORDS

} // namespace

template <typename Enum>
QString toWord(Enum value)
{
    for (const Entry<Enum> &entry : Table<Enum>::entries) {
        if (entry.value == value)
            return QString::fromLatin1(entry.word);
    }
    Q_UNREACHABLE();
    return {};
}

template <typename Enum>
std::optional<Enum> fromWord(const QString &word)
{
    for (const Entry<Enum> &entry : Table<Enum>::entries) {
        if (word == QLatin1String(entry.word))
            return entry.value;
    }
    return std::nullopt;
}

template <typename Enum>
QList<Enum> allValues()
{
    QList<Enum> values;
    for (const Entry<Enum> &entry : Table<Enum>::entries)
        values.append(entry.value);
    return values;
}

#define MITRA_INSTANTIATE(Enum)                                                                    \
    template QString toWord(Enum);                                                                 \
    template std::optional<Enum> fromWord(const QString &);                                        \
    template QList<Enum> allValues();

MITRA_INSTANTIATE(AssumptionKind)
MITRA_INSTANTIATE(Direction)
MITRA_INSTANTIATE(EconomyKind)
MITRA_INSTANTIATE(EconomyRole)
MITRA_INSTANTIATE(InitiativeStatus)
MITRA_INSTANTIATE(Measure)
MITRA_INSTANTIATE(MoneyKind)
MITRA_INSTANTIATE(ObservationStatus)
MITRA_INSTANTIATE(PartnerKind)
MITRA_INSTANTIATE(PartnerRole)
MITRA_INSTANTIATE(Reading)
MITRA_INSTANTIATE(StatementKind)
MITRA_INSTANTIATE(TargetKind)

#undef MITRA_INSTANTIATE

} // namespace mitra
