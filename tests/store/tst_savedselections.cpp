// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

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

const SavedSelection cyber{s("Cybersecurity with Japan"), s("partner=JPN theme=cybersecurity"),
                           s("for the minister")};

} // namespace

class TestSavedSelections : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<test::StoreFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void newFileHasNone();
    void savesAndReads();
    void sortsByNameAsPeopleDo();
    void changesAndRenames();
    void forgetsAndUndoes();
    void refusesNonsense_data();
    void refusesNonsense();
    void somebodyElsesRenameIsNoticed();
    void leavesTheAsOfDate();

private:
    Store &store() { return *m_fixture->store; }
    QList<SavedSelection> saved() { return (*store().load())->savedSelections(); }
    ChangeSetId applied(const QList<RowChange> &changes, const QDateTime &when = {})
    {
        const Result<ChangeSetId> id = store().apply({s("Aishah"), s("Test"), when, changes});
        if (!id)
            qFatal("%s", qPrintable(id.error().toLine()));
        return *id;
    }

    std::unique_ptr<test::StoreFixture> m_fixture;
};

void TestSavedSelections::newFileHasNone()
{
    QVERIFY(saved().isEmpty());
}

void TestSavedSelections::savesAndReads()
{
    const SavedSelection everything{s("Everything"), QString(), QString()};
    const SavedSelection odd{s("“x”; DROP TABLE source; --"), s("text=\"' OR 1=1 --\" ơ"), {}};
    applied({savingOf(cyber), savingOf(everything), savingOf(odd)});
    const QList<SavedSelection> read = saved();
    QCOMPARE(read.size(), 3);
    for (const SavedSelection &one : {cyber, everything, odd}) {
        const auto found = std::find_if(read.begin(), read.end(), [&](const SavedSelection &other) {
            return other.name == one.name;
        });
        QVERIFY(found != read.end());
        QCOMPARE(found->selection, one.selection);
        QCOMPARE(found->note, one.note);
    }
    QCOMPARE(store().history()->constFirst().who, s("Aishah"));
    QCOMPARE(store().history()->constFirst().changes, 3);
    QVERIFY(store().check().ok());
}

void TestSavedSelections::sortsByNameAsPeopleDo()
{
    const QStringList names{s("AI 2"), s("AI 10"), s("Đà Nẵng"), s("éducation"), s("Zebra")};
    QList<RowChange> changes;
    for (const QString &name : names)
        changes.prepend(savingOf({name, s("status=ongoing"), {}}));
    applied(changes);
    QStringList read;
    for (const SavedSelection &one : saved())
        read.append(one.name);
    QCOMPARE(read, names);
}

void TestSavedSelections::changesAndRenames()
{
    applied({savingOf(cyber)});
    QVERIFY(replacementOf(cyber, cyber).isEmpty());

    SavedSelection wider = cyber;
    wider.selection = s("partner=JPN,KOR theme=cybersecurity");
    wider.note.clear();
    const QList<RowChange> update = replacementOf(cyber, wider);
    QCOMPARE(update.size(), 1);
    QCOMPARE(update.constFirst().kind, RowChange::Kind::Update);
    applied(update);
    QCOMPARE(saved().constFirst().selection, wider.selection);
    QCOMPARE(saved().constFirst().note, QString());

    SavedSelection renamed = wider;
    renamed.name = s("Cybersecurity, north-east Asia");
    const ChangeSetId id = applied(replacementOf(wider, renamed));
    QCOMPARE(saved().size(), 1);
    QCOMPARE(saved().constFirst().name, renamed.name);
    QCOMPARE(saved().constFirst().selection, wider.selection);

    applied(store().changeSet(id)->inverted(s("Aishah"), s("Undo")).changes);
    QCOMPARE(saved().size(), 1);
    QCOMPARE(saved().constFirst().name, wider.name);
    QVERIFY(store().check().ok());
}

void TestSavedSelections::forgetsAndUndoes()
{
    applied({savingOf(cyber)});
    const ChangeSetId removed = applied({removalOf(cyber)});
    QVERIFY(saved().isEmpty());
    applied(store().changeSet(removed)->inverted(s("Aishah"), s("Undo")).changes);
    QCOMPARE(saved().size(), 1);
    QCOMPARE(saved().constFirst().note, cyber.note);
}

void TestSavedSelections::refusesNonsense_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no name") << QString();
    QTest::newRow("only spaces") << s("   ");
    QTest::newRow("taken") << cyber.name;
}

void TestSavedSelections::refusesNonsense()
{
    QFETCH(const QString, name);
    applied({savingOf(cyber)});
    const Result<ChangeSetId> refused =
        store().apply({s("Aishah"), s("Test"), {}, {savingOf({name, s("status=ongoing"), {}})}});
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(s("Nothing was written")));
    QCOMPARE(saved().size(), 1);
}

void TestSavedSelections::somebodyElsesRenameIsNoticed()
{
    applied({savingOf(cyber)});
    SavedSelection other = cyber;
    other.note = s("changed by somebody else");
    applied(replacementOf(cyber, other));
    const Result<ChangeSetId> refused =
        store().apply({s("Aishah"), s("Test"), {}, {removalOf(cyber)}});
    QVERIFY(!refused);
    QCOMPARE(saved().constFirst().note, other.note);
}

void TestSavedSelections::leavesTheAsOfDate()
{
    // The day the facts are of; keeping a selection tells nothing new of them.
    const QDate before = (*store().load())->asOf();
    applied({savingOf(cyber)}, QDateTime(QDate(2027, 2, 3), QTime(9, 0), Qt::UTC));
    QCOMPARE((*store().load())->asOf(), before);
    QVERIFY(store().check().ok());
}

QTEST_GUILESS_MAIN(TestSavedSelections)
#include "tst_savedselections.moc"
