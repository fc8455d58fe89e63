// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace mitra
{

class PlainLabel;

// The selection as one line of text, the same as on the command line: to read, to copy and to type.
// Enter applies it; a sentence below says what is not understood or not in the file. Escape takes
// back what was typed, and once more leaves.
class SelectionLine : public QWidget
{
    Q_OBJECT

public:
    // Follows `current`, which must outlive the line.
    explicit SelectionLine(CurrentSelection *current, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QPushButton *copyButton() const { return m_copy; }
    // What stands below the line, empty when all is well.
    QString told() const;
    // With all of it selected, to copy or to type over.
    void takeFocus();

signals:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void apply();
    void copy();
    void tell(const QString &text);

    CurrentSelection *m_current;
    QLineEdit *m_edit;
    QPushButton *m_copy;
    PlainLabel *m_told;
};

} // namespace mitra
