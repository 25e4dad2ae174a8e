#include "access/requests.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <ranges>

#include "access/office_sheet.h"
#include "access/requests_p.h"
#include "access/workdays.h"
#include "audit/audit_log.h"

namespace kmen::access {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::chrono::minutes oneSitting {10};
constexpr int longestTitle = 200;

constexpr QStringView rowColumns = u"id, kind, title, stage, stage_at, turn, version, due, number, author, editor, "
                                   u"builds_on, created_at, changed_at, closed_at";

RequestRow rowOf(const store::Query &row)
{
    RequestRow one;
    one.id = row.integer(0);
    one.kind = kindFromId(row.text(1)).value_or(Kind::ItemsCheck);
    one.title = row.text(2);
    one.stage = stageFromId(row.text(3)).value_or(Stage::Draft);
    one.stageAt = row.moment(4);
    one.turn = static_cast<int>(row.integer(5));
    one.version = row.integer(6);
    one.due = QDate::fromString(row.text(7), Qt::ISODate);
    one.number = row.text(8);
    one.author = row.text(9);
    one.editor = row.text(10);
    one.buildsOn = row.optionalInteger(11);
    one.createdAt = row.moment(12);
    one.changedAt = row.moment(13);
    one.closedAt = row.optionalMoment(14);
    return one;
}

std::unexpected<Error> unknown()
{
    return fail(
        ErrorKind::NotFound, u"access.REQUEST"_s, QCoreApplication::translate("access", "There is no such request."));
}

Result<std::vector<RequestRow>> rowsWhere(store::Session &session, const QString &condition)
{
    std::vector<RequestRow> rows;
    auto query = session.query(u"SELECT " + rowColumns + u" FROM request WHERE " + condition
        + u" ORDER BY changed_at DESC, id DESC LIMIT 1000");
    if (auto done = query.each([&rows](const store::Query &row) { rows.push_back(rowOf(row)); }); !done) {
        return failWith(done);
    }
    return rows;
}

Result<Draft> contentOf(store::Session &session, qint64 id)
{
    QByteArray content;
    auto query = session.query(u"SELECT content FROM request WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    if (auto done = query.each([&content](const store::Query &row) { content = row.bytes(0); }); !done) {
        return failWith(done);
    }
    return Draft::fromJson(content);
}

Result<void> readEvents(store::Session &session, Request &request)
{
    auto query = session.query(uR"(SELECT id, at, actor, act, from_stage, to_stage, turn, number, day, note
        FROM request_event WHERE request = :id ORDER BY id)"_s);
    query.bind(u":id"_s, request.row.id);
    return query.each([&request](const store::Query &row) {
        request.events.push_back({row.integer(0), row.moment(1), row.text(2),
            actFromId(row.text(3)).value_or(Act::Reopen), stageFromId(row.text(4)).value_or(Stage::Draft),
            stageFromId(row.text(5)).value_or(Stage::Draft), static_cast<int>(row.integer(6)), row.text(7),
            QDate::fromString(row.text(8), Qt::ISODate), row.text(9), std::nullopt});
    });
}

Result<void> readFiles(store::Session &session, Request &request)
{
    auto query = session.query(uR"(SELECT id, event, field, name, size, sha256, at, actor FROM request_file
        WHERE request = :id AND field <> :approved ORDER BY id)"_s);
    query.bind(u":id"_s, request.row.id).bind(u":approved"_s, approvedField.toString());
    return query.each([&request](const store::Query &row) {
        request.files.push_back({row.integer(0), row.optionalInteger(1), row.text(2), row.text(3), row.integer(4),
            row.text(5), row.moment(6), row.text(7)});
    });
}

Result<void> readApproved(store::Session &session, Request &request)
{
    Result<void> read;
    auto query = session.query(u"SELECT event, bytes FROM request_file WHERE request = :id AND field = :approved"_s);
    query.bind(u":id"_s, request.row.id).bind(u":approved"_s, approvedField.toString());
    const auto done = query.each([&](const store::Query &row) {
        const auto given = Draft::fromJson(row.bytes(1));
        if (!given) {
            read = failWith(given);
            return;
        }
        const auto event = std::ranges::find(request.events, row.integer(0), &RequestEvent::id);
        if (event != request.events.end()) {
            event->approved = given->rows(u"items");
        }
    });
    return done ? read : done;
}

} // namespace

