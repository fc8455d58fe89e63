// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <Qt>

#include <memory>

class QPainter;
class QTextLayout;

namespace mitra
{

// A plain text laid out in lines of a given width: broken between words, inside a word only when
// the word alone is wider than the line, never elided. Measured in figure units with unhinted
// design metrics and without a device, so that lines break alike on screen and on paper; drawn as
// text, so that it can be selected in a PDF.
class TextBlock
{
public:
    // A width of 0 or less means one line as long as it wants to be. `boldLetters` counts the
    // letters from the start that are set in semi-bold ("82" of "82 initiatives").
    TextBlock(const QString &text, const QFont &font, double width,
              Qt::Alignment alignment = Qt::AlignLeft, qsizetype boldLetters = 0);
    TextBlock(TextBlock &&) noexcept;
    TextBlock &operator=(TextBlock &&) noexcept;
    ~TextBlock();

    double height() const { return m_height; }
    // Of the longest line, rounded up; a block of that width breaks at the same places.
    double naturalWidth() const { return m_naturalWidth; }
    double ascent() const; // of the first line, to stand several texts on one base line
    int lineCount() const;
    QStringList lines() const;

    void draw(QPainter &painter, const QPointF &topLeft, const QColor &colour) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    double m_height = 0;
    double m_naturalWidth = 0;
};

// Width of the text in one line, rounded up to a whole unit.
double textWidth(const QString &text, const QFont &font);
// Height of one line.
double lineHeight(const QFont &font);
// Height of the text broken into lines of that width; 0 for no text.
double textHeight(const QString &text, const QFont &font, double width);

// Draws the text broken to the rectangle's width and placed in it by `flags` (Qt::AlignLeft,
// HCenter or Right with Qt::AlignTop, VCenter or Bottom), and answers the rectangle it covers,
// which is higher than `rect` when the text needs more lines than fit.
QRectF drawText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                const QColor &colour, Qt::Alignment flags = Qt::AlignLeft | Qt::AlignTop);

} // namespace mitra
