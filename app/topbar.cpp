// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/topbar.h"

#include "app/icons.h"
#include "app/searchbox.h"
#include "views/figures/style.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace mitra
{

namespace
{

QMenu *addMenuButton(QHBoxLayout *layout, const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMinimumHeight(34);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(text, button);
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    button->installEventFilter(parent);
    layout->addWidget(button);
    return menu;
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchBox(this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);

    m_search->setMinimumWidth(220);
    m_search->setMaximumWidth(460);
    m_search->setMinimumHeight(34);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 10, 24, 10);
    layout->setSpacing(10);
    layout->addWidget(m_search, 1);
    layout->addStretch(1);
    m_file = addMenuButton(layout, tr("File"), "barButton", this);
    m_copy = addMenuButton(layout, tr("Copy"), "barButton", this);
    m_export = addMenuButton(layout, tr("Export"), "barButton", this);
    m_print = addMenuButton(layout, tr("Print…"), "primaryButton", this);
}

// Left and Right go from button to button. Qt alone would go on into the search field's own small
// buttons, which cannot show a focus.
bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const QList<QWidget *> buttons = {m_file->parentWidget(), m_copy->parentWidget(),
                                      m_export->parentWidget(), m_print->parentWidget()};
    const qsizetype now = buttons.indexOf(qobject_cast<QWidget *>(watched));
    const qsizetype next =
        std::clamp<qsizetype>(now + (key == Qt::Key_Right ? 1 : -1), 0, buttons.size() - 1);
    buttons.at(next)->setFocus(Qt::TabFocusReason);
    return true;
}

void TopBar::setStyleTokens(const Style &style)
{
    const QIcon glass = icon(QStringLiteral("search"), style.muted);
    const QList<QAction *> old = m_search->actions();
    if (old.isEmpty())
        m_search->addAction(glass, QLineEdit::LeadingPosition);
    else
        old.first()->setIcon(glass);
}

} // namespace mitra
