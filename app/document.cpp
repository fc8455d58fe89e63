// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document.h"

#include "models/domain/resources.h"
#include "models/exchange/datapackage.h"
#include "models/store/store.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace mitra
{

namespace
{

Result<std::unique_ptr<Store>> build(const QString &path)
{
    useResources();
    const Result<ChangeSet> content = readDataPackage(QStringLiteral(":/mitra/data"));
    if (!content)
        return content.error();
    return Store::create(path, *content);
}

// The built-in file, made if it is not there. A home that cannot be written gets a file that lives
// as long as the program, so that everything but keeping still works.
Result<QString> preparedBuiltIn(std::shared_ptr<QTemporaryDir> &temporary)
{
    const QString path = Document::builtInPath();
    if (QFileInfo::exists(path))
        return path;

    QDir().mkpath(QFileInfo(path).path());
    const Result<std::unique_ptr<Store>> built = build(path);
    // Two first starts at once: the other one was quicker, and its file is as good.
    if (built || QFileInfo::exists(path))
        return path;

    auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid())
        return built.error();
    const QString file = folder->filePath(QFileInfo(path).fileName());
    const Result<std::unique_ptr<Store>> kept = build(file);
    if (!kept)
        return kept.error();
    temporary = std::move(folder);
    return file;
}

// The steps of loading, with as many behind them as making the columns takes, about a quarter.
ProgressMonitor leavingRoom(const ProgressMonitor &monitor)
{
    if (!monitor)
        return {};
    return [&monitor](int done, int total) { return monitor(done, total + total / 4); };
}

// Those kept in the file, or made, and then kept if that saves the next start much time.
ColumnsPtr columnsOf(Store &store, const FactsPtr &facts)
{
    if (facts->initiatives().size() < Store::manyInitiatives)
        return std::make_shared<const Columns>(facts);
    const QString name = QStringLiteral("columns-2"); // another when their form changes
    const Result<std::optional<QByteArray>> kept = store.derived(name);
    if (kept && *kept) {
        if (ColumnsPtr columns = Columns::fromBytes(facts, **kept))
            return columns;
    }
    const auto made = std::make_shared<const Columns>(facts);
    // Where they cannot be kept, as on a full disk, the next start makes them once more.
    [[maybe_unused]] const Result<void> isKept = store.keepDerived(name, made->toBytes());
    return made;
}

// The table that holds what a link leads to; blank when its rows have no id of their own.
QString tableOf(Link::Kind kind)
{
    switch (kind) {
    case Link::Kind::Initiative:
        return QStringLiteral("initiative");
    case Link::Kind::Partner:
        return QStringLiteral("partner");
    case Link::Kind::Source:
        return QStringLiteral("source");
    case Link::Kind::Statement:
        return QStringLiteral("statement");
    case Link::Kind::Conflict:
        return QStringLiteral("conflict");
    default:
        return {};
    }
}

} // namespace

Document::Document(QObject *parent)
    : QObject(parent)
{
}

QString Document::builtInPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/asean-digital.mitra");
}

Result<Document::Content> Document::read(const QString &path, const ProgressMonitor &monitor)
{
    Content content;
    content.path = path;
    if (path.isEmpty()) {
        const Result<QString> prepared = preparedBuiltIn(content.temporary);
        if (!prepared)
            return prepared.error();
        content.path = *prepared;
    }
    content.path = QFileInfo(content.path).absoluteFilePath();

    const Result<std::unique_ptr<Store>> store = Store::open(content.path);
    if (!store)
        return store.error();
    const Result<FactsPtr> facts = (*store)->load(leavingRoom(monitor));
    if (!facts)
        return facts.error();
    content.facts = *facts;
    content.columns = columnsOf(**store, *facts);
    content.readOnly = (*store)->access() == Store::Access::ReadOnly;
    return content;
}

FactHistory Document::historyOf(const QString &path)
{
    return [path](const Link &link) -> std::optional<QList<FactChange>> {
        const QString table = tableOf(link.kind);
        if (table.isEmpty())
            return QList<FactChange>();
        const Result<std::unique_ptr<Store>> store = Store::open(path, Store::Access::ReadOnly);
        if (!store)
            return std::nullopt;
        const Result<QList<FactChange>> changes = (*store)->historyOf(table, link.id);
        return changes ? std::optional(*changes) : std::nullopt;
    };
}

FactDifferences Document::differencesOf(const QString &path)
{
    return [path](const QString &revision) -> std::optional<QList<RowDifference>> {
        const Result<std::unique_ptr<Store>> store = Store::open(path, Store::Access::ReadOnly);
        if (!store)
            return std::nullopt;
        const Result<QList<RowDifference>> differences = (*store)->differencesSince(revision);
        return differences ? std::optional(*differences) : std::nullopt;
    };
}

Result<QByteArray> Document::issuedPrint(const QString &sha256) const
{
    const Result<std::unique_ptr<Store>> store =
        Store::open(m_content.path, Store::Access::ReadOnly);
    if (!store)
        return store.error();
    return (*store)->issuedPrint(sha256);
}

void Document::adopt(const Content &content)
{
    // A reload of a temporary file keeps its folder.
    const std::shared_ptr<QTemporaryDir> kept =
        content.path == m_content.path ? m_content.temporary : nullptr;
    m_content = content;
    if (!m_content.temporary)
        m_content.temporary = kept;
    emit factsChanged();
}

Result<void> Document::open(const QString &path)
{
    const Result<Content> content = read(path);
    if (!content)
        return content.error();
    adopt(*content);
    return {};
}

GalleryGround Document::ground() const
{
    return {facts(), columns(), historyOf(path()), differencesOf(path()), {}};
}

} // namespace mitra
