// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/briefingspage.h"

#include "models/briefing/briefingjson.h"
#include "models/briefing/templates.h"
#include "views/briefing/pagelayout.h"
#include "views/briefing/printlanguage.h"
#include "views/pages/blockeditor.h"
#include "views/pages/blocklist.h"
#include "views/pages/blockwords.h"
#include "views/pages/figuregallery.h"
#include "views/pages/pageparts.h"
#include "views/pages/papersettings.h"
#include "views/pages/previewpane.h"
#include "views/pages/templatecards.h"
#include "views/pages/undokeys.h"
#include "views/widgets/card.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/stylesheet.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr int pauseMs = 30;
constexpr int sideWidth = 356;
constexpr int leastSide = 340;
constexpr int leastPages = 320;

constexpr QLatin1String draftKey("draft");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String keptKey("kept");
constexpr QLatin1String paperKey("paper");
constexpr QLatin1String previewKey("preview");
constexpr QLatin1String sidesKey("sides");
constexpr QLatin1String partsKey("parts");
constexpr QLatin1String tabKey("tab");

QString paperText(PrintSettings::Paper paper)
{
    switch (paper) {
    case PrintSettings::Paper::A3:
        return BriefingsPage::tr("A3");
    case PrintSettings::Paper::Letter:
        return BriefingsPage::tr("Letter");
    case PrintSettings::Paper::A4:
        break;
    }
    return BriefingsPage::tr("A4");
}

QString headingOf(FigureWish::What what)
{
    switch (what) {
    case FigureWish::What::Arithmetic:
        return BriefingsPage::tr("Arithmetic of which indicator?");
    case FigureWish::What::Methods:
        return BriefingsPage::tr("Methods on which indicator?");
    case FigureWish::What::Table:
        return BriefingsPage::tr("The numbers of which figure?");
    case FigureWish::What::Figure:
        break;
    }
    return BriefingsPage::tr("Which figure?");
}

// Of the gallery's figures.
QStringList kindsOf(FigureWish::What what)
{
    switch (what) {
    case FigureWish::What::Arithmetic:
        return {QStringLiteral("arithmetic")};
    case FigureWish::What::Methods:
        return {QStringLiteral("methods")};
    case FigureWish::What::Figure:
    case FigureWish::What::Table:
        break;
    }
    return {};
}

// What is kept in a file may have been written by another program.
std::optional<Briefing> readKept(const QString &json)
{
    const Result<Briefing> briefing = briefingFromJson(json);
    return briefing ? std::optional(*briefing) : std::nullopt;
}

} // namespace

BriefingsPage::BriefingsPage(QWidget *parent)
    : Page(parent)
    , m_draft(new BriefingDraft(this))
    , m_splitter(new QSplitter)
    , m_card(new Card)
    , m_bar(new BriefingBar(m_draft))
    , m_tabs(new PillGroup({tr("Blocks"), tr("Paper")}))
    , m_left(new QStackedWidget)
    , m_right(new QStackedWidget)
    , m_preview(new PreviewPane)
    , m_templates(new TemplateCards)
    , m_gallery(new FigureGallery)
{
    auto *keys = new UndoKeys(m_draft, this);
    m_blocks = new BlockPanel(
        m_draft, keys, [this](const FigureRequest &request) { return m_figures.titleOf(request); });
    m_paper = new PaperSettings(m_draft, keys);
    build();
    connectBar();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BriefingsPage::makePreview);
    connect(m_draft, &BriefingDraft::changed, this, &BriefingsPage::follow);
    connect(m_tabs, &PillGroup::currentChanged, m_left, &QStackedWidget::setCurrentIndex);
    connect(m_blocks, &BlockPanel::figureWanted, this, &BriefingsPage::chooseFigure);
    connect(m_blocks, &BlockPanel::currentMoved, this, [this](int block) {
        if (m_isStale)
            m_toShow = block;
        else
            m_preview->showBlock(block);
    });
    connect(m_preview, &PreviewPane::blockClicked, this, [this](int block) {
        m_tabs->setCurrent(0);
        m_left->setCurrentIndex(0);
        m_blocks->list()->setCurrent(block);
    });
    connect(m_templates, &TemplateCards::templateChosen, this, &BriefingsPage::newFromTemplate);
    connect(m_gallery, &FigureGallery::chosen, this, &BriefingsPage::takeChosen);
    connect(m_gallery, &FigureGallery::cancelled, this, &BriefingsPage::leaveChoosing);
    auto *keep = new QShortcut(QKeySequence::Save, this);
    keep->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keep, &QShortcut::activated, this, &BriefingsPage::save);
    connect(m_paper, &PaperSettings::stateChanged, this, &BriefingsPage::stateChanged);
    follow();
}

