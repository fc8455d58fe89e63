// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/odtcolumns.h"

#include <algorithm>
#include <numeric>

namespace mitra
{

namespace
{

// A letter of a cell on the average; the word processor's own letters are not known here.
constexpr double letterWidth = 1.75;
constexpr qsizetype padding = 2; // letters
constexpr qsizetype mostWanted = 60;
constexpr qsizetype longestWhole = 16; // longer words may break
constexpr int sampleRows = 300;

double longestWord(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        longest = std::max(longest, word.size());
    return double(std::min(longest, longestWhole) + padding);
}

} // namespace

QList<double> odtColumnWidths(const TableTwin &twin, double width)
{
    QList<double> wanted;
    QList<double> needed;
    const QStringList headings = twin.headings();
    for (const QString &heading : headings) {
        needed.append(longestWord(heading));
        wanted.append(needed.last());
    }
    for (int row = 0; row < std::min(twin.rowCount(), sampleRows); ++row) {
        const QStringList cells = twin.cells(row);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const double whole = double(std::min(cells.at(column).size(), mostWanted) + padding);
            wanted[column] = std::max(wanted.at(column), whole);
            const double least =
                twin.isNumeric(int(column)) ? whole : longestWord(cells.at(column));
            needed[column] = std::max(needed.at(column), least);
        }
    }
    const double room = width / letterWidth;
    const double want = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    const double need = std::accumulate(needed.begin(), needed.end(), 0.0);
    const double share = want > need ? std::clamp((room - need) / (want - need), 0.0, 1.0) : 1.0;
    QList<double> widths;
    for (qsizetype column = 0; column < wanted.size(); ++column)
        widths.append(needed.at(column) + (wanted.at(column) - needed.at(column)) * share);
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double &each : widths)
        each *= width / sum;
    return widths;
}

} // namespace mitra
