// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

// Reads every include of app, models and views, and fails on an arrow that the design does not
// draw. Linking alone does not stop a wrong include, because all headers share one root.
class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyIncludeFollowsTheDesign();
    void chartsStayInFigures();
    void modelsKnowNoGui();
    void onlyTheStoreSpeaksSql();
    void everySourceFileNamesItsLicence();
    void aWrongArrowIsFound_data();
    void aWrongArrowIsFound();

private:
    struct Include {
        QString file; // from the root
        int line = 0;
        QString target;
        bool ours = false;
    };
    static QString folderOf(const QString &path);
    static bool mayInclude(const QString &from, const QString &to);

    QList<Include> m_includes;
    QStringList m_files;
};

// "models/store/store.h" -> "models/store"; "app/main.cpp" -> "app".
QString TestLayering::folderOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.first() == QLatin1String("app") ? parts.first()
                                                 : parts.mid(0, 2).join(QLatin1Char('/'));
}

bool TestLayering::mayInclude(const QString &from, const QString &to)
{
    static const QMap<QString, QStringList> arrows = {
        {u"models/domain"_s, {}},
        {u"models/progress"_s, {u"models/domain"_s}},
        {u"models/cooperation"_s, {u"models/domain"_s}},
        {u"models/store"_s, {u"models/domain"_s}},
        {u"models/series"_s, {u"models/domain"_s, u"models/progress"_s}},
        {u"models/briefing"_s, {u"models/domain"_s, u"models/progress"_s, u"models/series"_s}},
        {u"models/exchange"_s, {u"models/"_s}},
        {u"models/items"_s, {u"models/"_s}},
        {u"views/figures"_s, {u"models/"_s}},
        {u"views/tables"_s, {u"models/"_s, u"views/figures"_s}},
        {u"views/widgets"_s, {u"models/"_s, u"views/figures"_s}},
        {u"views/briefing"_s, {u"models/"_s, u"views/figures"_s}},
        {u"views/pages"_s, {u"models/"_s, u"views/"_s}},
        {u"app"_s, {u"models/"_s, u"views/"_s, u"app"_s}},
    };
    if (from == to)
        return true;
    if (from.startsWith(QLatin1String("views/")) &&
        (to == QLatin1String("models/store") || to == QLatin1String("models/exchange")))
        return false;
    const auto allowed = arrows.constFind(from);
    if (allowed == arrows.constEnd())
        return false;
    return std::any_of(allowed->begin(), allowed->end(), [&to](const QString &prefix) {
        return prefix.endsWith(QLatin1Char('/')) ? to.startsWith(prefix) : to == prefix;
    });
}

void TestLayering::initTestCase()
{
    const QDir root(QStringLiteral(MITRA_SOURCE_DIR));
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    for (const QString &top : {QStringLiteral("app"), QStringLiteral("models"),
                               QStringLiteral("views"), QStringLiteral("tests")}) {
        QDirIterator files(root.filePath(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = root.relativeFilePath(files.next());
            m_files.append(path);
            QFile file(root.filePath(path));
            QVERIFY(file.open(QIODevice::ReadOnly));
            int line = 0;
            while (!file.atEnd()) {
                ++line;
                const auto match = pattern.match(QString::fromUtf8(file.readLine()));
                if (match.hasMatch())
                    m_includes.append(
                        {path, line, match.captured(2), match.captured(1) == QLatin1String("\"")});
            }
        }
    }
    QVERIFY(m_files.size() > 50);
    QVERIFY(m_includes.size() > 200);
}

void TestLayering::everyIncludeFollowsTheDesign()
{
    QStringList wrong;
    for (const Include &include : std::as_const(m_includes)) {
        if (!include.ours || include.file.startsWith(QLatin1String("tests/")))
            continue;
        const bool fromRoot = QFile::exists(QStringLiteral(MITRA_SOURCE_DIR "/") + include.target);
        const bool generated = include.target.endsWith(QLatin1String(".moc")) ||
                               include.target == QLatin1String("version.h");
        if (generated)
            continue;
        if (!fromRoot || !mayInclude(folderOf(include.file), folderOf(include.target)))
            wrong.append(QStringLiteral("%1:%2 includes %3")
                             .arg(include.file, QString::number(include.line), include.target));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestLayering::chartsStayInFigures()
{
    static const QRegularExpression charts(
        QStringLiteral("^(QtCharts|QChart|Q.*(Series|Axis|LegendMarker|BarSet|PieSlice)$)"));
    for (const Include &include : std::as_const(m_includes)) {
        if (!include.ours && charts.match(include.target).hasMatch())
            QVERIFY2(include.file.startsWith(QLatin1String("views/figures/")) ||
                         include.file.startsWith(QLatin1String("tests/figures/")),
                     qPrintable(include.file + QLatin1String(" includes ") + include.target));
    }
}

void TestLayering::modelsKnowNoGui()
{
    static const QRegularExpression gui(QStringLiteral(
        "^(QtGui|QtWidgets|QtSvg|QtPrintSupport|QColor|QFont|QIcon|QPixmap|QImage|QPainter|QPen"
        "|QBrush|QPalette|QWidget|QApplication|QGuiApplication|QUndo|QAction|QTextDocument)"));
    for (const Include &include : std::as_const(m_includes)) {
        if (include.file.startsWith(QLatin1String("models/")))
            QVERIFY2(!gui.match(include.target).hasMatch(),
                     qPrintable(include.file + QLatin1String(" includes ") + include.target));
    }
}

void TestLayering::onlyTheStoreSpeaksSql()
{
    static const QRegularExpression sql(QStringLiteral("^(QtSql|QSql)"));
    for (const Include &include : std::as_const(m_includes)) {
        if (!include.file.startsWith(QLatin1String("tests/")) &&
            sql.match(include.target).hasMatch())
            QVERIFY2(include.file.startsWith(QLatin1String("models/store/")),
                     qPrintable(include.file + QLatin1String(" includes ") + include.target));
    }
}

void TestLayering::everySourceFileNamesItsLicence()
{
    for (const QString &path : std::as_const(m_files)) {
        QFile file(QStringLiteral(MITRA_SOURCE_DIR "/") + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(200);
        QVERIFY2(head.contains("SPDX-FileCopyrightText: ") &&
                     head.contains("SPDX-License-Identifier: GPL-3.0-or-later"),
                 qPrintable(path));
    }
}

void TestLayering::aWrongArrowIsFound_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("models see no views") << u"models/items"_s << u"views/tables"_s << false;
    QTest::newRow("views see no store") << u"views/pages"_s << u"models/store"_s << false;
    QTest::newRow("views see no exchange") << u"views/figures"_s << u"models/exchange"_s << false;
    QTest::newRow("nobody sees app") << u"views/pages"_s << u"app"_s << false;
    QTest::newRow("domain sees nothing") << u"models/domain"_s << u"models/progress"_s << false;
    QTest::newRow("cooperation sees no store")
        << u"models/cooperation"_s << u"models/store"_s << false;
    QTest::newRow("figures see no widgets") << u"views/figures"_s << u"views/widgets"_s << false;
    QTest::newRow("a new folder is asked about") << u"models/new"_s << u"models/domain"_s << false;
    QTest::newRow("pages see tables") << u"views/pages"_s << u"views/tables"_s << true;
    QTest::newRow("app sees the store") << u"app"_s << u"models/store"_s << true;
    QTest::newRow("items see series") << u"models/items"_s << u"models/series"_s << true;
}

void TestLayering::aWrongArrowIsFound()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, allowed);
    QCOMPARE(mayInclude(from, to), allowed);
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
