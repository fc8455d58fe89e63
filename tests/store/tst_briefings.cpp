// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/briefingchanges.h"
#include "models/store/selectionchanges.h"
#include "tests/store/rawfile.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace mitra;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

SavedBriefing march()
{
    return {s("March, “ministers” ơ"), s("{\"title\":\"a\\nb 'c'\",\"blocks\":[]}")};
}

IssuedBriefing issued()
{
    IssuedBriefing briefing;
    briefing.id = s("2026-11-26-1");
    briefing.title = s("Digital ministers; DROP TABLE briefing");
    briefing.issuedAt = QDateTime(QDate(2026, 11, 26), QTime(9, 30, 1, 250), Qt::UTC);
    briefing.issuedBy = s("Aishah");
    briefing.revision = s("0123abc");
    briefing.content = s("{\"blocks\":[]}");
    briefing.pages = 12;
    return briefing;
}

// Bytes of every kind behind the first ones of a PDF, of a length that Base64 must fill up.
QByteArray print()
{
    QByteArray pdf("%PDF-1.4\n");
    for (int i = 0; i < 1000; ++i)
        pdf.append(char(i * 7));
    return pdf;
}

} // namespace

class TestBriefings : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<test::StoreFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void newFileHasNone();
    void savesAndReads();
    void changesRenamesAndUndoes();
    void carriesOutWhatTheFileTakes();
    void refusesNonsense_data();
    void refusesNonsense();
    void theIssuedPrintStaysAsItWas();
    void whatWasIssuedIsNeverChanged();
    void anIssueCanBeTakenBack();
    void aPrintThatWasTamperedWithIsRefused_data();
    void aPrintThatWasTamperedWithIsRefused();
    void anUnknownPrintIsNamed();
    void issuesOfADayAreNumbered();
    void leavesTheFactsTheirDateAndRevision();

private:
    Store &store() { return *m_fixture->store; }
    FactsPtr facts() { return *store().load(); }
    ChangeSetId applied(const QList<RowChange> &changes, const QDateTime &when = {})
    {
        const Result<ChangeSetId> id = store().apply({s("Aishah"), s("Test"), when, changes});
        if (!id)
            qFatal("%s", qPrintable(id.error().toLine()));
        return *id;
    }
    bool isRefused(const QList<RowChange> &changes)
    {
        return !store().apply({s("Aishah"), s("Test"), {}, changes}).ok();
    }
    void undo(ChangeSetId id)
    {
        applied(store().changeSet(id)->inverted(s("Aishah"), s("Undo")).changes);
    }

    std::unique_ptr<test::StoreFixture> m_fixture;
};

void TestBriefings::newFileHasNone()
{
    QVERIFY(facts()->savedBriefings().isEmpty());
    QVERIFY(facts()->issuedBriefings().isEmpty());
}

void TestBriefings::savesAndReads()
{
    applied({savingOf(march())});
    QVERIFY(facts()->savedBriefings() == QList<SavedBriefing>{march()});
    applied(issuingOf(issued(), print()));
    QCOMPARE(facts()->issuedBriefings().size(), 1);
    IssuedBriefing expected = issued();
    expected.sha256 = printHash(print());
    QVERIFY(facts()->issuedBriefings().first() == expected);
    QCOMPARE(facts()->issuedBriefings().first().issuedAt.timeSpec(), Qt::UTC);
    QVERIFY(store().check().ok());
}

void TestBriefings::changesRenamesAndUndoes()
{
    applied({savingOf(march())});
    QVERIFY(replacementOf(march(), march()).isEmpty());
    SavedBriefing longer = march();
    longer.content = s("{\"blocks\":[1]}");
    const QList<RowChange> update = replacementOf(march(), longer);
    QCOMPARE(update.size(), 1);
    QCOMPARE(update.first().newValues.size(), 1);
    applied(update);
    QVERIFY(facts()->savedBriefings() == QList<SavedBriefing>{longer});
    SavedBriefing renamed = longer;
    renamed.name = s("April");
    const ChangeSetId id = applied(replacementOf(longer, renamed));
    QVERIFY(facts()->savedBriefings() == QList<SavedBriefing>{renamed});
    undo(id);
    QVERIFY(facts()->savedBriefings() == QList<SavedBriefing>{longer});
    const ChangeSetId removed = applied({removalOf(longer)});
    QVERIFY(facts()->savedBriefings().isEmpty());
    undo(removed);
    QVERIFY(facts()->savedBriefings() == QList<SavedBriefing>{longer});
    // Somebody who still has it as it was does not overwrite it.
    QVERIFY(isRefused({removalOf(march())}));
}

