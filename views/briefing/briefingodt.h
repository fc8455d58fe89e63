// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"
#include "views/briefing/briefingcontent.h"

#include <QByteArray>

namespace mitra
{

// The briefing as an OpenDocument text in memory, for those who must edit it in a word processor:
// its texts, lists and tables under real styles, each figure a drawing with its title, notes and
// sources as text, pages of the briefing's paper and orientations. A figure is there as vectors and
// as a bitmap of 300 dpi for programs that read no vectors.
// The monitor is told blocks done and blocks in all.
Result<QByteArray> briefingToOdt(const BriefingContent &content,
                                 const ProgressMonitor &monitor = {});

} // namespace mitra
