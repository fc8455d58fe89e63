// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/togetherness.h"
#include "views/figures/figure.h"
#include "views/figures/sharestrip.h"

#include <optional>

namespace mitra
{

// Which partners work together in the same initiatives: a column a combination, with a bar for its
// initiatives and dots for its partners, most initiatives first. Many combinations fold into a
// line, which leads to all of them; the table twin always has all.
class TogetherFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::TogetherFigure)

public:
    // `rows` are what the selection leaves.
    TogetherFigure(FactsPtr facts, const Columns &columns, const Selection &selection,
                   const RowSet &rows, bool unfolded = false);

    // The id of a Link that asks to show every combination, or to fold the smallest again.
    static QString unfoldId() { return QStringLiteral("together:combinations"); }

    QString name() const override { return QStringLiteral("together"); }
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
    QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const override;

    const Togetherness &togetherness() const { return *m_found; }

private:
    // Combinations side by side over the partners that occur in them.
    struct Bank {
        int first = 0; // of the combinations
        int count = 0;
        QList<int> partners; // positions, most initiatives together first
        double head = 0;     // height of the bars and their numbers
        QList<double> tops;  // of their rows, from the top of the bank; and the bottom of the last
    };
    struct Layout {
        double left = 0; // of the columns
        double names = 0;
        double step = 0; // from column to column
        double stripHeight = 0;
        QList<Bank> banks;
        QList<double> bankTops;
        double restTop = 0;
        double height = 0;
    };

    Layout layOut(double width, double maxBankHeight = 0) const;
    Bank bankOf(int first, int count, const Layout &layout) const;
    void drawBank(QPainter &painter, const Bank &bank, const QPointF &at, const Layout &layout,
                  const Style &style) const;
    void drawColumn(QPainter &painter, const Bank &bank, int column, const QPointF &at,
                    const Layout &layout, const Style &style) const;
    double barLength(quint32 count) const;
    QList<Share> shares(const Style &style) const;
    QString restText() const;
    QStringList namesOf(const Combination &combination) const;
    Link combinationLink(const Combination &combination) const;
    QString combinationText(const Combination &combination) const;
    Link partnerLink(int partner) const;
    QString partnerText(int partner) const;

    Selection m_selection;
    std::shared_ptr<const RowSet> m_rows;
    std::shared_ptr<const Togetherness> m_found;
    QList<FacetValue> m_partners; // by position
    int m_first = 0;              // of the combinations that are drawn
    int m_count = 0;
    bool m_hasStrip = true;
    bool m_hasRest = true;
    std::optional<int> m_litCombination;
    std::optional<int> m_litPartner;
    mutable double m_marksWidth = 600; // that marks() was last asked for, which numbers them
    mutable std::optional<QList<SourceId>> m_sources;
};

} // namespace mitra
