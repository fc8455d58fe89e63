// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/briefingcontent.h"

#include <QByteArray>

namespace mitra
{

// The names of an OpenDocument's styles, as a word processor lists them; a space is _20_ in files.
namespace odtstyle
{
inline QString title()
{
    return QStringLiteral("Title");
}
inline QString subtitle()
{
    return QStringLiteral("Subtitle");
}
inline QString heading(int level)
{
    return QStringLiteral("Heading_20_%1").arg(level);
}
inline QString body()
{
    return QStringLiteral("Text_20_body");
}
inline QString point()
{
    return QStringLiteral("Point");
}
inline QString figure()
{
    return QStringLiteral("Figure");
}
inline QString figurePart() // that others follow, so that only the last holds on to the notes
{
    return QStringLiteral("Figure_20_part");
}
inline QString figureSubtitle()
{
    return QStringLiteral("Figure_20_subtitle");
}
inline QString caption()
{
    return QStringLiteral("Caption");
}
inline QString note()
{
    return QStringLiteral("Note");
}
inline QString source()
{
    return QStringLiteral("Source");
}
inline QString cell()
{
    return QStringLiteral("Table_20_Contents");
}
inline QString number()
{
    return QStringLiteral("Table_20_Number");
}
inline QString cellHeading()
{
    return QStringLiteral("Table_20_Heading");
}
inline QString numberHeading()
{
    return QStringLiteral("Table_20_Number_20_Heading");
}
inline QString points()
{
    return QStringLiteral("Points");
} // a list
inline QString sourceList()
{
    return QStringLiteral("Sources");
} // a list
inline QString link()
{
    return QStringLiteral("Internet_20_link");
}
} // namespace odtstyle

// styles.xml: what a person in a word processor changes in one place; pages of both orientations
// with header and footer.
QByteArray odtStyles(const BriefingContent &content);

} // namespace mitra
