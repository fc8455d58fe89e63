// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/blockpanel.h"

#include "views/pages/blockeditor.h"
#include "views/pages/blocklist.h"
#include "views/pages/blockwords.h"
#include "views/pages/templatechoices.h"
#include "views/widgets/announce.h"
#include "views/widgets/menutext.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

constexpr int editorHeight = 190; // to begin with

QToolButton *signButton(const QString &sign, const QString &name, const QString &keys)
{
    auto *button = new QToolButton;
    button->setText(sign);
    button->setAccessibleName(name);
    //: what a button does (the keys that do the same)
    button->setToolTip(BlockPanel::tr("%1 (%2)").arg(name, keys));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("compact", true);
    return button;
}

} // namespace

BlockPanel::BlockPanel(BriefingDraft *draft, UndoKeys *keys, const BlockModel::TitleOf &titleOf,
                       QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_list(new BlockList(draft, titleOf))
    , m_editor(new BlockEditor(draft, keys, titleOf))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_addMenu(new QMenu(this))
    , m_add(new QToolButton)
    , m_up(signButton(QStringLiteral("\u2191"), tr("Move up"), tr("Alt+Up")))
    , m_down(signButton(QStringLiteral("\u2193"), tr("Move down"), tr("Alt+Down")))
    , m_repeat(signButton(QStringLiteral("\u29c9"), tr("Repeat"), tr("Ctrl+D")))
    , m_remove(signButton(QStringLiteral("\u2715"), tr("Remove"), tr("Delete")))
{
    build();
    connect(m_addMenu, &QMenu::aboutToShow, this, &BlockPanel::fillAdd);
    connect(m_up, &QToolButton::clicked, m_list, [this] { m_list->moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, m_list, [this] { m_list->moveCurrent(1); });
    connect(m_repeat, &QToolButton::clicked, m_list, &BlockList::repeatCurrent);
    connect(m_remove, &QToolButton::clicked, m_list, &BlockList::removeCurrent);
    connect(m_list, &BlockList::addRequested, m_add, &QToolButton::showMenu);
    connect(m_list, &BlockList::editRequested, m_editor, &BlockEditor::takeFocus);
    connect(m_list, &BlockList::told, this, [this](const QString &what) { announce(this, what); });
    connect(m_list, &BlockList::currentMoved, this, [this](int block) {
        m_editor->show(block);
        follow();
        emit currentMoved(block);
    });
    connect(m_editor, &BlockEditor::left, m_list,
            [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_editor, &BlockEditor::figureRequested, this, [this](int block) {
        const QString &name = m_draft->blocks().at(block).figure.name;
        using What = FigureWish::What;
        const What what = name.startsWith(QLatin1String("arithmetic:")) ? What::Arithmetic
                          : name.startsWith(QLatin1String("methods:"))  ? What::Methods
                                                                        : What::Figure;
        emit figureWanted({what, block, true});
    });
    connect(m_draft, &BriefingDraft::changed, this, &BlockPanel::follow);
    follow();
}

void BlockPanel::build()
{
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a block"));
    m_add->setToolTip(tr("Add a block below the chosen one (Insert)"));
    m_add->setProperty("menu", true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setMenu(m_addMenu);
    m_addMenu->setToolTipsVisible(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_add);
    line->addStretch(1);
    for (QToolButton *button : {m_up, m_down, m_repeat, m_remove})
        line->addWidget(button);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({3 * editorHeight, editorHeight});
    m_list->setMinimumHeight(90);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(line);
    column->addWidget(m_splitter, 1);
}

void BlockPanel::follow()
{
    const int at = m_list->current();
    const int count = int(m_draft->blocks().size());
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < count);
    m_repeat->setEnabled(at >= 0);
    m_remove->setEnabled(at >= 0);
}

int BlockPanel::placeForNew() const
{
    const QList<Block> &blocks = m_draft->blocks();
    const int count = int(blocks.size());
    const int at = m_list->current() < 0 ? count : m_list->current() + 1;
    return at == count && count > 0 && blocks.last().kind == Block::Kind::Sources ? count - 1 : at;
}

void BlockPanel::insert(const QList<Block> &blocks)
{
    const int at = placeForNew();
    m_draft->insert(at, blocks);
    m_list->setCurrent(at);
}

void BlockPanel::addOwn(Block::Kind kind)
{
    // Sources end a briefing.
    if (kind == Block::Kind::Sources && m_list->current() + 1 == m_draft->blocks().size()) {
        m_draft->insert(m_draft->blocks().size(), {newBlock(kind, QString())});
        m_list->setCurrent(int(m_draft->blocks().size()) - 1);
    } else {
        insert({newBlock(kind, m_draft->briefing().title)});
    }
    m_editor->takeFocus();
}

void BlockPanel::wish(FigureWish::What what)
{
    emit figureWanted({what, placeForNew(), false});
}

void BlockPanel::fillAdd()
{
    using What = FigureWish::What;
    m_addMenu->clear();
    const auto own = [this](Block::Kind kind) {
        connect(m_addMenu->addAction(blockKindText(newBlock(kind, QString()))), &QAction::triggered,
                this, [this, kind] { addOwn(kind); });
    };
    const auto figure = [this](const QString &text, What what) {
        connect(m_addMenu->addAction(text), &QAction::triggered, this,
                [this, what] { wish(what); });
    };
    own(Block::Kind::Title);
    own(Block::Kind::Heading);
    own(Block::Kind::Points);
    own(Block::Kind::Text);
    m_addMenu->addSeparator();
    figure(tr("Figure\u2026"), What::Figure);
    figure(tr("Table\u2026"), What::Table);
    figure(tr("Arithmetic\u2026"), What::Arithmetic);
    figure(tr("Method panel\u2026"), What::Methods);
    QMenu *changes = m_addMenu->addMenu(tr("What changed"));
    if (m_facts) {
        for (const IssuedBriefing &issued : m_facts->issuedBriefings())
            connect(changes->addAction(menuText(tr("since %1").arg(issuedText(issued)))),
                    &QAction::triggered, this, [this, revision = issued.revision] {
                        insert({figureBlock(QStringLiteral("changes:") + revision)});
                    });
    }
    changes->setEnabled(!changes->isEmpty());
    if (changes->isEmpty())
        changes->menuAction()->setToolTip(tr("No briefing was issued yet"));
    m_addMenu->addSeparator();
    own(Block::Kind::Sources);
    own(Block::Kind::PageBreak);
}

} // namespace mitra
