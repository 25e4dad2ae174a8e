#include "sync/async_answers.h"
#include "registry/key_rotation.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace kmen::sync {

namespace {

using Item = egon::IszrAsyncVypisFronty::Item;

/// An answer that is not in the list is still being made; after this long it is asked for by name, in case the queue
/// has lost it.
constexpr auto patience = std::chrono::minutes(15);

/// How long ISZR keeps an answer at least [inferred]; the queue says each answer's own time.
constexpr auto queueKeeps = std::chrono::hours(24 * 10);

QString plain(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

AsyncCall rowOf(const store::Query &row)
{
    AsyncCall call;
    call.id = row.integer(0);
    call.ticket = {row.text(1), QUuid(row.text(3)), QUuid(row.text(4))};
    call.what = row.text(2);
    call.askedAt = row.moment(5);
    call.expiresAt = row.optionalMoment(6);
    call.state = static_cast<AsyncState>(row.integer(7));
    return call;
}

constexpr auto columns = "id, service, what, request_id, register_id, asked_at, expires_at, state";

Result<std::vector<AsyncCall>> calls(store::Query query)
{
    std::vector<AsyncCall> list;
    if (auto r = query.each([&list](const store::Query &row) { list.push_back(rowOf(row)); }); !r) {
        return failWith(r);
    }
    return list;
}

Result<bool> exists(store::Query query)
{
    bool found = false;
    if (auto r = query.each([&found](const store::Query &) { found = true; }); !r) {
        return failWith(r);
    }
    return found;
}

/// One round of the pump.
class Pump {
public:
    Pump(store::Session &session, const security::Protector &protector, egon::Client &registers,
        const egon::Purpose &purpose, const Job &job)
        : m_session(session)
        , m_protector(protector)
        , m_registers(registers)
        , m_purpose(purpose)
        , m_job(job)
    {
    }

    Result<PumpReport> run()
    {
        const auto wanted = worthAsking();
        if (!wanted) {
            return failWith(wanted);
        }
        if (!*wanted) {
            return m_report;
        }
        const auto waiting = asyncCalls(m_session, AsyncState::Waiting);
        if (!waiting) {
            return failWith(waiting);
        }
        const auto items = m_registers.asyncQueue(m_purpose, m_job);
        if (!items) {
            return failWith(items);
        }
        QHash<QUuid, AsyncCall> ours;
        for (const AsyncCall &call : *waiting) {
            ours.insert(call.ticket.iszrZadostId, call);
        }
        int done = 0;
        for (const Item &item : *items) {
            if (m_job.cancelled()) {
                break;
            }
            if (auto r = takeListed(item, ours); !r) {
                return failWith(r);
            }
            m_job.progress(++done, static_cast<qint64>(items->size()),
                QCoreApplication::translate("kmen::sync", "Collecting answers from the registers' queue"));
        }
        if (auto r = lookForMissing(ours); !r) {
            return failWith(r);
        }
        if (auto r = m_registers.forget(m_safe, m_purpose, m_job); !r) {
            return failWith(r); // they stay in the queue; the next round knows that they are here
        }
        return m_report;
    }

private:
    Result<bool> worthAsking()
    {
        auto open = m_session.query(QStringLiteral("SELECT 1 FROM async_call WHERE state = 0 LIMIT 1"));
        const auto waits = exists(std::move(open));
        if (!waits || *waits) {
            return waits;
        }
        // killed between the call and its ticket: only the journal knows; older answers have expired
        auto orphan = m_session.query(
            QStringLiteral("SELECT 1 FROM egon_call WHERE opened_at >= :since AND service LIKE '%?async' "
                           "AND outcome IN (0, 1, 2, 5) AND NOT EXISTS (SELECT 1 FROM async_call "
                           "WHERE async_call.request_id = egon_call.request_id) LIMIT 1"));
        orphan.bind(QStringLiteral(":since"), Moment(m_session.clock().now() - queueKeeps));
        return exists(std::move(orphan));
    }

    Result<void> takeListed(const Item &item, QHash<QUuid, AsyncCall> &ours)
    {
        if (!ours.contains(item.iszrZadostId)) {
            return takeUnknown(item);
        }
        const AsyncCall call = ours.take(item.iszrZadostId);
        return takeOne(call, item.casExpirace.toMoment());
    }

    Result<void> takeOne(const AsyncCall &call, std::optional<Moment> expires)
    {
        const auto collected = m_registers.collect(call.ticket.iszrZadostId, m_purpose, m_job);
        if (!collected) {
            return collected.error().kind == ErrorKind::NotFound ? lose(call) : failWith(collected);
        }
        if (!collected->ready) {
            ++m_report.waiting;
            return postpone(call, collected->wait);
        }
        return keep(call, collected->answer, expires);
    }

    /// Not one of the tickets: stored by a round that was killed, or its ticket was never written, or not ours at all.
    Result<void> takeUnknown(const Item &item)
    {
        auto stored = m_session.query(QStringLiteral("SELECT 1 FROM async_call WHERE register_id = :id"));
        stored.bind(QStringLiteral(":id"), plain(item.iszrZadostId));
        const auto here = exists(std::move(stored));
        if (!here) {
            return failWith(here);
        }
        if (*here) {
            m_safe.push_back(item.iszrZadostId);
            return {};
        }
        // by the number that the journal got from the acknowledgement; without it, by the number inside the answer
        auto journal =
            m_session.query(QStringLiteral("SELECT request_id FROM egon_call WHERE register_id = :id LIMIT 1"));
        journal.bind(QStringLiteral(":id"), plain(item.iszrZadostId));
        QUuid request;
        if (auto r = journal.each([&request](const store::Query &row) { request = QUuid(row.text(0)); }); !r) {
            return r;
        }
        AsyncCall call;
        call.ticket = {item.kodAsyncSluzby, request, item.iszrZadostId};
        if (request.isNull()) {
            return takeByContent(call, item);
        }
        if (auto r = adopt(call); !r) {
            return r;
        }
        return takeOne(call, item.casExpirace.toMoment());
    }

    Result<void> takeByContent(AsyncCall &call, const Item &item)
    {
        auto open = m_session.query(
            QStringLiteral("SELECT request_id FROM egon_call WHERE service = :service AND register_id = ''"));
        open.bind(QStringLiteral(":service"), QString(item.kodAsyncSluzby % u"?async"));
        QSet<QUuid> asked;
        if (auto r = open.each([&asked](const store::Query &row) { asked.insert(QUuid(row.text(0))); }); !r) {
            return r;
        }
        if (asked.isEmpty()) {
            ++m_report.foreign;
            return {};
        }
        const auto collected = m_registers.collect(item.iszrZadostId, m_purpose, m_job);
        if (!collected) {
            return failWith(collected);
        }
        for (const QUuid &id : std::as_const(asked)) {
            if (collected->ready && collected->answer.contains(plain(id).toLatin1())) {
                call.ticket.agendaZadostId = id;
                if (auto r = adopt(call); !r) {
                    return r;
                }
                return keep(call, collected->answer, item.casExpirace.toMoment());
            }
        }
        ++m_report.foreign;
        return {};
    }

    Result<void> adopt(AsyncCall &call)
    {
        auto kept = keepTicket(m_session, call.ticket, {});
        if (!kept) {
            return failWith(kept);
        }
        call = *std::move(kept);
        return {};
    }

    Result<void> lookForMissing(const QHash<QUuid, AsyncCall> &missing)
    {
        for (const AsyncCall &call : missing) {
            if (m_job.cancelled() || m_session.clock().now() < call.askedAt + patience || notYet(call)) {
                ++m_report.waiting;
                continue;
            }
            if (auto r = takeOne(call, call.expiresAt); !r) {
                return r;
            }
        }
        return {};
    }

    bool notYet(const AsyncCall &call)
    {
        auto query = m_session.query(QStringLiteral("SELECT ask_again_at FROM async_call WHERE id = :id"));
        query.bind(QStringLiteral(":id"), call.id);
        Moment at {};
        return query.each([&at](const store::Query &row) { at = row.moment(0); }) && m_session.clock().now() < at;
    }

    template <class F>
    Result<void> write(const char *sql, F &&bind)
    {
        auto tx = store::Transaction::begin(m_session);
        if (!tx) {
            return failWith(tx);
        }
        auto query = tx->query(QString::fromLatin1(sql));
        bind(query);
        if (auto r = query.exec(); !r) {
            return r;
        }
        return tx->commit();
    }

    Result<void> keep(const AsyncCall &call, const QByteArray &answer, std::optional<Moment> expires)
    {
        const auto sealed = m_protector.seal(answer);
        if (!sealed) {
            return failWith(sealed);
        }
        const auto r = write(
            "UPDATE async_call SET state = 1, answer = :answer, expires_at = :expires WHERE id = :id AND state = 0",
            [&](store::Query &query) {
                query.bind(QStringLiteral(":answer"), *sealed)
                    .bind(QStringLiteral(":expires"), expires)
                    .bind(QStringLiteral(":id"), call.id);
            });
        if (r) {
            ++m_report.collected;
            m_safe.push_back(call.ticket.iszrZadostId);
        }
        return r;
    }

    Result<void> lose(const AsyncCall &call)
    {
        ++m_report.lost;
        return write("UPDATE async_call SET state = 3 WHERE id = :id AND state = 0",
            [&](store::Query &query) { query.bind(QStringLiteral(":id"), call.id); });
    }

    Result<void> postpone(const AsyncCall &call, std::chrono::seconds wait)
    {
        return write("UPDATE async_call SET ask_again_at = :at WHERE id = :id", [&](store::Query &query) {
            query.bind(QStringLiteral(":at"), Moment(m_session.clock().now() + wait))
                .bind(QStringLiteral(":id"), call.id);
        });
    }

    store::Session &m_session;
    const security::Protector &m_protector;
    egon::Client &m_registers;
    const egon::Purpose &m_purpose;
    const Job &m_job;
    PumpReport m_report;
    std::vector<QUuid> m_safe; ///< stored here, to be taken out of the queue
};

} // namespace

Result<AsyncCall> keepTicket(store::Session &session, const egon::AsyncTicket &ticket, const QString &what)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    AsyncCall call;
    call.ticket = ticket;
    call.what = what;
    call.askedAt = tx->now();
    auto insert = tx->query(
        QStringLiteral("INSERT INTO async_call (service, what, request_id, register_id, asked_at, ask_again_at, state) "
                       "VALUES (:service, :what, :request, :register, :asked, :asked_again, 0)"));
    insert.bind(QStringLiteral(":service"), ticket.service)
        .bind(QStringLiteral(":what"), what)
        .bind(QStringLiteral(":request"), plain(ticket.agendaZadostId))
        .bind(QStringLiteral(":register"), plain(ticket.iszrZadostId))
        .bind(QStringLiteral(":asked"), call.askedAt)
        .bind(QStringLiteral(":asked_again"), call.askedAt);
    if (auto r = insert.exec(); !r) {
        return failWith(r);
    }
    call.id = insert.lastId();
    if (auto r = tx->commit(); !r) {
        return failWith(r);
    }
    return call;
}

