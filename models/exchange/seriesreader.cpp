// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/seriesreader.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/exchangeerrors.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

using Words = errors::ExchangeWords;

constexpr int lastYear = 9999;
constexpr double largest = 1e18;
constexpr qint64 largestFile = 1'000'000; // 9999 years take far less

bool isNumber(const QString &text)
{
    bool ok = false;
    text.trimmed().toDouble(&ok);
    return ok;
}

// Whether semicolons part the values, as spreadsheets write where a comma stands in numbers; the
// last line tells, because a header may hold both.
bool isParted(const QByteArray &text)
{
    return text.mid(text.lastIndexOf('\n') + 1).contains(';');
}

// Commas and semicolons in each other's place, so that semicolons part and commas are kept.
QByteArray exchanged(QByteArray text)
{
    for (char &byte : text) {
        if (byte == ';')
            byte = ',';
        else if (byte == ',')
            byte = ';';
    }
    return text;
}

void restoreCommas(QStringList &cells)
{
    for (QString &cell : cells) {
        for (QChar &letter : cell) {
            if (letter == u';')
                letter = u',';
            else if (letter == u',')
                letter = u';';
        }
    }
}

bool hasDecimalComma(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[-+\u2212]?[0-9]*,[0-9]+$"));
    return number.match(text.trimmed()).hasMatch();
}

// "1,234" may be a little more than one, or more than a thousand.
bool maybeThousands(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[-+\u2212]?[1-9][0-9]{0,2},[0-9]{3}$"));
    return number.match(text).hasMatch();
}

class SeriesParser
{
public:
    SeriesParser(const QString &fileName, bool isParted)
        : m_fileName(fileName)
        , m_isParted(isParted)
    {
    }

    Result<QList<YearValue>> parse(const CsvTable &table)
    {
        if (table.header.size() != 2)
            return fault(1, table.header.size() == 1
                                ? Words::tr("it has one value, where a year and a value are "
                                            "expected")
                                : Words::tr("it has %1 values, where a year and a value are "
                                            "expected")
                                      .arg(table.header.size()));
        QList<CsvRow> rows = table.rows;
        if (isNumber(table.header.at(0)) || isNumber(table.header.at(1)) ||
            hasDecimalComma(table.header.at(1)))
            rows.prepend({1, table.header});
        else if (isNamed(table.header.at(0), "value") && isNamed(table.header.at(1), "year"))
            m_isTurned = true;
        if (m_isParted) {
            if (const Result<void> points = makePoints(rows); !points)
                return points.error();
        }
        QList<YearValue> values;
        for (const CsvRow &row : std::as_const(rows)) {
            const Result<YearValue> value = read(row);
            if (!value)
                return value.error();
            values.append(*value);
        }
        if (values.isEmpty())
            return errors::badPackage(m_fileName,
                                      Words::tr("it holds a header and no year with a value"));
        std::sort(values.begin(), values.end(),
                  [](const YearValue &a, const YearValue &b) { return a.year < b.year; });
        return values;
    }

private:
    static bool isNamed(const QString &cell, const char *name)
    {
        return cell.trimmed().compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    }

    Error fault(int line, const QString &what) const
    {
        return errors::badLine(m_fileName, line, what);
    }

    // Points in place of decimal commas, where all values agree in what a comma is.
    Result<void> makePoints(QList<CsvRow> &rows) const
    {
        bool hasPoint = false;
        bool isSure = false;
        const CsvRow *first = nullptr;
        for (const CsvRow &row : std::as_const(rows)) {
            const QString text = valueIn(row);
            hasPoint = hasPoint || (isNumber(text) && text.contains(u'.'));
            if (!hasDecimalComma(text))
                continue;
            isSure = isSure || !maybeThousands(text);
            if (!first)
                first = &row;
        }
        if (!first)
            return {};
        if (hasPoint)
            return fault(first->line, Words::tr("\u201c%1\u201d has a decimal comma, where others "
                                                "have a point")
                                          .arg(valueIn(*first)));
        if (!isSure)
            return fault(first->line, Words::tr("\u201c%1\u201d can be read with decimals or as "
                                                "thousands; write decimals with a point and "
                                                "thousands without a sign")
                                          .arg(valueIn(*first)));
        for (CsvRow &row : rows) {
            if (hasDecimalComma(valueIn(row)))
                row.cells[valueColumn()].replace(u',', u'.');
        }
        return {};
    }

    int valueColumn() const { return m_isTurned ? 0 : 1; }
    QString valueIn(const CsvRow &row) const { return row.cells.at(valueColumn()).trimmed(); }

    Result<YearValue> read(const CsvRow &row)
    {
        const QString yearText = row.cells.at(m_isTurned ? 1 : 0).trimmed();
        const QString valueText = valueIn(row);
        bool ok = false;
        const int year = yearText.toInt(&ok);
        if (!ok)
            return fault(row.line, Words::tr("\u201c%1\u201d is no year").arg(yearText));
        if (year < 1 || year > lastYear)
            return fault(
                row.line,
                Words::tr("the year %1 is not between 1 and %2").arg(yearText).arg(lastYear));
        if (m_lines.contains(year))
            return fault(row.line, Words::tr("the year %1 stands in line %2 already")
                                       .arg(year)
                                       .arg(m_lines.value(year)));
        m_lines.insert(year, row.line);
        if (valueText.isEmpty())
            return fault(row.line, Words::tr("the value of %1 is blank; a year without a value is "
                                             "left out")
                                       .arg(year));
        const double value = valueText.toDouble(&ok);
        // "nan" and "inf" are read as numbers; a number too large to hold is not.
        if (!ok || !std::isfinite(value))
            return fault(row.line,
                         Words::tr("\u201c%1\u201d is no number; numbers have a point (12.5) and "
                                   "no grouping, unit or sign of percent")
                             .arg(valueText));
        if (std::abs(value) > largest)
            return fault(row.line,
                         Words::tr("the value %1 is larger than any measure").arg(valueText));
        return YearValue{year, value};
    }

    const QString &m_fileName;
    bool m_isParted = false; // by semicolons
    bool m_isTurned = false;
    QHash<int, int> m_lines; // where each year stands
};

} // namespace

Result<QList<YearValue>> readSeries(const QByteArray &content, const QString &fileName)
{
    QByteArray text = content;
    while (!text.isEmpty() && QByteArrayView("\n\r \t").contains(text.back()))
        text.chop(1);
    if (text.isEmpty())
        return errors::badPackage(fileName, Words::tr("it is empty"));
    const bool parted = isParted(text);
    Result<CsvTable> table = readCsv(parted ? exchanged(text) : text, fileName);
    if (!table)
        return table.error();
    if (parted) {
        restoreCommas(table.value().header);
        for (CsvRow &row : table.value().rows)
            restoreCommas(row.cells);
    }
    return SeriesParser(fileName, parted).parse(*table);
}

Result<QList<YearValue>> readSeriesFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return errors::cannotRead(path, Words::tr("it is a folder"));
    if (!file.open(QIODevice::ReadOnly))
        return errors::cannotRead(path, file.errorString());
    const QString name = QFileInfo(path).fileName();
    if (file.size() > largestFile)
        return errors::badPackage(name, Words::tr("it is too large for a year and a value a line"));
    return readSeries(file.readAll(), name);
}

} // namespace mitra
