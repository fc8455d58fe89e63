// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/previewbar.h"

#include "views/pages/briefingpreview.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plainlabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace mitra
{

namespace
{

constexpr double step = 1.25;
constexpr int roundest = 27; // narrower, a pill loses its corners
constexpr double sizes[] = {0.5, 0.75, 1, 1.5, 2, 3};

QPushButton *pill(const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(text);
    button->setProperty("pill", true);
    button->setProperty("dense", true); // so that the bar keeps to one line in a small window
    button->setMinimumWidth(roundest);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    return button;
}

QToolButton *menuButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("menu", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    return button;
}

QWidget *inARow(const QList<QWidget *> &widgets)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return holder;
}

QString percent(double scale)
{
    return PreviewBar::tr("%1%").arg(std::lround(scale * 100));
}

} // namespace

PreviewBar::PreviewBar(BriefingPreview *preview, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_size(menuButton(this))
    , m_sizes(new QActionGroup(this))
    , m_rows(new QActionGroup(this))
    , m_before(pill(QStringLiteral("\u2039"), tr("Previous page (Page Up)")))
    , m_page(new QLineEdit)
    , m_count(new PlainLabel(QString(), PlainLabel::Look::Small))
    , m_after(pill(QStringLiteral("\u203A"), tr("Next page (Page Down)")))
    , m_vision(menuButton(this))
    , m_visions(new QActionGroup(this))
{
    fillSizes();
    fillVisions();
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(6);
    flow->addWidget(buildSizes());
    flow->addWidget(buildPages());
    flow->addWidget(m_vision);
    connect(m_preview, &BriefingPreview::viewChanged, this, &PreviewBar::refresh);
    refresh();
}

QWidget *PreviewBar::buildSizes()
{
    auto *smaller = pill(QStringLiteral("\u2212"), tr("Smaller (Ctrl+-)"));
    auto *larger = pill(QStringLiteral("+"), tr("Larger (Ctrl++)"));
    connect(smaller, &QPushButton::clicked, this, &PreviewBar::zoomOut);
    connect(larger, &QPushButton::clicked, this, &PreviewBar::zoomIn);
    return inARow({smaller, m_size, larger});
}

QWidget *PreviewBar::buildPages()
{
    m_page->setFixedWidth(42);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setAccessibleName(tr("Page to go to"));
    m_page->setToolTip(tr("Type a page and press Enter"));
    m_page->installEventFilter(this);
    connect(m_page, &QLineEdit::returnPressed, this, &PreviewBar::goToTyped);
    connect(m_page, &QLineEdit::editingFinished, this, [this] {
        m_page->setModified(false);
        refresh();
    });
    const auto go = [this](int direction) {
        m_preview->goToPage(m_preview->currentPage() + direction * int(m_preview->across()));
    };
    connect(m_before, &QPushButton::clicked, this, [go] { go(-1); });
    connect(m_after, &QPushButton::clicked, this, [go] { go(1); });
    return inARow({m_before, m_page, m_count, m_after});
}

void PreviewBar::fillSizes()
{
    using Fit = BriefingPreview::Fit;
    QMenu *menu = m_size->menu();
    const auto add = [menu](QActionGroup *group, const QString &text, const QVariant &value) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
        return action;
    };
    // Where none is chosen none is ticked.
    m_sizes->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    const auto addFit = [&](const QString &text, Fit fit) {
        connect(add(m_sizes, text, -int(fit)), &QAction::triggered, this,
                [this, fit] { m_preview->setFit(fit); });
    };
    addFit(tr("Fit width"), Fit::Width);
    addFit(tr("Fit page"), Fit::Page);
    for (const double size : sizes) {
        connect(add(m_sizes, percent(size), size), &QAction::triggered, this,
                [this, size] { m_preview->setScale(size); });
    }
    menu->addSeparator();
    const auto addRow = [&](const QString &text, PagesAcross across) {
        connect(add(m_rows, text, int(across)), &QAction::triggered, this,
                [this, across] { m_preview->setAcross(across); });
    };
    addRow(tr("One page across"), PagesAcross::One);
    addRow(tr("Two pages across"), PagesAcross::Two);
}

void PreviewBar::fillVisions()
{
    const std::pair<ColourVision, QString> visions[] = {
        {ColourVision::Usual, tr("In colour")},
        {ColourVision::Grey, tr("On a grey printer")},
        {ColourVision::Deuteranopia, tr("Without green cones (deuteranopia)")},
        {ColourVision::Protanopia, tr("Without red cones (protanopia)")},
        {ColourVision::Tritanopia, tr("Without blue cones (tritanopia)")},
    };
    for (const auto &[vision, text] : visions) {
        QAction *action = m_vision->menu()->addAction(text);
        action->setCheckable(true);
        action->setData(int(vision));
        m_visions->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, seen = vision] { m_preview->setVision(seen); });
    }
    m_vision->setToolTip(tr("Shows the pages as others see them; what is printed stays the same"));
}

void PreviewBar::zoomIn()
{
    m_preview->setScale(m_preview->scale() * step);
}

void PreviewBar::zoomOut()
{
    m_preview->setScale(m_preview->scale() / step);
}

void PreviewBar::goToTyped()
{
    bool isNumber = false;
    const int page = m_page->text().trimmed().toInt(&isNumber);
    if (isNumber)
        m_preview->goToPage(page - 1);
    m_page->setModified(false);
    refresh();
    m_page->selectAll();
}

bool PreviewBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_page->setModified(false);
        refresh();
        m_page->selectAll();
        return true;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        m_before->click();
        return true;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        m_after->click();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void PreviewBar::refresh()
{
    using Fit = BriefingPreview::Fit;
    const Fit fit = m_preview->fit();
    const QString scale = percent(m_preview->scale());
    m_size->setText(scale);
    const QString size = fit == Fit::Width  ? tr("Size of the pages: %1, fits the width").arg(scale)
                         : fit == Fit::Page ? tr("Size of the pages: %1, fits the page").arg(scale)
                                            : tr("Size of the pages: %1").arg(scale);
    m_size->setAccessibleName(size);
    m_size->setToolTip(size);
    for (QAction *action : m_sizes->actions()) {
        const double value = action->data().toDouble();
        action->setChecked(fit == Fit::None ? std::abs(value - m_preview->scale()) < 0.005
                                            : int(value) == -int(fit));
    }
    for (QAction *action : m_rows->actions())
        action->setChecked(action->data().toInt() == int(m_preview->across()));

    const int pages = m_preview->pageCount();
    const int page = m_preview->currentPage();
    const QString number = page < 0 ? QString() : QString::number(page + 1);
    // What is being typed stays until it is entered or left.
    if (!m_page->isModified())
        m_page->setText(number);
    m_count->setText(tr("of %1", "page of pages").arg(pages));
    setEnabled(pages > 0);
    m_before->setEnabled(page > 0);
    m_after->setEnabled(page + int(m_preview->across()) < pages || page + 1 < pages);

    const QString names[] = {tr("colour"), tr("grey"), tr("deuteranopia"), tr("protanopia"),
                             tr("tritanopia")};
    const QString seen = tr("See as: %1").arg(names[int(m_preview->vision())]);
    m_vision->setText(seen);
    m_vision->setAccessibleName(seen);
    for (QAction *action : m_visions->actions())
        action->setChecked(action->data().toInt() == int(m_preview->vision()));
}

} // namespace mitra
