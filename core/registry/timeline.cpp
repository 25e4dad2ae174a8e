#include "registry/timeline.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

#include "audit/audit_log.h"
#include "audit/call_journal.h"
#include "registry/cases.h"
#include "registry/clients_p.h"
#include "registry/imports.h"
#include "registry/notices.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Reader {
    store::Session &session;
    ClientId client;
    QString kid;
    const TimelineFilter &filter;
    const std::optional<TimelineCursor> &after;
    int limit;
    std::vector<TimelineEvent> events;

    [[nodiscard]] bool wants(EventKind kind) const
    {
        if (filter.field) {
            return kind == EventKind::Field;
        }
        return filter.kinds.empty() ? kind != EventKind::View : std::ranges::count(filter.kinds, kind) > 0;
    }
    /// Binds (:at, :id), before which in (time, id) the rows of this kind begin.
    void bind(store::Query &query, EventKind kind) const
    {
        constexpr qint64 end = std::numeric_limits<qint64>::max();
        qint64 at = end;
        qint64 id = end;
        if (after) {
            at = toMsecs(after->at);
            id = kind < after->kind ? std::numeric_limits<qint64>::min() : kind > after->kind ? end : after->id;
        }
        query.bind(u":at"_s, at).bind(u":id"_s, id).bind(u":limit"_s, limit + 1);
    }
};

/// Value, name and state of one side of a change; a doubtful value says so: that it became doubtful is a change too.
QString eventText(const store::Query &row, std::optional<FieldCode> field, int column)
{
    const QString text = field ? displayText(*field, row.text(column), row.text(column + 1)) : row.text(column);
    const auto stav = static_cast<egon::Stav>(row.integer(column + 2));
    const bool doubtful = stav == egon::Stav::Nespravny || stav == egon::Stav::NespravnyTvar;
    return doubtful ? QString(text + u" (" + egon::stavName(stav) + u')') : text;
}

Result<void> readFields(Reader &reader)
{
    auto query = reader.session.query(uR"(SELECT id, at, field, service, request_id, actor, reason,
        old_value, old_text, old_stav, new_value, new_text, new_stav
        FROM field_change WHERE client = :client AND (at, id) < (:at, :id) AND (:field = '' OR field = :field)
        ORDER BY at DESC, id DESC LIMIT :limit)"_s);
    reader.bind(query, EventKind::Field);
    query.bind(u":client"_s, reader.client)
        .bind(u":field"_s, reader.filter.field ? fieldName(*reader.filter.field) : QString());
    return query.each([&](store::Query &row) {
        TimelineEvent event;
        event.kind = EventKind::Field;
        event.id = row.integer(0);
        event.at = row.moment(1);
        event.field = fieldFromName(row.text(2));
        event.title = event.field ? fieldLabel(*event.field) : row.text(2);
        event.source = row.text(3);
        event.requestId = row.text(4);
        event.actor = row.text(5);
        event.reason = row.text(6);
        event.oldText = eventText(row, event.field, 7);
        event.newText = eventText(row, event.field, 10);
        reader.events.push_back(std::move(event));
    });
}

/// Acts that only say that items changed are left out: the items themselves are in the line. Likewise the beginning
/// and the end of a case.
Result<void> readActs(Reader &reader, EventKind kind)
{
    const QString which = kind == EventKind::Identity ? u"action LIKE 'aifo.%'"_s
        : kind == EventKind::View                     ? u"action = 'client.viewed'"_s
                                                      : uR"(action NOT LIKE 'aifo.%' AND action NOT IN
                  ('client.viewed', 'client.updated', 'client.edited', 'case.opened', 'case.closed'))"_s;
    auto query = reader.session.query(uR"(SELECT sequence, at, action, actor, reason FROM audit
        WHERE object = :kid AND (at, sequence) < (:at, :id) AND )"_s
        + which + u" ORDER BY at DESC, sequence DESC LIMIT :limit"_s);
    reader.bind(query, kind);
    query.bind(u":kid"_s, reader.kid);
    return query.each([&](store::Query &row) {
        TimelineEvent event;
        event.kind = kind;
        event.id = row.integer(0);
        event.at = row.moment(1);
        event.title = audit::actionText(row.text(2));
        event.actor = row.text(3);
        event.reason = row.text(4);
        reader.events.push_back(std::move(event));
    });
}

