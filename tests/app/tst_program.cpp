// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

// The program as a user starts it: what it prints, what it leaves behind, how it ends.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void checkTellsWhatTheFileHolds();
    void selectPrintsWhatTheWindowShows();
    void selectRefusesWhatIsNotThere();
    void assessPrintsOrSaysWhyNot();
    void secondStartUsesTheSameFile();
    void everyFigureIsDrawn();
    void aFigureIsDrawnInEveryFormat();
    void theBriefingIsWholePdf();
    void everyTemplateIsWholePdf();
    void screenshotsShowEveryPage();
    void exportGivesBackTheBuiltInPackage();
    void badInputIsToldAndNothingIsLost_data();
    void badInputIsToldAndNothingIsLost();
    void aFullDiskLeavesTheOldFile();
    void noDisplayIsSaid();

private:
    struct Run {
        int code = -1;
        QString output;
        QString errors;
    };
    Run run(const QStringList &arguments, const QProcessEnvironment *environment = nullptr,
            qint64 fileLimit = 0) const;
    QProcessEnvironment home() const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QProcessEnvironment TestProgram::home() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    return environment;
}

TestProgram::Run TestProgram::run(const QStringList &arguments,
                                  const QProcessEnvironment *environment, qint64 fileLimit) const
{
    QProcess process;
    process.setProcessEnvironment(environment ? *environment : home());
    if (fileLimit > 0) {
        process.setChildProcessModifier([fileLimit] {
            // A write past the limit fails as on a full disk.
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{rlim_t(fileLimit), rlim_t(fileLimit)};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
    }
    process.start(QStringLiteral(MITRA_PROGRAM), arguments);
    if (!process.waitForFinished(120000))
        return {};
    Run run;
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = QString::fromUtf8(process.readAllStandardOutput());
    run.errors = QString::fromUtf8(process.readAllStandardError());
    return run;
}

void TestProgram::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray TestProgram::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProgram::checkTellsWhatTheFileHolds()
{
    const Run check = run({u"--check"_s});
    QCOMPARE(check.code, 0);
    QCOMPARE(check.output.trimmed(), u"ok: 207 initiatives, 52 partners, 67 indicators, "
                                     "4592 observations, 331 sources"_s);
}

void TestProgram::selectPrintsWhatTheWindowShows()
{
    const QString text = u"partner=JPN,KOR theme=cybersecurity"_s;
    const Run table = run({u"--select"_s, text});
    QCOMPARE(table.code, 0);
    const Run json = run({u"--select"_s, text, u"--format"_s, u"json"_s});
    const QJsonArray rows = QJsonDocument::fromJson(json.output.toUtf8()).array();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        const QString partners = row.toObject().value(u"Partners"_s).toString();
        QVERIFY2(partners.contains(u"Japan"_s) || partners.contains(u"Korea"_s),
                 qPrintable(partners));
    }
    QCOMPARE(table.output.count(u'\n'), rows.size() + 1);

    // The counts of a theme ignore the theme that is chosen; the matrix keeps its totals.
    const Run counts = run({u"--select"_s, text, u"--as"_s, u"counts"_s, u"--format"_s, u"json"_s});
    int chosen = -1;
    int others = 0;
    for (const QJsonValue &value : QJsonDocument::fromJson(counts.output.toUtf8()).array()) {
        const QJsonObject row = value.toObject();
        if (row.value(u"Facet"_s) != u"theme"_s)
            continue;
        if (row.value(u"Value"_s) == u"cybersecurity"_s)
            chosen = row.value(u"Initiatives"_s).toInt();
        else
            others += row.value(u"Initiatives"_s).toInt();
    }
    QCOMPARE(chosen, int(rows.size()));
    QVERIFY(others > 0);
    const Run matrix = run({u"--select"_s, QString(), u"--as"_s, u"matrix"_s});
    QCOMPARE(matrix.code, 0);
    QVERIFY(matrix.output.contains(u"Japan"_s));
}

void TestProgram::selectRefusesWhatIsNotThere()
{
    const Run wrong = run({u"--select"_s, u"partner:JPN"_s});
    QCOMPARE(wrong.code, 1);
    QVERIFY(wrong.errors.contains(u"partner:JPN"_s));
    const Run unknown = run({u"--select"_s, u"partner=XYZ"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.output.isEmpty());
    QVERIFY(unknown.errors.contains(u"XYZ"_s) && unknown.errors.contains(u"counts"_s));
}

void TestProgram::assessPrintsOrSaysWhyNot()
{
    write(u"a.csv"_s, "2020,15\n2025,19\n");
    const QStringList series = {u"--series"_s, path(u"a.csv"_s), u"--direction"_s,   u"higher"_s,
                                u"--target"_s, u"30"_s,          u"--target-year"_s, u"2030"_s};
    const Run judged = run(series);
    QCOMPARE(judged.code, 0);
    QVERIFY(judged.errors.isEmpty());
    QVERIFY(judged.output.contains(u"Eurostat-style, with target"_s));
    const Run unsure = run(series.mid(0, 2));
    QCOMPARE(unsure.code, 1);
    QVERIFY(unsure.output.isEmpty());
    QVERIFY(unsure.errors.contains(u"--direction"_s));
    const Run unknown = run({u"--assess"_s, u"egd"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.errors.contains(u"egdi"_s));
}

void TestProgram::secondStartUsesTheSameFile()
{
    QCOMPARE(run({u"--check"_s}).code, 0);
    const QString built = path(u"data/mitra/asean-digital.mitra"_s);
    QVERIFY(QFile::exists(built));

    // What stands in the file is shown, not what is embedded.
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"second"_s);
        db.setDatabaseName(built);
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(u"DELETE FROM statement WHERE id = 'T078'"_s));
        QVERIFY(query.exec(u"DELETE FROM milestone"_s));
    }
    QSqlDatabase::removeDatabase(u"second"_s);
    QCOMPARE(run({u"--check"_s}).code, 0);
    QCOMPARE(run({u"--export"_s, path(u"out"_s)}).code, 0);
    QVERIFY(!read(u"out/statements.csv"_s).contains("T078"));
}

