// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/briefing/briefingjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::BriefingJson)
};

// In the order of the enumerators.
constexpr std::array kindWords = {
    QLatin1String("title"),   QLatin1String("heading"),    QLatin1String("points"),
    QLatin1String("text"),    QLatin1String("figure"),     QLatin1String("table"),
    QLatin1String("sources"), QLatin1String("page-break"),
};
constexpr std::array turnWords = {QLatin1String("as-before"), QLatin1String("portrait"),
                                  QLatin1String("landscape")};
constexpr std::array paperWords = {QLatin1String("a4"), QLatin1String("a3"),
                                   QLatin1String("letter")};
constexpr std::array placeWords = {QLatin1String("top-left"), QLatin1String("top-and-bottom")};

template <typename Enum, size_t size>
std::optional<Enum> fromWord(const std::array<QLatin1String, size> &words, const QString &word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(Enum(found - words.begin()));
}

template <size_t size, typename Enum>
QString word(const std::array<QLatin1String, size> &words, Enum value)
{
    return words.at(size_t(value));
}

// Fields that say nothing are left out, so that what is kept can be read by people too.
void put(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text);
}

void put(QJsonObject &object, const char *name, bool value)
{
    if (value)
        object.insert(QLatin1String(name), true);
}

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

bool isSet(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toBool();
}

QJsonObject blockToJson(const Block &block)
{
    QJsonObject object;
    put(object, "kind", word(kindWords, block.kind));
    put(object, "text", block.text);
    put(object, "keepWithNext", block.keepWithNext);
    put(object, "figure", block.figure.name);
    put(object, "settings", block.figure.settings);
    if (block.turn != Block::Turn::AsBefore)
        put(object, "turn", word(turnWords, block.turn));
    return object;
}

std::optional<Block> blockFromJson(const QJsonObject &object)
{
    const auto kind = fromWord<Block::Kind>(kindWords, textOf(object, "kind"));
    if (!kind)
        return std::nullopt;
    Block block;
    block.kind = *kind;
    block.text = textOf(object, "text");
    block.keepWithNext = isSet(object, "keepWithNext");
    block.figure = {textOf(object, "figure"), textOf(object, "settings")};
    block.turn =
        fromWord<Block::Turn>(turnWords, textOf(object, "turn")).value_or(Block::Turn::AsBefore);
    return block;
}

QJsonObject printToJson(const PrintSettings &print)
{
    QJsonObject object;
    put(object, "paper", word(paperWords, print.paper));
    put(object, "landscape", print.isLandscape);
    object.insert(QLatin1String("margin"), print.margin);
    put(object, "language", print.language);
    put(object, "region", print.region);
    put(object, "grey", print.isGrey);
    put(object, "archival", print.isArchival);
    put(object, "draft", print.isDraft);
    if (!print.marking.text.isEmpty()) {
        QJsonObject marking;
        put(marking, "text", print.marking.text);
        put(marking, "place", word(placeWords, print.marking.place));
        put(marking, "colour", print.marking.colour);
        object.insert(QLatin1String("marking"), marking);
    }
    return object;
}

PrintSettings printFromJson(const QJsonObject &object)
{
    using Paper = PrintSettings::Paper;
    PrintSettings print;
    print.paper = fromWord<Paper>(paperWords, textOf(object, "paper")).value_or(print.paper);
    print.isLandscape = isSet(object, "landscape");
    print.margin = object.value(QLatin1String("margin")).toDouble(print.margin);
    print.language = textOf(object, "language");
    print.region = textOf(object, "region");
    print.isGrey = isSet(object, "grey");
    print.isArchival = isSet(object, "archival");
    print.isDraft = isSet(object, "draft");
    const QJsonObject marking = object.value(QLatin1String("marking")).toObject();
    print.marking.text = textOf(marking, "text");
    print.marking.place = fromWord<Marking::Place>(placeWords, textOf(marking, "place"))
                              .value_or(print.marking.place);
    if (const QString colour = textOf(marking, "colour"); !colour.isEmpty())
        print.marking.colour = colour;
    return print;
}

Error notABriefing(const QString &detail)
{
    return {Words::tr("This is not a briefing that this Mitra can read, so nothing was opened and "
                      "nothing was changed. A newer Mitra may have made it."),
            detail};
}

} // namespace

QString toJson(const Briefing &briefing)
{
    QJsonObject object;
    put(object, "title", briefing.title);
    put(object, "office", briefing.office);
    put(object, "date", briefing.date.toString(Qt::ISODate));
    QJsonArray blocks;
    for (const Block &block : briefing.blocks)
        blocks.append(blockToJson(block));
    object.insert(QLatin1String("blocks"), blocks);
    object.insert(QLatin1String("print"), printToJson(briefing.print));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Briefing> briefingFromJson(const QString &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &problem);
    const QJsonObject object = document.object();
    if (!document.isObject() || !object.value(QLatin1String("blocks")).isArray())
        return notABriefing(problem.error == QJsonParseError::NoError ? QStringLiteral("no blocks")
                                                                      : problem.errorString());
    Briefing briefing;
    briefing.title = textOf(object, "title");
    briefing.office = textOf(object, "office");
    briefing.date = QDate::fromString(textOf(object, "date"), Qt::ISODate);
    const QJsonArray blocks = object.value(QLatin1String("blocks")).toArray();
    for (const QJsonValue &value : blocks) {
        const std::optional<Block> block = blockFromJson(value.toObject());
        if (!block)
            return notABriefing(QStringLiteral("block %1: %2")
                                    .arg(briefing.blocks.size() + 1)
                                    .arg(textOf(value.toObject(), "kind")));
        briefing.blocks.append(*block);
    }
    briefing.print = printFromJson(object.value(QLatin1String("print")).toObject());
    return briefing;
}

} // namespace mitra
