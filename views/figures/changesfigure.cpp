// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/changesfigure.h"

#include "models/items/factdifferences.h"
#include "models/series/wording.h"
#include "views/figures/framing.h"

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

TextRow drawnRow(const Facts &facts, const ToldDifference &row)
{
    TextRow drawn;
    drawn.lead = QStringLiteral("%1\n%2").arg(label(row.kind), row.thing);
    QStringList lines{row.name};
    for (const ToldDifference::Field &field : row.fields)
        lines.append(fieldText(field, row.kind));
    drawn.text = lines.join(QLatin1Char('\n'));
    drawn.boldLetters = row.name.size();
    const QString sources = sourcesInWords(facts, row.sources);
    if (!sources.isEmpty())
        drawn.detail = ChangesFigure::tr("Source: %1").arg(sources);
    drawn.side = ChangesFigure::tr("%1, %2").arg(dateInWords(row.when.date()), row.who);
    lines[0] = ChangesFigure::tr("%1 %2: %3").arg(label(row.kind), row.thing, row.name);
    lines += {drawn.detail, drawn.side, row.why};
    lines.removeAll(QString());
    drawn.mark.text = lines.join(QLatin1Char('\n'));
    drawn.mark.link = row.link;
    return drawn;
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
        rows.append(drawnRow(*facts, row));
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
