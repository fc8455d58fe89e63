// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assesscommand.h"

#include "models/domain/resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace mitra;
using namespace Qt::StringLiterals;

// What --assess and --series print, and why they refuse.
class TestAssessCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTextTellsNumbersVerdictsAndReasons();
    void rawNumbersOfExampleA();
    void csvHasTheSameNumbers();
    void withoutATargetTrendsJudge();
    void theIndicatorsOwnDirection();
    void anotherDirectionIsSaid();
    void aBaseYearIsTaken();
    void whatIsUnknownIsSuggested();
    void aBrokenSeriesIsRefused();
    void nearestIdsAreNear();

private:
    QString write(const char *name, const QByteArray &content) const;
    // As the program does; the name of the program is put before.
    Result<QString> ask(const QStringList &arguments) const;
    QJsonObject json(const QStringList &arguments) const;
    static QJsonObject method(const QJsonObject &answer, const QString &word);

    QTemporaryDir m_folder;
};

void TestAssessCommand::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
    useResources();
}

QString TestAssessCommand::write(const char *name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return path;
}

Result<QString> TestAssessCommand::ask(const QStringList &arguments) const
{
    const Result<Command> command = CommandLine::parse(QStringList{u"mitra"_s} + arguments);
    if (!command)
        return command.error();
    return runAssess(*command);
}

QJsonObject TestAssessCommand::json(const QStringList &arguments) const
{
    const Result<QString> answer = ask(arguments + QStringList{u"--format=json"_s});
    return answer ? QJsonDocument::fromJson(answer->toUtf8()).object() : QJsonObject();
}

QJsonObject TestAssessCommand::method(const QJsonObject &answer, const QString &word)
{
    for (const QJsonValue &each : answer.value(u"methods"_s).toArray()) {
        if (each.toObject().value(u"method"_s).toString() == word)
            return each.toObject();
    }
    return {};
}

void TestAssessCommand::theTextTellsNumbersVerdictsAndReasons()
{
    const QString path = write("a.csv", "year,value\n2025,19\n2020,15\n");
    const Result<QString> text = ask({u"--series"_s, path, u"--direction"_s, u"higher"_s,
                                      u"--target"_s, u"30"_s, u"--target-year"_s, u"2030"_s});
    QVERIFY(text);
    for (const char *says :
         {"base 15 (2020); latest 19 (2025); working target 30 (2030), an assumption",
          "Direction: more is better, as asked.", "Share of the way: 27%; at 50% of the time",
          "(19 \u2212 15) / (30 \u2212 15)", "Value: 0.67 (actual to required growth)",
          "In its own words: moderate progress",
          "Ours: Faster progress needed; by the straight line: stalled",
          "These methods cannot judge it", "At least four yearly values are needed.",
          "Sources of the numbers: the file a.csv"})
        QVERIFY2(text->contains(QString::fromUtf8(says)), says);
    QVERIFY(!text->contains(u"%1"_s));
}

// Numbers of resources/doc/methods.md.
void TestAssessCommand::rawNumbersOfExampleA()
{
    const QString path = write("a.csv", "2020;15\n2025;19\n");
    const QJsonObject answer = json(
        {u"--series"_s, path, u"--direction=higher"_s, u"--target=30"_s, u"--target-year=2030"_s});
    const auto isNear = [](const QJsonValue &value, double expected) {
        return value.isDouble() && std::abs(value.toDouble() - expected) < 1e-6;
    };
    const QJsonObject arithmetic = answer.value(u"arithmetic"_s).toObject();
    QCOMPARE(arithmetic.value(u"verdict"_s).toString(), u"stalled"_s);
    QVERIFY(isNear(arithmetic.value(u"share_of_way"_s), 4.0 / 15));
    QVERIFY(isNear(arithmetic.value(u"gap"_s), -3.5));
    QVERIFY(isNear(arithmetic.value(u"year_reached"_s), 2038.75));
    QCOMPARE(answer.value(u"methods"_s).toArray().size(), 17);
    const QJsonObject eurostat = method(answer, u"eurostat-target"_s);
    QVERIFY(isNear(eurostat.value(u"value"_s), 0.674527));
    QCOMPARE(eurostat.value(u"verdict"_s).toString(), u"faster-needed"_s);
    QCOMPARE(eurostat.value(u"verdict_by_straight_line"_s).toString(), u"stalled"_s);
    QCOMPARE(eurostat.value(u"own_verdict"_s).toString(), u"moderate progress"_s);
    QVERIFY(isNear(eurostat.value(u"numbers"_s).toArray().first().toObject().value(u"value"_s),
                   0.048413));
    QVERIFY(isNear(method(answer, u"escap-status"_s).value(u"value"_s), 2.666667));
    QVERIFY(method(answer, u"escap-status"_s).value(u"verdict"_s).isNull());
    const QJsonObject weather = method(answer, u"destatis"_s);
    QVERIFY(!weather.value(u"judges"_s).toBool());
    QVERIFY(weather.value(u"value"_s).isNull());
    QVERIFY(!weather.value(u"obstacle"_s).toString().isEmpty());
    QCOMPARE(answer.value(u"series"_s).toString(), u"a.csv"_s);
    QCOMPARE(answer.value(u"target_origin"_s).toString(), u"assumption"_s);
}

