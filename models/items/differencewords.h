// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/items/factdifferences.h"

#include <QHash>
#include <QLocale>

namespace mitra
{

// Says what a row of a table of fact stands for, from the facts as they are now and, for what is no
// longer there, from the differences themselves. Part of factdifferences.
class DifferenceWords
{
public:
    // Both must outlive it.
    DifferenceWords(const Facts &facts, const QList<RowDifference> &differences);

    QString thingOf(const QString &table) const;
    QString nameOf(const RowDifference &row) const;
    QList<ToldDifference::Field> fieldsOf(const RowDifference &row) const;
    QList<SourceId> sourcesOf(const RowDifference &row) const;
    Link linkOf(const RowDifference &row) const;

private:
    // The name of the row of that id; the id where nobody knows it, nothing for a blank id.
    QString named(const char *table, const QString &id) const;
    QString nameInFacts(const QString &table, const QString &id) const;
    QString sourceInWords(const SourceId &id) const;
    // A value for people; blank when it is not known.
    QString valueOf(const RowDifference &row, const QString &column, const QVariant &value) const;
    QString unitOf(const RowDifference &row) const;
    std::optional<ToldDifference::Field> budgetOf(const RowDifference &row) const;
    QString inShort(const RowDifference &row) const;
    SourceId sourceInFacts(const RowDifference &row) const;

    const Facts &m_facts;
    QLocale m_locale;
    // Rows put in or taken out, by table and id, of tables whose key is one id.
    QHash<std::pair<QString, QString>, QVariantMap> m_rows;
};

} // namespace mitra
