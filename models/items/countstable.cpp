// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/countstable.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

class Rows
{
    Q_DECLARE_TR_FUNCTIONS(mitra::CountsTable)

public:
    static QList<Column> columns()
    {
        return {{tr("Facet"), {}, false},
                {tr("Value"), {}, false},
                {tr("Name"), {}, false},
                {tr("Initiatives"), {}, true},
                {tr("Chosen"), {}, false}};
    }

    void add(const QString &facet, const FacetValue &value, quint32 count, bool chosen)
    {
        const auto text = [](const QString &words) { return Cell{words, words, {}, {}, -1}; };
        m_rows.append({{text(facet), text(value.id), text(value.name),
                        Cell{QLocale().toString(count), count, {}, {}, -1},
                        text(chosen ? tr("yes") : QString())},
                       facet + u'=' + value.id,
                       {}});
    }

    void addYears(const QString &facet, int first, const std::vector<quint32> &counts,
                  const std::optional<YearRange> &chosen)
    {
        for (size_t i = 0; i < counts.size(); ++i) {
            const int year = first + int(i);
            const QString name = QString::number(year);
            add(facet, {name, name}, counts[i],
                chosen && chosen->first <= year && year <= chosen->last);
        }
    }

    QList<Row> take() { return std::move(m_rows); }

private:
    QList<Row> m_rows;
};

} // namespace

std::unique_ptr<CellTable> countsTable(const Columns &columns, const Selection &selection)
{
    const Counts counts = columns.count(selection);
    Rows rows;
    for (int i = 0; i < facetCount; ++i) {
        const auto facet = Facet(i);
        const QList<FacetValue> &values = columns.values(facet);
        for (qsizetype at = 0; at < values.size(); ++at)
            rows.add(facetWord(facet), values.at(at), counts.facets[size_t(i)][size_t(at)],
                     selection.has(facet, values.at(at).id));
    }
    rows.addYears(QStringLiteral("start"), columns.firstYear(), counts.startYears, selection.start);
    rows.addYears(QStringLiteral("end"), columns.firstYear(), counts.endYears, selection.end);
    return std::make_unique<CellTable>(Rows::columns(), rows.take());
}

} // namespace mitra
