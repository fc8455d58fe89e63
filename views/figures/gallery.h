// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"
#include "models/cooperation/currentselection.h"
#include "models/domain/factchange.h"
#include "views/figures/figure.h"

namespace mitra
{

// Every figure Mitra can draw, by name: "goal:GOAL" and its "assessment:GOAL", those of cooperation
// (cooperationgallery.h), of one measure (progressgallery.h) and of all measures' verdicts
// (verdictsgallery.h), "quality" of the data ("quality:GOAL", "quality:none"), "delivered",
// "milestones", and sheets that tell all of one thing: "partner:PARTNER", "member:ECONOMY",
// "initiative:INITIATIVE"; and "changes:REVISION", what changed in the facts since. A briefing, the
// command line and the pages ask here, so a name means one drawing. Initiatives are too many to
// list, and revisions.
QStringList figureNames(const Facts &facts);

// What figures are made of beside the request.
struct GalleryGround {
    FactsPtr facts;
    ColumnsPtr columns = {};          // made when missing and needed
    FactHistory history = {};         // for the sheet of an initiative
    FactDifferences differences = {}; // for "changes:REVISION"
    Selection selection = {};         // of cooperation figures whose request has no settings
};
// The figure a briefing asks for: its settings are a selection for figures of cooperation, a
// request for those of progress. Null when no figure has that name.
FigurePtr makeFigure(const FigureRequest &request, const GalleryGround &ground);

// Null when no figure has that name. Cooperation figures follow `selection` (empty: all) over
// `columns`, which are made when the caller has none. The sheet of an initiative tells its history
// when it is given.
FigurePtr makeFigure(const QString &name, const FactsPtr &facts,
                     const Selection &selection = Selection(), const ColumnsPtr &columns = {},
                     const FactHistory &history = {});

} // namespace mitra
