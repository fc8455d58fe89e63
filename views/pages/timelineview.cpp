// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/timelineview.h"

#include "views/figures/framing.h"
#include "views/widgets/chooser.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/timelinepane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace mitra
{

namespace
{

using Arrangement = TimelineArrangement;

constexpr double zoomStep = 1.5;

// The words of the session for each choice, in the order of the choosers.
const QStringList &groupingWords()
{
    static const QStringList words = {QStringLiteral("none"), QStringLiteral("partner"),
                                      QStringLiteral("theme"), QStringLiteral("status")};
    return words;
}

const QStringList &sortWords()
{
    static const QStringList words = {QStringLiteral("start"), QStringLiteral("end"),
                                      QStringLiteral("title"), QStringLiteral("id")};
    return words;
}

const QStringList &groupsWords()
{
    static const QStringList words = {QStringLiteral("size"), QStringLiteral("name")};
    return words;
}

int indexIn(const QStringList &words, const QVariant &word)
{
    return int(std::max<qsizetype>(0, words.indexOf(word.toString())));
}

} // namespace

TimelineView::TimelineView(CurrentSelection *current, QWidget *parent)
    : CooperationView(current, parent)
    , m_ordering(new TimelineOrdering(this))
    , m_pane(new TimelinePane)
    , m_source(new PlainLabel({}, PlainLabel::Look::Small, PlainLabel::Fit::Elide))
    , m_controls(new QWidget(this))
    , m_grouping(new Chooser)
    , m_sort(new Chooser)
    , m_groups(new Chooser)
{
    auto *rows = new QHBoxLayout;
    rows->setSpacing(4);
    rows->addWidget(m_pane, 1);
    rows->addWidget(m_pane->scrollBar());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(rows, 1);
    column->addWidget(m_source);
    m_source->hide();
    m_controls->hide(); // until the page takes it
    buildControls();

    m_changed.setSingleShot(true);
    m_changed.setInterval(150);
    connect(&m_changed, &QTimer::timeout, this, &CooperationView::figureChanged);
    connect(m_ordering, &TimelineOrdering::done, this, &TimelineView::take);
    connect(m_pane, &FigureView::linkActivated, this, &CooperationView::linkActivated);
    connect(m_pane, &TimelinePane::shownChanged, this, [this] { m_changed.start(); });
}

TimelineView::~TimelineView() = default;

QPushButton *TimelineView::addZoomButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    m_controls->layout()->addWidget(button);
    return button;
}

void TimelineView::buildControls()
{
    auto *row = new FlowLayout(m_controls); // in a narrow card they take two lines
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_controls->setSizePolicy(policy);
    m_grouping->addItems({tr("Not grouped"), tr("By partner"), tr("By theme"), tr("By status")});
    m_grouping->setAccessibleName(tr("Groups of the timeline"));
    m_groups->addItems({tr("By size"), tr("By name")});
    m_groups->setAccessibleName(tr("Order of the groups"));
    m_sort->addItems({tr("By start"), tr("By end"), tr("By title"), tr("By id")});
    m_sort->setAccessibleName(tr("Order of the rows"));
    for (Chooser *chooser : {m_grouping, m_groups, m_sort}) {
        chooser->setToolTip(chooser->accessibleName());
        row->addWidget(chooser);
        connect(chooser, &QComboBox::activated, this, &TimelineView::chooseArrangement);
    }
    const auto nearer = addZoomButton(QStringLiteral("+"), tr("Nearer: fewer years (Ctrl++)"));
    const auto wider = addZoomButton(QString(QChar(0x2212)), tr("Wider: more years (Ctrl+-)"));
    const auto all = addZoomButton(tr("All"), tr("All years (Ctrl+0)"));
    for (QPushButton *button : {nearer, wider, all}) {
        button->setAutoRepeat(button != all);
        button->setFixedWidth(button == all ? 40 : 30);
        button->setStyleSheet(QStringLiteral("padding: 5px 0;"));
    }
    connect(nearer, &QPushButton::clicked, this, [this] { m_pane->zoom(1 / zoomStep); });
    connect(wider, &QPushButton::clicked, this, [this] { m_pane->zoom(zoomStep); });
    connect(all, &QPushButton::clicked, m_pane, &TimelinePane::showAllYears);
    showArrangement();
}

void TimelineView::chooseArrangement()
{
    m_arrangement.grouping = Arrangement::Grouping(m_grouping->currentIndex());
    m_arrangement.groups = Arrangement::Groups(m_groups->currentIndex());
    m_arrangement.sort = Arrangement::Sort(m_sort->currentIndex());
    showArrangement();
    order();
}

