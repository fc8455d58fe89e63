// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/localname.h"
#include "models/series/numbers.h"
#include "tests/figures/paintrecorder.h"
#include "tests/store/storefixture.h"
#include "views/briefing/briefingpainter.h"
#include "views/briefing/pagelayout.h"
#include "views/briefing/printlanguage.h"
#include "views/figures/framing.h"
#include "views/figures/gallery.h"

#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QThread>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace mitra;

namespace
{

const QDate march(2026, 3, 9);

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

struct Message {
    QString context;
    QString source;
    QString comment;
    QString translation;
    bool finished = false;

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(words(MITRA_SOURCE_DIR "/resources/translations/mitra_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.fileName()));
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            messages.append({context, {}, {}, {}, false});
        } else if (name == u"source") {
            messages.last().source = xml.readElementText();
        } else if (name == u"comment") {
            messages.last().comment = xml.readElementText();
        } else if (name == u"translation") {
            messages.last().finished = !xml.attributes().hasAttribute(words("type"));
            messages.last().translation = xml.readElementText();
        }
    }
    if (xml.hasError())
        qFatal("%s", qPrintable(xml.errorString()));
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(words("%(L?\\d+|n)"));
    QStringList found;
    for (auto each = placeholder.globalMatch(text); each.hasNext();)
        found.append(each.next().captured());
    found.sort();
    return found;
}

// What stands at the ends of a text and joins it to others: spaces, and the point of a sentence.
QString ends(const QString &text)
{
    static const QRegularExpression middle(words("[^\\s.:;,?!].*[^\\s.:;,?!]|[^\\s.:;,?!]"),
                                           QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(middle, words("x"));
}

// Sees every text of ours that is asked for, and leaves the answer to the others.
class Listener : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *hint, int) const override
    {
        if (qstrncmp(context, "mitra::", 7) == 0)
            asked.insert(words(context) + u'\n' + words(text) + u'\n' + words(hint));
        return {};
    }
    mutable QSet<QString> asked;
};

QStringList drawnTexts(const Figure &figure, const QRectF &area)
{
    PaintRecorder recorder;
    QPainter painter(&recorder);
    drawFigure(painter, figure, area, Style(), Frame::Full);
    painter.end();
    QStringList texts;
    for (const PaintRecorder::Text &text : recorder.texts())
        texts.append(text.text);
    return texts;
}

// Of the whole gallery, of one partner and not of all.
QStringList someFigures(const Facts &facts)
{
    QStringList names = figureNames(facts);
    names.removeIf([](const QString &name) { return name.startsWith(u"partner:"); });
    return names << words("partner:JPN")
                 << words("initiative:") + facts.initiatives().at(0).id.text();
}

FigurePtr resolve(const FigureRequest &request)
{
    return makeFigure(request, {test::builtInFacts(), nullptr, {}, {}, {}});
}

QString paintedTexts(const PageLayout &layout)
{
    PaintRecorder recorder;
    QPainter painter(&recorder);
    for (int page = 0; page < int(layout.pages.size()); ++page)
        paintPage(painter, layout, page, Style());
    painter.end();
    return recorder.allText();
}

} // namespace

class TestPrintLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void bothLanguagesHaveTheSameMessages();
    void everyTextOfTheGalleryIsAMessage();
    void everyNameInTheDataIsAMessage();
    void numbersAndDatesFollowTheRegion_data();
    void numbersAndDatesFollowTheRegion();
    void everyOfferedRegionIsKnown();
    void theScreensLanguageIsPutBack();
    void guardsNest();
    void whatIsUnknownChangesNothing();
    void namesFollowTheWords();
    void theWindowDoesNotNotice();
    void aPageKeepsItsLanguageWhenPaintedLater();
    void anotherThreadChangesNothing();
    void aBriefingIsOfOneLanguage();
};

void TestPrintLanguage::everyMessageIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Malay") << words("ms");
    QTest::newRow("Indonesian") << words("id");
}

