#include "registry/coverage.h"

#include <algorithm>

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

/// E07 and E317 are two systems: what one told last, the other may date a little later.
constexpr std::chrono::minutes betweenSystems {15};

} // namespace

std::vector<Span> uncovered(std::vector<Span> covered, Span whole)
{
    std::ranges::sort(covered, {}, &Span::from);
    std::vector<Span> open;
    Moment at = whole.from;
    for (const Span &one : covered) {
        if (one.to <= at || one.from >= one.to) {
            continue;
        }
        if (one.from >= whole.to) {
            break;
        }
        if (one.from > at) {
            open.push_back({at, one.from});
        }
        at = one.to;
    }
    if (at < whole.to) {
        open.push_back({at, whole.to});
    }
    return open;
}

std::vector<Span> joined(std::vector<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    std::vector<Span> result;
    for (const Span &span : spans) {
        if (!result.empty() && span.from <= result.back().to) {
            result.back().to = std::max(result.back().to, span.to);
        } else {
            result.push_back(span);
        }
    }
    return result;
}

QString coverageOfPersons()
{
    return u"E317"_s;
}

QString coverageOfOrganisations()
{
    return u"E317.ICO"_s;
}

QString coverageByRob()
{
    return u"E07"_s;
}

QString coverageByReading()
{
    return u"reading"_s;
}

QString inAgenda(const QString &source, const QString &agenda)
{
    return agenda.isEmpty() ? source : QString(source + u'@' + agenda);
}

std::pair<QString, QString> sourceAndAgenda(const QString &source)
{
    return {source.section(u'@', 0, 0), source.section(u'@', 1)};
}

Result<void> saveWindow(store::Transaction &tx, Window &window)
{
    const bool isNew = window.id == 0;
    auto query = tx.query(isNew
            ? uR"(INSERT INTO sync_window (run, source, from_time, asked_to, delivered_to, asked_at, calls, notices, repeats)
            VALUES (:run, :source, :from_time, :asked_to, :delivered_to, :asked_at, :calls, :notices, :repeats))"_s
            : uR"(UPDATE sync_window SET delivered_to = :delivered_to, calls = :calls, notices = :notices,
            repeats = :repeats WHERE id = :id)"_s);
    query.bind(u":delivered_to"_s, window.deliveredTo)
        .bind(u":calls"_s, window.calls)
        .bind(u":notices"_s, window.notices)
        .bind(u":repeats"_s, window.repeats);
    if (isNew) {
        query.bind(u":run"_s, window.runId)
            .bind(u":source"_s, window.source)
            .bind(u":from_time"_s, window.from)
            .bind(u":asked_to"_s, window.askedTo)
            .bind(u":asked_at"_s, window.askedAt);
    } else {
        query.bind(u":id"_s, window.id);
    }
    if (auto done = query.exec(); !done) {
        return done;
    }
    if (isNew) {
        window.id = query.lastId();
    }
    return {};
}

Result<std::vector<Window>> windows(store::Session &session, const QString &source, Span span, int limit)
{
    std::vector<Window> rows;
    auto query = session.query(u"SELECT id, run, source, from_time, asked_to, delivered_to, asked_at, calls, notices,"
                               u" repeats FROM sync_window WHERE delivered_to >= :from_time AND from_time < :to_time"
        + (source.isEmpty() ? QString() : u" AND source = :source"_s)
        + u" ORDER BY from_time DESC, id DESC LIMIT :limit");
    query.bind(u":from_time"_s, span.from).bind(u":to_time"_s, span.to).bind(u":limit"_s, limit);
    if (!source.isEmpty()) {
        query.bind(u":source"_s, source);
    }
    auto done = query.each([&](store::Query &row) {
        rows.push_back({row.integer(0), row.optionalInteger(1), row.text(2), row.moment(3), row.moment(4),
            row.moment(5), row.moment(6), row.integer(7), row.integer(8), row.integer(9)});
    });
    if (!done) {
        return failWith(done);
    }
    std::ranges::reverse(rows);
    return rows;
}

Result<std::vector<Span>> gaps(store::Session &session, bool organisations, Span whole, const QString &agenda)
{
    const QString byRobHere = inAgenda(coverageByRob(), agenda);
    std::vector<Span> covered;
    std::vector<Span> byRob;
    // ordered as its index is (025_run_indexes.sql): there are as many windows as there were runs in years
    auto query = session.query(u"SELECT source, from_time, delivered_to FROM sync_window WHERE source IN "_s
        + (organisations ? u"('E317.ICO')"_s : u"(:aisv, :rob, 'reading')"_s)
        + u" AND delivered_to > :from_time ORDER BY source, from_time, delivered_to");
    query.bind(u":from_time"_s, whole.from);
    if (!organisations) {
        query.bind(u":aisv"_s, inAgenda(coverageOfPersons(), agenda)).bind(u":rob"_s, byRobHere);
    }
    auto done = query.each([&](store::Query &row) {
        const Span span {row.moment(1), row.moment(2)};
        // the wanted spans are few, the windows many: joined at once, where one source goes on
        auto &joined = row.text(0) == byRobHere ? byRob : covered;
        if (!joined.empty() && span.from >= joined.back().from && span.from <= joined.back().to) {
            joined.back().to = std::max(joined.back().to, span.to);
        } else {
            joined.push_back(span);
        }
    });
    if (!done) {
        return failWith(done);
    }
    for (const Span &span : byRob) {
        // only where E07 ended: one of its windows goes on exactly where the one before stopped
        if (span.from < span.to - betweenSystems) {
            covered.push_back({span.from, span.to - betweenSystems});
        }
    }
    return uncovered(std::move(covered), whole);
}

