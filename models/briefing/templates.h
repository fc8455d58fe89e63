// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"
#include "models/domain/result.h"

namespace mitra
{

// A briefing that writes itself from the facts.
struct BriefingTemplate {
    QString name;        // stable: "partners", for the command line and the session
    QString title;       // for people: "One sheet per partner"
    QString description; // one line of what it holds
    QString parameter;   // what may be chosen of it, in words; empty: nothing
    bool needsParameter = false;
};

QList<BriefingTemplate> briefingTemplates();

// The briefing of that template on these facts, dated `date`. `parameter`: of goals, partners and
// members the ids to make a sheet of, parted by commas (empty: all that have something to tell); of
// changes the revision to compare with. An unknown name or id, a parameter that is missing or not
// taken, and facts that leave nothing to tell are errors that name what there is.
Result<Briefing> briefingFromTemplate(const QString &name, const Facts &facts, const QDate &date,
                                      const QString &parameter = {});

} // namespace mitra
