#include "registry/notices.h"

#include <QCoreApplication>

#include "registry/clients_p.h"
#include "registry/counters_p.h"
#include "registry/key_rotation.h"
#include "registry/lists_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Collects how many notices came to and left each state; one write a state when the batch is done.
class Tally {
public:
    void move(NoticeState from, NoticeState to)
    {
        --at(from);
        ++at(to);
    }
    void add(NoticeState to) { ++at(to); }
    Result<void> write(store::Transaction &tx)
    {
        for (const NoticeState state : allNoticeStates) {
            if (auto done = addToCounter(tx, noticeCounter(state), at(state)); !done) {
                return done;
            }
        }
        return {};
    }

private:
    qint64 &at(NoticeState state) { return m_counts[static_cast<std::size_t>(state)]; }
    std::array<qint64, allNoticeStates.size()> m_counts {};
};

struct Known {
    std::optional<qint64> aifo;
    std::optional<ClientId> client;
};

Result<Known> ownerOf(store::Transaction &tx, const QByteArray &blind)
{
    Known known;
    auto query = tx.query(u"SELECT id, client FROM client_aifo WHERE blind = :blind"_s);
    query.bind(u":blind"_s, blind);
    auto done = query.each([&](store::Query &row) {
        known.aifo = row.integer(0);
        known.client = ClientId {row.integer(1)};
    });
    if (!done) {
        return failWith(done);
    }
    return known;
}

/// The same notice, stored before; 0 when there is none.
Result<qint64> sameNotice(store::Transaction &tx, const NewNotice &notice, const QByteArray &blind)
{
    qint64 id = 0;
    const auto read = [&](store::Query &row) { id = row.integer(0); };
    Result<void> done;
    if (!notice.externalId.isEmpty()) {
        auto query = tx.query(uR"(SELECT id FROM notice WHERE source = :source AND external_id = :external_id
            AND blind = :blind AND external_id <> '')"_s);
        query.bind(u":source"_s, notice.source).bind(u":external_id"_s, notice.externalId).bind(u":blind"_s, blind);
        done = query.each(read);
    } else if (notice.changeId) {
        auto query = tx.query(
            u"SELECT id FROM notice WHERE blind = :blind AND source = :source AND change_id = :change_id LIMIT 1"_s);
        query.bind(u":blind"_s, blind).bind(u":source"_s, notice.source).bind(u":change_id"_s, notice.changeId);
        done = query.each(read);
    }
    if (!done) {
        return failWith(done);
    }
    return id;
}

Result<bool> waitsAlready(store::Transaction &tx, const QByteArray &blind)
{
    bool waits = false;
    auto query = tx.query(u"SELECT 1 FROM notice WHERE blind = :blind AND state = 0 LIMIT 1"_s);
    query.bind(u":blind"_s, blind);
    auto done = query.each([&](store::Query &) { waits = true; });
    if (!done) {
        return failWith(done);
    }
    return waits;
}

Result<void> insertNotice(store::Transaction &tx, const security::ProtectedAifo &hidden, std::optional<qint64> runId,
    const NewNotice &notice, NoticeState state, const Known &known)
{
    const bool unknown = state == NoticeState::SetAside;
    auto query = tx.query(uR"(INSERT INTO notice (run, state, state_at, received_at, source, change_id, change_time,
        external_id, codes, blind, cipher, agenda, ais, aifo, client, attempts, repeats, code, reason)
        VALUES (:run, :state, :state_at, :received_at, :source, :change_id, :change_time, :external_id, :codes, :blind,
        :cipher, :agenda, :ais, :aifo, :client, 0, 0, :code, :reason))"_s);
    query.bind(u":run"_s, runId)
        .bind(u":state"_s, static_cast<int>(state))
        .bind(u":state_at"_s, tx.now())
        .bind(u":received_at"_s, tx.now())
        .bind(u":source"_s, notice.source)
        .bind(u":change_id"_s, notice.changeId)
        .bind(u":change_time"_s, notice.changeTime)
        .bind(u":external_id"_s, notice.externalId)
        .bind(u":codes"_s, notice.codes)
        .bind(u":blind"_s, hidden.index)
        .bind(u":cipher"_s, hidden.cipher)
        .bind(u":agenda"_s, notice.aifo.agenda)
        .bind(u":ais"_s, notice.aifo.ais)
        .bind(u":aifo"_s, known.aifo)
        .bind(u":client"_s, known.client)
        .bind(u":code"_s, unknown ? u"registry.UNKNOWN_AIFO"_s : QString())
        .bind(u":reason"_s,
            unknown ? QCoreApplication::translate("kmen::registry", "No client has this identifier.") : QString());
    return query.exec();
}

