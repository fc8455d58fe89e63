// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/briefingbar.h"

#include "models/briefing/briefingdraft.h"
#include "views/pages/nameline.h"
#include "views/pages/templatechoices.h"
#include "views/widgets/announce.h"
#include "views/widgets/menutext.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

namespace mitra
{

namespace
{

// Choices of a template grow long, and menus of fifty names are filled when they are looked at.
void fillWhenShown(QMenu *menu, const std::function<void()> &fill)
{
    QObject::connect(menu, &QMenu::aboutToShow, menu, fill);
}

QToolButton *signButton(const QString &sign, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(sign);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("compact", true);
    return button;
}

} // namespace

BriefingBar::BriefingBar(BriefingDraft *draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_name(new PlainLabel(QString(), PlainLabel::Look::Title))
    , m_about(new PlainLabel(QString(), PlainLabel::Look::Small))
    , m_newMenu(new QMenu(this))
    , m_openMenu(new QMenu(this))
    , m_saveMenu(new QMenu(this))
    , m_exportMenu(new QMenu(this))
    , m_outputs(new QWidget(this))
    , m_undo(signButton(QStringLiteral("\u21b6"), tr("Undo (Ctrl+Z)")))
    , m_redo(signButton(QStringLiteral("\u21b7"), tr("Redo (Ctrl+Y)")))
    , m_naming(new NameLine)
    , m_telling(new QWidget)
    , m_told(new PlainLabel(QString(), PlainLabel::Look::Small))
    , m_takeBack(new QPushButton(tr("Undo")))
{
    build();
    fillExport();
    fillWhenShown(m_newMenu, [this] { fillNew(); });
    fillWhenShown(m_openMenu, [this] { fillOpen(); });
    fillWhenShown(m_saveMenu, [this] { fillSave(); });
    connect(m_undo, &QToolButton::clicked, m_draft, &BriefingDraft::undo);
    connect(m_redo, &QToolButton::clicked, m_draft, &BriefingDraft::redo);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        tellNothing();
        emit takeBackChosen();
    });
    connect(m_naming, &NameLine::named, this, &BriefingBar::saveChosen);
    connect(m_naming, &NameLine::renamed, this, &BriefingBar::renameChosen);
    connect(m_naming, &NameLine::left, m_save, [this] { m_save->setFocus(Qt::OtherFocusReason); });
    connect(m_draft, &BriefingDraft::changed, this, &BriefingBar::refresh);
    refresh();
}

void BriefingBar::build()
{
    auto *print = new QPushButton(tr("Print\u2026"));
    print->setProperty("primary", true);
    connect(print, &QPushButton::clicked, this, &BriefingBar::printChosen);
    m_takeBack->setProperty("link", true);

    auto *menus = new QHBoxLayout;
    menus->setSpacing(6);
    menus->addWidget(menuButton(tr("New"), tr("Begin a briefing"), m_newMenu));
    menus->addWidget(menuButton(tr("Open"), tr("Saved and issued briefings"), m_openMenu));
    m_save = menuButton(tr("Save"), tr("Keep this briefing in the file (Ctrl+S)"), m_saveMenu);
    menus->addWidget(m_save);
    menus->addStretch(1);
    menus->addWidget(m_undo);
    menus->addWidget(m_redo);
    auto *outputs = new QHBoxLayout(m_outputs);
    outputs->setContentsMargins(0, 0, 0, 0);
    outputs->setSpacing(6);
    outputs->addWidget(menuButton(tr("Export"), tr("Files and clipboard"), m_exportMenu));
    outputs->addWidget(print);
    auto *telling = new QHBoxLayout(m_telling);
    telling->setContentsMargins(0, 0, 0, 0);
    telling->addWidget(m_told, 1);
    telling->addWidget(m_takeBack, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_about);
    column->addLayout(menus);
    column->addWidget(m_naming);
    column->addWidget(m_telling);
    m_telling->hide();
}

QToolButton *BriefingBar::menuButton(const QString &text, const QString &tip, QMenu *menu)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setProperty("menu", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(menu);
    menu->setToolTipsVisible(true);
    return button;
}

void BriefingBar::setFacts(const FactsPtr &facts)
{
    m_facts = facts;
    // Another change is the last one now, and Undo would take that back.
    if (m_canTakeBack)
        tellNothing();
}

