// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/detailparts.h"

#include "models/items/labels.h"
#include "views/figures/framing.h"
#include "views/figures/sheetrows.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Details)
};

QString columnInWords(const QString &column)
{
    if (column == QLatin1String("start_year"))
        return Words::tr("start");
    if (column == QLatin1String("end_year"))
        return Words::tr("end");
    if (column == QLatin1String("summary_en"))
        return Words::tr("summary");
    if (column.startsWith(QLatin1String("budget")))
        return Words::tr("budget");
    if (column == QLatin1String("title_en"))
        return Words::tr("title");
    if (column == QLatin1String("initiative_partner"))
        return Words::tr("partners");
    if (column == QLatin1String("initiative_economy"))
        return Words::tr("member states");
    if (column == QLatin1String("initiative_outcome"))
        return Words::tr("outcomes");
    if (column == QLatin1String("initiative_source"))
        return Words::tr("sources");
    QString words = column;
    if (words.endsWith(QLatin1String("_id")))
        words.chop(3);
    return words.replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString changeText(const FactChange &change)
{
    switch (change.kind) {
    case FactChange::Kind::Added:
        return Words::tr("Added by %1: %2").arg(change.who, change.why);
    case FactChange::Kind::Removed:
        return Words::tr("Taken out by %1: %2").arg(change.who, change.why);
    case FactChange::Kind::Changed:
        break;
    }
    return change.fields.isEmpty()
               ? Words::tr("Changed by %1: %2").arg(change.who, change.why)
               : Words::tr("%1 changed by %2: %3")
                     .arg(columnsInWords(change.fields), change.who, change.why);
}

} // namespace

DetailRow sourceRow(const Facts &facts, const SourceId &id, const QString &heading)
{
    DetailRow row;
    row.label = heading;
    row.value = sourceText(facts, id);
    row.link = {Link::Kind::Source, id.text()};
    return row;
}

DetailRow initiativeRow(const Initiative &initiative, const QString &heading)
{
    DetailRow row;
    row.label = heading;
    row.value = initiative.title;
    row.link = {Link::Kind::Initiative, initiative.id.text()};
    row.sign = statusShape(initiative.status);
    return row;
}

DetailRow moreRow(qsizetype more, const Link &link)
{
    DetailRow row;
    const QString count = QLocale().toString(qlonglong(more));
    row.value = link.isNull() ? Words::tr("and %1 more").arg(count)
                              : Words::tr("and %1 more: show all").arg(count);
    row.link = link;
    return row;
}

void addSection(Details &details, const DetailSection &section)
{
    if (!section.rows.isEmpty())
        details.sections.append(section);
}

DetailSection sourcesSection(const Facts &facts, const Details &details,
                             const std::function<QString(const SourceId &)> &support)
{
    DetailSection section{Words::tr("Sources"), {}, {}};
    for (qsizetype i = 0; i < details.sources.size(); ++i) {
        const SourceId &id = details.sources.at(i);
        DetailRow row = sourceRow(facts, id, QString::number(i + 1));
        if (const QString supported = support ? support(id) : QString(); !supported.isEmpty())
            row.value = Words::tr("%1 (for: %2)").arg(row.value, supported);
        if (const Source *source = facts.find(id))
            row.more = source->url;
        section.rows.append(row);
    }
    return section;
}

DetailSection conflictSection(const Facts &facts, Details &details, const QList<SourceId> &sources)
{
    DetailSection section{Words::tr("Sources disagree"),
                          Words::tr("on a matter that one of the sources reports"),
                          {}};
    for (const Conflict &conflict : facts.conflicts()) {
        if (!sources.contains(conflict.sourceA) && !sources.contains(conflict.sourceB))
            continue;
        const Link link{Link::Kind::Conflict, conflict.id.text()};
        const auto heading = [&conflict](Reading which) {
            const QString name =
                which == Reading::A ? Words::tr("Reading A") : Words::tr("Reading B");
            return conflict.used == which ? Words::tr("%1 (used)").arg(name) : name;
        };
        section.rows.append({Words::tr("Matter"), conflict.topic, link, {}, {}, Shape::Flag});
        section.rows.append(
            {heading(Reading::A), conflict.readingA, {}, details.cite(conflict.sourceA), {}, {}});
        section.rows.append(
            {heading(Reading::B), conflict.readingB, {}, details.cite(conflict.sourceB), {}, {}});
        QString why = conflict.why;
        if (!conflict.used)
            why = why.isEmpty() ? Words::tr("Neither is used: both are shown")
                                : Words::tr("Neither is used: %1").arg(why);
        if (!why.isEmpty())
            section.rows.append({Words::tr("Why"), why, {}, {}, {}, {}});
    }
    return section;
}

DetailSection historySection(const std::optional<QList<FactChange>> &changes)
{
    DetailSection section{Words::tr("History in this file"), {}, {}};
    const auto add = [&section](const QString &heading, const QString &text) {
        section.rows.append({heading, text, {}, {}, {}, {}});
    };
    if (!changes)
        add({}, Words::tr("The history cannot be read just now"));
    else if (changes->isEmpty())
        add({}, Words::tr("No change is recorded"));
    else
        for (const FactChange &change : *changes)
            add(QLocale().toString(change.when.date(), QStringLiteral("d MMM yyyy")),
                changeText(change));
    return section;
}

QList<TextRow> sheetRows(const QList<DetailRow> &rows)
{
    QList<TextRow> texts;
    for (const DetailRow &row : rows) {
        TextRow text;
        text.shape = row.sign;
        text.lead = row.label;
        const QString cited = citation(row.sources);
        text.text = cited.isEmpty() ? row.value : Words::tr("%1 %2").arg(row.value, cited);
        text.detail = row.more;
        text.mark.text =
            row.label.isEmpty() ? text.text : Words::tr("%1: %2").arg(row.label, text.text);
        text.mark.link = row.link;
        texts += inPieces(text);
    }
    return texts;
}

QString columnsInWords(const QStringList &columns)
{
    QStringList words;
    for (const QString &column : columns)
        words.append(columnInWords(column));
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

QString roleInWords(PartnerRole role)
{
    return role == PartnerRole::Partner ? Words::tr("role not specified") : label(role);
}

} // namespace mitra