struct Current {
    bool exists = false;
    NoticeState state = NoticeState::Received;
    QByteArray blind;
    Kid kid;
};

Result<Current> currentOf(store::Transaction &tx, qint64 id)
{
    Current current;
    auto query = tx.query(
        u"SELECT n.state, n.blind, c.kid FROM notice n LEFT JOIN client c ON c.id = n.client WHERE n.id = :id"_s);
    query.bind(u":id"_s, id);
    auto done = query.each([&](store::Query &row) {
        current = {
            true, static_cast<NoticeState>(row.integer(0)), row.bytes(1), Kid::parse(row.text(2)).value_or(Kid())};
    });
    if (!done) {
        return failWith(done);
    }
    return current;
}

Result<void> setStage(store::Transaction &tx, qint64 id, NoticeState state, const QString &code, const QString &reason)
{
    auto query =
        tx.query(u"UPDATE notice SET state = :state, state_at = :now, code = :code, reason = :reason WHERE id = :id"_s);
    query.bind(u":state"_s, static_cast<int>(state))
        .bind(u":now"_s, tx.now())
        .bind(u":code"_s, code)
        .bind(u":reason"_s, reason)
        .bind(u":id"_s, id);
    return query.exec();
}

/// Moves those that stand in one of the `from` states; `by` audits each. Returns how many moved.
Result<int> moveNotices(store::Transaction &tx, std::span<const qint64> ids, std::initializer_list<NoticeState> from,
    NoticeState to, const QString &code, const QString &reason, std::optional<audit::Action> action = {},
    const By &by = {})
{
    Tally tally;
    int moved = 0;
    for (const qint64 id : ids) {
        const auto current = currentOf(tx, id);
        if (!current) {
            return failWith(current);
        }
        if (!current->exists || std::ranges::find(from, current->state) == from.end()) {
            continue;
        }
        if (auto done = setStage(tx, id, to, code, reason); !done) {
            return failWith(done);
        }
        if (action) {
            if (auto done = record(tx, *action, current->kid, by, QString::number(id)); !done) {
                return failWith(done);
            }
        }
        tally.move(current->state, to);
        ++moved;
    }
    if (auto done = tally.write(tx); !done) {
        return failWith(done);
    }
    return moved;
}

/// As moveNotices without an audit, for many at once: one statement each.
Result<void> moveSilently(
    store::Transaction &tx, std::span<const qint64> ids, std::initializer_list<NoticeState> from, NoticeState to)
{
    Tally tally;
    auto query = tx.query(uR"(UPDATE notice SET state = :to, state_at = :now, code = '', reason = ''
        WHERE id = :id AND state = :from)"_s);
    query.bind(u":to"_s, static_cast<int>(to)).bind(u":now"_s, tx.now());
    for (const qint64 id : ids) {
        for (const NoticeState state : from) {
            query.bind(u":id"_s, id).bind(u":from"_s, static_cast<int>(state));
            if (auto done = query.exec(); !done) {
                return done;
            }
            if (query.affected() > 0) {
                tally.move(state, to);
                break;
            }
        }
    }
    return tally.write(tx);
}

Result<void> withoutCount(const Result<int> &moved)
{
    return moved ? Result<void>() : failWith(moved);
}

