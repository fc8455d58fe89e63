// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/savedbar.h"

#include "models/cooperation/selectionwords.h"
#include "views/widgets/announce.h"
#include "views/widgets/menutext.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr int longestName = 80;
} // namespace

SavedBar::SavedBar(CurrentSelection *current, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_naming(new QWidget)
    , m_name(new QLineEdit)
    , m_keep(new QPushButton(tr("Save")))
    , m_told(new PlainLabel(QString(), PlainLabel::Look::Warning))
    , m_done(new QWidget)
    , m_doneText(new PlainLabel(QString(), PlainLabel::Look::Small))
    , m_undo(new QPushButton(tr("Undo")))
{
    //: selections kept under names
    m_button->setText(tr("Saved"));
    m_button->setAccessibleName(tr("Saved selections"));
    m_button->setToolTip(tr("Selections kept in this file under names"));
    m_button->setProperty("menu", true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    m_name->setMaxLength(longestName);
    m_name->installEventFilter(this);
    m_undo->setProperty("link", true);

    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setProperty("link", true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *naming = new QVBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 4);
    naming->setSpacing(6);
    naming->addWidget(m_name);
    naming->addWidget(m_told);
    naming->addLayout(buttons);
    auto *done = new QHBoxLayout(m_done);
    done->setContentsMargins(0, 0, 0, 0);
    done->addWidget(m_doneText, 1);
    done->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_naming);
    column->addWidget(m_done);
    leaveName();
    m_done->hide();
    hide();

    connect(m_menu, &QMenu::aboutToShow, this, &SavedBar::fillMenu);
    connect(m_name, &QLineEdit::textChanged, this, &SavedBar::checkName);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedBar::keep);
    connect(m_keep, &QPushButton::clicked, this, &SavedBar::keep);
    connect(cancel, &QPushButton::clicked, this, &SavedBar::leaveName);
    connect(m_undo, &QPushButton::clicked, this, &SavedBar::undoRequested);
}

void SavedBar::setSaved(const QList<SavedSelection> &saved, const QString &whyNot)
{
    m_saved = saved;
    m_whyNot = whyNot;
    m_done->hide();
    if (!whyNot.isEmpty())
        leaveName();
    setVisible(m_naming->isVisibleTo(this));
}

void SavedBar::tellDone(const QString &text)
{
    m_doneText->setText(text);
    m_done->show();
    show();
    announce(m_done, text);
}

QString SavedBar::told() const
{
    return m_told->text();
}

bool SavedBar::isSaved(const QString &name) const
{
    return std::any_of(m_saved.begin(), m_saved.end(),
                       [&name](const SavedSelection &each) { return each.name == name; });
}

void SavedBar::fillMenu()
{
    m_menu->clear();
    QAction *save = m_menu->addAction(tr("Save this selection\u2026"));
    save->setEnabled(m_whyNot.isEmpty() && !m_current->selection().isEmpty());
    save->setToolTip(
        !m_whyNot.isEmpty() ? plainToolTip(m_whyNot)
        : m_current->selection().isEmpty()
            ? tr("Nothing is chosen yet")
            : plainToolTip(selectionInWords(*m_current->facts(), m_current->selection())));
    connect(save, &QAction::triggered, this, [this] { askName(QString()); });
    m_menu->addSeparator();
    if (m_saved.isEmpty()) {
        m_menu->addAction(tr("None saved yet"))->setEnabled(false);
        return;
    }
    addSelections();
    m_menu->addSeparator();
    addToManage();
}

void SavedBar::addSelections()
{
    for (const SavedSelection &each : std::as_const(m_saved)) {
        QAction *show = m_menu->addAction(menuText(each.name));
        const Result<Selection> selection = Selection::parse(each.selection);
        if (!selection) {
            // Written by another program, or a newer Mitra.
            show->setEnabled(false);
            show->setToolTip(plainToolTip(selection.error().text));
            continue;
        }
        const QString words = selectionInWords(*m_current->facts(), *selection);
        show->setToolTip(plainToolTip(words.isEmpty() ? tr("Every initiative") : words));
        show->setCheckable(true);
        show->setChecked(*selection == m_current->selection());
        connect(show, &QAction::triggered, m_current,
                [current = m_current, chosen = *selection] { current->select(chosen); });
    }
}

void SavedBar::addToManage()
{
    QMenu *rename = m_menu->addMenu(tr("Rename"));
    QMenu *remove = m_menu->addMenu(tr("Delete"));
    for (QMenu *menu : {rename, remove}) {
        menu->setEnabled(m_whyNot.isEmpty());
        menu->menuAction()->setToolTip(plainToolTip(m_whyNot));
    }
    for (const SavedSelection &each : std::as_const(m_saved)) {
        connect(rename->addAction(menuText(each.name)), &QAction::triggered, this,
                [this, name = each.name] { askName(name); });
        connect(remove->addAction(menuText(each.name)), &QAction::triggered, this,
                [this, name = each.name] { emit deleteRequested(name); });
    }
}

void SavedBar::askName(const QString &renamed)
{
    m_renamed = renamed;
    m_name->setPlaceholderText(renamed.isEmpty() ? tr("Name for this selection") : tr("New name"));
    m_name->setAccessibleName(renamed.isEmpty() ? m_name->placeholderText()
                                                : tr("New name of %1").arg(renamed));
    m_name->setText(renamed);
    checkName();
    m_done->hide();
    m_naming->show();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

// A new selection of an old name takes its place, after the button has said so; a rename does not.
void SavedBar::checkName()
{
    const QString name = m_name->text().trimmed();
    const bool isTaken = name != m_renamed && isSaved(name);
    const bool isRename = !m_renamed.isEmpty();
    m_keep->setText(isRename ? tr("Rename") : isTaken ? tr("Replace") : tr("Save"));
    m_keep->setEnabled(!name.isEmpty() && !(isRename && isTaken));
    QString text;
    if (isTaken)
        text = isRename ? tr("Another selection has that name.")
                        : tr("A selection of that name is there; this one would take its place.");
    m_told->setOptionalText(text);
    if (!text.isEmpty())
        announce(m_told, text);
}

void SavedBar::keep()
{
    const QString name = m_name->text().trimmed();
    if (!m_keep->isEnabled())
        return;
    const QString renamed = m_renamed;
    leaveName();
    m_button->setFocus(Qt::OtherFocusReason);
    if (renamed.isEmpty())
        emit saveRequested(name, m_current->selection());
    else if (renamed != name)
        emit renameRequested(renamed, name);
}

void SavedBar::leaveName()
{
    if (m_naming->isAncestorOf(m_naming->focusWidget()))
        m_button->setFocus(Qt::OtherFocusReason);
    m_naming->hide();
    setVisible(m_done->isVisibleTo(this));
}

bool SavedBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    leaveName();
    m_button->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace mitra
