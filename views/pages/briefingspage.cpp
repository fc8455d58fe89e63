// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/briefingspage.h"

#include "views/figures/gallery.h"
#include "views/pages/pageparts.h"
#include "views/pages/previewpane.h"
#include "views/widgets/card.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/stylesheet.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitra
{

BriefingsPage::BriefingsPage(QWidget *parent)
    : Page(parent)
    , m_card(new Card)
    , m_colours(new PillGroup({tr("Colour"), tr("Grey")}))
    , m_blocks(new QListWidget)
    , m_pages(new PlainLabel(QString(), PlainLabel::Look::Small))
    , m_preview(new PreviewPane)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pagemetric::side, pagemetric::top, pagemetric::side,
                            pagemetric::bottom);
    row->setSpacing(metric::gap);
    row->addWidget(buildSide());
    row->addWidget(m_preview, 1);
}

QWidget *BriefingsPage::buildSide()
{
    m_colours->setCurrent(0);
    m_blocks->setAccessibleName(tr("Blocks of the briefing"));
    m_blocks->setWordWrap(true);
    m_blocks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *print = new QPushButton(tr("Print\u2026"));
    print->setProperty("primary", true);
    auto *save = new QPushButton(tr("Save PDF\u2026"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(print, 1);
    buttons->addWidget(save, 1);

    m_card->setFixedWidth(272);
    m_card->body()->addWidget(m_pages);
    m_card->body()->addLayout(buttons);
    m_card->body()->addWidget(m_colours);
    m_card->body()->addSpacing(6);
    m_card->body()->addWidget(new PlainLabel(tr("Blocks"), PlainLabel::Look::Heading));
    m_card->body()->addWidget(m_blocks, 1);

    connect(print, &QPushButton::clicked, this, &BriefingsPage::requestPrint);
    connect(save, &QPushButton::clicked, this,
            [this] { emit saveRequested(m_briefing, surface()); });
    connect(m_colours, &PillGroup::currentChanged, this,
            [this] { m_preview->setSurface(surface()); });
    connect(m_blocks, &QListWidget::currentRowChanged, m_preview, &PreviewPane::showBlock);
    connect(m_preview, &PreviewPane::blockClicked, m_blocks,
            [this](int block) { m_blocks->setCurrentRow(block); });
    return m_card;
}

QString BriefingsPage::subtitle() const
{
    return tr("What goes on paper, page by page, with its sources");
}

Surface BriefingsPage::surface() const
{
    return m_colours->current() == 1 ? Surface::PrintGrey : Surface::PrintColour;
}

void BriefingsPage::requestPrint()
{
    emit printRequested(m_briefing, surface());
}

void BriefingsPage::takeFacts(const FactsPtr &facts)
{
    m_facts = facts;
    m_briefing = facts ? goalsBriefing(*facts, QDate::currentDate()) : Briefing();
    m_card->setTitle(m_briefing.title);
    listBlocks();
    m_isStale = true;
    if (isVisible())
        makePreview();
}

// Laying out pages measures every text: it waits until somebody looks.
void BriefingsPage::makePreview()
{
    if (!m_isStale || !m_facts)
        return;
    m_isStale = false;
    const FactsPtr facts = m_facts;
    m_preview->setLayoutOfPages(layOutBriefing(
        m_briefing, facts,
        [this, facts](const FigureRequest &request) {
            return makeFigure(request, {facts, columns()});
        },
        PageSetup()));
    const int pages = m_preview->pageCount();
    m_pages->setText(pages == 1 ? tr("1 page, A4") : tr("%1 pages, A4").arg(pages));
}

void BriefingsPage::listBlocks()
{
    m_blocks->clear();
    for (const Block &block : m_briefing.blocks) {
        QString text = block.text;
        switch (block.kind) {
        case Block::Kind::Figure:
        case Block::Kind::Table: {
            const FigurePtr figure = makeFigure(block.figure, {m_facts, columns()});
            text = tr("Figure: %1").arg(figure ? figure->title() : block.figure.name);
            break;
        }
        case Block::Kind::PageBreak:
            text = tr("New page");
            break;
        case Block::Kind::Sources:
            text = block.text.isEmpty() ? tr("Sources") : block.text;
            break;
        case Block::Kind::Title:
        case Block::Kind::Heading:
        case Block::Kind::Points:
        case Block::Kind::Text:
            break;
        }
        constexpr qsizetype enough = 90;
        auto *item = new QListWidgetItem(
            text.size() > enough ? text.left(enough) + QStringLiteral("\u2026") : text, m_blocks);
        item->setToolTip(plainToolTip(text));
    }
}

QList<FigurePtr> BriefingsPage::figures() const
{
    QList<FigurePtr> figures;
    for (const Block &block : m_briefing.blocks) {
        if (!block.drawsFigure())
            continue;
        if (const FigurePtr figure = makeFigure(block.figure, {m_facts, columns()}))
            figures.append(figure);
    }
    return figures;
}

void BriefingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    makePreview();
}

QVariantMap BriefingsPage::state() const
{
    QVariantMap state = m_preview->state();
    state.insert(QStringLiteral("grey"), m_colours->current() == 1);
    return state;
}

void BriefingsPage::restore(const QVariantMap &state)
{
    m_colours->setCurrent(state.value(QStringLiteral("grey")).toBool() ? 1 : 0);
    m_preview->setSurface(surface());
    m_preview->restore(state);
}

} // namespace mitra
