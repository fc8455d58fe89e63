// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/fontcheck.h"

#include "views/figures/style.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QMap>
#include <QSet>
#include <QTextLayout>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::FontCheck)
};

// The scripts of Southeast Asia and of its partners by their English names.
QString scriptName(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Arabic:
        return Words::tr("Arabic");
    case QChar::Script_Bengali:
        return Words::tr("Bengali");
    case QChar::Script_Cyrillic:
        return Words::tr("Cyrillic");
    case QChar::Script_Devanagari:
        return Words::tr("Devanagari");
    case QChar::Script_Greek:
        return Words::tr("Greek");
    case QChar::Script_Han:
        return Words::tr("Han (Chinese)");
    case QChar::Script_Hangul:
        return Words::tr("Hangul (Korean)");
    case QChar::Script_Hebrew:
        return Words::tr("Hebrew");
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Words::tr("Kana (Japanese)");
    case QChar::Script_Javanese:
        return Words::tr("Javanese");
    case QChar::Script_Khmer:
        return Words::tr("Khmer");
    case QChar::Script_Lao:
        return Words::tr("Lao");
    case QChar::Script_Latin:
        return Words::tr("Latin");
    case QChar::Script_Myanmar:
        return Words::tr("Burmese");
    case QChar::Script_Tamil:
        return Words::tr("Tamil");
    case QChar::Script_Thai:
        return Words::tr("Thai");
    default:
        return Words::tr("other signs");
    }
}

bool hasMissingGlyph(const QString &text)
{
    QTextLayout layout(text, Style().font(type::body));
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        if (run.glyphIndexes().contains(0))
            return true;
    }
    return false;
}

// Each character beyond ASCII once, grouped by script: shaping is slow, repetition adds nothing.
QMap<int, QString> samples(const QStringList &texts)
{
    QSet<char32_t> seen;
    QMap<int, QString> byScript;
    for (const QString &text : texts) {
        const QList<uint> letters = text.toUcs4();
        for (const char32_t letter : letters) {
            if (letter < 0x80 || seen.contains(letter) || !QChar::isPrint(letter) ||
                QChar::isMark(letter))
                continue;
            seen.insert(letter);
            byScript[QChar::script(letter)] += QString::fromUcs4(&letter, 1);
        }
    }
    return byScript;
}

} // namespace

QStringList missingScripts(const QStringList &texts)
{
    QStringList names;
    const QMap<int, QString> byScript = samples(texts);
    for (auto it = byScript.begin(); it != byScript.end(); ++it) {
        const QString name = scriptName(QChar::Script(it.key()));
        if (!names.contains(name) && hasMissingGlyph(it.value()))
            names.append(name);
    }
    names.sort();
    return names;
}

std::optional<Error> missingFonts()
{
    const QMap<QString, QString> packages{
        {QStringLiteral("Droid Sans Fallback"), QStringLiteral("fonts-droid-fallback")},
        {QStringLiteral("Inter"), QStringLiteral("fonts-inter")},
        {QStringLiteral("Noto Sans"), QStringLiteral("fonts-noto-core")},
    };
    QStringList families;
    QStringList names;
    for (auto it = packages.begin(); it != packages.end(); ++it) {
        if (!QFontDatabase::hasFamily(it.key())) {
            families.append(it.key());
            names.append(it.value());
        }
    }
    if (families.isEmpty())
        return std::nullopt;
    const QString list = families.join(QStringLiteral(", "));
    return Error{Words::tr("Other letters stand in for fonts that are not installed: %1. Pages may "
                           "break differently and some scripts may show boxes. Install: %2.")
                     .arg(list, names.join(QLatin1Char(' '))),
                 QString()};
}

} // namespace mitra