Result<RequestRow> requestRow(store::Session &session, qint64 id)
{
    const auto rows = rowsWhere(session, u"id = "_s + QString::number(id));
    if (!rows) {
        return failWith(rows);
    }
    if (rows->empty()) {
        return unknown();
    }
    return rows->front();
}

std::unexpected<Error> changedMeanwhile(const RequestRow &row)
{
    return fail(ErrorKind::Conflict, u"access.CHANGED"_s,
        QCoreApplication::translate("access", "%1 changed the request meanwhile.").arg(row.editor), {},
        QCoreApplication::translate("access", "Nothing is lost: open “Versions” and take over what you need."));
}

Result<void> keepVersion(store::Transaction &tx, qint64 id, qint64 version, const QString &title,
    const QByteArray &content, const QString &actor)
{
    std::optional<qint64> same;
    auto last =
        tx.query(u"SELECT version, at, actor FROM request_version WHERE request = :id ORDER BY version DESC LIMIT 1"_s);
    last.bind(u":id"_s, id);
    if (auto done = last.each([&](const store::Query &row) {
            if (row.text(2) == actor && tx.now() - row.moment(1) < oneSitting && row.integer(0) > 1) {
                same = row.integer(0);
            }
        });
        !done) {
        return done;
    }
    // the time stays that of its beginning, so that a long sitting has several versions
    auto query = same ? tx.query(uR"(UPDATE request_version SET title = :title, content = :content
            WHERE request = :id AND version = :version)"_s)
                      : tx.query(uR"(INSERT INTO request_version (request, version, at, actor, title, content)
            VALUES (:id, :version, :at, :actor, :title, :content))"_s);
    query.bind(u":id"_s, id).bind(u":version"_s, same.value_or(version)).bind(u":title"_s, title);
    query.bindUtf8(u":content"_s, content);
    if (!same) {
        query.bind(u":at"_s, tx.now()).bind(u":actor"_s, actor);
    }
    return query.exec();
}

Result<std::vector<RequestRow>> requests(store::Session &session, bool open)
{
    return rowsWhere(session, open ? u"closed_at IS NULL"_s : u"1 = 1"_s);
}

Result<std::vector<RequestRow>> testedRequests(store::Session &session)
{
    return rowsWhere(
        session, u"kind = '" + kindId(Kind::AiseoTest) + u"' AND stage = '" + stageId(Stage::Tested) + u'\'');
}

Result<bool> isSubscriptionAnnounced(store::Session &session)
{
    const auto notices = rowsWhere(session, u"kind = '" + kindId(Kind::MassSubscription) + u'\'');
    if (!notices) {
        return failWith(notices);
    }
    return std::ranges::any_of(*notices, [](const RequestRow &row) {
        return !isBeforeSending(row.stage) && row.stage != Stage::Refused && row.stage != Stage::Withdrawn;
    });
}

Result<Request> request(store::Session &session, qint64 id)
{
    Request found;
    auto row = requestRow(session, id);
    if (!row) {
        return failWith(row);
    }
    found.row = std::move(*row);
    auto draft = contentOf(session, id);
    if (!draft) {
        return failWith(draft);
    }
    found.draft = std::move(*draft);
    if (auto done = readEvents(session, found); !done) {
        return failWith(done);
    }
    if (auto done = readFiles(session, found); !done) {
        return failWith(done);
    }
    if (auto done = readApproved(session, found); !done) {
        return failWith(done);
    }
    const auto sheet = officeSheet(session);
    if (!sheet) {
        return failWith(sheet);
    }
    found.policy = {sheet->secondPerson, needsTerm(found.row.kind, found.draft),
        std::ranges::find(found.events, Act::Repaired, &RequestEvent::act) != found.events.end()};
    return found;
}

