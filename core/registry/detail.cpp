#include <QCoreApplication>

#include "audit/audit_log.h"
#include "base/text.h"
#include "registry/clients_p.h"
#include "registry/counters_p.h"
#include "registry/field_json_p.h"
#include "registry/imports.h"
#include "registry/lists.h"
#include "registry/lists_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

Result<void> readIdentifiers(store::Session &session, ClientDetail &detail)
{
    auto query = session.query(uR"(SELECT a.id, a.agenda, a.ordinal, a.state, a.subscription, a.valid_from, a.valid_to,
        a.subscription_at, a.subscription_code, a.predecessor,
        (SELECT s.id FROM client_aifo s WHERE s.predecessor = a.id ORDER BY s.id LIMIT 1)
        FROM client_aifo a WHERE a.client = :client ORDER BY a.id DESC)"_s);
    query.bind(u":client"_s, detail.row.id);
    return query.each([&](store::Query &row) {
        Identifier identifier;
        identifier.id = row.integer(0);
        identifier.handle = aifoHandle(row.text(1), row.integer(2));
        identifier.state = static_cast<AifoState>(row.integer(3));
        identifier.subscription = static_cast<Subscription>(row.integer(4));
        identifier.since = row.moment(5);
        identifier.until = row.optionalMoment(6);
        identifier.subscriptionSince = row.optionalMoment(7);
        identifier.subscriptionCode = row.text(8);
        identifier.predecessor = row.optionalInteger(9);
        identifier.successor = row.optionalInteger(10);
        detail.identifiers.push_back(std::move(identifier));
    });
}

Result<void> readRest(store::Session &session, ClientDetail &detail)
{
    auto links =
        session.query(u"SELECT system, local_key, since FROM client_link WHERE client = :client ORDER BY id"_s);
    links.bind(u":client"_s, detail.row.id);
    auto done = links.each([&](store::Query &row) {
        detail.links.push_back({row.text(0), row.text(1), row.moment(2)});
    });
    if (!done) {
        return done;
    }
    auto cases = session.query(uR"(SELECT i.id FROM identity_case_client ic
        JOIN identity_case i ON i.id = ic.identity_case WHERE ic.client = :client AND i.state < 2 ORDER BY i.id)"_s);
    cases.bind(u":client"_s, detail.row.id);
    return cases.each([&](store::Query &row) { detail.waitingCases.push_back(row.integer(0)); });
}

/// Value, name and state of one side of a change; a doubtful value says so: that it became doubtful is a change too.
QString changedText(const store::Query &row, std::optional<FieldCode> field, int column)
{
    const QString text = field ? displayText(*field, row.text(column), row.text(column + 1)) : row.text(column);
    const auto stav = static_cast<egon::Stav>(row.integer(column + 2));
    const bool doubtful = stav == egon::Stav::Nespravny || stav == egon::Stav::NespravnyTvar;
    return doubtful ? QString(text + u" (" + egon::stavName(stav) + u')') : text;
}

Result<std::vector<HistoryEntry>> fieldHistory(store::Session &session, ClientId id, Moment before, int limit)
{
    std::vector<HistoryEntry> entries;
    auto query = session.query(uR"(SELECT at, field, service, request_id, actor, reason, old_value, old_text, old_stav,
        new_value, new_text, new_stav FROM field_change WHERE client = :client AND at < :before ORDER BY at DESC, id DESC LIMIT :limit)"_s);
    query.bind(u":client"_s, id).bind(u":before"_s, before).bind(u":limit"_s, limit);
    auto done = query.each([&](store::Query &row) {
        HistoryEntry entry;
        entry.kind = HistoryKind::FieldChanged;
        entry.at = row.moment(0);
        entry.field = fieldFromName(row.text(1));
        entry.title = entry.field ? fieldLabel(*entry.field) : row.text(1);
        entry.source = row.text(2);
        entry.requestId = row.text(3);
        entry.actor = row.text(4);
        entry.reason = row.text(5);
        entry.oldText = changedText(row, entry.field, 6);
        entry.newText = changedText(row, entry.field, 9);
        entries.push_back(std::move(entry));
    });
    if (!done) {
        return failWith(done);
    }
    return entries;
}

Result<std::vector<HistoryEntry>> actHistory(store::Session &session, const QString &kid, Moment before, int limit)
{
    std::vector<HistoryEntry> entries;
    // Acts that only say that fields changed are left out: the fields themselves are in the line.
    auto query = session.query(uR"(SELECT at, action, actor, reason FROM audit WHERE object = :kid AND at < :before
        AND action NOT IN ('client.updated', 'client.edited', 'call.made', 'call.made.failed') ORDER BY sequence DESC LIMIT :limit)"_s);
    query.bind(u":kid"_s, kid).bind(u":before"_s, before).bind(u":limit"_s, limit);
    auto done = query.each([&](store::Query &row) {
        HistoryEntry entry;
        entry.at = row.moment(0);
        const QString action = row.text(1);
        entry.kind =
            action.startsWith(u"aifo.") || action.startsWith(u"case.") ? HistoryKind::Identity : HistoryKind::Act;
        entry.title = audit::actionText(action);
        entry.actor = row.text(2);
        entry.reason = row.text(3);
        entries.push_back(std::move(entry));
    });
    if (!done) {
        return failWith(done);
    }
    return entries;
}

/// The text of the number in the search words: "ID 123456789 2030-01-01" → "123456789".
QStringList numbersOf(const std::vector<Field> &fields)
{
    QStringList numbers;
    if (const Field *field = findField(fields, FieldCode::Doklady)) {
        const QStringList documents = field->value.split(u"; "_s, Qt::SkipEmptyParts);
        for (const QString &document : documents) {
            const QString number = document.section(u' ', 1, 1);
            numbers.append(fold(number.isEmpty() ? document : number).remove(u' '));
        }
    }
    return numbers;
}

} // namespace

