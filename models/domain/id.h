// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace mitra
{

// A text key that cannot be mistaken for another kind's key: a PartnerId never compares with a
// ThemeId, and neither is made from a bare string by accident. Empty means "none".
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_text != b.m_text; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using ActionCode = Id<struct ActionTag>;
using ConflictId = Id<struct ConflictTag>;
using EconomyId = Id<struct EconomyTag>;
using FrameworkId = Id<struct FrameworkTag>;
using GoalId = Id<struct GoalTag>;
using IndicatorId = Id<struct IndicatorTag>;
using InitiativeId = Id<struct InitiativeTag>;
using OutcomeId = Id<struct OutcomeTag>;
using PartnerId = Id<struct PartnerTag>;
using SourceId = Id<struct SourceTag>;
using StatementId = Id<struct StatementTag>;
using ThemeId = Id<struct ThemeTag>;

} // namespace mitra
