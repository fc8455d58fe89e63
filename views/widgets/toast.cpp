// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/toast.h"

#include "views/widgets/announce.h"
#include "views/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr int shownMs = 6000;
constexpr int widest = 560;
constexpr int fromEdge = 28;

} // namespace

Toast::Toast(QWidget *window)
    : QFrame(window)
    , m_text(new PlainLabel({}, PlainLabel::Look::Body))
{
    setObjectName(QStringLiteral("toast"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->addWidget(m_text);
    m_text->setWordWrap(true);
    window->installEventFilter(this);
    m_time.setSingleShot(true);
    m_time.setInterval(shownMs);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Toast::tell(const QString &text)
{
    m_text->setText(text);
    place();
    show();
    raise();
    announce(this, text);
    m_time.start();
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::place()
{
    const int room = std::min(widest, parentWidget()->width() - 2 * fromEdge);
    setFixedWidth(std::min(room, m_text->fontMetrics().horizontalAdvance(m_text->text()) + 40));
    adjustSize();
    const int height = std::max(sizeHint().height(), heightForWidth(width()));
    setGeometry((parentWidget()->width() - width()) / 2,
                parentWidget()->height() - height - fromEdge, width(), height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::mousePressEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    hide();
}

} // namespace mitra
