// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/detailspanel.h"

#include "views/widgets/announce.h"
#include "views/widgets/factrows.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/statuslabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace mitra
{

DetailsPanel::DetailsPanel(QWidget *parent)
    : Card(QString(), parent)
    , m_scroll(new QScrollArea)
{
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

bool DetailsPanel::show(const Facts &facts, const Link &link)
{
    const std::optional<Details> details = detailsOf(facts, link);
    if (!details)
        return false;
    m_link = link;
    setSubtitle(details->kind);
    QWidget *sheet = build(*details);
    m_scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false); // setWidget() switches it on
    announce(this, tr("%1: %2").arg(details->kind, details->title));
    return true;
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
        auto *text = new PlainLabel(details.text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(text);
    }
    layout->addSpacing(4);
    auto *rows = new FactRows;
    for (const DetailRow &row : details.rows)
        rows->addRow(row.label, row.value, row.link);
    connect(rows, &FactRows::linkActivated, this, &DetailsPanel::linkActivated);
    layout->addWidget(rows);

    for (const DetailSection &section : details.sections) {
        layout->addSpacing(6);
        layout->addWidget(new PlainLabel(section.title, PlainLabel::Look::Heading));
        if (!section.note.isEmpty())
            layout->addWidget(new PlainLabel(section.note, PlainLabel::Look::Small));
        auto *links = new QVBoxLayout;
        links->setSpacing(1);
        layout->addLayout(links);
        for (const DetailRow &row : section.rows) {
            auto *button = new LinkButton(row.value, row.link);
            connect(button, &LinkButton::linkActivated, this, &DetailsPanel::linkActivated);
            links->addWidget(button);
        }
    }
    layout->addStretch(1);
    return sheet;
}

void DetailsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        Card::keyPressEvent(event);
}

} // namespace mitra
