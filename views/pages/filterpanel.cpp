// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/filterpanel.h"

#include "views/pages/chipbar.h"
#include "views/pages/facetlist.h"
#include "views/pages/pageparts.h"
#include "views/pages/savedbar.h"
#include "views/pages/yearfacet.h"
#include "views/widgets/announce.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

constexpr int typingPauseMs = 150;

// In the order a reader narrows by; those seldom needed are folded at first.
struct FacetPlace {
    Facet facet;
    bool folded;
};
constexpr FacetPlace places[] = {
    {Facet::Theme, false},      {Facet::Status, false}, {Facet::Partner, false},
    {Facet::PartnerKind, true}, {Facet::Outcome, true}, {Facet::Goal, true},
    {Facet::Framework, true},   {Facet::Member, true},  {Facet::Language, true},
    {Facet::Money, true},
};

} // namespace

FilterPanel::FilterPanel(CurrentSelection *current, QWidget *parent)
    : Card(tr("Filter"), parent)
    , m_current(current)
    , m_search(new QLineEdit)
    , m_saved(new SavedBar(current))
    , m_chips(new ChipBar(current))
    , m_starts(new YearFacet(current, YearHistogram::Of::Starts))
    , m_ends(new YearFacet(current, YearHistogram::Of::Ends))
    , m_announcer(new Announcer(this))
{
    m_search->setPlaceholderText(tr("Find words"));
    m_search->setAccessibleName(tr("Find initiatives by title, summary or partner"));
    m_search->setToolTip(tr("Searches titles, summaries and partners (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    actions()->addWidget(m_chips->clearButton());
    auto *finding = new QHBoxLayout;
    finding->setSpacing(6);
    finding->addWidget(m_search, 1);
    finding->addWidget(m_saved->button());
    body()->addLayout(finding);
    body()->addWidget(m_saved);
    body()->addWidget(scrollAround(buildChoices()), 1);
    setMinimumWidth(200);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &FilterPanel::search);
    // Not textEdited(): the field's own button clears without it.
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_isFollowing)
            m_typing.start();
    });
    connect(m_search, &QLineEdit::editingFinished, this, &FilterPanel::leaveSearch);
    connect(m_chips, &ChipBar::emptied, this, &FilterPanel::focusSearch);
    for (YearFacet *years : {m_starts, m_ends}) {
        connect(years, &YearFacet::chosen, this,
                [this](const Selection &selection) { choose(selection, Gesture::Dragging); });
        connect(years->histogram(), &YearHistogram::gestureEnded, this, &FilterPanel::gestureEnded);
    }
    connect(m_current, &CurrentSelection::changed, this, &FilterPanel::refresh);
    refresh();
}

QWidget *FilterPanel::buildChoices()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(6);
    column->addWidget(m_chips);
    column->addWidget(m_starts);
    column->addWidget(m_ends);
    for (const FacetPlace &place : places) {
        auto *list = new FacetList(m_current, place.facet);
        list->setFolded(place.folded);
        column->addWidget(list);
        m_facets.append(list);
    }
    column->addStretch(1);
    return sheet;
}

void FilterPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

YearHistogram *FilterPanel::startYears() const
{
    return m_starts->histogram();
}

YearHistogram *FilterPanel::endYears() const
{
    return m_ends->histogram();
}

FacetList *FilterPanel::facet(Facet facet) const
{
    for (FacetList *list : m_facets) {
        if (list->facet() == facet)
            return list;
    }
    return nullptr;
}

QStringList FilterPanel::folded() const
{
    QStringList words;
    for (const FacetList *list : m_facets) {
        if (list->isFolded())
            words.append(facetWord(list->facet()));
    }
    return words;
}

void FilterPanel::setFolded(const QStringList &facets)
{
    for (FacetList *list : std::as_const(m_facets))
        list->setFolded(facets.contains(facetWord(list->facet())));
}

void FilterPanel::refresh()
{
    const QLocale locale;
    const Counts &counts = m_current->counts();
    const int all = m_current->columns().size();
    const QString text =
        all == 1 ? tr("%1 of 1 initiative").arg(counts.found)
                 : tr("%1 of %2 initiatives")
                       .arg(locale.toString(qulonglong(counts.found)), locale.toString(all));
    setSubtitle(text);
    m_announcer->say(tr("Filter: %1").arg(text));
    // While the reader types, the box is ahead of the selection.
    if (!m_typing.isActive() && m_search->text().trimmed() != m_current->selection().text) {
        m_isFollowing = true;
        m_search->setText(m_current->selection().text);
        m_isFollowing = false;
    }
}

void FilterPanel::search()
{
    m_typing.stop();
    Selection selection = m_current->selection();
    selection.text = m_search->text().trimmed();
    choose(selection, Gesture::Typing);
}

void FilterPanel::leaveSearch()
{
    if (m_typing.isActive())
        search();
    emit gestureEnded();
}

void FilterPanel::choose(const Selection &selection, Gesture gesture)
{
    m_gesture = gesture;
    m_current->select(selection);
    m_gesture = Gesture::Single;
}

} // namespace mitra