/// Clients that came from a file have no act of their own in the audit: one row there speaks of many. Their ids are
/// below zero, so that they meet no act's.
Result<void> readImports(Reader &reader)
{
    auto query = reader.session.query(uR"(SELECT event, at, name, line, actor, reason FROM (
        SELECT -(i.part * 4294967296 + i.line) AS event, i.at AS at, p.name, i.line, j.actor, j.reason
        FROM client_import i JOIN import_part p ON p.id = i.part JOIN import_job j ON j.id = p.job
        WHERE i.client = :client) AS imported
        WHERE (at, event) < (:at, :id) ORDER BY at DESC, event DESC LIMIT :limit)"_s);
    reader.bind(query, EventKind::Act);
    query.bind(u":client"_s, reader.client);
    return query.each([&](store::Query &row) {
        TimelineEvent event;
        event.kind = EventKind::Act;
        event.id = row.integer(0);
        event.at = row.moment(1);
        event.title = importedText(row.text(2), static_cast<int>(row.integer(3)));
        event.actor = row.text(4);
        event.reason = row.text(5);
        reader.events.push_back(std::move(event));
    });
}

Result<void> readNotices(Reader &reader)
{
    auto query = reader.session.query(uR"(SELECT id, received_at, source, state, codes, code, reason FROM notice
        WHERE client = :client AND (received_at, id) < (:at, :id) ORDER BY received_at DESC, id DESC LIMIT :limit)"_s);
    reader.bind(query, EventKind::Notice);
    query.bind(u":client"_s, reader.client);
    return query.each([&](store::Query &row) {
        TimelineEvent event;
        event.kind = EventKind::Notice;
        event.id = row.integer(0);
        event.at = row.moment(1);
        event.source = row.text(2);
        event.title = QCoreApplication::translate("kmen::registry", "Notice of a change");
        QStringList parts {noticeStateText(static_cast<NoticeState>(row.integer(3)))};
        for (const int column : {4, 5}) {
            if (!row.text(column).isEmpty()) {
                parts.append(row.text(column));
            }
        }
        event.text = parts.join(u" · "_s);
        event.reason = row.text(6);
        reader.events.push_back(std::move(event));
    });
}

/// A case is an event when it is opened and another when it is closed: ids 2n and 2n + 1.
Result<void> readCases(Reader &reader)
{
    auto query = reader.session.query(uR"(SELECT event, at, kind, source, note, request_id FROM (
        SELECT i.id * 2 AS event, i.opened_at AS at, i.kind, i.source, i.note, i.request_id
            FROM identity_case_client ic JOIN identity_case i ON i.id = ic.identity_case WHERE ic.client = :client
        UNION ALL SELECT i.id * 2 + 1 AS event, i.closed_at AS at, i.kind, i.source, i.note, i.request_id
            FROM identity_case_client ic JOIN identity_case i ON i.id = ic.identity_case
            WHERE ic.client = :client AND i.closed_at IS NOT NULL) AS happened
        WHERE (at, event) < (:at, :id) ORDER BY at DESC, event DESC LIMIT :limit)"_s);
    reader.bind(query, EventKind::Case);
    query.bind(u":client"_s, reader.client);
    return query.each([&](store::Query &row) {
        TimelineEvent event;
        event.kind = EventKind::Case;
        event.id = row.integer(0);
        event.at = row.moment(1);
        event.title = event.id % 2 == 0 ? QCoreApplication::translate("kmen::registry", "Identity case opened")
                                        : QCoreApplication::translate("kmen::registry", "Identity case closed");
        event.text = caseKindText(static_cast<CaseKind>(row.integer(2)));
        event.source = row.text(3);
        event.reason = row.text(4);
        event.requestId = row.text(5);
        reader.events.push_back(std::move(event));
    });
}

