// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefingformats.h"

#include "views/briefing/briefinghtml.h"
#include "views/briefing/briefingodt.h"
#include "views/briefing/briefingpdf.h"
#include "views/briefing/briefingxlsx.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("mitra::BriefingFormats", text);
}

Result<QByteArray> toPdf(const BriefingContent &content, const ProgressMonitor &monitor)
{
    return layoutToPdf(layOut(content), monitor);
}

struct Format {
    QLatin1String ending;
    Result<QByteArray> (*write)(const BriefingContent &, const ProgressMonitor &);
};
constexpr Format formats[] = {
    {QLatin1String("pdf"), &toPdf},
    {QLatin1String("html"), &briefingToHtml},
    {QLatin1String("odt"), &briefingToOdt},
    {QLatin1String("xlsx"), &briefingToXlsx},
};

} // namespace

QStringList briefingEndings()
{
    QStringList endings;
    for (const Format &format : formats)
        endings.append(format.ending);
    return endings;
}

Result<QByteArray> briefingBytes(const BriefingContent &content, const QString &ending,
                                 const ProgressMonitor &monitor)
{
    for (const Format &format : formats) {
        if (ending.compare(format.ending, Qt::CaseInsensitive) == 0)
            return format.write(content, monitor);
    }
    return Error{tr("A briefing cannot be written as .%1, so nothing was written. It can be: .%2.")
                     .arg(ending, briefingEndings().join(QStringLiteral(", ."))),
                 {}};
}

} // namespace mitra
