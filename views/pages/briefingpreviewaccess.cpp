// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/briefingpreviewaccess.h"

#include "views/pages/briefingpreview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

namespace mitra
{

namespace
{

class PageAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PageAccess(BriefingPreview *preview, int page)
        : m_preview(preview)
        , m_page(page)
    {
    }

    bool isValid() const override { return m_preview && m_page < m_preview->pageCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return m_preview ? m_preview->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_preview.data());
    }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return BriefingPreview::tr("Page %1 of %2").arg(m_page + 1).arg(m_preview->pageCount());
        return kind == QAccessible::Description ? m_preview->pageText(m_page) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_preview->pageArea(m_page).toAlignedRect();
        return QRect(m_preview->viewport()->mapToGlobal(area.topLeft()), area.size());
    }
    QAccessible::Role role() const override { return QAccessible::Section; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.focused = m_preview->hasFocus() && m_preview->currentPage() == m_page;
        state.invisible = !m_preview->isVisible();
        state.readOnly = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid() || name != setFocusAction())
            return;
        m_preview->setFocus();
        m_preview->goToPage(m_page);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    int page() const { return m_page; }

private:
    QPointer<BriefingPreview> m_preview;
    int m_page;
};

class PreviewAccess : public QAccessibleWidget
{
public:
    explicit PreviewAccess(BriefingPreview *preview)
        : QAccessibleWidget(preview, QAccessible::Document)
    {
    }
    ~PreviewAccess() override { forget(); }

    // The interfaces of the pages belong to the cache of QAccessible, by their ids.
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

    int childCount() const override { return preview()->pageCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_ids.constFind(index); known != m_ids.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *page = new PageAccess(preview(), index);
        m_ids.insert(index, QAccessible::registerAccessibleInterface(page));
        return page;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *page = dynamic_cast<const PageAccess *>(child);
        return page && page->parent() == this ? page->page() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(preview()->pageAt(preview()->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override { return child(preview()->currentPage()); }

private:
    BriefingPreview *preview() const { return static_cast<BriefingPreview *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *preview = qobject_cast<BriefingPreview *>(object);
    return preview ? new PreviewAccess(preview) : nullptr;
}

} // namespace

void installBriefingPreviewAccess()
{
    // Qt refuses a factory it has already.
    QAccessible::installFactory(makeAccess);
}

void announceCurrentPage(BriefingPreview *preview)
{
    if (!preview->hasFocus() || preview->currentPage() < 0)
        return;
    QAccessibleEvent focus(preview, QAccessible::Focus);
    focus.setChild(preview->currentPage());
    QAccessible::updateAccessibility(&focus);
}

void forgetAccessiblePages(BriefingPreview *preview)
{
    // Only a reader that is there has made interfaces; asking would make them.
    if (!QAccessible::isActive() && !preview->isVisible())
        return;
    if (auto *access =
            dynamic_cast<PreviewAccess *>(QAccessible::queryAccessibleInterface(preview)))
        access->forget();
}

} // namespace mitra