void TestPrintLanguage::everyMessageIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(messages.size() > 2000);
    for (const Message &each : messages) {
        const QByteArray name = each.key().toUtf8();
        QVERIFY2(each.finished && !each.translation.trimmed().isEmpty(), name.constData());
        QVERIFY2(placeholders(each.translation) == placeholders(each.source), name.constData());
        QVERIFY2(ends(each.translation) == ends(each.source), name.constData());
    }
}

void TestPrintLanguage::bothLanguagesHaveTheSameMessages()
{
    QStringList malay;
    for (const Message &each : messagesOf(words("ms")))
        malay.append(each.key());
    QStringList indonesian;
    for (const Message &each : messagesOf(words("id")))
        indonesian.append(each.key());
    QCOMPARE(malay, indonesian);
}

// A text that was added or changed and not translated, or that is filed where nobody looks for it,
// would stand in English among the others.
void TestPrintLanguage::everyTextOfTheGalleryIsAMessage()
{
    QSet<QString> known;
    for (const Message &each : messagesOf(words("ms")))
        known.insert(each.key());
    Listener listener;
    QCoreApplication::installTranslator(&listener);
    const FactsPtr facts = test::builtInFacts();
    for (const QString &name : someFigures(*facts)) {
        const FigurePtr figure = resolve({name});
        QVERIFY2(figure, qPrintable(name));
        const QRectF area(0, 0, 700, frameFigure(*figure, 700, Frame::Full).height);
        drawnTexts(*figure, area);
        figure->sentence();
        figure->table();
        figure->marks(area);
        figure->parts(700, 500);
    }
    const PageSetup setup;
    layOutBriefing(goalsBriefing(*facts, march), facts, resolve, setup);
    QCoreApplication::removeTranslator(&listener);
    QVERIFY(listener.asked.size() > 500);
    QStringList missing = (listener.asked - known).values();
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(words("\n--\n"))));
}

// Texts of the data that packagetexts.cpp has to list by hand.
void TestPrintLanguage::everyNameInTheDataIsAMessage()
{
    QSet<QString> known;
    for (const Message &each : messagesOf(words("ms"))) {
        if (each.context == u"mitra::PackageText" || each.context == u"mitra::MemberState")
            known.insert(each.source);
    }
    const FactsPtr facts = test::builtInFacts();
    QStringList texts;
    for (const Indicator &indicator : facts->indicators())
        texts.append(indicator.name);
    for (const Economy *member : facts->members())
        texts.append(member->name);
    for (const Goal &goal : facts->goals())
        texts << goal.statement << goal.outcome << goal.standing;
    for (const GoalProxy &proxy : facts->goalProxies())
        texts << proxy.label << proxy.note;
    for (const Outcome &outcome : facts->outcomes())
        texts.append(outcome.title);
    for (const QString &text : std::as_const(texts))
        QVERIFY2(text.isEmpty() || known.contains(text), qPrintable(text));
    // Each theme, goal and partner has its names in the data.
    for (const Partner &partner : facts->partners())
        QVERIFY2(!partner.name.ms.isEmpty() && !partner.name.id.isEmpty(),
                 qPrintable(partner.name.en));
}

void TestPrintLanguage::numbersAndDatesFollowTheRegion_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *language, const char *region, const char *date,
                        const char *number, const char *value) {
        QTest::addRow("%s-%s", language, region)
            << words(language) << words(region) << words(date) << words(number) << words(value);
    };
    row("en", "", "9 March 2026", "1,234,567.8", "US$1.2 trillion");
    row("en", "SG", "9 March 2026", "1,234,567.8", "US$1.2 trillion");
    row("ms", "", "9 Mac 2026", "1,234,567.8", "US$1.2 trilion");
    row("ms", "MY", "9 Mac 2026", "1,234,567.8", "US$1.2 trilion");
    row("ms", "BN", "9 Mac 2026", "1.234.567,8", "US$1,2 trilion");
    row("ms", "TH", "9 Mac 2026", "1,234,567.8", "US$1.2 trilion"); // the usual one
    row("id", "ID", "9 Maret 2026", "1.234.567,8", "US$1,2 triliun");
}

