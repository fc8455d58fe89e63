// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/memberscontrols.h"

#include "models/series/groupvalues.h"
#include "models/series/memberyears.h"
#include "views/pages/pageparts.h"
#include "views/widgets/chooser.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/tickbox.h"

#include <QVBoxLayout>

#include <algorithm>

namespace mitra
{

namespace
{

// Groups of earlier decades are of no use to a reader of today's figures.
constexpr qsizetype mostGroups = 2;

// ASEAN as it is and as it was before the last member joined, and whatever else is chosen.
QList<EconomyId> offeredOf(const Facts &facts, const QList<EconomyId> &chosen)
{
    QList<EconomyId> offered;
    for (const MemberGroup &group : memberGroups(facts).mid(0, mostGroups)) {
        for (const Weight weight : {Weight::Population, Weight::Gdp})
            offered += idOf({group.name, weight});
    }
    for (const EconomyId &id : chosen) {
        if (groupChoiceOf(id) && !offered.contains(id))
            offered += id;
    }
    return offered;
}

} // namespace

MembersControls::MembersControls(CurrentRequest *current, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_flow(new FlowLayout)
    , m_firstYear(new Chooser)
    , m_secondYear(new Chooser)
    , m_otherYear(new PlainLabel({}, PlainLabel::Look::Small))
    , m_reason(new PlainLabel({}, PlainLabel::Look::Small))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(8);
    m_flow->addWidget(labelled(tr("First year"), m_firstYear));
    m_flow->addWidget(labelled(tr("Second year"), m_secondYear));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_flow);
    for (PlainLabel *label : {m_otherYear, m_reason}) {
        column->addWidget(label);
        label->hide();
    }
    m_firstYear->setAccessibleName(tr("First of the compared years"));
    m_secondYear->setAccessibleName(tr("Second of the compared years"));
    for (Chooser *chooser : {m_firstYear, m_secondYear})
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_firstYear, &Chooser::activated, this,
            [this] { chooseFirst(m_firstYear->currentData().toInt()); });
    connect(m_secondYear, &Chooser::activated, this, [this] {
        const QVariant year = m_secondYear->currentData();
        chooseSecond(year.isValid() ? std::optional<int>(year.toInt()) : std::nullopt);
    });
}

void MembersControls::refresh()
{
    m_shown = m_current->request();
    m_shown.compareYear = firstYearFor(*m_current->facts(), m_shown);
    fillYears();
    fillGroups();
}

void MembersControls::chooseFirst(int year)
{
    ProgressRequest request = m_current->request();
    request.compareYear = year;
    // A second year that is not later compares nothing.
    if (request.secondYear && *request.secondYear <= year)
        request.secondYear.reset();
    m_current->set(request);
}

void MembersControls::chooseSecond(std::optional<int> year)
{
    ProgressRequest request = m_current->request();
    request.secondYear = year;
    m_current->set(request);
}

void MembersControls::toggle(const EconomyId &group)
{
    ProgressRequest request = m_current->request();
    if (!request.groups.removeOne(group))
        request.groups.append(group);
    m_current->set(request);
}

void MembersControls::fillYears()
{
    const QList<MemberYearCount> years = memberYears(*m_current->facts(), m_shown.indicator);
    const auto label = [&years](int year) {
        const auto found = std::find_if(years.begin(), years.end(),
                                        [year](const auto &each) { return each.year == year; });
        const int members = found == years.end() ? 0 : found->members;
        if (members == 0)
            return tr("%1 (no data)").arg(year);
        return members == 1 ? tr("%1 (1 member)").arg(year)
                            : tr("%1 (%2 members)").arg(year).arg(members);
    };
    m_firstYear->clear();
    m_secondYear->clear();
    m_secondYear->addItem(tr("each one\u2019s latest"));
    for (const MemberYearCount &year : years) {
        // There must be a year after the first.
        if (year.year != years.last().year)
            m_firstYear->addItem(label(year.year), year.year);
        if (year.year > m_shown.compareYear)
            m_secondYear->addItem(label(year.year), year.year);
    }
    // What is asked for is shown also where nobody has a value, because the figures speak of it.
    const auto choose = [&label](Chooser *chooser, int year) {
        if (chooser->findData(year) < 0)
            chooser->addItem(label(year), year);
        chooser->setCurrentIndex(chooser->findData(year));
    };
    choose(m_firstYear, m_shown.compareYear);
    if (m_shown.secondYear)
        choose(m_secondYear, *m_shown.secondYear);
    const int asked = m_current->request().compareYear;
    m_otherYear->setOptionalText(
        asked == m_shown.compareYear
            ? QString()
            : tr("No member has a value for %1, so they are compared from %2 on.")
                  .arg(asked)
                  .arg(m_shown.compareYear));
    m_firstYear->setEnabled(m_firstYear->count() > 1);
    m_secondYear->setEnabled(m_secondYear->count() > 1);
}

void MembersControls::fillGroups()
{
    const ProgressRequest &request = m_current->request();
    const Facts &facts = *m_current->facts();
    const QString unit = facts.find(request.indicator)->unit;
    setOffered(offeredOf(facts, request.groups));
    const QString reason = unweighableReason(unit);
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        m_boxes.at(i)->setChecked(request.groups.contains(m_offered.at(i)));
        m_boxes.at(i)->setEnabled(canBeWeighed(unit));
        m_boxes.at(i)->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    }
    m_reason->setOptionalText(reason);
}

void MembersControls::setOffered(const QList<EconomyId> &offered)
{
    if (offered == m_offered)
        return;
    // The box that was clicked may be among them, so they go when its click is done.
    for (QCheckBox *box : std::as_const(m_boxes)) {
        m_flow->removeWidget(box);
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    m_offered = offered;
    for (const EconomyId &id : offered) {
        const GroupChoice choice = *groupChoiceOf(id);
        auto *box = new TickBox(
            tr("%1 by %2", "group, what weighs").arg(choice.group, weightName(choice.weight)));
        box->setAccessibleDescription(tr("Group whose value is computed here from its members'"));
        m_flow->addWidget(box);
        m_boxes.append(box);
        connect(box, &QCheckBox::clicked, this, [this, id] { toggle(id); });
    }
}

} // namespace mitra
