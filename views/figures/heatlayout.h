// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/verdicttable.h"
#include "views/figures/heatlegend.h"

#include <QFont>
#include <QRectF>

#include <vector>

namespace mitra
{

// What stands below the names of the columns, from top to bottom.
struct HeatItem {
    enum class Kind { Group, Row };
    Kind kind = Kind::Row;
    int row = 0;              // of the table; of a group, its first
    bool isContinued = false; // a group that an earlier part has begun
};

// A verdict table's items with what is drawn around them, the same for all of its parts.
struct HeatContent {
    VerdictTable table;
    QStringList groups; // the names over the rows, one a row
    std::vector<HeatItem> items;
    QList<HeatEntry> legend;
    QString key; // "BRN Brunei Darussalam, KHM Cambodia, ..."
};

// Where everything of a verdict table stands when it is drawn at a width, from its top left corner:
// the legend, below it the names of the economies, then group by group the rows, names at the left.
// Where it is narrow, the cells lose their words, then their years, and keep their shapes, and the
// economies their names, which a key then tells.
class HeatLayout
{
public:
    // `content` must outlive it.
    HeatLayout(const HeatContent &content, double width, std::vector<HeatItem> items);

    // Narrower, the cells become too small to hit.
    static double leastWidth(const HeatContent &content);

    double width() const { return m_width; }
    double height() const { return m_tops.back(); }
    bool hasWords() const { return m_hasWords; } // in the cells
    bool hasYears() const { return m_hasYears; } // below words or shapes
    bool hasCodes() const { return m_hasCodes; } // in place of the economies' names
    bool isTurned() const { return m_isTurned; } // names of columns run upwards
    const QFont &headFont() const { return m_headFont; }

    QRectF legend() const { return {0, 0, m_width, m_legendHeight}; }
    QRectF key() const { return {0, m_keyTop, m_width, m_keyHeight}; }
    QRectF head() const { return {0, m_headTop, m_width, m_headHeight}; }
    QRectF columnName(int column) const;
    QRectF item(size_t index) const;
    QRectF rowName(size_t index) const;
    QRectF cell(size_t index, int column) const;

    // The items in groups whose figures are not higher, each beginning with the name of its group;
    // empty when the whole is not.
    std::vector<std::vector<HeatItem>> partsWithin(double maxHeight) const;

    // What stands under a row's name: the target it is read against; may be empty.
    static QString remark(const VerdictRow &row);

private:
    void placeColumns();
    void placeHead();
    bool fitHead(bool codes);
    double itemHeight(const HeatItem &item) const;

    const HeatContent &m_content;
    std::vector<HeatItem> m_items;
    double m_width;
    int m_count;
    double m_names = 0;
    double m_cellWidth = 0;
    bool m_hasWords = false;
    bool m_hasYears = false;
    bool m_hasCodes = false;
    bool m_isTurned = false;
    QFont m_headFont;
    double m_legendHeight = 0;
    double m_keyTop = 0;
    double m_keyHeight = 0;
    double m_headTop = 0;
    double m_headHeight = 0;
    std::vector<double> m_tops; // of the items, and the bottom of the last
};

} // namespace mitra
