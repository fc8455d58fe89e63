// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlstore.h"

#include "models/store/changewriter.h"
#include "models/store/derived.h"
#include "models/store/differences.h"
#include "models/store/factsreader.h"
#include "models/store/history.h"
#include "models/store/integrity.h"
#include "models/store/issuedprints.h"
#include "models/store/migrations.h"
#include "models/store/rowhistory.h"
#include "models/store/sqlstatement.h"
#include "models/store/storeerrors.h"
#include "models/store/temporaryfile.h"
#include "models/store/transaction.h"

#include <QDateTime>
#include <QFileInfo>

namespace mitra
{

namespace
{

Result<void> buildAt(const QString &path, const ChangeSet &content, int busyTimeoutMs)
{
    const auto connection = Connection::open(path, dialect::OpenMode::ReadWrite, busyTimeoutMs);
    if (!connection)
        return connection.error();
    // Nobody else knows the name yet, and after a crash the file is worth nothing.
    if (Result<void> set = SqlStatement::run(**connection, dialect::journalInMemory()); !set)
        return set;
    if (Result<void> made = migrate(**connection, 0, latestSchemaVersion()); !made)
        return made;
    const Result<ChangeSetId> written =
        inWriteTransaction(**connection, [&] { return ChangeWriter(**connection).write(content); });
    return written ? Result<void>() : Result<void>(written.error());
}

// Tells a file nobody can write to through us from what somebody else made of it.
QString stampOf(const QString &path)
{
    const QFileInfo info(path);
    return QStringLiteral("%1 bytes of %2")
        .arg(info.size())
        .arg(info.lastModified().toMSecsSinceEpoch());
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &path, Access wanted)
{
    return SqlStore::open(path, wanted, Surroundings::real());
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const ChangeSet &content)
{
    return SqlStore::create(path, content, Surroundings::real());
}

Result<std::unique_ptr<Store>> SqlStore::open(const QString &path, Access wanted,
                                              const Surroundings &surroundings)
{
    if (!surroundings.hasDriver())
        return errors::noDriver(dialect::driverName(), dialect::driverPackage());
    std::unique_ptr<SqlStore> store(new SqlStore);
    store->m_path = QFileInfo(path).absoluteFilePath();
    store->m_access = wanted;
    store->m_surroundings = surroundings;
    if (Result<void> connected = store->connect(); !connected)
        return connected.error();
    return std::unique_ptr<Store>(std::move(store));
}

Result<std::unique_ptr<Store>> SqlStore::create(const QString &path, const ChangeSet &content,
                                                const Surroundings &surroundings)
{
    if (!surroundings.hasDriver())
        return errors::noDriver(dialect::driverName(), dialect::driverPackage());
    const QString wanted = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(wanted))
        return errors::alreadyThere(wanted);
    if (!QFileInfo(QFileInfo(wanted).absolutePath()).isDir())
        return errors::cannotCreate(wanted, QStringLiteral("there is no such folder"));
    {
        TemporaryFile temporary(wanted);
        if (Result<void> built = buildAt(temporary.path(), content, surroundings.busyTimeoutMs);
            !built)
            return errors::notBuilt(wanted, built.error());
        if (Result<void> moved = temporary.moveTo(wanted); !moved)
            return moved.error();
    }
    return open(wanted, Access::ReadWrite, surroundings);
}

Result<void> SqlStore::connect()
{
    m_connection.reset();
    m_openedStamp = stampOf(m_path);
    if (Result<void> probed = probeFile(m_path); !probed)
        return probed;
    const Result<dialect::OpenMode> mode = openModeFor(m_path, m_surroundings);
    if (!mode)
        return mode.error();
    if (*mode != dialect::OpenMode::ReadWrite)
        m_access = Access::ReadOnly;
    auto connection = Connection::open(m_path, *mode, m_surroundings.busyTimeoutMs);
    if (!connection)
        return connection.error();
    m_connection = std::move(connection.value());
    // A reader that may write keeps no side files behind, one that may not leaves them lying.
    if (m_access == Access::ReadOnly) {
        if (Result<void> refused = m_connection->apply(dialect::refuseWrites()); !refused)
            return refused;
    }

    const Result<QVariant> version =
        SqlStatement::single(*m_connection, dialect::askSchemaVersion());
    if (!version)
        return version.error();
    const int latest = latestSchemaVersion();
    if (version->toInt() > latest)
        return errors::newerSchema(m_path, version->toInt(), latest);
    if (version->toInt() < 1)
        return errors::damaged(m_path, QStringLiteral("schema version %1").arg(version->toInt()));
    // A step of the schema takes its time anyway, and must not carry a damaged page on.
    if (QFileInfo(m_path).size() <= m_surroundings.largestReadThrough ||
        version->toInt() < latest) {
        if (Result<void> sound = checkQuickly(*m_connection); !sound)
            return sound;
    }
    return bringUpToDate();
}

Result<void> SqlStore::bringUpToDate()
{
    const Result<QVariant> version =
        SqlStatement::single(*m_connection, dialect::askSchemaVersion());
    if (!version)
        return version.error();
    const int latest = latestSchemaVersion();
    if (version->toInt() < latest) {
        if (m_access == Access::ReadOnly)
            return errors::olderSchemaReadOnly(m_path, version->toInt(), latest);
        if (const Result<QString> copied = copyBeforeMigration(*m_connection, latest); !copied)
            return copied.error();
        if (Result<void> migrated = migrate(*m_connection, version->toInt(), latest); !migrated)
            return migrated;
    }
    if (m_access == Access::ReadOnly)
        return {};
    // Where the file system cannot hold the log, or somebody reads just now, the file stays in its
    // other mode and all goes on; only readers and writers then wait for each other.
    [[maybe_unused]] const Result<QVariant> journal =
        SqlStatement::single(*m_connection, dialect::wantWriteAheadLog());
    return {};
}

Result<void> SqlStore::refresh()
{
    if (m_connection && m_connection->mode() != dialect::OpenMode::Immutable)
        return {};
    return connect();
}

Result<FactsPtr> SqlStore::load(const ProgressMonitor &monitor)
{
    m_loadedMark.reset();
    if (Result<void> ready = refresh(); !ready)
        return ready.error();
    // Taken before the reading: who writes in between makes the mark an old one, never a false one.
    const Result<QString> mark = writersMark();
    if (!mark)
        return mark.error();
    const Result<FactsRead> read = readFacts(*m_connection, QFileInfo(m_path).fileName(), monitor);
    if (!read)
        return read.error();
    if (!mark->isEmpty())
        m_loadedMark = *mark;
    const Initiatives &initiatives = read->facts->initiatives();
    if (!read->tookKeptInitiatives && initiatives.size() >= manyInitiatives && m_loadedMark &&
        m_access == Access::ReadWrite) {
        // Where they cannot be kept, as on a full disk, the next start packs them once more.
        [[maybe_unused]] const Result<void> kept =
            keepDerived(packedInitiativesName(), initiatives.toBytes());
    }
    return read->facts;
}

Result<ChangeSetId> SqlStore::apply(const ChangeSet &changes)
{
    if (m_access == Access::ReadOnly)
        return errors::openedReadOnly(m_path);
    const Result<ChangeSetId> written = inWriteTransaction(
        *m_connection, [&] { return ChangeWriter(*m_connection).write(changes); });
    if (written)
        m_loadedMark.reset();
    return written;
}

Result<QList<HistoryEntry>> SqlStore::history(int limit)
{
    if (Result<void> ready = refresh(); !ready)
        return ready.error();
    return readHistory(*m_connection, limit);
}

Result<ChangeSet> SqlStore::changeSet(ChangeSetId id)
{
    if (Result<void> ready = refresh(); !ready)
        return ready.error();
    return readChangeSet(*m_connection, id);
}

Result<QList<FactChange>> SqlStore::historyOf(const QString &table, const QString &id)
{
    if (Result<void> ready = refresh(); !ready)
        return ready.error();
    return readHistoryOf(*m_connection, table, id);
}

Result<QList<RowDifference>> SqlStore::differencesSince(const QString &revision)
{
    if (Result<void> ready = refresh(); !ready)
        return ready.error();
    Transaction snapshot(*m_connection);
    if (Result<void> begun = snapshot.begin(Transaction::Kind::Read); !begun)
        return begun.error();
    return readDifferencesSince(*m_connection, revision);
}

Result<QByteArray> SqlStore::issuedPrint(const QString &sha256)
{
    if (Result<void> ready = refresh(); !ready)
        return ready.error();
    return readIssuedPrint(*m_connection, sha256);
}

Result<QString> SqlStore::writersMark()
{
    if (m_connection->mode() == dialect::OpenMode::Immutable)
        return m_openedStamp == stampOf(m_path) ? m_openedStamp : QString();
    const Result<QVariant> version = SqlStatement::single(*m_connection, dialect::askDataVersion());
    if (!version)
        return version.error();
    return version->toString();
}

Result<std::optional<QByteArray>> SqlStore::derived(const QString &name)
{
    if (!m_loadedMark || !m_connection)
        return std::optional<QByteArray>();
    Transaction snapshot(*m_connection);
    if (Result<void> begun = snapshot.begin(Transaction::Kind::Read); !begun)
        return begun.error();
    Result<std::optional<QByteArray>> kept = readDerived(*m_connection, name);
    if (!kept)
        return kept;
    const Result<QString> mark = writersMark();
    if (!mark)
        return mark.error();
    return *mark == *m_loadedMark ? std::move(kept) : std::optional<QByteArray>();
}

Result<void> SqlStore::keepDerived(const QString &name, const QByteArray &bytes)
{
    if (m_access == Access::ReadOnly)
        return {};
    return inWriteTransaction(*m_connection, [&]() -> Result<void> {
        // Asked inside, where nobody else can write any more.
        const Result<QString> mark = writersMark();
        if (!mark)
            return mark.error();
        if (mark.value() != m_loadedMark)
            return errors::derivedFromOldFacts(m_path);
        return writeDerived(*m_connection, name, bytes);
    });
}

Result<void> SqlStore::check()
{
    if (Result<void> ready = refresh(); !ready)
        return ready;
    return checkThoroughly(*m_connection);
}

Result<void> SqlStore::backup(const QString &path)
{
    if (Result<void> ready = refresh(); !ready)
        return ready;
    // One of its own: SQLite takes even a copy elsewhere for writing on a connection that refuses
    // to.
    const auto connection =
        Connection::open(m_path, m_connection->mode(), m_surroundings.busyTimeoutMs);
    if (!connection)
        return connection.error();
    return copyWhole(**connection, QFileInfo(path).absoluteFilePath());
}

} // namespace mitra
