// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/selectionline.h"

#include "models/cooperation/unknownvalues.h"
#include "views/widgets/announce.h"
#include "views/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitra
{

SelectionLine::SelectionLine(CurrentSelection *current, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_edit(new QLineEdit)
    , m_copy(new QPushButton(tr("Copy")))
    , m_told(new PlainLabel(QString(), PlainLabel::Look::Warning))
{
    m_edit->setAccessibleName(tr("The selection as text"));
    m_edit->setPlaceholderText(QStringLiteral(
        "partner=JPN,KOR theme=cybersecurity start=2021..2025 text=\"capacity building\""));
    m_edit->setToolTip(plainToolTip(tr("Enter applies the line, Escape takes it back. The same "
                                       "line stands after mitra --select.")));
    m_edit->installEventFilter(this);
    m_copy->setAccessibleName(tr("Copy the selection as text"));

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new PlainLabel(tr("Selection"), PlainLabel::Look::Heading));
    row->addWidget(m_edit, 1);
    row->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_told);
    m_told->hide();

    connect(m_edit, &QLineEdit::returnPressed, this, &SelectionLine::apply);
    // What was wrong is being mended.
    connect(m_edit, &QLineEdit::textEdited, this, [this] { tell(QString()); });
    connect(m_copy, &QPushButton::clicked, this, &SelectionLine::copy);
    connect(m_current, &CurrentSelection::changed, this, &SelectionLine::follow);
    follow();
}

QString SelectionLine::told() const
{
    return m_told->text();
}

void SelectionLine::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SelectionLine::follow()
{
    m_edit->setText(m_current->selection().toText());
    m_edit->setCursorPosition(0);
    tell(unknownValuesSentence(m_current->columns(), m_current->selection(),
                               m_current->counts().found));
}

void SelectionLine::apply()
{
    const Result<Selection> parsed = Selection::parse(m_edit->text());
    if (!parsed) {
        tell(parsed.error().text);
        return;
    }
    m_current->select(*parsed);
    follow(); // also when it is the same selection in other words
    m_edit->selectAll();
}

void SelectionLine::copy()
{
    QGuiApplication::clipboard()->setText(m_current->selection().toText());
}

void SelectionLine::tell(const QString &text)
{
    m_told->setOptionalText(text);
    if (!text.isEmpty())
        announce(m_told, text);
    else
        m_told->setAccessibleName(QString());
}

bool SelectionLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (m_edit->text() != m_current->selection().toText()) {
        follow();
        m_edit->selectAll();
    } else {
        emit left();
    }
    return true;
}

} // namespace mitra
