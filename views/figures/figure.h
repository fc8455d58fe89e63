// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/domain/link.h"
#include "views/figures/style.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <memory>

class QPainter;

namespace mitra
{

// A place in a drawn figure that stands for one fact: can be pointed at, stepped to with the
// arrow keys, read aloud, and leads somewhere.
struct Mark {
    QRectF area;  // in the coordinates of the rectangle given to Figure::marks()
    QString text; // plain text: what it is, its value, its source
    Link link;
    // The exact shape within `area`, for what is no rectangle (a curved band); empty: all of it.
    QPolygonF outline = {};
};

// One drawing for every surface: screen, print preview, printer, PDF, SVG, PNG, clipboard and
// screen reader all go through it. Units are pixels at 96 dpi; paper scales the painter.
//
// A figure holds finished numbers and texts, made from Facts when it is built; it never changes.
// draw() and marks() share the figure's private layout, so what is seen is what is hit.
class Figure
{
public:
    virtual ~Figure() = default;

    // Stable name for the command line and for briefings, "kind:id" ("goal:skills").
    virtual QString name() const = 0;
    // The finding, computed from the numbers.
    virtual QString title() const = 0;
    // Measure, place and period; may be empty.
    virtual QString subtitle() const { return {}; }
    // Explanations that must travel with the drawing (proxy, definition, conflict).
    virtual QStringList notes() const { return {}; }
    // Every source behind the drawing, most important first.
    virtual QList<SourceId> sources() const = 0;
    // True for a sheet that tells all of one thing: it stands upright on paper, and its body lists
    // the sources by number, so that no line below repeats them.
    virtual bool isSheet() const { return false; }
    // The colours of series that stand side by side and are told apart by colour alone, in that
    // order; for the check of what a grey printer makes of them.
    virtual QList<QColor> seriesColours(const Style &style) const
    {
        Q_UNUSED(style)
        return {};
    }
    // One sentence for a screen reader.
    virtual QString sentence() const = 0;
    // The same numbers as a table (see models/items/roles.h for the roles).
    virtual std::unique_ptr<QAbstractTableModel> table() const = 0;

    // Height the body wants at that width (without title, notes and source line).
    virtual double bodyHeight(double width) const = 0;
    virtual void drawBody(QPainter &painter, const QRectF &body, const Style &style) const = 0;
    // Marks of the body drawn into that rectangle, in reading order.
    virtual QList<Mark> marks(const QRectF &body) const
    {
        Q_UNUSED(body)
        return {};
    }

    // The same figure with that mark, a place in marks(), standing out and the rest dimmed, for the
    // screen while the mark is pointed at or has the focus; its marks and measures are the same.
    // Null when the figure does not change.
    virtual std::shared_ptr<const Figure> withFocus(int mark) const
    {
        Q_UNUSED(mark)
        return nullptr;
    }

    // The figure as parts whose bodies each fit that height, rows kept whole, for paper; empty
    // when it is one piece that must not be divided.
    virtual QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const
    {
        Q_UNUSED(width)
        Q_UNUSED(maxBodyHeight)
        return {};
    }

    const FactsPtr &facts() const { return m_facts; }

protected:
    explicit Figure(FactsPtr facts)
        : m_facts(std::move(facts))
    {
    }

private:
    FactsPtr m_facts;
};

using FigurePtr = std::shared_ptr<const Figure>;

} // namespace mitra