void TestProgram::everyFigureIsDrawn()
{
    const Run list = run({u"--figures"_s});
    QCOMPARE(list.code, 0);
    const QStringList names = list.output.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(names.size() > 100);
    for (const QString &name :
         {u"goal:digital-economy"_s, u"goal:skills"_s, u"goal:ai-services"_s, u"partners"_s,
          u"matrix"_s, u"flow"_s, u"timeline"_s, u"gaps"_s, u"together"_s, u"delivered"_s,
          u"milestones"_s, u"trajectory:internet-users-pct"_s, u"members:internet-users-pct"_s}) {
        QVERIFY2(names.contains(name), qPrintable(name));
        const Run drawn = run({u"--figure"_s, name, path(u"figure.svg"_s)});
        QVERIFY2(drawn.code == 0, qPrintable(drawn.errors));
        const QByteArray svg = read(u"figure.svg"_s);
        QVERIFY2(svg.contains("<text") && svg.contains("Source"), qPrintable(name));
    }
}

void TestProgram::aFigureIsDrawnInEveryFormat()
{
    QCOMPARE(run({u"--figure"_s, u"matrix"_s, path(u"m.pdf"_s)}).code, 0);
    QVERIFY(read(u"m.pdf"_s).startsWith("%PDF-"));
    QVERIFY(read(u"m.pdf"_s).trimmed().endsWith("%%EOF"));

    QCOMPARE(run({u"--figure"_s, u"matrix"_s, path(u"m.PNG"_s)}).code, 0);
    const QImage image = QImage::fromData(read(u"m.PNG"_s));
    QVERIFY(image.width() >= 800 && image.height() >= 600);

    const Run other = run({u"--figure"_s, u"matrix"_s, path(u"m.jpeg"_s)});
    QVERIFY(other.code != 0);
    QVERIFY2(other.errors.contains(u"svg"_s), qPrintable(other.errors));
    QVERIFY(!QFile::exists(path(u"m.jpeg"_s)));
}

void TestProgram::theBriefingIsWholePdf()
{
    const Run colour = run({u"--briefing"_s, path(u"b.pdf"_s)});
    QVERIFY2(colour.code == 0, qPrintable(colour.errors));
    const QByteArray pdf = read(u"b.pdf"_s);
    QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));

    QCOMPARE(run({u"--briefing"_s, path(u"g.pdf"_s), u"--grey"_s}).code, 0);
    QVERIFY(read(u"g.pdf"_s) != pdf);
}

