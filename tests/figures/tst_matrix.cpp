// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cooperationfacts.h"
#include "figurechecks.h"

#include "models/items/roles.h"
#include "views/figures/matrixfigure.h"

#include <QAbstractItemModelTester>

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
    const Columns m_columns{m_facts};

    MatrixFigure figure(const Selection &selection = Selection()) const
    {
        return MatrixFigure(m_facts, m_columns, selection,
                            m_columns.matrix(selection, Dimension::Partner, Dimension::Theme));
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
                 plain + QStringLiteral(". Chosen: Cybersecurity; the counts show what other "
                                        "choices would leave"));
        QCOMPARE(figure(selected("theme=cybersecurity")).title(), figure().title());
        const MatrixFigure part = figure(selected("theme=cybersecurity status=ongoing"));
        QCOMPARE(part.subtitle(),
                 plain + QStringLiteral("; only: Ongoing. Chosen: Cybersecurity; the counts show "
                                        "what other choices would leave"));
        QVERIFY2(part.title().contains(QStringLiteral("in this selection")),
                 qPrintable(part.title()));
    }

    void numbersAreThoseOfCounting()
    {
        const auto table = figure().table();
        const QAbstractItemModelTester tester(table.get());
        const QList<Theme> &themes = m_facts->themes();
        int partners = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            const QString id = table->index(row, 0).data(IdRole).toString();
            if (id.isEmpty() || id == noneId)
                continue;
            ++partners;
            for (int i = 0; i < themes.size(); ++i)
                QCOMPARE(table->index(row, i + 1).data(SortRole).toInt(),
                         naive(id, themes[i].id.text()));
            QCOMPARE(table->index(row, int(themes.size()) + 1).data(SortRole).toInt(),
                     naive(id, {}));
        }
        QCOMPARE(partners, 5); // the sixth has no initiative
        const int last = table->rowCount() - 1;
        for (int i = 0; i < themes.size(); ++i)
            QCOMPARE(table->index(last, i + 1).data(SortRole).toInt(),
                     naive({}, themes[i].id.text()));
        QCOMPARE(table->index(last, int(themes.size()) + 1).data(SortRole).toInt(), 60);
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
            const auto count = m_columns.count(*leads).rows.size();
            const QString words = count == 1 ? QStringLiteral(": 1 initiative")
                                             : QStringLiteral(": %1 initiatives").arg(count);
            QVERIFY2(mark.text.endsWith(words), qPrintable(mark.text));
            cells += partners + themes == 2 ? 1 : 0;
        }
        QVERIFY(cells > 3);
    }

    void titleIsTheFinding()
    {
        QStringList names;
        int most = 0;
        for (const Partner &partner : m_facts->partners()) {
            int themes = 0;
            for (const Theme &theme : m_facts->themes())
                themes += naive(partner.id.text(), theme.id.text()) > 0 ? 1 : 0;
            if (themes > most)
                names.clear();
            most = std::max(most, themes);
            if (themes == most && themes > 0)
                names << partner.name.en;
        }
        const QString title = figure().title();
        QVERIFY2(title.contains(QStringLiteral("%1 of 4").arg(most)), qPrintable(title));
        if (names.size() <= 2) {
            for (const QString &name : names)
                QVERIFY2(title.contains(name), qPrintable(title));
        } else {
            QVERIFY2(title.startsWith(QString::number(names.size())), qPrintable(title));
        }
        QCOMPARE(figure(selected("start=1990..1991")).title(),
                 QStringLiteral("No partner has an initiative in this selection"));
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
