// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/printing/samplebriefing.h"
#include "views/briefing/briefingpictures.h"

#include <QImage>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>

using namespace mitra;

namespace
{

// A sample figure under a name of the test's own.
class NamedFigure : public SampleFigure
{
public:
    NamedFigure(const FactsPtr &facts, QString name, int bars)
        : SampleFigure(facts, QStringLiteral("Skills grow & spread"), SampleFigure::bars(bars), {},
                       true)
        , m_name(std::move(name))
    {
    }
    QString name() const override { return m_name; }

private:
    QString m_name;
};

BriefingContent contentWith(const QStringList &names, int bars = 4)
{
    Briefing briefing;
    for (const QString &name : names)
        briefing.blocks.append(figureBlock(name));
    const FactsPtr facts = sampleFacts(2);
    return contentOf(briefing, facts, [facts, bars](const FigureRequest &request) -> FigurePtr {
        if (request.name == QLatin1String("none"))
            return nullptr;
        return std::make_shared<NamedFigure>(facts, request.name, bars);
    });
}

using Pictures = QList<QPair<QString, QByteArray>>;

Pictures picturesOf(const BriefingContent &content)
{
    Pictures pictures;
    const Result<int> count =
        briefingToPictures(content, [&pictures](const QString &name, const QByteArray &bytes) {
            pictures.append({name, bytes});
            return Result<void>();
        });
    return count.ok() && *count == int(pictures.size()) ? pictures : Pictures();
}

QStringList namesOf(const Pictures &pictures)
{
    QStringList names;
    for (const auto &picture : pictures)
        names.append(picture.first);
    return names;
}

} // namespace

class TestBriefingPictures : public QObject
{
    Q_OBJECT

private slots:
    void eachFigureComesInThreeForms();
    void namesAreNumberedAndPlain();
    void longFigureComesInParts();
    void tablesAndMissingFiguresGiveNone();
    void noFigureIsSaid();
    void sinkAndMonitorStop();
    void greyIsGrey();
};

void TestBriefingPictures::eachFigureComesInThreeForms()
{
    const Pictures pictures = picturesOf(contentWith({QStringLiteral("goal:skills")}));
    QCOMPARE(namesOf(pictures), QStringList({QStringLiteral("01-goal-skills.svg"),
                                             QStringLiteral("01-goal-skills-300dpi.png"),
                                             QStringLiteral("01-goal-skills-slide.png")}));
    QVERIFY(QSvgRenderer(pictures.at(0).second).isValid());
    for (const char *text : {"Skills grow &amp; spread", "Member 4", "Office 1, Yearbook"})
        QVERIFY2(pictures.at(0).second.contains(text), text);
    const QImage print = QImage::fromData(pictures.at(1).second, "PNG");
    QCOMPARE(print.width(), 2500);
    QVERIFY(std::abs(print.dotsPerMeterX() - 300 / 0.0254) < 1);
    const QImage slide = QImage::fromData(pictures.at(2).second, "PNG");
    QCOMPARE(slide.width(), 1920);
    QVERIFY(std::abs(double(slide.height()) / slide.width() -
                     double(print.height()) / print.width()) < 0.01);
}

void TestBriefingPictures::namesAreNumberedAndPlain()
{
    const QString wild = QStringLiteral("../Kéy:\\COM1?*/") + QString(200, QLatin1Char('x'));
    const QStringList names = namesOf(picturesOf(contentWith(
        {QStringLiteral("matrix"), wild, QStringLiteral("matrix"), QStringLiteral("::")})));
    QCOMPARE(names.size(), 12);
    QCOMPARE(names.at(0), QStringLiteral("01-matrix.svg"));
    QCOMPARE(names.at(6), QStringLiteral("03-matrix.svg"));
    QCOMPARE(names.at(9), QStringLiteral("04-figure.svg"));
    QVERIFY(names.at(3).startsWith(QStringLiteral("02-k-y-com1-xxx")));
    QSet<QString> different;
    for (const QString &name : names) {
        QVERIFY(name.size() < 90);
        for (const QChar letter : name)
            QVERIFY2(letter.unicode() < 128 &&
                         (letter.isLetterOrNumber() || letter == QLatin1Char('-') ||
                          letter == QLatin1Char('.')),
                     qPrintable(name));
        different.insert(name.toLower());
    }
    QCOMPARE(different.size(), names.size());
}

void TestBriefingPictures::longFigureComesInParts()
{
    const Pictures pictures = picturesOf(contentWith({QStringLiteral("matrix")}, 90));
    QCOMPARE(pictures.size(), 9);
    QCOMPARE(pictures.at(3).first, QStringLiteral("01-matrix-part-2.svg"));
    QVERIFY(pictures.at(0).second.contains("Member 1<"));
    QVERIFY(!pictures.at(0).second.contains("Member 90<"));
    QVERIFY(pictures.at(6).second.contains("Member 90<"));
}

void TestBriefingPictures::tablesAndMissingFiguresGiveNone()
{
    BriefingContent content =
        contentWith({QStringLiteral("matrix"), QStringLiteral("none"), QStringLiteral("partners")});
    content.blocks[0].block.kind = Block::Kind::Table;
    QCOMPARE(namesOf(picturesOf(content)).value(0), QStringLiteral("01-partners.svg"));
    QCOMPARE(picturesOf(content).size(), 3);
}

void TestBriefingPictures::noFigureIsSaid()
{
    bool asked = false;
    const Result<int> count =
        briefingToPictures(contentWith({}), [&asked](const QString &, const QByteArray &) {
            asked = true;
            return Result<void>();
        });
    QVERIFY(!count.ok());
    QVERIFY(count.error().text.contains(QStringLiteral("no figure")));
    QVERIFY(!asked);
}

void TestBriefingPictures::sinkAndMonitorStop()
{
    const BriefingContent content =
        contentWith({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    int taken = 0;
    const Result<int> full =
        briefingToPictures(content, [&taken](const QString &, const QByteArray &) {
            return ++taken < 3 ? Result<void>() : Result<void>(Error{QStringLiteral("full"), {}});
        });
    QVERIFY(!full.ok());
    QCOMPARE(full.error().text, QStringLiteral("full"));
    QCOMPARE(taken, 3);

    taken = 0;
    const Result<int> stopped = briefingToPictures(
        content,
        [&taken](const QString &, const QByteArray &) {
            ++taken;
            return Result<void>();
        },
        [](int done, int total) { return done < 1 && total == 3; });
    QVERIFY(!stopped.ok());
    QCOMPARE(taken, 3);
}

void TestBriefingPictures::greyIsGrey()
{
    BriefingContent content = contentWith({QStringLiteral("matrix")});
    QVERIFY(!QImage::fromData(picturesOf(content).at(2).second, "PNG").allGray());
    content.briefing.print.isGrey = true;
    QVERIFY(QImage::fromData(picturesOf(content).at(2).second, "PNG").allGray());
}

QTEST_MAIN(TestBriefingPictures)
#include "tst_briefingpictures.moc"