Result<PumpReport> collectAnswers(store::Session &session, const security::Protector &protector,
    egon::Client &registers, const egon::Purpose &purpose, const Job &job)
{
    return Pump(session, protector, registers, purpose, job).run();
}

Result<std::vector<AsyncCall>> asyncCalls(store::Session &session, AsyncState state, const QString &what)
{
    auto query = session.query(QString(u"SELECT " % QLatin1StringView(columns)
        % u" FROM async_call WHERE state = :state " % (what.isEmpty() ? u"" : u"AND what = :what ") % u"ORDER BY id"));
    query.bind(QStringLiteral(":state"), static_cast<qint64>(state));
    if (!what.isEmpty()) {
        query.bind(QStringLiteral(":what"), what);
    }
    return calls(std::move(query));
}

Result<QByteArray> storedAnswer(store::Session &session, const security::Protector &protector, qint64 id)
{
    auto query = session.query(QStringLiteral("SELECT answer FROM async_call WHERE id = :id AND state = 1"));
    query.bind(QStringLiteral(":id"), id);
    QByteArray sealed;
    if (auto r = query.each([&sealed](const store::Query &row) { sealed = row.bytes(0); }); !r) {
        return failWith(r);
    }
    if (sealed.isEmpty()) {
        return fail(ErrorKind::NotFound, QStringLiteral("sync.NO_ANSWER"),
            QCoreApplication::translate("kmen::sync", "The answer to this request is not here."), {},
            QCoreApplication::translate("kmen::sync", "Wait until it is collected, or ask again."));
    }
    return registry::unsealStored(session, protector, sealed);
}

Result<void> finishAsync(store::Transaction &tx, qint64 id)
{
    auto query =
        tx.query(QStringLiteral("UPDATE async_call SET state = 2, answer = NULL WHERE id = :id AND state = 1"));
    query.bind(QStringLiteral(":id"), id);
    return query.exec();
}

} // namespace kmen::sync
