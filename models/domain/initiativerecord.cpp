// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/initiativerecord.h"

namespace mitra::initiativerecord
{

namespace
{

// What a record may or may not have, in its order. The first seven fit into one byte.
enum Part : quint64 {
    Summary = 1,
    Partners = 2,
    Economies = 4,
    Outcomes = 8,
    Budget = 16,
    Parent = 32,
    FurtherSources = 64,
    QuoteHint = 128,
    Note = 256
};
constexpr quint64 allParts = 2 * Note - 1;

quint64 partsOf(const Initiative &initiative)
{
    quint64 parts = 0;
    const auto addIf = [&parts](bool isThere, Part part) { parts |= isThere ? quint64(part) : 0; };
    addIf(!initiative.summary.isEmpty(), Summary);
    addIf(!initiative.partners.isEmpty(), Partners);
    addIf(!initiative.economies.isEmpty(), Economies);
    addIf(!initiative.outcomes.isEmpty(), Outcomes);
    addIf(initiative.budget.has_value(), Budget);
    addIf(!initiative.parent.isEmpty(), Parent);
    addIf(!initiative.furtherSources.isEmpty(), FurtherSources);
    addIf(!initiative.quoteHint.isEmpty(), QuoteHint);
    addIf(!initiative.note.isEmpty(), Note);
    return parts;
}

// A link's role, whether a note follows, the source, the note.
template <typename Link>
void writeLink(PackedWriter &to, const Link &link, InitiativeDictionaries &dictionaries)
{
    to.number(quint64(link.role) * 2 + (link.note.isEmpty() ? 0 : 1));
    to.number(dictionaries.sources.codeOf(link.source));
    if (!link.note.isEmpty())
        to.bytes(dictionaries.texts.coded(link.note));
}

template <typename Link>
void readLink(PackedReader &from, Link &link, const InitiativesPack &pack)
{
    const quint64 role = from.number();
    link.role = decltype(link.role)(role / 2);
    link.source = pack.sources.at(qsizetype(from.number()));
    if (role % 2 != 0)
        link.note = pack.words.textOf(from.bytes());
}

template <typename Value>
bool isCode(quint64 code, const QList<Value> &values)
{
    return code < quint64(values.size());
}

// Looks at each part without making anything of it.
class Check
{
public:
    Check(const InitiativesPack &pack, QByteArrayView record)
        : m_pack(pack)
        , m_from(record)
    {
    }

    bool isSound()
    {
        skipText();
        skipText();
        const quint64 parts = m_from.number();
        const auto has = [parts](Part part) { return (parts & part) != 0; };
        bool sound = parts <= allParts;
        if (has(Summary))
            skipText();
        if (has(Partners))
            sound = sound && areLinks(m_pack.partners, PartnerRole::Partner);
        if (has(Economies))
            sound = sound && areLinks(m_pack.economies, EconomyRole::Chair);
        if (has(Outcomes))
            sound = sound && areAll([this] { return isCode(m_from.number(), m_pack.outcomes); });
        if (has(Budget))
            sound = sound && isBudget();
        if (has(Parent))
            skipText();
        if (has(FurtherSources))
            sound = sound && areAll([this] {
                        const bool isSource = isCode(m_from.number(), m_pack.sources);
                        skipText();
                        return isSource;
                    });
        if (has(QuoteHint))
            skipText();
        if (has(Note))
            skipText();
        return sound && m_from.isSound() && m_from.isAtEnd();
    }

private:
    void skipText() { m_from.bytes(); }

    template <typename IsSound>
    bool areAll(IsSound isOneSound)
    {
        for (quint64 left = m_from.number(); left > 0; --left) {
            if (!isOneSound() || !m_from.isSound())
                return false;
        }
        return true;
    }
    template <typename Value, typename Role>
    bool areLinks(const QList<Value> &targets, Role lastRole)
    {
        return areAll([&] {
            const bool isTarget = isCode(m_from.number(), targets);
            const quint64 role = m_from.number();
            const bool isSource = isCode(m_from.number(), m_pack.sources);
            if (role % 2 != 0)
                skipText();
            return isTarget && isSource && role / 2 <= quint64(lastRole);
        });
    }
    bool isBudget()
    {
        m_from.number();
        const bool isCurrency = isCode(m_from.number(), m_pack.currencies);
        return m_from.number() <= quint64(MoneyKind::Unknown) && isCurrency;
    }