Result<void> readCalls(Reader &reader)
{
    auto query = reader.session.query(uR"(SELECT id, opened_at, service, request_id, actor, reason, outcome, code
        FROM egon_call WHERE subject = :kid AND (opened_at, id) < (:at, :id)
        ORDER BY opened_at DESC, id DESC LIMIT :limit)"_s);
    reader.bind(query, EventKind::Call);
    query.bind(u":kid"_s, reader.kid);
    return query.each([&](store::Query &row) {
        TimelineEvent event;
        event.kind = EventKind::Call;
        event.id = row.integer(0);
        event.at = row.moment(1);
        event.source = row.text(2);
        event.title = QCoreApplication::translate("kmen::registry", "Call to the registers");
        event.requestId = row.text(3);
        event.actor = row.text(4);
        event.reason = row.text(5);
        event.text = audit::outcomeText(static_cast<egon::CallOutcome>(row.integer(6)));
        if (!row.text(7).isEmpty()) {
            event.text += u" · " + row.text(7);
        }
        reader.events.push_back(std::move(event));
    });
}

} // namespace

QString eventKindText(EventKind kind)
{
    switch (kind) {
    case EventKind::Field:
        return QCoreApplication::translate("kmen::registry", "Items");
    case EventKind::Identity:
        return QCoreApplication::translate("kmen::registry", "Identifiers");
    case EventKind::Notice:
        return QCoreApplication::translate("kmen::registry", "Notices");
    case EventKind::Case:
        return QCoreApplication::translate("kmen::registry", "Cases");
    case EventKind::Call:
        return QCoreApplication::translate("kmen::registry", "Calls");
    case EventKind::Act:
        return QCoreApplication::translate("kmen::registry", "Acts");
    case EventKind::View:
        return QCoreApplication::translate("kmen::registry", "Who looked");
    }
    return {};
}

Result<TimelinePage> timeline(store::Session &session, ClientId client, const TimelineFilter &filter,
    const std::optional<TimelineCursor> &after, int limit)
{
    limit = std::clamp(limit, 1, 500);
    Reader reader {session, client, {}, filter, after, limit, {}};
    auto query = session.query(u"SELECT kid FROM client WHERE id = :id"_s);
    query.bind(u":id"_s, client);
    auto done = query.each([&](store::Query &row) { reader.kid = row.text(0); });
    if (done && reader.kid.isEmpty()) {
        return std::unexpected(noClient());
    }
    const std::pair<EventKind, std::function<Result<void>()>> sources[] = {
        {EventKind::Field, [&] { return readFields(reader); }},
        {EventKind::Identity, [&] { return readActs(reader, EventKind::Identity); }},
        {EventKind::Notice, [&] { return readNotices(reader); }},
        {EventKind::Case, [&] { return readCases(reader); }},
        {EventKind::Call, [&] { return readCalls(reader); }},
        {EventKind::Act, [&] { return readActs(reader, EventKind::Act); }},
        {EventKind::Act, [&] { return readImports(reader); }},
        {EventKind::View, [&] { return readActs(reader, EventKind::View); }},
    };
    for (const auto &[kind, read] : sources) {
        if (done && reader.wants(kind)) {
            done = read();
        }
    }
    if (!done) {
        return failWith(done);
    }
    std::ranges::sort(reader.events, [](const TimelineEvent &a, const TimelineEvent &b) {
        return std::tuple(b.at, a.kind, b.id) < std::tuple(a.at, b.kind, a.id);
    });
    TimelinePage page {std::move(reader.events), std::nullopt};
    if (page.events.size() > static_cast<std::size_t>(limit)) {
        page.events.resize(static_cast<std::size_t>(limit));
        const TimelineEvent &last = page.events.back();
        page.next = TimelineCursor {last.at, last.kind, last.id};
    }
    return page;
}

Result<void> recordViews(store::Transaction &tx, const std::vector<SeenCard> &views)
{
    for (const SeenCard &seen : views) {
        const auto done =
            audit::append(tx, {seen.actor, audit::Action::ClientViewed, seen.kid.text(), seen.reason, {}});
        if (!done) {
            return failWith(done);
        }
    }
    return {};
}

} // namespace kmen::registry
