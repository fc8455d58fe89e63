// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/readingtext.h"

#include "views/figures/framing.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("mitra::ReadingText", text);
}

} // namespace

QString statusWord(ObservationStatus status)
{
    switch (status) {
    case ObservationStatus::Reported:
        return tr("reported");
    case ObservationStatus::Estimate:
        return tr("estimate");
    case ObservationStatus::Projection:
        break;
    }
    return tr("projection");
}

QString readingText(const Facts &facts, const QString &economy, int year, const QString &value,
                    ObservationStatus status, const SourceId &source)
{
    return tr("%1, %2: %3 (%4), %5")
        .arg(economy, QString::number(year), value, statusWord(status), sourceText(facts, source));
}

} // namespace mitra
