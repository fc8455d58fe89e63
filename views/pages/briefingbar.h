// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace mitra
{

class BriefingDraft;
class NameLine;
class PlainLabel;

enum class BriefingFormat { Pdf, Html, Odt, Xlsx, Pictures };

// The draft's name with what can be done with it as a whole: begin, open, keep, take back, put out.
// Asks for all but undo and redo by signal.
class BriefingBar : public QWidget
{
    Q_OBJECT

public:
    // `draft` must outlive the bar.
    explicit BriefingBar(BriefingDraft *draft, QWidget *parent = nullptr);

    void setFacts(const FactsPtr &facts);
    // Why nothing can be kept in the file, empty when it can.
    void setWhyNotKept(const QString &whyNot);
    // "12 pages, A4"
    void setExtent(const QString &extent);
    // Tells what was done or went wrong, until the next word; `canTakeBack` adds a way back.
    enum class Told { Done, CanBeTakenBack, Wrong };
    void tell(const QString &text, Told how);
    void tellNothing();
    // Keeps the draft under its name, or asks for one.
    void save();

    QMenu *newMenu() const { return m_newMenu; }
    QMenu *openMenu() const { return m_openMenu; }
    QMenu *saveMenu() const { return m_saveMenu; }
    QMenu *exportMenu() const { return m_exportMenu; }
    // Print and Export, for the place where they stand.
    QWidget *outputs() const { return m_outputs; }
    NameLine *nameLine() const { return m_naming; }
    // The draft's name as it is shown, with the mark of what is not kept.
    QString shownName() const;
    QString toldText() const;

signals:
    void templateChosen(const QString &name, const QString &parameter);
    void blankChosen();
    void savedChosen(const QString &name);
    void issuedChosen(const QString &id);
    void issuedPrintChosen(const QString &id);
    void saveChosen(const QString &name);
    void renameChosen(const QString &before, const QString &after);
    void deleteChosen(const QString &name);
    void issueChosen();
    void printChosen();
    void exportChosen(mitra::BriefingFormat format);
    void copyChosen();
    void takeBackChosen(); // what was told last

private:
    void build();
    QToolButton *menuButton(const QString &text, const QString &tip, QMenu *menu);
    void refresh();
    void showName();
    void fillNew();
    void fillOpen();
    void fillSave();
    void fillExport();
    void addSaved();
    void addIssued();
    QStringList savedNames() const;

    BriefingDraft *m_draft;
    FactsPtr m_facts;
    QString m_whyNot;
    QString m_extent;
    PlainLabel *m_name;
    PlainLabel *m_about;
    QMenu *m_newMenu;
    QMenu *m_openMenu;
    QMenu *m_saveMenu;
    QMenu *m_exportMenu;
    QToolButton *m_save = nullptr;
    QWidget *m_outputs;
    QToolButton *m_undo;
    QToolButton *m_redo;
    NameLine *m_naming;
    QWidget *m_telling;
    PlainLabel *m_told;
    QPushButton *m_takeBack;
    bool m_isPassing = false;   // what is told goes with the next change
    bool m_canTakeBack = false; // what is told, as long as it is the file's last change
};

} // namespace mitra
