// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Columns as bytes to keep beside a file, and back.

#include "models/cooperation/bytes.h"
#include "models/cooperation/columnsbuilder.h"

namespace mitra
{

namespace
{

constexpr quint64 kindOfBytes = 0x4d697472614c4f43ULL; // other on a machine of other byte order
constexpr quint64 version = 1;
constexpr size_t sampledRows = 64;

// Finds broken bytes, not forged ones.
quint64 checksum(const char *bytes, qsizetype size)
{
    quint64 sum = quint64(size);
    for (qsizetype at = 0; at < size; at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes + at, size_t(std::min<qsizetype>(8, size - at)));
        sum = (sum ^ word) * 0x9e3779b97f4a7c15ULL;
        sum ^= sum >> 32U;
    }
    return sum;
}

QByteArray idsOf(const QList<FacetValue> &values)
{
    QByteArray ids;
    for (const FacetValue &value : values)
        ids += value.id.toUtf8() + '\0';
    return ids;
}

} // namespace

QByteArray Columns::toBytes() const
{
    BytesWriter to;
    to.putRaw(kindOfBytes);
    to.putRaw(version);
    to.putRaw(quint64(size()));
    for (const int year : {m_firstYear, m_lastYear, m_lastStart})
        to.putRaw(quint64(year));
    for (size_t i = 0; i < facetCount; ++i) {
        to.put(idsOf(m_values[i]));
        m_coded[i].write(to);
    }
    for (const CodedColumn *years : {&m_starts, &m_ends}) {
        to.putRaw(years->values());
        years->write(to);
    }
    m_text.write(to);
    to.putRaw(checksum(to.bytes().constData(), to.bytes().size()));
    return to.bytes();
}

// Reads the parts in the order in which toBytes() writes them.
class Columns::Reader
{
public:
    Reader(const Facts &facts, const QByteArray &bytes, Columns &columns)
        : m_facts(facts)
        , m_from(bytes)
        , m_to(columns)
        , m_builder(facts, columns)
    {
    }

    bool read()
    {
        return readHead() && readFacets() && readYears() && m_to.m_text.read(m_from, m_rows) &&
               m_from.atEnd() && samplesAgree();
    }

private:
    bool readHead()
    {
        if (m_from.takeRaw() != kindOfBytes || m_from.takeRaw() != version)
            return false;
        m_rows = size_t(m_from.takeRaw());
        m_to.m_firstYear = int(m_from.takeRaw());
        m_to.m_lastYear = int(m_from.takeRaw());
        m_to.m_lastStart = int(m_from.takeRaw());
        const bool years = m_to.m_firstYear == 0
                               ? m_to.m_lastYear == 0
                               : m_to.m_firstYear > 0 && m_to.m_lastYear <= 9999 &&
                                     m_to.m_firstYear <= m_to.m_lastYear;
        return !m_from.failed() && years && m_rows == size_t(m_facts.initiatives().size());
    }

    bool readFacets()
    {
        m_builder.addValues();
        for (size_t i = 0; i < facetCount; ++i) {
            const QByteArray ids = m_from.takeText();
            if (ids != idsOf(m_to.m_values[i]))
                m_builder.codeOfNone(Facet(i)); // the one value that rows bring with them
            if (m_from.failed() || ids != idsOf(m_to.m_values[i]))
                return false;
            if (!readColumn(m_to.m_coded[i], size_t(m_to.m_values[i].size())))
                return false;
        }
        return true;
    }

    bool readYears()
    {
        for (CodedColumn *years : {&m_to.m_starts, &m_to.m_ends}) {
            const size_t values = size_t(m_from.takeRaw());
            if (values < m_to.yearCount() || values > m_to.yearCount() + 1 ||
                !readColumn(*years, values))
                return false;
        }
        m_builder.addYears(m_to.m_starts.values() > m_to.yearCount());
        return true;
    }

    bool readColumn(CodedColumn &column, size_t values)
    {
        std::optional<CodedColumn> read = CodedColumn::read(m_from, values, m_rows);
        if (!read)
            return false;
        column = std::move(*read);
        return true;
    }

    // Bytes of another state of the file are likely to differ in some of these rows.
    bool samplesAgree() const
    {
        const Initiatives &initiatives = m_facts.initiatives();
        for (size_t i = 0; i < std::min(m_rows, sampledRows); ++i) {
            const size_t row = i * m_rows / std::min(m_rows, sampledRows);
            const QString status = toWord(initiatives.statusAt(qsizetype(row)));
            bool agrees = false;
            m_to.forEachValue(Facet::Status, row, [&](int at) {
                agrees = m_to.values(Facet::Status).at(at).id == status;
            });
            const QString theme = initiatives.themeAt(qsizetype(row)).text();
            const int known = m_to.position(Facet::Theme, theme);
            m_to.forEachValue(Facet::Theme, row,
                              [&](int at) { agrees = agrees && (known < 0 || known == at); });
            if (!agrees)
                return false;
        }
        return true;
    }

    const Facts &m_facts;
    BytesReader m_from;
    Columns &m_to;
    Builder m_builder;
    size_t m_rows = 0;
};

ColumnsPtr Columns::fromBytes(const FactsPtr &facts, const QByteArray &bytes)
{
    quint64 sum = 0;
    const qsizetype size = bytes.size() - qsizetype(sizeof sum);
    if (size < 0)
        return nullptr;
    std::memcpy(&sum, bytes.constData() + size, sizeof sum);
    if (sum != checksum(bytes.constData(), size))
        return nullptr;
    const std::shared_ptr<Columns> columns(new Columns);
    const QByteArray content = QByteArray::fromRawData(bytes.constData(), size);
    return Reader(*facts, content, *columns).read() ? columns : nullptr;
}

} // namespace mitra
