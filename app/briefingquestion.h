// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"
#include "models/domain/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace mitra
{

// What --briefing asks for beside the file to write.
struct BriefingQuestion {
    QString templateName; // a template of models/briefing/templates.h; or
    QString parameter;    // what stands behind its "="
    QString saved;        // the name of a briefing saved in the file
    // In place of what the briefing itself says; empty or none: as it says.
    QString office;
    QString language; // "en", "ms", "id"
    QString marking;
    std::optional<PrintSettings::Paper> paper;
    bool isLandscape = false;
    bool isArchival = false;
    bool isDraft = false;
};

// From the values of the options by their names, without dashes; an option that takes none is there
// with an empty value. `target` is the file to write. An Error for what is no template, language or
// paper, for a template and a saved briefing at once, and for what that kind of file cannot be.
Result<BriefingQuestion> readBriefingQuestion(const QHash<QString, QString> &given,
                                              const QString &target);
// The options besides --briefing and --grey: those that take a value, and those that do not.
QStringList briefingValueNames();
QStringList briefingFlagNames();

} // namespace mitra