/// Every notice in this state, oldest first.
Result<std::vector<qint64>> noticesIn(store::Transaction &tx, NoticeState state, int maxAttempts, Moment since)
{
    std::vector<qint64> ids;
    auto query = tx.query(u"SELECT id FROM notice WHERE state = "_s + noticeStateInDigits(state)
        + u" AND (attempts < :attempts OR received_at > :since) ORDER BY id"_s);
    query.bind(u":attempts"_s, maxAttempts).bind(u":since"_s, since);
    auto done = query.each([&](store::Query &row) { ids.push_back(row.integer(0)); });
    if (!done) {
        return failWith(done);
    }
    return ids;
}

/// One person that waits: the blind index of the AIFO announced, and whose it is.
QString archivedCode()
{
    return u"registry.ARCHIVED"_s;
}

struct Waiting {
    QByteArray blind;
    ClientId client;
};

/// The oldest first, and behind them who was tried before, whose last try is longest ago: whom the registers cannot
/// read holds up nobody. A server hands out all that it is asked for: no more than are taken.
Result<std::vector<Waiting>> waitingPersons(store::Transaction &tx, int limit)
{
    std::vector<Waiting> waiting;
    QSet<QByteArray> seen;
    const auto enough = static_cast<std::size_t>(std::max(limit, 0));
    const auto add = [&](store::Query &row) {
        const QByteArray blind = row.bytes(1);
        if (waiting.size() < enough && !seen.contains(blind)) {
            seen.insert(blind);
            waiting.push_back({blind, ClientId {row.integer(2)}});
        }
    };
    auto fresh = tx.query(uR"(SELECT id, blind, client FROM notice WHERE state = 0 AND attempts = 0 AND id > :after
        ORDER BY id LIMIT :limit)"_s);
    qint64 after = 0;
    for (bool more = true; more && waiting.size() < enough;) {
        std::size_t rows = 0;
        fresh.bind(u":after"_s, after).bind(u":limit"_s, limit);
        auto done = fresh.each([&](store::Query &row) {
            ++rows;
            after = row.integer(0);
            add(row);
        });
        if (!done) {
            return failWith(done);
        }
        more = rows == enough;
    }
    if (waiting.size() < enough) {
        auto tried = tx.query(uR"(SELECT id, blind, client FROM notice WHERE state = 0 AND attempts > 0
            ORDER BY state_at, id LIMIT :limit)"_s);
        tried.bind(u":limit"_s, limit);
        if (auto done = tried.each(add); !done) {
            return failWith(done);
        }
    }
    return waiting;
}

/// All notices of one person that wait, now Reading.
Result<void> startReading(store::Transaction &tx, const QByteArray &blind, PersonToRead &person, Tally &tally)
{
    auto find = tx.query(u"SELECT id, attempts FROM notice WHERE blind = :blind AND state = 0 ORDER BY id"_s);
    find.bind(u":blind"_s, blind);
    auto done = find.each([&](store::Query &row) {
        person.notices.push_back(row.integer(0));
        person.attempts = std::max(person.attempts, static_cast<int>(row.integer(1)) + 1);
        tally.move(NoticeState::Received, NoticeState::Reading);
    });
    if (!done) {
        return done;
    }
    auto update = tx.query(uR"(UPDATE notice SET state = 1, state_at = :now, attempts = attempts + 1, code = '',
        reason = '' WHERE blind = :blind AND state = 0)"_s);
    update.bind(u":now"_s, tx.now()).bind(u":blind"_s, blind);
    return update.exec();
}

} // namespace

