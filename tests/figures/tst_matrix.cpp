// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cooperationfacts.h"
#include "figurechecks.h"

#include "models/cooperation/dimensions.h"
#include "models/items/roles.h"
#include "views/figures/matrixfigure.h"

#include <QAbstractItemModelTester>
#include <QSet>

#include <numeric>

using namespace mitra;

namespace
{

Selection selected(const char *text)
{
    return *Selection::fromText(QString::fromLatin1(text));
}

} // namespace

class TestMatrix : public QObject
{
    Q_OBJECT

private:
    const FactsPtr m_facts = cooperationFacts();
    const ColumnsPtr m_columns = std::make_shared<const Columns>(m_facts);

    MatrixFigure figure(const Selection &selection = Selection(), const MatrixAxes &axes = {},
                        MatrixOrder order = MatrixOrder::Size) const
    {
        return MatrixFigure(m_facts, m_columns, selection,
                            m_columns->matrix(selection, axes.rows, axes.columns), order);
    }

    // Hand-made counts of two partners and two themes.
    MatrixFigure withCells(const std::vector<quint32> &cells, const Selection &selection = {}) const
    {
        MatrixCounts counts = m_columns->matrix({}, Dimension::Partner, Dimension::Theme);
        const size_t width = counts.columnTotals.size();
        std::fill(counts.cells.begin(), counts.cells.end(), 0);
        for (size_t row = 0; row < 2; ++row) {
            counts.cells[row * width] = cells[row * 2];
            counts.cells[row * width + 1] = cells[row * 2 + 1];
        }
        return MatrixFigure(m_facts, m_columns, selection, counts);
    }

    int naive(const QString &partner, const QString &theme) const
    {
        int count = 0;
        for (const Initiative &each : m_facts->initiatives()) {
            const bool isPartner = std::any_of(
                each.partners.begin(), each.partners.end(),
                [&](const PartnerLink &link) { return link.partner.text() == partner; });
            count +=
                (partner.isEmpty() || isPartner) && (theme.isEmpty() || each.theme.text() == theme)
                    ? 1
                    : 0;
        }
        return count;
    }

private slots:
    void subtitleSaysWhatIsCounted()
    {
        const QString plain = QStringLiteral("Partners by theme, number of initiatives");
        QCOMPARE(figure().subtitle(), plain);
        QCOMPARE(figure(selected("theme=cybersecurity")).subtitle(),
                 plain +
                     QStringLiteral(". Chosen: Cybersecurity, together %1 initiatives; the counts "
                                    "show what other choices would leave")
                         .arg(naive({}, QStringLiteral("cybersecurity"))));
        QCOMPARE(figure(selected("theme=cybersecurity")).title(), figure().title());
        const MatrixFigure part = figure(selected("theme=cybersecurity status=ongoing"));
        QCOMPARE(
            part.subtitle(),
            plain +
                QStringLiteral("; only: Ongoing. Chosen: Cybersecurity, together %1 "
                               "initiatives; the counts show what other choices would "
                               "leave")
                    .arg(m_columns->count(selected("theme=cybersecurity status=ongoing")).found));
        QVERIFY2(part.title().contains(QStringLiteral("in this selection")),
                 qPrintable(part.title()));
    }

