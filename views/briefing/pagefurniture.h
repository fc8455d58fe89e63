// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/pagelayout.h"

namespace mitra
{

// What stands at the head and the foot of each page, and the room it leaves: office, title and
// date above a rule; file, revision, as-of date and page number under one; the marking outside of
// both; where the briefing comes from at the foot of the last page; a draft's name across it all.
class PageFurniture
{
public:
    PageFurniture(const Briefing &briefing, const Facts &facts, const PageSetup &setup);

    QRectF content() const { return m_content; }
    // Of the content, at the foot of the last page; 0 when the office is not named.
    double originHeight() const;
    // What must be said before the first block because the head has no room for it: a marking of
    // many lines. Empty as a rule.
    QString opening() const { return m_opening; }

    QList<PageItem> header(int page) const;
    QList<PageItem> footer(int page, int pages) const;

private:
    void setHeader(const Briefing &briefing);
    void setFooter(const Briefing &briefing, const Facts &facts);
    PageItem text(PageItem::Kind kind, const QString &text, const QFont &font, double width,
                  PageItem::Ink ink, Qt::Alignment alignment = Qt::AlignLeft) const;
    PageItem marking() const;
    PageItem rule(double y) const;

    QRectF m_area;  // inside the margins
    QRectF m_inner; // between the markings
    QRectF m_content;
    Marking m_marking;
    QString m_opening;
    QString m_office;
    QString m_title; // empty when it would fill the header
    QString m_date;
    QString m_file;   // file, revision, as of
    QString m_origin; // office and date, for the last page
    bool m_isDraft = false;
    bool m_titleOnFirst = true;
    double m_sideWidth = 0;
    double m_headerHeight = 0;
    double m_numberWidth = 0;
};

} // namespace mitra
