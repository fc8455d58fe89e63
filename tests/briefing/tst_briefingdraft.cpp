// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/briefing/briefingdraft.h"

#include <QSignalSpy>
#include <QTest>

using namespace mitra;
using Gesture = BriefingDraft::Gesture;

class TestBriefingDraft : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void blocksComeGoAndMove();
    void placesOutsideTheListHarmNothing();
    void everyStepIsTakenBackAndDoneAgain();
    void typingInOneFieldIsOneStep();
    void typingElsewhereIsAnotherStep();
    void aRunThatCameBackIsNoStep();
    void whatChangesNothingIsNoStep();
    void aNewStepForgetsWhatWasUndone();
    void theTitleBlockFollowsTheTitle();
    void anotherBriefingCanBeTakenBack();
    void itKnowsWhetherItIsKept();
    void keepingCountsForTheStepsBefore();
    void aRestoredDraftHasNoPast();
    void thousandsOfStepsKeepTheLatest();

private:
    QString texts() const;

    std::unique_ptr<BriefingDraft> m_draft;
};

namespace
{

Block textBlock(const QString &text)
{
    return {Block::Kind::Text, text};
}

Briefing letters(const QString &text)
{
    Briefing briefing;
    briefing.title = QStringLiteral("Letters");
    for (const QChar letter : text)
        briefing.blocks.append(textBlock(letter));
    return briefing;
}

} // namespace

void TestBriefingDraft::init()
{
    m_draft = std::make_unique<BriefingDraft>();
    m_draft->restore(letters(QStringLiteral("abcd")), QString(), std::nullopt);
}

QString TestBriefingDraft::texts() const
{
    QString all;
    for (const Block &block : m_draft->blocks())
        all += block.text;
    return all;
}

void TestBriefingDraft::blocksComeGoAndMove()
{
    QSignalSpy changed(m_draft.get(), &BriefingDraft::changed);
    m_draft->insert(1, {textBlock(QStringLiteral("x")), textBlock(QStringLiteral("y"))});
    QCOMPARE(texts(), QStringLiteral("axybcd"));
    m_draft->remove(2);
    QCOMPARE(texts(), QStringLiteral("axbcd"));
    m_draft->move(0, 4);
    QCOMPARE(texts(), QStringLiteral("xbcda"));
    m_draft->move(4, 1);
    QCOMPARE(texts(), QStringLiteral("xabcd"));
    QCOMPARE(changed.count(), 4);
}

void TestBriefingDraft::placesOutsideTheListHarmNothing()
{
    m_draft->insert(99, {textBlock(QStringLiteral("z"))});
    m_draft->insert(-5, {textBlock(QStringLiteral("0"))});
    QCOMPARE(texts(), QStringLiteral("0abcdz"));
    m_draft->remove(6);
    m_draft->remove(-1);
    m_draft->move(17, 0);
    m_draft->move(0, 17);
    QCOMPARE(texts(), QStringLiteral("abcdz0"));
    m_draft->replace(6, textBlock(QStringLiteral("?")));
    QCOMPARE(texts(), QStringLiteral("abcdz0"));
}

void TestBriefingDraft::everyStepIsTakenBackAndDoneAgain()
{
    QList<Briefing> seen{m_draft->briefing()};
    const auto note = [&] { seen.append(m_draft->briefing()); };
    m_draft->insert(4, {figureBlock(QStringLiteral("matrix"))});
    note();
    m_draft->move(4, 0);
    note();
    Block block = m_draft->blocks().at(1);
    block.keepWithNext = true;
    m_draft->replace(1, block);
    note();
    m_draft->setTitle(QStringLiteral("Another"));
    note();
    m_draft->setOffice(QStringLiteral("The office"));
    note();
    m_draft->setDate(QDate(2026, 11, 26));
    note();
    PrintSettings print;
    print.paper = PrintSettings::Paper::A3;
    m_draft->setPrint(print);
    note();
    m_draft->remove(0);
    note();

    for (qsizetype i = seen.size() - 1; i > 0; --i) {
        QCOMPARE(m_draft->briefing(), seen.at(i));
        QVERIFY(m_draft->canUndo());
        m_draft->undo();
    }
    QCOMPARE(m_draft->briefing(), seen.first());
    QVERIFY(!m_draft->canUndo());
    m_draft->undo();
    QCOMPARE(m_draft->briefing(), seen.first());
    for (qsizetype i = 1; i < seen.size(); ++i) {
        QVERIFY(m_draft->canRedo());
        m_draft->redo();
        QCOMPARE(m_draft->briefing(), seen.at(i));
    }
    QVERIFY(!m_draft->canRedo());
}

void TestBriefingDraft::typingInOneFieldIsOneStep()
{
    for (const char *text : {"aN", "aNe", "aNew"})
        m_draft->replace(0, textBlock(QLatin1String(text)), Gesture::Typing);
    QCOMPARE(texts(), QStringLiteral("aNewbcd"));
    m_draft->undo();
    QCOMPARE(texts(), QStringLiteral("abcd"));
    QVERIFY(!m_draft->canUndo());
    m_draft->redo();
    QCOMPARE(texts(), QStringLiteral("aNewbcd"));
}

