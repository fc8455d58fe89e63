// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"
#include "models/cooperation/selectionhistory.h"
#include "views/widgets/card.h"

#include <QTimer>

class QLineEdit;

namespace mitra
{

class Announcer;
class ChipBar;
class FacetList;
class SavedBar;
class YearFacet;
class YearHistogram;

// Everything that narrows the initiatives: words, chips, years and facets with their counts.
class FilterPanel : public Card
{
    Q_OBJECT

public:
    explicit FilterPanel(CurrentSelection *current, QWidget *parent = nullptr);

    void focusSearch();
    QLineEdit *searchBox() const { return m_search; }
    ChipBar *chips() const { return m_chips; }
    SavedBar *saved() const { return m_saved; }
    YearHistogram *startYears() const;
    YearHistogram *endYears() const;
    FacetList *facet(Facet facet) const;
    // While the current selection changes: how that came about.
    Gesture gesture() const { return m_gesture; }

    // Facets that are folded away, as their stored words.
    QStringList folded() const;
    void setFolded(const QStringList &facets);

signals:
    // A run of typing or dragging is over.
    void gestureEnded();

private:
    QWidget *buildChoices();
    void refresh();
    void search();
    void leaveSearch();
    void choose(const Selection &selection, Gesture gesture);

    CurrentSelection *m_current;
    QLineEdit *m_search;
    QTimer m_typing;
    bool m_isFollowing = false; // the field takes over the selection's text
    SavedBar *m_saved;
    ChipBar *m_chips;
    YearFacet *m_starts;
    YearFacet *m_ends;
    QList<FacetList *> m_facets;
    Announcer *m_announcer;
    Gesture m_gesture = Gesture::Single;
};

} // namespace mitra
