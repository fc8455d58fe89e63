// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <QWidget>

#include <utility>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace mitra
{

class AssumptionKeeping;
class PlainLabel;

// A few lines to set an assumption: to try out a value alone, or to keep it in the file under a
// name, with the reason; author and day are shown. Says why it cannot be kept as it stands.
class AssumptionForm : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { TryOut, Keep };

    // What an assumption is set for.
    struct Ground {
        FactsPtr facts;
        IndicatorId indicator; // or
        GoalId goal;           // of which it speaks then, in the unit of its target
        EconomyId judged;
        QString judgedName;
        std::pair<int, int> years = {1900, 2100}; // that make sense, of a baseline or target
    };

    // `keeping` must outlive the form.
    explicit AssumptionForm(AssumptionKeeping *keeping, QWidget *parent = nullptr);

    // Shows the form, filled with the draft; without a value where there is none yet.
    void open(Mode mode, const Assumption &draft, bool hasValue, const Ground &ground);
    void close();
    bool isOpen() const { return !isHidden(); }
    Mode mode() const { return m_mode; }

    QLineEdit *nameBox() const { return m_name; }
    QLineEdit *valueBox() const { return m_value; }
    QSpinBox *yearBox() const { return m_year; }
    QLineEdit *reasonBox() const { return m_reason; }
    QCheckBox *onlyBox() const { return m_only; }
    QPushButton *doneButton() const { return m_done; }
    // What stands in the way or is to be known, empty when all is well; and author and day.
    QString told() const;
    QString signature() const;

signals:
    // Closed by Enter or its button; in mode TryOut without a name.
    void accepted(const mitra::Assumption &assumption);
    void closed(); // in any case

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();
    void accept();
    QString unit() const;
    QString obstacle() const; // to the value
    Assumption made() const;

    AssumptionKeeping *m_keeping;
    Ground m_ground;
    Mode m_mode = Mode::TryOut;
    Assumption m_draft;
    QString m_shownValue; // the draft's, rounded for reading
    QLineEdit *m_name;
    QLineEdit *m_value;
    QSpinBox *m_year;
    QLineEdit *m_reason;
    QCheckBox *m_only;
    QWidget *m_nameRow;
    QWidget *m_valueRow;
    QWidget *m_yearRow;
    QWidget *m_reasonRow;
    PlainLabel *m_signature;
    PlainLabel *m_told;
    QPushButton *m_done;
};

} // namespace mitra