void BriefingsPage::build()
{
    m_tabs->setCurrent(0);
    m_tabs->setAccessibleName(tr("What is edited"));
    m_left->addWidget(m_blocks);
    m_left->addWidget(scrollAround(m_paper));
    m_card->body()->addWidget(m_bar);
    auto *line = new QHBoxLayout;
    line->addWidget(m_tabs, 1, Qt::AlignVCenter);
    line->addWidget(m_bar->outputs());
    m_card->body()->addLayout(line);
    m_card->body()->addWidget(m_left, 1);
    m_card->setMinimumWidth(leastSide);
    m_right->addWidget(m_preview);
    m_right->addWidget(m_templates);
    m_right->addWidget(m_gallery);
    m_right->setMinimumWidth(leastPages);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metric::gap);
    m_splitter->addWidget(m_card);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({sideWidth, 2 * sideWidth});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pagemetric::side, pagemetric::top, pagemetric::side,
                            pagemetric::bottom);
    row->addWidget(m_splitter);
}

void BriefingsPage::connectBar()
{
    connect(m_bar, &BriefingBar::templateChosen, this, &BriefingsPage::newFromTemplate);
    connect(m_bar, &BriefingBar::blankChosen, this, [this] {
        Briefing blank;
        blank.date = QDate::currentDate();
        blank.office = briefing().office;
        blank.print = briefing().print;
        openBriefing(blank);
    });
    connect(m_bar, &BriefingBar::savedChosen, this, &BriefingsPage::openSaved);
    connect(m_bar, &BriefingBar::issuedChosen, this, &BriefingsPage::openIssued);
    connect(m_bar, &BriefingBar::issuedPrintChosen, this, &BriefingsPage::issuedPrintRequested);
    connect(m_bar, &BriefingBar::saveChosen, this, [this](const QString &name) {
        m_draft->endGesture();
        m_draft->setName(name);
        takeKept();
        emit saveRequested(name, briefing());
    });
    connect(m_bar, &BriefingBar::renameChosen, this,
            [this](const QString &before, const QString &after) {
                m_renamed = {before, after};
                emit renameRequested(before, after);
            });
    connect(m_bar, &BriefingBar::deleteChosen, this, &BriefingsPage::deleteRequested);
    connect(m_bar, &BriefingBar::issueChosen, this, [this] {
        if (hasBlocks())
            emit issueRequested(briefing());
    });
    connect(m_bar, &BriefingBar::printChosen, this, &BriefingsPage::requestPrint);
    connect(m_bar, &BriefingBar::exportChosen, this, &BriefingsPage::requestExport);
    connect(m_bar, &BriefingBar::copyChosen, this, [this] {
        if (hasBlocks())
            emit copyRequested();
    });
    connect(m_bar, &BriefingBar::takeBackChosen, this, &BriefingsPage::takeBackRequested);
}

QString BriefingsPage::subtitle() const
{
    return tr("What goes on paper, page by page, with its sources");
}

Surface BriefingsPage::surface() const
{
    return briefing().print.isGrey ? Surface::PrintGrey : Surface::PrintColour;
}

bool BriefingsPage::hasBlocks()
{
    if (briefing().blocks.isEmpty())
        m_bar->tell(tr("The briefing is empty: begin with a template, or add a block."),
                    BriefingBar::Told::Wrong);
    return !briefing().blocks.isEmpty();
}

void BriefingsPage::requestPrint()
{
    if (hasBlocks())
        emit printRequested();
}

void BriefingsPage::requestExport(BriefingFormat format)
{
    if (hasBlocks())
        emit exportRequested(format);
}

void BriefingsPage::setHistory(const FactHistory &history, const FactDifferences &differences)
{
    m_history = history;
    m_differences = differences;
    makeGround();
}

void BriefingsPage::setWhyNotKept(const QString &whyNot)
{
    m_bar->setWhyNotKept(whyNot);
}

void BriefingsPage::makeGround()
{
    m_figures.setGround({m_facts, columns(), m_history, m_differences, {}});
}

// The draft stays as it is; only its figures are those of the new facts.
void BriefingsPage::takeFacts(const FactsPtr &facts)
{
    m_facts = facts;
    makeGround();
    m_bar->setFacts(facts);
    m_blocks->setFacts(facts);
    m_templates->setFacts(facts);
    m_gallery->setFacts(facts, columns());
    const bool isFirst = !m_made && !m_isRestored;
    if (facts && (isFirst || isUntouched()) && !m_draft->canUndo() && !m_draft->canRedo())
        begin();
    takeKept();
    m_blocks->list()->blocks()->retitle();
    m_blocks->editor()->show(m_blocks->list()->current());
    follow();
}

