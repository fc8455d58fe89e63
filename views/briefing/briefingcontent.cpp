// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/briefingcontent.h"

#include "views/briefing/printlanguage.h"
#include "views/figures/framing.h"

#include <QHash>
#include <QSet>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Briefing)
};

QString missing(const QString &name, const Facts &facts)
{
    return facts.fileName().isEmpty()
               ? Words::tr("The figure “%1” is left out: there is no figure of that name.")
                     .arg(name)
               : Words::tr("The figure “%1” is left out: %2 has no figure of that name.")
                     .arg(name, facts.fileName());
}

} // namespace

BriefingContent contentOf(const Briefing &briefing, const FactsPtr &facts,
                          const FigureResolver &resolve)
{
    const PrintLanguage print(briefing.print);
    BriefingContent content;
    content.briefing = briefing;
    content.facts = facts;
    QHash<QString, FigurePtr> made;
    QSet<SourceId> seen;
    for (const Block &block : briefing.blocks) {
        ContentBlock entry{block, nullptr, {}};
        if (block.drawsFigure()) {
            const QString key = block.figure.name + QLatin1Char('\n') + block.figure.settings;
            auto known = made.constFind(key);
            if (known == made.constEnd())
                known = made.insert(key, resolve ? resolve(block.figure) : nullptr);
            entry.figure = *known;
            if (!entry.figure)
                entry.problem = missing(block.figure.name, *facts);
        }
        const QList<SourceId> sources = entry.figure ? entry.figure->sources() : QList<SourceId>();
        for (const SourceId &id : sources) {
            if (!id.isEmpty() && !seen.contains(id)) {
                seen.insert(id);
                content.sources.append(id);
            }
        }
        content.blocks.append(entry);
    }
    return content;
}

QStringList textsOf(const BriefingContent &content)
{
    const Briefing &briefing = content.briefing;
    QStringList texts{briefing.title, briefing.office, briefing.print.marking.text};
    for (const ContentBlock &block : content.blocks) {
        texts += {block.block.text, block.problem};
        if (!block.figure)
            continue;
        texts += {block.figure->title(), block.figure->subtitle(), block.figure->sentence()};
        texts += block.figure->notes();
        const std::unique_ptr<QAbstractTableModel> table = block.figure->table();
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column)
                texts += table->index(row, column).data().toString();
        }
    }
    for (const SourceId &source : content.sources)
        texts += listedSource(*content.facts, source);
    texts.removeAll(QString());
    return texts;
}

QString listedSource(const Facts &facts, const SourceId &id)
{
    const QString text = sourceText(facts, id) + QLatin1Char('.');
    const Source *source = facts.find(id);
    return source && !source->url.isEmpty() ? text + QLatin1Char(' ') + source->url : text;
}

} // namespace mitra
