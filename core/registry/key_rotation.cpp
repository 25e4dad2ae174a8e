#include "registry/key_rotation.h"

#include <QCoreApplication>

#include "audit/audit_log.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;
using security::Protector;

constexpr int rowsAtOnce = 200;

enum class What { Aifo, Pseudonym, Sealed };
struct KeyPlace {
    What what;
    QString table;
    QString key; ///< an indexed number by which the rows are walked
    QString cipher;
    QString others; ///< columns that the index is made of
};

/// Messages come last: a program that has not asked for the state yet may still seal one under the previous version.
const std::vector<KeyPlace> &keyPlaces()
{
    static const std::vector<KeyPlace> all {
        {What::Aifo, u"client_aifo"_s, u"id"_s, u"cipher"_s, u"agenda, ais, blind"_s},
        {What::Aifo, u"notice"_s, u"id"_s, u"cipher"_s, u"agenda, ais, blind"_s},
        {What::Aifo, u"identity_case_aifo"_s, u"identity_case"_s, u"cipher"_s, u"agenda, ais, blind"_s},
        {What::Pseudonym, u"client_pseudonym"_s, u"id"_s, u"cipher"_s, u"provider, 0, blind"_s},
        {What::Sealed, u"identity_file"_s, u"id"_s, u"content"_s, u"'', 0, ''"_s},
        {What::Sealed, u"identity_reading"_s, u"id"_s, u"content"_s, u"'', 0, ''"_s},
        {What::Sealed, u"client_document"_s, u"id"_s, u"content"_s, u"'', 0, ''"_s},
        {What::Sealed, u"async_call"_s, u"id"_s, u"answer"_s, u"'', 0, ''"_s},
    };
    return all;
}

struct StoredVersion {
    int version = 1;
    Moment made;
    std::optional<Moment> finished;
    QByteArray wrapped;
    QByteArray proof;
    int table = 0;
    qint64 id = 0;
};

/// All versions, oldest first.
Result<std::vector<StoredVersion>> storedVersions(store::Session &session)
{
    std::vector<StoredVersion> versions;
    auto query = session.query(
        u"SELECT version, made_at, finished_at, wrapped, proof, at_table, at_id FROM key_version ORDER BY version"_s);
    auto done = query.each([&](store::Query &row) {
        versions.push_back({static_cast<int>(row.integer(0)), row.moment(1), row.optionalMoment(2), row.bytes(3),
            row.bytes(4), static_cast<int>(row.integer(5)), row.integer(6)});
    });
    if (!done) {
        return failWith(done);
    }
    return versions;
}

Error otherKey()
{
    return {ErrorKind::Denied, u"registry.OTHER_KEY"_s,
        QCoreApplication::translate("kmen::registry", "The keys that are here do not belong to this database."), {},
        QCoreApplication::translate("kmen::registry",
            "Choose the key file or the entry of the key store that was made with the database, or restore it from its "
            "backup.")};
}

Error stillMoving()
{
    return {ErrorKind::Conflict, u"registry.KEYS_MOVING"_s,
        QCoreApplication::translate("kmen::registry", "Rows of the database are still under the previous keys."), {},
        QCoreApplication::translate("kmen::registry", "Finish the renewal first: kmen-worker keys rotate.")};
}

Result<void> learnAll(const std::vector<StoredVersion> &versions, const Protector &protector)
{
    for (const StoredVersion &each : versions) {
        if (!protector.knows(each.version) && !each.wrapped.isEmpty()) {
            // Sealed under the version before, which may itself have been learned a moment ago.
            if (auto learned = protector.learn(each.version, each.wrapped); !learned) {
                return std::unexpected(otherKey());
            }
        }
    }
    const StoredVersion &newest = versions.back();
    if (protector.knows(newest.version) && !protector.proves(newest.version, newest.proof)) {
        return std::unexpected(otherKey());
    }
    return protector.use(newest.version);
}

/// Under one blind index in all tables: the rows of this AIFO go over together.
Result<qint64> moveAifo(store::Transaction &tx, const Protector &protector, const AifoKey &aifo, const KeyState &state)
{
    const auto old = protector.index(aifo.aifo, aifo.agenda, aifo.ais, state.previous);
    if (!old) {
        return failWith(old);
    }
    qint64 moved = 0;
    for (const KeyPlace &place : keyPlaces()) {
        if (place.what != What::Aifo) {
            continue;
        }
        const auto made = protector.protect(aifo.aifo, aifo.agenda, aifo.ais, state.version);
        if (!made) {
            return failWith(made);
        }
        auto update =
            tx.query(u"UPDATE " + place.table + u" SET cipher = :cipher, blind = :new_blind WHERE blind = :old_blind");
        update.bind(u":cipher"_s, made->cipher).bind(u":new_blind"_s, made->index).bind(u":old_blind"_s, *old);
        if (auto done = update.exec(); !done) {
            return failWith(done);
        }
        moved += update.affected();
    }
    return moved;
}