// Somebody who looks for the first time sees what a briefing is.
void BriefingsPage::begin()
{
    const Result<Briefing> made =
        briefingFromTemplate(briefingTemplates().constFirst().name, *m_facts, QDate::currentDate());
    m_made = made ? *made : goalsBriefing(*m_facts, QDate::currentDate());
    m_draft->restore(*m_made, QString(), m_made);
    m_blocks->list()->setCurrent(0);
}

bool BriefingsPage::isUntouched() const
{
    return m_made == briefing() && m_draft->name().isEmpty();
}

void BriefingsPage::takeKept()
{
    if (!m_facts || m_draft->name().isEmpty())
        return;
    const auto kept = [this](const QString &name) -> const SavedBriefing * {
        for (const SavedBriefing &saved : m_facts->savedBriefings()) {
            if (saved.name == name)
                return &saved;
        }
        return nullptr;
    };
    if (m_draft->name() == m_renamed.first && !kept(m_renamed.first) && kept(m_renamed.second))
        m_draft->setName(m_renamed.second);
    const SavedBriefing *saved = kept(m_draft->name());
    m_draft->setKept(saved ? readKept(saved->content) : std::nullopt);
}

void BriefingsPage::openBriefing(const Briefing &briefing, const QString &name)
{
    m_bar->tellNothing();
    // What is hidden now gives the keyboard to the list, not to whatever comes next.
    const QWidget *focused = focusWidget();
    const bool goesOn = focused != nullptr && m_right->isAncestorOf(focused);
    m_right->setCurrentWidget(m_preview);
    m_draft->reset(briefing, name);
    takeKept();
    m_blocks->list()->setCurrent(0);
    if (goesOn)
        m_blocks->list()->setFocus(Qt::OtherFocusReason);
}

void BriefingsPage::newFromTemplate(const QString &name, const QString &parameter)
{
    if (!m_facts)
        return;
    const PrintSettings &print = briefing().print;
    const Result<Briefing> made = [&] {
        const PrintLanguage language(print.language, print.region);
        return briefingFromTemplate(name, *m_facts, QDate::currentDate(), parameter);
    }();
    if (!made) {
        m_bar->tell(made.error().text, BriefingBar::Told::Wrong);
        return;
    }
    // An office sets its name and its paper once.
    Briefing own = *made;
    own.office = briefing().office;
    own.print = briefing().print;
    openBriefing(own);
}

void BriefingsPage::openSaved(const QString &name)
{
    for (const SavedBriefing &saved : m_facts->savedBriefings()) {
        if (saved.name != name)
            continue;
        const Result<Briefing> briefing = briefingFromJson(saved.content);
        if (briefing)
            openBriefing(*briefing, name);
        else
            m_bar->tell(briefing.error().text, BriefingBar::Told::Wrong);
        return;
    }
}

void BriefingsPage::openIssued(const QString &id)
{
    for (const IssuedBriefing &issued : m_facts->issuedBriefings()) {
        if (issued.id != id)
            continue;
        Result<Briefing> briefing = briefingFromJson(issued.content);
        if (!briefing) {
            m_bar->tell(briefing.error().text, BriefingBar::Told::Wrong);
            return;
        }
        openBriefing(*briefing);
        return;
    }
}

QString BriefingsPage::addFigure(const FigureRequest &figure)
{
    const QList<Block> &blocks = briefing().blocks;
    int at = int(blocks.size());
    if (blocks.isEmpty()) {
        // Sources travel with figures.
        m_draft->insert(0, {figureBlock(figure), newBlock(Block::Kind::Sources, QString())});
    } else {
        if (blocks.last().kind == Block::Kind::Sources)
            --at;
        m_draft->insert(at, {figureBlock(figure)});
    }
    m_blocks->list()->setCurrent(at);
    const QString title = m_figures.titleOf(figure);
    const QString text = tr("Added to the briefing: %1 (block %2 of %3)")
                             .arg(title.isEmpty() ? figure.name : title)
                             .arg(at + 1)
                             .arg(briefing().blocks.size());
    m_bar->tell(text, BriefingBar::Told::Done);
    return text;
}

void BriefingsPage::chooseFigure(const FigureWish &wish)
{
    if (!m_facts)
        return;
    m_wish = wish;
    m_right->setCurrentWidget(m_gallery);
    m_gallery->ask(headingOf(wish.what), kindsOf(wish.what));
}

void BriefingsPage::takeChosen(const FigureRequest &figure)
{
    const QList<Block> &blocks = briefing().blocks;
    if (m_wish.replaces && m_wish.at < blocks.size() && blocks.at(m_wish.at).drawsFigure()) {
        Block block = blocks.at(m_wish.at);
        block.figure = figure;
        m_draft->replace(m_wish.at, block);
    } else {
        Block block = figureBlock(figure);
        if (m_wish.what == FigureWish::What::Table)
            block.kind = Block::Kind::Table;
        m_draft->insert(m_wish.at, {block});
        m_blocks->list()->setCurrent(m_wish.at);
    }
    leaveChoosing();
}

