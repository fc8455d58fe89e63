// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/pagelayout.h"
#include "views/figures/style.h"

#include <QVariantMap>
#include <QWidget>

class QScrollArea;

namespace mitra
{

class BriefingPreview;
class PlainLabel;

// The pages of a briefing with the bar that says how they are looked at.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void setLayoutOfPages(const PageLayout &layout);
    void setSurface(Surface surface);
    // Scrolls to where the block begins; nothing happens when it is on no page.
    void showBlock(int block);
    int pageCount() const;
    BriefingPreview *preview() const { return m_preview; }

    // What should come back at the next start.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    // Somebody pointed at what that block of the briefing put on paper.
    void blockClicked(int block);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBar();
    void zoom(double factor);
    void fitWidth();
    void showScale();

    bool m_fits = true; // the page is as wide as the view
    QWidget *m_bar;
    PlainLabel *m_scale;
    QScrollArea *m_scroll;
    BriefingPreview *m_preview;
};

} // namespace mitra
