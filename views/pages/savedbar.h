// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"
#include "models/domain/types.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace mitra
{

class PlainLabel;

// The selections kept in the file under names: a button whose menu shows one, keeps the current
// one, renames and deletes, and below it a line for the name. Asks for every change by signal.
class SavedBar : public QWidget
{
    Q_OBJECT

public:
    // `current` must outlive the bar.
    explicit SavedBar(CurrentSelection *current, QWidget *parent = nullptr);

    // As the file has them, in order. Why nothing can be kept, empty when it can.
    void setSaved(const QList<SavedSelection> &saved, const QString &whyNot);
    // Tells what was done with a way to take it back, until the next change.
    void tellDone(const QString &text);

    // "Saved", for the place where the bar stands.
    QToolButton *button() const { return m_button; }
    QMenu *menu() const { return m_menu; }
    QLineEdit *nameBox() const { return m_name; }
    QPushButton *keepButton() const { return m_keep; }
    QPushButton *undoButton() const { return m_undo; }
    // What stands below the name, empty when all is well.
    QString told() const;

signals:
    // A selection under that name is replaced.
    void saveRequested(const QString &name, const mitra::Selection &selection);
    void renameRequested(const QString &before, const QString &after);
    void deleteRequested(const QString &name);
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    void addSelections();
    void addToManage();
    void askName(const QString &renamed);
    void checkName();
    void keep();
    void leaveName();
    bool isSaved(const QString &name) const;

    CurrentSelection *m_current;
    QList<SavedSelection> m_saved;
    QString m_whyNot;
    QToolButton *m_button;
    QMenu *m_menu;
    QWidget *m_naming;
    QLineEdit *m_name;
    QPushButton *m_keep;
    PlainLabel *m_told;
    QWidget *m_done;
    PlainLabel *m_doneText;
    QPushButton *m_undo;
    QString m_renamed; // the name to change; empty: a new one
};

} // namespace mitra