Result<Moment> coveredTo(store::Session &session, bool organisations, Moment from, const QString &agenda)
{
    constexpr auto ever = std::chrono::hours(24 * 365 * 100);
    const auto open = gaps(session, organisations, {from, from + ever}, agenda);
    if (!open) {
        return failWith(open);
    }
    return open->empty() ? from + ever : open->front().from;
}

Result<void> addDay(store::Transaction &tx, const DayCount &count)
{
    auto query = tx.query(uR"(INSERT INTO sync_day (day, delivered, persons, read_count, changed, calls, busy_ms)
        VALUES (:day, :delivered, :persons, :read_count, :changed, :calls, :busy_ms)
        ON CONFLICT (day) DO UPDATE SET delivered = sync_day.delivered + excluded.delivered,
        persons = sync_day.persons + excluded.persons, read_count = sync_day.read_count + excluded.read_count,
        changed = sync_day.changed + excluded.changed, calls = sync_day.calls + excluded.calls,
        busy_ms = sync_day.busy_ms + excluded.busy_ms)"_s);
    query.bind(u":day"_s, count.day.toString(Qt::ISODate))
        .bind(u":delivered"_s, count.delivered)
        .bind(u":persons"_s, count.persons)
        .bind(u":read_count"_s, count.read)
        .bind(u":changed"_s, count.changed)
        .bind(u":calls"_s, count.calls)
        .bind(u":busy_ms"_s, static_cast<qint64>(count.busy.count()));
    return query.exec();
}

Result<std::vector<DayCount>> days(store::Session &session, QDate from, QDate to)
{
    std::vector<DayCount> rows;
    auto query = session.query(u"SELECT day, delivered, persons, read_count, changed, calls, busy_ms FROM sync_day"
                               u" WHERE day >= :from_day AND day <= :to_day ORDER BY day"_s);
    query.bind(u":from_day"_s, from.toString(Qt::ISODate)).bind(u":to_day"_s, to.toString(Qt::ISODate));
    auto done = query.each([&](store::Query &row) {
        rows.push_back({QDate::fromString(row.text(0), Qt::ISODate), row.integer(1), row.integer(2), row.integer(3),
            row.integer(4), row.integer(5), std::chrono::milliseconds(row.integer(6))});
    });
    if (!done) {
        return failWith(done);
    }
    return rows;
}

Result<void> countRule(store::Transaction &tx, QDate day, const QString &rule, bool refused)
{
    auto query = tx.query(uR"(INSERT INTO sync_rule (day, rule, refused, done) VALUES (:day, :rule, :refused, :done)
        ON CONFLICT (day, rule) DO UPDATE SET refused = sync_rule.refused + excluded.refused,
        done = sync_rule.done + excluded.done)"_s);
    query.bind(u":day"_s, day.toString(Qt::ISODate))
        .bind(u":rule"_s, rule)
        .bind(u":refused"_s, refused ? 1 : 0)
        .bind(u":done"_s, refused ? 0 : 1);
    return query.exec();
}

Result<std::vector<RuleCount>> ruleCounts(store::Session &session, QDate from)
{
    std::vector<RuleCount> rows;
    auto query = session.query(u"SELECT rule, CAST(sum(refused) AS BIGINT), CAST(sum(done) AS BIGINT) FROM sync_rule"
                               u" WHERE day >= :from_day GROUP BY rule ORDER BY rule"_s);
    query.bind(u":from_day"_s, from.toString(Qt::ISODate));
    auto done = query.each([&](store::Query &row) { rows.push_back({row.text(0), row.integer(1), row.integer(2)}); });
    if (!done) {
        return failWith(done);
    }
    return rows;
}

Result<std::vector<AifoPair>> aifoPairs(store::Session &session)
{
    std::vector<AifoPair> pairs;
    auto query = session.query(u"SELECT agenda, ais, since FROM aifo_pair ORDER BY since, agenda, ais"_s);
    auto done = query.each([&](store::Query &row) {
        pairs.push_back({row.text(0), static_cast<int>(row.integer(1)), row.moment(2)});
    });
    if (!done) {
        return failWith(done);
    }
    return pairs;
}

Result<std::optional<Moment>> firstOrganisationAt(store::Session &session)
{
    std::optional<Moment> first;
    auto query = session.query(u"SELECT c.created_at FROM organisation o JOIN client c ON c.id = o.client"
                               u" ORDER BY o.client LIMIT 1"_s);
    auto done = query.each([&](store::Query &row) { first = row.moment(0); });
    if (!done) {
        return failWith(done);
    }
    return first;
}

Result<std::optional<Moment>> firstClientAt(store::Session &session)
{
    std::optional<Moment> first;
    auto query = session.query(u"SELECT created_at FROM client ORDER BY created_at LIMIT 1"_s);
    auto done = query.each([&](store::Query &row) { first = row.moment(0); });
    if (!done) {
        return failWith(done);
    }
    return first;
}

} // namespace kmen::registry