void BriefingBar::setWhyNotKept(const QString &whyNot)
{
    m_whyNot = whyNot;
    if (!whyNot.isEmpty() && m_naming->isVisibleTo(this))
        m_naming->leave();
}

void BriefingBar::setExtent(const QString &extent)
{
    m_extent = extent;
    showName();
}

QString BriefingBar::shownName() const
{
    return m_name->text();
}

QString BriefingBar::toldText() const
{
    return m_telling->isVisibleTo(this) ? m_told->text() : QString();
}

void BriefingBar::refresh()
{
    // What was told is done with when somebody goes on.
    if (m_isPassing)
        tellNothing();
    showName();
    m_undo->setEnabled(m_draft->canUndo());
    m_redo->setEnabled(m_draft->canRedo());
}

void BriefingBar::showName()
{
    QString name = m_draft->name();
    if (name.isEmpty())
        name = m_draft->briefing().title;
    if (name.isEmpty())
        name = tr("Untitled briefing");
    const bool isChanged = m_draft->isChanged();
    m_name->setText(isChanged ? QStringLiteral("\u2022 ") + name : name);
    QStringList about;
    if (!m_extent.isEmpty())
        about += m_extent;
    if (isChanged)
        about += tr("changes not saved");
    else if (!m_draft->name().isEmpty())
        about += tr("saved");
    m_about->setOptionalText(about.join(QStringLiteral(" \u00b7 ")));
}

void BriefingBar::tell(const QString &text, Told how)
{
    m_told->setLook(how == Told::Wrong ? PlainLabel::Look::Warning : PlainLabel::Look::Small);
    m_told->setText(text);
    m_isPassing = how == Told::Done;
    m_canTakeBack = how == Told::CanBeTakenBack;
    m_takeBack->setVisible(m_canTakeBack);
    m_telling->show();
    announce(m_telling, text);
}

void BriefingBar::tellNothing()
{
    m_isPassing = false;
    m_canTakeBack = false;
    m_telling->hide();
}

QStringList BriefingBar::savedNames() const
{
    QStringList names;
    if (m_facts) {
        for (const SavedBriefing &saved : m_facts->savedBriefings())
            names += saved.name;
    }
    return names;
}

void BriefingBar::save()
{
    if (!m_whyNot.isEmpty())
        tell(m_whyNot, Told::Wrong);
    else if (m_draft->name().isEmpty())
        m_naming->ask(m_draft->briefing().title, QString(), savedNames());
    else
        emit saveChosen(m_draft->name());
}

void BriefingBar::fillNew()
{
    m_newMenu->clear();
    if (!m_facts)
        return;
    for (const BriefingTemplate &made : briefingTemplates()) {
        if (made.parameter.isEmpty()) {
            QAction *action = m_newMenu->addAction(menuText(made.title));
            action->setToolTip(plainToolTip(made.description));
            connect(action, &QAction::triggered, this,
                    [this, name = made.name] { emit templateChosen(name, QString()); });
            continue;
        }
        QMenu *menu = m_newMenu->addMenu(menuText(made.title));
        menu->menuAction()->setToolTip(plainToolTip(made.description));
        if (!made.needsParameter) {
            connect(menu->addAction(tr("All")), &QAction::triggered, this,
                    [this, name = made.name] { emit templateChosen(name, QString()); });
            menu->addSeparator();
        }
        const QList<TemplateChoice> choices = templateChoices(made, *m_facts);
        for (const TemplateChoice &choice : choices)
            connect(menu->addAction(menuText(choice.name)), &QAction::triggered, this,
                    [this, name = made.name, parameter = choice.parameter] {
                        emit templateChosen(name, parameter);
                    });
        if (menu->isEmpty())
            menu->addAction(tr("No briefing was issued yet"))->setEnabled(false);
    }
    m_newMenu->addSeparator();
    connect(m_newMenu->addAction(tr("Empty briefing")), &QAction::triggered, this,
            &BriefingBar::blankChosen);
}

void BriefingBar::fillOpen()
{
    m_openMenu->clear();
    addSaved();
    m_openMenu->addSeparator();
    addIssued();
}

