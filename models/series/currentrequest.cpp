// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/currentrequest.h"

namespace mitra
{

namespace
{

// As the file has it now; an unnamed one is tried out and in no file.
void renew(std::optional<Assumption> &assumption, const Facts &facts)
{
    if (!assumption || assumption->name.isEmpty())
        return;
    const Assumption *now = facts.assumption(assumption->name);
    assumption = now && now->kind == assumption->kind ? std::optional(*now) : std::nullopt;
}

void renew(QList<Assumption> &assumptions, const Facts &facts)
{
    QList<Assumption> renewed;
    for (const Assumption &each : std::as_const(assumptions)) {
        std::optional<Assumption> now = each;
        renew(now, facts);
        if (now)
            renewed.append(*now);
    }
    assumptions = renewed;
}

ProgressRequest renewed(ProgressRequest request, const Facts &facts)
{
    for (auto *assumed : {&request.baseline, &request.workingTarget, &request.ofGoal.baseline,
                          &request.ofGoal.workingTarget})
        renew(*assumed, facts);
    renew(request.paces, facts);
    renew(request.ofGoal.paces, facts);
    return request;
}

} // namespace

void CurrentRequest::setFacts(const FactsPtr &facts)
{
    m_facts = facts;
    if (facts) {
        if (m_request != m_left)
            m_whole = m_request;
        m_request = renewed(m_whole, *facts);
        m_left = m_request;
    }
    emit changed();
}

void CurrentRequest::set(const ProgressRequest &request)
{
    if (request == m_request)
        return;
    m_request = request;
    emit changed();
}

} // namespace mitra
