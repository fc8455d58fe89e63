// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"
#include "views/widgets/card.h"

#include <QTimer>

class QLineEdit;

namespace mitra
{

class ChipBar;
class FacetList;
class PlainLabel;
class YearHistogram;

// Everything that narrows the initiatives: words, chips, start years and facets with their counts.
class FilterPanel : public Card
{
    Q_OBJECT

public:
    explicit FilterPanel(CurrentSelection *current, QWidget *parent = nullptr);

    void focusSearch();
    QLineEdit *searchBox() const { return m_search; }
    ChipBar *chips() const { return m_chips; }
    YearHistogram *years() const { return m_years; }
    FacetList *facet(Facet facet) const;

    // Facets that are folded away, as their stored words.
    QStringList folded() const;
    void setFolded(const QStringList &facets);

private:
    QWidget *buildChoices();
    std::vector<quint32> startYears() const;
    void refresh();
    void search();

    CurrentSelection *m_current;
    QLineEdit *m_search;
    QTimer m_typing;
    ChipBar *m_chips;
    YearHistogram *m_years;
    PlainLabel *m_withoutYear;
    QList<FacetList *> m_facets;
};

} // namespace mitra
