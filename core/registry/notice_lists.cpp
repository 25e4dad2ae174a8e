// Notices as people look at them: names, counts and lists. What moves them is in notices.cpp.
#include "registry/notices.h"

#include <QCoreApplication>

#include "registry/clients_p.h"
#include "registry/counters_p.h"
#include "registry/lists_p.h"

namespace kmen::registry {

using namespace Qt::Literals::StringLiterals;

QString noticeStateText(NoticeState state)
{
    switch (state) {
    case NoticeState::Received:
        return QCoreApplication::translate("kmen::registry", "Waiting");
    case NoticeState::Reading:
        return QCoreApplication::translate("kmen::registry", "Being read");
    case NoticeState::Read:
        return QCoreApplication::translate("kmen::registry", "Read");
    case NoticeState::Applied:
        return QCoreApplication::translate("kmen::registry", "Applied");
    case NoticeState::Repeated:
        return QCoreApplication::translate("kmen::registry", "Repeated");
    case NoticeState::SetAside:
        return QCoreApplication::translate("kmen::registry", "Set aside");
    case NoticeState::Failed:
        return QCoreApplication::translate("kmen::registry", "Failed");
    }
    return {};
}

Result<std::vector<StrayAifo>> strayAifo(
    store::Session &session, const security::Protector &protector, qint64 after, int limit)
{
    std::vector<StrayAifo> strays;
    std::optional<Error> error;
    // SQLite takes the plus for "not by this index": a person has few notices, many may be set aside
    auto query = session.query(uR"(SELECT id, cipher, agenda, ais FROM notice n WHERE state = 5 AND id > :after
        AND code = 'registry.UNKNOWN_AIFO' AND NOT EXISTS (SELECT 1 FROM client_aifo a WHERE a.blind = n.blind)
        AND NOT EXISTS (SELECT 1 FROM notice o WHERE o.blind = n.blind AND +o.state = 5 AND +o.id < n.id)
        ORDER BY id LIMIT :limit)"_s);
    query.bind(u":after"_s, after).bind(u":limit"_s, limit);
    auto done = query.each([&](store::Query &row) {
        const auto value = protector.reveal(row.bytes(1));
        if (!value) {
            error = value.error();
            return;
        }
        strays.push_back({row.integer(0), {*value, row.text(2), static_cast<int>(row.integer(3))}});
    });
    if (!done || error) {
        return std::unexpected(!done ? done.error() : *error);
    }
    return strays;
}

Result<std::vector<StageCount>> stageCounts(store::Session &session)
{
    std::vector<StageCount> counts;
    for (const NoticeState state : allNoticeStates) {
        const auto value = counterValue(session, noticeCounter(state));
        if (!value) {
            return failWith(value);
        }
        StageCount count {state, *value, {}};
        if (state != NoticeState::Applied && *value > 0) {
            auto query = session.query(u"SELECT received_at FROM notice WHERE state = "_s + noticeStateInDigits(state)
                + u" ORDER BY id LIMIT 1"_s);
            auto done = query.each([&](store::Query &row) { count.oldest = row.moment(0); });
            if (!done) {
                return failWith(done);
            }
        }
        counts.push_back(count);
    }
    return counts;
}

Result<store::Page<NoticeRow>> notices(
    store::Session &session, NoticeState state, const store::PageCursor &cursor, int limit)
{
    const auto paging = store::idPaging(cursor, u"n.id"_s, false);
    auto query = session.query(uR"(SELECT n.id, n.state, n.client, c.kid, p.surname, p.given_name, n.agenda, a.ordinal,
        n.source, n.change_id, n.change_time, n.received_at, n.state_at, n.attempts, n.repeats, n.code, n.reason, n.run
        FROM notice n LEFT JOIN client c ON c.id = n.client LEFT JOIN person p ON p.client = n.client
        LEFT JOIN client_aifo a ON a.id = n.aifo WHERE n.state = :state AND )"_s
        + paging.condition + u' ' + paging.order + u" LIMIT :limit");
    query.bind(u":state"_s, static_cast<int>(state)).bind(u":limit"_s, limit + 1);
    if (paging.needsId) {
        query.bind(u":cursor_id"_s, cursor.id);
    }
    std::vector<NoticeRow> rows;
    auto done = query.each([&](store::Query &q) {
        NoticeRow row;
        row.id = q.integer(0);
        row.state = static_cast<NoticeState>(q.integer(1));
        if (!q.isNull(2)) {
            row.client = ClientId {q.integer(2)};
            row.kid = Kid::parse(q.text(3)).value_or(Kid());
            row.name = nameOf(q.text(4), q.text(5));
            row.handle = aifoHandle(q.text(6), q.integer(7));
        } else {
            row.handle = u"AIFO " + q.text(6);
        }
        row.source = q.text(8);
        row.changeId = q.optionalInteger(9);
        row.changeTime = q.optionalMoment(10);
        row.receivedAt = q.moment(11);
        row.stateAt = q.moment(12);
        row.attempts = static_cast<int>(q.integer(13));
        row.repeats = static_cast<int>(q.integer(14));
        row.code = q.text(15);
        row.reason = q.text(16);
        row.runId = q.optionalInteger(17);
        rows.push_back(std::move(row));
    });
    if (!done) {
        return failWith(done);
    }
    return store::makePage(
        std::move(rows), cursor, limit, [](const NoticeRow &row) { return std::pair(QString(), row.id); });
}

} // namespace kmen::registry
