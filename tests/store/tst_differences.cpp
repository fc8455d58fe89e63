// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/briefingchanges.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace mitra;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

RowChange update(const char *table, const QVariantMap &key, const char *field,
                 const QVariant &before, const QVariant &after)
{
    return {RowChange::Kind::Update, s(table), key, {{s(field), before}}, {{s(field), after}}};
}

RowChange note(const char *id, const QVariant &before, const QVariant &after)
{
    return update("initiative", {{s("id"), s(id)}}, "note", before, after);
}

QVariantMap partner()
{
    return {{s("id"), s("PX")},
            {s("name_en"), s("A partner")},
            {s("name_ms"), s("A partner")},
            {s("name_id"), s("A")},
            {s("kind"), s("other")},
            {s("since_year"), 2020},
            {s("source_id"), s("s-acc-2020")}};
}

RowChange inserting(const char *table, const QVariantMap &row)
{
    return {RowChange::Kind::Insert, s(table), {}, {}, row};
}

RowChange removing(const char *table, const QVariantMap &key, const QVariantMap &row)
{
    return {RowChange::Kind::Delete, s(table), key, row, {}};
}

const QVariantMap partnerKey{{s("id"), s("PX")}};

} // namespace

class TestDifferences : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void nothingChanged();
    void rowsAreAddedChangedAndRemoved();
    void insertAndDeleteIsNone();
    void twoUpdatesAreOne();
    void updateThereAndBackIsNone();
    void deleteAndInsertIsWhatDiffers();
    void deletionTellsTheRowAsItWas();
    void insertionTellsTheRowAsItIs();
    void theLastChangeIsSignedAndDated();
    void rowsStandByTableAndKey();
    void whatPeopleKeepIsNoDifference();
    void everyRevisionIsAStart();
    void anUnknownRevisionIsNamed_data();
    void anUnknownRevisionIsNamed();
    void undoIsNone();

private:
    Store &store() { return *m_fixture->store; }
    ChangeSetId applied(const QList<RowChange> &changes, const char *who = "Aishah",
                        const QDateTime &when = {})
    {
        const Result<ChangeSetId> id = store().apply({s(who), s("Test"), when, changes});
        if (!id)
            qFatal("%s", qPrintable(id.error().toLine()));
        return *id;
    }
    QList<RowDifference> differences(const QString &revision = {})
    {
        const auto read = store().differencesSince(revision.isEmpty() ? m_start : revision);
        if (!read)
            qFatal("%s", qPrintable(read.error().toLine()));
        return *read;
    }

    std::unique_ptr<test::StoreFixture> m_fixture;
    QString m_start; // the revision of the built-in data
};

void TestDifferences::init()
{
    m_fixture = std::make_unique<test::StoreFixture>();
    m_start = (*store().load())->revision();
}

void TestDifferences::nothingChanged()
{
    QVERIFY(differences().isEmpty());
}

void TestDifferences::rowsAreAddedChangedAndRemoved()
{
    const QVariantMap link{{s("initiative_id"), s("I001")}, {s("source_id"), s("s-mst-2026")}};
    QVariantMap linkRow = link;
    linkRow.insert(s("supports"), s("note"));
    applied({inserting("initiative_source", linkRow)});
    const QString start = (*store().load())->revision();
    applied({inserting("partner", partner()), note("I001", {}, s("new")),
             removing("initiative_source", link, linkRow)});
    const QList<RowDifference> found = differences(start);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).kind, FactChange::Kind::Added);
    QCOMPARE(found.at(0).table, s("partner"));
    QCOMPARE(found.at(0).key, partnerKey);
    QVERIFY(found.at(0).before.isEmpty());
    QCOMPARE(found.at(0).after, partner());
    QCOMPARE(found.at(1).kind, FactChange::Kind::Changed);
    QCOMPARE(found.at(1).key, (QVariantMap{{s("id"), s("I001")}}));
    QCOMPARE(found.at(1).before, (QVariantMap{{s("note"), QVariant()}}));
    QCOMPARE(found.at(1).after, (QVariantMap{{s("note"), s("new")}}));
    QCOMPARE(found.at(2).kind, FactChange::Kind::Removed);
    QCOMPARE(found.at(2).key, link);
    QCOMPARE(found.at(2).before, linkRow);
    QVERIFY(found.at(2).after.isEmpty());
}

void TestDifferences::insertAndDeleteIsNone()
{
    applied({inserting("partner", partner())});
    applied({removing("partner", partnerKey, partner())});
    QVERIFY(differences().isEmpty());
    // Also within one change set, and when it was changed in between.
    QVariantMap renamed = partner();
    renamed.insert(s("name_en"), s("Renamed"));
    applied({inserting("partner", partner()),
             update("partner", partnerKey, "name_en", s("A partner"), s("Renamed")),
             removing("partner", partnerKey, renamed)});
    QVERIFY(differences().isEmpty());
}

void TestDifferences::twoUpdatesAreOne()
{
    applied({note("I001", {}, s("first"))});
    applied({note("I001", s("first"), s("second"))});
    applied({update("initiative", {{s("id"), s("I001")}}, "quote_hint",
                    (*store().load())->find(InitiativeId(s("I001")))->quoteHint, s("hint"))});
    const QList<RowDifference> found = differences();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().before.size(), 2);
    QCOMPARE(found.first().before.value(s("note")), QVariant());
    QCOMPARE(found.first().after.value(s("note")), QVariant(s("second")));
    QCOMPARE(found.first().after.value(s("quote_hint")), QVariant(s("hint")));
}

