// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/blockeditor.h"

#include "views/pages/blockwords.h"
#include "views/pages/pageparts.h"
#include "views/pages/undokeys.h"
#include "views/widgets/chooser.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/tickbox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace mitra
{

namespace
{

constexpr int leastLines = 2;

bool isOneLine(Block::Kind kind)
{
    return kind == Block::Kind::Title || kind == Block::Kind::Heading ||
           kind == Block::Kind::Sources;
}

bool hasText(Block::Kind kind)
{
    return kind != Block::Kind::PageBreak;
}

QString labelOf(Block::Kind kind)
{
    switch (kind) {
    case Block::Kind::Title:
        return BlockEditor::tr("Title of the briefing");
    case Block::Kind::Heading:
        return BlockEditor::tr("Heading");
    case Block::Kind::Points:
        return BlockEditor::tr("Points to make, one a line");
    case Block::Kind::Text:
        return BlockEditor::tr("Text, one paragraph a line");
    case Block::Kind::Figure:
    case Block::Kind::Table:
        return BlockEditor::tr("Caption in your own words");
    case Block::Kind::Sources:
        return BlockEditor::tr("Heading of the sources");
    case Block::Kind::PageBreak:
        break;
    }
    return {};
}

} // namespace

BlockEditor::BlockEditor(BriefingDraft *draft, UndoKeys *keys, BlockModel::TitleOf titleOf,
                         QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_titleOf(std::move(titleOf))
    , m_kind(new PlainLabel(QString(), PlainLabel::Look::Heading))
    , m_figureRow(new QWidget)
    , m_figure(new PlainLabel(QString(), PlainLabel::Look::Muted, PlainLabel::Fit::Elide))
    , m_change(new QPushButton(tr("Change\u2026")))
    , m_shape(new PillGroup({tr("Drawing"), tr("Table")}))
    , m_label(new PlainLabel(QString(), PlainLabel::Look::Small))
    , m_text(new QPlainTextEdit)
    , m_turn(new Chooser)
    , m_together(new TickBox(tr("Keep on one page with the next block")))
{
    build();
    keys->watch(m_text);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &BlockEditor::takeText);
    connect(m_together, &QCheckBox::toggled, this, &BlockEditor::takeTick);
    connect(m_turn, &QComboBox::activated, this, &BlockEditor::takeTurn);
    connect(m_shape, &PillGroup::currentChanged, this, &BlockEditor::takeShape);
    connect(m_change, &QPushButton::clicked, this, [this] { emit figureRequested(m_at); });
    connect(m_draft, &BriefingDraft::changed, this, &BlockEditor::refresh);
    refresh();
}

void BlockEditor::build()
{
    m_change->setProperty("link", true);
    m_change->setAccessibleName(tr("Choose another figure"));
    m_text->setUndoRedoEnabled(false); // the draft's own steps are taken back
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * leastLines + 12);
    m_label->setBuddy(m_text);
    m_turn->addItem(tr("As before"), int(Block::Turn::AsBefore));
    m_turn->addItem(tr("Upright"), int(Block::Turn::Portrait));
    m_turn->addItem(tr("Wide"), int(Block::Turn::Landscape));
    m_turn->setAccessibleName(tr("Paper from here on"));
    m_turnRow = labelled(tr("Paper from here on"), m_turn);
    m_shape->setAccessibleName(tr("How the figure is shown"));

    auto *figure = new QHBoxLayout(m_figureRow);
    figure->setContentsMargins(0, 0, 0, 0);
    figure->addWidget(m_figure, 1);
    figure->addWidget(m_change);
    auto *head = new QHBoxLayout;
    head->addWidget(m_kind, 1);
    head->addWidget(m_shape);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_figureRow);
    column->addWidget(m_label);
    column->addWidget(m_text, 1);
    column->addWidget(m_turnRow, 0, Qt::AlignLeft);
    column->addWidget(m_together);
    column->addStretch(0);
}

const Block *BlockEditor::block() const
{
    return m_at >= 0 && m_at < m_draft->blocks().size() ? &m_draft->blocks().at(m_at) : nullptr;
}

void BlockEditor::show(int block)
{
    if (block != m_at)
        m_draft->endGesture();
    m_at = block;
    refresh();
}

void BlockEditor::refresh()
{
    const Block *shown = block();
    setVisible(shown != nullptr);
    if (shown == nullptr)
        return;
    m_isShowing = true;
    const bool draws = shown->drawsFigure();
    m_kind->setText(blockKindText(*shown));
    m_figureRow->setVisible(draws);
    m_shape->setVisible(draws);
    if (draws) {
        const QString title = blockText(*shown, m_titleOf(shown->figure));
        m_figure->setText(title);
        m_figure->setOwnToolTip(title + QLatin1Char('\n') + shown->figure.name);
        m_shape->setCurrent(shown->kind == Block::Kind::Table ? 1 : 0);
    }
    showText(*shown);
    m_turnRow->setVisible(shown->kind == Block::Kind::PageBreak);
    m_turn->setCurrentIndex(m_turn->findData(int(shown->turn)));
    m_together->setVisible(shown->kind != Block::Kind::PageBreak);
    m_together->setChecked(shown->keepWithNext);
    m_isShowing = false;
}

void BlockEditor::showText(const Block &block)
{
    m_label->setOptionalText(labelOf(block.kind));
    m_text->setVisible(hasText(block.kind));
    m_text->setAccessibleName(labelOf(block.kind));
    // What is being typed keeps its cursor.
    if (m_text->toPlainText() != block.text)
        m_text->setPlainText(block.text);
}

void BlockEditor::takeText()
{
    const Block *shown = block();
    if (m_isShowing || shown == nullptr)
        return;
    QString text = m_text->toPlainText();
    if (isOneLine(shown->kind))
        text.replace(QLatin1Char('\n'), QLatin1Char(' ')); // pasted
    const bool namesAll =
        shown->kind == Block::Kind::Title && shown->text == m_draft->briefing().title;
    Block changed = *shown;
    changed.text = text;
    if (namesAll)
        m_draft->setTitle(text, BriefingDraft::Gesture::Typing);
    else
        m_draft->replace(m_at, changed, BriefingDraft::Gesture::Typing);
}

void BlockEditor::takeTick(bool together)
{
    const Block *shown = block();
    if (m_isShowing || shown == nullptr)
        return;
    Block changed = *shown;
    changed.keepWithNext = together;
    m_draft->replace(m_at, changed);
}

void BlockEditor::takeTurn()
{
    const Block *shown = block();
    if (shown == nullptr)
        return;
    Block changed = *shown;
    changed.turn = static_cast<Block::Turn>(m_turn->currentData().toInt());
    m_draft->replace(m_at, changed);
}

void BlockEditor::takeShape(int shape)
{
    const Block *shown = block();
    if (shown == nullptr || !shown->drawsFigure())
        return;
    Block changed = *shown;
    changed.kind = shape == 1 ? Block::Kind::Table : Block::Kind::Figure;
    m_draft->replace(m_at, changed);
}

void BlockEditor::takeFocus()
{
    const Block *shown = block();
    if (shown == nullptr)
        return;
    if (shown->kind == Block::Kind::PageBreak)
        m_turn->setFocus(Qt::OtherFocusReason);
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

bool BlockEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        m_draft->endGesture();
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
        const Block *shown = block();
        if (key == Qt::Key_Escape || (enters && shown != nullptr && isOneLine(shown->kind))) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mitra
