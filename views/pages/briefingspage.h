// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefingdraft.h"
#include "models/domain/factchange.h"
#include "views/pages/blockpanel.h"
#include "views/pages/briefingbar.h"
#include "views/pages/figurecache.h"
#include "views/pages/page.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace mitra
{

class Card;
class FigureGallery;
class PaperSettings;
struct PageLayout;
class PillGroup;
class PreviewPane;
class TemplateCards;

// Where a briefing is composed: its blocks and its paper at the left, its pages at the right,
// following every key. Printing, exporting and keeping are asked for by signal, because their
// dialogs and the file belong to the window.
class BriefingsPage : public Page
{
    Q_OBJECT

public:
    using Format = BriefingFormat;

    explicit BriefingsPage(QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("briefings"); }
    QString title() const override { return tr("Briefings"); }
    QString subtitle() const override;
    QList<FigurePtr> figures() const override;
    // Of the chosen block, else the first.
    FigurePtr currentFigure() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    // What figures need that the facts do not hold; asked when such a figure is made.
    void setHistory(const FactHistory &history, const FactDifferences &differences);
    // Why nothing can be kept in the file, empty when it can.
    void setWhyNotKept(const QString &whyNot);

    BriefingDraft *draft() const { return m_draft; }
    const Briefing &briefing() const { return m_draft->briefing(); }
    Surface surface() const;
    // Puts a figure at the end, in front of sources that end the briefing, and answers a sentence
    // that says so.
    QString addFigure(const FigureRequest &figure);
    // Takes the place of the draft; undo brings that back. `name`: under which it is kept.
    void openBriefing(const Briefing &briefing, const QString &name = {});
    void newFromTemplate(const QString &name, const QString &parameter = {});
    // As the button does: tells what is missing where there is nothing to print.
    void requestPrint();
    void requestExport(BriefingFormat format);
    // Keeps the draft under its name, or asks for one.
    void save() { m_bar->save(); }
    // Says what became of a request; with a way to take it back, that emits takeBackRequested().
    void tell(const QString &text, BriefingBar::Told how) { m_bar->tell(text, how); }

    BriefingBar *bar() const { return m_bar; }
    BlockPanel *blocks() const { return m_blocks; }
    PaperSettings *paper() const { return m_paper; }
    PreviewPane *preview() const { return m_preview; }
    FigureGallery *gallery() const { return m_gallery; }
    TemplateCards *templates() const { return m_templates; }

signals:
    void printRequested();
    void exportRequested(mitra::BriefingFormat format);
    void copyRequested();
    void saveRequested(const QString &name, const mitra::Briefing &briefing);
    void renameRequested(const QString &before, const QString &after);
    void deleteRequested(const QString &name);
    void issueRequested(const mitra::Briefing &briefing);
    void issuedPrintRequested(const QString &id);
    void takeBackRequested();
    // state() answers something else; the session should be kept soon.
    void stateChanged();
    // The pages stand as the draft has them.
    void previewFollowed(const mitra::PageLayout &layout);

protected:
    void takeFacts(const FactsPtr &facts) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectBar();
    bool hasBlocks();
    void makeGround();
    void takeKept();
    void begin();
    bool isUntouched() const;
    void openSaved(const QString &name);
    void openIssued(const QString &id);
    void follow();
    void makePreview();
    void showExtent(int pages);
    void chooseFigure(const FigureWish &wish);
    void takeChosen(const FigureRequest &figure);
    void leaveChoosing();

    FactsPtr m_facts;
    FactHistory m_history;
    FactDifferences m_differences;
    mutable FigureCache m_figures;
    BriefingDraft *m_draft;
    // Made by the page itself, and not kept while nobody touches it: tomorrow's data make another.
    std::optional<Briefing> m_made;
    bool m_isRestored = false;             // the draft of the last session
    std::pair<QString, QString> m_renamed; // asked for: before, after
    FigureWish m_wish;
    QTimer m_pause; // between keys
    bool m_isStale = true;
    int m_toShow = -1; // a block to scroll to when the pages stand

    QSplitter *m_splitter;
    Card *m_card;
    BriefingBar *m_bar;
    PillGroup *m_tabs;
    QStackedWidget *m_left;
    BlockPanel *m_blocks;
    PaperSettings *m_paper;
    QStackedWidget *m_right;
    PreviewPane *m_preview;
    TemplateCards *m_templates;
    FigureGallery *m_gallery;
};

} // namespace mitra
