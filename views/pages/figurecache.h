// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/gallery.h"

#include <QHash>

namespace mitra
{

// The figures of a briefing, each made once, so that a key that is typed makes none anew.
class FigureCache
{
public:
    // Forgets every figure: they were of other facts.
    void setGround(const GalleryGround &ground);
    const GalleryGround &ground() const { return m_ground; }
    // Figures hold words and numbers in the language of paper; another one makes them anew.
    void setLanguage(const QString &language, const QString &region);

    // Null where there is none of that name, or no facts.
    FigurePtr figure(const FigureRequest &request);
    QString titleOf(const FigureRequest &request);

private:
    GalleryGround m_ground;
    QString m_language;
    QString m_region;
    QHash<QString, FigurePtr> m_figures;
};

} // namespace mitra