Result<ReceivedCounts> addNotices(store::Transaction &tx, const security::Protector &protector,
    std::optional<qint64> runId, std::span<const NewNotice> notices)
{
    ReceivedCounts counts;
    Tally tally;
    for (const NewNotice &notice : notices) {
        const auto hidden = protectForWriting(tx, protector, notice.aifo);
        if (!hidden) {
            return failWith(hidden);
        }
        const auto same = sameNotice(tx, notice, hidden->index);
        if (!same) {
            return failWith(same);
        }
        if (*same != 0) {
            auto query = tx.query(u"UPDATE notice SET repeats = repeats + 1 WHERE id = :id"_s);
            query.bind(u":id"_s, *same);
            if (auto done = query.exec(); !done) {
                return failWith(done);
            }
            ++counts.repeated;
            continue;
        }
        const auto known = ownerOf(tx, hidden->index);
        const auto waits = waitsAlready(tx, hidden->index);
        if (!known || !waits) {
            return std::unexpected(!known ? known.error() : waits.error());
        }
        NoticeState state = NoticeState::Received;
        if (!known->client) {
            state = NoticeState::SetAside;
            ++counts.unknown;
        } else if (*waits) {
            state = NoticeState::Repeated;
            ++counts.repeated;
        } else {
            ++counts.received;
        }
        if (auto done = insertNotice(tx, *hidden, runId, notice, state, *known); !done) {
            return failWith(done);
        }
        tally.add(state);
    }
    if (auto done = tally.write(tx); !done) {
        return failWith(done);
    }
    return counts;
}

Result<std::vector<PersonToRead>> takeForReading(
    store::Transaction &tx, const security::Protector &protector, int limit, qint64 *setAside)
{
    const auto waiting = waitingPersons(tx, limit);
    if (!waiting) {
        return failWith(waiting);
    }
    Clients clients(tx.session(), protector);
    std::vector<PersonToRead> persons;
    std::vector<qint64> notValid;
    std::vector<qint64> archived;
    qint64 aside = 0;
    Tally tally;
    auto isArchived = tx.query(u"SELECT 1 FROM client WHERE id = :id AND state = 4"_s);
    static_assert(static_cast<int>(ClientState::Archived) == 4);
    for (const Waiting &one : *waiting) {
        // A replaced AIFO is announced too: its client is read by the successor.
        const auto valid = clients.validAifo(one.client);
        if (!valid && valid.error().kind != ErrorKind::NotFound) {
            return failWith(valid);
        }
        PersonToRead person;
        if (auto done = startReading(tx, one.blind, person, tally); !done) {
            return failWith(done);
        }
        bool isAside = !valid;
        isArchived.bind(u":id"_s, one.client);
        if (auto done = isArchived.each([&](store::Query &) { isAside = true; }); !done) {
            return failWith(done);
        }
        if (isAside) {
            std::ranges::copy(person.notices, std::back_inserter(valid ? archived : notValid));
            ++aside;
            continue;
        }
        const auto twin = std::ranges::find_if(persons, [&](const PersonToRead &p) { return p.aifoId == valid->id; });
        if (twin != persons.end()) {
            twin->notices.insert(twin->notices.end(), person.notices.begin(), person.notices.end());
            continue;
        }
        person.client = valid->client;
        person.kid = valid->kid;
        person.aifoId = valid->id;
        person.aifo = valid->key;
        persons.push_back(std::move(person));
    }
    auto done = tally.write(tx);
    if (done) {
        done = withoutCount(
            moveNotices(tx, notValid, {NoticeState::Reading}, NoticeState::SetAside, u"registry.AIFO_NOT_VALID"_s,
                QCoreApplication::translate("kmen::registry", "The client's identifier is no longer valid.")));
    }
    if (done) {
        // nobody may ask about them; whoever is brought back is read (bringBackNoticesOf)
        done = withoutCount(moveNotices(tx, archived, {NoticeState::Reading}, NoticeState::SetAside, archivedCode(),
            QCoreApplication::translate("kmen::registry", "The client is archived.")));
    }
    if (!done) {
        return failWith(done);
    }
    if (setAside) {
        *setAside = aside;
    }
    return persons;
}

