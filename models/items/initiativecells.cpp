// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/initiativecells.h"

#include "models/cooperation/facetnames.h"
#include "models/domain/localname.h"
#include "models/items/labels.h"
#include "models/items/roles.h"
#include "models/items/sourcetext.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::InitiativesModel)
};

QString joined(QStringList names)
{
    names.removeDuplicates();
    return names.join(QLatin1String(", "));
}

QString partnerName(const Facts &facts, const PartnerId &id)
{
    const Partner *partner = facts.find(id);
    return partner ? localName(partner->name) : id.text();
}

QString partnerNames(const Facts &facts, const Initiative &row)
{
    QStringList names;
    for (const PartnerLink &link : row.partners)
        names.append(partnerName(facts, link.partner));
    return joined(names);
}

QString partnerRoles(const Facts &facts, const Initiative &row)
{
    QStringList roles;
    for (const PartnerLink &link : row.partners)
        roles.append(Words::tr("%1: %2", "a partner and its role")
                         .arg(partnerName(facts, link.partner), label(link.role)));
    roles.removeDuplicates();
    return roles.join(QLatin1String("; ")); // a role may have a comma in it
}

QString memberNames(const Facts &facts, const Initiative &row)
{
    QStringList names;
    for (const EconomyLink &link : row.economies) {
        const Economy *economy = facts.find(link.economy);
        names.append(economy ? localName(*economy) : link.economy.text());
    }
    return joined(names);
}

QString yearText(const std::optional<int> &year)
{
    return year ? QString::number(*year) : QString();
}

QVariant known(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant known(const std::optional<int> &year)
{
    return year ? QVariant(*year) : QVariant();
}

} // namespace

QString InitiativeCells::outcomeText(const Initiative &row) const
{
    QStringList codes;
    for (const OutcomeId &id : row.outcomes) {
        const Outcome *outcome = m_facts.find(id);
        codes.append(outcome ? outcome->code : id.text());
    }
    return joined(codes);
}

QString InitiativeCells::outcomeTip(const Initiative &row) const
{
    QStringList lines;
    for (const OutcomeId &id : row.outcomes) {
        if (const Outcome *outcome = m_facts.find(id))
            lines.append(outcome->code + QLatin1Char(' ') + localText(outcome->title));
    }
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

QString InitiativeCells::goalText(const ThemeId &id) const
{
    const mitra::Theme *theme = m_facts.find(id);
    const mitra::Goal *goal = theme ? m_facts.find(theme->goal) : nullptr;
    return goal ? localName(goal->name) : QString();
}

QString InitiativeCells::languageText(const SourceId &id) const
{
    const mitra::Source *source = m_facts.find(id);
    return source && !source->language.isEmpty() ? languageName(source->language) : QString();
}

QString InitiativeCells::text(const Initiative &row, int column) const
{
    switch (column) {
    case Title:
        return row.title;
    case Partners:
        return partnerNames(m_facts, row);
    case Theme:
        if (const mitra::Theme *theme = m_facts.find(row.theme))
            return localName(theme->name);
        return row.theme.text();
    case Start:
        return yearText(row.startYear);
    case End:
        return yearText(row.endYear);
    case Status:
        return label(row.status);
    case Framework:
        if (const mitra::Framework *framework = m_facts.find(row.framework))
            return framework->name;
        return row.framework.text();
    case Members:
        return memberNames(m_facts, row);
    case Budget:
        return row.budget ? moneyLabel(*row.budget, m_locale) : QString();
    case Source:
        return sourceText(m_facts.find(row.source), m_locale);
    case Id:
        return row.id.text();
    case Roles:
        return partnerRoles(m_facts, row);
    case Goal:
        return goalText(row.theme);
    case Outcomes:
        return outcomeText(row);
    case SourceLanguage:
        return languageText(row.source);
    case Summary:
        return row.summary;
    case Note:
        return row.note;
    default:
        return {};
    }
}

QVariant InitiativeCells::sortValue(const Initiative &row, int column) const
{
    switch (column) {
    case Start:
        return known(row.startYear);
    case End:
        return known(row.endYear);
    case Status:
        return row.status == InitiativeStatus::Unknown ? QVariant() : QVariant(int(row.status));
    case Budget:
        return moneySortValue(row.budget);
    default:
        return known(text(row, column));
    }
}

QString InitiativeCells::toolTip(const Initiative &row, int column) const
{
    switch (column) {
    case Title:
        return row.summary.isEmpty() ? row.title : row.title + u'\n' + row.summary;
    case Partners:
    case Roles:
        return row.partners.isEmpty() ? Words::tr("No outside partner named") : text(row, column);
    case Start:
    case End:
        if (row.startYear && row.endYear && *row.endYear < *row.startYear)
            return Words::tr("As the source has it: ends in %1, before it starts in %2")
                .arg(*row.endYear)
                .arg(*row.startYear);
        return yearsLabel(row.startYear, row.endYear, row.status);
    case Members:
        return row.economies.isEmpty() ? Words::tr("All ASEAN or not stated") : text(row, column);
    case Budget:
        return row.budget ? text(row, column) : Words::tr("No amount reported");
    case Outcomes:
        return outcomeTip(row);
    default:
        return text(row, column);
    }
}

Link InitiativeCells::link(const Initiative &row, int column) const
{
    if (column == Source)
        return {Link::Kind::Source, row.source.text()};
    if (column == Partners && row.partners.size() == 1)
        return {Link::Kind::Partner, row.partners.first().partner.text()};
    return {Link::Kind::Initiative, row.id.text()};
}

QVariant InitiativeCells::data(const Initiative &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(row, column);
    case LinkRole:
        return QVariant::fromValue(link(row, column));
    case SourceRole:
        return row.source.text();
    case StatusRole:
        return column == Status ? QVariant(int(row.status)) : QVariant();
    case IdRole:
        return row.id.text();
    case NumericRole:
        return isNumeric(column);
    default:
        return {};
    }
}

