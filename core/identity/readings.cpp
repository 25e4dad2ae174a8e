#include "identity/readings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "egon/journal.h"
#include "identity/steps_p.h"
#include "identity/texts_p.h"
#include "registry/key_rotation.h"

namespace kmen::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The case, the candidate and the call stand inside too: content that was moved to another row is recognised.
QString belonging(qint64 caseId, int position, const QString &call)
{
    return u"%1/%2/%3"_s.arg(caseId).arg(position).arg(call);
}

QByteArray contentOf(const std::vector<registry::Field> &fields, const QString &belongsTo)
{
    QJsonArray list;
    for (const registry::Field &field : fields) {
        list.append(QJsonArray {registry::fieldName(field.code), field.value, field.name, static_cast<int>(field.stav),
            field.changedAt ? QJsonValue(static_cast<qint64>(toMsecs(*field.changedAt))) : QJsonValue()});
    }
    return QJsonDocument(QJsonObject {{u"of"_s, belongsTo}, {u"fields"_s, list}}).toJson(QJsonDocument::Compact);
}

Result<std::vector<registry::Field>> fieldsFrom(const QByteArray &content, const QString &belongsTo, Moment readAt)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    if (object.value(u"of"_s).toString() != belongsTo) {
        return std::unexpected(identityError(ErrorKind::Corrupt, "identity.READING",
            Texts::tr("What the registers said in this case cannot be read."),
            Texts::tr("Read the persons of the case again.")));
    }
    std::vector<registry::Field> fields;
    const QJsonArray list = object.value(u"fields"_s).toArray();
    for (const auto &item : list) {
        const QJsonArray one = item.toArray();
        if (const auto code = registry::fieldFromName(one.at(0).toString())) {
            registry::Field field;
            field.code = *code;
            field.value = one.at(1).toString();
            field.name = one.at(2).toString();
            field.stav = static_cast<egon::Stav>(one.at(3).toInt());
            if (one.at(4).isDouble()) {
                field.changedAt = fromMsecs(one.at(4).toInteger());
            }
            field.readAt = readAt;
            fields.push_back(std::move(field));
        }
    }
    return fields;
}

Error noSuchCall()
{
    return identityError(ErrorKind::Denied, "identity.NO_CALL",
        Texts::tr("The journal has no call that could have brought this answer."),
        Texts::tr("Read the persons of the case again."));
}

/// When the registers answered.
Result<Moment> answeredAt(store::Session &session, qint64 caseId, const QString &call, const registry::By &by)
{
    std::optional<Moment> at;
    auto query = session.query(uR"(SELECT e.closed_at FROM egon_call e WHERE e.request_id = :call
        AND e.service IN ('E276', 'E277') AND e.outcome IN (:ok, :warning) AND lower(e.actor) = lower(:actor)
        AND e.subject IN (SELECT c.kid FROM identity_case_client ic JOIN client c ON c.id = ic.client
            WHERE ic.identity_case = :case))"_s);
    query.bind(u":call"_s, call)
        .bind(u":ok"_s, static_cast<int>(egon::CallOutcome::Ok))
        .bind(u":warning"_s, static_cast<int>(egon::CallOutcome::Warning))
        .bind(u":actor"_s, by.actor)
        .bind(u":case"_s, caseId);
    if (auto done = query.each([&](store::Query &row) { at = row.optionalMoment(0); }); !done) {
        return failWith(done);
    }
    return at ? Result<Moment>(*at) : std::unexpected(noSuchCall());
}

} // namespace