void TestBriefings::carriesOutWhatTheFileTakes()
{
    SavedBriefing longer = march();
    longer.content = s("{}");
    SavedBriefing april = longer;
    april.name = s("April");
    QList<SavedBriefing> saved;
    QList<IssuedBriefing> gone;
    const QList<RowChange> steps = QList<RowChange>{savingOf(march())} +
                                   replacementOf(march(), longer) + issuingOf(issued(), print()) +
                                   replacementOf(longer, april);
    for (const RowChange &step : steps) {
        applied({step});
        carryOut(step, saved);
        carryOut(step, gone);
        QVERIFY(saved == facts()->savedBriefings());
        QVERIFY(gone == facts()->issuedBriefings());
    }
    QCOMPARE(saved.size(), 1);
    QCOMPARE(gone.size(), 1);
    const ChangeSet all{s("a"), s("b"), {}, issuingOf(issued(), print())};
    for (const RowChange &step : all.inverted(s("a"), s("b")).changes)
        carryOut(step, gone);
    QVERIFY(gone.isEmpty());
}

void TestBriefings::refusesNonsense_data()
{
    QTest::addColumn<QList<RowChange>>("changes");
    QTest::newRow("no name") << QList<RowChange>{savingOf(SavedBriefing{{}, s("{}")})};
    QTest::newRow("blank name") << QList<RowChange>{savingOf(SavedBriefing{s("  "), s("{}")})};
    QTest::newRow("no content") << QList<RowChange>{savingOf(SavedBriefing{s("a"), {}})};
    QTest::newRow("content cut off")
        << QList<RowChange>{savingOf(SavedBriefing{s("a"), s("{\"a\":")})};
    const auto refuse = [](const char *what, auto change) {
        IssuedBriefing briefing = issued();
        change(briefing);
        QTest::newRow(what) << issuingOf(briefing, print());
    };
    refuse("no id", [](IssuedBriefing &b) { b.id.clear(); });
    refuse("no title", [](IssuedBriefing &b) { b.title = s(" "); });
    refuse("no time", [](IssuedBriefing &b) { b.issuedAt = {}; });
    refuse("nobody", [](IssuedBriefing &b) { b.issuedBy = s(" "); });
    refuse("blank revision", [](IssuedBriefing &b) { b.revision = s(" "); });
    refuse("content is no JSON", [](IssuedBriefing &b) { b.content = s("x"); });
    refuse("no page", [](IssuedBriefing &b) { b.pages = 0; });
    QTest::newRow("no PDF") << issuingOf(issued(), "<html>");
    QTest::newRow("no print") << issuingOf(issued(), {});
    QTest::newRow("a print that is not kept")
        << QList<RowChange>{issuingOf(issued(), print()).last()};
    QList<RowChange> hash = issuingOf(issued(), print());
    for (RowChange &change : hash)
        change.newValues.insert(s("sha256"), printHash(print()).toUpper());
    QTest::newRow("hash in upper case") << hash;
}

void TestBriefings::refusesNonsense()
{
    QFETCH(const QList<RowChange>, changes);
    const Result<ChangeSetId> refused = store().apply({s("Aishah"), s("Test"), {}, changes});
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(s("Nothing was written")));
    QVERIFY(facts()->savedBriefings().isEmpty());
    QVERIFY(facts()->issuedBriefings().isEmpty());
}

void TestBriefings::theIssuedPrintStaysAsItWas()
{
    applied(issuingOf(issued(), print()));
    applied({{RowChange::Kind::Update,
              s("initiative"),
              {{s("id"), s("I001")}},
              {{s("note"), {}}},
              {{s("note"), s("moved on")}}}});
    applied({savingOf(march())});
    const QString hash = facts()->issuedBriefings().first().sha256;
    const Result<QByteArray> read = store().issuedPrint(hash);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toLine()));
    QVERIFY(*read == print());
    // Also from a copy of the file, and for somebody who may only read it.
    const QString copy = m_fixture->folder.filePath(s("copy.mitra"));
    QVERIFY(store().backup(copy));
    const auto reader = Store::open(copy, Store::Access::ReadOnly);
    QVERIFY(reader);
    QVERIFY(*reader.value()->issuedPrint(hash) == print());
    QVERIFY(store().check());
}

