// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/figuredelegate.h"

#include "views/figures/style.h"
#include "views/figures/textblock.h"
#include "views/pages/figuremodel.h"
#include "views/widgets/stylesheet.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr int pad = 10;
constexpr int kindLines = 2;
constexpr int titleLines = 3;
constexpr int narrowest = 180;
constexpr int whole = FigurePictures::size.width() + 2; // of a picture as it was made

// The first lines of the text; the last says with an ellipsis that it goes on.
QString firstLines(const QString &text, const QFont &font, double width, int most)
{
    const QStringList lines = TextBlock(text, font, width).lines();
    if (lines.size() <= most)
        return text;
    QStringList shown = lines.mid(0, most);
    QString last = shown.last().trimmed();
    while (!last.isEmpty() && textWidth(last + QChar(0x2026), font) > width)
        last.chop(1);
    shown.last() = last.trimmed() + QChar(0x2026);
    return shown.join(QLatin1Char('\n'));
}

} // namespace

void FigureDelegate::fitCards(int viewWidth, int gap)
{
    const int room = viewWidth - gap;
    const int columns = std::max({1, room / (whole + gap), std::min(2, room / (narrowest + gap))});
    m_width = room / columns - gap;
}

QSize FigureDelegate::pictureSize() const
{
    const int width = std::min(std::max(m_width, narrowest) - 2, FigurePictures::size.width());
    return FigurePictures::size.scaled(width, FigurePictures::size.height(), Qt::KeepAspectRatio);
}

QSize FigureDelegate::cardSize() const
{
    const Style style;
    const double text = kindLines * lineHeight(style.font(type::axis)) +
                        titleLines * lineHeight(style.font(type::small)) + 4;
    return QSize(std::max(m_width, narrowest), FigurePictures::size.height() + int(text) + 2 * pad);
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return cardSize();
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Style style = Style::of(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF card = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QSize size = pictureSize();
    const QRectF picture(card.left(), card.top() + 1, card.width(), size.height());
    QPainterPath shape;
    shape.addRoundedRect(card, metric::corner, metric::corner);
    painter->fillPath(shape, style.card);
    // The picture has the ground of a card, so only the words show that the card is chosen.
    if (isChosen || isHovered) {
        painter->save();
        painter->setClipRect(QRectF(picture.bottomLeft(), card.bottomRight()));
        painter->fillPath(shape, style.selected);
        painter->restore();
    }
    const auto image = index.data(Qt::DecorationRole).value<QImage>();
    if (!image.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        const double left = std::round(picture.center().x() - size.width() / 2.0);
        painter->drawImage(QRectF(QPointF(left, picture.top()), size), image);
    }
    painter->setPen(QPen(style.line, 1));
    painter->drawLine(picture.bottomLeft(), picture.bottomRight());
    painter->setPen(QPen(isChosen ? style.accent : style.line, isChosen ? 2 : 1));
    painter->drawPath(shape);

    const QRectF words(card.left() + pad, picture.bottom() + 6, card.width() - 2 * pad, 0);
    const QString word = index.data(FigureModel::WordRole).toString();
    const QString subject = index.data(FigureModel::SubjectRole).toString();
    const QString title = index.data(Qt::DisplayRole).toString();
    const QFont small = style.font(type::axis);
    // The subject stands in the title's place until that is known.
    const QString what = subject.isEmpty() || subject == title
                             ? word
                             : tr("%1: %2", "kind of figure: what it is about").arg(word, subject);
    const QRectF kind = drawText(*painter, words, firstLines(what, small, words.width(), kindLines),
                                 small, style.muted);
    const QFont font = style.font(type::small);
    drawText(*painter, words.translated(0, kind.height() + 4),
             firstLines(title, font, words.width(), titleLines), font, style.ink);
    painter->restore();
}

} // namespace mitra
