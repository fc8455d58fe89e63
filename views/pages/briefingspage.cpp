// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/briefingspage.h"

#include "views/figures/gallery.h"
#include "views/pages/briefingpreview.h"
#include "views/pages/pageparts.h"
#include "views/widgets/card.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/stylesheet.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double smallest = 0.3;
constexpr double largest = 3;
constexpr double step = 1.25;

QPushButton *pill(const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(text);
    button->setProperty("pill", true);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    return button;
}

} // namespace

BriefingsPage::BriefingsPage(QWidget *parent)
    : Page(parent)
    , m_card(new Card)
    , m_colours(new PillGroup({tr("Colour"), tr("Grey")}))
    , m_blocks(new QListWidget)
    , m_pages(new PlainLabel(QString(), PlainLabel::Look::Small))
    , m_scale(new PlainLabel(QString(), PlainLabel::Look::Small))
    , m_scroll(new QScrollArea)
    , m_preview(new BriefingPreview)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_preview);
    m_scroll->setAccessibleName(tr("Preview of the briefing"));
    m_preview->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pagemetric::side, pagemetric::top, pagemetric::side,
                            pagemetric::bottom);
    row->setSpacing(metric::gap);
    row->addWidget(buildSide());
    row->addWidget(m_scroll, 1);
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
    auto *smaller = pill(QStringLiteral("\u2212"), tr("Smaller"));
    auto *larger = pill(QStringLiteral("+"), tr("Larger"));
    auto *fit = pill(tr("Fit width"), tr("As wide as the window"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(print, 1);
    buttons->addWidget(save, 1);
    auto *zooming = new QHBoxLayout;
    zooming->addWidget(smaller);
    zooming->addWidget(m_scale);
    zooming->addWidget(larger);
    zooming->addStretch(1);
    zooming->addWidget(fit);

    m_card->setFixedWidth(272);
    m_card->body()->addWidget(m_pages);
    m_card->body()->addLayout(buttons);
    m_card->body()->addWidget(m_colours);
    m_card->body()->addLayout(zooming);
    m_card->body()->addSpacing(6);
    m_card->body()->addWidget(new PlainLabel(tr("Blocks"), PlainLabel::Look::Heading));
    m_card->body()->addWidget(m_blocks, 1);

    connect(print, &QPushButton::clicked, this, &BriefingsPage::requestPrint);
    connect(save, &QPushButton::clicked, this,
            [this] { emit saveRequested(m_briefing, surface()); });
    connect(smaller, &QPushButton::clicked, this, [this] { zoom(1 / step); });
    connect(larger, &QPushButton::clicked, this, [this] { zoom(step); });
    connect(fit, &QPushButton::clicked, this, &BriefingsPage::fitWidth);
    connect(m_colours, &PillGroup::currentChanged, this,
            [this] { m_preview->setSurface(surface()); });
    connect(m_blocks, &QListWidget::currentRowChanged, this, [this](int block) {
        const int page = m_preview->pageOfBlock(block);
        if (page >= 0)
            m_scroll->verticalScrollBar()->setValue(int(m_preview->pageArea(page).top()));
    });
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
    if (m_fits)
        fitWidth();
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

void BriefingsPage::zoom(double factor)
{
    m_fits = false;
    m_preview->setScale(std::clamp(m_preview->scale() * factor, smallest, largest));
    showScale();
}

void BriefingsPage::fitWidth()
{
    m_fits = true;
    // The scroll bar's room is kept free, so that its coming and going changes nothing.
    const int room = m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width() - 2;
    m_preview->setScale(std::clamp(room / m_preview->paperWidth(), smallest, 1.0));
    showScale();
}

void BriefingsPage::showScale()
{
    m_scale->setText(tr("%1%").arg(std::lround(m_preview->scale() * 100)));
}

void BriefingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    makePreview();
}

void BriefingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_fits && !m_isStale)
        fitWidth();
}

QVariantMap BriefingsPage::state() const
{
    return {{QStringLiteral("grey"), m_colours->current() == 1},
            {QStringLiteral("scale"), m_fits ? 0.0 : m_preview->scale()}};
}

void BriefingsPage::restore(const QVariantMap &state)
{
    m_colours->setCurrent(state.value(QStringLiteral("grey")).toBool() ? 1 : 0);
    m_preview->setSurface(surface());
    const double scale = state.value(QStringLiteral("scale")).toDouble();
    m_fits = scale <= 0;
    if (!m_fits)
        m_preview->setScale(std::clamp(scale, smallest, largest));
    showScale();
}

} // namespace mitra
