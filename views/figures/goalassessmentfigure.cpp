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

// Short names, since lupdate reads "RowsFigure::Words words()" as a function of RowsFigure and
// would file the texts in it there.
using Part = SheetFigure::Part;
using Band = SheetFigure::Band;
using SheetWords = RowsFigure::Words;
using SheetTwin = RowsFigure::Twin;

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

    QList<Band> bands()
    {
        QList<Band> bands{
            {{{}, {}, std::make_shared<FigureBlock>(m_goal)}, stated()},
            {official(), pace()},
        };
        if (m_told.pace.restsOnAssumption())
            bands.append({assumptions()});
        bands.append({outcome(), missing()});
        // What the first page says in short stands in full behind it.
        for (const bool comparable : {true, false}) {
            if (const Part part = measures(comparable); part.block)
                bands.append({part});
        }
        for (const Part &part : {outcomeStatements(), outcomeMeasures()}) {
            if (part.block)
                bands.append({part});
        }
        bands.append({sources()});
        return bands;
    }

    SheetWords words() const
    {
        SheetWords words;
        words.name = QStringLiteral("assessment:%1").arg(m_told.summary.goal.text());
        words.title = m_told.title;
        words.subtitle = m_told.summary.promise;
        words.notes = m_told.notes;
        words.notes.append(tr("Numbers in brackets are the sources at the end."));
        words.sentence = tr("%1 %2").arg(m_told.sentence, m_outcome.sentence);
        words.sources = m_details.sources;
        return words;
    }

    SheetTwin twin() const { return goalAssessmentTable(m_facts, m_told, m_outcome); }

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

    Part stated()
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

    Part official()
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

    Part pace()
    {
        return {tr("How far, how fast, when reached"),
                m_told.pace.restsOnAssumption() ? tr("under an assumption") : QString(),
                block(m_told.pace.sentences, goalLink())};
    }

    Part assumptions()
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

    // `side` stands at the end of the row.
    TextRow rowOf(const GoalMeasure &measure, const QString &detail, const QString &side)
    {
        TextRow row;
        row.shape = measure.measure == Measure::Proxy ? Shape::HollowCircle : Shape::FilledCircle;
        row.text = tr("%1: %2 %3", "measure, values, numbers of sources")
                       .arg(measure.name, measure.values, citation(m_details.cite(measure.sources)))
                       .trimmed();
        row.boldLetters = measure.name.size();
        row.detail = detail;
        row.side = side;
        row.mark.text =
            tr("%1, %2: %3. %4. %5", "measure, its kind, values, coverage, verdict")
                .arg(measure.name,
                     measure.measure == Measure::Proxy ? tr("a proxy") : tr("an official measure"),
                     measure.values, measure.coverage, measure.judgement);
        row.mark.link = {Link::Kind::Indicator, measure.indicator.text()};
        return row;
    }

    static QString coverageOf(const GoalMeasure &measure)
    {
        return measure.measure == Measure::Proxy ? measure.coverage
                                                 : tr("official measure: %1").arg(measure.coverage);
    }

    Part measures(bool comparable)
    {
        QList<TextRow> rows;
        for (const GoalMeasure &measure : m_told.measures) {
            if (measure.isReadAgainstGoal != comparable)
                continue;
            rows.append(comparable ? rowOf(measure, coverageOf(measure), measure.judgement)
                                   : rowOf(measure, {}, coverageOf(measure)));
        }
        if (rows.isEmpty())
            return {};
        const QString mapping = tr("latest values; hollow: a proxy; which measure speaks of the "
                                   "goal is our mapping");
        if (comparable)
            return {tr("Read against the goal\u2019s number"), mapping,
                    std::make_shared<SheetRows>(rows)};
        return {rows.size() == 1
                    ? tr("Speaks of the goal, but is not comparable with it: 1 measure")
                    : tr("Speak of the goal, but are not comparable with it: %1 measures")
                          .arg(rows.size()),
                tr("latest values"), std::make_shared<SheetRows>(rows)};
    }

    Part outcome()
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
        rows.append({tr("Known"), m_outcome.known, link, {}, {}, {}});
        return {tr("The outcome"), {}, block(rows)};
    }

    // No block when nothing else in the file bears on the outcome.
    Part outcomeStatements()
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
        if (rows.isEmpty())
            return {};
        return {tr("Said of the outcome"), tr("none of these is the outcome itself"),
                std::make_shared<SheetRows>(rows)};
    }

    Part outcomeMeasures()
    {
        QList<TextRow> rows;
        for (const GoalMeasure &measure : m_outcome.measures)
            rows.append(rowOf(measure, {}, coverageOf(measure)));
        if (rows.isEmpty())
            return {};
        return {tr("Measured near the outcome"),
                tr("none of these is the outcome itself; our mapping"),
                std::make_shared<SheetRows>(rows)};
    }

    Part missing()
    {
        QList<DetailRow> rows;
        const auto add = [&](const QString &label, const QStringList &sentences) {
            for (const QString &sentence : sentences)
                rows.append({sentence == sentences.first() ? label : QString(),
                             sentence,
                             goalLink(),
                             {},
                             {},
                             {}});
        };
        add(tr("Goal"), m_told.missing);
        add(tr("Outcome"), m_outcome.needed);
        return {tr("What is missing to judge goal and outcome"), {}, block(rows)};
    }

    Part sources()
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
