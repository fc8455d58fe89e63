// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/cooperationview.h"
#include "views/widgets/card.h"

class QToolButton;

namespace mitra
{

// A card that shows one view of cooperation: its title and subtitle, its controls at the right
// where there is room for them, else below, and the view.
class ViewCard : public Card
{
    Q_OBJECT

public:
    explicit ViewCard(QWidget *parent = nullptr);

    // Stands above the title, at the left: the switch between views.
    void setLead(QWidget *lead);
    // A button that folds the view away, so that the title alone is left.
    void setFoldable(const QString &foldText, const QString &unfoldText);

    // Takes the view in; the one before is given up, hidden and without a parent of the card.
    void setView(CooperationView *view);
    CooperationView *view() const { return m_view; }
    // Takes title and subtitle anew from the view, which must have been refreshed unless it is
    // folded away.
    void showTitles();

    bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);
    QToolButton *foldButton() const { return m_fold; }

signals:
    void folded(bool folded);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeControls();
    int roomForControls() const;

    CooperationView *m_view = nullptr;
    QWidget *m_controls = nullptr;
    QWidget *m_lead = nullptr;
    QHBoxLayout *m_top; // the switch, and controls beside it
    QHBoxLayout *m_below;
    QToolButton *m_fold;
    QString m_foldText;
    QString m_unfoldText;
    bool m_isFolded = false;
};

} // namespace mitra