Result<int> resumeNotices(store::Transaction &tx, const Error &why)
{
    int resumed = 0;
    for (const NoticeState state : {NoticeState::Reading, NoticeState::Read}) {
        const auto ids = noticesIn(tx, state, std::numeric_limits<int>::max(), tx.now());
        if (!ids) {
            return failWith(ids);
        }
        const auto moved = moveNotices(tx, *ids, {state}, NoticeState::Received, why.code, why.what);
        if (!moved) {
            return moved;
        }
        resumed += *moved;
    }
    return resumed;
}

Result<void> markRead(store::Transaction &tx, std::span<const qint64> notices)
{
    return moveSilently(tx, notices, {NoticeState::Reading}, NoticeState::Read);
}

Result<void> markApplied(store::Transaction &tx, std::span<const qint64> notices)
{
    return moveSilently(tx, notices, {NoticeState::Reading, NoticeState::Read}, NoticeState::Applied);
}

Result<void> markFailed(store::Transaction &tx, std::span<const qint64> notices, const Error &error)
{
    return withoutCount(moveNotices(tx, notices, {NoticeState::Received, NoticeState::Reading, NoticeState::Read},
        NoticeState::Failed, error.code, error.what));
}

Result<void> putBack(store::Transaction &tx, std::span<const qint64> notices, const Error &why)
{
    return withoutCount(
        moveNotices(tx, notices, {NoticeState::Reading, NoticeState::Read}, NoticeState::Received, why.code, why.what));
}

Result<int> setAside(
    store::Transaction &tx, std::span<const qint64> notices, const QString &code, const QString &reason, const By &by)
{
    return moveNotices(tx, notices,
        {NoticeState::Received, NoticeState::Reading, NoticeState::Read, NoticeState::Failed}, NoticeState::SetAside,
        code, reason, audit::Action::NoticeSetAside, by);
}

Result<int> retry(store::Transaction &tx, std::span<const qint64> notices, const By &by)
{
    return moveNotices(
        tx, notices, {NoticeState::Failed}, NoticeState::Received, {}, {}, audit::Action::NoticeRetried, by);
}

Result<int> retryFailed(store::Transaction &tx, int maxAttempts, Moment since)
{
    const auto ids = noticesIn(tx, NoticeState::Failed, maxAttempts, since);
    if (!ids) {
        return failWith(ids);
    }
    return moveNotices(tx, *ids, {NoticeState::Failed}, NoticeState::Received, {}, {});
}

Result<void> bringBackNoticesOf(store::Transaction &tx, ClientId client, const By &by)
{
    std::vector<qint64> notices;
    auto query = tx.query(u"SELECT id FROM notice WHERE client = :client AND code = :code ORDER BY id"_s);
    query.bind(u":client"_s, client).bind(u":code"_s, archivedCode());
    if (auto done = query.each([&](store::Query &row) { notices.push_back(row.integer(0)); }); !done) {
        return done;
    }
    return withoutCount(bringBack(tx, notices, by));
}

Result<int> bringBack(store::Transaction &tx, std::span<const qint64> notices, const By &by)
{
    // Nobody had the AIFO when it came: somebody may have it by now.
    std::vector<qint64> known;
    for (const qint64 id : notices) {
        const auto current = currentOf(tx, id);
        if (!current) {
            return failWith(current);
        }
        const auto owner = ownerOf(tx, current->blind);
        if (!owner) {
            return failWith(owner);
        }
        if (!current->exists || !owner->client) {
            continue;
        }
        auto query = tx.query(u"UPDATE notice SET aifo = :aifo, client = :client WHERE id = :id"_s);
        query.bind(u":aifo"_s, owner->aifo).bind(u":client"_s, owner->client).bind(u":id"_s, id);
        if (auto done = query.exec(); !done) {
            return failWith(done);
        }
        known.push_back(id);
    }
    return moveNotices(
        tx, known, {NoticeState::SetAside}, NoticeState::Received, {}, {}, audit::Action::NoticeBroughtBack, by);
}

} // namespace kmen::registry
