// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "models/cooperation/flowdiagram.h"
#include "views/figures/figure.h"

#include <optional>

namespace mitra
{

struct FlowGeometry;

// From partners through themes to the goals for 2030: bands as thick as there are initiatives, in
// the colour of the goal they lead to. The smallest partners fold into one node, which leads to all
// of them; the table twin always has all.
class FlowFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::FlowFigure)

public:
    // `rows` are what the selection leaves.
    FlowFigure(FactsPtr facts, const Columns &columns, const Selection &selection,
               const RowSet &rows, bool unfolded = false);
    ~FlowFigure() override;

    // The id of a Link that asks to show every partner, or to fold the smallest again.
    static QString unfoldId() { return QStringLiteral("flow:partners"); }

    QString name() const override { return QStringLiteral("flow"); }
    QString title() const override;
    QString subtitle() const override;
    QStringList notes() const override;
    QList<SourceId> sources() const override;
    QList<QColor> seriesColours(const Style &style) const override;
    QString sentence() const override;
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;
    std::shared_ptr<const Figure> withFocus(int mark) const override;
    // Where all partners are too high for a page, the smallest are folded.
    QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const override;

    const FlowDiagram &diagram() const { return *m_flow; }

private:
    // A node (column 0 to 2) or a band (stage 0 or 1).
    struct Place {
        bool isBand = false;
        int column = 0;
        int index = 0;
    };
    // What stands out: the share of each band that belongs to the mark, and the nodes at its ends.
    struct Lit {
        std::array<QList<double>, 2> bands;
        std::array<QList<bool>, 3> nodes;
    };

    std::shared_ptr<const FlowDiagram> named(FlowDiagram flow) const;
    std::shared_ptr<const FlowGeometry> layOut(double width) const;
    QList<Place> places() const; // of the marks, in reading order
    Lit litBy(const Place &place) const;
    void light(Lit &lit, int stage, qsizetype band, double share) const;
    QColor goalColour(int goal, const Style &style) const;
    QColor bandColour(int stage, const FlowBand &band, const Style &style, bool standsOut) const;
    void drawBands(QPainter &painter, const FlowGeometry &geometry, const Style &style) const;
    void drawNodes(QPainter &painter, const FlowGeometry &geometry, const Style &style) const;
    Link nodeLink(int column, const FlowNode &node) const;
    Link bandLink(int stage, const FlowBand &band) const;
    QString nodeText(int column, const FlowNode &node) const;
    QString bandText(int stage, const FlowBand &band) const;

    Selection m_selection;
    std::shared_ptr<const RowSet> m_rows;
    std::shared_ptr<const FlowDiagram> m_folded;
    std::shared_ptr<const FlowDiagram> m_flow; // what is drawn
    std::optional<double> m_wantedHeight;      // on a page
    std::optional<Lit> m_lit;
    mutable std::shared_ptr<const FlowGeometry> m_geometry; // of m_geometryWidth
    mutable double m_geometryWidth = 0;
    mutable std::optional<QList<SourceId>> m_sources;
};

} // namespace mitra
