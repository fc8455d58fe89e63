// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/textblock.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

// Wide enough for any single line, small enough for the text engine's 26.6 fixed point numbers.
constexpr double unlimited = 1e6;

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, double width, Qt::Alignment alignment,
                     qsizetype boldLetters)
    : m_layout(std::make_unique<QTextLayout>(
          QString(text).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), font))
{
    const bool singleLine = width <= 0;
    QTextOption option(singleLine ? Qt::AlignLeft : alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(singleLine ? QTextOption::ManualWrap
                                  : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    if (boldLetters > 0) {
        QTextLayout::FormatRange range;
        range.start = 0;
        range.length = int(boldLetters);
        range.format.setFontWeight(QFont::DemiBold);
        m_layout->setFormats({range});
    }

    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(singleLine ? unlimited : width);
        line.setPosition(QPointF(0, m_height));
        m_height += std::ceil(line.height());
        m_naturalWidth = std::max(m_naturalWidth, std::ceil(line.naturalTextWidth()));
    }
    m_layout->endLayout();
    if (text.isEmpty())
        m_height = 0;
}

TextBlock::TextBlock(TextBlock &&) noexcept = default;
TextBlock &TextBlock::operator=(TextBlock &&) noexcept = default;
TextBlock::~TextBlock() = default;

double TextBlock::ascent() const
{
    return m_layout->lineCount() == 0 ? 0 : m_layout->lineAt(0).ascent();
}

int TextBlock::lineCount() const
{
    return m_layout->text().isEmpty() ? 0 : m_layout->lineCount();
}

QStringList TextBlock::lines() const
{
    QStringList lines;
    for (int i = 0; i < lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        lines.append(m_layout->text().mid(line.textStart(), line.textLength()).trimmed());
    }
    return lines;
}

void TextBlock::draw(QPainter &painter, const QPointF &topLeft, const QColor &colour) const
{
    if (m_layout->text().isEmpty())
        return;
    const QPen before = painter.pen();
    painter.setPen(colour);
    m_layout->draw(&painter, topLeft);
    painter.setPen(before);
}

double textWidth(const QString &text, const QFont &font)
{
    return TextBlock(text, font, 0).naturalWidth();
}

double lineHeight(const QFont &font)
{
    return TextBlock(QStringLiteral("X"), font, 0).height();
}

double textHeight(const QString &text, const QFont &font, double width)
{
    return text.isEmpty() ? 0 : TextBlock(text, font, std::max(width, 1.0)).height();
}

QRectF drawText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                const QColor &colour, Qt::Alignment flags)
{
    const TextBlock block(text, font, std::max(rect.width(), 1.0), flags);
    double top = rect.top();
    if (flags.testFlag(Qt::AlignVCenter))
        top += (rect.height() - block.height()) / 2;
    else if (flags.testFlag(Qt::AlignBottom))
        top = rect.bottom() - block.height();
    block.draw(painter, QPointF(rect.left(), top), colour);

    double left = rect.left();
    if (flags.testFlag(Qt::AlignRight))
        left = rect.right() - block.naturalWidth();
    else if (flags.testFlag(Qt::AlignHCenter))
        left += (rect.width() - block.naturalWidth()) / 2;
    return QRectF(left, top, block.naturalWidth(), block.height());
}

} // namespace mitra
