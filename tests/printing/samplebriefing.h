// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/printing/samplefigure.h"
#include "views/briefing/briefingcontent.h"

namespace mitra
{

// Words that would break a document which did not escape them.
inline QString hostileText()
{
    return QStringLiteral("<script>alert(\"1\")</script> & 'so' ]]> </style>");
}

// Figures by the number of their bars; other names have none.
inline FigureResolver sampleResolver(const FactsPtr &facts)
{
    return [facts](const FigureRequest &request) -> FigurePtr {
        const int bars = request.name.toInt();
        if (bars < 1)
            return nullptr;
        return std::make_shared<SampleFigure>(
            facts, QStringLiteral("Skills <grow> & spread to %1 members").arg(bars),
            SampleFigure::bars(bars), QStringList{QStringLiteral("Weighted <by> population.")},
            true);
    };
}

// One block of each kind, figures and tables of 11 and 40 rows, and one figure that is not there.
inline Briefing sampleBriefing()
{
    Block captioned = figureBlock(QStringLiteral("11"));
    captioned.text = QStringLiteral("Our <reading> of it.");
    Block table = figureBlock(QStringLiteral("40"));
    table.kind = Block::Kind::Table;
    Briefing briefing;
    briefing.title = hostileText();
    briefing.office = QStringLiteral("Digital <Economy> & Skills");
    briefing.date = QDate(2026, 11, 22);
    briefing.blocks = {
        {Block::Kind::Title, hostileText(), false},
        {Block::Kind::Points, QStringLiteral("First <point>\n\nSecond & last"), false},
        {Block::Kind::Heading, QStringLiteral("Members compared"), true},
        {Block::Kind::Text, QStringLiteral("One <paragraph>.\nAnother & more."), false},
        captioned,
        {Block::Kind::PageBreak, QString(), false},
        table,
        figureBlock(QStringLiteral("none")),
        figureBlock(QStringLiteral("40")),
        {Block::Kind::Sources, QString(), false},
    };
    return briefing;
}

} // namespace mitra
