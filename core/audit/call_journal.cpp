#include "audit/call_journal.h"

#include <QCoreApplication>

#include "audit/audit_log.h"
#include "base/text.h"

namespace kmen::audit {
namespace {

const QString columns = QStringLiteral("id, service, request_id, previous_id, register_id, opened_at, closed_at, "
                                       "actor, reason, subject, persons, outcome, "
                                       "code, detail, request_bytes, answer_bytes");

QString idText(const std::optional<QUuid> &id)
{
    return id ? id->toString(QUuid::WithoutBraces) : QString();
}

std::optional<QUuid> idOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(QUuid::fromString(text));
}

/// Adds the messages and takes away the oldest of others until all of them fit.
Result<void> keep(store::Transaction &tx, qint64 call, const egon::KeptMessages &kept)
{
    {
        auto insert = tx.query(QStringLiteral(R"(INSERT INTO egon_message (call, kept_at, request, answer, bytes)
            VALUES (:call, :kept_at, :request, :answer, :bytes))"));
        insert.bind(QStringLiteral(":call"), call)
            .bind(QStringLiteral(":kept_at"), tx.now())
            .bind(QStringLiteral(":request"), QString::fromUtf8(kept.request))
            .bind(QStringLiteral(":answer"), QString::fromUtf8(kept.answer))
            .bind(QStringLiteral(":bytes"), static_cast<qint64>(kept.request.size() + kept.answer.size()));
        if (auto done = insert.exec(); !done) {
            return done;
        }
    }
    auto trim = tx.query(QStringLiteral(R"(DELETE FROM egon_message WHERE call IN (
        SELECT call FROM (SELECT call, sum(bytes) OVER (ORDER BY call DESC) AS together FROM egon_message) AS newest
        WHERE together > :most) AND call <> :call)"));
    trim.bind(QStringLiteral(":most"), kept.totalBytes).bind(QStringLiteral(":call"), call);
    return trim.exec();
}

/// The call's row can be changed by whoever has the database; that the call was made, by whom, about whom and why
/// stands in the chain as well.
Result<void> chain(store::Transaction &tx, qint64 id, const egon::CallClosed &call)
{
    Act act {{}, Action::CallMade, {}, {}, {}};
    auto query =
        tx.query(QStringLiteral("SELECT actor, subject, reason, service, request_id FROM egon_call WHERE id = :id"));
    query.bind(QStringLiteral(":id"), id);
    auto done = query.each([&](store::Query &row) {
        act.actor = row.text(0);
        act.object = row.text(1);
        act.reason = row.text(2);
        act.change = QStringList {row.text(3), row.text(4), idText(call.iszrZadostId),
            QString::number(static_cast<int>(call.outcome)), call.code}
                         .join(u'|')
                         .toUtf8();
    });
    using egon::CallOutcome;
    act.failed = call.outcome != CallOutcome::Ok && call.outcome != CallOutcome::Warning;
    if (done) {
        if (const auto written = append(tx, act); !written) {
            return failWith(written);
        }
    }
    return done;
}

CallRow rowOf(const store::Query &query)
{
    CallRow row;
    row.id = query.integer(0);
    row.opened.service = query.text(1);
    row.opened.agendaZadostId = QUuid::fromString(query.text(2));
    row.opened.previous = idOf(query.text(3));
    row.opened.at = query.moment(5);
    row.opened.user = query.text(7);
    row.opened.reason = query.text(8);
    row.opened.subject = query.text(9);
    row.opened.persons = static_cast<int>(query.integer(10));
    row.outcome = static_cast<egon::CallOutcome>(query.integer(11));
    if (!query.isNull(6)) {
        row.closed = egon::CallClosed {query.moment(6), row.outcome, query.text(12), query.text(13),
            idOf(query.text(4)), query.integer(14), query.integer(15)};
    }
    return row;
}

Error noCall()
{
    return {ErrorKind::NotFound, QStringLiteral("audit.NO_CALL"),
        QCoreApplication::translate("kmen::audit", "There is no such open call in the journal."), {},
        QCoreApplication::translate("kmen::audit", "Refresh the journal.")};
}

} // namespace

CallJournal::CallJournal(std::unique_ptr<store::Session> session)
    : m_session(std::move(session))
{
}
CallJournal::~CallJournal() = default;

Result<std::unique_ptr<CallJournal>> CallJournal::open(const store::DatabaseConfig &config, const Clock &clock)
{
    auto session = store::Session::open(config, clock);
    if (!session) {
        return failWith(session);
    }
    return std::unique_ptr<CallJournal>(new CallJournal(std::move(*session)));
}

Result<std::int64_t> CallJournal::open(const egon::CallOpened &call)
{
    auto tx = store::Transaction::begin(*m_session);
    if (!tx) {
        return failWith(tx);
    }
    qint64 id = 0;
    {
        auto query = tx->query(QStringLiteral(R"(INSERT INTO egon_call (service, request_id, previous_id, register_id,
            opened_at, actor, reason, folded_reason, subject, persons, outcome, code, detail, request_bytes, answer_bytes)
            VALUES (:service, :request_id, :previous_id, '', :opened_at, :actor, :reason, :folded_reason, :subject,
            :persons, :outcome, '', '', 0, 0))"));
        query.bind(QStringLiteral(":service"), call.service)
            .bind(QStringLiteral(":request_id"), idText(call.agendaZadostId))
            .bind(QStringLiteral(":previous_id"), idText(call.previous))
            .bind(QStringLiteral(":opened_at"), call.at)
            .bind(QStringLiteral(":actor"), call.user)
            .bind(QStringLiteral(":reason"), call.reason)
            .bind(QStringLiteral(":folded_reason"), fold(call.reason))
            .bind(QStringLiteral(":subject"), call.subject)
            .bind(QStringLiteral(":persons"), call.persons)
            .bind(QStringLiteral(":outcome"), static_cast<int>(egon::CallOutcome::Open));
        if (auto done = query.exec(); !done) {
            return failWith(done);
        }
        id = query.lastId();
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return id;
}

Result<void> CallJournal::close(std::int64_t id, const egon::CallClosed &call)
{
    auto tx = store::Transaction::begin(*m_session);
    if (!tx) {
        return failWith(tx);
    }
    {
        auto query = tx->query(QStringLiteral(R"(UPDATE egon_call SET closed_at = :closed_at, outcome = :outcome,
            code = :code, detail = :detail, register_id = :register_id, request_bytes = :request_bytes,
            answer_bytes = :answer_bytes WHERE id = :id AND closed_at IS NULL)"));
        query.bind(QStringLiteral(":closed_at"), call.at)
            .bind(QStringLiteral(":outcome"), static_cast<int>(call.outcome))
            .bind(QStringLiteral(":code"), call.code)
            .bind(QStringLiteral(":detail"), call.detail)
            .bind(QStringLiteral(":register_id"), idText(call.iszrZadostId))
            .bind(QStringLiteral(":request_bytes"), call.requestBytes)
            .bind(QStringLiteral(":answer_bytes"), call.answerBytes)
            .bind(QStringLiteral(":id"), static_cast<qint64>(id));
        if (auto done = query.exec(); !done) {
            return done;
        }
        if (query.affected() != 1) {
            return std::unexpected(noCall());
        }
    }
    if (auto done = chain(*tx, static_cast<qint64>(id), call); !done) {
        return done;
    }
    if (call.kept) {
        if (auto done = keep(*tx, static_cast<qint64>(id), *call.kept); !done) {
            return done;
        }
    }
    return tx->commit();
}

Result<store::Page<CallRow>> calls(
    store::Session &session, const CallFilter &filter, const store::PageCursor &cursor, int limit)
{
    const auto paging = store::idPaging(cursor, QStringLiteral("id"), true);
    QStringList conditions {paging.condition};
    std::vector<std::pair<QString, QVariant>> values {{QStringLiteral(":limit"), limit + 1}};
    if (paging.needsId) {
        values.emplace_back(QStringLiteral(":cursor_id"), cursor.id);
    }
    const auto add = [&](const QString &condition, const QString &name, const QVariant &value) {
        conditions.append(condition);
        values.emplace_back(name, value);
    };
    if (!filter.service.isEmpty()) {
        add(QStringLiteral("service = :service"), QStringLiteral(":service"), filter.service);
    }
    if (const QString purpose = fold(filter.purpose); !purpose.isEmpty()) {
        // Folded text holds only letters, digits and spaces: nothing in it is a pattern.
        add(QStringLiteral("folded_reason LIKE :purpose"), QStringLiteral(":purpose"), QString(u'%' + purpose + u'%'));
    }
    if (!filter.user.isEmpty()) {
        add(QStringLiteral("actor = :actor"), QStringLiteral(":actor"), filter.user);
    }
    if (!filter.subject.isEmpty()) {
        // also a call that read many at once read this one
        add(QStringLiteral(R"(id IN (SELECT e.id FROM egon_call e WHERE e.subject = :subject
            UNION SELECT b.id FROM egon_call_client r JOIN egon_call b ON b.request_id = r.request_id
            WHERE r.client = (SELECT c.id FROM client c WHERE c.kid = :same_subject)))"),
            QStringLiteral(":subject"), filter.subject);
        values.emplace_back(QStringLiteral(":same_subject"), filter.subject);
    }
    if (filter.outcome) {
        add(QStringLiteral("outcome = :outcome"), QStringLiteral(":outcome"), static_cast<int>(*filter.outcome));
    }
    if (filter.from) {
        add(QStringLiteral("opened_at >= :from"), QStringLiteral(":from"), static_cast<qint64>(toMsecs(*filter.from)));
    }
    if (filter.until) {
        add(QStringLiteral("opened_at < :until"), QStringLiteral(":until"),
            static_cast<qint64>(toMsecs(*filter.until)));
    }
    auto query = session.query(u"SELECT " + columns + u" FROM egon_call WHERE "
        + conditions.join(QStringLiteral(" AND ")) + u' ' + paging.order + u" LIMIT :limit");
    for (const auto &[name, value] : values) {
        query.bind(name, value);
    }
    std::vector<CallRow> rows;
    auto done = query.each([&](store::Query &row) { rows.push_back(rowOf(row)); });
    if (!done) {
        return failWith(done);
    }
    return store::makePage(
        std::move(rows), cursor, limit, [](const CallRow &row) { return std::pair(QString(), row.id); });
}

Result<CallRow> call(store::Session &session, qint64 id)
{
    std::optional<CallRow> found;
    auto query = session.query(u"SELECT " + columns + u" FROM egon_call WHERE id = :id");
    query.bind(QStringLiteral(":id"), id);
    auto done = query.each([&](store::Query &row) { found = rowOf(row); });
    if (!done) {
        return failWith(done);
    }
    if (!found) {
        return std::unexpected(noCall());
    }
    return *found;
}

Result<std::optional<egon::KeptMessages>> keptMessages(store::Session &session, qint64 call)
{
    std::optional<egon::KeptMessages> found;
    auto query = session.query(QStringLiteral("SELECT request, answer FROM egon_message WHERE call = :call"));
    query.bind(QStringLiteral(":call"), call);
    auto done = query.each([&](store::Query &row) {
        found = egon::KeptMessages {row.text(0).toUtf8(), row.text(1).toUtf8(), 0};
    });
    if (!done) {
        return failWith(done);
    }
    return found;
}

Result<int> closeAbandoned(store::Session &session, Moment openedBefore)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    std::vector<qint64> left;
    auto open = tx->query(QStringLiteral(R"(SELECT id FROM egon_call
        WHERE outcome = :open AND closed_at IS NULL AND opened_at < :before ORDER BY id)"));
    open.bind(QStringLiteral(":open"), static_cast<int>(egon::CallOutcome::Open))
        .bind(QStringLiteral(":before"), openedBefore);
    if (auto done = open.each([&left](store::Query &row) { left.push_back(row.integer(0)); }); !done) {
        return failWith(done);
    }
    const egon::CallClosed unknown {tx->now(), egon::CallOutcome::Unknown, {}, {}, {}, 0, 0};
    for (const qint64 id : left) {
        auto query =
            tx->query(QStringLiteral("UPDATE egon_call SET closed_at = :now, outcome = :unknown WHERE id = :id"));
        query.bind(QStringLiteral(":now"), unknown.at)
            .bind(QStringLiteral(":unknown"), static_cast<int>(unknown.outcome))
            .bind(QStringLiteral(":id"), id);
        auto done = query.exec();
        if (done) {
            done = chain(*tx, id, unknown);
        }
        if (!done) {
            return failWith(done);
        }
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return static_cast<int>(left.size());
}

QString outcomeText(egon::CallOutcome outcome)
{
    switch (outcome) {
    case egon::CallOutcome::Open:
        return QCoreApplication::translate("kmen::audit", "Running");
    case egon::CallOutcome::Ok:
        return QCoreApplication::translate("kmen::audit", "OK");
    case egon::CallOutcome::Warning:
        return QCoreApplication::translate("kmen::audit", "OK with a warning");
    case egon::CallOutcome::Refused:
        return QCoreApplication::translate("kmen::audit", "Refused");
    case egon::CallOutcome::Failed:
        return QCoreApplication::translate("kmen::audit", "Failed");
    case egon::CallOutcome::Unknown:
        return QCoreApplication::translate("kmen::audit", "Outcome unknown");
    case egon::CallOutcome::Cancelled:
        return QCoreApplication::translate("kmen::audit", "Cancelled");
    }
    return {};
}

} // namespace kmen::audit