// Their prints are kept beside the build, to be looked at.
void TestProgram::everyTemplateIsWholePdf()
{
    const QDir kept(QStringLiteral(MITRA_ARTEFACTS "/templates"));
    QVERIFY(kept.mkpath(u"."_s));
    const Run list = run({u"--templates"_s});
    QCOMPARE(list.code, 0);
    QStringList names;
    for (const QString &line : list.output.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u'\t', 0, 0);
        if (!name.contains(u'='))
            names.append(name);
    }
    QVERIFY(names.contains(u"members"_s));
    for (const QString &name : std::as_const(names)) {
        if (name == u"changes"_s)
            continue; // since when is to be said, see below; tst_keepingbriefings prints it
        const QString target = kept.filePath(name + u".pdf"_s);
        QFile::remove(target);
        const Run made = run({u"--briefing"_s, target, u"--template"_s, name});
        QVERIFY2(made.code == 0, qPrintable(name + made.errors));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
    }
    const Run unsaid = run({u"--briefing"_s, path(u"c.pdf"_s), u"--template"_s, u"changes"_s});
    QVERIFY(unsaid.code != 0 && unsaid.errors.contains(u"changes=ID"_s));
    const Run unknown =
        run({u"--briefing"_s, path(u"c.pdf"_s), u"--template"_s, u"changes=none"_s});
    QVERIFY(unknown.code != 0 && unknown.errors.contains(u"revision none"_s));
    QVERIFY(!QFile::exists(path(u"c.pdf"_s)));
}

void TestProgram::screenshotsShowEveryPage()
{
    const Run shots = run({u"--screenshots"_s, path(u"shots"_s)});
    QVERIFY2(shots.code == 0, qPrintable(shots.errors));
    for (const QString &page :
         {u"overview"_s, u"cooperation"_s, u"progress"_s, u"briefings"_s, u"data"_s}) {
        QList<QImage> images;
        for (const QString &look : {u"light"_s, u"dark"_s}) {
            const QImage image = QImage::fromData(read(u"shots/%1-%2.png"_s.arg(page, look)));
            QCOMPARE(image.size(), QSize(1440, 900));
            images.append(image);
        }
        // The corner of the canvas tells light from dark.
        QVERIFY(images[0].pixelColor(1438, 898).lightness() > 200);
        QVERIFY(images[1].pixelColor(1438, 898).lightness() < 80);
    }
}

