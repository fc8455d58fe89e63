// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/methodtext.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MethodText)
};

MethodText plainArithmetic()
{
    return {Words::tr("Plain arithmetic"),
            Words::tr("Plain arithmetic"),
            Words::tr("Share of the way from base to target against share of the time that has "
                      "passed. Ours; it takes the straight path for granted."),
            Words::tr("0.95 and more: on track; 0.60 to 0.95: faster progress needed; 0 to 0.60: "
                      "stalled; below 0: moving away. In its own words above 1 is ahead, below 1 "
                      "behind. Ours, with the limits of the Eurostat-style method."),
            {},
            MethodTrust::Ours};
}

MethodText eurostatTarget()
{
    return {Words::tr("Eurostat-style, with target"),
            Words::tr("Eurostat-style"),
            Words::tr("Actual growth a year against the growth a year that leads from base to "
                      "target, after the European Union\u2019s monitoring of the SDGs."),
            Words::tr("0.95 (95%) and more: significant progress; 0.60 to 0.95: moderate progress; "
                      "0 to 0.60: insufficient progress; below 0: movement away. Limits as "
                      "reported by Statistics Canada."),
            QStringLiteral("https://github.com/open-sdg/open-sdg (docs/progress-methodology.md)"),
            MethodTrust::Reported};
}

MethodText eurostatTrend()
{
    return {Words::tr("1% rule"),
            Words::tr("1% rule"),
            Words::tr("Growth a year since the base, for measures without a target. A rule in "
                      "common use, here under no body\u2019s name."),
            Words::tr("1% a year and more: significant progress; 0 to 1%: moderate progress; 0 to "
                      "-1%: moderate movement away; below -1%: significant movement away. Limits "
                      "not checked against the body\u2019s own text."),
            {},
            MethodTrust::Unchecked};
}

MethodText openSdgTarget()
{
    return {Words::tr("Open SDG, with target"),
            Words::tr("Open SDG"),
            Words::tr("Actual growth a year against required growth a year, as the platform Open "
                      "SDG 2.4 computes it for Statistics Canada and others. It reads a zero as "
                      "0.001; where it does, we do not take over its verdict."),
            Words::tr("0.95 and more: on track; 0.60 to 0.95: progress made but acceleration "
                      "needed; 0 to 0.60: limited progress; below 0: deterioration. Its score runs "
                      "from -5 to 5."),
            QStringLiteral("https://github.com/open-sdg/open-sdg (docs/progress-methodology.md)"),
            MethodTrust::Published};
}

MethodText openSdgTrend()
{
    return {Words::tr("Open SDG, without target"),
            Words::tr("Open SDG, no target"),
            Words::tr("Growth a year since the base; near a natural limit less growth is asked "
                      "for. As the platform Open SDG 2.4 computes it for Statistics Canada and "
                      "others."),
            Words::tr("1.5% a year and more: on track; 0.5 to 1.5%: progress made but acceleration "
                      "needed; 0 to 0.5%: limited progress; below 0: deterioration. The first two "
                      "limits are multiplied by the factor of the natural limit."),
            QStringLiteral("https://github.com/open-sdg/open-sdg (docs/progress-methodology.md)"),
            MethodTrust::Published};
}

MethodText unChart2022()
{
    return {
        Words::tr("UN SDG Progress Chart 2022"),
        Words::tr("UN chart 2022"),
        Words::tr("Actual growth a year against required growth a year, by the rule of the "
                  "United Nations\u2019 chart of 2022."),
        Words::tr("0.95 and more: on track; 0.50 to 0.95: fair progress, acceleration needed; "
                  "-0.10 to 0.50: limited or no progress; below -0.10: deterioration. As "
                  "reported by UNDP\u2019s SDG Accelerator code and its note."),
        QStringLiteral("https://github.com/UNDP-Data/SDG-Accelerator (src/utils/getStatus.tsx)"),
        MethodTrust::Reported};
}

MethodText unChart2023()
{
    return {Words::tr("UN SDG Progress Chart 2023"),
            Words::tr("UN chart 2023"),
            Words::tr("Growth so far, continued to the target year: the share of the way that is "
                      "done by then. By the rule of the United Nations\u2019 chart of 2023."),
            Words::tr("95% of the way and more: on track; 10 to 95%: fair progress, acceleration "
                      "needed; below 10%: stagnation or regression. Without a target growth a "
                      "year: 2% and more, 0.5 to 2%, below 0.5%. As reported by Eustat, the Basque "
                      "statistics office."),
            QStringLiteral("https://github.com/EUSTAT-DES/site (_pages/en/metodologia.md)"),
            MethodTrust::Reported};
}

MethodText escapStatus()
{
    return {Words::tr("ESCAP current status index"),
            Words::tr("ESCAP status"),
            Words::tr("The way done from base to target on a scale from 0 to 10, of the United "
                      "Nations\u2019 commission for Asia and the Pacific. Below 0 it went back, "
                      "above 10 it is past the target."),
            Words::tr("No limits: a number and no verdict. Formula as reported by UNICEF\u2019s "
                      "trend analysis."),
            QStringLiteral("https://data.unescap.org/resource-guides/"
                           "progress-assessment-methodology"),
            MethodTrust::Reported};
}

MethodText escapAnticipated()
{
    return {Words::tr("ESCAP anticipated progress"),
            Words::tr("ESCAP anticipated"),
            Words::tr("A straight line through the values since the base, read in the target year: "
                      "what is still missing of the way. Of the United Nations\u2019 commissions "
                      "for Asia and for Europe; by plain least squares, where ESCAP weighs the "
                      "years."),
            Words::tr("Green: the line reaches the target; red: it leads away from it; yellow: "
                      "anything between. Colours as UNECE publishes them."),
            QStringLiteral("https://w3.unece.org/sdg2026/technical-notes.html"),
            MethodTrust::Published};
}