void TestBriefings::whatWasIssuedIsNeverChanged()
{
    applied(issuingOf(issued(), print()));
    QVERIFY(isRefused({{RowChange::Kind::Update,
                        s("issued_briefing"),
                        {{s("id"), issued().id}},
                        {{s("title"), issued().title}},
                        {{s("title"), s("Another")}}}}));
    const QString text = QString::fromLatin1(print().toBase64());
    QVERIFY(isRefused({{RowChange::Kind::Update,
                        s("issued_print"),
                        {{s("sha256"), printHash(print())}},
                        {{s("pdf"), text}},
                        {{s("pdf"), s("JVBERi0x")}}}}));
    // Nor does a print lose its briefing's, or go out twice.
    QVERIFY(isRefused({{RowChange::Kind::Delete,
                        s("issued_print"),
                        {{s("sha256"), printHash(print())}},
                        {{s("sha256"), printHash(print())}, {s("pdf"), text}},
                        {}}}));
    IssuedBriefing again = issued();
    again.id = s("2026-11-26-2");
    QVERIFY(isRefused(issuingOf(again, print())));
    QVERIFY(isRefused({issuingOf(again, print()).last()}));
    QCOMPARE(facts()->issuedBriefings().size(), 1);
}

void TestBriefings::anIssueCanBeTakenBack()
{
    const ChangeSetId id = applied(issuingOf(issued(), print()));
    undo(id);
    QVERIFY(facts()->issuedBriefings().isEmpty());
    QVERIFY(!store().issuedPrint(printHash(print())));
    QVERIFY(store().check());
    applied(issuingOf(issued(), print()));
    QVERIFY(*store().issuedPrint(printHash(print())) == print());
}

void TestBriefings::aPrintThatWasTamperedWithIsRefused_data()
{
    QTest::addColumn<QByteArray>("held");
    QByteArray other = print();
    other[500] = char(other.at(500) ^ 1);
    QTest::newRow("a bit") << other.toBase64();
    QTest::newRow("cut") << print().first(504).toBase64();
    QTest::newRow("not Base64") << QByteArray("JVBERi0=====");
}

void TestBriefings::aPrintThatWasTamperedWithIsRefused()
{
    QFETCH(const QByteArray, held);
    applied(issuingOf(issued(), print()));
    m_fixture->store.reset();
    test::withoutProtection(m_fixture->path,
                            {s("DROP TRIGGER issued_print_keeps"),
                             s("UPDATE issued_print SET pdf = '%1'").arg(QLatin1String(held)),
                             s("CREATE TRIGGER issued_print_keeps BEFORE UPDATE ON issued_print\n"
                               "BEGIN\n    SELECT RAISE(ABORT, 'what was issued is never "
                               "changed');\nEND")});
    auto opened = Store::open(m_fixture->path);
    QVERIFY(opened);
    m_fixture->store = std::move(opened.value());
    const Result<QByteArray> read = store().issuedPrint(printHash(print()));
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(s("not the one that was issued")),
             qPrintable(read.error().toLine()));
    const Result<void> checked = store().check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().text, read.error().text);
    // All else can still be read.
    QCOMPARE(facts()->issuedBriefings().size(), 1);
}

void TestBriefings::anUnknownPrintIsNamed()
{
    for (const QString &hash : {printHash("x"), QString(), s("' OR 1=1 --")}) {
        const Result<QByteArray> read = store().issuedPrint(hash);
        QVERIFY(!read);
        QVERIFY(read.error().text.contains(s("does not hold that print")));
        QVERIFY(read.error().detail.contains(hash));
    }
}

void TestBriefings::issuesOfADayAreNumbered()
{
    const QDate day(2026, 11, 26);
    QCOMPARE(nextIssueId({}, day), s("2026-11-26-1"));
    IssuedBriefing second = issued();
    second.id = s("2026-11-26-2");
    QCOMPARE(nextIssueId({second}, day), s("2026-11-26-1"));
    QCOMPARE(nextIssueId({second, issued()}, day), s("2026-11-26-3"));
    QCOMPARE(nextIssueId({second, issued()}, day.addDays(1)), s("2026-11-27-1"));
}

void TestBriefings::leavesTheFactsTheirDateAndRevision()
{
    const FactsPtr before = facts();
    const QByteArray derived(100, 'x');
    QVERIFY(store().keepDerived(s("test"), derived).ok());
    const QDateTime later(QDate(2027, 2, 3), QTime(9, 0), Qt::UTC);
    applied({savingOf(march())}, later);
    applied(issuingOf(issued(), print()), later);
    applied({savingOf(SavedSelection{s("All"), {}, {}})}, later);
    QCOMPARE(facts()->asOf(), before->asOf());
    QCOMPARE(facts()->revision(), before->revision());
    QVERIFY(store().history(1)->first().revision != before->revision());
    const auto found = store().derived(s("test"));
    QVERIFY(found.ok());
    QCOMPARE(found->value_or(QByteArray()), derived);
}

QTEST_GUILESS_MAIN(TestBriefings)
#include "tst_briefings.moc"
