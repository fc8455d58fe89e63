// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/historybar.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>

namespace mitra
{

namespace
{

QString withKey(const QString &text, const QKeySequence &key)
{
    return QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText));
}

} // namespace

HistoryBar::HistoryBar(CurrentSelection *current, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_history(current->selection())
    , m_columns(current->columnsPtr())
    , m_back(new QToolButton)
    , m_forward(new QToolButton)
    , m_line(new QToolButton)
{
    m_back->setArrowType(Qt::LeftArrow);
    m_back->setAccessibleName(tr("Back to the selection before"));
    m_back->setToolTip(withKey(m_back->accessibleName(), Qt::ALT | Qt::Key_Left));
    m_back->setProperty("compact", true);
    m_forward->setProperty("compact", true);
    m_forward->setArrowType(Qt::RightArrow);
    m_forward->setAccessibleName(tr("Forward to the next selection"));
    m_forward->setToolTip(withKey(m_forward->accessibleName(), Qt::ALT | Qt::Key_Right));
    //: the selection written out in one line, to copy or to type
    m_line->setText(tr("As text"));
    m_line->setCheckable(true);
    m_line->setProperty("toggle", true);
    m_line->setAccessibleName(tr("The selection as text"));
    m_line->setToolTip(
        withKey(tr("Read, copy or type the selection as one line of text"), Qt::CTRL | Qt::Key_L));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QToolButton *button : {m_back, m_forward, m_line}) {
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    connect(m_back, &QToolButton::clicked, this, &HistoryBar::goBack);
    connect(m_forward, &QToolButton::clicked, this, &HistoryBar::goForward);
    connect(m_line, &QToolButton::clicked, this, &HistoryBar::lineWanted);
    showState();
}

void HistoryBar::visit(Gesture gesture)
{
    if (m_columns != m_current->columnsPtr()) {
        // Other facts: a step back leads to nothing that they do not have.
        m_columns = m_current->columnsPtr();
        m_history.transform([this](const Selection &each) { return m_columns->known(each); });
    }
    m_history.visit(m_current->selection(), gesture);
    showState();
}

void HistoryBar::endGesture()
{
    m_history.endGesture();
}

void HistoryBar::goBack()
{
    m_current->select(Selection(m_history.goBack()));
    showState();
}

void HistoryBar::goForward()
{
    m_current->select(Selection(m_history.goForward()));
    showState();
}

void HistoryBar::reset()
{
    m_history = SelectionHistory(m_current->selection());
    showState();
}

void HistoryBar::showState()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

} // namespace mitra
