// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/matrixwords.h"

#include "models/cooperation/dimensions.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MatrixFigure)
};

// Of one value, in the middle of a sentence.
QString singular(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Partner:
        return Words::tr("partner");
    case Dimension::Theme:
        return Words::tr("theme");
    case Dimension::Member:
        return Words::tr("member state");
    case Dimension::Year:
        return Words::tr("start year");
    case Dimension::Status:
        return Words::tr("status");
    case Dimension::Outcome:
        return Words::tr("outcome");
    }
    return {};
}

QString plural(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Partner:
        return Words::tr("partners");
    case Dimension::Theme:
        return Words::tr("themes");
    case Dimension::Member:
        return Words::tr("member states");
    case Dimension::Year:
        return Words::tr("start years");
    case Dimension::Status:
        return Words::tr("statuses");
    case Dimension::Outcome:
        return Words::tr("outcomes");
    }
    return {};
}

QString heading(Dimension dimension)
{
    QString words = plural(dimension);
    words[0] = words[0].toUpper();
    return words;
}

QString counted(int count, Dimension dimension)
{
    return Words::tr("%1 %2", "a number and what is counted")
        .arg(QLocale().toString(count), count == 1 ? singular(dimension) : plural(dimension));
}

// In quotes where the name would run into the sentence: "Japan and digital economy and trade".
QString apart(const QString &name, Dimension dimension)
{
    const bool isOutcome = dimension == Dimension::Outcome;
    if (!isOutcome && !name.contains(QLatin1String(" and ")))
        return name;
    // What follows the colon of a title is its number; a name keeps none ("DO3 Digital services").
    return QStringLiteral("\u201c%1\u201d")
        .arg(QString(name).replace(QLatin1String(": "), QLatin1String(" ")));
}

// Common nouns lose their capital within a sentence, names and abbreviations keep it.
QString within(const QString &name, Dimension dimension)
{
    QString words = apart(name, dimension);
    const bool isNoun = dimension == Dimension::Theme || dimension == Dimension::Status;
    if (isNoun && words.size() > 1 && words[1].isLower())
        words[0] = words[0].toLower();
    return words;
}

struct Largest {
    qsizetype row = 0;
    qsizetype column = 0;
    int cells = 0; // as large
};

Largest findLargest(const MatrixContent &content)
{
    Largest found;
    for (qsizetype row = 0; row < content.rows.size(); ++row) {
        for (qsizetype column = 0; column < content.columns.size(); ++column) {
            if (!content.isSaid(row, column) || content.at(row, column) != content.largest)
                continue;
            if (++found.cells == 1) {
                found.row = row;
                found.column = column;
            }
        }
    }
    return found;
}

// What a sentence speaks of first; when and how come last.
int rank(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Partner:
        return 0;
    case Dimension::Theme:
        return 1;
    case Dimension::Member:
        return 2;
    case Dimension::Outcome:
        return 3;
    case Dimension::Year:
        return 4;
    case Dimension::Status:
        break;
    }
    return 5;
}

// The finding about one pair; a matrix turned on its side says the same.
QString pairTitle(const MatrixContent &content, const Largest &largest, bool isPart)
{
    Dimension first = content.axes.rows;
    Dimension second = content.axes.columns;
    QString firstName = content.rows[largest.row].name;
    QString secondName = content.columns[largest.column].name;
    if (rank(first) > rank(second)) {
        std::swap(first, second);
        std::swap(firstName, secondName);
    }
    const QString number = QLocale().toString(content.largest);
    const bool byYear = first == Dimension::Year || second == Dimension::Year;
    const bool byStatus = first == Dimension::Status || second == Dimension::Status;
    const QString a = apart(firstName, first);
    const QString b = within(secondName, second);
    if (byYear && byStatus)
        return (isPart ? Words::tr("Most initiatives of one start year and status in this "
                                   "selection: %3 started in %1, %2")
                       : Words::tr("Most initiatives of one start year and status: %3 started in "
                                   "%1, %2"))
            .arg(a, b, number);
    if (byYear)
        return (isPart ? Words::tr("%1 has most initiatives that start in one year in this "
                                   "selection: %3 in %2")
                       : Words::tr("%1 has most initiatives that start in one year: %3 in %2"))
            .arg(a, b, number);
    if (byStatus)
        return (isPart ? Words::tr("%1 has most initiatives of one status in this selection: %3 %2")
                       : Words::tr("%1 has most initiatives of one status: %3 %2"))
            .arg(a, b, number);
    return (isPart ? Words::tr("%1 and %2 share most initiatives in this selection: %3")
                   : Words::tr("%1 and %2 share most initiatives: %3"))
        .arg(a, b, number);
}

bool mayRepeat(Dimension dimension)
{
    return dimension == Dimension::Partner || dimension == Dimension::Member ||
           dimension == Dimension::Outcome;
}

