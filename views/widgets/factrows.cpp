// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/factrows.h"

#include "views/figures/style.h"
#include "views/figures/textblock.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/taborder.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace mitra
{

namespace
{
constexpr int labelWidth = 98; // with the gap after it
constexpr int columnGap = 4;
constexpr int rowGap = 5;
constexpr int pad = 3; // as a link keeps for its focus ring, so that all rows line up
} // namespace

FactRows::FactRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(columnGap);
    m_grid->setVerticalSpacing(rowGap);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

void FactRows::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
    m_lastLink = nullptr;
    update();
}

void FactRows::tabTo(QWidget *link)
{
    tabBehind(m_lastLink ? m_lastLink : this, link);
    m_lastLink = link;
}

void FactRows::addRow(const QString &label, const QString &value, const Link &link,
                      const QList<Citation> &citations)
{
    auto *name = new PlainLabel(label, PlainLabel::Look::Small);
    name->setFixedWidth(labelWidth);
    name->setContentsMargins(0, pad + 1, 0, pad);
    m_grid->addWidget(name, m_rows, 0, Qt::AlignTop);
    if (link.isNull()) {
        auto *text = new PlainLabel(value);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setContentsMargins(pad, pad, pad, pad);
        text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_grid->addWidget(text, m_rows, 1);
    } else {
        auto *button = new LinkButton(value, link);
        connect(button, &LinkButton::linkActivated, this, &FactRows::linkActivated);
        m_grid->addWidget(button, m_rows, 1);
        tabTo(button);
    }
    if (!citations.isEmpty()) {
        auto *numbers = new QWidget;
        QList<QWidget *> buttons;
        auto *layout = new QVBoxLayout(numbers);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        for (const Citation &citation : citations) {
            auto *button = new LinkButton(citation.number, citation.link);
            button->setFixedWidth(int(textWidth(citation.number, button->font())) + 2 * pad + 2);
            button->setToolTip(plainToolTip(citation.text));
            button->setAccessibleName(citation.text);
            connect(button, &LinkButton::linkActivated, this, &FactRows::linkActivated);
            layout->addWidget(button, 0, Qt::AlignRight);
            buttons.append(button);
        }
        m_grid->addWidget(numbers, m_rows, 2, Qt::AlignTop | Qt::AlignRight);
        for (QWidget *button : std::as_const(buttons))
            tabTo(button);
    }
    ++m_rows;
    update();
}

void FactRows::paintEvent(QPaintEvent *)
{
    const Style style = Style::of(palette());
    QPainter painter(this);
    painter.setPen(style.line);
    for (int row = 1; row < m_rows; ++row) {
        const auto *name = qobject_cast<PlainLabel *>(m_grid->itemAtPosition(row, 0)->widget());
        if (name == nullptr || name->text().isEmpty())
            continue; // goes on with the fact above
        // Not cellRect(): with heights that depend on widths it answers from the last measuring.
        const int y = name->geometry().top() - rowGap / 2 - 1;
        painter.drawLine(0, y, width(), y);
    }
}

} // namespace mitra
