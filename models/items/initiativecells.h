// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/domain/link.h"

#include <QLocale>
#include <QVariant>

namespace mitra
{

// What a table of initiatives may show, in the order in which it shows them.
struct InitiativeColumns {
    enum Column {
        Title,
        Partners,
        Theme,
        Start,
        End,
        Status,
        Framework,
        Members,
        Budget,
        Source,
        Id,
        Roles,
        Goal,
        Outcomes,
        SourceLanguage,
        Summary,
        Note,
        ColumnCount
    };
};

// The cells of one initiative: text for people, value to sort by, tool tip and link a column.
class InitiativeCells : public InitiativeColumns
{
public:
    // `facts` must outlive the cells.
    explicit InitiativeCells(const Facts &facts)
        : m_facts(facts)
    {
    }

    QString text(const Initiative &row, int column) const;
    // Invalid: not known.
    QVariant sortValue(const Initiative &row, int column) const;
    QString toolTip(const Initiative &row, int column) const;
    Link link(const Initiative &row, int column) const;
    // Of a role of models/items/roles.h or of Qt.
    QVariant data(const Initiative &row, int column, int role) const;

    // Of the column as a whole.
    static QString title(int column);
    static QString meaning(int column); // for the header's tool tip
    static bool isNumeric(int column) { return column == Start || column == End; }
    // Long texts that differ in every row are not worth sorting by.
    static bool isSortable(int column) { return column != Summary && column != Note; }
    // Whether a search looks into it.
    static bool isSearched(int column)
    {
        return column == Title || column == Partners || column == Id || column == Summary;
    }
    // A word that stands for the column in the session, and back; -1 when there is none.
    static QString word(int column);
    static int columnOf(const QString &word);

private:
    QString outcomeText(const Initiative &row) const;
    QString outcomeTip(const Initiative &row) const;
    QString goalText(const ThemeId &id) const;
    QString languageText(const SourceId &id) const;

    const Facts &m_facts;
    QLocale m_locale;
};

} // namespace mitra
