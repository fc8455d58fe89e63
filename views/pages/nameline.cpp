// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/nameline.h"

#include "views/widgets/announce.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitra
{

namespace
{
constexpr int longestName = 80;
} // namespace

NameLine::NameLine(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_accept(new QPushButton(tr("Save")))
    , m_told(new PlainLabel(QString(), PlainLabel::Look::Warning))
{
    m_name->setMaxLength(longestName);
    m_name->installEventFilter(this);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setProperty("link", true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_told);
    column->addLayout(buttons);
    hide();
    connect(m_name, &QLineEdit::textChanged, this, &NameLine::check);
    connect(m_name, &QLineEdit::returnPressed, this, &NameLine::accept);
    connect(m_accept, &QPushButton::clicked, this, &NameLine::accept);
    connect(cancel, &QPushButton::clicked, this, &NameLine::leave);
}

void NameLine::ask(const QString &proposed, const QString &renamed, const QStringList &taken)
{
    m_renamed = renamed;
    m_taken = taken;
    m_name->setPlaceholderText(renamed.isEmpty() ? tr("Name for this briefing") : tr("New name"));
    m_name->setAccessibleName(renamed.isEmpty() ? m_name->placeholderText()
                                                : tr("New name of %1").arg(renamed));
    m_name->setText(renamed.isEmpty() ? proposed.left(longestName) : renamed);
    check();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

// A new briefing of an old name takes its place, after the button has said so; a rename does not.
void NameLine::check()
{
    const QString name = m_name->text().trimmed();
    const bool isRename = !m_renamed.isEmpty();
    const bool isTaken = name != m_renamed && m_taken.contains(name);
    m_accept->setText(isRename ? tr("Rename") : isTaken ? tr("Replace") : tr("Save"));
    m_accept->setEnabled(!name.isEmpty() && !(isRename && isTaken));
    QString text;
    if (isTaken)
        text = isRename ? tr("Another briefing has that name.")
                        : tr("A briefing of that name is there; this one would take its place.");
    m_told->setOptionalText(text);
    if (!text.isEmpty())
        announce(m_told, text);
}

void NameLine::accept()
{
    const QString name = m_name->text().trimmed();
    if (!m_accept->isEnabled())
        return;
    const QString before = m_renamed;
    leave();
    if (before.isEmpty())
        emit named(name);
    else if (before != name)
        emit renamed(before, name);
}

void NameLine::leave()
{
    hide();
    emit left();
}

bool NameLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    leave();
    return true;
}

} // namespace mitra