QString addingUp(const MatrixAxes &axes)
{
    const bool rows = mayRepeat(axes.rows);
    const bool columns = mayRepeat(axes.columns);
    if (rows && columns)
        return Words::tr("An initiative of several %1 or %2 stands in each of their rows and "
                         "columns, so cells do not add up; the totals under \"All\" count it once.")
            .arg(plural(axes.rows), plural(axes.columns));
    if (rows)
        return Words::tr("An initiative of several %1 stands in each of their rows, so cells do "
                         "not add up; the totals under \"All\" count it once.")
            .arg(plural(axes.rows));
    if (columns)
        return Words::tr("An initiative of several %1 stands in each of their columns, so cells "
                         "do not add up; the totals under \"All\" count it once.")
            .arg(plural(axes.columns));
    return Words::tr("Each initiative stands in one cell and once in the totals under \"All\".");
}

QString leftOut(int count, Dimension dimension)
{
    return count == 1
               ? Words::tr("1 %1 without an initiative here is left out.").arg(singular(dimension))
               : Words::tr("%1 %2 without an initiative here are left out.")
                     .arg(QLocale().toString(count), plural(dimension));
}

} // namespace

QString initiativesInWords(int count)
{
    return count == 1 ? Words::tr("1 initiative")
                      : Words::tr("%1 initiatives").arg(QLocale().toString(count));
}

QString matrixTitle(const MatrixContent &content, bool isPart)
{
    const QString pair = Words::tr("%1 and %2", "two dimensions: partner and theme")
                             .arg(singular(content.axes.rows), singular(content.axes.columns));
    if (content.largest == 0)
        return (isPart ? Words::tr("No initiative in this selection has a known %1")
                       : Words::tr("No initiative has a known %1"))
            .arg(pair);
    if (content.largest == 1)
        return (isPart ? Words::tr("No pair of %1 has more than one initiative in this selection")
                       : Words::tr("No pair of %1 has more than one initiative"))
            .arg(pair);
    const Largest largest = findLargest(content);
    if (largest.cells == 1)
        return pairTitle(content, largest, isPart);
    return (isPart ? Words::tr("%1 pairs of %2 have most initiatives in this selection: %3 each")
                   : Words::tr("%1 pairs of %2 have most initiatives: %3 each"))
        .arg(QLocale().toString(largest.cells), pair, QLocale().toString(content.largest));
}

QString matrixMeasure(const MatrixAxes &axes)
{
    return Words::tr("%1 by %2, number of initiatives", "Partners by theme")
        .arg(heading(axes.rows), singular(axes.columns));
}

QStringList matrixNotes(const MatrixContent &content)
{
    QStringList notes{addingUp(content.axes)};
    const auto hasDimension = [&content](Dimension dimension) {
        return content.axes.rows == dimension || content.axes.columns == dimension;
    };
    if (content.order == MatrixOrder::Similarity)
        notes << Words::tr("Ordered by similarity: rows, and columns, with like shares of counts "
                           "stand side by side.");
    if (hasDimension(Dimension::Theme) && hasDimension(Dimension::Outcome))
        notes << Words::tr("Themes and outcomes are linked by this project, not by the sources.");
    else if (hasDimension(Dimension::Theme))
        notes << Words::tr("Themes are this project's mapping, not the sources' words.");
    else if (hasDimension(Dimension::Outcome))
        notes << Words::tr("Outcomes are linked by this project, not by the sources.");
    if (content.rowsLeftOut > 0 && !isInTime(content.axes.rows))
        notes << leftOut(content.rowsLeftOut, content.axes.rows);
    if (content.columnsLeftOut > 0 && !isInTime(content.axes.columns))
        notes << leftOut(content.columnsLeftOut, content.axes.columns);
    return notes;
}

QString matrixPlaceText(const MatrixContent &content, const MatrixValue *row,
                        const MatrixValue *column, int count)
{
    const QString names =
        row && column ? Words::tr("%1, %2", "of a row and of a column").arg(row->name, column->name)
        : row         ? row->name
                      : column->name;
    const QString text = Words::tr("%1: %2").arg(names, initiativesInWords(count));
    const bool canBe = (!row || canChoose(content.axes.rows, row->id)) &&
                       (!column || canChoose(content.axes.columns, column->id));
    if (!canBe)
        return Words::tr("%1. A start that is not known lies in no years, so it cannot be chosen")
            .arg(text);
    return content.isChosen(row, column) ? Words::tr("%1, chosen").arg(text) : text;
}

QString matrixChoiceSize(const Selection &selection, const MatrixAxes &axes)
{
    const auto chosen = [&selection](Dimension dimension) {
        if (const std::optional<Facet> facet = facetOf(dimension))
            return int(selection.in(*facet).size());
        return selection.start ? selection.start->last - selection.start->first + 1 : 0;
    };
    const int rows = chosen(axes.rows);
    const int columns = chosen(axes.columns);
    if (rows > 0 && columns > 0)
        return Words::tr("%1 with %2", "2 partners with 3 themes")
            .arg(counted(rows, axes.rows), counted(columns, axes.columns));
    if (rows > 0)
        return counted(rows, axes.rows);
    return columns > 0 ? counted(columns, axes.columns) : QString();
}

} // namespace mitra
