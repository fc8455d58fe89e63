// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/yearfacet.h"

#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace mitra
{

namespace
{

// Up to the last year any initiative starts in: the columns go on to the last end.
std::vector<quint32> startYears(const CurrentSelection &current)
{
    std::vector<quint32> years = current.counts().startYears;
    const Columns &columns = current.columns();
    const int wanted = std::max(0, columns.lastStartYear() - columns.firstYear() + 1);
    if (size_t(wanted) < years.size())
        years.resize(size_t(wanted));
    return years;
}

} // namespace

YearFacet::YearFacet(CurrentSelection *current, YearHistogram::Of of, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_of(of)
    , m_histogram(new YearHistogram(of))
    , m_unknown(new PlainLabel(QString(), PlainLabel::Look::Small, PlainLabel::Fit::Elide))
{
    const bool starts = of == YearHistogram::Of::Starts;
    auto *head = new QHBoxLayout;
    head->addWidget(
        new PlainLabel(starts ? tr("Start year") : tr("End year"), PlainLabel::Look::Heading));
    head->addWidget(m_unknown);
    m_unknown->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_histogram);

    connect(m_histogram, &YearHistogram::rangeChosen, this,
            [this, starts](std::optional<YearRange> range) {
                Selection selection = m_current->selection();
                (starts ? selection.start : selection.end) = range;
                emit chosen(selection);
            });
    connect(m_current, &CurrentSelection::changed, this, &YearFacet::refresh);
    refresh();
}

void YearFacet::refresh()
{
    const bool starts = m_of == YearHistogram::Of::Starts;
    const Counts &counts = m_current->counts();
    const Selection &selection = m_current->selection();
    m_histogram->setCounts(m_current->columns().firstYear(),
                           starts ? startYears(*m_current) : counts.endYears);
    m_histogram->setRange(starts ? selection.start : selection.end);
    const quint32 unknown = starts ? counts.startUnknown : counts.endUnknown;
    const QString number = QLocale().toString(qulonglong(unknown));
    //: initiatives without a known start or end year, beside the histogram
    m_unknown->setText(unknown == 0 ? QString() : tr("%1 not known").arg(number));
    m_unknown->setOwnToolTip(starts ? tr("Initiatives without a known start: %1").arg(number)
                                    : tr("Initiatives without a known end: %1").arg(number));
}

} // namespace mitra
