// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/initiativefigure.h"

#include "models/domain/localname.h"
#include "views/figures/detailparts.h"
#include "views/figures/framing.h"
#include "views/figures/initiativedetails.h"
#include "views/figures/sheetrows.h"

#include <QLocale>

namespace mitra
{

namespace
{

constexpr qsizetype longestTitle = 300; // letters; longer ones stand below, in pieces
constexpr qsizetype namedPartners = 3;

SheetFigure::Band band(const QString &heading, const QString &note, const QList<TextRow> &rows)
{
    return {{heading, note, std::make_shared<SheetRows>(rows)}};
}

RowsFigure::Twin makeTwin(const Facts &facts, const Details &details)
{
    RowsFigure::Twin twin;
    twin.columns = {
        {InitiativeFigure::tr("Part"), InitiativeFigure::tr("Where it stands on the sheet"), false},
        {InitiativeFigure::tr("What"), InitiativeFigure::tr("What is told"), false},
        {InitiativeFigure::tr("Value"), InitiativeFigure::tr("As the file has it"), false},
        {InitiativeFigure::tr("Sources"), InitiativeFigure::tr("What it rests on"), false},
    };
    const auto add = [&](const QString &part, const QString &what, const DetailRow &row) {
        QStringList sources;
        for (const int number : row.sources)
            sources.append(sourceText(facts, details.sources.at(number - 1)));
        const QString named = sources.join(QStringLiteral("; "));
        Row twinRow;
        twinRow.id = QString::number(twin.rows.size());
        if (!row.sources.isEmpty())
            twinRow.source = details.sources.at(row.sources.first() - 1);
        twinRow.cells = {{part, part, {}, {}},
                         {what, what, {}, {}},
                         {row.value, row.value, row.link, row.more},
                         {named, named, {}, {}}};
        twin.rows.append(twinRow);
    };
    DetailRow text;
    text.value = details.title;
    add(details.kind, InitiativeFigure::tr("Title"), text);
    if (!details.text.isEmpty()) {
        text.value = details.text;
        text.sources = details.textSources;
        add(details.kind, InitiativeFigure::tr("Summary"), text);
    }
    QString what;
    for (const DetailRow &row : details.rows) {
        if (!row.label.isEmpty())
            what = row.label; // rows without one go on
        add(details.kind, what, row);
    }
    for (const DetailSection &section : details.sections) {
        for (const DetailRow &row : section.rows)
            add(section.title, row.label, row);
    }
    return twin;
}

QString makeSentence(const Facts &facts, const Initiative &initiative, const Details &details)
{
    QStringList partners;
    for (const PartnerLink &link : initiative.partners.mid(0, namedPartners)) {
        const Partner *partner = facts.find(link.partner);
        partners.append(partner ? localName(partner->name) : link.partner.text());
    }
    const qsizetype more = initiative.partners.size() - partners.size();
    QString with = partners.join(QStringLiteral(", "));
    if (more > 0)
        with = InitiativeFigure::tr("%1 and %2 more").arg(with, QLocale().toString(more));
    const QString what = InitiativeFigure::tr("Initiative %1. Status %2; %3")
                             .arg(details.title, details.status.toLower(), details.years);
    return with.isEmpty() ? InitiativeFigure::tr("%1; no outside partner named.").arg(what)
                          : InitiativeFigure::tr("%1; with %2.").arg(what, with);
}

} // namespace

InitiativeFigure::InitiativeFigure(const FactsPtr &facts, const Initiative &initiative,
                                   const FactHistory &history)
    : SheetFigure(facts)
{
    Details details = initiativeDetails(*facts, initiative);
    if (history)
        addSection(details,
                   historySection(history({Link::Kind::Initiative, initiative.id.text()})));
    const bool isLong = details.title.size() > longestTitle;

    RowsFigure::Words words;
    words.name = QStringLiteral("initiative:%1").arg(initiative.id.text());
    words.title = isLong ? tr("Initiative %1, whose title is told below").arg(initiative.id.text())
                         : details.title;
    words.subtitle = tr("Initiative %1: %2, %3")
                         .arg(initiative.id.text(), details.status.toLower(), details.years);
    words.notes = {tr("Numbers in brackets are the sources at the end. What is called ours is this "
                      "project's reading, not the words of a source.")};
    words.sentence = makeSentence(*facts, initiative, details);
    words.sources = details.sources;

    QList<DetailRow> head;
    if (isLong) {
        DetailRow title;
        title.value = details.title;
        head.append(title);
    }
    if (!details.text.isEmpty()) {
        DetailRow summary;
        summary.value = details.text;
        summary.sources = details.textSources;
        head.append(summary);
    }
    QList<Band> bands;
    if (!head.isEmpty())
        bands.append(band({}, {}, sheetRows(head)));
    bands.append(band({}, {}, sheetRows(details.rows)));
    for (const DetailSection &section : std::as_const(details.sections))
        bands.append(band(section.title, section.note, sheetRows(section.rows)));
    setContent(words, makeTwin(*facts, details), bands);
}

} // namespace mitra
