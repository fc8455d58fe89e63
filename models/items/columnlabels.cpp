// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/columnlabels.h"

#include <QCoreApplication>

#include <array>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::ColumnLabels)
};

struct Label {
    const char *column;
    const char *words;
};

constexpr std::array labels = {
    Label{"adopted_on", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Adopted")},
    Label{"code", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Code")},
    Label{"confidence", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Confidence")},
    Label{"date", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Date")},
    Label{"definition_en", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Definition")},
    Label{"direction", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Direction")},
    Label{"economy_id", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Economy")},
    Label{"end_year", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "End")},
    Label{"framework_id", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Framework")},
    Label{"goal_id", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Goal")},
    Label{"indicator_id", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Indicator")},
    Label{"iso2", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Code of two letters")},
    Label{"iso3", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Code of three letters")},
    Label{"kind", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Kind")},
    Label{"label_en", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Short name")},
    Label{"language", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Language")},
    Label{"licence", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Licence")},
    Label{"measure", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Measure")},
    Label{"member_since", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Member since")},
    Label{"name_en", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Name")},
    Label{"name_id", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Name in Indonesian")},
    Label{"name_ms", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Name in Malay")},
    Label{"note", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Note")},
    Label{"outcome_en", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Expected outcome")},
    Label{"outcome_id", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Outcome")},
    Label{"parent_id", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Part of")},
    Label{"period_end", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "To")},
    Label{"period_start", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "From")},
    Label{"position", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Place among the goals")},
    Label{"preferred", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Shown")},
    Label{"priority", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Priority")},
    Label{"published", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Published")},
    Label{"publisher", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Publisher")},
    Label{"quote_hint", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Words of the source")},
    Label{"reading_a", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "First reading")},
    Label{"reading_b", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Second reading")},
    Label{"role", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Role")},
    Label{"scale", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Scale")},
    Label{"since_year", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Partner since")},
    Label{"source_a", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Source of the first reading")},
    Label{"source_b", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Source of the second reading")},
    Label{"source_id", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Source")},
    Label{"standing", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Standing")},
    Label{"start_year", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Start")},
    Label{"statement_en", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Statement")},
    Label{"status", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Status")},
    Label{"summary_en", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Summary")},
    Label{"supports", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Supports")},
    Label{"theme", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Theme")},
    Label{"title", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Title")},
    Label{"title_en", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Title")},
    Label{"topic_en", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Topic")},
    Label{"unit", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Unit")},
    Label{"url", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Address")},
    Label{"used", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Reading used")},
    Label{"value", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Value")},
    Label{"why", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Why")},
    Label{"year", QT_TRANSLATE_NOOP("mitra::ColumnLabels", "Year")},
};

} // namespace

QString columnLabel(const QString &column)
{
    for (const Label &label : labels) {
        if (column == QLatin1String(label.column))
            return Words::tr(label.words);
    }
    QString words = column;
    return words.replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace mitra
