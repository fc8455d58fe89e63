// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/figures/figurechecks.h"
#include "tests/figures/overviewfacts.h"
#include "tests/figures/paintrecorder.h"
#include "views/figures/changesfigure.h"
#include "views/figures/gallery.h"

#include <QAbstractItemModelTester>

using namespace mitra;
using namespace Qt::StringLiterals;

namespace
{

RowDifference difference(FactChange::Kind kind, const QString &table, const QVariantMap &key,
                         const QVariantMap &before, const QVariantMap &after)
{
    RowDifference row;
    row.kind = kind;
    row.table = table;
    row.key = key;
    row.before = before;
    row.after = after;
    row.when = QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC);
    row.who = u"Budi <b>of the ministry</b>"_s;
    row.why = u"Minutes of the meeting"_s;
    return row;
}

QList<RowDifference> differences()
{
    return {
        difference(FactChange::Kind::Changed, u"source"_s, {{u"id"_s, u"s-stat"_s}},
                   {{u"title"_s, u"Accounts"_s}}, {{u"title"_s, u"Digital accounts"_s}}),
        difference(FactChange::Kind::Changed, u"goal"_s, {{u"id"_s, u"skills"_s}},
                   {{u"statement_en"_s, u"What was promised, "_s.repeated(40)}},
                   {{u"statement_en"_s, u"What is promised"_s}}),
        difference(FactChange::Kind::Removed, u"partner"_s, {{u"id"_s, u"PX"_s}},
                   {{u"id"_s, u"PX"_s},
                    {u"name_en"_s, u"A partner of "_s + u"verylong"_s.repeated(40)},
                    {u"kind"_s, u"other"_s},
                    {u"source_id"_s, u"s-gone"_s}},
                   {}),
        difference(FactChange::Kind::Added, u"observation"_s,
                   {{u"indicator_id"_s, u"skills-proxy"_s},
                    {u"economy_id"_s, u"MY"_s},
                    {u"year"_s, 2025},
                    {u"source_id"_s, u"s-stat"_s}},
                   {},
                   {{u"indicator_id"_s, u"skills-proxy"_s},
                    {u"economy_id"_s, u"MY"_s},
                    {u"year"_s, 2025},
                    {u"value"_s, 61.5},
                    {u"status"_s, u"reported"_s},
                    {u"preferred"_s, 1},
                    {u"source_id"_s, u"s-stat"_s}}),
    };
}

FigurePtr make(const std::optional<QList<RowDifference>> &answer,
               const QString &name = u"changes:0123abc"_s)
{
    GalleryGround ground{overviewFacts()};
    ground.differences = [answer](const QString &) { return answer; };
    return makeFigure(FigureRequest{name, {}}, ground);
}

} // namespace

class TestChangesFigure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void askedByItsRevision();
    void saysWhatChanged();
    void theTwinHasTheSameFacts();
    void nothingChangedIsOneSentence();
    void whatNobodyCanTellIsSaid();
    void aVeryLongTextGoesOnInOtherRows();
    void printsWholeAndInParts_data();
    void printsWholeAndInParts();
};

void TestChangesFigure::askedByItsRevision()
{
    QStringList asked;
    GalleryGround ground{overviewFacts()};
    ground.differences = [&asked](const QString &revision) {
        asked.append(revision);
        return std::optional<QList<RowDifference>>(differences());
    };
    const FigurePtr figure =
        makeFigure(FigureRequest{ChangesFigure::nameOf(u"0123abc"_s), {}}, ground);
    QVERIFY(figure);
    QCOMPARE(figure->name(), u"changes:0123abc"_s);
    QCOMPARE(asked, QStringList{u"0123abc"_s});
    // Revisions are too many to list, and without a file nobody can answer.
    for (const QString &name : figureNames(*overviewFacts()))
        QVERIFY(!name.startsWith(u"changes"_s));
    QVERIFY(!makeFigure(u"changes:0123abc"_s, overviewFacts()));
    QVERIFY(!make(differences(), u"changes:"_s));
    QVERIFY(!make(differences(), u"changes"_s));
}