void TestPrintLanguage::numbersAndDatesFollowTheRegion()
{
    QFETCH(QString, language);
    QFETCH(QString, region);
    const PrintLanguage print(language, region);
    QTEST(dateInWords(march), "date");
    QTEST(QLocale().toString(1234567.8, 'f', 1), "number");
    QTEST(valueText(1.2e12, words("US$"), QLocale()), "value");
}

void TestPrintLanguage::everyOfferedRegionIsKnown()
{
    QCOMPARE(printLanguages(), (QStringList{words("en"), words("ms"), words("id")}));
    for (const QString &language : printLanguages()) {
        QVERIFY(!regionsOf(language).isEmpty());
        for (const QString &region : regionsOf(language)) {
            const QLocale locale = printLocale(language, region);
            QCOMPARE(QLocale::languageToCode(locale.language()), language);
            QCOMPARE(QLocale::territoryToCode(locale.territory()), region);
            QVERIFY(locale.toString(1234567890).startsWith(u'1'));
        }
    }
    QVERIFY(regionsOf(words("fr")).isEmpty());
}

void TestPrintLanguage::theScreensLanguageIsPutBack()
{
    const QString before =
        numberText(1234.5, words("US$"), QLocale()) +
        sourceText(*test::builtInFacts(), test::builtInFacts()->sources().at(0).id);
    {
        const PrintLanguage print(words("id"), words("ID"));
        QCOMPARE(valueText(3, words("persons"), QLocale()), words("3 orang"));
        QCOMPARE(wordLanguage(), Language::Indonesian);
    }
    QCOMPARE(wordLanguage(), Language::English);
    QCOMPARE(QLocale(), QLocale(QLocale::English));
    QCOMPARE(valueText(3, words("persons"), QLocale()), words("3 people"));
    QCOMPARE(dateInWords(march), words("9 March 2026"));
    QCOMPARE(numberText(1234.5, words("US$"), QLocale()) +
                 sourceText(*test::builtInFacts(), test::builtInFacts()->sources().at(0).id),
             before);
}

void TestPrintLanguage::guardsNest()
{
    const PrintLanguage outer(words("ms"), words("BN"));
    {
        const PrintLanguage english(words("en"));
        QCOMPARE(valueText(3.5, words("persons"), QLocale()), words("3.5 people"));
        const PrintLanguage inner(words("id"));
        QCOMPARE(dateInWords(march), words("9 Maret 2026"));
    }
    QCOMPARE(valueText(3.5, words("persons"), QLocale()), words("3,5 orang"));
    QCOMPARE(wordLanguage(), Language::Malay);
}

void TestPrintLanguage::whatIsUnknownChangesNothing()
{
    const PrintLanguage none(QString(), words("BN"));
    QCOMPARE(QLocale(), QLocale(QLocale::English));
    const PrintLanguage french(words("fr"), words("FR"));
    QCOMPARE(QLocale(), QLocale(QLocale::English));
    QCOMPARE(valueText(3, words("persons"), QLocale()), words("3 people"));
}

void TestPrintLanguage::namesFollowTheWords()
{
    const FactsPtr facts = test::builtInFacts();
    const Goal *goal = facts->find(GoalId(words("skills")));
    const Economy *member = facts->find(EconomyId(words("KH")));
    QVERIFY(goal && member);
    const auto columns = std::make_shared<const Columns>(facts);
    const auto title = [&] { return makeFigure(words("flow"), facts, {}, columns)->table(); };
    const auto isNamed = [&](const char *name) {
        const std::unique_ptr<QAbstractTableModel> table = title();
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                if (table->index(row, column).data().toString() == words(name))
                    return true;
            }
        }
        return false;
    };
    QCOMPARE(localName(goal->name), words("Skilled workforce"));
    QCOMPARE(localName(*member), words("Cambodia"));
    QVERIFY(isNamed("Digital skills"));
    {
        const PrintLanguage print(words("ms"));
        QCOMPARE(localName(goal->name), words("Tenaga kerja mahir"));
        QCOMPARE(localName(*member), words("Kemboja"));
        QCOMPARE(localName(LocalName{words("Only English"), {}, {}}), words("Only English"));
        // The screen's columns hand out the print's names, and keep their own.
        QVERIFY(isNamed("Kemahiran digital"));
        QVERIFY(!isNamed("Digital skills"));
    }
    QVERIFY(isNamed("Digital skills"));
}