void TestAssessCommand::csvHasTheSameNumbers()
{
    const QString path = write("a.csv", "2020,15\n2025,19\n");
    const Result<QString> csv = ask({u"--series"_s, path, u"--direction=higher"_s, u"--target=30"_s,
                                     u"--target-year=2030"_s, u"--format=csv"_s});
    QVERIFY(csv);
    const QStringList lines = csv->split(u'\n');
    QCOMPARE(lines.first(), u"method,item,value,text"_s);
    QVERIFY(lines.contains(u",base_year,2020,"_s));
    QVERIFY(lines.contains(u",target,30,assumption"_s));
    QVERIFY(lines.contains(u"arithmetic,gap,-3.5,"_s));
    QVERIFY(lines.contains(u"arithmetic,pace,0.8,"_s));
    QVERIFY(lines.contains(u"eurostat-target,verdict,,faster-needed"_s));
    const auto value = std::find_if(lines.begin(), lines.end(), [](const QString &line) {
        return line.startsWith(u"eurostat-target,value,0.674527"_s);
    });
    QVERIFY(value != lines.end());
    QVERIFY(value->section(u',', 2, 2).size() > 12); // all its digits
    QVERIFY(lines.contains(u"destatis,judges,,no"_s));
}

void TestAssessCommand::withoutATargetTrendsJudge()
{
    const QString path = write("a.csv", "2020,15\n2025,19\n");
    const QJsonObject answer = json({u"--series"_s, path, u"--direction=higher"_s});
    QVERIFY(answer.value(u"target"_s).isNull());
    QCOMPARE(answer.value(u"arithmetic"_s).toObject().value(u"obstacle"_s).toString(),
             u"no target is stated"_s);
    QCOMPARE(method(answer, u"one-percent-rule"_s).value(u"verdict"_s).toString(), u"on-track"_s);
    QCOMPARE(method(answer, u"istat-bands"_s).value(u"verdict"_s).toString(), u"faster-needed"_s);
    QVERIFY(!method(answer, u"eurostat-target"_s).value(u"judges"_s).toBool());
    const QJsonObject fallen = json({u"--series"_s, path, u"--direction=lower"_s});
    QCOMPARE(method(fallen, u"one-percent-rule"_s).value(u"verdict"_s).toString(), u"away"_s);
}

void TestAssessCommand::theIndicatorsOwnDirection()
{
    const QJsonObject rank = json({u"--assess"_s, u"egdi-rank"_s, u"--economy"_s, u"VN"_s});
    QCOMPARE(rank.value(u"direction"_s).toString(), u"lower"_s);
    QVERIFY(!rank.contains(u"direction_of_the_indicator"_s));
    QCOMPARE(rank.value(u"economy"_s).toString(), u"VN"_s);
    QVERIFY(!rank.value(u"sources"_s).toArray().isEmpty());
    const Result<QString> text = ask({u"--assess"_s, u"egov-osi"_s, u"--economy"_s, u"VN"_s});
    QVERIFY(text);
    QVERIFY(text->contains(u"Direction: more is better, as the indicator says."_s));
    QVERIFY(text->contains(u"read against a proxy"_s));
}

void TestAssessCommand::anotherDirectionIsSaid()
{
    const QStringList arguments = {u"--assess"_s, u"egdi-rank"_s, u"--economy=VN"_s,
                                   u"--direction=higher"_s};
    const QJsonObject rank = json(arguments);
    QCOMPARE(rank.value(u"direction"_s).toString(), u"higher"_s);
    QCOMPARE(rank.value(u"direction_of_the_indicator"_s).toString(), u"lower"_s);
    const Result<QString> text = ask(arguments);
    QVERIFY(text);
    QVERIFY(text->contains(
        u"Direction: more is better, as asked; of the indicator itself it is that less is better."_s));
    // The verdict turns round with it.
    const QJsonObject own = json({u"--assess"_s, u"egdi-rank"_s, u"--economy=VN"_s});
    const QString rule = u"one-percent-rule"_s;
    QVERIFY(method(own, rule).value(u"value"_s).toDouble() ==
            -method(rank, rule).value(u"value"_s).toDouble());
}

