// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/printlanguage.h"

#include "models/domain/localname.h"
#include "models/domain/resources.h"

#include <QCoreApplication>
#include <QEvent>
#include <QList>
#include <QResource>
#include <QThread>
#include <QTranslator>

namespace mitra
{

namespace
{

struct Offered {
    QString language;
    QStringList regions;
};

// Only pairs that the library of locales knows: of others it would take another region's numbers
// in silence. English goes by day, month and year in each of these.
const QList<Offered> &offered()
{
    static const QList<Offered> all = {
        {QStringLiteral("en"),
         {QStringLiteral("GB"), QStringLiteral("MY"), QStringLiteral("PH"), QStringLiteral("SG")}},
        {QStringLiteral("ms"),
         {QStringLiteral("MY"), QStringLiteral("BN"), QStringLiteral("ID"), QStringLiteral("SG")}},
        {QStringLiteral("id"), {QStringLiteral("ID")}},
    };
    return all;
}

QLatin1String codeOf(Language language)
{
    switch (language) {
    case Language::Malay:
        return QLatin1String("ms");
    case Language::Indonesian:
        return QLatin1String("id");
    case Language::English:
        break;
    }
    return QLatin1String("en");
}

// Translators that come and go tell the program so; every widget would then be told to say its
// words anew, although what is on the screen stays as it is.
class Silence : public QObject
{
public:
    Silence() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        return event->type() == QEvent::LanguageChange;
    }
};

} // namespace

// Answers for every text, with the English one where it has no other, so that the words of an outer
// guard or of the screen never get into the print.
class PrintLanguage::Words : public QTranslator
{
public:
    explicit Words(const QString &language)
    {
        useResources();
        const QResource file(QStringLiteral(":/mitra/translations/mitra_%1.qm").arg(language));
        if (!file.isValid())
            return; // English needs none
        // Embedded as it is, so it can be read in its place.
        Q_ASSERT(file.compressionAlgorithm() == QResource::NoCompression);
        const bool isLoaded = load(file.data(), int(file.size()));
        Q_ASSERT(isLoaded);
        Q_UNUSED(isLoaded)
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *hint, int n) const override
    {
        const QString found = QTranslator::translate(context, text, hint, n);
        return found.isEmpty() ? QString::fromUtf8(text) : found;
    }
};

QStringList printLanguages()
{
    QStringList languages;
    for (const Offered &each : offered())
        languages.append(each.language);
    return languages;
}

QStringList regionsOf(const QString &language)
{
    for (const Offered &each : offered()) {
        if (each.language == language)
            return each.regions;
    }
    return {};
}

QLocale printLocale(const QString &language, const QString &region)
{
    const QStringList regions = regionsOf(language);
    if (regions.isEmpty())
        return QLocale();
    const QString &used = regions.contains(region) ? region : regions.first();
    return QLocale(QLocale::codeToLanguage(language), QLocale::codeToTerritory(used));
}

PrintLanguage::PrintLanguage(const QString &language, const QString &region)
{
    Q_ASSERT(QCoreApplication::instance());
    if (regionsOf(language).isEmpty() ||
        QThread::currentThread() != QCoreApplication::instance()->thread())
        return;
    const QLocale locale = printLocale(language, region);
    if (codeOf(wordLanguage()) == language && QLocale() == locale)
        return;
    m_words = std::make_unique<Words>(language);
    QLocale::setDefault(locale);
    const Silence silence;
    QCoreApplication::installTranslator(m_words.get());
}

PrintLanguage::~PrintLanguage()
{
    if (!m_words)
        return;
    QLocale::setDefault(m_before);
    const Silence silence;
    QCoreApplication::removeTranslator(m_words.get());
}

} // namespace mitra
