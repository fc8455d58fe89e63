// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/xlsxcell.h"

#include "models/items/roles.h"

#include <QDateTime>
#include <QModelIndex>
#include <QRegularExpression>

#include <cmath>

namespace mitra
{

namespace
{

// Where in a text its first number stands, and what it reads.
struct ReadNumber {
    QString before;
    QString after;
    QChar sign; // null: none
    double size = 0;
    int decimals = 0;
    bool isGrouped = false;
};

std::optional<ReadNumber> readNumber(const QString &text, const QLocale &locale)
{
    // Groups are parted by the locale's sign or by one of the thin or fixed spaces.
    const QString group = QStringLiteral("[%1\\x{A0}\\x{202F}\\x{2009}]")
                              .arg(QRegularExpression::escape(locale.groupSeparator()));
    const QRegularExpression pattern(
        QStringLiteral("([+\\-\\x{2212}]?)(\\d+(?:%1\\d{3}(?!\\d))*)(?:%2(\\d+))?")
            .arg(group, QRegularExpression::escape(locale.decimalPoint())));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    ReadNumber read;
    read.before = text.left(match.capturedStart());
    read.after = text.mid(match.capturedEnd());
    if (!match.captured(1).isEmpty())
        read.sign = match.captured(1).at(0);
    QString digits = match.captured(2);
    const qsizetype length = digits.size();
    digits.remove(QRegularExpression(group));
    read.isGrouped = digits.size() < length;
    read.decimals = int(match.captured(3).size());
    read.size = (digits + QLatin1Char('.') + match.captured(3)).toDouble();
    return read;
}

QString literal(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("\"%1\"").arg(text);
}

// Spreadsheets take formats of 255 letters.
constexpr int longestFormat = 200;

bool isNumber(const QVariant &raw)
{
    switch (raw.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Float:
    case QMetaType::Double:
        return std::isfinite(raw.toDouble());
    default:
        return false;
    }
}

} // namespace

QString xlsxNumberFormat(double number, const QString &text, const QLocale &locale)
{
    const QString general = QStringLiteral("General");
    const std::optional<ReadNumber> read = readNumber(text, locale);
    if (!read)
        return general;
    const double size = std::abs(number);
    const bool isPercent = read->after.trimmed().startsWith(QLatin1Char('%'));
    const bool isShare =
        isPercent && std::abs(size * 100 - read->size) < std::abs(size - read->size);
    const double difference = std::abs((isShare ? size * 100 : size) - read->size);
    const double unit = std::pow(10, -read->decimals);
    // "1.2 million": the whole number is worth more than its short form.
    if (difference > 1.0000001 * unit)
        return size >= 1000 && number == std::floor(number) ? QStringLiteral("#,##0") : general;
    // Some texts do not round to the nearest ("99.9%" for 99.96, "under 0.1%" for 0.02); the cell
    // then shows one decimal more, and the word is not needed.
    const bool isNearest = difference <= 0.5000001 * unit;
    const int decimals = read->decimals + (isNearest ? 0 : 1);
    const QString before =
        !isNearest && read->before.endsWith(QLatin1Char(' ')) ? QString() : read->before;
    QString core = read->isGrouped ? QStringLiteral("#,##0") : QStringLiteral("0");
    if (decimals > 0)
        core += QLatin1Char('.') + QString(decimals, QLatin1Char('0'));
    QString after = read->after;
    if (isShare) {
        after = after.mid(after.indexOf(QLatin1Char('%')) + 1);
        core += QLatin1Char('%');
    }
    if (before.contains(QLatin1Char('"')) || after.contains(QLatin1Char('"')))
        return general;
    const QString shown = literal(before) + core + literal(after);
    QString format = shown;
    if (read->sign == QLatin1Char('+') || (read->sign.isNull() && number < 0)) {
        // A sign that is always said, or one that a word says ("3 worse").
        const bool isSaid = !read->sign.isNull();
        format = QStringLiteral("%1;%2").arg(
            isSaid ? literal(before) + QLatin1Char('+') + core + literal(after) : shown,
            isSaid ? literal(before) + QLatin1Char('-') + core + literal(after) : shown);
        if (isSaid)
            format += QLatin1Char(';') + shown;
    }
    return format.size() <= longestFormat ? format : general;
}

QString xlsxDateFormat(const QLocale &locale)
{
    // Windows' numbers of the languages Mitra prints in; months of others follow the reader's.
    QString language;
    switch (locale.language()) {
    case QLocale::Malay:
        language = locale.territory() == QLocale::Brunei ? QStringLiteral("[$-83E]")
                                                         : QStringLiteral("[$-43E]");
        break;
    case QLocale::Indonesian:
        language = QStringLiteral("[$-421]");
        break;
    case QLocale::English:
    case QLocale::C:
        language = QStringLiteral("[$-809]");
        break;
    default:
        break;
    }
    return language + QStringLiteral("d mmmm yyyy");
}

XlsxCell xlsxCell(const QModelIndex &index, const QLocale &locale)
{
    const QVariant raw = index.data(SortRole);
    const QString text = index.data(Qt::DisplayRole).toString();
    XlsxCell cell;
    // Spreadsheets know no day before 1900.
    const QDate day = raw.typeId() == QMetaType::QDate       ? raw.toDate()
                      : raw.typeId() == QMetaType::QDateTime ? raw.toDateTime().date()
                                                             : QDate();
    if (day.isValid() && day.year() >= 1900 && day.year() <= 9999) {
        cell.kind = XlsxCell::Kind::Date;
        cell.date = day;
        cell.format = xlsxDateFormat(locale);
        return cell;
    }
    if (index.data(NumericRole).toBool() && raw.typeId() != QMetaType::QString && !day.isValid()) {
        static const QRegularExpression digit(QStringLiteral("\\d"));
        // A word in place of the number ("met") sorts by a number that is not its own.
        if (isNumber(raw) && text.contains(digit)) {
            cell.kind = XlsxCell::Kind::Number;
            cell.number = raw.toDouble();
            cell.format = xlsxNumberFormat(cell.number, text, locale);
        } else {
            cell.inWords = text;
        }
        return cell;
    }
    if (!text.isEmpty()) {
        cell.kind = XlsxCell::Kind::Text;
        cell.text = text;
    }
    return cell;
}

} // namespace mitra
