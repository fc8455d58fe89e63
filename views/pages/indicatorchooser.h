// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "views/widgets/chooser.h"

namespace mitra
{

class WordFilter;

// Every indicator under the goal it belongs to; typing words of a name, in any order, finds it, and
// Enter takes the first that was found. What was typed and names none stays, and is marked.
class IndicatorChooser : public Chooser
{
    Q_OBJECT

public:
    explicit IndicatorChooser(QWidget *parent = nullptr);

    void setFacts(const FactsPtr &facts);
    IndicatorId current() const;
    // Shows it without telling; an unknown id shows none.
    void setCurrent(const IndicatorId &indicator);

signals:
    void indicatorChosen(const mitra::IndicatorId &indicator);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addGroup(const Facts &facts, const GoalId &goal, const QString &title);
    void restoreText();
    void selectText();
    void takeFirst();
    void markUnknown();

    WordFilter *m_found;
};

} // namespace mitra
