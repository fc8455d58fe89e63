// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "models/domain/link.h"
#include "models/domain/result.h"
#include "views/figures/figure.h"

#include <QList>
#include <QMainWindow>

class QHBoxLayout;
class QStackedWidget;
class QTimer;

namespace mitra
{

class BriefingsPage;
class CurrentSelection;
class Document;
class Messages;
class Outputs;
class Page;
class PlainLabel;
class SavedSelections;
class Sidebar;
class Toast;
class TopBar;

// The window: sidebar, top bar and the five pages around one document. It alone opens files and
// puts up dialogs; pages ask for things by signal.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Document &document, Messages &messages, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Opens a file, with progress when it takes long. On an error what was open stays open. An
    // empty path is the built-in data.
    Result<void> open(const QString &path);
    void showPage(const QString &name);
    void follow(const Link &link);

    void restore(const Session &session);
    Session session() const;

    const QList<Page *> &pages() const { return m_pages; }
    Page *currentPage() const;

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void addPage(Page *page, const QString &icon);
    void addActions();
    void addFileActions();
    void addOutputActions();
    void addBriefingActions();
    void addToBriefing(const FigurePtr &figure);
    void showFacts();
    void showIndex(int index);
    void dress();
    void openOrSay(const QString &path);
    void reload();
    void askAndOpen();
    void fillRecentMenu();
    void showHelp();
    void saveSoon();
    bool saveSession();

    Document &m_document;
    Messages &m_messages;
    Session m_session;
    CurrentSelection *m_selection;
    Outputs *m_outputs;
    SavedSelections *m_saved = nullptr;
    BriefingsPage *m_briefings = nullptr;
    Sidebar *m_sidebar;
    TopBar *m_topBar;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QHBoxLayout *m_head; // titles, and what a page puts beside them
    QStackedWidget *m_stack;
    QTimer *m_saving;
    Toast *m_toast;
    QMenu *m_recent = nullptr;
    bool m_isLossTold = false; // of the draft, on closing
    QList<Page *> m_pages;
    Surface m_dressedAs = Surface::PrintGrey; // none yet
};

} // namespace mitra