struct OldRow {
    qint64 key = 0;
    QByteArray cipher;
    QString text;
    qint64 number = 0;
    QByteArray blind;
};

/// Rows that are not of `version`, from a key on.
Result<std::vector<OldRow>> oldRows(store::Session &session, const KeyPlace &place, int version, qint64 from, int limit)
{
    std::vector<OldRow> rows;
    auto query = session.query(u"SELECT " + place.key + u", " + place.cipher + u", " + place.others + u" FROM "
        + place.table + u" WHERE " + place.key + u" >= :from AND length(" + place.cipher + u") > 0 AND substr("
        + place.cipher + u", 1, 1) <> :version ORDER BY " + place.key + u" LIMIT :limit");
    query.bind(u":from"_s, from)
        .bind(u":version"_s, QByteArray(1, static_cast<char>(version)))
        .bind(u":limit"_s, limit);
    auto done = query.each([&](store::Query &row) {
        rows.push_back({row.integer(0), row.bytes(1), row.text(2), row.integer(3), row.bytes(4)});
    });
    if (!done) {
        return failWith(done);
    }
    return rows;
}

/// One row with the same ciphertext as was read; another one was written anew in the meantime.
Result<void> moveOther(
    store::Transaction &tx, const Protector &protector, const KeyPlace &place, const OldRow &row, const KeyState &state)
{
    auto plain = protector.unseal(row.cipher);
    if (!plain) {
        return failWith(plain);
    }
    const auto sealed = protector.seal(*plain, state.version);
    if (!sealed) {
        return failWith(sealed);
    }
    const bool indexed = place.what == What::Pseudonym;
    auto update = tx.query(u"UPDATE " + place.table + u" SET " + place.cipher + u" = :sealed"
        + (indexed ? u", blind = :blind" : u"") + u" WHERE " + place.key + u" = :key");
    if (indexed) {
        const auto blind = protector.pseudonymIndex(*plain, row.text, state.version);
        if (!blind) {
            return failWith(blind);
        }
        update.bind(u":blind"_s, *blind);
    }
    update.bind(u":sealed"_s, *sealed).bind(u":key"_s, row.key);
    return update.exec();
}

struct Step {
    bool finished = false;
    qint64 moved = 0;
};

Result<void> writeProgress(store::Transaction &tx, int version, int table, qint64 id)
{
    auto update = tx.query(u"UPDATE key_version SET at_table = :table, at_id = :id WHERE version = :version"_s);
    update.bind(u":table"_s, table).bind(u":id"_s, id).bind(u":version"_s, version);
    return update.exec();
}

/// A few rows, and how far the move is, in one transaction.
Result<Step> moveSome(store::Session &session, const Protector &protector, StoredVersion &at)
{
    auto tx = store::Transaction::begin(session, store::Durability::Bulk);
    if (!tx) {
        return failWith(tx);
    }
    const auto state = keyState(*tx, protector);
    if (!state) {
        return failWith(state);
    }
    const KeyPlace &place = keyPlaces()[static_cast<std::size_t>(at.table)];
    const auto rows = oldRows(session, place, state->version, at.id, rowsAtOnce);
    if (!rows) {
        return failWith(rows);
    }
    Step step;
    for (const OldRow &row : *rows) {
        if (place.what == What::Aifo) {
            const auto aifo = protector.reveal(row.cipher);
            if (!aifo) {
                return failWith(aifo);
            }
            // Rows that went over with an earlier one of this batch are simply found no more.
            const auto moved = moveAifo(*tx, protector, {*aifo, row.text, static_cast<int>(row.number)}, *state);
            if (!moved) {
                return failWith(moved);
            }
            step.moved += *moved;
        } else {
            if (auto done = moveOther(*tx, protector, place, row, *state); !done) {
                return failWith(done);
            }
            ++step.moved;
        }
        at.id = row.key;
    }
    if (rows->size() < rowsAtOnce) {
        ++at.table;
        at.id = 0;
    }
    step.finished = at.table == static_cast<int>(keyPlaces().size());
    if (auto done = writeProgress(*tx, state->version, step.finished ? 0 : at.table, at.id); !done) {
        return failWith(done);
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return step;
}

Result<bool> anythingOld(store::Session &session, int version)
{
    for (const KeyPlace &place : keyPlaces()) {
        const auto rows = oldRows(session, place, version, 0, 1);
        if (!rows) {
            return failWith(rows);
        }
        if (!rows->empty()) {
            return true;
        }
    }
    return false;
}

Result<KeyState> readState(store::Session &session, const Protector &protector)
{
    const auto versions = storedVersions(session);
    if (!versions) {
        return failWith(versions);
    }
    if (versions->empty()) {
        return KeyState {};
    }
    if (auto learned = learnAll(*versions, protector); !learned) {
        return failWith(learned);
    }
    const StoredVersion &newest = versions->back();
    return KeyState {newest.version, newest.finished ? 0 : newest.version - 1};
}

/// What was read in a transaction.
struct Remembered {
    std::optional<KeyState> state;
};

} // namespace

