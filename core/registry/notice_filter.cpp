#include "registry/notice_filter.h"

#include "registry/clients_p.h"
#include "registry/counters_p.h"
#include "registry/lists_p.h"

namespace kmen::registry {

using namespace Qt::Literals::StringLiterals;

namespace {

/// States stand within the statement: the index of what was applied is of that one state.
QString ofState(NoticeState state)
{
    return u"n.state = " + noticeStateInDigits(state);
}

/// What a list of one state asks for under the filter, whose values are bound by bindNarrowing.
QString conditionOf(NoticeState state, const NoticeFilter &filter)
{
    const bool appliedByDay = state == NoticeState::Applied && (filter.from || filter.to);
    QStringList days;
    const QString day = appliedByDay ? u"d.state_at"_s : u"n.received_at"_s;
    if (filter.from) {
        days.append(day + u" >= :day_from");
    }
    if (filter.to) {
        days.append(day + u" < :day_after");
    }
    // a day's notices first, then their order: the other way round all that was ever done would be looked at
    QStringList conditions = appliedByDay
        ? QStringList {u"n.id IN (SELECT d.id FROM notice d WHERE d.state = 3 AND "_s + days.join(u" AND ") + u')'}
        : QStringList {ofState(state)} + days;
    if (!filter.code.isEmpty()) {
        conditions.append(u"n.code = :code"_s);
    }
    if (!filter.agenda.isEmpty()) {
        conditions.append(u"n.agenda = :agenda"_s);
    }
    if (filter.waitsDays) {
        conditions.append(u"n.received_at <= :waits_since"_s);
    }
    return conditions.join(u" AND ");
}

void bindNarrowing(store::Query &query, const NoticeFilter &filter, Moment now)
{
    if (!filter.code.isEmpty()) {
        query.bind(u":code"_s, filter.code);
    }
    if (!filter.agenda.isEmpty()) {
        query.bind(u":agenda"_s, filter.agenda);
    }
    if (filter.waitsDays) {
        query.bind(u":waits_since"_s, Moment(now - std::chrono::days(*filter.waitsDays)));
    }
    if (filter.from) {
        query.bind(u":day_from"_s, localMidnight(*filter.from));
    }
    if (filter.to) {
        query.bind(u":day_after"_s, localMidnight(filter.to->addDays(1)));
    }
}

NoticeRow noticeRowOf(const store::Query &q)
{
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
    return row;
}

} // namespace

Result<store::Page<NoticeRow>> notices(
    store::Session &session, NoticeState state, const NoticeFilter &filter, const store::PageCursor &cursor, int limit)
{
    if (filter.state && *filter.state != state) {
        return store::Page<NoticeRow>();
    }
    const auto paging = store::idPaging(cursor, u"n.id"_s, false);
    auto query = session.query(uR"(SELECT n.id, n.state, n.client, c.kid, p.surname, p.given_name, n.agenda, a.ordinal,
        n.source, n.change_id, n.change_time, n.received_at, n.state_at, n.attempts, n.repeats, n.code, n.reason, n.run
        FROM notice n LEFT JOIN client c ON c.id = n.client LEFT JOIN person p ON p.client = n.client
        LEFT JOIN client_aifo a ON a.id = n.aifo WHERE )"_s
        + conditionOf(state, filter) + u" AND " + paging.condition + u' ' + paging.order + u" LIMIT :limit");
    bindNarrowing(query, filter, session.clock().now());
    query.bind(u":limit"_s, limit + 1);
    if (paging.needsId) {
        query.bind(u":cursor_id"_s, cursor.id);
    }
    std::vector<NoticeRow> rows;
    if (auto done = query.each([&rows](store::Query &row) { rows.push_back(noticeRowOf(row)); }); !done) {
        return failWith(done);
    }
    return store::makePage(
        std::move(rows), cursor, limit, [](const NoticeRow &row) { return std::pair(QString(), row.id); });
}

Result<NoticeCount> countNotices(
    store::Session &session, const std::vector<NoticeState> &states, const NoticeFilter &filter, qint64 atMost)
{
    NoticeCount sum;
    for (const NoticeState state : states) {
        if (filter.state && *filter.state != state) {
            continue;
        }
        auto query = session.query(u"SELECT count(*) FROM (SELECT n.id FROM notice n WHERE "_s
            + conditionOf(state, filter) + u" LIMIT :most) AS counted");
        bindNarrowing(query, filter, session.clock().now());
        query.bind(u":most"_s, atMost + 1 - sum.count);
        if (auto done = query.each([&sum](store::Query &row) { sum.count += row.integer(0); }); !done) {
            return failWith(done);
        }
        if (sum.count > atMost) {
            return NoticeCount {atMost, false};
        }
    }
    return sum;
}

Result<std::vector<NoticeReason>> noticeReasons(
    store::Session &session, const std::vector<NoticeState> &states, int limit)
{
    QStringList conditions;
    for (const NoticeState state : states) {
        conditions.append(ofState(state));
    }
    std::vector<NoticeReason> reasons;
    if (conditions.isEmpty()) {
        return reasons;
    }
    auto query = session.query(u"SELECT n.code, min(n.reason), count(*) FROM notice n WHERE ("_s
        + conditions.join(u" OR ") + u") AND n.code <> '' GROUP BY n.code ORDER BY count(*) DESC, n.code LIMIT :limit");
    query.bind(u":limit"_s, limit);
    auto done = query.each([&reasons](store::Query &row) {
        reasons.push_back({row.text(0), row.text(1), row.integer(2)});
    });
    if (!done) {
        return failWith(done);
    }
    return reasons;
}

} // namespace kmen::registry