Result<ClientDetail> client(store::Session &session, ClientId id)
{
    std::optional<ClientDetail> detail;
    QByteArray json;
    auto query = session.query(uR"(SELECT r.*, x.created_at, x.successor, s.kid, f.fields FROM ()"_s + clientRowSelect()
        + uR"(WHERE c.id = :id) AS r JOIN client x ON x.id = r.id JOIN person f ON f.client = r.id
        LEFT JOIN client s ON s.id = x.successor)"_s);
    query.bind(u":id"_s, id);
    auto done = query.each([&](store::Query &row) {
        detail.emplace();
        detail->row = clientRowOf(row);
        detail->version = row.integer(clientRowColumns - 1);
        detail->createdAt = row.moment(clientRowColumns);
        if (const auto successor = row.optionalInteger(clientRowColumns + 1)) {
            detail->successor = ClientId {*successor};
            detail->successorKid = Kid::parse(row.text(clientRowColumns + 2));
        }
        json = row.bytes(clientRowColumns + 3);
    });
    if (!done) {
        return failWith(done);
    }
    if (!detail) {
        return std::unexpected(noClient());
    }
    auto fields = fromJson(json, detail->row.readAt.value_or(Moment()));
    if (!fields) {
        return failWith(fields);
    }
    detail->fields = std::move(*fields);
    done = readIdentifiers(session, *detail);
    if (done) {
        done = readRest(session, *detail);
    }
    if (!done) {
        return failWith(done);
    }
    return *detail;
}

Result<ClientId> clientId(store::Session &session, const Kid &kid)
{
    std::optional<ClientId> id;
    auto query = session.query(u"SELECT id FROM client WHERE kid = :kid"_s);
    query.bind(u":kid"_s, kid.text());
    auto done = query.each([&](store::Query &row) { id = ClientId {row.integer(0)}; });
    if (!done) {
        return failWith(done);
    }
    if (!id) {
        return std::unexpected(noClient());
    }
    return *id;
}

Result<ClientDetail> client(store::Session &session, const Kid &kid)
{
    const auto id = clientId(session, kid);
    if (!id) {
        return failWith(id);
    }
    return client(session, *id);
}

Result<std::vector<HistoryEntry>> history(store::Session &session, ClientId id, std::optional<Moment> before, int limit)
{
    QString kid;
    auto query = session.query(u"SELECT kid FROM client WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    auto done = query.each([&](store::Query &row) { kid = row.text(0); });
    if (!done) {
        return failWith(done);
    }
    if (kid.isEmpty()) {
        return std::unexpected(noClient());
    }
    const Moment end = before.value_or(fromMsecs(std::numeric_limits<std::int64_t>::max()));
    auto entries = fieldHistory(session, id, end, limit);
    auto acts = actHistory(session, kid, end, limit);
    const auto imports = importedFrom(session, id);
    if (!entries || !acts || !imports) {
        return std::unexpected(!entries ? entries.error() : !acts ? acts.error() : imports.error());
    }
    for (const ImportedFrom &from : *imports) {
        if (from.at < end) {
            HistoryEntry entry;
            entry.at = from.at;
            entry.title = importedText(from.file, from.line);
            entry.actor = from.actor;
            entry.reason = from.reason;
            entries->push_back(std::move(entry));
        }
    }
    entries->insert(entries->end(), std::make_move_iterator(acts->begin()), std::make_move_iterator(acts->end()));
    std::ranges::stable_sort(*entries, std::ranges::greater(), &HistoryEntry::at);
    if (entries->size() > static_cast<std::size_t>(limit)) {
        entries->resize(static_cast<std::size_t>(limit));
    }
    return entries;
}

Result<std::vector<SimilarClient>> similarClients(store::Session &session, const std::vector<Field> &fields)
{
    constexpr std::size_t most = 20;
    std::vector<SimilarClient> similar;
    const auto add = [&](const ClientRow &row, bool byName) {
        auto known = std::ranges::find_if(similar, [&](const SimilarClient &s) { return s.row.id == row.id; });
        if (known == similar.end() && similar.size() < most) {
            known = similar.insert(similar.end(), {row, false, false});
        }
        if (known != similar.end()) {
            (byName ? known->sameNameAndBirth : known->sameDocument) = true;
        }
    };
    const auto text = [&](FieldCode code) {
        const Field *field = findField(fields, code);
        return field ? field->value : QString();
    };
    auto byName = session.query(
        clientRowSelect() + u"WHERE p.birth_date = :birth AND p.folded_name = :name ORDER BY c.id LIMIT 20"_s);
    byName.bind(u":birth"_s, text(FieldCode::DatumNarozeni))
        .bind(u":name"_s, QString(fold(text(FieldCode::Prijmeni)) + u'|' + fold(text(FieldCode::Jmeno))));
    auto done = byName.each([&](store::Query &row) { add(clientRowOf(row), true); });
    const QStringList numbers = numbersOf(fields);
    for (const QString &number : numbers) {
        if (!done || number.isEmpty()) {
            break;
        }
        auto byDocument = session.query(clientRowSelect()
            + u"JOIN client_number n ON n.client = c.id WHERE n.number = :number AND p.documents <> '' LIMIT 20"_s);
        byDocument.bind(u":number"_s, number);
        done = byDocument.each([&](store::Query &row) { add(clientRowOf(row), false); });
    }
    if (!done) {
        return failWith(done);
    }
    return similar;
}

Result<std::vector<SimilarClient>> similarClients(store::Session &session, const egon::Person &person)
{
    return similarClients(session, fieldsOf(person, {}, session.clock().now()));
}

} // namespace kmen::registry
