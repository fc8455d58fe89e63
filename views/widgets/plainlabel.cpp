// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/plainlabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace mitra
{

namespace
{

QString lookWord(PlainLabel::Look look)
{
    switch (look) {
    case PlainLabel::Look::Muted:
        return QStringLiteral("muted");
    case PlainLabel::Look::Small:
        return QStringLiteral("small");
    case PlainLabel::Look::Heading:
        return QStringLiteral("heading");
    case PlainLabel::Look::Title:
        return QStringLiteral("title");
    case PlainLabel::Look::PageTitle:
        return QStringLiteral("page");
    case PlainLabel::Look::Number:
        return QStringLiteral("number");
    case PlainLabel::Look::Warning:
        return QStringLiteral("warning");
    case PlainLabel::Look::Body:
        break;
    }
    return QStringLiteral("body");
}

} // namespace

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString html = text.toHtmlEscaped();
    html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(html);
}

PlainLabel::PlainLabel(const QString &text, Look look, Fit fit, QWidget *parent)
    : QLabel(parent)
    , m_fit(fit)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(fit == Fit::Wrap);
    if (fit == Fit::Elide)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty("look", lookWord(look));
    setText(text);
}

void PlainLabel::setLook(Look look)
{
    setProperty("look", lookWord(look));
    style()->unpolish(this);
    style()->polish(this);
}

void PlainLabel::setOptionalText(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void PlainLabel::setOwnToolTip(const QString &text)
{
    m_hasOwnToolTip = true;
    setToolTip(plainToolTip(text));
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    if (m_fit == Fit::Wrap)
        return whole;
    return {qMin(whole.width(), fontMetrics().horizontalAdvance(QLatin1Char('m')) * 4),
            whole.height()};
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (m_fit == Fit::Wrap || !isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect area = contentsRect();
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(area, int(Qt::AlignVCenter | Qt::AlignLeft),
                     fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    followCut();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followCut();
}

bool PlainLabel::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void PlainLabel::followCut()
{
    if (m_fit == Fit::Elide && !m_hasOwnToolTip)
        setToolTip(isCut() ? plainToolTip(text()) : QString());
}

} // namespace mitra
