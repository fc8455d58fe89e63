// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/seriesreader.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/exchangeerrors.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

using Words = errors::ExchangeWords;

constexpr int lastYear = 9999;
constexpr double largest = 1e15;
constexpr qint64 largestFile = 1'000'000; // 9999 years take far less

bool isNumber(const QString &text)
{
    bool ok = false;
    text.trimmed().toDouble(&ok);
    return ok;
}

// Semicolons in place of commas, as spreadsheets write where a comma stands in numbers.
Result<QByteArray> withCommas(QByteArray content, const QString &fileName)
{
    if (!content.contains(';'))
        return content;
    const qsizetype comma = content.indexOf(',');
    if (comma >= 0)
        return errors::badLine(
            fileName, int(content.left(comma).count('\n')) + 1,
            Words::tr("there is a comma in a file whose values are parted by semicolons; numbers "
                      "have a point (12.5) and no grouping"));
    return content.replace(';', ',');
}

class SeriesParser
{
public:
    explicit SeriesParser(const QString &fileName)
        : m_fileName(fileName)
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
        if (isNumber(table.header.at(0)) || isNumber(table.header.at(1)))
            rows.prepend({1, table.header});
        else if (isNamed(table.header.at(0), "value") && isNamed(table.header.at(1), "year"))
            m_isTurned = true;
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

    Result<YearValue> read(const CsvRow &row)
    {
        const QString yearText = row.cells.at(m_isTurned ? 1 : 0).trimmed();
        const QString valueText = row.cells.at(m_isTurned ? 0 : 1).trimmed();
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
    const Result<QByteArray> parted = withCommas(text, fileName);
    if (!parted)
        return parted.error();
    const Result<CsvTable> table = readCsv(*parted, fileName);
    if (!table)
        return table.error();
    return SeriesParser(fileName).parse(*table);
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
