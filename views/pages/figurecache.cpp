// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/figurecache.h"

#include "views/briefing/printlanguage.h"
#include "views/pages/measuredfigure.h"

namespace mitra
{

namespace
{
// More than any briefing shows; those that undo brings back are made again.
constexpr qsizetype mostFigures = 600;
} // namespace

void FigureCache::setGround(const GalleryGround &ground)
{
    m_ground = ground;
    m_figures.clear();
}

void FigureCache::setLanguage(const QString &language, const QString &region)
{
    if (language == m_language && region == m_region)
        return;
    m_language = language;
    m_region = region;
    m_figures.clear();
}

FigurePtr FigureCache::figure(const FigureRequest &request)
{
    if (!m_ground.facts)
        return nullptr;
    const QString key = request.name + QLatin1Char('\n') + request.settings;
    const auto found = m_figures.constFind(key);
    if (found != m_figures.constEnd())
        return *found;
    if (m_figures.size() >= mostFigures)
        m_figures.clear();
    const PrintLanguage language(m_language, m_region);
    const FigurePtr made = makeFigure(request, m_ground);
    return *m_figures.insert(key, made ? std::make_shared<MeasuredFigure>(made) : nullptr);
}

QString FigureCache::titleOf(const FigureRequest &request)
{
    const FigurePtr made = figure(request);
    const PrintLanguage language(m_language, m_region);
    return made ? made->title() : QString();
}

} // namespace mitra
