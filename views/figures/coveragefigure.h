// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/coverage.h"
#include "views/figures/figure.h"
#include "views/figures/sharestrip.h"

#include <optional>

namespace mitra
{

// The gaps: themes, outcomes and member states that no partner, or only one, covers in the
// initiatives of the file, worst first.
class CoverageFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::CoverageFigure)

public:
    // `rows` are what the selection leaves.
    CoverageFigure(FactsPtr facts, const Columns &columns, const Selection &selection,
                   const RowSet &rows);

    QString name() const override { return QStringLiteral("gaps"); }
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
    QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const override;

    const Coverage &coverage() const { return m_coverage; }

private:
    // What is drawn, from top to bottom.
    struct Item {
        enum class Kind { Head, Value, Rest };
        Kind kind = Kind::Value;
        int lane = 0;
        int value = -1;           // in the lane
        bool isContinued = false; // a head that an earlier part has had
    };
    struct Layout;

    void nameFrameworks();
    Layout layOut(double width) const;
    double itemHeight(const Item &item, double width) const;
    void drawItem(QPainter &painter, const Item &item, const QRectF &area,
                  const Style &style) const;
    void drawHead(QPainter &painter, const Item &item, const QRectF &area,
                  const Style &style) const;
    void drawValue(QPainter &painter, const CoveredValue &value, const QRectF &area,
                   const Style &style) const;
    QList<Share> shares(const CoverageLane &lane, const Style &style) const;
    QString laneName(Facet facet) const;
    QString restText(const CoverageLane &lane) const;
    QString initiativesOf(const CoveredValue &value) const;
    QString partnersOf(const CoveredValue &value) const;
    QString markText(Facet facet, const CoveredValue &value) const;
    Link linkTo(Facet facet, const CoveredValue &value) const;

    Selection m_selection;
    std::shared_ptr<const RowSet> m_rows;
    Coverage m_coverage;
    QStringList m_partnerNames; // by position
    QList<Item> m_items;
    mutable std::optional<QList<SourceId>> m_sources;
};

} // namespace mitra
