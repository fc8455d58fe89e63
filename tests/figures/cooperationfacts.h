// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <QRandomGenerator>

namespace mitra
{

// Sixty initiatives of six partners and four themes, chosen by a fixed seed; every seventh names no
// partner, some lack years, one ends before it starts.
inline FactsPtr cooperationFacts()
{
    FactTables tables;
    tables.asOf = QDate(2026, 11, 22);
    Source source;
    source.id = SourceId(QStringLiteral("s"));
    source.title = QStringLiteral("Joint statement");
    source.publisher = QStringLiteral("ASEAN Secretariat");
    tables.sources << source;
    const QStringList partners = {
        QStringLiteral("Japan"),
        QStringLiteral("China"),
        QStringLiteral("United Nations (Special Envoy for Digital and Emerging Technologies)"),
        QStringLiteral("India"),
        QStringLiteral("Canada"),
        QStringLiteral("Never there")};
    for (const QString &name : partners) {
        Partner partner;
        partner.id = PartnerId(name.left(3).toUpper());
        partner.name.en = name;
        tables.partners << partner;
    }
    const QStringList themes = {QStringLiteral("Cybersecurity"), QStringLiteral("Infrastructure"),
                                QStringLiteral("Digital economy and trade"),
                                QStringLiteral("AI and emerging technology")};
    for (const QString &name : themes) {
        Theme theme;
        theme.id = ThemeId(name.section(QLatin1Char(' '), 0, 0).toLower());
        theme.name.en = name;
        tables.themes << theme;
    }
    QRandomGenerator random(20261122);
    for (int i = 0; i < 60; ++i) {
        Initiative each;
        each.id = InitiativeId(QStringLiteral("I%1").arg(i, 3, 10, QLatin1Char('0')));
        each.title = QStringLiteral("Initiative %1 on safe and inclusive digital cooperation among "
                                    "the member states and their partners")
                         .arg(i);
        each.theme = tables.themes[random.bounded(4)].id;
        each.source = source.id;
        each.status = allValues<InitiativeStatus>()[random.bounded(4)];
        if (i % 9 != 0)
            each.startYear = 2015 + random.bounded(12);
        if (each.startYear && i % 3 != 0)
            each.endYear = *each.startYear + random.bounded(4);
        if (i == 9)
            each.endYear = 2020;
        for (int p = 0; p < 5 && i % 7 != 0; ++p) {
            if (random.bounded(3) == 0)
                each.partners << PartnerLink{
                    tables.partners[p].id, PartnerRole::Partner, {}, source.id};
        }
        tables.initiatives << each;
    }
    tables.initiatives[1].startYear = 2024;
    tables.initiatives[1].endYear = 2019;
    return std::make_shared<const Facts>(std::move(tables));
}

} // namespace mitra
