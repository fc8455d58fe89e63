// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

namespace mitra
{

// The languages that paper can be printed in, by ISO 639-1 code, the usual one first.
QStringList printLanguages();

// The regions whose numbers and dates go with the words of a language, by ISO 3166-1 code, the
// usual one first; empty for a language that is none of printLanguages().
QStringList regionsOf(const QString &language);

// How numbers and dates of that language and region read. A region that does not go with the
// language gives the language's usual one; an unknown or empty language gives the program's own
// way. All of them write the digits 0 to 9.
QLocale printLocale(const QString &language, const QString &region);

// While it lives, words and numbers are those of the print and not of the screen: tr() answers in
// that language, QLocale() is printLocale(), and data that have names in it give them
// (localName()). Whatever makes or paints a figure or a page for paper does so under such a guard,
// for figures work out some of their words when they are drawn. Costs microseconds, so that a
// preview can take it for each paint.
//
// Both settings are of the whole program, so only its first thread may change them: taken in
// another thread a guard changes nothing, and whoever starts one to write a briefing takes the
// guard before and keeps it. The window does not notice as long as it is not painted meanwhile.
// contentOf(), layOut() and paintPage() take their own guards; who writes another form of a
// briefing or its ready texts (goalsBriefing(), templates) takes one. Guards nest, the inner one
// wins. An empty language, or one that is none of printLanguages(), changes nothing.
class PrintLanguage
{
public:
    explicit PrintLanguage(const QString &language, const QString &region = {});
    explicit PrintLanguage(const PrintSettings &print)
        : PrintLanguage(print.language, print.region)
    {
    }
    ~PrintLanguage();
    Q_DISABLE_COPY_MOVE(PrintLanguage)

private:
    class Words;
    std::unique_ptr<Words> m_words; // null: nothing was changed
    QLocale m_before;
};

} // namespace mitra
