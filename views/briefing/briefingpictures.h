// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"
#include "views/briefing/briefingcontent.h"

#include <QByteArray>

#include <functional>

namespace mitra
{

// Takes one picture, "01-goal-skills.svg"; an error ends the work and is what the caller hears.
using PictureSink = std::function<Result<void>(const QString &fileName, const QByteArray &bytes)>;

// Every figure of the briefing with its title, notes and sources inside, one picture at a time, so
// that memory holds one: as vectors (.svg), for print (-300dpi.png) and for slides, 1920 pixels
// wide (-slide.png). A figure higher than a page comes in its own parts (01-matrix-part-2.svg).
// Answers how many pictures the sink took. Which of them stay after an error or a stop is the
// caller's business, who owns the folder. The monitor is told figures done and figures in all.
Result<int> briefingToPictures(const BriefingContent &content, const PictureSink &sink,
                               const ProgressMonitor &monitor = {});

} // namespace mitra
