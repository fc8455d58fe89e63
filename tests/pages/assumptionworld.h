// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/currentrequest.h"
#include "tests/series/samplefacts.h"
#include "views/pages/assumptionkeeping.h"

#include <QLocale>

namespace mitra
{

// A current request and a keeping of assumptions, with a file behind them that lives in memory:
// what is saved or deleted is in the next facts, as the program does it.
class AssumptionWorld : public QObject
{
public:
    AssumptionWorld()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        keeping.setKeeper(QStringLiteral("Lim"), QString());
        m_tables = sample::tables();
        m_tables.observations = {sample::observation("internet", "VN", 2020, 15),
                                 sample::observation("internet", "VN", 2025, 19),
                                 sample::observation("internet", "MY", 2020, 28),
                                 sample::observation("internet", "MY", 2024, 32),
                                 sample::observation("osi", "VN", 2020, 0.5),
                                 sample::observation("osi", "VN", 2024, 0.7)};
        m_tables.assumptions = {
            made("Ours", AssumptionKind::Target, 30), made("Theirs", AssumptionKind::Target, 40),
            made("Start", AssumptionKind::Baseline, 14), made("Fast", AssumptionKind::Pace, 5),
            made("Slow & sure", AssumptionKind::Pace, 1)};
        m_tables.assumptions[1].economy = sample::economyId("MY");
        m_tables.assumptions[2].year = 2018;
        connect(&keeping, &AssumptionKeeping::saveRequested, this, [this](const Assumption &a) {
            remove(a.name);
            m_tables.assumptions.append(a);
            show();
            emit keeping.done(QStringLiteral("Kept \u201c%1\u201d").arg(a.name));
        });
        connect(&keeping, &AssumptionKeeping::deleteRequested, this, [this](const QString &name) {
            remove(name);
            show();
            emit keeping.done(QStringLiteral("Deleted \u201c%1\u201d").arg(name));
        });
        show();
        choose("internet", "VN");
    }

    static Assumption made(const char *name, AssumptionKind kind, double value,
                           const char *indicator = "internet")
    {
        Assumption assumption;
        assumption.name = sample::s(name);
        assumption.kind = kind;
        assumption.indicator = sample::indicatorId(indicator);
        if (kind != AssumptionKind::Pace)
            assumption.year = 2030;
        assumption.value = value;
        assumption.madeOn = QDate(2026, 11, 26);
        assumption.author = sample::s("Tan");
        assumption.reason = sample::s("no framework states a number");
        return assumption;
    }

    void add(const Assumption &assumption)
    {
        m_tables.assumptions.append(assumption);
        show();
    }
    void choose(const char *indicator, const char *economy)
    {
        ProgressRequest request = current.request();
        request.indicator = sample::indicatorId(indicator);
        request.economy = sample::economyId(economy);
        current.set(request);
    }
    const Assumption *kept(const char *name) const
    {
        return current.facts()->assumption(sample::s(name));
    }

    CurrentRequest current;
    AssumptionKeeping keeping;

private:
    void remove(const QString &name)
    {
        m_tables.assumptions.removeIf([&](const Assumption &each) { return each.name == name; });
    }
    void show() { current.setFacts(std::make_shared<const Facts>(FactTables(m_tables))); }

    FactTables m_tables;
};

} // namespace mitra
