// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"
#include "views/pages/page.h"

class QListWidget;

namespace mitra
{

class Card;
class PillGroup;
class PlainLabel;
class PreviewPane;

// What goes on paper: a briefing as a list of blocks beside its pages. Printing and saving are
// asked for by signal, because their dialogs belong to the window.
class BriefingsPage : public Page
{
    Q_OBJECT

public:
    explicit BriefingsPage(QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("briefings"); }
    QString title() const override { return tr("Briefings"); }
    QString subtitle() const override;
    QList<FigurePtr> figures() const override;
    FigurePtr currentFigure() const override { return figures().value(0); }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    const Briefing &briefing() const { return m_briefing; }
    Surface surface() const;
    void requestPrint();
    PreviewPane *preview() const { return m_preview; }

signals:
    void printRequested(const mitra::Briefing &briefing, mitra::Surface surface);
    void saveRequested(const mitra::Briefing &briefing, mitra::Surface surface);

protected:
    void takeFacts(const FactsPtr &facts) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildSide();
    void makePreview();
    void listBlocks();

    FactsPtr m_facts;
    Briefing m_briefing;
    bool m_isStale = true;
    Card *m_card;
    PillGroup *m_colours;
    QListWidget *m_blocks;
    PlainLabel *m_pages;
    PreviewPane *m_preview;
};

} // namespace mitra
