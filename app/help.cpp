// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help.h"

#include "app/commandline.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

QString section(const QString &heading, const QStringList &lines)
{
    QString html = QStringLiteral("<h3>%1</h3>").arg(heading);
    for (const QString &line : lines)
        html += QStringLiteral("<p>%1</p>").arg(line);
    return html;
}

QString keys(const QList<std::pair<QString, QString>> &rows)
{
    QString html = QStringLiteral("<table cellpadding=\"3\">");
    for (const auto &[key, meaning] : rows)
        html += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>").arg(key, meaning);
    return html + QStringLiteral("</table>");
}

} // namespace

// All of this text is Mitra's own, so it may be rich; nothing from a file is put into it.
HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    resize(680, 620);

    const QString pages = section(
        tr("The five pages"),
        {tr("<b>Overview</b> shows the three goals for 2030, what was delivered in 2021–2025, the "
            "most active partners and recent milestones."),
         tr("<b>Cooperation</b> shows who works with ASEAN on what. Click a cell of the matrix or "
            "a value on the left: every view follows. The chips undo each part."),
         tr("<b>Progress</b> compares results with targets and shows the arithmetic, in eight "
            "views: the track so far and the path needed, the goal, the members, groups worked out "
            "from them, all methods side by side, what another pace would give, the verdicts on "
            "all indicators, and how sure the data are."),
         tr("<b>Briefings</b> shows the pages before they are printed."),
         tr("<b>Data</b> holds every table, each row with its source.")});

    const QString reading = section(
        tr("How to read the figures"),
        {tr("Official values are filled. A <b>proxy</b> stands in for what nobody measures; it is "
            "hollow and named. Where no official value exists, Mitra says so."),
         tr("Observed lines are solid, the required path is dashed, and what happens if the "
            "straight line goes on is dotted; it is not a forecast. A missing year is a gap."),
         tr("The links of initiatives to themes, outcomes and goals are this project's mapping, "
            "not the sources' words. “Not reported” means that no source tells the status."),
         tr("What no source states can be tried out on Progress: a working baseline, a working "
            "target or a yearly pace. “Keep as…” keeps it in the file with name, author, day and "
            "reason. It is an assumption, and marked as one wherever it shows."),
         tr("<b>ASEAN-11</b> and <b>ASEAN-10</b> by population or GDP are worked out here from the "
            "members' values; a year counts when at least 80% of the weight has a value. "
            "Several methods share the same arithmetic, so their number is no measure of "
            "certainty."),
         tr("Every mark can be pointed at, or stepped to with the arrow keys: it names its value, "
            "year and source, and Enter follows it.")});

    const QString shortcuts =
        section(tr("Keys"), {}) +
        keys({{tr("Ctrl+K"), tr("search everything")},
              {tr("Ctrl+1 … Ctrl+5"), tr("the five pages")},
              {tr("Alt+1, Alt+2 …"), tr("on Cooperation and Progress: the views of the page")},
              {tr("Ctrl+click, Ctrl+Space"), tr("add a cell of the matrix, or take it away")},
              {tr("Ctrl+wheel, Ctrl++, Ctrl+-"), tr("zoom the years of the timeline")},
              {tr("Shift+click on a header"), tr("sort the table by one more column")},
              {tr("Alt+Left, Alt+Right"), tr("back and forward through selections")},
              {tr("Ctrl+L"), tr("the selection as one line of text")},
              {tr("Ctrl+Z"), tr("take back the last change of saved selections or assumptions")},
              {tr("Ctrl+P"), tr("print the figure, or the briefing on its page")},
              {tr("Ctrl+Shift+P"), tr("print the briefing on the three goals")},
              {tr("Ctrl+Shift+C"), tr("copy the figure")},
              {tr("Ctrl+C"), tr("copy the selected rows of a table")},
              {tr("Ctrl+O"), tr("open a file")},
              {tr("Ctrl+Shift+S"), tr("save a copy of the file")},
              {tr("F5"), tr("read the file again")},
              {tr("Tab, arrow keys, Enter"), tr("go to a figure, step through it, follow")},
              {tr("Esc"), tr("close the search or the details")}});

    auto *text = new QTextBrowser;
    text->setHtml(pages + reading + shortcuts +
                  section(tr("Licence"),
                          {tr("%1. Free software under the GNU General Public Licence, version 3 "
                              "or later. The facts keep the licences of their sources.")
                               .arg(CommandLine::version())}));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
}

} // namespace mitra
