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

ProgressRequest renewed(ProgressRequest request, const Facts &facts)
{
    renew(request.baseline, facts);
    renew(request.workingTarget, facts);
    QList<Assumption> paces;
    for (const Assumption &pace : std::as_const(request.paces)) {
        std::optional<Assumption> now = pace;
        renew(now, facts);
        if (now)
            paces.append(*now);
    }
    request.paces = paces;
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
