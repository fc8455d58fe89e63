// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefingdraft.h"

#include <QVariantMap>
#include <QWidget>

class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace mitra
{

class Chooser;
class MarkingSettings;
class PillGroup;
class TickBox;
class UndoKeys;

// What holds for the whole paper: title, office and date, its size and edges, language, colours and
// marking. Every change goes to the draft.
class PaperSettings : public QWidget
{
    Q_OBJECT

public:
    // `draft` and `keys` must outlive it.
    PaperSettings(BriefingDraft *draft, UndoKeys *keys, QWidget *parent = nullptr);

    // The list of markings, which is the office's and not the briefing's.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

    QLineEdit *titleField() const { return m_title; }
    QLineEdit *officeField() const { return m_office; }
    QDateEdit *dateField() const { return m_date; }
    Chooser *paperField() const { return m_paper; }
    Chooser *languageField() const { return m_language; }
    Chooser *regionField() const { return m_region; }
    TickBox *draftTick() const { return m_isDraft; }
    MarkingSettings *marking() const { return m_marking; }

signals:
    void stateChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildWords(QFormLayout *form, UndoKeys *keys);
    void buildPaper(QFormLayout *form);
    void buildLanguage(QFormLayout *form);
    void buildOutput(QFormLayout *form);
    void fillRegions(const QString &language);
    void refresh();
    // Reads every field of how it is printed.
    void takePrint(BriefingDraft::Gesture gesture = BriefingDraft::Gesture::Single);

    BriefingDraft *m_draft;
    bool m_isShowing = false; // what changes now was not done here
    QLineEdit *m_title;
    QLineEdit *m_office;
    QDateEdit *m_date;
    QPushButton *m_noDate;
    Chooser *m_paper;
    PillGroup *m_turn;
    QDoubleSpinBox *m_margin;
    Chooser *m_language;
    Chooser *m_region;
    PillGroup *m_colours;
    TickBox *m_isArchival;
    TickBox *m_isDraft;
    MarkingSettings *m_marking;
    Marking m_chosen; // the marking as it was last chosen or shown
};

} // namespace mitra
