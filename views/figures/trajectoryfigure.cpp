// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/trajectoryfigure.h"

#include "views/figures/textblock.h"
#include "views/figures/trajectorylayout.h"
#include "views/figures/trajectorypainter.h"
#include "views/figures/trajectoryreading.h"

#include <QPainter>

namespace mitra
{

TrajectoryFigure::TrajectoryFigure(FactsPtr facts, const Trajectory &trajectory)
    : Figure(std::move(facts))
    , m_content(*this->facts(), trajectory)
{
}

QString TrajectoryFigure::name() const
{
    return QStringLiteral("trajectory:") + m_content.trajectory().indicator.text();
}

QStringList TrajectoryFigure::notes() const
{
    return m_content.trajectory().notes + m_content.zoomNotes();
}

std::unique_ptr<QAbstractTableModel> TrajectoryFigure::table() const
{
    return trajectoryTable(*facts(), m_content);
}

double TrajectoryFigure::bodyHeight(double width) const
{
    return TrajectoryLayout::heightFor(m_content, width);
}

void TrajectoryFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_content.isEmpty()) {
        drawText(painter, body, tr("No data: no source states a value of this measure."),
                 style.font(type::body), style.muted, Qt::AlignLeft | Qt::AlignVCenter);
    } else {
        const TrajectoryLayout layout(m_content, body);
        TrajectoryPainter(m_content, layout, style).draw(painter);
    }
    painter.restore();
}

QList<Mark> TrajectoryFigure::marks(const QRectF &body) const
{
    return m_content.isEmpty()
               ? QList<Mark>()
               : trajectoryMarks(*facts(), m_content, TrajectoryLayout(m_content, body));
}

} // namespace mitra
