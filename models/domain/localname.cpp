// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/localname.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Language)
};

struct PackageText {
    Q_DECLARE_TR_FUNCTIONS(mitra::PackageText)
};

struct Members {
    Q_DECLARE_TR_FUNCTIONS(mitra::MemberState)
};

// The names that the data package gives ASEAN's members; for the translators, who find no other
// place where they are written.
[[maybe_unused]] constexpr const char *memberNames[] = {
    QT_TRANSLATE_NOOP("mitra::MemberState", "Brunei Darussalam"),
    QT_TRANSLATE_NOOP("mitra::MemberState", "Cambodia"),
    QT_TRANSLATE_NOOP("mitra::MemberState", "Indonesia"),
    QT_TRANSLATE_NOOP("mitra::MemberState", "Lao PDR"),
    QT_TRANSLATE_NOOP("mitra::MemberState", "Malaysia"),
    QT_TRANSLATE_NOOP("mitra::MemberState", "Myanmar"),
    QT_TRANSLATE_NOOP("mitra::MemberState", "Philippines"),
    QT_TRANSLATE_NOOP("mitra::MemberState", "Singapore"),
    QT_TRANSLATE_NOOP("mitra::MemberState", "Thailand"),
    QT_TRANSLATE_NOOP("mitra::MemberState", "Timor-Leste"),
    QT_TRANSLATE_NOOP("mitra::MemberState", "Viet Nam"),
};

} // namespace

Language wordLanguage()
{
    //: Translate as the code of your own language: ms or id.
    const QString code = Words::tr("en", "the code of the language of these words");
    if (code == QLatin1String("ms"))
        return Language::Malay;
    return code == QLatin1String("id") ? Language::Indonesian : Language::English;
}

const QString &localName(const LocalName &name)
{
    const QString &found = name.in(wordLanguage());
    return found.isEmpty() ? name.en : found;
}

QString localName(const Economy &economy)
{
    return economy.kind == EconomyKind::Member ? Members::tr(economy.name.toUtf8().constData())
                                               : economy.name;
}

QString localText(const QString &english)
{
    return english.isEmpty() ? english : PackageText::tr(english.toUtf8().constData());
}

} // namespace mitra
