// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"
#include "views/briefing/briefingcontent.h"

#include <QByteArray>

namespace mitra
{

// The briefing as one HTML file in memory, for people who cannot read the PDF: headings, texts and
// tables as such, each figure a drawing with a spoken sentence and its numbers as a table, sources
// as links to their list. Needs no other file and no network; holds no script.
// The monitor is told blocks done and blocks in all.
Result<QByteArray> briefingToHtml(const BriefingContent &content,
                                  const ProgressMonitor &monitor = {});

} // namespace mitra
