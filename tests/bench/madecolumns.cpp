// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/madefile.h"

#include "models/cooperation/columns.h"
#include "tests/bench/madeinitiatives.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <vector>

namespace mitra::bench
{

namespace
{

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN);

struct FacetColumn {
    QStringList ids;
    bool hasOneValue = true; // a row
    std::vector<quint8> codes;
    std::vector<quint32> offsets{0};

    void endRow() { offsets.push_back(quint32(codes.size())); }
};

template <typename Id>
QStringList ids(int count, Id id, const QString &otherwise = QString())
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(id(i));
    if (!otherwise.isEmpty())
        all.append(otherwise);
    return all;
}

template <typename Enum>
QStringList wordsOf(const QString &otherwise = QString())
{
    const QList<Enum> values = allValues<Enum>();
    return ids(
        int(values.size()), [&](int at) { return toWord(values.at(at)); }, otherwise);
}

std::array<FacetColumn, facetCount> emptyColumns()
{
    std::array<FacetColumn, facetCount> columns;
    const auto of = [&columns](Facet facet) -> FacetColumn & { return columns[size_t(facet)]; };
    const QString none = noneId;
    of(Facet::Partner).ids = ids(made::partners, &made::partnerId, none);
    of(Facet::PartnerKind).ids = wordsOf<PartnerKind>(none);
    of(Facet::Theme).ids = ids(made::themes, &made::themeId);
    of(Facet::Outcome).ids = ids(made::outcomes, &made::outcomeId, none);
    of(Facet::Framework).ids = ids(made::frameworks, &made::frameworkId, none);
    of(Facet::Goal).ids = ids(made::goals, &made::goalId, none);
    of(Facet::Status).ids = wordsOf<InitiativeStatus>();
    of(Facet::Member).ids = ids(made::members, &made::memberId, allMembersId);
    QStringList &languages = of(Facet::Language).ids;
    for (int source = 0; source < made::sources; ++source) {
        if (const QString code = made::languageOf(source); !languages.contains(code))
            languages.append(code);
    }
    for (const Facet facet : {Facet::Partner, Facet::PartnerKind, Facet::Outcome, Facet::Member})
        of(facet).hasOneValue = false;
    return columns;
}

// The codes of one row; the last id of a facet stands for rows of which nothing is known.
void addRow(const MadeInitiative &row, std::array<FacetColumn, facetCount> &columns)
{
    const auto add = [&columns](Facet facet, int code) {
        columns[size_t(facet)].codes.push_back(quint8(code));
    };
    const auto orNone = [&columns](Facet facet, int code) {
        return code >= 0 ? code : int(columns[size_t(facet)].ids.size()) - 1;
    };
    QVarLengthArray<int, 4> kinds;
    for (const auto &partner : row.partners) {
        add(Facet::Partner, partner.to);
        const int kind = int(allValues<PartnerKind>().indexOf(made::partnerKind(partner.to)));
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    if (row.partners.isEmpty()) {
        add(Facet::Partner, orNone(Facet::Partner, -1));
        kinds.append(orNone(Facet::PartnerKind, -1));
    }
    for (const int kind : kinds)
        add(Facet::PartnerKind, kind);
    for (const int outcome : row.outcomes)
        add(Facet::Outcome, outcome);
    if (row.outcomes.isEmpty())
        add(Facet::Outcome, orNone(Facet::Outcome, -1));
    bool isBounded = false; // only participants bound an initiative to some members
    for (const auto &member : row.members) {
        add(Facet::Member, member.to);
        isBounded = isBounded || member.role == EconomyRole::Participant;
    }
    if (!isBounded)
        add(Facet::Member, orNone(Facet::Member, -1));
    add(Facet::Theme, row.theme);
    add(Facet::Framework, orNone(Facet::Framework, row.framework));
    add(Facet::Goal, orNone(Facet::Goal, made::goalOf(row.theme)));
    add(Facet::Status, int(allValues<InitiativeStatus>().indexOf(row.status)));
    add(Facet::Language,
        int(columns[size_t(Facet::Language)].ids.indexOf(made::languageOf(row.source))));
    for (FacetColumn &column : columns)
        column.endRow();
}

template <typename Number>
bool put(QFile &file, const std::vector<Number> &numbers)
{
    const auto bytes = qint64(numbers.size() * sizeof(Number));
    return file.write(reinterpret_cast<const char *>(numbers.data()), bytes) == bytes;
}

} // namespace

Result<void> writeColumns(const QString &path, int initiatives)
{
    const MadeInitiatives all;
    std::array<FacetColumn, facetCount> columns = emptyColumns();
    std::vector<qint16> starts;
    std::vector<qint16> ends;
    for (int number = 0; number < initiatives; ++number) {
        const MadeInitiative row = all.at(number);
        starts.push_back(qint16(row.startYear));
        ends.push_back(qint16(row.endYear));
        addRow(row, columns);
    }

    QJsonArray facets;
    for (size_t at = 0; at < facetCount; ++at) {
        FacetColumn &column = columns[at];
        if (column.hasOneValue)
            column.offsets.clear();
        facets.append(
            QJsonObject{{QStringLiteral("facet"), facetWord(Facet(at))},
                        {QStringLiteral("values"), QJsonArray::fromStringList(column.ids)},
                        {QStringLiteral("codes"), qint64(column.codes.size())},
                        {QStringLiteral("offsets"), qint64(column.offsets.size())}});
    }
    QByteArray head = QJsonDocument(QJsonObject{{QStringLiteral("initiatives"), initiatives},
                                                {QStringLiteral("facets"), facets}})
                          .toJson(QJsonDocument::Compact);
    while ((head.size() + 1) % 8 != 0)
        head += ' ';
    head += '\n';

    QFile file(path);
    bool whole = file.open(QIODevice::WriteOnly) && file.write(head) == head.size() &&
                 put(file, starts) && put(file, ends);
    for (const FacetColumn &column : columns)
        whole = whole && put(file, column.offsets) && put(file, column.codes);
    if (whole && file.flush())
        return {};
    return Error{QStringLiteral("The columns %1 could not be written.").arg(path),
                 file.errorString()};
}

} // namespace mitra::bench
