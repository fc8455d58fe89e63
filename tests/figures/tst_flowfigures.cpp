// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cooperationfacts.h"
#include "figurechecks.h"
#include "paintrecorder.h"
#include "tests/cooperation/madefacts.h"

#include "models/items/roles.h"
#include "views/figures/flowfigure.h"

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
};

QTEST_MAIN(TestFlowFigures)

#include "tst_flowfigures.moc"