    void numbersAreThoseOfCounting()
    {
        const auto table = figure().table();
        const QAbstractItemModelTester tester(table.get());
        QHash<QString, QString> themes; // ids by name
        for (const Theme &theme : m_facts->themes())
            themes.insert(theme.name.en, theme.id.text());
        const int all = table->columnCount() - 1;
        const int last = table->rowCount() - 1;
        QCOMPARE(all - 1, int(themes.size()));
        int partners = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            const QString id = table->index(row, 0).data(IdRole).toString();
            if (id == noneId)
                continue;
            partners += id.isEmpty() ? 0 : 1;
            for (int column = 1; column < all; ++column) {
                const QString name = table->headerData(column, Qt::Horizontal).toString();
                QVERIFY(themes.contains(name));
                QCOMPARE(table->index(row, column).data(SortRole).toInt(),
                         naive(id, themes.value(name)));
            }
            QCOMPARE(table->index(row, all).data(SortRole).toInt(), naive(id, {}));
        }
        QCOMPARE(partners, 5); // the sixth has no initiative
        QCOMPARE(table->index(last, all).data(SortRole).toInt(), 60);
    }

    void rowsStandByCount()
    {
        const auto table = figure().table();
        int before = 1000;
        for (int row = 0; row < table->rowCount(); ++row) {
            const QString id = table->index(row, 0).data(IdRole).toString();
            if (id.isEmpty() || id == noneId)
                break;
            const int total = table->index(row, table->columnCount() - 1).data(SortRole).toInt();
            QVERIFY(total <= before);
            before = total;
        }
    }

    void clicksLeadToWhatTheyCount()
    {
        const Selection selection = selected("partner=JAP theme=cybersecurity status=ongoing");
        const MatrixFigure matrix = figure(selection);
        const QRectF body(0, 0, 700, matrix.bodyHeight(700));
        int cells = 0;
        for (const Mark &mark : matrix.marks(body)) {
            QCOMPARE(mark.link.kind, Link::Kind::Selection);
            const std::optional<Selection> leads = Selection::fromText(mark.link.id);
            QVERIFY2(leads, qPrintable(mark.link.id));
            QVERIFY(leads->has(Facet::Status, QStringLiteral("ongoing")));
            const qsizetype partners = leads->in(Facet::Partner).size();
            const qsizetype themes = leads->in(Facet::Theme).size();
            QVERIFY(partners + themes >= 1 && partners <= 1 && themes <= 1);
            const auto count = m_columns->count(*leads).rows.size();
            const QString words = count == 1 ? QStringLiteral(": 1 initiative")
                                             : QStringLiteral(": %1 initiatives").arg(count);
            QVERIFY2(mark.text.contains(words), qPrintable(mark.text));
            const bool isChosen = *leads == selection;
            QVERIFY2(!isChosen || mark.text.endsWith(QLatin1String(", chosen")),
                     qPrintable(mark.text));
            cells += partners + themes == 2 ? 1 : 0;
        }
        QVERIFY(cells > 3);
    }

    void titleIsTheFinding()
    {
        QCOMPARE(withCells({9, 2, 3, 1}).title(),
                 QStringLiteral("Japan and cybersecurity share most initiatives: 9"));
        QCOMPARE(withCells({9, 2, 3, 1}, selected("status=ongoing")).title(),
                 QStringLiteral("Japan and cybersecurity share most initiatives in this selection: "
                                "9"));
        QCOMPARE(withCells({9, 2, 9, 1}).title(),
                 QStringLiteral("2 pairs of partner and theme have most initiatives: 9 each"));
        QCOMPARE(withCells({1, 0, 1, 0}).title(),
                 QStringLiteral("No pair of partner and theme has more than one initiative"));
        QCOMPARE(figure(selected("end=1990..1991")).title(),
                 QStringLiteral("No initiative in this selection has a known partner and theme"));
    }

    void everyPairHasItsFinding_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        for (const Dimension rows : allDimensions()) {
            for (const Dimension columns : allDimensions()) {
                if (rows != columns)
                    QTest::addRow("%s-%s", qPrintable(dimensionWord(rows)),
                                  qPrintable(dimensionWord(columns)))
                        << int(rows) << int(columns);
            }
        }
    }

    void everyPairHasItsFinding()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        const MatrixAxes axes{Dimension(rows), Dimension(columns)};
        for (const MatrixOrder order : allMatrixOrders()) {
            const MatrixFigure made = figure({}, axes, order);
            QCOMPARE(matrixAxes(made.name()), std::optional(axes));
            QVERIFY(!made.title().contains(QLatin1Char('%')));
            QVERIFY(!made.subtitle().contains(QLatin1Char('%')));
            QVERIFY(!made.sentence().contains(QLatin1Char('%')));
            const int largest = made.content().largest;
            QVERIFY2(largest == 0 || made.title().contains(QString::number(largest)),
                     qPrintable(made.title()));
            // Turned on its side it finds the same.
            QCOMPARE(made.title().contains(QLatin1String("pairs")),
                     figure({}, {axes.columns, axes.rows}, order)
                         .title()
                         .contains(QLatin1String("pairs")));
            const auto table = made.table();
            const QAbstractItemModelTester tester(table.get());
            QCOMPARE(table->index(table->rowCount() - 1, table->columnCount() - 1)
                         .data(SortRole)
                         .toInt(),
                     60);
            if (largest > 0)
                checkMarks(made, 520);
        }
    }

    void notesSayWhatAddsUp()
    {
        const QString both = figure({}, {Dimension::Partner, Dimension::Member}).notes().join(u' ');
        QVERIFY2(both.contains(QStringLiteral("several partners or member states")),
                 qPrintable(both));
        const QString one = figure({}, {Dimension::Status, Dimension::Partner}).notes().join(u' ');
        QVERIFY2(one.contains(QStringLiteral("in each of their columns")), qPrintable(one));
        const MatrixFigure none = figure({}, {Dimension::Theme, Dimension::Year});
        QVERIFY2(none.notes().join(u' ').contains(QStringLiteral("stands in one cell")),
                 qPrintable(none.notes().join(u' ')));
        const MatrixContent &content = none.content();
        QCOMPARE(std::accumulate(content.cells.begin(), content.cells.end(), 0), content.total);
        QVERIFY(figure().notes().join(u' ').contains(
            QStringLiteral("1 partner without an initiative here is left out.")));
        const QString similar = figure({}, {}, MatrixOrder::Similarity).notes().join(u' ');
        QVERIFY(similar.contains(QStringLiteral("similarity")));
    }

    void severalChoicesAreAnyOfThem()
    {
        const Selection several = selected("partner=CHI,JAP theme=cybersecurity,infrastructure");
        const MatrixFigure made = figure(several);
        const auto found = m_columns->count(several).found;
        QVERIFY2(
            made.sentence().contains(
                QStringLiteral("chosen are 2 partners with 2 themes, which leave %1").arg(found)),
            qPrintable(made.sentence()));
        QVERIFY2(made.subtitle().contains(QStringLiteral("together %1").arg(found)),
                 qPrintable(made.subtitle()));
        int chosen = 0;
        for (const Mark &mark : made.marks(QRectF(0, 0, 700, made.bodyHeight(700))))
            chosen += mark.text.endsWith(QLatin1String(", chosen")) ? 1 : 0;
        QCOMPARE(chosen, 4 + 4); // the cells, and the names of rows and columns
    }

    void unknownYearsAreTold()
    {
        const MatrixFigure made = figure({}, {Dimension::Partner, Dimension::Year});
        const QList<Mark> marks = made.marks(QRectF(0, 0, 900, made.bodyHeight(900)));
        int told = 0;
        for (const Mark &mark : marks) {
            const bool isUnknown = mark.text.contains(QLatin1String("Start not known"));
            QCOMPARE(mark.link.isNull(), isUnknown);
            told += isUnknown && mark.text.contains(QLatin1String("cannot be chosen")) ? 1 : 0;
        }
        QVERIFY(told > 1);
    }

    void sourcesAreOfWhatIsCounted()
    {
        QCOMPARE(figure().sources(), QList<SourceId>{SourceId(QStringLiteral("s"))});
        QVERIFY(figure(selected("end=1990..1991")).sources().isEmpty());
        // The choice itself narrows nothing.
        QCOMPARE(figure(selected("partner=nobody")).sources().size(), 1);
    }

    void namesOfFigures()
    {
        QCOMPARE(figure().name(), QStringLiteral("matrix"));
        QCOMPARE(matrixAxes(QStringLiteral("matrix:partner-theme")), std::optional(MatrixAxes()));
        for (const char *name :
             {"matrix:", "matrix:partner", "matrix:year-year", "matrix:goal-year", "Matrix",
              "table:partner-year", "matrix:partner-year-", ""})
            QVERIFY2(!matrixAxes(QString::fromLatin1(name)), name);
    }

    // However narrow, no number and no name lies on another; columns go on below.
    void manyColumnsGoOnBelow()
    {
        const MatrixFigure made = figure({}, {Dimension::Theme, Dimension::Year});
        const double least = made.leastWidth();
        QVERIFY(least > 300);
        QVERIFY(made.bodyHeight(least / 2) > made.bodyHeight(least) * 1.7);
        const auto names = [&made](double width) {
            QSet<QString> texts;
            for (const Mark &mark : made.marks(QRectF(0, 0, width, made.bodyHeight(width))))
                texts << mark.text;
            return texts;
        };
        QCOMPARE(names(least / 2), names(least));
        QVERIFY(made.headArea(QRectF(0, 0, least / 2, 500)).isEmpty());
        QVERIFY(!made.headArea(QRectF(0, 0, least, 500)).isEmpty());
        if (!hasPdfTools())
            QSKIP("pdftotext and pdfimages are not installed");
        for (const double width : {least / 2, least, 900.0})
            checkPrint(made, width);
        checkPrint(figure({}, {Dimension::Theme, Dimension::Partner}), 420);
        checkPrint(figure({}, {Dimension::Year, Dimension::Status}), 520);
    }

    void aChoiceIsOutlined()
    {
        const Style style = Style::of(Surface::ScreenLight);
        const auto accents = [&](const Selection &selection) {
            const QImage image = drawn(figure(selection), 700, style);
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == style.accent ? 1 : 0;
            }
            return count;
        };
        QCOMPARE(accents(Selection()), 0);
        const int cell = accents(selected("partner=JAP theme=cybersecurity"));
        const int row = accents(selected("partner=JAP"));
        const int column = accents(selected("theme=cybersecurity"));
        QVERIFY(cell > 60);
        QVERIFY(row > cell * 2);
        QVERIFY(column > cell);
    }

    void marksStayInside()
    {
        checkMarks(figure(), 520);
        checkMarks(figure(), 700);
    }

    void partsHoldEveryRowOnce()
    {
        const MatrixFigure whole = figure();
        QVERIFY(whole.parts(650, 5000).isEmpty());
        const auto parts = whole.parts(650, 150);
        QVERIFY(parts.size() > 1);
        QStringList ids;
        for (const auto &part : parts) {
            QVERIFY(part->bodyHeight(650) <= 150);
            const auto table = part->table();
            for (int row = 0; row < table->rowCount(); ++row)
                ids << table->index(row, 0).data(IdRole).toString();
        }
        QStringList all;
        const auto table = whole.table();
        for (int row = 0; row < table->rowCount(); ++row)
            all << table->index(row, 0).data(IdRole).toString();
        QCOMPARE(ids, all);
    }

    // Rows times columns, each cell on one sheet, each sheet with its heads.
    void partsHoldEveryCellOnce_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        QTest::newRow("bands") << 260.0 << 280.0;
        QTest::newRow("bands and rows") << 260.0 << 200.0;
        QTest::newRow("rows") << 700.0 << 160.0;
    }

    void partsHoldEveryCellOnce()
    {
        QFETCH(double, width);
        QFETCH(double, height);
        const MatrixFigure whole = figure({}, {Dimension::Theme, Dimension::Year});
        const auto cells = [](const Figure &figure) {
            const auto table = figure.table();
            QStringList all;
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 1; column < table->columnCount(); ++column)
                    all << table->index(row, 0).data().toString() + QLatin1Char('|') +
                               table->headerData(column, Qt::Horizontal).toString() +
                               QLatin1Char('|') + table->index(row, column).data().toString();
            }
            return all;
        };
        const auto parts = whole.parts(width, height);
        QVERIFY(parts.size() > 1);
        QStringList found;
        for (const auto &part : parts) {
            QVERIFY2(part->bodyHeight(width) <= height, qPrintable(part->title()));
            checkMarks(*part, width);
            found << cells(*part);
        }
        QStringList expected = cells(whole);
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
    }

    void printsAreWholeAndSharp()
    {
        if (!hasPdfTools())
            QSKIP("pdftotext and pdfimages are not installed");
        for (const double width : {520.0, 650.0, 700.0}) {
            checkPrint(figure(), width);
            checkPrint(figure(selected("partner=JAP theme=cybersecurity")), width);
        }
    }
};

QTEST_MAIN(TestMatrix)
#include "tst_matrix.moc"
