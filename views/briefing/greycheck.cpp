// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/greycheck.h"

#include "views/briefing/colourvision.h"

#include <QCoreApplication>

#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::GreyCheck)
};

QString greyName(int lightness)
{
    if (lightness < 32)
        return Words::tr("black");
    if (lightness < 96)
        return Words::tr("dark grey");
    if (lightness < 160)
        return Words::tr("grey");
    return lightness < 240 ? Words::tr("light grey") : Words::tr("white");
}

// By the angle on the wheel of colours; dark ones have names of their own.
QString hueName(int hue, bool isDark)
{
    if (hue < 15 || hue >= 345)
        return isDark ? Words::tr("dark red") : Words::tr("red");
    if (hue < 42)
        return isDark ? Words::tr("brown") : Words::tr("orange");
    if (hue < 70)
        return isDark ? Words::tr("olive") : Words::tr("yellow");
    if (hue < 160)
        return isDark ? Words::tr("dark green") : Words::tr("green");
    if (hue < 195)
        return isDark ? Words::tr("dark teal") : Words::tr("teal");
    if (hue < 255)
        return isDark ? Words::tr("navy") : Words::tr("blue");
    if (hue < 290)
        return isDark ? Words::tr("dark purple") : Words::tr("purple");
    return isDark ? Words::tr("maroon") : Words::tr("pink");
}

void addClashes(QList<GreyClash> &clashes, const Figure &figure, int block, const Style &style)
{
    for (GreyClash clash : clashingNeighbours(figure.seriesColours(style))) {
        clash.block = block;
        clash.figure = figure.title();
        // A figure in parts says the same of each.
        const bool isKnown =
            std::any_of(clashes.begin(), clashes.end(), [&clash](const GreyClash &known) {
                return known.block == clash.block && known.first == clash.first &&
                       known.second == clash.second;
            });
        if (!isKnown)
            clashes.append(clash);
    }
}

} // namespace

QList<GreyClash> clashingNeighbours(const QList<QColor> &colours)
{
    QList<GreyClash> clashes;
    for (qsizetype i = 0; i + 1 < colours.size(); ++i) {
        const QColor &first = colours.at(i);
        const QColor &second = colours.at(i + 1);
        if (!first.isValid() || !second.isValid())
            continue;
        const int firstGrey = int(std::lround(greyLevel(first)));
        const int secondGrey = int(std::lround(greyLevel(second)));
        if (std::abs(firstGrey - secondGrey) <= closestGreys)
            clashes.append({-1, {}, first, second, firstGrey, secondGrey});
    }
    return clashes;
}

QList<GreyClash> greyClashes(const BriefingContent &content, Surface surface)
{
    const Style style = Style::of(surface);
    QList<GreyClash> clashes;
    for (qsizetype i = 0; i < content.blocks.size(); ++i) {
        const ContentBlock &block = content.blocks.at(i);
        // A table has no series.
        if (block.figure && block.block.kind == Block::Kind::Figure)
            addClashes(clashes, *block.figure, int(i), style);
    }
    return clashes;
}

QList<GreyClash> greyClashes(const PageLayout &layout, Surface surface)
{
    const Style style = Style::of(surface);
    QList<GreyClash> clashes;
    for (const PaperPage &page : layout.pages) {
        for (const PageItem &item : page.items) {
            if (item.figure)
                addClashes(clashes, *item.figure, item.block, style);
        }
    }
    return clashes;
}

QString greyClashText(const GreyClash &clash)
{
    return Words::tr("%1: %2 and %3 print alike in grey (%4 and %5 of 255)",
                     "figure, two colours, two levels of grey")
        .arg(clash.figure, colourName(clash.first), colourName(clash.second),
             QString::number(clash.firstGrey), QString::number(clash.secondGrey));
}

QString colourName(const QColor &colour)
{
    constexpr int leastSaturation = 30;
    constexpr int dark = 96;
    constexpr int pale = 170;
    const int lightness = colour.lightness();
    if (colour.hue() < 0 || colour.hslSaturation() < leastSaturation)
        return greyName(lightness);
    const QString name = hueName(colour.hue(), lightness < dark);
    return lightness < pale ? name : Words::tr("light %1", "a colour").arg(name);
}

} // namespace mitra
