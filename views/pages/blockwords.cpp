// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/blockwords.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Block)
};

QString firstLine(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            return line.trimmed();
    }
    return {};
}

int linesIn(const QString &text)
{
    int count = 0;
    for (const QString &line : text.split(QLatin1Char('\n')))
        count += line.trimmed().isEmpty() ? 0 : 1;
    return count;
}

QString turnText(Block::Turn turn)
{
    switch (turn) {
    case Block::Turn::Portrait:
        return Words::tr("Upright paper from here on");
    case Block::Turn::Landscape:
        return Words::tr("Wide paper from here on");
    case Block::Turn::AsBefore:
        break;
    }
    return Words::tr("A new page");
}

QString emptyText(Block::Kind kind)
{
    switch (kind) {
    case Block::Kind::Title:
        return Words::tr("No title yet");
    case Block::Kind::Heading:
        return Words::tr("No heading yet");
    case Block::Kind::Points:
        return Words::tr("No points yet");
    case Block::Kind::Sources:
        return Words::tr("Every source used");
    case Block::Kind::Text:
    case Block::Kind::Figure:
    case Block::Kind::Table:
    case Block::Kind::PageBreak:
        break;
    }
    return Words::tr("No text yet");
}

} // namespace

QString blockKindText(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Title:
        return Words::tr("Title");
    case Block::Kind::Heading:
        return Words::tr("Heading");
    case Block::Kind::Points:
        return Words::tr("Points to make");
    case Block::Kind::Text:
        return Words::tr("Text");
    case Block::Kind::Table:
        return Words::tr("Table");
    case Block::Kind::Sources:
        return Words::tr("Sources");
    case Block::Kind::PageBreak:
        return Words::tr("Page break");
    case Block::Kind::Figure:
        break;
    }
    const QString name = block.figure.name;
    if (name.startsWith(QLatin1String("arithmetic:")))
        return Words::tr("Arithmetic");
    if (name.startsWith(QLatin1String("methods:")))
        return Words::tr("Method panel");
    if (name.startsWith(QLatin1String("changes:")))
        return Words::tr("What changed");
    return Words::tr("Figure");
}

QString blockText(const Block &block, const QString &figureTitle)
{
    if (block.kind == Block::Kind::PageBreak)
        return turnText(block.turn);
    if (block.drawsFigure())
        return figureTitle.isEmpty()
                   ? Words::tr("There is no figure \u201c%1\u201d").arg(block.figure.name)
                   : figureTitle;
    const QString text = firstLine(block.text);
    return text.isEmpty() ? emptyText(block.kind) : text;
}

QString blockDetail(const Block &block)
{
    QStringList parts{blockKindText(block)};
    if (block.kind == Block::Kind::Points) {
        if (const int points = linesIn(block.text); points > 0)
            parts += points == 1 ? Words::tr("1 point") : Words::tr("%1 points").arg(points);
    }
    if (block.drawsFigure()) {
        if (const QString caption = firstLine(block.text); !caption.isEmpty())
            parts += caption;
    }
    if (block.keepWithNext && block.kind != Block::Kind::PageBreak)
        parts += Words::tr("kept with the next");
    return parts.join(QStringLiteral(" \u00b7 "));
}

Block newBlock(Block::Kind kind, const QString &title)
{
    Block block;
    block.kind = kind;
    if (kind == Block::Kind::Title)
        block.text = title;
    if (kind == Block::Kind::Sources)
        block.text = Words::tr("Sources");
    block.keepWithNext = kind == Block::Kind::Title || kind == Block::Kind::Heading;
    return block;
}

} // namespace mitra
