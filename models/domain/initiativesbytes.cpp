// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The packed initiatives as bytes. Numbers stand lowest byte first, so that a file may move between
// machines.

#include "models/domain/initiativerecord.h"
#include "models/domain/initiatives.h"

#include <array>

namespace mitra
{

namespace
{

// Other bytes than before as soon as the form changes.
constexpr QByteArrayView form("Mitra initiatives 2\n");

const QString &textOf(const QString &text)
{
    return text;
}
template <typename Tag>
const QString &textOf(const Id<Tag> &id)
{
    return id.text();
}

class Writer
{
public:
    explicit Writer(QByteArray &to)
        : m_to(to)
    {
    }

    template <typename Value>
    void operator()(const QList<Value> &values)
    {
        m_to.number(quint64(values.size()));
        for (const Value &value : values)
            m_to.text(textOf(value));
    }
    void operator()(const QList<int> &years)
    {
        m_to.number(quint64(years.size()));
        for (const int year : years)
            m_to.signedNumber(year);
    }
    void operator()(const QByteArray &bytes) { m_to.bytes(bytes); }
    void operator()(const NumberColumn &column)
    {
        m_to.number(quint64(column.width()));
        m_to.bytes(column.bytes());
    }

private:
    PackedWriter m_to;
};

// Fills a pack; what cannot be read is left empty, and isSound() turns false.
class Reader
{
public:
    explicit Reader(QByteArrayView from)
        : m_from(from)
    {
    }

    template <typename Value>
    void operator()(QList<Value> &values)
    {
        read(values, [this] { return Value(m_from.text()); });
    }
    void operator()(QList<int> &years)
    {
        read(years, [this] { return int(m_from.signedNumber()); });
    }
    void operator()(QByteArray &bytes) { bytes = block(); }
    void operator()(NumberColumn &column)
    {
        const quint64 width = m_from.number();
        const std::optional<NumberColumn> read = NumberColumn::fromBytes(block(), width);
        m_isSound = m_isSound && read;
        column = read.value_or(NumberColumn());
    }

    bool isSound() const { return m_isSound && m_from.isSound() && m_from.isAtEnd(); }

private:
    template <typename Value, typename Read>
    void read(QList<Value> &values, Read readOne)
    {
        values.clear();
        for (quint64 left = m_from.number(); left > 0 && m_from.isSound(); --left)
            values.append(readOne());
        m_isSound = m_isSound && !values.isEmpty();
    }
    QByteArray block()
    {
        const QByteArrayView bytes = m_from.bytes();
        return QByteArray::fromRawData(bytes.data(), bytes.size());
    }

    PackedReader m_from;
    bool m_isSound = true;
};

// All that the bytes hold, in their order.
template <typename Pack, typename Visitor>
void visit(Pack &pack, Visitor &v)
{
    v(pack.themes);
    v(pack.frameworks);
    v(pack.sources);
    v(pack.partners);
    v(pack.economies);
    v(pack.outcomes);
    v(pack.currencies);
    v(pack.years);
    for (auto *words : {&pack.words.frequent, &pack.words.further}) {
        v(words->letters);
        v(words->starts);
    }
    v(pack.records);
    v(pack.offsets);
    v(pack.theme);
    v(pack.framework);
    v(pack.source);
    v(pack.start);
    v(pack.end);
    v(pack.state);
    v(pack.parent);
    v(pack.byParent);
    v(pack.byId);
}

bool areColumnsSound(const InitiativesPack &pack)
{
    const qsizetype size = pack.size();
    for (const NumberColumn *column :
         {&pack.framework, &pack.source, &pack.start, &pack.end, &pack.state, &pack.parent}) {
        if (column->size() != size)
            return false;
    }
    const auto isBelow = [](const NumberColumn &column, qsizetype limit) {
        return column.isEmpty() || column.largest() < quint64(limit);
    };
    const auto lastState = qsizetype(InitiativesPack::stateOf(InitiativeStatus::Unknown, true));
    return isBelow(pack.theme, pack.themes.size()) &&
           isBelow(pack.framework, pack.frameworks.size()) &&
           isBelow(pack.source, pack.sources.size()) &&
           isBelow(pack.start, pack.years.size() + 1) && isBelow(pack.end, pack.years.size() + 1) &&
           isBelow(pack.state, lastState + 1) && isBelow(pack.parent, size + 1) &&
           isBelow(pack.byParent, size) && pack.byParent.size() <= size &&
           isBelow(pack.byId, size) && (pack.byId.isEmpty() || pack.byId.size() == size);
}

bool areRecordsSound(const InitiativesPack &pack)
{
    if (pack.size() == 0)
        return pack.offsets.isEmpty() && pack.records.isEmpty();
    if (pack.offsets.size() != pack.size() + 1 || pack.offsets.at(0) != 0 ||
        pack.offsets.at(pack.size()) != quint64(pack.records.size()))
        return false;
    for (qsizetype row = 0; row < pack.size(); ++row) {
        // Sound so far, so what ends before the next starts lies within the records.
        if (pack.offsets.at(row) > pack.offsets.at(row + 1) ||
            pack.offsets.at(row + 1) > quint64(pack.records.size()) ||
            !initiativerecord::isSound(pack, pack.record(row)))
            return false;
    }
    return true;
}

} // namespace

QByteArray Initiatives::toBytes() const
{
    QByteArray bytes;
    bytes.reserve(m_pack.records.size() + m_pack.size() * 24); // columns and values are less
    bytes.append(form);
    Writer writer(bytes);
    visit(m_pack, writer);
    return bytes;
}

std::optional<Initiatives> Initiatives::fromBytes(const QByteArray &bytes)
{
    if (!bytes.startsWith(form))
        return std::nullopt;
    InitiativesPack pack;
    Reader reader(QByteArrayView(bytes).sliced(form.size()));
    visit(pack, reader);
    if (!reader.isSound() || !pack.words.isSound() || !areColumnsSound(pack) ||
        !areRecordsSound(pack))
        return std::nullopt;
    pack.owner = bytes;
    return Initiatives(std::move(pack));
}

} // namespace mitra