QString InitiativeCells::title(int column)
{
    switch (column) {
    case Title:
        return Words::tr("Initiative");
    case Partners:
        return Words::tr("Partners");
    case Theme:
        return Words::tr("Theme");
    case Start:
        return Words::tr("Start");
    case End:
        return Words::tr("End");
    case Status:
        return Words::tr("Status");
    case Framework:
        return Words::tr("Framework");
    case Members:
        return Words::tr("Member states");
    case Budget:
        return Words::tr("Budget");
    case Source:
        return Words::tr("Source");
    case Id:
        return Words::tr("Id");
    case Roles:
        return Words::tr("Roles of partners");
    case Goal:
        return Words::tr("Goal");
    case Outcomes:
        return Words::tr("Outcomes");
    case SourceLanguage:
        return Words::tr("Language of source");
    case Summary:
        return Words::tr("Summary");
    case Note:
        return Words::tr("Note");
    default:
        return {};
    }
}

QString InitiativeCells::meaning(int column)
{
    switch (column) {
    case Theme:
        return Words::tr("The field of work: our mapping, not the sources' words");
    case Goal:
        return Words::tr("The goal for 2030 that the theme serves: our mapping");
    case Outcomes:
        return Words::tr("The desired outcomes it contributes to: our mapping");
    case Start:
        return Words::tr("The year it starts, as its source has it");
    case End:
        return Words::tr("The year it ends, as its source has it");
    case Status:
        return Words::tr("Not reported: the source tells of approval, not of delivery");
    case Roles:
        return Words::tr("What each partner does; unspecified where the source says nothing");
    case Budget:
        return Words::tr("As its source reports it; sorted by currency first");
    default:
        return title(column);
    }
}

QString InitiativeCells::word(int column)
{
    static const QStringList words = QStringLiteral("title partners theme start end status "
                                                    "framework members budget source id roles goal "
                                                    "outcomes language summary note")
                                         .split(u' ');
    return words.value(column);
}

int InitiativeCells::columnOf(const QString &sought)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (word(column) == sought)
            return column;
    }
    return -1;
}

} // namespace mitra