MethodText sdrScore()
{
    return {Words::tr("SDR score"),
            Words::tr("SDR score"),
            Words::tr("Where the latest value stands between the lower bound, 0, and the optimum, "
                      "100. Of the Sustainable Development Report (SDSN)."),
            Words::tr("No limits: a number and no verdict."),
            QStringLiteral("https://dashboards.sdgindex.org/chapters/methodology"),
            MethodTrust::Published};
}

MethodText sdrTrend()
{
    return {Words::tr("SDR trend"),
            Words::tr("SDR trend"),
            Words::tr("Change a year so far against the change a year that leads straight from "
                      "base to target. Of the Sustainable Development Report (SDSN), whose green "
                      "threshold the target stands in for."),
            Words::tr("1 and more: on track or maintaining achievement; 0.5 to 1: moderately "
                      "improving; 0 to 0.5: stagnating; below 0: decreasing."),
            QStringLiteral("https://dashboards.sdgindex.org/chapters/methodology"),
            MethodTrust::Published};
}

MethodText oecdDistance()
{
    return {Words::tr("Distance in spreads of the peers"),
            Words::tr("Distance in spreads"),
            Words::tr("What is missing to the target, in standard deviations of the member "
                      "states\u2019 latest values. The idea is that of the OECD\u2019s distance to "
                      "the SDG targets (2019)."),
            Words::tr("No limits: a number and no verdict. Form not checked against the "
                      "OECD\u2019s own text."),
            {},
            MethodTrust::Unchecked};
}

MethodText destatis()
{
    return {Words::tr("Weather symbols of Destatis"),
            Words::tr("Destatis weather"),
            Words::tr("The mean yearly change of the last six values, continued to the target "
                      "year: the share of the rest of the way that it misses. Of Germany\u2019s "
                      "statistics office."),
            Words::tr("Less than 5% missed: sun; 5 to 20%: sun and cloud; more than 20%: cloud; no "
                      "movement towards the target: thunderstorm."),
            QStringLiteral("https://dns-indikatoren.de/en/status"),
            MethodTrust::Published};
}

QString pathThresholds()
{
    return Words::tr("Within 5% of the way between base and target: on the path. Behind it, 0.60 "
                     "and more of what the path asks for: faster progress needed; 0 to 0.60: "
                     "stalled; below 0: moving away. Ours; the law names no tolerance.");
}

QString pathSource()
{
    return QStringLiteral("https://joint-research-centre.ec.europa.eu/predict/support-digital-"
                          "decade-shaping-and-monitoring/digital-decade-trajectories-towards-2030_"
                          "en");
}

MethodText straightPath()
{
    return {Words::tr("Straight path"),
            Words::tr("Straight path"),
            Words::tr("The latest value against the straight line from base to target, after the "
                      "paths of the EU\u2019s Digital Decade."),
            pathThresholds(),
            pathSource(),
            MethodTrust::Ours};
}

MethodText geometricPath()
{
    return {Words::tr("Geometric path"),
            Words::tr("Geometric path"),
            Words::tr("The latest value against a path that grows by the same rate every year, "
                      "after the paths of the EU\u2019s Digital Decade."),
            pathThresholds(),
            pathSource(),
            MethodTrust::Ours};
}

MethodText logisticPath()
{
    return {Words::tr("S-curve path"),
            Words::tr("S-curve path"),
            Words::tr("The latest value against an S-curve through base and target that ends at "
                      "the measure\u2019s ceiling, after the paths of the EU\u2019s Digital "
                      "Decade."),
            pathThresholds(),
            pathSource(),
            MethodTrust::Ours};
}

MethodText istatBands()
{
    return {Words::tr("Istat bands"),
            Words::tr("Istat bands"),
            Words::tr("Growth a year since the first value of the series, for measures without a "
                      "target. Of Italy\u2019s statistics office."),
            Words::tr("Above 5% a year: clear improvement; 1 to 5%: slight improvement; -1 to 1%: "
                      "stable; -5 to -1%: slight worsening; below: clear worsening. As reported by "
                      "ASTAT, the statistics office of South Tyrol."),
            QStringLiteral("https://statistics-astat.provinz.bz.it/SDG/html/en/trend_info.html"),
            MethodTrust::Reported};
}

} // namespace

MethodText methodText(Method method)
{
    switch (method) {
    case Method::PlainArithmetic:
        return plainArithmetic();
    case Method::EurostatTarget:
        return eurostatTarget();
    case Method::EurostatTrend:
        return eurostatTrend();
    case Method::OpenSdgTarget:
        return openSdgTarget();
    case Method::OpenSdgTrend:
        return openSdgTrend();
    case Method::UnChart2022:
        return unChart2022();
    case Method::UnChart2023:
        return unChart2023();
    case Method::EscapStatus:
        return escapStatus();
    case Method::EscapAnticipated:
        return escapAnticipated();
    case Method::SdrScore:
        return sdrScore();
    case Method::SdrTrend:
        return sdrTrend();
    case Method::OecdDistance:
        return oecdDistance();
    case Method::Destatis:
        return destatis();
    case Method::StraightPath:
        return straightPath();
    case Method::GeometricPath:
        return geometricPath();
    case Method::LogisticPath:
        return logisticPath();
    case Method::IstatBands:
        return istatBands();
    }
    return {};
}

} // namespace mitra