void BriefingBar::addSaved()
{
    const QStringList names = savedNames();
    if (names.isEmpty()) {
        m_openMenu->addAction(tr("None saved yet"))->setEnabled(false);
        return;
    }
    for (const QString &name : names) {
        QAction *action = m_openMenu->addAction(menuText(name));
        action->setCheckable(true);
        action->setChecked(name == m_draft->name());
        action->setToolTip(plainToolTip(name));
        connect(action, &QAction::triggered, this, [this, name] { emit savedChosen(name); });
    }
    m_openMenu->addSeparator();
    QMenu *rename = m_openMenu->addMenu(tr("Rename"));
    QMenu *remove = m_openMenu->addMenu(tr("Delete"));
    for (QMenu *menu : {rename, remove}) {
        menu->setEnabled(m_whyNot.isEmpty());
        menu->menuAction()->setToolTip(plainToolTip(m_whyNot));
    }
    for (const QString &name : names) {
        connect(rename->addAction(menuText(name)), &QAction::triggered, this,
                [this, name, names] { m_naming->ask(QString(), name, names); });
        connect(remove->addAction(menuText(name)), &QAction::triggered, this,
                [this, name] { emit deleteChosen(name); });
    }
}

void BriefingBar::addIssued()
{
    if (!m_facts || m_facts->issuedBriefings().isEmpty()) {
        m_openMenu->addAction(tr("None issued yet"))->setEnabled(false);
        return;
    }
    QMenu *issued = m_openMenu->addMenu(tr("Issued"));
    for (const IssuedBriefing &each : m_facts->issuedBriefings()) {
        QMenu *menu = issued->addMenu(menuText(issuedText(each)));
        connect(menu->addAction(tr("Print again as it was\u2026")), &QAction::triggered, this,
                [this, id = each.id] { emit issuedPrintChosen(id); });
        connect(menu->addAction(tr("Open on today's data as a new draft")), &QAction::triggered,
                this, [this, id = each.id] { emit issuedChosen(id); });
    }
}

void BriefingBar::fillSave()
{
    m_saveMenu->clear();
    const auto add = [this](const QString &text) {
        QAction *action = m_saveMenu->addAction(text);
        action->setEnabled(m_whyNot.isEmpty());
        action->setToolTip(plainToolTip(m_whyNot));
        return action;
    };
    const QString name = m_draft->name();
    QAction *keep =
        add(name.isEmpty() ? tr("Save\u2026") : tr("Save \u201c%1\u201d").arg(menuText(name)));
    keep->setEnabled(keep->isEnabled() && (name.isEmpty() || m_draft->isChanged()));
    connect(keep, &QAction::triggered, this, &BriefingBar::save);
    if (!name.isEmpty())
        connect(add(tr("Save under another name\u2026")), &QAction::triggered, this,
                [this] { m_naming->ask(m_draft->name(), QString(), savedNames()); });
    m_saveMenu->addSeparator();
    QAction *issue = add(tr("Issue\u2026"));
    if (m_whyNot.isEmpty())
        issue->setToolTip(
            tr("Keeps the printed pages as they are, so that they can be printed again later"));
    issue->setEnabled(issue->isEnabled() && !m_draft->blocks().isEmpty());
    connect(issue, &QAction::triggered, this, &BriefingBar::issueChosen);
}

void BriefingBar::fillExport()
{
    const std::pair<QString, BriefingFormat> formats[] = {
        {tr("PDF\u2026"), BriefingFormat::Pdf},
        {tr("Web page (HTML)\u2026"), BriefingFormat::Html},
        {tr("Word processor (ODT)\u2026"), BriefingFormat::Odt},
        {tr("Workbook (XLSX)\u2026"), BriefingFormat::Xlsx},
        {tr("Pictures of the figures (SVG and PNG)\u2026"), BriefingFormat::Pictures},
    };
    for (const auto &[text, format] : formats)
        connect(m_exportMenu->addAction(text), &QAction::triggered, this,
                [this, format = format] { emit exportChosen(format); });
    m_exportMenu->addSeparator();
    connect(m_exportMenu->addAction(tr("Copy to the clipboard")), &QAction::triggered, this,
            &BriefingBar::copyChosen);
}

} // namespace mitra
