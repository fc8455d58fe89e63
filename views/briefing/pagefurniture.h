// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/pagelayout.h"

namespace mitra
{

// What stands at the head and the foot of each page, and the room it leaves: office, title and
// date above a rule; file, revision, as-of date and page number under one.
class PageFurniture
{
public:
    PageFurniture(const Briefing &briefing, const Facts &facts, const PageSetup &setup);

    QRectF content() const { return m_content; }
    QList<PageItem> header(int page) const;
    QList<PageItem> footer(int page, int pages) const;

private:
    PageItem text(PageItem::Kind kind, const QString &text, const QFont &font, double width,
                  PageItem::Ink ink, Qt::Alignment alignment = Qt::AlignLeft) const;
    PageItem rule(double y) const;

    QRectF m_area;
    QRectF m_content;
    QString m_office;
    QString m_title; // empty when it would fill the header
    QString m_date;
    QString m_origin; // file, revision, as of
    bool m_titleOnFirst = true;
    double m_sideWidth = 0;
    double m_headerHeight = 0;
};

} // namespace mitra
