// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/card.h"

#include "views/figures/style.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/stylesheet.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace mitra
{

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(QString(), PlainLabel::Look::Title))
    , m_subtitle(new PlainLabel(QString(), PlainLabel::Look::Small))
    , m_actions(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_actions->setSpacing(6);

    auto *header = new QHBoxLayout;
    header->setSpacing(8);
    header->addLayout(titles, 1);
    header->addLayout(m_actions);
    header->setAlignment(m_actions, Qt::AlignTop);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(metric::inset, 15, metric::inset, 15);
    whole->setSpacing(8);
    whole->addLayout(header);
    whole->addLayout(m_body, 1);
    m_body->setSpacing(8);

    m_title->hide();
    m_subtitle->hide();
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setOptionalText(title);
    setAccessibleName(title);
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setOptionalText(subtitle);
}

void Card::setEdge(std::optional<int> series)
{
    m_edge = series;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Style style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath sheet;
    sheet.addRoundedRect(area, metric::corner, metric::corner);
    painter.fillPath(sheet, style.card);
    if (m_edge) {
        constexpr double edge = 4;
        painter.save();
        painter.setClipRect(QRectF(0, 0, width(), edge));
        painter.fillPath(sheet, style.series[size_t(*m_edge)]);
        painter.restore();
    }
    painter.setPen(QPen(style.line, 1));
    if (m_edge)
        painter.setClipRect(QRectF(0, 4, width(), height() - 4));
    painter.drawPath(sheet);
}

} // namespace mitra
