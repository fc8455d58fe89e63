// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/figureviewaccess.h"

#include "views/widgets/figureview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

namespace mitra
{

namespace
{

// One mark as an item of the figure's list.
class MarkAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccess(FigureView *view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_view && m_index < m_view->marks().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Description)
            return m_view->hint(m_index);
        return kind == QAccessible::Name ? m_view->marks().at(m_index).text : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_view->marks().at(m_index).area.toAlignedRect();
        return QRect(m_view->mapToGlobal(area.topLeft()), area.size());
    }
    QAccessible::Role role() const override
    {
        return hasLink() ? QAccessible::Link : QAccessible::ListItem;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->currentMark() == m_index;
        state.invisible = !m_view->isVisible();
        state.linked = hasLink();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }

    QStringList actionNames() const override
    {
        QStringList names{setFocusAction()};
        if (hasLink())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction()) {
            m_view->activateMark(m_index);
        } else if (name == setFocusAction()) {
            m_view->setFocus();
            m_view->setCurrentMark(m_index);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    int index() const { return m_index; }

private:
    bool hasLink() const { return isValid() && !m_view->marks().at(m_index).link.isNull(); }

    QPointer<FigureView> m_view;
    int m_index;
};

class FigureAccess : public QAccessibleWidget
{
public:
    explicit FigureAccess(FigureView *view)
        : QAccessibleWidget(view, QAccessible::Graphic)
    {
    }
    ~FigureAccess() override { forget(); }

    // The interfaces of the marks belong to the cache of QAccessible, by their ids.
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

    int childCount() const override { return int(view()->marks().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_ids.constFind(index); known != m_ids.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *mark = new MarkAccess(view(), index);
        m_ids.insert(index, QAccessible::registerAccessibleInterface(mark));
        return mark;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *mark = dynamic_cast<const MarkAccess *>(child);
        return mark && mark->parent() == this ? mark->index() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->markAt(view()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override { return child(view()->currentMark()); }
    QString text(QAccessible::Text kind) const override
    {
        const int current = view()->currentMark();
        if (kind == QAccessible::Value && current >= 0 && current < childCount())
            return view()->marks().at(current).text;
        return QAccessibleWidget::text(kind);
    }

private:
    FigureView *view() const { return static_cast<FigureView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<FigureView *>(object);
    return view ? new FigureAccess(view) : nullptr;
}

} // namespace

void installFigureViewAccess()
{
    // Qt refuses a factory it has already.
    QAccessible::installFactory(makeAccess);
}

void announceMark(FigureView *view, int index)
{
    QAccessibleValueChangeEvent value(view, view->marks().at(index).text);
    QAccessible::updateAccessibility(&value);
    if (!view->hasFocus())
        return;
    QAccessibleEvent focus(view, QAccessible::Focus);
    focus.setChild(index);
    QAccessible::updateAccessibility(&focus);
}

void forgetAccessibleMarks(FigureView *view)
{
    // Only a reader that is there has made interfaces; asking would make them.
    if (!QAccessible::isActive() && !view->isVisible())
        return;
    if (auto *access = dynamic_cast<FigureAccess *>(QAccessible::queryAccessibleInterface(view)))
        access->forget();
}

} // namespace mitra