Result<qint64> createRequest(store::Session &session, Kind kind, const QString &title, const Draft &draft,
    const registry::By &by, std::optional<qint64> buildsOn)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    const QByteArray content = draft.toJson();
    auto query = tx->query(uR"(INSERT INTO request (kind, title, stage, stage_at, turn, version, content, due, number,
        author, editor, builds_on, created_at, changed_at)
        VALUES (:kind, :title, :stage, :at, 1, 1, :content, '', '', :actor, :actor2, :builds_on, :at2, :at3))"_s);
    query.bind(u":kind"_s, kindId(kind))
        .bind(u":title"_s, title.left(longestTitle))
        .bind(u":stage"_s, stageId(Stage::Draft))
        .bind(u":at"_s, tx->now())
        .bindUtf8(u":content"_s, content)
        .bind(u":actor"_s, by.actor)
        .bind(u":actor2"_s, by.actor)
        .bind(u":builds_on"_s, buildsOn)
        .bind(u":at2"_s, tx->now())
        .bind(u":at3"_s, tx->now());
    if (auto done = query.exec(); !done) {
        return failWith(done);
    }
    const qint64 id = query.lastId();
    if (auto done = keepVersion(*tx, id, 1, title, content, by.actor); !done) {
        return failWith(done);
    }
    const auto written = audit::append(
        *tx, {by.actor, audit::Action::RequestCreated, u"request/%1"_s.arg(id), by.reason, kindId(kind).toUtf8()});
    if (!written) {
        return failWith(written);
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return id;
}

Result<qint64> copyRequest(store::Session &session, qint64 id, Kind kind, const registry::By &by)
{
    const auto source = request(session, id);
    if (!source) {
        return failWith(source);
    }
    Draft draft;
    for (const FieldSpec &field : fieldsOf(kind)) {
        const QString key = field.key.toString();
        if (source->draft.texts.contains(key)) {
            draft.texts.insert(key, source->draft.texts.value(key));
        }
        if (source->draft.tables.contains(key)) {
            draft.tables.insert(key, source->draft.tables.value(key));
        }
    }
    std::optional<qint64> buildsOn;
    if (kind == Kind::AiseoProduction && source->row.kind == Kind::AiseoTest) {
        draft.texts.insert(u"testRequest"_s, QString::number(id));
        draft.tables.insert(u"items"_s, approvedItems(*source).value_or(source->draft.rows(u"items")));
        buildsOn = id;
    }
    if (kind == Kind::CodeListChange && source->row.kind == Kind::Publisher) {
        draft.tables.insert(u"registered"_s, source->draft.rows(u"list"));
    }
    return createRequest(session, kind, source->row.title, draft, by, buildsOn);
}

Result<qint64> saveDraft(store::Session &session, qint64 id, qint64 version, const QString &title, const Draft &draft,
    QDate due, const registry::By &by)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    const auto row = requestRow(session, id);
    if (!row) {
        return failWith(row);
    }
    if (row->version != version) {
        return changedMeanwhile(*row);
    }
    if (!isOpenForChange(row->stage)) {
        return fail(ErrorKind::Denied, u"access.STAGE"_s,
            QCoreApplication::translate("access", "In the stage “%1” the request cannot be changed.")
                .arg(stageText(row->stage)));
    }
    const QByteArray content = draft.toJson();
    QVariant buildsOn;
    if (const qint64 tested = draft.text(u"testRequest").toLongLong();
        row->kind == Kind::AiseoProduction && tested > 0 && requestRow(session, tested)) {
        buildsOn = static_cast<qlonglong>(tested);
    }
    auto query = tx->query(uR"(UPDATE request SET title = :title, content = :content, due = :due, editor = :editor,
        version = :version, changed_at = :at, builds_on = :builds_on WHERE id = :id)"_s);
    query.bind(u":title"_s, title.left(longestTitle))
        .bindUtf8(u":content"_s, content)
        .bind(u":due"_s, due.isValid() ? due.toString(Qt::ISODate) : QString())
        .bind(u":editor"_s, by.actor)
        .bind(u":version"_s, version + 1)
        .bind(u":at"_s, tx->now())
        .bind(u":builds_on"_s, buildsOn)
        .bind(u":id"_s, id);
    if (auto done = query.exec(); !done) {
        return failWith(done);
    }
    if (auto done = keepVersion(*tx, id, version + 1, title, content, by.actor); !done) {
        return failWith(done);
    }
    const auto written =
        audit::append(*tx, {by.actor, audit::Action::RequestChanged, u"request/%1"_s.arg(id), by.reason, content});
    if (!written) {
        return failWith(written);
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return version + 1;
}

