// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"
#include "models/briefing/templates.h"

#include <QList>
#include <QString>

namespace mitra
{

// One thing a template can be made of: a goal, a partner, a member state, a revision.
struct TemplateChoice {
    QString name;      // for people
    QString parameter; // as briefingFromTemplate() takes it
};

// What a template's parameter can be with these facts, in their order; none where it takes none, or
// where there is nothing to choose (no briefing was issued yet).
QList<TemplateChoice> templateChoices(const BriefingTemplate &made, const Facts &facts);

// "Digital goals, 26 November 2026"
QString issuedText(const IssuedBriefing &issued);

} // namespace mitra