void TestPrintLanguage::theWindowDoesNotNotice()
{
    class Watching : public QLabel
    {
    public:
        bool event(QEvent *event) override
        {
            if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
                ++told;
            return QLabel::event(event);
        }
        int told = 0;
    } window;
    window.show();
    QCoreApplication::processEvents();
    {
        const PrintLanguage print(words("ms"), words("BN"));
        const PrintLanguage inner(words("id"));
    }
    QCoreApplication::processEvents();
    QCOMPARE(window.told, 0);
    // Another translator is told of as ever.
    Listener listener;
    QCoreApplication::installTranslator(&listener);
    QCoreApplication::removeTranslator(&listener);
    QCoreApplication::processEvents();
    QVERIFY(window.told > 0);
}

// The words of a figure that are worked out when it is drawn are those of the print too.
void TestPrintLanguage::aPageKeepsItsLanguageWhenPaintedLater()
{
    Briefing briefing;
    briefing.print.language = words("ms");
    briefing.print.region = words("BN");
    for (const QString &name : {words("goal:skills"), words("flow"), words("verdicts")})
        briefing.blocks.append(figureBlock(name));
    const PageLayout layout = layOutBriefing(briefing, test::builtInFacts(), resolve, PageSetup());
    const QString later = paintedTexts(layout);
    const PrintLanguage print(briefing.print);
    QCOMPARE(later, paintedTexts(layout));
    QVERIFY(later.contains(words("Tidak dapat dinilai")));
    QVERIFY(later.contains(words("Setakat")));
}

void TestPrintLanguage::anotherThreadChangesNothing()
{
    QString value;
    const auto say = [&value] {
        const PrintLanguage inner(words("id"));
        value = valueText(3.5, words("persons"), QLocale());
    };
    const std::unique_ptr<QThread> thread(QThread::create(say));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(value, words("3.5 people"));
    // What is in force when it starts, it has.
    const PrintLanguage print(words("id"));
    const std::unique_ptr<QThread> second(QThread::create(say));
    second->start();
    QVERIFY(second->wait());
    QCOMPARE(value, words("3,5 orang"));
}

void TestPrintLanguage::aBriefingIsOfOneLanguage()
{
    const FactsPtr facts = test::builtInFacts();
    PrintSettings settings;
    settings.language = words("ms");
    settings.region = words("BN");
    Briefing briefing;
    {
        const PrintLanguage print(settings);
        briefing = goalsBriefing(*facts, march);
    }
    briefing.print = settings;
    const PageLayout layout = layOutBriefing(briefing, facts, resolve, PageSetup());
    const QString all = textsOf(layout).join(u' ') + u' ' + paintedTexts(layout);
    for (const char *malay :
         {"Setakat", "halaman 1 daripada", "9 Mac 2026", "Sumber:", "Ekonomi digital",
          "Tenaga kerja mahir", "Kemboja", "Tidak dapat dinilai", "30% daripada KDNK"})
        QVERIFY2(all.contains(words(malay)), malay);
    for (const char *english : {"As of", "page 1 of", "9 March", "Source:", "Cannot be assessed",
                                "Skilled workforce", "Individuals using the internet"})
        QVERIFY2(!all.contains(words(english)), english);
}

QTEST_MAIN(TestPrintLanguage)
#include "tst_printlanguage.moc"
