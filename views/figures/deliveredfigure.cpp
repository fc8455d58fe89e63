// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/deliveredfigure.h"

#include "models/cooperation/selection.h"
#include "models/series/disputes.h"
#include "models/series/numbers.h"
#include "views/figures/framing.h"

#include <QLocale>

#include <algorithm>

namespace mitra
{

namespace
{

struct Period {
    const Framework *framework = nullptr;
    int first = 0;
    int last = 0;

    bool holds(const std::optional<int> &year) const
    {
        return year && *year >= first && *year <= last;
    }
};

Period predecessorOfGoals(const Facts &facts)
{
    Period period;
    qsizetype most = 0;
    for (const Goal &goal : facts.goals()) {
        const Framework *own = facts.find(goal.framework);
        if (!own || !own->periodStart)
            continue;
        for (const Framework &framework : facts.frameworks()) {
            if (framework.periodEnd != *own->periodStart - 1 || !framework.periodStart)
                continue;
            const auto results = std::count_if(
                facts.statements().begin(), facts.statements().end(), [&](const Statement &s) {
                    return s.kind == StatementKind::Result && s.framework == framework.id;
                });
            if (results > most) {
                most = results;
                period = {&framework, *framework.periodStart, *framework.periodEnd};
            }
        }
    }
    return period;
}

QString usedText(const Conflict &conflict)
{
    if (!conflict.used)
        return DeliveredFigure::tr("Both readings are shown: %1; %2")
            .arg(conflict.readingA, conflict.readingB);
    return DeliveredFigure::tr("Used: %1; also stated: %2")
        .arg(*conflict.used == Reading::A ? conflict.readingA : conflict.readingB,
             *conflict.used == Reading::A ? conflict.readingB : conflict.readingA);
}

QString standingText(const Conflict &conflict)
{
    return DeliveredFigure::tr("Sources disagree. %1").arg(usedText(conflict));
}

QString conflictTip(const Facts &facts, const Conflict &conflict)
{
    return DeliveredFigure::tr("%1. One reading: %2 (%3). Another: %4 (%5). %6")
        .arg(conflict.topic, conflict.readingA, sourceText(facts, conflict.sourceA),
             conflict.readingB, sourceText(facts, conflict.sourceB), conflict.why);
}

// Everything the figure says, gathered in one pass.
struct Content {
    Period period;
    QList<const Statement *> results; // of the framework itself
    qsizetype elsewhere = 0;          // results of these years under another framework or none
    QList<const Conflict *> conflicts;
    QHash<StatementId, const Conflict *> disputes;
    QHash<InitiativeStatus, int> started;
    int startedInAll = 0;
};

Content gather(const Facts &facts)
{
    Content content;
    content.period = predecessorOfGoals(facts);
    if (!content.period.framework)
        return content;
    for (const Statement &statement : facts.statements()) {
        if (statement.kind != StatementKind::Result || !content.period.holds(statement.year))
            continue;
        if (statement.framework == content.period.framework->id)
            content.results.append(&statement);
        else
            ++content.elsewhere;
    }
    for (const Conflict &conflict : facts.conflicts()) {
        const QString words = wordingOf(conflict);
        bool touchesSource = false;
        bool isOfResult = false;
        for (const Statement *statement : std::as_const(content.results)) {
            touchesSource = touchesSource || cites(conflict, statement->source);
            if (disputes(conflict, *statement)) {
                content.disputes.insert(statement->id, &conflict);
                isOfResult = true;
            }
        }
        bool namesPeriod = false;
        for (int year = content.period.first; year <= content.period.last; ++year)
            namesPeriod = namesPeriod || speaksOf(words, QString::number(year));
        if (touchesSource && namesPeriod && !isOfResult)
            content.conflicts.append(&conflict);
    }
    const Initiatives &initiatives = facts.initiatives();
    for (qsizetype row = 0; row < initiatives.size(); ++row) {
        if (!content.period.holds(initiatives.startYearAt(row)))
            continue;
        ++content.started[initiatives.statusAt(row)];
        ++content.startedInAll;
    }
    return content;
}

QString readingOf(const Conflict &conflict, Reading reading)
{
    return reading == Reading::A ? conflict.readingA : conflict.readingB;
}

// What a disputed result reads as: the reading that is used, else both.
QString disputedText(const Conflict &conflict)
{
    return conflict.used ? readingOf(conflict, *conflict.used)
                         : DeliveredFigure::tr("%1, or: %2", "two readings")
                               .arg(conflict.readingA, conflict.readingB);
}

// The reading that is not used, beneath; empty when both stand above.
QString otherText(const Conflict &conflict)
{
    if (!conflict.used)
        return {};
    return DeliveredFigure::tr("also stated: %1")
        .arg(readingOf(conflict, *conflict.used == Reading::A ? Reading::B : Reading::A));
}

// The disputed text, with the number in bold if it begins with it.
void writeDisputed(TextRow &row, const Statement &statement, const Conflict &conflict,
                   const QLocale &locale)
{
    row.text = disputedText(conflict);
    row.detail = otherText(conflict);
    for (const QString &number : {valueText(*statement.value, statement.unit, locale),
                                  QString::number(*statement.value, 'g', 15)}) {
        if (row.text.startsWith(number + QLatin1Char(' ')))
            row.boldLetters = number.size();
    }
}

// "82 initiatives ..." with its number in bold; a number that the text does not start with is put
// before it.
void writeText(TextRow &row, const Statement &statement, const QLocale &locale)
{
    row.text = statement.text;
    if (!statement.value)
        return;
    const QString value = valueText(*statement.value, statement.unit, locale);
    const QString plain = QString::number(*statement.value, 'g', 15);
    for (const QString &number : {value, plain}) {
        if (statement.text.startsWith(number + QLatin1Char(' '))) {
            row.boldLetters = number.size();
            return;
        }
    }
    row.text = DeliveredFigure::tr("%1: %2").arg(value, statement.text);
    row.boldLetters = value.size();
}

QString startedText(const Content &content)
{
    const QLocale locale;
    const auto some = [&](InitiativeStatus status) {
        return locale.toString(content.started.value(status));
    };
    QStringList byStatus;
    if (content.started.value(InitiativeStatus::Completed) > 0)
        byStatus.append(DeliveredFigure::tr("%1 completed").arg(some(InitiativeStatus::Completed)));
    if (content.started.value(InitiativeStatus::Ongoing) > 0)
        byStatus.append(DeliveredFigure::tr("%1 ongoing").arg(some(InitiativeStatus::Ongoing)));
    if (content.started.value(InitiativeStatus::Planned) > 0)
        byStatus.append(DeliveredFigure::tr("%1 planned").arg(some(InitiativeStatus::Planned)));
    if (content.started.value(InitiativeStatus::Unknown) > 0)
        byStatus.append(
            DeliveredFigure::tr("%1 not reported").arg(some(InitiativeStatus::Unknown)));
    const QString first = QString::number(content.period.first);
    const QString last = QString::number(content.period.last);
    return (content.startedInAll == 1
                ? DeliveredFigure::tr("1 initiative in this file started in %1–%2: %3")
                      .arg(first, last, byStatus.join(QStringLiteral(", ")))
                : DeliveredFigure::tr("%1 initiatives in this file started in %2–%3: %4")
                      .arg(locale.toString(content.startedInAll), first, last,
                           byStatus.join(QStringLiteral(", "))));
}

QList<TextRow> makeRows(const Facts &facts, const Content &content)
{
    const QLocale locale;
    QList<TextRow> rows;
    for (const Statement *statement : content.results) {
        TextRow row;
        const Conflict *conflict = content.disputes.value(statement->id);
        if (conflict)
            writeDisputed(row, *statement, *conflict, locale);
        else
            writeText(row, *statement, locale);
        row.isDisputed = conflict != nullptr;
        row.side = conflict           ? DeliveredFigure::tr("2 readings")
                   : statement->value ? DeliveredFigure::tr("1 source")
                                      : DeliveredFigure::tr("no figure given");
        row.mark.text = DeliveredFigure::tr("%1 (%2, %3). Source: %4")
                            .arg(row.text, QString::number(*statement->year), row.side,
                                 sourceText(facts, statement->source));
        row.mark.link = {Link::Kind::Statement, statement->id.text()};
        if (conflict) {
            row.mark.text = conflictTip(facts, *conflict);
            row.mark.link = {Link::Kind::Conflict, conflict->id.text()};
        }
        rows.append(row);
    }
    for (const Conflict *conflict : content.conflicts) {
        TextRow row;
        row.text = conflict->topic;
        row.detail = usedText(*conflict);
        row.side = DeliveredFigure::tr("sources disagree");
        row.isDisputed = true;
        row.mark.text = conflictTip(facts, *conflict);
        row.mark.link = {Link::Kind::Conflict, conflict->id.text()};
        rows.append(row);
    }
    if (content.startedInAll > 0) {
        TextRow row;
        row.kind = TextRow::Kind::Foot;
        row.text = startedText(content);
        Selection selection;
        selection.start = YearRange{content.period.first, content.period.last};
        row.mark.text = row.text;
        row.mark.link = {Link::Kind::Selection, selection.toText()};
        rows.append(row);
    }
    if (content.elsewhere > 0) {
        TextRow row;
        row.kind = TextRow::Kind::Foot;
        row.text = content.elsewhere == 1
                       ? DeliveredFigure::tr("1 more result of these years is stated under "
                                             "another framework or none")
                       : DeliveredFigure::tr("%1 more results of these years are stated under "
                                             "other frameworks or none")
                             .arg(locale.toString(qlonglong(content.elsewhere)));
        row.mark.text = row.text;
        row.mark.link = {Link::Kind::Table, QStringLiteral("statements")};
        rows.append(row);
    }
    return rows;
}

RowsFigure::Twin makeTwin(const Facts &facts, const Content &content)
{
    const QLocale locale;
    RowsFigure::Twin twin;
    twin.columns = {
        {DeliveredFigure::tr("Result"), DeliveredFigure::tr("What a source says, in our words"),
         false},
        {DeliveredFigure::tr("Value"), DeliveredFigure::tr("Blank: no figure is given"), true},
        {DeliveredFigure::tr("Year"), DeliveredFigure::tr("Year the result is stated for"), true},
        {DeliveredFigure::tr("Standing"),
         DeliveredFigure::tr("One source, or the readings of sources that disagree"), false},
        {DeliveredFigure::tr("Source"), DeliveredFigure::tr("Where it is stated"), false},
    };
    const auto sourceCell = [&](const SourceId &id) {
        return Cell{sourceText(facts, id), id.text(), {Link::Kind::Source, id.text()}, {}};
    };
    for (const Statement *statement : content.results) {
        const Conflict *conflict = content.disputes.value(statement->id);
        const Link link{Link::Kind::Statement, statement->id.text()};
        const QString standing = conflict           ? standingText(*conflict)
                                 : statement->value ? DeliveredFigure::tr("1 source")
                                                    : DeliveredFigure::tr("no figure given");
        Row row;
        row.id = statement->id.text();
        row.source = statement->source;
        const QString text = conflict ? disputedText(*conflict) : statement->text;
        if (conflict && conflict->used)
            row.source = *conflict->used == Reading::A ? conflict->sourceA : conflict->sourceB;
        row.cells = {
            {text, text, link, statement->note},
            {statement->value ? valueText(*statement->value, statement->unit, locale) : QString(),
             statement->value ? QVariant(*statement->value) : QVariant(),
             link,
             {}},
            {QString::number(*statement->year), *statement->year, {}, {}},
            {standing, standing,
             conflict ? Link{Link::Kind::Conflict, conflict->id.text()} : Link(),
             conflict ? conflictTip(facts, *conflict) : QString()},
            sourceCell(row.source),
        };
        twin.rows.append(row);
    }
    for (const Conflict *conflict : content.conflicts) {
        const Link link{Link::Kind::Conflict, conflict->id.text()};
        const SourceId used = conflict->used == Reading::B ? conflict->sourceB : conflict->sourceA;
        Row row;
        row.id = conflict->id.text();
        row.source = used;
        row.cells = {
            {conflict->topic, conflict->topic, link, {}},
            {},
            {},
            {standingText(*conflict), standingText(*conflict), link, conflictTip(facts, *conflict)},
            sourceCell(used),
        };
        twin.rows.append(row);
    }
    return twin;
}

QString makeTitle(const Content &content)
{
    if (content.results.isEmpty())
        return DeliveredFigure::tr("No results are stated");
    const QLocale locale;
    const QString years = DeliveredFigure::tr("%1–%2").arg(QString::number(content.period.first),
                                                           QString::number(content.period.last));
    const auto withoutFigure = std::count_if(content.results.begin(), content.results.end(),
                                             [](const Statement *s) { return !s->value; });
    const auto disputed = content.disputes.size();
    const auto plain = content.results.size() - withoutFigure - disputed;
    const auto some = [&locale](qsizetype count) { return locale.toString(qlonglong(count)); };
    QStringList of; // the kinds of result, which add up to all of them
    if (plain > 0)
        of.append(plain == 1
                      ? DeliveredFigure::tr("1 figure of one source")
                      : DeliveredFigure::tr("%1 figures of one source each").arg(some(plain)));
    if (disputed > 0)
        of.append(disputed == 1 ? DeliveredFigure::tr("1 with two readings")
                                : DeliveredFigure::tr("%1 with two readings").arg(some(disputed)));
    if (withoutFigure > 0)
        of.append(DeliveredFigure::tr("%1 without a figure").arg(some(withoutFigure)));
    QString finding =
        content.results.size() == 1
            ? DeliveredFigure::tr("1 result stated")
            : DeliveredFigure::tr("%1 results stated").arg(some(content.results.size()));
    finding = DeliveredFigure::tr("%1 (%2)").arg(finding, of.join(QStringLiteral(", ")));
    const auto apart = content.conflicts.size();
    QStringList parts{finding};
    if (apart > 0)
        parts.append(
            apart == 1
                ? DeliveredFigure::tr("sources disagree on 1 more point")
                : DeliveredFigure::tr("sources disagree on %1 more points").arg(some(apart)));
    return DeliveredFigure::tr("Delivered %1: %2").arg(years, parts.join(QStringLiteral("; ")));
}

} // namespace

DeliveredFigure::DeliveredFigure(const FactsPtr &facts)
    : RowsFigure(facts)
{
    const Content content = gather(*facts);
    Words words;
    words.name = QStringLiteral("delivered");
    words.title = makeTitle(content);
    if (content.period.framework)
        words.subtitle = tr("Stated results of the %1").arg(content.period.framework->name);
    QStringList spoken;
    const QList<TextRow> rows = makeRows(*facts, content);
    for (const TextRow &row : rows) {
        const QString text =
            row.detail.isEmpty() ? row.text : tr("%1. %2").arg(row.text, row.detail);
        spoken.append(row.side.isEmpty() ? text : tr("%1 (%2)").arg(text, row.side));
    }
    words.sentence = spoken.isEmpty()
                         ? tr("%1.").arg(words.title)
                         : tr("%1. %2.").arg(words.title, spoken.join(QStringLiteral("; ")));
    const auto addSource = [&words](const SourceId &source) {
        if (!source.isEmpty() && !words.sources.contains(source))
            words.sources.append(source);
    };
    for (const Statement *statement : content.results)
        addSource(statement->source);
    for (const Conflict &conflict : facts->conflicts()) {
        const auto disputed = content.disputes.values();
        if (!disputed.contains(&conflict) && !content.conflicts.contains(&conflict))
            continue;
        addSource(conflict.sourceA);
        addSource(conflict.sourceB);
    }
    setContent(words, makeTwin(*facts, content), rows);
}

} // namespace mitra