void TestChangesFigure::saysWhatChanged()
{
    const FigurePtr figure = make(differences());
    QCOMPARE(figure->title(),
             u"4 facts changed since revision 0123abc: 1 added, 2 changed, 1 withdrawn"_s);
    QCOMPARE(figure->sources(), (QList<SourceId>{SourceId(u"s-stat"_s), SourceId(u"s-press"_s)}));
    QVERIFY(figure->notes().first().contains(u"From revision 0123abc"_s));
    QVERIFY(figure->sentence().contains(figure->title()));
    checkMarks(*figure, 640);
    checkMarks(*figure, 280);
    PaintRecorder recorder;
    QPainter painter(&recorder);
    figure->drawBody(painter, QRectF(0, 0, 640, figure->bodyHeight(640)),
                     Style::of(Surface::PrintColour));
    painter.end();
    const QString all = recorder.allText().simplified();
    QVERIFY2(all.contains(u"61.5%"_s), qPrintable(all));
    QVERIFY2(all.contains(u"from Accounts to Digital accounts"_s), qPrintable(all));
    QVERIFY2(all.contains(u"27 November 2026, Budi <b>of the"_s), qPrintable(all));
    QVERIFY2(all.contains(u"Statistics Office, Digital accounts, 9 Feb 2026"_s), qPrintable(all));
    QVERIFY(all.indexOf(u"Added"_s) < all.indexOf(u"Changed"_s));
    QVERIFY(all.indexOf(u"Changed"_s) < all.indexOf(u"Withdrawn"_s));
}

void TestChangesFigure::theTwinHasTheSameFacts()
{
    const FigurePtr figure = make(differences());
    const auto table = figure->table();
    QAbstractItemModelTester tester(table.get());
    QCOMPARE(table->rowCount(), 4);
    QStringList rows;
    for (int row = 0; row < 4; ++row) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells.append(table->index(row, column).data().toString());
        rows.append(cells.join(u'|'));
    }
    QCOMPARE(rows.at(1), u"Changed|source|Digital accounts, Statistics Office, 9 Feb 2026|"
                         "Title: Accounts|Title: Digital accounts|"
                         "Statistics Office, Digital accounts, 9 Feb 2026|27 November 2026|"
                         "Budi <b>of the ministry</b>|Minutes of the meeting"_s);
    QVERIFY(rows.at(2).contains(u"What was promised, "_s.repeated(40)));
}

void TestChangesFigure::nothingChangedIsOneSentence()
{
    const FigurePtr figure = make(QList<RowDifference>());
    QCOMPARE(figure->title(), u"No fact changed since revision 0123abc"_s);
    QCOMPARE(figure->table()->rowCount(), 0);
    QVERIFY(figure->bodyHeight(500) > 0);
    checkPrint(*figure, 500);
}

void TestChangesFigure::whatNobodyCanTellIsSaid()
{
    const FigurePtr figure = make(std::nullopt);
    QVERIFY(figure);
    QCOMPARE(figure->title(), u"Nobody can tell what changed since revision 0123abc"_s);
    QVERIFY(figure->sentence().contains(u"does not know this revision"_s));
    checkPrint(*figure, 500);
    checkMarks(*figure, 500);
}

void TestChangesFigure::aVeryLongTextGoesOnInOtherRows()
{
    QStringList words;
    for (int i = 0; i < 2000; ++i)
        words.append(u"word%1"_s.arg(i));
    QList<RowDifference> rows = differences();
    rows[1].before = {{u"statement_en"_s, words.join(u' ')}};
    rows[1].after = {{u"statement_en"_s, u"x"_s.repeated(20000)}};
    const FigurePtr figure = make(rows);
    QCOMPARE(figure->title(), make(differences())->title());
    QCOMPARE(figure->table()->rowCount(), 4);
    constexpr double width = 310;
    constexpr double page = 500;
    QString text;
    for (const FigurePtr &part : figure->parts(width, page)) {
        const double height = part->bodyHeight(width);
        QVERIFY2(height <= page, qPrintable(QString::number(height)));
        PaintRecorder recorder;
        QPainter painter(&recorder);
        part->drawBody(painter, QRectF(0, 0, width, height), Style::of(Surface::PrintColour));
        painter.end();
        text += recorder.allText() + u' ';
    }
    const QStringList drawn = text.simplified().split(u' ');
    const QSet<QString> all(drawn.begin(), drawn.end());
    for (const QString &word : std::as_const(words))
        QVERIFY2(all.contains(word), qPrintable(word));
    QVERIFY(text.count(u'x') >= 20000);
}

void TestChangesFigure::printsWholeAndInParts_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("a page") << 640.0;
    QTest::newRow("half a page") << 310.0;
}

void TestChangesFigure::printsWholeAndInParts()
{
    if (!hasPdfTools())
        QSKIP("pdftotext and pdfimages are not installed");
    QFETCH(double, width);
    const FigurePtr figure = make(differences());
    checkPrint(*figure, width);
    const double most = figure->bodyHeight(width) * 0.7;
    const auto parts = figure->parts(width, most);
    QVERIFY(parts.size() > 1);
    for (const FigurePtr &part : parts) {
        QVERIFY(part->bodyHeight(width) <= most + 0.5);
        checkPrint(*part, width);
    }
}

QTEST_MAIN(TestChangesFigure)
#include "tst_changesfigure.moc"