void TestBriefingDraft::typingElsewhereIsAnotherStep()
{
    m_draft->replace(0, textBlock(QStringLiteral("A")), Gesture::Typing);
    m_draft->replace(1, textBlock(QStringLiteral("B")), Gesture::Typing);
    m_draft->setTitle(QStringLiteral("T"), Gesture::Typing);
    m_draft->setOffice(QStringLiteral("O"), Gesture::Typing);
    m_draft->endGesture(); // the field was left and entered again
    m_draft->setOffice(QStringLiteral("Of"), Gesture::Typing);
    m_draft->undo();
    QCOMPARE(m_draft->briefing().office, QStringLiteral("O"));
    m_draft->undo();
    QCOMPARE(m_draft->briefing().office, QString());
    m_draft->undo();
    QCOMPARE(m_draft->briefing().title, QStringLiteral("Letters"));
    m_draft->undo();
    QCOMPARE(texts(), QStringLiteral("Abcd"));
    m_draft->undo();
    QCOMPARE(texts(), QStringLiteral("abcd"));
}

void TestBriefingDraft::aRunThatCameBackIsNoStep()
{
    m_draft->replace(0, textBlock(QStringLiteral("ab")), Gesture::Typing);
    m_draft->replace(0, textBlock(QStringLiteral("a")), Gesture::Typing);
    QVERIFY(!m_draft->canUndo());
    m_draft->replace(0, textBlock(QStringLiteral("ac")), Gesture::Typing);
    m_draft->undo();
    QCOMPARE(texts(), QStringLiteral("abcd"));
}

void TestBriefingDraft::whatChangesNothingIsNoStep()
{
    QSignalSpy changed(m_draft.get(), &BriefingDraft::changed);
    m_draft->insert(0, {});
    m_draft->move(2, 2);
    m_draft->replace(0, textBlock(QStringLiteral("a")));
    m_draft->setTitle(QStringLiteral("Letters"));
    m_draft->setPrint(PrintSettings());
    QCOMPARE(changed.count(), 0);
    QVERIFY(!m_draft->canUndo());
}

void TestBriefingDraft::aNewStepForgetsWhatWasUndone()
{
    m_draft->remove(0);
    m_draft->remove(0);
    m_draft->undo();
    m_draft->move(0, 2);
    QVERIFY(!m_draft->canRedo());
    QCOMPARE(texts(), QStringLiteral("cdb"));
    m_draft->undo();
    m_draft->undo();
    QCOMPARE(texts(), QStringLiteral("abcd"));
}

void TestBriefingDraft::theTitleBlockFollowsTheTitle()
{
    m_draft->insert(0, {{Block::Kind::Title, QStringLiteral("Letters")},
                        {Block::Kind::Title, QStringLiteral("Its own")}});
    m_draft->setTitle(QStringLiteral("Words"));
    QCOMPARE(m_draft->blocks().at(0).text, QStringLiteral("Words"));
    QCOMPARE(m_draft->blocks().at(1).text, QStringLiteral("Its own"));
    m_draft->undo();
    QCOMPARE(m_draft->blocks().at(0).text, QStringLiteral("Letters"));
    QCOMPARE(m_draft->briefing().title, QStringLiteral("Letters"));
}

void TestBriefingDraft::anotherBriefingCanBeTakenBack()
{
    m_draft->remove(0);
    m_draft->reset(letters(QStringLiteral("xyz")), QStringLiteral("Kept"));
    QCOMPARE(m_draft->name(), QStringLiteral("Kept"));
    QVERIFY(!m_draft->isChanged());
    m_draft->undo();
    QCOMPARE(m_draft->name(), QString());
    QCOMPARE(texts(), QStringLiteral("bcd"));
    QVERIFY(m_draft->isChanged());
    m_draft->redo();
    QCOMPARE(m_draft->name(), QStringLiteral("Kept"));
    QCOMPARE(texts(), QStringLiteral("xyz"));
}

void TestBriefingDraft::itKnowsWhetherItIsKept()
{
    QVERIFY(m_draft->isChanged()); // restored, and kept nowhere
    m_draft->reset(letters(QStringLiteral("xyz")), QStringLiteral("Kept"));
    m_draft->remove(0);
    QVERIFY(m_draft->isChanged());
    m_draft->undo();
    QVERIFY(!m_draft->isChanged());
    m_draft->setKept(std::nullopt); // somebody deleted it
    QVERIFY(m_draft->isChanged());
}

void TestBriefingDraft::keepingCountsForTheStepsBefore()
{
    m_draft->reset(letters(QStringLiteral("xyz")));
    m_draft->remove(0);
    m_draft->setName(QStringLiteral("Mine"));
    m_draft->setKept(m_draft->briefing());
    QVERIFY(!m_draft->isChanged());
    m_draft->undo();
    QCOMPARE(m_draft->name(), QStringLiteral("Mine"));
    QVERIFY(m_draft->isChanged());
    m_draft->undo(); // the one before it is another document
    QCOMPARE(m_draft->name(), QString());
    m_draft->redo();
    m_draft->redo();
    QVERIFY(!m_draft->isChanged());
}

void TestBriefingDraft::aRestoredDraftHasNoPast()
{
    m_draft->remove(0);
    m_draft->restore(letters(QStringLiteral("xy")), QStringLiteral("Old"),
                     letters(QStringLiteral("x")));
    QVERIFY(!m_draft->canUndo() && !m_draft->canRedo());
    QVERIFY(m_draft->isChanged());
    m_draft->remove(1);
    QVERIFY(!m_draft->isChanged());
}

void TestBriefingDraft::thousandsOfStepsKeepTheLatest()
{
    for (int i = 0; i < 3000; ++i)
        m_draft->setOffice(QString::number(i));
    int back = 0;
    for (; m_draft->canUndo(); ++back)
        m_draft->undo();
    QCOMPARE(back, 499);
    QCOMPARE(m_draft->briefing().office, QStringLiteral("2500"));
}

QTEST_GUILESS_MAIN(TestBriefingDraft)
#include "tst_briefingdraft.moc"
