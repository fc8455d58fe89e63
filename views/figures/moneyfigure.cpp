// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/moneyfigure.h"

#include "models/cooperation/facetnames.h"
#include "models/cooperation/money.h"
#include "models/cooperation/rowsources.h"
#include "models/cooperation/selectionwords.h"
#include "models/items/labels.h"

#include <QLocale>
#include <QSet>

namespace mitra
{

namespace
{

QString countText(size_t initiatives)
{
    return initiatives == 1
               ? MoneyFigure::tr("1 initiative")
               : MoneyFigure::tr("%1 initiatives").arg(QLocale().toString(qulonglong(initiatives)));
}

QString titleOf(size_t reporting, size_t all, qsizetype currencies)
{
    const QLocale locale;
    if (all == 0)
        return MoneyFigure::tr("No initiative matches the selection");
    if (reporting == 0)
        return MoneyFigure::tr("No amount of money is reported for these initiatives");
    const QString initiatives = all == 1 ? MoneyFigure::tr("1 of 1 initiative")
                                         : MoneyFigure::tr("%1 of %2 initiatives")
                                               .arg(locale.toString(qulonglong(reporting)),
                                                    locale.toString(qulonglong(all)));
    return currencies == 1 ? MoneyFigure::tr("An amount is reported for %1").arg(initiatives)
                           : MoneyFigure::tr("An amount is reported for %1, in %2 currencies")
                                 .arg(initiatives, locale.toString(currencies));
}

QString sumText(const MoneySum &sum)
{
    return sum.minorUnits ? moneyLabel({*sum.minorUnits, sum.of.currency, sum.of.kind}, QLocale())
                          : MoneyFigure::tr("%1: too large to add up").arg(sum.of.currency);
}

} // namespace

MoneyFigure::MoneyFigure(const FactsPtr &facts, const Columns &columns, const Selection &selection)
    : RowsFigure(facts)
{
    const Initiatives &initiatives = facts->initiatives();
    const RowSet chosen = columns.count(selection).rows;
    const QList<MoneySum> sums = moneySums(initiatives, chosen);

    Twin twin;
    twin.columns = {{tr("Currency"), tr("ISO 4217 code"), false},
                    {tr("Kind"), tr("Planned, committed or spent, as the source says"), false},
                    {tr("Level"), tr("Whole initiatives, or parts of them"), false},
                    {tr("Sum"), tr("In whole units of the currency"), true},
                    {tr("Initiatives"), tr("That report an amount of this kind"), true}};
    QList<TextRow> rows;
    QSet<QString> currencies;
    RowSet reported(chosen.capacity());
    size_t reporting = 0;
    QStringList spoken;
    for (const MoneySum &sum : sums) {
        reporting += sum.rows.size();
        currencies.insert(sum.of.currency);
        for (const quint32 row : sum.rows)
            reported.insert(row);

        const Link list{Link::Kind::Selection,
                        selection.withOnly(Facet::Money, {sum.of.id()}).toText()};
        const QString level = moneyLevelName(sum.of.level);
        TextRow row;
        row.text = sumText(sum);
        row.boldLetters = row.text.size();
        row.detail = tr("%1: %2").arg(level, countText(sum.rows.size()));
        row.mark = {{}, tr("%1; %2").arg(row.text, row.detail), list};
        spoken.append(row.mark.text);
        rows.append(row);

        const auto cell = [&](const QString &text, const QVariant &sort) {
            return Cell{text, sort, list, {}, -1};
        };
        const QVariant amount =
            sum.minorUnits ? QVariant(moneyAmount({*sum.minorUnits, sum.of.currency, sum.of.kind}))
                           : QVariant();
        twin.rows.append(
            {{cell(sum.of.currency, sum.of.currency), cell(label(sum.of.kind), int(sum.of.kind)),
              cell(level, sum.of.level), cell(sumText(sum), amount),
              cell(QLocale().toString(qulonglong(sum.rows.size())), qulonglong(sum.rows.size()))},
             sum.of.id(),
             {}});
    }

    Words words;
    words.name = QStringLiteral("money");
    words.title = titleOf(reporting, chosen.size(), currencies.size());
    const QString chosenText = selectionInWords(*facts, selection);
    words.subtitle = chosenText.isEmpty()
                         ? tr("Amounts as the sources report them, by currency, kind and level")
                         : tr("Amounts as the sources report them. Chosen: %1").arg(chosenText);
    if (!sums.isEmpty())
        words.notes = {
            tr("Added only within one currency, one kind and one level: nothing is converted, what "
               "is planned is not added to what is spent, and a part is not added to its whole.")};
    words.sentence = spoken.isEmpty()
                         ? tr("%1.").arg(words.title)
                         : tr("%1. %2.").arg(words.title, spoken.join(QStringLiteral(". ")));
    // That none is reported rests on all of them.
    words.sources = rowSources(*facts, sums.isEmpty() ? chosen : reported);
    setContent(words, twin, rows);
}

} // namespace mitra
