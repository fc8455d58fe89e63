// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cooperationfacts.h"
#include "figurechecks.h"
#include "paintrecorder.h"
#include "tests/cooperation/madefacts.h"

#include "models/items/roles.h"
#include "views/figures/coveragefigure.h"
#include "views/figures/flowfigure.h"
#include "views/figures/togetherfigure.h"

#include <QAbstractItemModelTester>

using namespace mitra;

namespace
{

Selection selected(const QString &text)
{
    return *Selection::fromText(text);
}

QString textsOf(const Figure &figure, double width)
{
    PaintRecorder recorder;
    QPainter painter(&recorder);
    const QRectF body(0, 0, width, figure.bodyHeight(width));
    figure.drawBody(painter, body, Style::of(Surface::PrintColour));
    painter.end();
    return recorder.firstOverlap().isEmpty()
               ? recorder.allText()
               : QStringLiteral("overlap: ") + recorder.firstOverlap();
}

} // namespace

class TestFlowFigures : public QObject
{
    Q_OBJECT

private:
    const FactsPtr m_facts = cooperationFacts();
    const Columns m_columns{m_facts};
    const FactsPtr m_many = made::facts({600, 52, 9, 6, 22});
    const Columns m_manyColumns{m_many};

    FlowFigure flow(const QString &text = {}) const
    {
        return FlowFigure(m_facts, m_columns, selected(text), m_columns.count(selected(text)).rows);
    }
    FlowFigure manyFlow(bool unfolded) const
    {
        return FlowFigure(m_many, m_manyColumns, Selection(), m_manyColumns.count(Selection()).rows,
                          unfolded);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void flowSaysWhatItCounts()
    {
        QCOMPARE(flow().subtitle(),
                 QStringLiteral("From partner through theme to goal, number of initiatives"));
        QVERIFY(flow(QStringLiteral("partner=JAP"))
                    .subtitle()
                    .contains(QStringLiteral("only: Japan. Other partners")));
        // None of these themes serves a goal.
        QVERIFY2(flow().title().startsWith(QStringLiteral("None of 60 initiatives serves a goal")),
                 qPrintable(flow().title()));
        QVERIFY(flow(QStringLiteral("partner=JAP"))
                    .title()
                    .contains(QStringLiteral("in this selection")));
    }

    void flowOfNothingSaysSo()
    {
        const FlowFigure empty = flow(QStringLiteral("text=nowhere"));
        QVERIFY(empty.title().contains(QStringLiteral("No initiative")));
        QVERIFY(empty.marks(QRectF(0, 0, 600, 100)).isEmpty());
        QVERIFY(!textsOf(empty, 600).isEmpty());
        QVERIFY(!empty.withFocus(0));
        QCOMPARE(empty.table()->rowCount(), 0);
    }

    void flowLeadsToWhatItCounts()
    {
        for (const QString &text : {QString(), QStringLiteral("partner=JAP"),
                                    QStringLiteral("status=ongoing theme=cybersecurity")}) {
            const FlowFigure figure = flow(text);
            const Selection before = selected(text);
            const QRectF body(0, 0, 800, figure.bodyHeight(800));
            int checked = 0;
            for (const Mark &mark : figure.marks(body)) {
                QCOMPARE(mark.link.kind, Link::Kind::Selection);
                const Selection after = selected(mark.link.id);
                if (before.in(Facet::Partner) != after.in(Facet::Partner) &&
                    !before.in(Facet::Partner).isEmpty())
                    continue; // leads out of the selection
                const bool narrows =
                    after != before && !after.isEmpty() &&
                    after.in(Facet::Theme).size() >= before.in(Facet::Theme).size();
                if (!narrows)
                    continue;
                ++checked;
                const quint32 found = m_columns.count(after).found;
                const QString count = found == 1 ? QStringLiteral("1 initiative")
                                                 : QStringLiteral("%1 initiatives").arg(found);
                QVERIFY2(mark.text.contains(QStringLiteral(": ") + count), qPrintable(mark.text));
            }
            QVERIFY(checked > 0);
        }
    }

    void aChosenNodeLeadsBack()
    {
        const FlowFigure figure = flow(QStringLiteral("theme=cybersecurity status=ongoing"));
        const QRectF body(0, 0, 800, figure.bodyHeight(800));
        const QList<Mark> marks = figure.marks(body);
        const bool found = std::any_of(marks.begin(), marks.end(), [](const Mark &mark) {
            return mark.link.id == QStringLiteral("status=ongoing") &&
                   mark.text.startsWith(QStringLiteral("Cybersecurity"));
        });
        QVERIFY(found);
    }

    void flowIsWholeOnPaperAndScreen_data()
    {
        QTest::addColumn<double>("width");
        for (const double width : {560.0, 700.0, 1000.0, 1440.0})
            QTest::addRow("%d", int(width)) << width;
    }
    void flowIsWholeOnPaperAndScreen()
    {
        QFETCH(double, width);
        const FlowFigure small = flow();
        const FlowFigure folded = manyFlow(false);
        const FlowFigure unfolded = manyFlow(true);
        for (const FlowFigure *figure : {&small, &folded, &unfolded}) {
            const QString texts = textsOf(*figure, width);
            QVERIFY2(!texts.startsWith(QStringLiteral("overlap")), qPrintable(texts));
            checkMarks(*figure, width);
        }
        if (hasPdfTools())
            checkPrint(folded, width);
    }

    void bandsAreInProportionAndNeverThinnerThanAPixel()
    {
        const FlowFigure figure = manyFlow(true);
        const double width = 900;
        const QRectF body(0, 0, width, figure.bodyHeight(width));
        const QList<Mark> marks = figure.marks(body);
        const auto bands = std::count_if(marks.begin(), marks.end(),
                                         [](const Mark &mark) { return !mark.outline.isEmpty(); });
        QCOMPARE(size_t(bands),
                 size_t(figure.diagram().bands[0].size() + figure.diagram().bands[1].size()));
        for (const Mark &mark : marks) {
            if (!mark.outline.isEmpty())
                QVERIFY(mark.area.height() >= 4.9);
        }
    }

    void smallestFoldAndOpen()
    {
        const FlowFigure folded = manyFlow(false);
        const FlowFigure unfolded = manyFlow(true);
        const qsizetype hidden = folded.diagram().folded.size();
        QVERIFY(hidden > 30);
        QVERIFY(unfolded.diagram().folded.isEmpty());
        const QString others = QStringLiteral("%1 other partners").arg(hidden);
        QVERIFY(textsOf(folded, 900).contains(others));
        QVERIFY(folded.notes()
                    .join(QLatin1Char(' '))
                    .contains(
                        QStringLiteral("The %1 partners with the fewest initiatives").arg(hidden)));
        QVERIFY(unfolded.bodyHeight(900) > folded.bodyHeight(900));
        const QList<Mark> marks = folded.marks(QRectF(0, 0, 900, folded.bodyHeight(900)));
        QVERIFY(std::any_of(marks.begin(), marks.end(), [](const Mark &mark) {
            return mark.link == Link{Link::Kind::Unfold, FlowFigure::unfoldId()};
        }));
        // The twin has all of them either way.
        QSet<QString> named;
        const auto table = folded.table();
        const QAbstractItemModelTester tester(table.get());
        for (int row = 0; row < table->rowCount(); ++row)
            named.insert(table->index(row, 0).data().toString());
        QCOMPARE(named.size(), folded.diagram().partners.size());
    }

    void tooHighForAPageFolds()
    {
        const FlowFigure unfolded = manyFlow(true);
        QVERIFY(unfolded.parts(700, 5000).isEmpty());
        const auto parts = unfolded.parts(700, 700);
        QCOMPARE(parts.size(), 1);
        QVERIFY(parts.first()->bodyHeight(700) <= 700);
        QVERIFY(textsOf(*parts.first(), 700).contains(QStringLiteral("other partners")));
    }

    void focusDimsTheRest()
    {
        const FlowFigure figure = manyFlow(false);
        const QRectF body(0, 0, 800, figure.bodyHeight(800));
        const QList<Mark> marks = figure.marks(body);
        const auto lit = figure.withFocus(0);
        QVERIFY(lit);
        QCOMPARE(lit->marks(body).size(), marks.size());
        QCOMPARE(lit->bodyHeight(800), figure.bodyHeight(800));
        const Style style = Style::of(Surface::ScreenLight);
        QVERIFY(drawn(figure, 800, style) != drawn(*lit, 800, style));
        QVERIFY(drawn(*lit, 800, style) != drawn(*figure.withFocus(1), 800, style));
        QVERIFY(!figure.withFocus(int(marks.size())));
    }

    void gapsSayWhatIsMissing()
    {
        const FactsPtr facts = made::facts({40, 12, 9, 8, 22});
        const Columns columns(facts);
        for (const QString &text :
             {QString(), QStringLiteral("partner=P1"), QStringLiteral("theme=theme-1")}) {
            const Selection selection = selected(text);
            const CoverageFigure figure(facts, columns, selection, columns.count(selection).rows);
            qsizetype shown = 0;
            for (const CoverageLane &lane : figure.coverage().lanes)
                shown += lane.without + lane.withOne;
            for (const double width : {420.0, 700.0, 1440.0}) {
                const QString texts = textsOf(figure, width);
                QVERIFY2(!texts.startsWith(QStringLiteral("overlap")), qPrintable(texts));
                const QRectF body(0, 0, width, figure.bodyHeight(width));
                QCOMPARE(figure.marks(body).size(), shown);
                if (shown > 0)
                    checkMarks(figure, width);
            }
            const auto table = figure.table();
            QCOMPARE(table->rowCount(), 9 + 3 + 8);
            // A mark leads to the initiatives it counts, or back out of the choice.
            const QRectF body(0, 0, 700, figure.bodyHeight(700));
            for (const Mark &mark : figure.marks(body)) {
                const Selection after = selected(mark.link.id);
                if (after == selection || after.isEmpty() || text.startsWith(u"theme"))
                    continue;
                const quint32 found = columns.count(after).found;
                QVERIFY2(mark.text.contains(found == 0 ? QStringLiteral(": no initiative")
                                            : found == 1
                                                ? QStringLiteral(": 1 initiative")
                                                : QStringLiteral(": %1 initiatives").arg(found)),
                         qPrintable(mark.text));
            }
            if (hasPdfTools())
                checkPrint(figure, 640);
        }
    }

    void gapsAreCountedInTheTitle()
    {
        // Themes 0 and 1 have partners, theme 2 names none, theme 3 has no initiative.
        FactTables tables;
        for (int i = 0; i < 4; ++i)
            tables.themes.append({ThemeId(QString::number(i)),
                                  {QStringLiteral("Theme %1").arg(i), {}, {}},
                                  GoalId()});
        Partner japan;
        japan.id = PartnerId(QStringLiteral("JPN"));
        japan.name.en = QStringLiteral("Japan");
        tables.partners.append(japan);
        for (int i = 0; i < 3; ++i) {
            Initiative each;
            each.id = InitiativeId(QString::number(i));
            each.theme = ThemeId(QString::number(i));
            if (i < 2)
                each.partners.append({japan.id, PartnerRole::Partner, {}, SourceId()});
            tables.initiatives.append(each);
        }
        const auto facts = std::make_shared<const Facts>(std::move(tables));
        const Columns columns(facts);
        const RowSet all(size_t(columns.size()), true);
        const CoverageFigure figure(facts, columns, Selection(), all);
        QCOMPARE(figure.title(), QStringLiteral("2 of 4 themes have no partner named"));
        const QString texts = textsOf(figure, 700);
        QVERIFY2(texts.contains(QStringLiteral("no partner named")), qPrintable(texts));
        QVERIFY2(texts.contains(QStringLiteral("no initiative")), qPrintable(texts));
        QVERIFY2(texts.contains(QStringLiteral("only Japan")), qPrintable(texts));
        const QString notes = figure.notes().join(QLatin1Char(' '));
        QVERIFY(notes.contains(QStringLiteral("does not mean that nobody works there")));
        QVERIFY(notes.contains(QStringLiteral("3 initiatives, with 1 partner, are for all")));
    }

    void gapsArePartedBetweenRows()
    {
        const CoverageFigure figure(m_many, m_manyColumns, selected(QStringLiteral("text=nowhere")),
                                    RowSet(size_t(m_manyColumns.size())));
        QVERIFY(figure.title().contains(QStringLiteral("No initiative")));
        const auto parts = figure.parts(600, 220);
        QVERIFY(parts.size() > 1);
        qsizetype marks = 0;
        for (const auto &part : parts) {
            QVERIFY(part->bodyHeight(600) <= 220);
            marks += part->marks(QRectF(0, 0, 600, 220)).size();
        }
        QCOMPARE(marks, figure.marks(QRectF(0, 0, 600, figure.bodyHeight(600))).size());
    }

    void togetherShowsCombinations()
    {
        const RowSet all(size_t(m_manyColumns.size()), true);
        const TogetherFigure folded(m_many, m_manyColumns, Selection(), all);
        const TogetherFigure unfolded(m_many, m_manyColumns, Selection(), all, true);
        const qsizetype combinations = folded.togetherness().combinations.size();
        QVERIFY(combinations > 100);
        for (const double width : {520.0, 800.0, 1440.0}) {
            for (const TogetherFigure *figure : {&folded, &unfolded}) {
                const QString texts = textsOf(*figure, width);
                QVERIFY2(!texts.startsWith(QStringLiteral("overlap")), qPrintable(texts));
                checkMarks(*figure, width);
            }
        }
        QVERIFY(textsOf(folded, 800)
                    .contains(QStringLiteral("And %1 more combinations").arg(combinations - 12)));
        QCOMPARE(folded.table()->rowCount(), int(combinations) + 2);
        const QRectF body(0, 0, 800, folded.bodyHeight(800));
        QCOMPARE(folded.marks(body).last().link,
                 (Link{Link::Kind::Unfold, TogetherFigure::unfoldId()}));
        const QRectF whole(0, 0, 800, unfolded.bodyHeight(800));
        const QList<Mark> marks = unfolded.marks(whole);
        for (qsizetype i = 0; i < combinations; ++i) {
            const Combination &each = unfolded.togetherness().combinations.at(i);
            QCOMPARE(marks.at(i).link.kind,
                     each.count == 1 ? Link::Kind::Initiative : Link::Kind::Selection);
        }
        if (hasPdfTools())
            checkPrint(folded, 700);
    }

    void togetherIsPartedBetweenBanks()
    {
        const RowSet all(size_t(m_manyColumns.size()), true);
        const TogetherFigure figure(m_many, m_manyColumns, Selection(), all, true);
        const auto parts = figure.parts(700, 900);
        QVERIFY(parts.size() > 1);
        qsizetype columns = 0;
        for (const auto &part : parts) {
            QVERIFY(part->bodyHeight(700) <= 900);
            for (const Mark &mark : part->marks(QRectF(0, 0, 700, 900)))
                columns += mark.text.contains(QStringLiteral(" together: ")) ? 1 : 0;
        }
        QCOMPARE(columns, figure.togetherness().combinations.size());
    }

    void togetherOfNothingSaysSo()
    {
        const TogetherFigure none(m_facts, m_columns, selected(QStringLiteral("partner=none")),
                                  m_columns.count(selected(QStringLiteral("partner=none"))).rows);
        QVERIFY(none.title().contains(QStringLiteral("No initiative in this selection names two")));
        QVERIFY(!textsOf(none, 600).isEmpty());
        QVERIFY(none.marks(QRectF(0, 0, 600, 100)).isEmpty());
        const TogetherFigure empty(m_facts, m_columns, selected(QStringLiteral("text=nowhere")),
                                   RowSet(size_t(m_columns.size())));
        QVERIFY(!textsOf(empty, 600).isEmpty());
    }

    void togetherFocusDimsTheRest()
    {
        const RowSet all(size_t(m_manyColumns.size()), true);
        const TogetherFigure figure(m_many, m_manyColumns, Selection(), all);
        const QRectF body(0, 0, 800, figure.bodyHeight(800));
        const auto marks = figure.marks(body).size();
        const Style style = Style::of(Surface::ScreenLight);
        QVERIFY(figure.withFocus(0) && figure.withFocus(12));
        QVERIFY(drawn(*figure.withFocus(0), 800, style) != drawn(figure, 800, style));
        QVERIFY(drawn(*figure.withFocus(12), 800, style) != drawn(figure, 800, style));
        QVERIFY(!figure.withFocus(int(marks) - 1)); // the line of the rest
    }
};

QTEST_MAIN(TestFlowFigures)

#include "tst_flowfigures.moc"
