// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/pagelayout.h"
#include "views/figures/style.h"

#include <QVariantMap>
#include <QWidget>

namespace mitra
{

class BriefingPreview;
class GreyWarning;
class PreviewBar;

// The pages of a briefing with the bar that says how they are looked at, and a warning of what a
// printer without colour would make of them.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    // Shows these pages, where the last ones stood.
    void setLayoutOfPages(const PageLayout &layout);
    void setSurface(Surface surface);
    // Marks the block and scrolls to where it begins, when it is not in view; -1: none is marked.
    void showBlock(int block);
    int pageCount() const;

    BriefingPreview *preview() const { return m_preview; }
    PreviewBar *bar() const { return m_bar; }
    GreyWarning *warning() const { return m_warning; }

    // What should come back at the next start.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    // Somebody pointed at what that block of the briefing put on paper.
    void blockClicked(int block);

private:
    void warn();

    BriefingPreview *m_preview;
    PreviewBar *m_bar;
    GreyWarning *m_warning;
};

} // namespace mitra