Result<std::vector<DraftVersion>> versions(store::Session &session, qint64 id)
{
    std::vector<DraftVersion> found;
    Result<void> read;
    auto query = session.query(uR"(SELECT version, at, actor, title, content FROM request_version WHERE request = :id
        ORDER BY version DESC LIMIT 500)"_s);
    query.bind(u":id"_s, id);
    const auto done = query.each([&](const store::Query &row) {
        auto draft = Draft::fromJson(row.bytes(4));
        if (!draft) {
            read = failWith(draft);
            return;
        }
        found.push_back({row.integer(0), row.moment(1), row.text(2), row.text(3), std::move(*draft)});
    });
    if (!done) {
        return failWith(done);
    }
    if (!read) {
        return failWith(read);
    }
    return found;
}

Rows askedItems(const Request &request)
{
    Rows asked;
    const auto add = [&asked](const Rows &rows) {
        for (const QStringList &row : rows) {
            if (!itemKey(row).isEmpty() && std::ranges::find(asked, itemKey(row), itemKey) == asked.end()) {
                asked.push_back(row);
            }
        }
    };
    add(request.draft.rows(u"items"));
    for (const RequestEvent &event : request.events) {
        add(event.approved.value_or(Rows()));
    }
    return asked;
}

std::optional<Rows> approvedItems(const Request &request)
{
    for (const RequestEvent &event : std::views::reverse(request.events)) {
        if (event.approved) {
            return event.approved;
        }
    }
    return std::nullopt;
}

Result<std::vector<Finding>> findings(store::Session &session, const Request &request)
{
    const auto catalogue = catalogueFor(session, request.draft);
    if (!catalogue) {
        return failWith(catalogue);
    }
    Judgement by;
    by.today = localDate(session.clock().now());
    by.catalogue = &*catalogue;
    Draft tested;
    if (request.row.kind == Kind::AiseoProduction) {
        const qint64 id = request.draft.text(u"testRequest").toLongLong();
        const auto test = id > 0 ? access::request(session, id) : Result<Request>(unknown());
        if (!test && test.error().kind != ErrorKind::NotFound) {
            return failWith(test);
        }
        if (test && test->row.kind == Kind::AiseoTest && test->row.stage == Stage::Tested) {
            tested = test->draft;
            by.tested = &tested;
            // what was set up anew after a test of production counts before what was approved for the first one
            by.approved = approvedItems(request);
            by.approved = by.approved ? by.approved : approvedItems(*test);
            for (const RequestEvent &event : request.events) {
                by.repairedOn = event.act == Act::Repaired ? event.day : by.repairedOn;
            }
        }
    }
    for (const RequestFile &file : request.files) {
        if (!file.event) {
            by.files.push_back({file.field, file.name, file.size});
        }
    }
    return check(request.row.kind, request.draft, by);
}

std::optional<Deadline> deadlineOf(const RequestRow &row, int reminderDays)
{
    if (isEnd(row.stage)) {
        return std::nullopt;
    }
    const QDate begun = localDate(row.stageAt);
    std::optional<Deadline> found;
    if (row.due.isValid()) {
        found = Deadline {row.due, Deadline::Why::Written};
    }
    const int usual = usualDays(row.kind, row.stage);
    if (usual > 0) {
        const Deadline term {termEnd(begun, usual), Deadline::Why::Usual};
        if (!found || term.day < found->day) {
            found = term;
        }
    } else if (!found && boardColumn(row.kind, row.stage) == BoardColumn::Others) {
        found = Deadline {addWorkingDays(begun, reminderDays), Deadline::Why::Reminder};
    }
    return found;
}

QString deadlineText(Deadline::Why why)
{
    switch (why) {
    case Deadline::Why::Written:
        return QCoreApplication::translate("access", "our deadline");
    case Deadline::Why::Usual:
        return QCoreApplication::translate("access", "usual term of the answer");
    case Deadline::Why::Reminder:
        break;
    }
    return QCoreApplication::translate("access", "ask how it stands");
}

} // namespace kmen::access