void TestDifferences::updateThereAndBackIsNone()
{
    applied({note("I001", {}, s("first"))});
    applied({note("I001", s("first"), {})});
    QVERIFY(differences().isEmpty());
}

void TestDifferences::deleteAndInsertIsWhatDiffers()
{
    applied({inserting("partner", partner())});
    const QString start = (*store().load())->revision();
    applied({removing("partner", partnerKey, partner())});
    applied({inserting("partner", partner())});
    QVERIFY(differences(start).isEmpty());
    QVariantMap other = partner();
    other.remove(s("since_year"));
    other.insert(s("name_en"), s("Renamed"));
    applied({removing("partner", partnerKey, partner()), inserting("partner", other)});
    const QList<RowDifference> found = differences(start);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, FactChange::Kind::Changed);
    QCOMPARE(found.first().before,
             (QVariantMap{{s("name_en"), s("A partner")}, {s("since_year"), 2020}}));
    QCOMPARE(found.first().after,
             (QVariantMap{{s("name_en"), s("Renamed")}, {s("since_year"), QVariant()}}));
}

void TestDifferences::deletionTellsTheRowAsItWas()
{
    applied({inserting("partner", partner())});
    const QString start = (*store().load())->revision();
    applied({update("partner", partnerKey, "name_en", s("A partner"), s("Renamed"))});
    QVariantMap renamed = partner();
    renamed.insert(s("name_en"), s("Renamed"));
    applied({removing("partner", partnerKey, renamed)});
    const QList<RowDifference> found = differences(start);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, FactChange::Kind::Removed);
    QCOMPARE(found.first().before, partner());
}

void TestDifferences::insertionTellsTheRowAsItIs()
{
    applied({inserting("partner", partner())});
    applied({update("partner", partnerKey, "since_year", 2020, QVariant())});
    QVariantMap later = partner();
    later.remove(s("since_year"));
    const QList<RowDifference> found = differences();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, FactChange::Kind::Added);
    QCOMPARE(found.first().after, later);
}

void TestDifferences::theLastChangeIsSignedAndDated()
{
    const QDateTime when(QDate(2027, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    applied({note("I001", {}, s("first"))}, "Aishah");
    applied({note("I001", s("first"), s("second"))}, "Budi", when);
    applied({note("I002", {}, s("other"))}, "Chan");
    const QList<RowDifference> found = differences();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().who, s("Budi"));
    QCOMPARE(found.first().why, s("Test"));
    QCOMPARE(found.first().when, when);
    QCOMPARE(found.last().who, s("Chan"));
}

void TestDifferences::rowsStandByTableAndKey()
{
    applied({note("I002", {}, s("x")), note("I001", {}, s("x")), inserting("partner", partner())});
    const QList<RowDifference> found = differences();
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).table, s("partner"));
    QCOMPARE(found.at(1).key.value(s("id")).toString(), s("I001"));
    QCOMPARE(found.at(2).key.value(s("id")).toString(), s("I002"));
}

void TestDifferences::whatPeopleKeepIsNoDifference()
{
    const SavedBriefing saved{s("March"), s("{}")};
    applied({savingOf(saved)});
    // The revision a reader finds in the history serves as a start as well.
    const QString kept = store().history(1)->first().revision;
    QVERIFY(kept != m_start);
    QVERIFY(differences().isEmpty());
    applied({note("I001", {}, s("x"))});
    applied({removalOf(saved)});
    QCOMPARE(differences().size(), 1);
    QCOMPARE(differences(kept).size(), 1);
}

void TestDifferences::everyRevisionIsAStart()
{
    QStringList revisions{m_start};
    QVariant before;
    for (const char *text : {"a", "b", "c"}) {
        applied({note("I001", before, s(text))});
        before = s(text);
        revisions.append((*store().load())->revision());
    }
    QVariant from;
    for (qsizetype i = 0; i < 3; ++i) {
        const QList<RowDifference> found = differences(revisions.at(i));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().before.value(s("note")), from);
        QCOMPARE(found.first().after.value(s("note")), QVariant(s("c")));
        from = s(QList<const char *>{"a", "b", "c"}.at(i));
    }
    QVERIFY(differences(revisions.last()).isEmpty());
    // A file that is only read answers as well.
    m_fixture->store.reset();
    const auto reader = Store::open(m_fixture->path, Store::Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(reader.value()->differencesSince(m_start)->size(), 1);
}

void TestDifferences::anUnknownRevisionIsNamed_data()
{
    QTest::addColumn<QString>("revision");
    QTest::newRow("other") << s("0000000");
    QTest::newRow("short") << s("0");
    QTest::newRow("pattern") << s("_______");
    QTest::newRow("SQL") << s("' OR '1' = '1");
    QTest::newRow("blank") << QString();
}

void TestDifferences::anUnknownRevisionIsNamed()
{
    QFETCH(QString, revision);
    const Result<QList<RowDifference>> read = store().differencesSince(revision);
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(s("“%1”").arg(revision)),
             qPrintable(read.error().toLine()));
    QVERIFY(read.error().text.contains(s("does not know the revision")));
}

void TestDifferences::undoIsNone()
{
    const ChangeSetId id = applied({inserting("partner", partner()), note("I001", {}, s("x"))});
    QCOMPARE(differences().size(), 2);
    applied(store().changeSet(id)->inverted(s("Aishah"), s("Undo")).changes);
    QVERIFY(differences().isEmpty());
}

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
