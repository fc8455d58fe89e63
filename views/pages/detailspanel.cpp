// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/detailspanel.h"

#include "views/figures/detailparts.h"
#include "views/figures/framing.h"
#include "views/figures/gallery.h"
#include "views/widgets/announce.h"
#include "views/widgets/factrows.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/statuslabel.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mitra
{

DetailsPanel::DetailsPanel(QWidget *parent)
    : Card(QString(), parent)
    , m_scroll(new QScrollArea)
    , m_sheet(new QToolButton)
{
    m_sheet->setText(tr("Sheet…"));
    m_sheet->setProperty("flat", true);
    m_sheet->setToolTip(tr("Print, save or copy all that is known of it, with its sources"));
    m_sheet->setMinimumHeight(24);
    connect(m_sheet, &QToolButton::clicked, this, [this] {
        emit figureMenuRequested(m_sheet->mapToGlobal(QPoint(0, m_sheet->height())));
    });
    actions()->addWidget(m_sheet);

    auto *close = new QToolButton;
    close->setText(QStringLiteral("\u2715"));
    close->setProperty("flat", true);
    close->setAccessibleName(tr("Close details"));
    close->setToolTip(tr("Close details (Esc)"));
    close->setMinimumSize(24, 24);
    connect(close, &QToolButton::clicked, this, &DetailsPanel::closeRequested);
    actions()->addWidget(close);

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);
    setMinimumWidth(230);
}

bool DetailsPanel::show(const FactsPtr &facts, const ColumnsPtr &columns, const Link &link)
{
    if (!facts || !columns)
        return false;
    const std::optional<Details> details = detailsOf(*facts, *columns, link);
    if (!details)
        return false;
    m_facts = facts;
    m_columns = columns;
    m_link = link;
    setSubtitle(details->kind);
    m_sheet->setVisible(link.kind == Link::Kind::Initiative || link.kind == Link::Kind::Partner);
    QWidget *sheet = build(*details);
    m_scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false); // setWidget() switches it on
    announce(this, tr("%1: %2").arg(details->kind, details->title));
    return true;
}

FigurePtr DetailsPanel::figure() const
{
    if (!m_facts)
        return nullptr;
    switch (m_link.kind) {
    case Link::Kind::Initiative:
        return makeFigure(QStringLiteral("initiative:%1").arg(m_link.id), m_facts, Selection(),
                          m_columns, m_history);
    case Link::Kind::Partner:
        return makeFigure(QStringLiteral("partner:%1").arg(m_link.id), m_facts, Selection(),
                          m_columns);
    default:
        return nullptr;
    }
}

QWidget *DetailsPanel::build(const Details &details)
{
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(8);
    auto *title = new PlainLabel(details.title, PlainLabel::Look::Title);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(title);

    if (!details.status.isEmpty() || !details.years.isEmpty()) {
        auto *marks = new QWidget;
        auto *flow = new FlowLayout(marks);
        if (details.sign) {
            auto *status = new StatusLabel;
            status->setStatus(*details.sign, details.status);
            flow->addWidget(status);
        }
        if (!details.years.isEmpty()) {
            auto *years = new StatusLabel;
            years->setText(details.years);
            flow->addWidget(years);
        }
        layout->addWidget(marks);
    }
    if (!details.text.isEmpty()) {
        const QString cited = citation(details.textSources);
        auto *text =
            new PlainLabel(cited.isEmpty() ? details.text : tr("%1 %2").arg(details.text, cited));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(text);
    }
    layout->addSpacing(4);
    addRows(layout, details, details.rows);

    for (const DetailSection &section : details.sections) {
        layout->addSpacing(6);
        layout->addWidget(new PlainLabel(section.title, PlainLabel::Look::Heading));
        if (!section.note.isEmpty())
            layout->addWidget(new PlainLabel(section.note, PlainLabel::Look::Small));
        const bool isLabelled =
            std::any_of(section.rows.begin(), section.rows.end(),
                        [](const DetailRow &row) { return !row.label.isEmpty(); });
        if (isLabelled) {
            addRows(layout, details, section.rows);
            continue;
        }
        auto *links = new QVBoxLayout;
        links->setSpacing(1);
        layout->addLayout(links);
        for (const DetailRow &row : section.rows) {
            if (row.link.isNull()) {
                links->addWidget(new PlainLabel(row.value));
                continue;
            }
            auto *button = new LinkButton(row.value, row.link);
            connect(button, &LinkButton::linkActivated, this, &DetailsPanel::linkActivated);
            links->addWidget(button);
        }
    }
    if (m_history)
        addHistory(layout);
    layout->addStretch(1);
    return sheet;
}

void DetailsPanel::addRows(QVBoxLayout *layout, const Details &details,
                           const QList<DetailRow> &rows)
{
    auto *facts = new FactRows;
    for (const DetailRow &row : rows) {
        QList<FactRows::Citation> citations;
        for (const int number : row.sources) {
            const SourceId &source = details.sources.at(number - 1);
            citations.append(
                {QString::number(number),
                 tr("Source %1: %2").arg(QString::number(number), sourceText(*m_facts, source)),
                 {Link::Kind::Source, source.text()}});
        }
        facts->addRow(row.label, row.value, row.link, citations);
    }
    connect(facts, &FactRows::linkActivated, this, &DetailsPanel::linkActivated);
    layout->addWidget(facts);
}

// The file is read for it, so only when somebody asks.
void DetailsPanel::addHistory(QVBoxLayout *layout)
{
    layout->addSpacing(6);
    auto *ask = new LinkButton(tr("Show its history in this file"), {});
    layout->addWidget(ask);
    connect(ask, &LinkButton::clicked, this, [this, ask, layout] {
        const DetailSection section = historySection(m_history(m_link));
        const int at = layout->indexOf(ask);
        auto *rows = new FactRows;
        for (const DetailRow &row : section.rows)
            rows->addRow(row.label, row.value);
        layout->insertWidget(at, rows);
        layout->insertWidget(at, new PlainLabel(section.title, PlainLabel::Look::Heading));
        ask->hide();
        announce(this, tr("History shown"));
    });
}

void DetailsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        Card::keyPressEvent(event);
}

void DetailsPanel::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_sheet->isVisibleTo(this))
        emit figureMenuRequested(event->globalPos());
    else
        Card::contextMenuEvent(event);
}

} // namespace mitra
