// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/goalassessmentfigure.h"

#include "models/series/goalstatement.h"
#include "views/figures/detailparts.h"
#include "views/figures/figureblock.h"
#include "views/figures/framing.h"
#include "views/figures/goalassessmenttable.h"
#include "views/figures/goalfigure.h"
#include "views/figures/sheetrows.h"

namespace mitra
{

namespace
{

// Builds what stands on the sheet, numbering sources as they are met.
class Writer
{
    Q_DECLARE_TR_FUNCTIONS(mitra::GoalAssessmentFigure)

public:
    Writer(const FactsPtr &facts, const ProgressRequest &request)
        : m_facts(*facts)
        , m_told(assessGoal(*facts, request))
        , m_outcome(tellOutcome(*facts, request.goal))
    {
        std::optional<YearValue> assumed;
        if (const auto &baseline = m_told.pace.baseline; baseline && baseline->year)
            assumed = YearValue{*baseline->year, baseline->value};
        m_goal = std::make_shared<GoalFigure>(facts, request.goal, assumed);
    }

    QList<SheetFigure::Band> bands()
    {
        QList<SheetFigure::Band> bands{
            {{{}, {}, std::make_shared<FigureBlock>(m_goal)}, stated()},
            {official(), pace()},
        };
        if (m_told.pace.restsOnAssumption())
            bands.append({assumptions()});
        if (!m_told.measures.isEmpty())
            bands.append({measures()});
        bands.append({outcome(), outcomeNeeds()});
        if (m_outcome.target)
            bands.append({outcomeKnown()});
        if (!m_told.missing.isEmpty())
            bands.append({missing()});
        bands.append({sources()});
        return bands;
    }

    RowsFigure::Words words() const
    {
        RowsFigure::Words words;
        words.name = QStringLiteral("assessment:%1").arg(m_told.summary.goal.text());
        words.title = m_told.title;
        words.subtitle = m_told.summary.promise;
        words.notes = m_told.notes;
        words.notes.append(tr("Numbers in brackets are the sources at the end."));
        words.sentence = tr("%1 %2").arg(m_told.sentence, m_outcome.sentence);
        words.sources = m_details.sources;
        return words;
    }

    RowsFigure::Twin twin() const { return goalAssessmentTable(m_facts, m_told, m_outcome); }

private:
    Link goalLink() const { return {Link::Kind::Goal, m_told.summary.goal.text()}; }

    static SheetBlockPtr block(const QList<DetailRow> &rows)
    {
        return std::make_shared<SheetRows>(sheetRows(rows));
    }

    // A row for each sentence, without a label.
    static SheetBlockPtr block(const QStringList &sentences, const Link &link)
    {
        QList<DetailRow> rows;
        for (const QString &sentence : sentences)
            rows.append({{}, sentence, link, {}, {}, {}});
        return block(rows);
    }

    void addConflicts(QList<DetailRow> &rows, const QList<const Conflict *> &conflicts)
    {
        for (const Conflict *conflict : conflicts)
            rows.append({tr("Disputed"),
                         tr("%1. %2").arg(conflict->topic, conflictText(*conflict)),
                         {Link::Kind::Conflict, conflict->id.text()},
                         m_details.cite({conflict->sourceA, conflict->sourceB}),
                         {},
                         Shape::Flag});
    }

    SheetFigure::Part stated()
    {
        QList<DetailRow> rows;
        const Target *target = m_told.summary.target;
        rows.append({tr("Number"),
                     m_told.stated,
                     goalLink(),
                     target ? m_details.cite(target->source) : QList<int>(),
                     {},
                     {}});
        if (!m_told.statedBy.isEmpty())
            rows.append({tr("By"),
                         m_told.statedBy,
                         {Link::Kind::Source, target->source.text()},
                         m_details.cite(target->source),
                         {},
                         {}});
        if (!m_told.standing.isEmpty())
            rows.append({tr("Standing"), m_told.standing, goalLink(), {}, {}, {}});
        if (!m_told.confidence.isEmpty())
            rows.append({tr("How firmly"),
                         m_told.confidence,
                         {Link::Kind::Statement, m_told.statement->id.text()},
                         m_details.cite(m_told.statement->source),
                         {},
                         {}});
        addConflicts(rows, m_told.conflicts);
        return {tr("What is stated"), {}, block(rows)};
    }

    SheetFigure::Part official()
    {
        const GoalSummary &summary = m_told.summary;
        QList<DetailRow> rows;
        const SourceId source = summary.official ? summary.official->source : SourceId();
        rows.append({tr("ASEAN"),
                     m_told.official,
                     source.isEmpty() ? goalLink() : Link{Link::Kind::Source, source.text()},
                     m_details.cite(source),
                     {},
                     summary.official ? Shape::FilledCircle : Shape::Dash});
        if (!m_told.consequence.isEmpty())
            rows.append({tr("So"), m_told.consequence, {}, {}, {}, {}});
        if (!m_told.projections.isEmpty())
            rows.append({tr("Projected"),
                         tr("%1, without the goal; no result").arg(m_told.projections),
                         {Link::Kind::Source, summary.projectedSource.text()},
                         m_details.cite(summary.projectedSource),
                         {},
                         {}});
        return {tr("Official value"), {}, block(rows)};
    }