void BriefingsPage::leaveChoosing()
{
    m_right->setCurrentWidget(briefing().blocks.isEmpty() ? static_cast<QWidget *>(m_templates)
                                                          : m_preview);
    m_blocks->list()->setFocus(Qt::OtherFocusReason);
}

void BriefingsPage::follow()
{
    m_figures.setLanguage(briefing().print.language, briefing().print.region);
    if (m_right->currentWidget() != m_gallery)
        m_right->setCurrentWidget(briefing().blocks.isEmpty() ? static_cast<QWidget *>(m_templates)
                                                              : m_preview);
    m_isStale = true;
    // Not started anew by each key: the pages follow while somebody types on.
    if (isVisible() && !m_pause.isActive())
        m_pause.start();
    emit stateChanged();
}

// Laying out pages measures every text: it waits until somebody looks.
void BriefingsPage::makePreview()
{
    if (!m_isStale || !m_facts)
        return;
    m_isStale = false;
    if (briefing().blocks.isEmpty()) {
        showExtent(0);
        return;
    }
    const PrintLanguage language(briefing().print.language, briefing().print.region);
    const PageLayout layout = layOutBriefing(
        briefing(), m_facts,
        [this](const FigureRequest &request) { return m_figures.figure(request); },
        PageSetup::of(briefing().print));
    m_preview->setSurface(surface());
    m_preview->setLayoutOfPages(layout);
    showExtent(int(layout.pages.size()));
    if (m_toShow >= 0)
        m_preview->showBlock(m_toShow);
    m_toShow = -1;
    emit previewFollowed(layout);
}

void BriefingsPage::showExtent(int pages)
{
    const QString paper = paperText(briefing().print.paper);
    m_bar->setExtent(pages == 0   ? QString()
                     : pages == 1 ? tr("1 page, %1").arg(paper)
                                  : tr("%1 pages, %2").arg(QLocale().toString(pages), paper));
}

QList<FigurePtr> BriefingsPage::figures() const
{
    QList<FigurePtr> figures;
    for (const FigureRequest &request : figureRequests(briefing())) {
        if (const FigurePtr figure = m_figures.figure(request))
            figures.append(figure);
    }
    return figures;
}

FigurePtr BriefingsPage::currentFigure() const
{
    const int at = m_blocks->list()->current();
    if (at >= 0 && at < briefing().blocks.size() && briefing().blocks.at(at).drawsFigure()) {
        if (const FigurePtr figure = m_figures.figure(briefing().blocks.at(at).figure))
            return figure;
    }
    return figures().value(0);
}

void BriefingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    makePreview();
}

QVariantMap BriefingsPage::state() const
{
    const auto list = [](const QList<int> &sizes) {
        return QVariantList(sizes.begin(), sizes.end());
    };
    QVariantMap state{{paperKey, m_paper->state()},
                      {previewKey, m_preview->state()},
                      {sidesKey, list(m_splitter->sizes())},
                      {partsKey, list(m_blocks->splitter()->sizes())},
                      {tabKey, m_tabs->current()}};
    if (!isUntouched()) {
        state.insert(draftKey, toJson(briefing()));
        state.insert(nameKey, m_draft->name());
        if (m_draft->kept())
            state.insert(keptKey, toJson(*m_draft->kept()));
    }
    return state;
}

void BriefingsPage::restore(const QVariantMap &state)
{
    const auto resize = [](QSplitter *splitter, const QVariant &sizes) {
        QList<int> list;
        for (const QVariant &size : sizes.toList())
            list.append(size.toInt());
        if (list.size() == splitter->count() &&
            std::all_of(list.begin(), list.end(), [](int size) { return size > 0; }))
            splitter->setSizes(list);
    };
    m_paper->restore(state.value(paperKey).toMap());
    m_preview->restore(state.value(previewKey).toMap());
    resize(m_splitter, state.value(sidesKey));
    resize(m_blocks->splitter(), state.value(partsKey));
    const int tab = state.value(tabKey).toInt() == 1 ? 1 : 0;
    m_tabs->setCurrent(tab);
    m_left->setCurrentIndex(tab);
    const QString json = state.value(draftKey).toString();
    if (json.isEmpty())
        return;
    const Result<Briefing> draft = briefingFromJson(json);
    if (!draft) {
        m_bar->tell(draft.error().text, BriefingBar::Told::Wrong);
        return;
    }
    m_made.reset();
    m_isRestored = true;
    m_draft->restore(*draft, state.value(nameKey).toString(),
                     readKept(state.value(keptKey).toString()));
    takeKept();
    m_blocks->list()->setCurrent(0);
}

} // namespace mitra
