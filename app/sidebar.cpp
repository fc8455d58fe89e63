// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sidebar.h"

#include "app/icons.h"
#include "views/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

namespace mitra
{

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_pages(new QVBoxLayout)
    , m_file(new PlainLabel({}, PlainLabel::Look::Small))
    , m_asOf(new PlainLabel({}, PlainLabel::Look::Small))
    , m_state(new PlainLabel({}, PlainLabel::Look::Small))
    , m_style(Style::of(Surface::ScreenLight))
{
    setObjectName(QStringLiteral("sidebar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(192);

    auto *name = new PlainLabel(QStringLiteral("Mitra"));
    name->setObjectName(QStringLiteral("sidebarName"));
    auto *about = new PlainLabel(tr("ASEAN digital cooperation"), PlainLabel::Look::Small);

    m_pages->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 20, 12, 16);
    layout->setSpacing(0);
    for (PlainLabel *label : {name, about})
        label->setIndent(10);
    layout->addWidget(name);
    layout->addWidget(about);
    layout->addSpacing(22);
    layout->addLayout(m_pages);
    layout->addStretch();
    for (PlainLabel *label : {m_file, m_asOf, m_state}) {
        label->setIndent(10);
        layout->addWidget(label);
        layout->addSpacing(2);
    }

    connect(m_group, &QButtonGroup::idClicked, this, &Sidebar::pageChosen);
}

void Sidebar::addPage(const QString &title, const QString &iconName, const QString &shortcut)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("sidebarPage"));
    button->setText(title);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(18, 18));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(36);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(title, shortcut));
    m_group->addButton(button, int(m_icons.size()));
    m_icons.append(iconName);
    m_pages->addWidget(button);
    recolour();
}

void Sidebar::setCurrent(int page)
{
    if (QAbstractButton *button = m_group->button(page))
        button->setChecked(true);
    recolour();
}

void Sidebar::setFile(const QString &name, const QString &path, const QString &asOf,
                      const QString &state)
{
    m_file->setText(name);
    m_file->setToolTip(plainToolTip(path));
    m_asOf->setText(asOf);
    m_state->setOptionalText(state);
}

void Sidebar::setStyleTokens(const Style &style)
{
    m_style = style;
    recolour();
}

void Sidebar::recolour()
{
    for (int page = 0; page < m_icons.size(); ++page) {
        QAbstractButton *button = m_group->button(page);
        button->setIcon(
            icon(m_icons.at(page), button->isChecked() ? m_style.series[0] : m_style.muted));
    }
}

} // namespace mitra
