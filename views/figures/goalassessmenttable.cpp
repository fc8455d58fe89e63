// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/goalassessmenttable.h"

#include "models/series/goalstatement.h"
#include "models/series/numbers.h"
#include "views/figures/framing.h"
#include "views/figures/readingtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

// A short name: lupdate takes "RowsFigure::Twin write()" for a function of RowsFigure.
using SheetTwin = RowsFigure::Twin;

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(mitra::GoalAssessmentFigure)

public:
    Writer(const Facts &facts, const GoalAssessment &told, const GoalOutcome &outcome)
        : m_facts(facts)
        , m_told(told)
        , m_outcome(outcome)
        , m_unit(told.summary.target ? told.summary.target->unit : QString())
    {
        m_twin.columns = {
            {tr("Part"), tr("Where it stands on the sheet"), false},
            {tr("What"), tr("Measure, statement or remark"), false},
            {tr("Place"), tr("Member state, or ASEAN as a whole"), false},
            {tr("Value"), tr("Each in its own unit"), true},
            {tr("Year"), tr("Year of the value"), true},
            {tr("Status"), tr("Standing, kind or confidence"), false},
            {tr("Source"), tr("Where it comes from; empty for an assumption"), false},
        };
    }

    SheetTwin write()
    {
        addStated();
        for (const GoalMeasure &measure : m_told.measures)
            addMeasure(tr("Measures"), measure);
        addPace();
        addOutcome();
        for (const QString &missing : m_told.missing)
            add({tr("Missing"), missing, {}, {}, {}, {}, {}, {}});
        return m_twin;
    }

private:
    struct Line {
        QString part;
        QString what;
        QString place;
        std::optional<double> value;
        QString unit;
        int year = 0;
        QString status;
        SourceId source;
        Link link = {};
    };

    void add(const Line &line)
    {
        const QString value =
            line.value ? fullValueText(*line.value, line.unit, QLocale()) : QString();
        Row row;
        row.id = QString::number(m_twin.rows.size());
        row.source = line.source;
        row.cells = {
            {line.part, line.part, {}, {}},
            {line.what, line.what, line.link, {}},
            {line.place, line.place, {}, {}},
            {value, line.value ? QVariant(*line.value) : QVariant(), {}, {}},
            {line.year ? QString::number(line.year) : QString(),
             line.year ? QVariant(line.year) : QVariant(),
             {},
             {}},
            {line.status, line.status, {}, {}},
            line.source.isEmpty() ? Cell{}
                                  : Cell{sourceText(m_facts, line.source),
                                         line.source.text(),
                                         {Link::Kind::Source, line.source.text()},
                                         {}},
        };
        m_twin.rows.append(row);
    }

    void addConflicts(const QString &part, const QList<const Conflict *> &conflicts)
    {
        for (const Conflict *conflict : conflicts) {
            const Link link{Link::Kind::Conflict, conflict->id.text()};
            const auto reading = [&](Reading which, const QString &text, const SourceId &source) {
                add({part,
                     tr("%1: %2").arg(conflict->topic, text),
                     {},
                     {},
                     {},
                     0,
                     conflict->used == which ? tr("sources disagree; used")
                                             : tr("sources disagree"),
                     source,
                     link});
            };
            reading(Reading::A, conflict->readingA, conflict->sourceA);
            reading(Reading::B, conflict->readingB, conflict->sourceB);
        }
    }

    void addStated()
    {
        const Link goal{Link::Kind::Goal, m_told.summary.goal.text()};
        if (const Target *target = m_told.summary.target)
            add({tr("Stated"), m_told.stated, target->economy.text(), target->value, m_unit,
                 target->year, m_told.standing, target->source, goal});
        else
            add({tr("Stated"), m_told.stated, {}, {}, {}, 0, m_told.standing, {}, goal});
        addConflicts(tr("Stated"), m_told.conflicts);
        if (const Observation *official = m_told.summary.official)
            add({tr("Official value"), m_told.official, official->economy.text(), official->value,
                 m_unit, official->year, statusWord(official->status), official->source, goal});
        else
            add({tr("Official value"),
                 m_told.official,
                 {},
                 {},
                 {},
                 0,
                 m_told.verdictText,
                 {},
                 goal});
    }

    void addMeasure(const QString &part, const GoalMeasure &measure)
    {
        const Link link{Link::Kind::Indicator, measure.indicator.text()};
        const auto addValue = [&](const MeasuredValue &value) {
            add({part, measure.name, value.name, value.at.value, measure.unit, value.at.year,
                 tr("%1, %2").arg(measure.measure == Measure::Proxy ? tr("proxy") : tr("official"),
                                  statusWord(value.status)),
                 value.source, link});
        };
        if (measure.group)
            addValue(*measure.group);
        for (const MeasuredValue &value : measure.members + measure.projections)
            addValue(value);
        add({part, tr("%1: %2").arg(measure.name, measure.judgement), {}, {}, {}, 0, {}, {}, link});
    }

    void addPace()
    {
        for (const YearValue &at : m_told.pace.path)
            add({tr("Path asked for"),
                 at.year == m_told.pace.path.first().year ? tr("Start") : tr("Straight path"),
                 {},
                 at.value,
                 m_unit,
                 at.year,
                 m_told.pace.restsOnAssumption() ? tr("assumption") : tr("computed"),
                 {}});
        for (const QString &sentence : m_told.pace.sentences)
            add({tr("How far, how fast"), sentence, {}, {}, {}, 0, {}, {}});
        for (const AssumptionLine &line : m_told.pace.assumptions)
            add({tr("Assumption"),
                 line.what,
                 {},
                 {},
                 {},
                 0,
                 line.origin,
                 {},
                 line.name.isEmpty() ? Link() : Link{Link::Kind::Assumption, line.name}});
    }

    void addOutcome()
    {
        if (const Target *target = m_outcome.target)
            add({tr("Outcome"), m_outcome.promise, target->economy.text(), target->value,
                 target->unit, target->year, m_outcome.verdict, target->source});
        else
            add({tr("Outcome"), m_outcome.verdict, {}, {}, {}, 0, {}, {}});
        for (const OutcomeStatement &one : m_outcome.statements) {
            const Statement *statement = m_facts.find(one.statement);
            add({tr("Outcome"),
                 one.text,
                 {},
                 statement->value,
                 statement->unit,
                 statement->year.value_or(0),
                 one.confidence.isEmpty() ? one.kind : tr("%1; %2").arg(one.kind, one.confidence),
                 one.source,
                 {Link::Kind::Statement, one.statement.text()}});
        }
        for (const GoalMeasure &measure : m_outcome.measures)
            addMeasure(tr("Outcome"), measure);
        for (const QString &needed : m_outcome.needed)
            add({tr("Outcome"), tr("Needed: %1").arg(needed), {}, {}, {}, 0, {}, {}});
    }

    const Facts &m_facts;
    const GoalAssessment &m_told;
    const GoalOutcome &m_outcome;
    const QString m_unit;
    RowsFigure::Twin m_twin;
};

} // namespace

RowsFigure::Twin goalAssessmentTable(const Facts &facts, const GoalAssessment &told,
                                     const GoalOutcome &outcome)
{
    return Writer(facts, told, outcome).write();
}

} // namespace mitra
