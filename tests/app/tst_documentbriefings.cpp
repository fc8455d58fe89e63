// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document.h"
#include "models/store/assumptionchanges.h"
#include "models/store/briefingchanges.h"
#include "models/store/selectionchanges.h"
#include "tests/store/storefixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace mitra;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray print = QByteArrayLiteral("%PDF-1.4\n\xff\x00\xfe and so on");

IssuedBriefing issued(const QString &revision)
{
    IssuedBriefing briefing;
    briefing.id = u"2026-11-26-1"_s;
    briefing.title = u"Digital ministers"_s;
    briefing.issuedAt = QDateTime(QDate(2026, 11, 26), QTime(9, 30), Qt::UTC);
    briefing.issuedBy = u"Aishah"_s;
    briefing.revision = revision;
    briefing.content = u"{}"_s;
    briefing.pages = 2;
    return briefing;
}

ChangeSet by(const QList<RowChange> &changes)
{
    return {u"Aishah"_s, u"Test"_s, {}, changes};
}

const SavedBriefing march{u"March"_s, u"{}"_s};

} // namespace

class TestDocumentBriefings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void savedBriefingsComeWithoutReadingAnew();
    void anIssuedPrintComesBackAfterTheDataMovedOn();
    void theRevisionOnPaperTellsOfFactsAlone();
    void everyChangeIsTakenBack();
    void differencesAreAnswered();

private:
    void applied(const QList<RowChange> &changes)
    {
        const Result<void> done = m_document->apply(by(changes));
        QVERIFY2(done, done ? "" : qPrintable(done.error().toLine()));
    }
    // The document as another start of the program reads it.
    FactsPtr inFile() const
    {
        Document other;
        return other.open(m_fixture->path) ? other.facts() : nullptr;
    }

    std::unique_ptr<test::StoreFixture> m_fixture;
    std::unique_ptr<Document> m_document;
};

void TestDocumentBriefings::init()
{
    m_fixture = std::make_unique<test::StoreFixture>();
    m_fixture->store.reset();
    m_document = std::make_unique<Document>();
    QVERIFY(m_document->open(m_fixture->path));
}

void TestDocumentBriefings::cleanup()
{
    m_document.reset();
    m_fixture.reset();
}

void TestDocumentBriefings::savedBriefingsComeWithoutReadingAnew()
{
    applied({savingOf(SavedSelection{u"All"_s, {}, {}})});
    const FactsPtr before = m_document->facts();
    const ColumnsPtr columns = m_document->columns();
    const QSignalSpy changed(m_document.get(), &Document::factsChanged);
    applied({savingOf(march)});
    QCOMPARE(changed.count(), 1);
    const FactsPtr after = m_document->facts();
    QVERIFY(before->savedBriefings().isEmpty()); // facts never change
    QVERIFY(after->savedBriefings() == QList<SavedBriefing>{march});
    QCOMPARE(m_document->columns(), columns);
    QCOMPARE(after->sources().constData(), before->sources().constData());
    QCOMPARE(m_document->savedSelections().size(), 1);
    SavedBriefing other = march;
    other.content = u"{\"blocks\":[]}"_s;
    applied(replacementOf(march, other));
    QVERIFY(m_document->facts()->savedBriefings() == QList<SavedBriefing>{other});
    QVERIFY(inFile()->savedBriefings() == m_document->facts()->savedBriefings());
}

void TestDocumentBriefings::anIssuedPrintComesBackAfterTheDataMovedOn()
{
    const QString revision = m_document->facts()->revision();
    applied(issuingOf(issued(revision), print));
    QCOMPARE(m_document->facts()->issuedBriefings().size(), 1);
    QVERIFY(m_document->facts()->issuedBriefings() == inFile()->issuedBriefings());
    applied({{RowChange::Kind::Update,
              u"initiative"_s,
              {{u"id"_s, u"I001"_s}},
              {{u"note"_s, {}}},
              {{u"note"_s, u"moved on"_s}}}});
    const IssuedBriefing &kept = m_document->facts()->issuedBriefings().first();
    QCOMPARE(kept.revision, revision);
    const Result<QByteArray> read = m_document->issuedPrint(kept.sha256);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toLine()));
    QCOMPARE(*read, print);
    QVERIFY(!m_document->issuedPrint(u"0"_s));
}

void TestDocumentBriefings::theRevisionOnPaperTellsOfFactsAlone()
{
    const QString revision = m_document->facts()->revision();
    applied({savingOf(march)});
    applied(issuingOf(issued(revision), print));
    QCOMPARE(m_document->facts()->revision(), revision);
    QCOMPARE(inFile()->revision(), revision);
    // What figures draw moves it.
    Assumption pace;
    pace.name = u"Slow"_s;
    pace.kind = AssumptionKind::Pace;
    pace.indicator = IndicatorId(u"internet-users-pct"_s);
    pace.value = 0.5;
    pace.madeOn = QDate(2026, 11, 26);
    pace.author = u"a"_s;
    pace.reason = u"b"_s;
    applied({savingOf(pace)});
    QVERIFY(m_document->facts()->revision() != revision);
    QCOMPARE(inFile()->revision(), m_document->facts()->revision());
    QCOMPARE(m_document->facts()->savedBriefings().size(), 1);
}

void TestDocumentBriefings::everyChangeIsTakenBack()
{
    applied({savingOf(march)});
    applied(issuingOf(issued(m_document->facts()->revision()), print));
    const QString hash = m_document->facts()->issuedBriefings().first().sha256;
    QVERIFY(m_document->undo());
    QVERIFY(m_document->facts()->issuedBriefings().isEmpty());
    QVERIFY(!m_document->issuedPrint(hash));
    QCOMPARE(m_document->facts()->savedBriefings().size(), 1);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->facts()->savedBriefings().isEmpty());
    QVERIFY(inFile()->savedBriefings().isEmpty());
    QVERIFY(inFile()->issuedBriefings().isEmpty());
    QVERIFY(!m_document->canUndo());
}

void TestDocumentBriefings::differencesAreAnswered()
{
    const FactDifferences differences = Document::differencesOf(m_fixture->path);
    const QString revision = m_document->facts()->revision();
    applied({savingOf(march)});
    QVERIFY(differences(revision).has_value());
    QVERIFY(differences(revision)->isEmpty());
    applied({{RowChange::Kind::Update,
              u"initiative"_s,
              {{u"id"_s, u"I001"_s}},
              {{u"note"_s, {}}},
              {{u"note"_s, u"moved on"_s}}}});
    QCOMPARE(differences(revision)->size(), 1);
    QVERIFY(!differences(u"0000000"_s).has_value());
    QVERIFY(!Document::differencesOf(m_fixture->path + u"x"_s)(revision).has_value());
}

QTEST_GUILESS_MAIN(TestDocumentBriefings)
#include "tst_documentbriefings.moc"