    SheetFigure::Part pace()
    {
        return {tr("How far, how fast, when reached"),
                m_told.pace.restsOnAssumption() ? tr("under an assumption") : QString(),
                block(m_told.pace.sentences, goalLink())};
    }

    SheetFigure::Part assumptions()
    {
        QList<DetailRow> rows;
        for (const AssumptionLine &line : m_told.pace.assumptions)
            rows.append({{},
                         tr("%1. %2").arg(line.what, line.origin),
                         line.name.isEmpty() ? goalLink() : Link{Link::Kind::Assumption, line.name},
                         {},
                         {},
                         Shape::DashedCircle});
        return {tr("Assumptions in use"), tr("ours, no source\u2019s"), block(rows)};
    }

    TextRow rowOf(const GoalMeasure &measure)
    {
        TextRow row;
        row.shape = measure.measure == Measure::Proxy ? Shape::HollowCircle : Shape::FilledCircle;
        row.text = tr("%1: %2 %3", "measure, values, numbers of sources")
                       .arg(measure.name, measure.values, citation(m_details.cite(measure.sources)))
                       .trimmed();
        row.boldLetters = measure.name.size();
        row.detail = measure.measure == Measure::Proxy
                         ? measure.coverage
                         : tr("Official measure. %1").arg(measure.coverage);
        row.side = measure.judgement;
        row.mark.text =
            tr("%1: %2. %3. %4").arg(measure.name, measure.values, row.detail, measure.judgement);
        row.mark.link = {Link::Kind::Indicator, measure.indicator.text()};
        return row;
    }

    SheetFigure::Part measures()
    {
        QList<TextRow> rows;
        for (const GoalMeasure &measure : m_told.measures)
            rows.append(rowOf(measure));
        const QString heading = rows.size() == 1
                                    ? tr("The measure that speaks of the goal")
                                    : tr("The %1 measures that speak of the goal").arg(rows.size());
        return {heading,
                tr("latest values; hollow: a proxy; which measure speaks of the goal is "
                   "our mapping"),
                std::make_shared<SheetRows>(rows)};
    }

    SheetFigure::Part outcome()
    {
        QList<DetailRow> rows;
        const Link link =
            m_outcome.statements.isEmpty()
                ? goalLink()
                : Link{Link::Kind::Statement, m_outcome.statements.first().statement.text()};
        if (const Target *target = m_outcome.target) {
            rows.append(
                {tr("Promised"), m_outcome.promise, link, m_details.cite(target->source), {}, {}});
            rows.append({tr("Base"), m_outcome.base, link, {}, {}, {}});
            if (!m_outcome.remark.isEmpty())
                rows.append({tr("How firmly"),
                             m_outcome.remark,
                             link,
                             m_details.cite(target->source),
                             {},
                             {}});
        }
        rows.append({tr("Verdict"), m_outcome.verdict, link, {}, {}, Shape::Dash});
        return {tr("The outcome"), {}, block(rows)};
    }

    SheetFigure::Part outcomeNeeds()
    {
        return {
            tr("What it would take to judge the outcome"), {}, block(m_outcome.needed, goalLink())};
    }

    SheetFigure::Part outcomeKnown()
    {
        QList<TextRow> rows;
        for (const OutcomeStatement &one : m_outcome.statements) {
            if (one.isTheOutcome)
                continue;
            TextRow row;
            row.lead = one.year;
            row.text = tr("%1 %2").arg(one.text, citation(m_details.cite(one.source)));
            row.detail = one.confidence;
            row.side = one.kind;
            row.isDisputed = one.isDisputed;
            row.mark.text =
                tr("%1, %2. %3. Source: %4")
                    .arg(one.text, one.kind, one.confidence, sourceText(m_facts, one.source));
            row.mark.link = {Link::Kind::Statement, one.statement.text()};
            rows += inPieces(row);
        }
        const qsizetype statements = rows.size();
        for (const GoalMeasure &measure : m_outcome.measures)
            rows.append(rowOf(measure));
        if (rows.isEmpty())
            rows = sheetRows({{{},
                               tr("Nothing else in this file bears on it."),
                               goalLink(),
                               {},
                               {},
                               Shape::Dash}});
        return {tr("What is known of the outcome"),
                statements > 0 ? tr("statements first; none of them is the outcome") : QString(),
                std::make_shared<SheetRows>(rows)};
    }

    SheetFigure::Part missing()
    {
        return {tr("What is missing to judge the goal"), {}, block(m_told.missing, goalLink())};
    }

    SheetFigure::Part sources()
    {
        QList<DetailRow> rows = sourcesSection(m_facts, m_details).rows;
        for (DetailRow &row : rows)
            row.more.clear(); // many: Data has their addresses
        return {tr("Sources"), {}, block(rows)};
    }

    const Facts &m_facts;
    const GoalAssessment m_told;
    const GoalOutcome m_outcome;
    FigurePtr m_goal;
    Details m_details;
};

} // namespace

GoalAssessmentFigure::GoalAssessmentFigure(const FactsPtr &facts, const ProgressRequest &request)
    : SheetFigure(facts)
{
    Writer writer(facts, request);
    const QList<Band> bands = writer.bands();
    setContent(writer.words(), writer.twin(), bands);
}

} // namespace mitra
