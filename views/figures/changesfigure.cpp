// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/changesfigure.h"

#include "models/items/factdifferences.h"
#include "models/series/wording.h"
#include "views/figures/framing.h"

#include <algorithm>

namespace mitra
{

namespace
{

QString sourcesInWords(const Facts &facts, const QList<SourceId> &sources)
{
    QStringList texts;
    for (const SourceId &source : sources)
        texts.append(sourceText(facts, source));
    return texts.join(QStringLiteral("; "));
}

// One side of all fields in a cell of the table twin.
QString cellText(const ToldDifference &row, QString ToldDifference::Field::*side)
{
    QStringList texts;
    for (const ToldDifference::Field &field : row.fields) {
        const QString &text = field.*side;
        if (text.isEmpty())
            continue;
        texts.append(field.label.isEmpty() ? text
                                           : ChangesFigure::tr("%1: %2").arg(field.label, text));
    }
    return texts.join(QStringLiteral("; "));
}

QList<Column> columns()
{
    return {
        {ChangesFigure::tr("Change"), ChangesFigure::tr("Added, changed or withdrawn"), false},
        {ChangesFigure::tr("Kind of fact"), {}, false},
        {ChangesFigure::tr("Fact"), {}, false},
        {ChangesFigure::tr("Before"), ChangesFigure::tr("At the earlier revision"), false},
        {ChangesFigure::tr("Now"), ChangesFigure::tr("As the file has it"), false},
        {ChangesFigure::tr("Source"), ChangesFigure::tr("Of what is now, or was withdrawn"), false},
        {ChangesFigure::tr("Day"), ChangesFigure::tr("Of the last change"), false},
        {ChangesFigure::tr("By"), ChangesFigure::tr("Who made the last change"), false},
        {ChangesFigure::tr("Why"), ChangesFigure::tr("The reason that was given for it"), false},
    };
}

Cell textCell(const QString &text, const Link &link = {})
{
    return {text, text.isEmpty() ? QVariant() : QVariant(text), link, {}};
}

Row twinRow(const Facts &facts, const ToldDifference &row)
{
    Row twin;
    twin.source = row.sources.value(0);
    const Link toSource =
        facts.find(twin.source) ? Link{Link::Kind::Source, twin.source.text()} : Link();
    twin.cells = {{label(row.kind), int(row.kind), {}, {}},
                  textCell(row.thing),
                  textCell(row.name, row.link),
                  textCell(cellText(row, &ToldDifference::Field::before)),
                  textCell(cellText(row, &ToldDifference::Field::after)),
                  textCell(sourcesInWords(facts, row.sources), toSource),
                  {dateInWords(row.when.date()), row.when.date(), {}, {}},
                  textCell(row.who),
                  textCell(row.why)};
    return twin;
}

// The text in pieces of at most so many letters, parted between words where there are words.
QStringList pieces(const QString &text, qsizetype most)
{
    QStringList parts;
    qsizetype from = 0;
    while (text.size() - from > most) {
        qsizetype space = text.lastIndexOf(QLatin1Char(' '), from + most);
        if (space <= from)
            space = from + most - 1;
        parts.append(text.mid(from, space + 1 - from));
        from = space + 1;
    }
    parts.append(text.mid(from));
    return parts;
}

// A row is kept whole on paper, so one that says more than fits half a page goes on in others.
QList<TextRow> drawnRows(const Facts &facts, const ToldDifference &row)
{
    constexpr qsizetype mostLetters = 800;
    QStringList lines;
    for (const ToldDifference::Field &field : row.fields)
        lines += fieldTexts(field, row.kind);
    // A source is its own.
    const QString source =
        row.table == QLatin1String("source") || row.sources.isEmpty()
            ? QString()
            : ChangesFigure::tr("Source: %1").arg(sourcesInWords(facts, row.sources));
    const QString signature =
        ChangesFigure::tr("%1, %2").arg(dateInWords(row.when.date()), row.who);
    const QString heading =
        ChangesFigure::tr("%1 %2: %3").arg(label(row.kind), row.thing, row.name);
    QStringList spoken = QStringList{heading} + lines + QStringList{source, signature, row.why};
    spoken.removeAll(QString());

    QList<TextRow> rows;
    const auto begin = [&](const QString &lead) {
        TextRow drawn;
        drawn.lead = QStringLiteral("%1\n%2").arg(lead, row.thing);
        drawn.mark.link = row.link;
        drawn.mark.text = rows.isEmpty() ? spoken.join(QLatin1Char('\n'))
                                         : ChangesFigure::tr("%1, continued").arg(heading);
        rows.append(drawn);
    };
    const auto add = [&](const QString &text, qsizetype bold) {
        const QStringList parts = pieces(text, mostLetters);
        for (const QString &part : parts) {
            if (rows.isEmpty())
                begin(label(row.kind));
            else if (rows.last().text.size() + part.size() > mostLetters)
                begin(ChangesFigure::tr("continued"));
            TextRow &last = rows.last();
            if (!last.text.isEmpty())
                last.text += QLatin1Char('\n');
            last.text += part;
            last.boldLetters = std::max(last.boldLetters, std::min(bold, part.size()));
        }
    };
    add(row.name, row.name.size());
    for (const QString &line : std::as_const(lines))
        add(line, 0);
    rows.first().side = signature;
    rows.last().detail = source;
    return rows;
}

TextRow remark(const QString &text)
{
    TextRow row;
    row.kind = TextRow::Kind::Foot;
    row.text = text;
    row.mark.text = text;
    return row;
}

} // namespace

QString ChangesFigure::nameOf(const QString &revision)
{
    return QStringLiteral("changes:%1").arg(revision);
}

ChangesFigure::ChangesFigure(const FactsPtr &facts, const QString &revision,
                             const std::optional<QList<RowDifference>> &differences)
    : RowsFigure(facts)
{
    RowsFigure::Words words;
    words.name = nameOf(revision);
    if (!differences) {
        words.title = tr("Nobody can tell what changed since revision %1").arg(revision);
        const QString why = tr("The history of %1 does not know this revision or cannot be read. "
                               "Perhaps it is a revision of another file.")
                                .arg(facts->fileName());
        words.sentence = tr("%1. %2").arg(words.title, why);
        setContent(words, {columns(), {}}, {remark(why)});
        return;
    }
    const ToldDifferences told = tellDifferences(*facts, *differences, revision);
    words.title = told.title;
    words.notes = told.notes;
    words.sources = told.sources;
    Twin twin{columns(), {}};
    QList<TextRow> rows;
    QStringList spoken;
    for (const ToldDifference &row : told.rows) {
        rows += drawnRows(*facts, row);
        twin.rows.append(twinRow(*facts, row));
        spoken.append(tr("%1 %2: %3").arg(label(row.kind), row.thing, row.name));
    }
    if (rows.isEmpty())
        rows.append(remark(tr("Every fact is as it was at revision %1.").arg(revision)));
    else
        words.subtitle = tr("Added first, then changed, then withdrawn; with the day of the last "
                            "change and who made it");
    // A long list is read in the table; the sentence says what came of it.
    constexpr qsizetype mostSpoken = 5;
    if (spoken.size() > mostSpoken)
        spoken.clear();
    words.sentence = spokenFigure(tr("What changed"), told.title, spoken, told.notes);
    setContent(words, twin, rows);
}

} // namespace mitra
