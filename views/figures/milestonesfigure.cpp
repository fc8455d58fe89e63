// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/milestonesfigure.h"

#include "models/series/evidence.h"
#include "views/figures/framing.h"
#include "views/figures/milestonestate.h"

#include <QLocale>

namespace mitra
{

namespace
{

// Newest first: the nearest to come, then those begun.
QList<const Milestone *> choose(const Facts &facts, int count)
{
    QList<const Milestone *> chosen;
    const Milestone *next = nullptr;
    QList<const Milestone *> begun;
    QList<const Milestone *> planned;
    for (const Milestone &milestone : facts.milestones()) {
        if (milestone.date.firstDay() <= facts.asOf())
            begun.prepend(&milestone);
        else if (!next || milestone.date == next->date) {
            next = &milestone;
            planned.append(&milestone);
        }
    }
    chosen = planned;
    chosen.append(begun.mid(0, count));
    return chosen;
}

QString makeTitle(const Facts &facts)
{
    const QLocale locale;
    const Milestone *latest = nullptr;
    const Milestone *next = nullptr;
    for (const Milestone &milestone : facts.milestones()) {
        if (milestoneState(milestone.date, facts.asOf()) == MilestoneState::Past)
            latest = &milestone;
        else if (!next)
            next = &milestone;
    }
    if (latest && next)
        return MilestonesFigure::tr("Latest milestone %1, next %2")
            .arg(latest->date.toText(locale), next->date.toText(locale));
    if (latest)
        return MilestonesFigure::tr("Latest milestone %1, none ahead")
            .arg(latest->date.toText(locale));
    if (next)
        return MilestonesFigure::tr("Next milestone %1").arg(next->date.toText(locale));
    return MilestonesFigure::tr("No milestone is dated");
}

} // namespace

MilestonesFigure::MilestonesFigure(const FactsPtr &facts, int count)
    : RowsFigure(facts)
{
    const QLocale locale;
    Words words;
    words.name = QStringLiteral("milestones");
    words.title = makeTitle(*facts);
    const QList<const Milestone *> chosen = choose(*facts, count);
    const bool hasPlanned =
        !chosen.isEmpty() &&
        milestoneState(chosen.first()->date, facts->asOf()) == MilestoneState::Planned;
    const QString asOf = locale.toString(facts->asOf(), QStringLiteral("d MMMM yyyy"));
    words.subtitle = hasPlanned ? tr("Planned ones first, then newest first; as of %1").arg(asOf)
                                : tr("Newest first; as of %1").arg(asOf);
    Twin twin;
    twin.columns = {
        {tr("Date"), tr("As the source gives it: a day, a month or a year"), false},
        {tr("Milestone"), tr("What happened or is planned"), false},
        {tr("State"), tr("Past, possible this month or year, or planned"), false},
        {tr("Source"), tr("Where it is reported"), false},
    };
    QList<TextRow> rows;
    QStringList spoken;
    for (const Milestone *milestone : chosen) {
        const MilestoneState when = milestoneState(milestone->date, facts->asOf());
        const QString date = milestone->date.toText(locale);
        const QString state = milestoneStateText(milestone->date, when);
        const QString source = sourceText(*facts, milestone->source);
        const Link link{Link::Kind::Source, milestone->source.text()};
        TextRow row;
        row.shape = milestoneShape(when);
        // The word stands under its date, so that the sign is never alone.
        row.lead = state.isEmpty() ? date : tr("%1\n%2").arg(date, state);
        row.text = milestone->title;
        const QString whole = state.isEmpty()
                                  ? tr("%1: %2").arg(date, milestone->title)
                                  : tr("%1 (%2): %3").arg(date, state, milestone->title);
        row.mark.text = tr("%1. Source: %2").arg(whole, source);
        row.mark.link = link;
        rows.append(row);
        spoken.append(whole);

        Row twinRow;
        twinRow.id = tr("%1/%2").arg(milestone->date.toIso(), milestone->title);
        twinRow.source = milestone->source;
        twinRow.cells = {
            {date, milestone->date.toIso(), {}, {}},
            {milestone->title, milestone->title, link, {}},
            {when == MilestoneState::Past ? tr("past") : state, int(when), {}, {}},
            {source, milestone->source.text(), link, {}},
        };
        twin.rows.append(twinRow);
        if (!words.sources.contains(milestone->source))
            words.sources.append(milestone->source);
    }
    const Evidence evidence = weighEvidence(*facts);
    if (!evidence.text.isEmpty()) {
        TextRow foot;
        foot.kind = TextRow::Kind::Foot;
        foot.text = evidence.text;
        foot.mark = {{}, evidence.text, {Link::Kind::Table, QStringLiteral("observations")}};
        rows.append(foot);
    }
    words.sentence = spoken.isEmpty()
                         ? tr("%1.").arg(words.title)
                         : tr("%1. %2.").arg(words.title, spoken.join(QStringLiteral("; ")));
    setContent(words, twin, rows);
}

} // namespace mitra