Result<void> keepReading(store::Transaction &tx, const registry::Clients &clients, qint64 caseId, const Answer &answer,
    const registry::By &by)
{
    const auto candidates = registry::caseSuccessors(tx.session(), clients.protector(), caseId);
    if (!candidates) {
        return failWith(candidates);
    }
    if (answer.position < 0 || static_cast<std::size_t>(answer.position) >= candidates->size()) {
        return std::unexpected(identityError(ErrorKind::NotFound, "identity.NO_CANDIDATE",
            Texts::tr("The case has no such candidate."), Texts::tr("Refresh the case.")));
    }
    if ((*candidates)[static_cast<std::size_t>(answer.position)].aifo != answer.person.aifo.value) {
        return std::unexpected(identityError(ErrorKind::Denied, "identity.OTHER_PERSON",
            Texts::tr("The answer is about somebody else than the candidate."),
            Texts::tr("Read the persons of the case again.")));
    }
    const QString call = answer.requestId.toString(QUuid::WithoutBraces);
    const auto at = answeredAt(tx.session(), caseId, call, by);
    if (!at) {
        return failWith(at);
    }
    const auto content = registry::sealForWriting(tx, clients.protector(),
        contentOf(registry::fieldsOf(answer.person, answer.ruian, *at), belonging(caseId, answer.position, call)));
    if (!content) {
        return failWith(content);
    }
    auto insert =
        tx.query(uR"(INSERT INTO identity_reading (identity_case, position, request_id, read_at, actor, content)
        VALUES (:case, :position, :call, :at, :actor, :content))"_s);
    insert.bind(u":case"_s, caseId)
        .bind(u":position"_s, answer.position)
        .bind(u":call"_s, call)
        .bind(u":at"_s, *at)
        .bind(u":actor"_s, by.actor)
        .bind(u":content"_s, *content);
    if (auto done = insert.exec(); !done) {
        return done;
    }
    return registry::noteInCase(tx, caseId,
        Texts::tr("Candidate %1 was read from the registers, request %2.").arg(answer.position + 1).arg(call), by);
}

Result<std::vector<Reading>> readings(store::Session &session, const registry::Clients &clients, qint64 caseId)
{
    struct Row {
        Reading reading;
        QByteArray content;
    };
    std::vector<Row> rows;
    auto query =
        session.query(uR"(SELECT r.position, r.request_id, r.read_at, r.actor, r.content FROM identity_reading r
        WHERE r.identity_case = :case AND r.id = (SELECT max(n.id) FROM identity_reading n
            WHERE n.identity_case = r.identity_case AND n.position = r.position) ORDER BY r.position)"_s);
    query.bind(u":case"_s, caseId);
    auto done = query.each([&rows](const store::Query &row) {
        rows.push_back(
            {{static_cast<int>(row.integer(0)), QUuid::fromString(row.text(1)), row.moment(2), row.text(3), {}},
                row.bytes(4)});
    });
    if (!done) {
        return failWith(done);
    }
    std::vector<Reading> found;
    for (Row &row : rows) {
        const auto content = registry::unsealStored(session, clients.protector(), row.content);
        if (!content) {
            return failWith(content);
        }
        const QString call = row.reading.requestId.toString(QUuid::WithoutBraces);
        auto fields = fieldsFrom(*content, belonging(caseId, row.reading.position, call), row.reading.readAt);
        if (!fields) {
            return failWith(fields);
        }
        row.reading.fields = std::move(*fields);
        found.push_back(std::move(row.reading));
    }
    return found;
}

Result<std::optional<Error>> whyNotEqual(registry::Clients &clients, qint64 caseId, const Plan &plan)
{
    store::Session &session = clients.session();
    const auto facts = caseFacts(session, caseId);
    if (!facts) {
        return failWith(facts);
    }
    if (plan.kind != DecisionKind::Replace || facts->clients.size() != 1 || facts->candidates.size() != 1
        || facts->clients.front() != plan.subject) {
        return identityError(ErrorKind::Conflict, "identity.NOT_ONE_TO_ONE",
            Texts::tr("Only a replacement of one identifier by one other is approved in bulk."),
            Texts::tr("Open the case."));
    }
    const auto read = readings(session, clients, caseId);
    if (!read) {
        return failWith(read);
    }
    const auto said = std::ranges::find(*read, plan.successor.value_or(0), &Reading::position);
    if (said == read->end()) {
        return identityError(ErrorKind::Conflict, "identity.NOT_READ",
            Texts::tr("Nobody has read from the registers yet who has the new identifier."),
            Texts::tr("Open the case and read the persons."));
    }
    const auto client = registry::client(session, plan.subject);
    if (!client) {
        return failWith(client);
    }
    if (!equalPersons(said->fields, client->fields)) {
        return identityError(ErrorKind::Conflict, "identity.NOT_EQUAL",
            Texts::tr("The client and the person that the registers said are not equal."),
            Texts::tr("Open the case and compare them."));
    }
    return std::nullopt;
}

} // namespace kmen::identity
