// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/measuredfigure.h"

namespace mitra
{

namespace
{
// Of paper sizes, margins and places on a page that somebody tries out.
constexpr qsizetype mostRemembered = 32;
} // namespace

MeasuredFigure::MeasuredFigure(FigurePtr figure)
    : Figure(figure->facts())
    , m_figure(std::move(figure))
{
}

double MeasuredFigure::bodyHeight(double width) const
{
    const auto found = m_heights.constFind(width);
    if (found != m_heights.constEnd())
        return *found;
    if (m_heights.size() >= mostRemembered)
        m_heights.clear();
    return *m_heights.insert(width, m_figure->bodyHeight(width));
}

// The parts are laid out too, so they are measured once as well.
QList<FigurePtr> MeasuredFigure::parts(double width, double maxBodyHeight) const
{
    const std::pair key(width, maxBodyHeight);
    const auto found = m_parts.constFind(key);
    if (found != m_parts.constEnd())
        return *found;
    if (m_parts.size() >= mostRemembered)
        m_parts.clear();
    QList<FigurePtr> parts;
    for (const FigurePtr &part : m_figure->parts(width, maxBodyHeight))
        parts.append(std::make_shared<MeasuredFigure>(part));
    return *m_parts.insert(key, parts);
}

} // namespace mitra