Result<KeyState> keyState(store::Session &session, const Protector &protector)
{
    return readState(session, protector);
}

Result<KeyState> keyState(store::Transaction &tx, const Protector &protector)
{
    auto &remembered = tx.memory<Remembered>();
    if (!remembered.state) {
        const auto state = readState(tx.session(), protector);
        if (!state) {
            return state;
        }
        remembered.state = *state;
    }
    return *remembered.state;
}

Result<void> rememberKey(store::Session &session, const Protector &protector)
{
    const auto versions = storedVersions(session);
    if (!versions || !versions->empty()) {
        return versions ? Result<void>() : failWith(versions);
    }
    // A database of before this was remembered: it must not remember keys that are not its own.
    QByteArray cipher;
    auto any = session.query(u"SELECT cipher FROM client_aifo ORDER BY id LIMIT 1"_s);
    if (auto done = any.each([&](store::Query &row) { cipher = row.bytes(0); }); !done) {
        return done;
    }
    if (!cipher.isEmpty() && !protector.reveal(cipher)) {
        return std::unexpected(otherKey());
    }
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    const auto proof = protector.proof(1);
    if (!proof) {
        return failWith(proof);
    }
    auto insert = tx->query(uR"(INSERT INTO key_version (version, made_at, finished_at, actor, wrapped, proof, at_table,
        at_id) VALUES (1, :now, :now, '', NULL, :proof, 0, 0) ON CONFLICT (version) DO NOTHING)"_s);
    insert.bind(u":now"_s, tx->now()).bind(u":proof"_s, *proof);
    if (auto done = insert.exec(); !done) {
        return done;
    }
    return tx->commit();
}

Result<security::ProtectedAifo> protectForWriting(
    store::Transaction &tx, const Protector &protector, const AifoKey &aifo)
{
    const auto state = keyState(tx, protector);
    if (!state) {
        return failWith(state);
    }
    if (state->previous != 0) {
        if (const auto moved = moveAifo(tx, protector, aifo, *state); !moved) {
            return failWith(moved);
        }
    }
    return protector.protect(aifo.aifo, aifo.agenda, aifo.ais, state->version);
}

Result<QByteArray> sealForWriting(store::Transaction &tx, const Protector &protector, QByteArrayView bytes)
{
    const auto state = keyState(tx, protector);
    return state ? protector.seal(bytes, state->version) : failWith(state);
}

Result<Aifo> revealStored(store::Session &session, const Protector &protector, QByteArrayView cipher)
{
    if (const int version = Protector::versionOf(cipher); version != 0 && !protector.knows(version)) {
        if (const auto state = keyState(session, protector); !state) {
            return failWith(state);
        }
    }
    return protector.reveal(cipher);
}

Result<QByteArray> unsealStored(store::Session &session, const Protector &protector, QByteArrayView bytes)
{
    if (const int version = Protector::versionOf(bytes); version != 0 && !protector.knows(version)) {
        if (const auto state = keyState(session, protector); !state) {
            return failWith(state);
        }
    }
    return protector.unseal(bytes);
}

Result<std::optional<Rotation>> rotation(store::Session &session)
{
    const auto versions = storedVersions(session);
    if (!versions) {
        return failWith(versions);
    }
    if (versions->empty() || versions->back().version == 1) {
        return std::optional<Rotation>();
    }
    const StoredVersion &newest = versions->back();
    return Rotation {newest.version, newest.made, newest.finished,
        std::ranges::any_of(*versions, [](const StoredVersion &each) { return !each.wrapped.isEmpty(); }), newest.table,
        static_cast<int>(keyPlaces().size())};
}