void TimelineView::showArrangement()
{
    m_grouping->setCurrentIndex(int(m_arrangement.grouping));
    m_groups->setCurrentIndex(int(m_arrangement.groups));
    m_sort->setCurrentIndex(int(m_arrangement.sort));
    m_groups->setVisible(m_arrangement.grouping != Arrangement::Grouping::None);
}

void TimelineView::refresh()
{
    order();
}

bool TimelineView::isCurrent() const
{
    return m_asked.facts == current()->facts() && m_asked.selection == current()->selection() &&
           m_asked.arrangement == m_arrangement;
}

void TimelineView::order() const
{
    if (isCurrent())
        return;
    const bool otherFile = m_asked.facts != current()->facts();
    m_asked = {current()->facts(), current()->selection(), m_arrangement};
    m_ordering->start(m_asked.facts, current()->columnsPtr(), current()->counts().rows,
                      m_asked.arrangement);
    if (!m_ordering->isBusy())
        return;
    // Rows of another file would lead nowhere.
    if (otherFile && m_pane->timeline()) {
        m_years = m_pane->timeline()->shown().years;
        m_pane->setTimeline(nullptr);
        showSources();
    }
    m_pane->setRenewing(true);
}

void TimelineView::take(const TimelineOrderPtr &order)
{
    TimelineShown shown;
    if (const TimelinePane::TimelinePtr before = m_pane->timeline())
        shown = before->shown();
    else
        shown.years = m_years;
    m_years.reset();
    shown.today = QDate::currentDate();
    m_pane->setRenewing(false);
    m_pane->setTimeline(
        std::make_shared<TimelineFigure>(m_asked.facts, order, m_asked.selection, shown));
    if (shown.years) // of another selection, perhaps beyond the years of this one
        m_pane->showYears(*shown.years);
    showSources();
    emit figureChanged();
}

void TimelineView::showSources() const
{
    const TimelinePane::TimelinePtr &figure = m_pane->timeline();
    const QString sources = figure ? sourceLine(*figure->facts(), figure->sources()) : QString();
    const QStringList notes = figure ? figure->notes() : QStringList();
    m_source->setOptionalText((QStringList(sources) + notes).join(QLatin1Char(' ')).simplified());
    m_source->setOwnToolTip((notes + QStringList(sources)).join(QLatin1Char('\n')));
}

FigurePtr TimelineView::figure() const
{
    // Asking may be the first reason to put the rows in order: the view is being printed unseen.
    if (!m_ordering->isBusy())
        order();
    if (!m_pane->timeline())
        m_ordering->finish();
    return m_pane->timeline();
}

QString TimelineView::title() const
{
    return m_pane->timeline() ? m_pane->timeline()->title() : label();
}

QString TimelineView::subtitle() const
{
    return m_pane->timeline() ? m_pane->timeline()->subtitle() : QString();
}

QVariantMap TimelineView::state() const
{
    QVariantMap state;
    state.insert(QStringLiteral("grouping"), groupingWords().at(int(m_arrangement.grouping)));
    state.insert(QStringLiteral("groups"), groupsWords().at(int(m_arrangement.groups)));
    state.insert(QStringLiteral("sort"), sortWords().at(int(m_arrangement.sort)));
    const std::optional<YearSpan> years =
        m_pane->timeline() ? m_pane->timeline()->shown().years : m_years;
    if (years) {
        state.insert(QStringLiteral("firstYear"), years->first);
        state.insert(QStringLiteral("endYear"), years->end);
    }
    return state;
}

void TimelineView::restore(const QVariantMap &state)
{
    m_arrangement.grouping =
        Arrangement::Grouping(indexIn(groupingWords(), state.value(QStringLiteral("grouping"))));
    m_arrangement.groups =
        Arrangement::Groups(indexIn(groupsWords(), state.value(QStringLiteral("groups"))));
    m_arrangement.sort =
        Arrangement::Sort(indexIn(sortWords(), state.value(QStringLiteral("sort"))));
    showArrangement();
    const double first = state.value(QStringLiteral("firstYear")).toDouble();
    const double end = state.value(QStringLiteral("endYear")).toDouble();
    m_years = end > first ? std::optional(YearSpan{first, end}) : std::nullopt;
    if (!m_pane->timeline())
        return;
    m_pane->showYears(m_years.value_or(m_pane->timeline()->allYears()));
    order();
}

} // namespace mitra
