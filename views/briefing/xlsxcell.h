// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

class QModelIndex;

namespace mitra
{

// A cell of an item model as a spreadsheet holds it: the raw value and how it is shown.
struct XlsxCell {
    enum class Kind { Empty, Text, Number, Date };

    Kind kind = Kind::Empty;
    QString text; // Text
    double number = 0;
    QDate date;
    QString format; // of spreadsheets: "#,##0.0", "0%"
    // Of a cell that is empty in a column of numbers: what people read there ("no data", "never").
    QString inWords;
};

// The locale is the one the table's texts were written in. A number is never read from the text:
// the text only tells how many decimals, which sign and which unit it is shown with.
XlsxCell xlsxCell(const QModelIndex &index, const QLocale &locale);

// The format that shows that number as the text does; "General" when the text says it otherwise
// ("1.2 million").
QString xlsxNumberFormat(double number, const QString &text, const QLocale &locale);
// "22 November 2026", months in the locale's language.
QString xlsxDateFormat(const QLocale &locale);

} // namespace mitra