void TestAssessCommand::aBaseYearIsTaken()
{
    const QJsonObject answer =
        json({u"--assess"_s, u"egov-osi"_s, u"--economy=VN"_s, u"--base-year=2014"_s});
    QCOMPARE(answer.value(u"base"_s).toObject().value(u"year"_s).toInt(), 2014);
    // No other year steps in for one without a value.
    const QJsonObject none =
        json({u"--assess"_s, u"egov-osi"_s, u"--economy=VN"_s, u"--base-year=1900"_s});
    QVERIFY(none.value(u"base"_s).isNull());
    QCOMPARE(none.value(u"arithmetic"_s).toObject().value(u"verdict"_s).toString(),
             u"cannot-be-assessed"_s);
    // The trend since the first year can be judged all the same: the head says what is missing.
    const Result<QString> text =
        ask({u"--assess"_s, u"internet-users-pct"_s, u"--economy=ID"_s, u"--base-year=1950"_s});
    QVERIFY(text);
    QVERIFY2(text->section(u'\n', 1, 1).contains(u"no value in the base year"_s),
             qPrintable(*text));
}

void TestAssessCommand::whatIsUnknownIsSuggested()
{
    const Result<QString> indicator = ask({u"--assess"_s, u"internet-user-pct"_s});
    QVERIFY(!indicator);
    QVERIFY2(indicator.error().text.contains(u"internet-users-pct"_s),
             qPrintable(indicator.error().text));
    const Result<QString> economy = ask({u"--assess"_s, u"egov-osi"_s, u"--economy"_s, u"Japan"_s});
    QVERIFY(!economy);
    QVERIFY2(economy.error().text.contains(u"Japan"_s) && economy.error().text.contains(u"VN"_s),
             qPrintable(economy.error().text));
    QVERIFY(!ask({u"--assess"_s, u"egov-osi"_s, u"--economy=ASEAN-99:population"_s}));
    QVERIFY(ask({u"--assess"_s, u"internet-users-pct"_s, u"--economy=ASEAN-11:population"_s}));
    QVERIFY(!ask({u"--assess"_s, QString()}));
}

void TestAssessCommand::aBrokenSeriesIsRefused()
{
    const QString path = write("twice.csv", "2020,15\n2020,19\n");
    const Result<QString> twice = ask({u"--series"_s, path, u"--direction=higher"_s});
    QVERIFY(!twice);
    QVERIFY2(twice.error().text.contains(u"line 2"_s), qPrintable(twice.error().text));
    QVERIFY(!ask({u"--series"_s, m_folder.filePath(u"nowhere.csv"_s), u"--direction=higher"_s}));
    // One value is read, and cannot be judged.
    const QString one = write("one.csv", "2020,15\n");
    const QJsonObject answer = json({u"--series"_s, one, u"--direction=higher"_s});
    QCOMPARE(answer.value(u"arithmetic"_s).toObject().value(u"verdict"_s).toString(),
             u"cannot-be-assessed"_s);
    for (const QJsonValue &each : answer.value(u"methods"_s).toArray()) {
        QVERIFY(!each.toObject().value(u"judges"_s).toBool());
        QVERIFY(!each.toObject().value(u"obstacle"_s).toString().isEmpty());
    }
}

void TestAssessCommand::nearestIdsAreNear()
{
    const QStringList ids = {u"egdi"_s, u"egdi-rank"_s, u"egov-osi"_s, u"population"_s};
    QCOMPARE(nearestIds(u"EGDI"_s, ids), (QStringList{u"egdi"_s, u"egdi-rank"_s}));
    QCOMPARE(nearestIds(u"egov-ois"_s, ids), QStringList{u"egov-osi"_s});
    QCOMPARE(nearestIds(u"popluation"_s, ids), QStringList{u"population"_s});
    QCOMPARE(nearestIds(u"something else"_s, ids), QStringList());
    QCOMPARE(nearestIds(QString(), {u"abc"_s}), QStringList());
    // All letters changed is not near.
    const QStringList economies = {u"BN"_s, u"ID"_s, u"VN"_s};
    QCOMPARE(nearestIds(u"XX"_s, economies), QStringList());
    QCOMPARE(nearestIds(u"id"_s, economies), QStringList{u"ID"_s});
    QCOMPARE(nearestIds(u"VM"_s, economies), QStringList{u"VN"_s});
}

QTEST_GUILESS_MAIN(TestAssessCommand)
#include "tst_assesscommand.moc"