    const InitiativesPack &m_pack;
    PackedReader m_from;
};

} // namespace

void write(const Initiative &initiative, InitiativeDictionaries &dictionaries, QByteArray &bytes)
{
    PackedWriter to(bytes);
    to.text(initiative.id.text());
    const auto text = [&](const QString &plain) { to.bytes(dictionaries.texts.coded(plain)); };
    text(initiative.title);
    const quint64 parts = partsOf(initiative);
    const auto has = [parts](Part part) { return (parts & part) != 0; };
    const auto count = [&to](const auto &list) { to.number(quint64(list.size())); };
    to.number(parts);
    if (has(Summary))
        text(initiative.summary);
    if (has(Partners))
        count(initiative.partners);
    for (const PartnerLink &link : initiative.partners) {
        to.number(dictionaries.partners.codeOf(link.partner));
        writeLink(to, link, dictionaries);
    }
    if (has(Economies))
        count(initiative.economies);
    for (const EconomyLink &link : initiative.economies) {
        to.number(dictionaries.economies.codeOf(link.economy));
        writeLink(to, link, dictionaries);
    }
    if (has(Outcomes))
        count(initiative.outcomes);
    for (const OutcomeId &outcome : initiative.outcomes)
        to.number(dictionaries.outcomes.codeOf(outcome));
    if (initiative.budget) {
        to.signedNumber(initiative.budget->minorUnits);
        to.number(dictionaries.currencies.codeOf(initiative.budget->currency));
        to.number(quint64(initiative.budget->kind));
    }
    if (has(Parent))
        to.text(initiative.parent.text());
    if (has(FurtherSources))
        count(initiative.furtherSources);
    for (const SupportingSource &further : initiative.furtherSources) {
        to.number(dictionaries.sources.codeOf(further.source));
        text(further.supports);
    }
    if (has(QuoteHint))
        text(initiative.quoteHint);
    if (has(Note))
        text(initiative.note);
}

QString titleOf(const InitiativesPack &pack, QByteArrayView record)
{
    PackedReader from(record);
    from.bytes();
    return pack.words.textOf(from.bytes());
}

Initiative read(const InitiativesPack &pack, QByteArrayView record)
{
    PackedReader from(record);
    Initiative initiative;
    initiative.id = InitiativeId(from.text());
    const auto text = [&] { return pack.words.textOf(from.bytes()); };
    initiative.title = text();
    const quint64 parts = from.number();
    const auto has = [parts](Part part) { return (parts & part) != 0; };
    const auto resize = [&from](auto &list) { list.resize(qsizetype(from.number())); };
    const auto next = [&from](const auto &values) { return values.at(qsizetype(from.number())); };
    if (has(Summary))
        initiative.summary = text();
    if (has(Partners))
        resize(initiative.partners);
    for (PartnerLink &link : initiative.partners) {
        link.partner = next(pack.partners);
        readLink(from, link, pack);
    }
    if (has(Economies))
        resize(initiative.economies);
    for (EconomyLink &link : initiative.economies) {
        link.economy = next(pack.economies);
        readLink(from, link, pack);
    }
    if (has(Outcomes))
        resize(initiative.outcomes);
    for (OutcomeId &outcome : initiative.outcomes)
        outcome = next(pack.outcomes);
    if (has(Budget)) {
        Money &budget = initiative.budget.emplace();
        budget.minorUnits = from.signedNumber();
        budget.currency = next(pack.currencies);
        budget.kind = MoneyKind(from.number());
    }
    if (has(Parent))
        initiative.parent = InitiativeId(from.text());
    if (has(FurtherSources))
        resize(initiative.furtherSources);
    for (SupportingSource &further : initiative.furtherSources) {
        further.source = next(pack.sources);
        further.supports = text();
    }
    if (has(QuoteHint))
        initiative.quoteHint = text();
    if (has(Note))
        initiative.note = text();
    return initiative;
}

bool isSound(const InitiativesPack &pack, QByteArrayView record)
{
    return Check(pack, record).isSound();
}

} // namespace mitra::initiativerecord