Result<int> beginRotation(store::Session &session, const Protector &protector, const By &by)
{
    if (auto done = rememberKey(session, protector); !done) {
        return failWith(done);
    }
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    const auto state = keyState(*tx, protector);
    if (!state) {
        return failWith(state);
    }
    if (state->previous != 0) {
        return state->version;
    }
    const int version = state->version + 1;
    if (version > Protector::newestVersion) {
        return fail(ErrorKind::Conflict, u"registry.KEY_VERSIONS"_s,
            QCoreApplication::translate("kmen::registry", "The keys cannot be renewed any more times."));
    }
    const auto wrapped = protector.wrappedNext();
    if (!wrapped) {
        return failWith(wrapped);
    }
    if (auto learned = protector.learn(version, *wrapped); !learned) {
        return failWith(learned);
    }
    const auto proof = protector.proof(version);
    if (!proof) {
        return failWith(proof);
    }
    auto insert = tx->query(uR"(INSERT INTO key_version (version, made_at, finished_at, actor, wrapped, proof, at_table,
        at_id) VALUES (:version, :now, NULL, :actor, :wrapped, :proof, 0, 0))"_s);
    insert.bind(u":version"_s, version)
        .bind(u":now"_s, tx->now())
        .bind(u":actor"_s, by.actor)
        .bind(u":wrapped"_s, *wrapped)
        .bind(u":proof"_s, *proof);
    auto done = insert.exec();
    if (done) {
        const auto written =
            audit::append(*tx, {by.actor, audit::Action::KeysRotated, QString::number(version), by.reason, "begun"});
        done = written ? tx->commit() : failWith(written);
    }
    if (done) {
        done = protector.use(version);
    }
    if (!done) {
        return failWith(done);
    }
    return version;
}

Result<qint64> rotate(store::Session &session, const Protector &protector, const By &by, const Job &job)
{
    const auto versions = storedVersions(session);
    if (!versions) {
        return failWith(versions);
    }
    if (versions->empty() || versions->back().finished) {
        return 0;
    }
    StoredVersion at = versions->back();
    qint64 moved = 0;
    for (bool more = true; more;) {
        if (job.cancelled()) {
            return fail(ErrorKind::Cancelled, u"registry.CANCELLED"_s,
                QCoreApplication::translate(
                    "kmen::registry", "The renewal of the keys was stopped; it goes on when it is started again."));
        }
        const auto step = moveSome(session, protector, at);
        if (!step) {
            return failWith(step);
        }
        moved += step->moved;
        job.progress(moved, 0, QCoreApplication::translate("kmen::registry", "Renewing the keys"));
        if (step->finished) {
            const auto old = anythingOld(session, at.version);
            if (!old) {
                return failWith(old);
            }
            more = *old;
            at.table = 0;
        }
    }
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    auto update =
        tx->query(u"UPDATE key_version SET finished_at = :now WHERE version = :version AND finished_at IS NULL"_s);
    update.bind(u":now"_s, tx->now()).bind(u":version"_s, at.version);
    auto done = update.exec();
    if (done && update.affected() > 0) {
        const auto written = audit::append(
            *tx, {by.actor, audit::Action::KeysRotated, QString::number(at.version), by.reason, "finished"});
        done = written ? tx->commit() : failWith(written);
    }
    if (!done) {
        return failWith(done);
    }
    return moved;
}

Result<void> closeRotation(store::Session &session, const Protector &protector, const By &by)
{
    const auto state = keyState(session, protector);
    if (!state) {
        return failWith(state);
    }
    const auto old = anythingOld(session, state->version);
    if (!old) {
        return failWith(old);
    }
    if (state->previous != 0 || *old) {
        return std::unexpected(stillMoving());
    }
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    auto update = tx->query(u"UPDATE key_version SET wrapped = NULL WHERE wrapped IS NOT NULL"_s);
    if (auto done = update.exec(); !done) {
        return done;
    }
    const auto written = audit::append(
        *tx, {by.actor, audit::Action::KeysRotated, QString::number(state->version), by.reason, "closed"});
    return written ? tx->commit() : failWith(written);
}

QStringList protectedColumns()
{
    QStringList columns;
    for (const KeyPlace &place : keyPlaces()) {
        columns.append(place.table + u'.' + place.cipher);
    }
    return columns;
}

} // namespace kmen::registry