void TestProgram::exportGivesBackTheBuiltInPackage()
{
    QCOMPARE(run({u"--export"_s, path(u"out"_s)}).code, 0);
    const QDir package(QStringLiteral(MITRA_SOURCE_DIR "/resources/data"));
    const QStringList files = package.entryList(QDir::Files);
    QVERIFY(files.size() > 15);
    for (const QString &name : files) {
        QFile file(package.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(read(u"out/"_s + name) == file.readAll(), qPrintable(name));
    }
}

void TestProgram::badInputIsToldAndNothingIsLost_data()
{
    QTest::addColumn<QStringList>("arguments"); // "@" stands for the folder
    QTest::addColumn<QString>("says");

    QTest::newRow("no such file") << QStringList{u"--check"_s, u"@none.mitra"_s} << u"none.mitra"_s;
    QTest::newRow("text") << QStringList{u"--check"_s, u"@text.mitra"_s} << u"text.mitra"_s;
    QTest::newRow("empty") << QStringList{u"--check"_s, u"@empty.mitra"_s} << u"empty.mitra"_s;
    QTest::newRow("foreign") << QStringList{u"--check"_s, u"@foreign.mitra"_s}
                             << u"foreign.mitra"_s;
    QTest::newRow("a folder") << QStringList{u"--check"_s, u"@."_s} << u"folder"_s;
    QTest::newRow("cut") << QStringList{u"--check"_s, u"@cut.mitra"_s} << u"cut.mitra"_s;
    QTest::newRow("briefing of text")
        << QStringList{u"@text.mitra"_s, u"--briefing"_s, u"@out.pdf"_s} << u"text.mitra"_s;
    QTest::newRow("figure into no folder")
        << QStringList{u"--figure"_s, u"matrix"_s, u"@none/out.svg"_s} << u"none"_s;
    QTest::newRow("unknown figure lists the known")
        << QStringList{u"--figure"_s, u"pie"_s, u"@out.svg"_s} << u"timeline"_s;
    QTest::newRow("unknown indicator")
        << QStringList{u"--figure"_s, u"trajectory:none"_s, u"@out.svg"_s} << u"trajectory:none"_s;
    QTest::newRow("no such saved briefing")
        << QStringList{u"--briefing"_s, u"@out.pdf"_s, u"--name"_s, u"Folder"_s} << u"Folder"_s;
    QTest::newRow("no such member state lists the known, and the file is as it was")
        << QStringList{u"--briefing"_s, u"@before.pdf"_s, u"--template"_s, u"members=XX"_s}
        << u"BN, "_s;
    QTest::newRow("briefing onto a folder")
        << QStringList{u"--briefing"_s, u"@dir.pdf"_s} << u"folder"_s;
    QTest::newRow("export onto a file")
        << QStringList{u"--export"_s, u"@text.mitra"_s} << u"text.mitra"_s;
    QTest::newRow("window on text") << QStringList{u"@text.mitra"_s} << u"display"_s;
}

void TestProgram::badInputIsToldAndNothingIsLost()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);

    write(u"text.mitra"_s,
          "not a database, only text that is long enough to look at " + QByteArray(4000, 'x'));
    write(u"before.pdf"_s, "%PDF of before");
    write(u"empty.mitra"_s, {});
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        db.setDatabaseName(path(u"foreign.mitra"_s));
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(u"CREATE TABLE holiday (id INTEGER)"_s));
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    QCOMPARE(run({u"--check"_s}).code, 0);
    QFile built(path(u"data/mitra/asean-digital.mitra"_s));
    QVERIFY(built.open(QIODevice::ReadOnly));
    write(u"cut.mitra"_s, built.read(built.size() / 2));

    QVERIFY(QDir(m_folder->path()).mkdir(u"dir.pdf"_s));

    QHash<QString, QByteArray> before;
    for (const QString &name :
         {u"text.mitra"_s, u"empty.mitra"_s, u"foreign.mitra"_s, u"cut.mitra"_s, u"before.pdf"_s})
        before.insert(name, read(name));

    for (QString &argument : arguments) {
        if (argument.startsWith(u'@'))
            argument = path(argument.mid(1));
    }
    const Run bad = run(arguments);
    QVERIFY(bad.code > 0);
    QVERIFY(bad.output.isEmpty());
    QVERIFY2(bad.errors.contains(says), qPrintable(bad.errors));
    for (auto file = before.constBegin(); file != before.constEnd(); ++file)
        QVERIFY2(read(file.key()) == file.value(), qPrintable(file.key()));
    QVERIFY(!QFile::exists(path(u"out.pdf"_s)) && !QFile::exists(path(u"out.svg"_s)));
}

void TestProgram::aFullDiskLeavesTheOldFile()
{
    QCOMPARE(run({u"--check"_s}).code, 0);
    for (const QStringList &arguments :
         {QStringList{u"--briefing"_s, path(u"b.pdf"_s)},
          QStringList{u"--figure"_s, u"matrix"_s, path(u"b.pdf"_s)},
          QStringList{u"--figure"_s, u"timeline"_s, path(u"b.pdf"_s)}}) {
        write(u"b.pdf"_s, "the old one");
        // Room for the database's own side file, none for what is printed.
        const Run full = run(arguments, nullptr, 40000);
        QVERIFY(full.code > 0);
        QVERIFY2(full.errors.contains(u"b.pdf"_s), qPrintable(full.errors));
        QCOMPARE(read(u"b.pdf"_s), QByteArray("the old one"));
        QCOMPARE(QDir(m_folder->path()).entryList({u"b.pdf*"_s}, QDir::Files | QDir::Hidden).size(),
                 1);
    }
}

void TestProgram::noDisplayIsSaid()
{
    const Run window = run({});
    QVERIFY(window.code > 0);
    QVERIFY2(window.errors.contains(u"display"_s), qPrintable(window.errors));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
