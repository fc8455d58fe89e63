// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/filterpanel.h"

#include "views/pages/chipbar.h"
#include "views/pages/facetlist.h"
#include "views/pages/pageparts.h"
#include "views/widgets/announce.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/yearhistogram.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

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
};

} // namespace

FilterPanel::FilterPanel(CurrentSelection *current, QWidget *parent)
    : Card(tr("Filter"), parent)
    , m_current(current)
    , m_search(new QLineEdit)
    , m_chips(new ChipBar(current))
    , m_years(new YearHistogram)
    , m_withoutYear(new PlainLabel(QString(), PlainLabel::Look::Small))
{
    m_search->setPlaceholderText(tr("Find initiatives"));
    m_search->setAccessibleName(tr("Find initiatives by title, summary or partner"));
    m_search->setToolTip(tr("Searches titles, summaries and partners (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    actions()->addWidget(m_chips->clearButton());
    body()->addWidget(m_search);
    body()->addWidget(scrollAround(buildChoices()), 1);
    setMinimumWidth(200);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &FilterPanel::search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterPanel::search);
    connect(m_chips, &ChipBar::emptied, this, &FilterPanel::focusSearch);
    connect(m_years, &YearHistogram::rangeChosen, this, [this](std::optional<YearRange> range) {
        Selection selection = m_current->selection();
        selection.start = range;
        m_current->select(selection);
    });
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
    column->addWidget(new PlainLabel(tr("Start year"), PlainLabel::Look::Heading));
    column->addWidget(m_years);
    column->addWidget(m_withoutYear);
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
    announce(this, tr("Filter: %1").arg(text));

    m_years->setCounts(m_current->columns().firstYear(), startYears());
    m_years->setRange(m_current->selection().start);
    m_withoutYear->setOptionalText(
        counts.startUnknown == 0   ? QString()
        : counts.startUnknown == 1 ? tr("1 more without a known start")
                                   : tr("%1 more without a known start").arg(counts.startUnknown));
    // While the reader types, the box is ahead of the selection.
    if (!m_typing.isActive() && m_search->text().trimmed() != m_current->selection().text)
        m_search->setText(m_current->selection().text);
}

// Up to the last year any initiative starts in: the columns go on to the last end.
std::vector<quint32> FilterPanel::startYears() const
{
    std::vector<quint32> years = m_current->counts().startYears;
    const Columns &columns = m_current->columns();
    const int wanted = std::max(0, columns.lastStartYear() - columns.firstYear() + 1);
    if (size_t(wanted) < years.size())
        years.resize(size_t(wanted));
    return years;
}

void FilterPanel::search()
{
    m_typing.stop();
    Selection selection = m_current->selection();
    selection.text = m_search->text().trimmed();
    m_current->select(selection);
}

} // namespace mitra
