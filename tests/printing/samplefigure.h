// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/celltable.h"
#include "views/figures/figure.h"
#include "views/figures/textblock.h"

#include <QPainter>

#include <algorithm>

namespace mitra
{

// A list of bars that tests can make as long, as wide and as well sourced as they need.
class SampleFigure : public Figure
{
public:
    struct Bar {
        QString label;
        double value; // 0 to 1
        Link link;
    };

    SampleFigure(FactsPtr facts, QString title, QList<Bar> bars, QStringList notes = {},
                 bool divisible = false)
        : Figure(std::move(facts))
        , m_title(std::move(title))
        , m_bars(std::move(bars))
        , m_notes(std::move(notes))
        , m_divisible(divisible)
    {
    }

    static constexpr double rowHeight = 26;

    QString name() const override { return QStringLiteral("sample:bars"); }
    QString title() const override { return m_title; }
    QString subtitle() const override { return QStringLiteral("Share of people, ASEAN-11, 2025"); }
    QStringList notes() const override { return m_notes; }
    QList<SourceId> sources() const override
    {
        QList<SourceId> ids;
        for (const Source &source : facts()->sources())
            ids.append(source.id);
        return ids;
    }
    QString sentence() const override { return m_title + QStringLiteral(" in a sentence."); }
    std::unique_ptr<QAbstractTableModel> table() const override
    {
        QList<Row> rows;
        for (const Bar &bar : m_bars)
            rows.append({{{bar.label, bar.label, {}, {}},
                          {QString::number(bar.value * 100), bar.value * 100, {}, {}}},
                         bar.label,
                         {}});
        return std::make_unique<CellTable>(
            QList<Column>{{QStringLiteral("Member"), {}, false}, {QStringLiteral("%"), {}, true}},
            rows);
    }

    double bodyHeight(double) const override { return rowHeight * double(m_bars.size()); }
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override
    {
        const QList<Mark> places = marks(body);
        for (qsizetype i = 0; i < m_bars.size(); ++i) {
            const QRectF area = places.at(i).area;
            drawText(painter, QRectF(body.left(), area.top(), 140, area.height()),
                     m_bars.at(i).label, style.font(type::small), style.ink,
                     Qt::AlignLeft | Qt::AlignVCenter);
            painter.fillRect(area.adjusted(0, 5, 0, -5), style.series[0]);
        }
    }
    QList<Mark> marks(const QRectF &body) const override
    {
        QList<Mark> result;
        const double step = m_bars.isEmpty() ? 0 : body.height() / double(m_bars.size());
        for (qsizetype i = 0; i < m_bars.size(); ++i) {
            const Bar &bar = m_bars.at(i);
            const double width = std::max((body.width() - 150) * bar.value, 2.0);
            result.append({QRectF(body.left() + 150, body.top() + step * double(i), width, step),
                           QStringLiteral("%1: %2 %").arg(bar.label).arg(bar.value * 100),
                           bar.link});
        }
        return result;
    }
    QList<std::shared_ptr<const Figure>> parts(double, double maxBodyHeight) const override
    {
        QList<std::shared_ptr<const Figure>> result;
        if (!m_divisible)
            return result;
        const int rows = std::max(int(maxBodyHeight / rowHeight), 1);
        for (qsizetype first = 0; first < m_bars.size(); first += rows)
            result.append(std::make_shared<SampleFigure>(facts(), m_title, m_bars.mid(first, rows),
                                                         m_notes, false));
        return result;
    }

    static QList<Bar> bars(int count)
    {
        QList<Bar> result;
        for (int i = 0; i < count; ++i)
            result.append({QStringLiteral("Member %1").arg(i + 1),
                           double(count - i) / (count + 1),
                           {Link::Kind::Indicator, QStringLiteral("i%1").arg(i + 1)}});
        return result;
    }

private:
    QString m_title;
    QList<Bar> m_bars;
    QStringList m_notes;
    bool m_divisible;
};

inline FactsPtr sampleFacts(int sources)
{
    FactTables tables;
    for (int i = 1; i <= sources; ++i) {
        Source source;
        source.id = SourceId(QStringLiteral("s%1").arg(i));
        source.publisher = QStringLiteral("Office %1").arg(i);
        source.title = QStringLiteral("Yearbook of digital cooperation, volume %1").arg(i);
        source.published = *PartialDate::fromIso(QStringLiteral("2026-02-09"));
        source.url = QStringLiteral("https://example.org/yearbook/volume-%1").arg(i);
        tables.sources.append(source);
    }
    tables.fileName = QStringLiteral("asean-digital.mitra");
    tables.revision = QStringLiteral("4f2a9c");
    tables.asOf = QDate(2026, 11, 22);
    return std::make_shared<const Facts>(std::move(tables));
}

} // namespace mitra
