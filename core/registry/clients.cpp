#include "registry/clients.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include "audit/audit_log.h"
#include "base/text.h"
#include "registry/clients_p.h"
#include "registry/counters_p.h"
#include "registry/field_changes_p.h"
#include "registry/field_json_p.h"
#include "registry/search_keys.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Fields that the search keys are made of.
bool isSearched(FieldCode code)
{
    return code == FieldCode::Prijmeni || code == FieldCode::Jmeno || code == FieldCode::RodnePrijmeni
        || code == FieldCode::DatumNarozeni || code == FieldCode::Doklady || code == FieldCode::DatovaSchranka
        || code == FieldCode::Nazev || code == FieldCode::Ico;
}

QString valueOf(const std::vector<Field> &fields, FieldCode code)
{
    const Field *field = findField(fields, code);
    return field ? field->value : QString::fromLatin1("");
}

const Field *fieldFrom(const std::vector<Field> &fields, FieldCode code, Source source)
{
    const auto found =
        std::ranges::find_if(fields, [&](const Field &field) { return field.code == code && field.source == source; });
    return found == fields.end() ? nullptr : &*found;
}

/// The numbers of documents in the field's value "ID 123456789 2030-01-01; P 12345678".
QStringList documentNumbers(const QString &value)
{
    QStringList numbers;
    const QStringList documents = value.split(u"; "_s, Qt::SkipEmptyParts);
    for (const QString &document : documents) {
        const QString number = document.section(u' ', 1, 1);
        numbers.append(fold(number.isEmpty() ? document : number).remove(u' '));
    }
    return numbers;
}

Result<void> writeChanges(store::Transaction &tx, ClientId client, const std::vector<FieldChange> &changes,
    const SourceRef &source, const By &by)
{
    auto query = tx.query(uR"(INSERT INTO field_change (client, at, field, origin, old_value, old_text, old_stav,
        new_value, new_text, new_stav, service, request_id, notice, actor, reason) VALUES (:client, :at, :field,
        :origin, :old_value, :old_text, :old_stav, :new_value, :new_text, :new_stav, :service, :request_id, :notice, :actor, :reason))"_s);
    const Moment now = tx.now();
    const QString request = source.requestId ? source.requestId->toString(QUuid::WithoutBraces) : QString();
    for (const FieldChange &change : changes) {
        query.bind(u":client"_s, client)
            .bind(u":at"_s, now)
            .bind(u":field"_s, fieldName(change.code))
            .bind(u":origin"_s, static_cast<int>(change.source))
            .bind(u":old_value"_s, change.oldValue)
            .bind(u":old_text"_s, change.oldName)
            .bind(u":old_stav"_s, static_cast<int>(change.oldStav))
            .bind(u":new_value"_s, change.newValue)
            .bind(u":new_text"_s, change.newName)
            .bind(u":new_stav"_s, static_cast<int>(change.newStav))
            .bind(u":service"_s, source.service)
            .bind(u":request_id"_s, request)
            .bind(u":notice"_s, source.noticeId)
            .bind(u":actor"_s, by.actor)
            .bind(u":reason"_s, by.reason);
        if (auto done = query.exec(); !done) {
            return done;
        }
    }
    return {};
}

/// Also a call that read many is found by each of them (audit/statement.h).
Result<void> writeWhomItRead(store::Transaction &tx, ClientId client, const SourceRef &source)
{
    if (!source.requestId) {
        return {};
    }
    auto query = tx.query(uR"(INSERT INTO egon_call_client (client, request_id) VALUES (:client, :request_id)
        ON CONFLICT (client, request_id) DO NOTHING)"_s);
    query.bind(u":client"_s, client).bind(u":request_id"_s, source.requestId->toString(QUuid::WithoutBraces));
    return query.exec();
}

/// The columns by which people are listed and found.
Result<void> writeSearched(store::Transaction &tx, ClientId client, bool isNew, const std::vector<Field> &fields)
{
    SearchedData data;
    const QString organisation = valueOf(fields, FieldCode::Nazev);
    data.surname = organisation.isEmpty() ? valueOf(fields, FieldCode::Prijmeni) : organisation;
    data.givenName = valueOf(fields, FieldCode::Jmeno);
    data.birthSurname = valueOf(fields, FieldCode::RodnePrijmeni);
    data.birthDate = QDate::fromString(valueOf(fields, FieldCode::DatumNarozeni), Qt::ISODate);
    QStringList documents = documentNumbers(valueOf(fields, FieldCode::Doklady));
    if (const QString ico = valueOf(fields, FieldCode::Ico); !ico.isEmpty()) {
        documents.append(ico);
    }
    const QString dataBox = valueOf(fields, FieldCode::DatovaSchranka);
    data.numbers = documents + QStringList(dataBox);
    // The person's columns say what is to be removed: they change after the keys.
    if (auto done = writeSearchKeys(tx, client, searchKeysOf(data), isNew); !done) {
        return done;
    }
    auto person = tx.query(uR"(UPDATE person SET surname = :surname, given_name = :given_name,
        birth_surname = :birth_surname, folded_name = :folded_name, documents = :documents, data_box = :data_box
        WHERE client = :client)"_s);
    person.bind(u":surname"_s, data.surname)
        .bind(u":given_name"_s, data.givenName)
        .bind(u":birth_surname"_s, data.birthSurname)
        .bind(u":folded_name"_s, QString(fold(data.surname) + u'|' + fold(data.givenName)))
        .bind(u":documents"_s, documents.join(u' '))
        .bind(u":data_box"_s, dataBox)
        .bind(u":client"_s, client);
    return person.exec();
}

} // namespace

QString clientStateText(ClientState state)
{
    switch (state) {
    case ClientState::Active:
        return QCoreApplication::translate("kmen::registry", "Active");
    case ClientState::Deceased:
        return QCoreApplication::translate("kmen::registry", "Deceased");
    case ClientState::Replaced:
        return QCoreApplication::translate("kmen::registry", "Replaced");
    case ClientState::Cancelled:
        return QCoreApplication::translate("kmen::registry", "Cancelled");
    case ClientState::Archived:
        return QCoreApplication::translate("kmen::registry", "Archived");
    }
    return {};
}

Error noClient()
{
    return {ErrorKind::NotFound, u"registry.NO_CLIENT"_s,
        QCoreApplication::translate("kmen::registry", "There is no such client."), {},
        QCoreApplication::translate("kmen::registry", "Check the client identifier.")};
}

Result<void> record(store::Transaction &tx, audit::Action action, const Kid &kid, const By &by, const QString &change)
{
    auto done = audit::append(tx, {by.actor, action, kid.text(), by.reason, change.toUtf8()});
    if (!done) {
        return failWith(done);
    }
    return {};
}

Clients::Clients(store::Session &session, const security::Protector &protector, std::function<quint64()> random)
    : m_session(session)
    , m_protector(protector)
    , m_random(random ? std::move(random) : [] { return QRandomGenerator::system()->generate64(); })
{
}

Result<Clients::Row> Clients::load(ClientId client)
{
    std::optional<Row> row;
    auto query = m_session.query(uR"(SELECT c.kid, c.kind, c.state, c.version, p.fields, p.read_at, p.client
        FROM client c LEFT JOIN person p ON p.client = c.id WHERE c.id = :id)"_s);
    query.bind(u":id"_s, client);
    QByteArray json;
    auto done = query.each([&](store::Query &q) {
        row.emplace();
        row->id = client;
        row->kid = Kid::parse(q.text(0)).value_or(Kid());
        row->kind = static_cast<ClientKind>(q.integer(1));
        row->storedKind = row->kind;
        row->state = static_cast<ClientState>(q.integer(2));
        row->version = q.integer(3);
        json = q.bytes(4);
        row->readAt = q.optionalMoment(5);
        row->hasPerson = !q.isNull(6);
    });
    if (!done) {
        return failWith(done);
    }
    if (!row) {
        return std::unexpected(noClient());
    }
    if (row->hasPerson) {
        auto fields = fromJson(json, row->readAt.value_or(Moment()));
        if (!fields) {
            return failWith(fields);
        }
        row->fields = std::move(*fields);
    }
    return std::move(*row);
}

Result<CreatedClient> Clients::insert(store::Transaction &tx, ClientKind kind)
{
    // 31^7 numbers: with a million clients one attempt in 27,000 meets a KID that is taken.
    constexpr int attempts = 50;
    auto taken = tx.query(u"SELECT 1 FROM client WHERE kid = :kid"_s);
    Kid kid;
    for (int attempt = 0; attempt < attempts && kid.isNull(); ++attempt) {
        const Kid candidate = Kid::fromNumber(m_random());
        bool exists = false;
        taken.bind(u":kid"_s, candidate.text());
        if (auto done = taken.each([&](store::Query &) { exists = true; }); !done) {
            return failWith(done);
        }
        if (!exists) {
            kid = candidate;
        }
    }
    if (kid.isNull()) {
        return fail(ErrorKind::Internal, u"registry.KID_EXHAUSTED"_s,
            QCoreApplication::translate("kmen::registry", "No free client identifier was found."), {},
            QCoreApplication::translate("kmen::registry", "Send the details to the support."));
    }
    auto query = tx.query(uR"(INSERT INTO client (kid, kind, state, version, sort_key, subscription, open_cases,
        next_ordinal, created_at) VALUES (:kid, :kind, :state, 0, '', 0, 0, 1, :created_at))"_s);
    query.bind(u":kid"_s, kid.text())
        .bind(u":kind"_s, static_cast<int>(kind))
        .bind(u":state"_s, static_cast<int>(ClientState::Active))
        .bind(u":created_at"_s, tx.now());
    if (auto done = query.exec(); !done) {
        return failWith(done);
    }
    const CreatedClient created {ClientId {query.lastId()}, kid};
    if (auto done = addToCounter(tx, stateCounter(ClientState::Active), 1); !done) {
        return failWith(done);
    }
    return created;
}

Result<void> Clients::writePerson(store::Transaction &tx, const Row &row, const std::vector<Field> &fields,
    const std::vector<FieldChange> &changes, std::optional<Moment> readAt)
{
    if (!row.hasPerson) {
        auto insert = tx.query(uR"(INSERT INTO person (client, surname, given_name, birth_surname, folded_name, address,
            documents, data_box, fields) VALUES (:client, '', '', '', '', '', '', '', ''))"_s);
        insert.bind(u":client"_s, row.id);
        if (auto done = insert.exec(); !done) {
            return done;
        }
    }
    const QByteArray json = toJson(fields, readAt.value_or(Moment()));
    // Only columns that change are written: naming one means writing its indexes too.
    const auto changed = [&](auto &&isOne) {
        return !row.hasPerson || std::ranges::any_of(changes, isOne, &FieldChange::code);
    };
    const FieldCode where = row.kind == ClientKind::Organisation ? FieldCode::Sidlo : FieldCode::AdresaPobytu;
    const Field *address = findField(fields, where);
    const Field *oldAddress = findField(row.fields, where);
    const bool moved = changed([where](FieldCode code) { return code == where; })
        || (address && oldAddress && address->name != oldAddress->name);
    auto person =
        tx.query(moved ? uR"(UPDATE person SET address_code = :address_code, address = :address, fields = :fields,
                read_at = :read_at WHERE client = :client)"_s
                       : u"UPDATE person SET fields = :fields, read_at = :read_at WHERE client = :client"_s);
    if (moved) {
        const QString first = address ? address->value.section(u' ', 0, 0) : QString();
        bool isNumber = false;
        const qint64 code = first.toLongLong(&isNumber);
        person.bind(u":address_code"_s, isNumber ? std::optional(code) : std::nullopt)
            .bind(u":address"_s, address && !address->name.isEmpty() ? address->name : first);
    }
    person.bindUtf8(u":fields"_s, json).bind(u":read_at"_s, readAt).bind(u":client"_s, row.id);
    if (auto done = person.exec(); !done) {
        return done;
    }
    if (changed([](FieldCode code) { return code == FieldCode::DatumNarozeni; })) {
        const QString birth = valueOf(fields, FieldCode::DatumNarozeni);
        auto query = tx.query(u"UPDATE person SET birth_date = :birth_date WHERE client = :client"_s);
        query.bind(u":birth_date"_s, birth.isEmpty() ? QVariant() : QVariant(birth)).bind(u":client"_s, row.id);
        if (auto done = query.exec(); !done) {
            return done;
        }
    }
    return changed(isSearched) ? writeSearched(tx, row.id, !row.hasPerson, fields) : Result<void>();
}

Result<std::vector<FieldChange>> Clients::write(store::Transaction &tx, Row &row, std::vector<Field> fields,
    const SourceRef &source, Moment at, audit::Action action, const By &by)
{
    if (auto done = writeWhomItRead(tx, row.id, source); !done) {
        return failWith(done);
    }
    std::vector<FieldChange> changes = changesBetween(row.fields, fields);
    if (row.hasPerson && changes.empty()) {
        if (auto done = writePerson(tx, row, fields, changes, at); !done) {
            return failWith(done);
        }
        return changes;
    }
    const bool fromRegister = std::ranges::any_of(
        fields, [&](const Field &field) { return field.source == Source::Register && field.readAt == at; });
    if (auto done = writePerson(tx, row, fields, changes, fromRegister ? std::optional(at) : row.readAt); !done) {
        return failWith(done);
    }
    if (auto done = writeClient(tx, row, !valueOf(fields, FieldCode::DatumUmrti).isEmpty()); !done) {
        return failWith(done);
    }
    // The first values are no change: their source is the client's creation.
    if (row.hasPerson) {
        if (auto done = writeChanges(tx, row.id, changes, source, by); !done) {
            return failWith(done);
        }
    }
    const auto recorded = audit::append(tx, {by.actor, action, row.kid.text(), by.reason, canonical(changes)});
    if (!recorded) {
        return failWith(recorded);
    }
    row.fields = std::move(fields);
    return changes;
}

Result<void> Clients::writeClient(store::Transaction &tx, Row &row, bool dead)
{
    const ClientState was = row.state;
    if (dead && was == ClientState::Active) {
        row.state = ClientState::Deceased;
    } else if (!dead && was == ClientState::Deceased) {
        row.state = ClientState::Active;
    }
    if (was == row.state && row.kind == row.storedKind) {
        auto update = tx.query(u"UPDATE client SET version = version + 1 WHERE id = :id"_s);
        update.bind(u":id"_s, row.id);
        return update.exec();
    }
    auto update = tx.query(u"UPDATE client SET version = version + 1, kind = :kind, state = :state WHERE id = :id"_s);
    update.bind(u":kind"_s, static_cast<int>(row.kind))
        .bind(u":state"_s, static_cast<int>(row.state))
        .bind(u":id"_s, row.id);
    auto done = update.exec();
    if (done && was != row.state) {
        done = addToCounter(tx, stateCounter(was), -1);
        if (done) {
            done = addToCounter(tx, stateCounter(row.state), 1);
        }
    }
    return done;
}

Result<CreatedClient> Clients::createFromRegister(store::Transaction &tx, const AifoKey &aifo,
    const egon::Person &person, const egon::RuianData &ruian, const SourceRef &source, Moment readAt, const By &by)
{
    // Before the client exists: a refusal must leave nothing behind even when the caller commits.
    const auto owner = findByAifo(aifo);
    if (!owner) {
        return failWith(owner);
    }
    if (*owner) {
        return std::unexpected(aifoTaken((*owner)->kid));
    }
    const auto created = insert(tx, ClientKind::PersonInRob);
    if (!created) {
        return failWith(created);
    }
    Row row;
    row.id = created->id;
    row.kid = created->kid;
    const auto written =
        write(tx, row, fieldsOf(person, ruian, readAt), source, readAt, audit::Action::ClientCreated, by);
    if (!written) {
        return failWith(written);
    }
    if (const auto attached = insertAifo(tx, created->id, aifo, std::nullopt); !attached) {
        return failWith(attached);
    }
    return created;
}

Result<CreatedClient> Clients::createByHand(store::Transaction &tx, const std::vector<Field> &fields, const By &by)
{
    if (valueOf(fields, FieldCode::Prijmeni).isEmpty() || valueOf(fields, FieldCode::Jmeno).isEmpty()) {
        return fail(ErrorKind::Input, u"registry.NAME_MISSING"_s,
            QCoreApplication::translate("kmen::registry", "A client needs a surname and a given name."), {},
            QCoreApplication::translate("kmen::registry", "Fill in both names."));
    }
    const auto created = insert(tx, ClientKind::PersonOutsideRob);
    if (!created) {
        return failWith(created);
    }
    Row row;
    row.id = created->id;
    row.kid = created->kid;
    row.kind = row.storedKind = ClientKind::PersonOutsideRob;
    std::vector<Field> kept;
    for (const FieldCode code : allFieldCodes()) {
        const auto found = std::ranges::find(fields, code, &Field::code);
        if (found != fields.end() && !found->isEmpty()) {
            kept.push_back(*found);
            kept.back().source = Source::Office;
            kept.back().readAt = tx.now();
        }
    }
    const auto written = write(tx, row, std::move(kept), {}, tx.now(), audit::Action::ClientCreated, by);
    if (!written) {
        return failWith(written);
    }
    return created;
}

Result<std::vector<FieldChange>> Clients::linkToRegister(store::Transaction &tx, ClientId client, const AifoKey &aifo,
    const egon::Person &person, const egon::RuianData &ruian, const SourceRef &source, Moment readAt, const By &by)
{
    if (const auto attached = attachAifo(tx, client, aifo, by); !attached) {
        return failWith(attached);
    }
    auto row = load(client);
    if (!row) {
        return failWith(row);
    }
    row->kind = ClientKind::PersonInRob;
    auto merged = mergeRegister(row->fields, fieldsOf(person, ruian, readAt), source.complete, readAt);
    return write(tx, *row, std::move(merged), source, readAt, audit::Action::ClientLinked, by);
}

Result<std::vector<FieldChange>> Clients::applyPerson(store::Transaction &tx, ClientId client,
    const egon::Person &person, const egon::RuianData &ruian, const SourceRef &source, Moment readAt, const By &by)
{
    auto row = load(client);
    if (!row) {
        return failWith(row);
    }
    if (isOlderReading(row->readAt, readAt, tx.now())) {
        return std::vector<FieldChange>(); // an answer that came late never overwrites a newer one
    }
    if (row->state == ClientState::Archived) {
        return std::vector<FieldChange>(); // what is no longer kept does not come back by a late answer
    }
    auto merged = mergeRegister(row->fields, fieldsOf(person, ruian, readAt), source.complete, readAt);
    return write(tx, *row, std::move(merged), source, readAt, audit::Action::ClientUpdated, by);
}

Result<std::vector<FieldChange>> Clients::setOfficeFields(
    store::Transaction &tx, ClientId client, qint64 version, const std::vector<Field> &fields, const By &by)
{
    auto row = load(client);
    if (!row) {
        return failWith(row);
    }
    if (row->version != version) {
        return fail(ErrorKind::Conflict, u"registry.CHANGED"_s,
            QCoreApplication::translate("kmen::registry", "Somebody else changed the client in the meantime."),
            u"version %1, now %2"_s.arg(version).arg(row->version),
            QCoreApplication::translate("kmen::registry", "Look at the new values and edit again."));
    }
    std::vector<Field> merged = row->fields;
    for (const Field &field : fields) {
        const bool ofRegister = fieldFrom(merged, field.code, Source::Register) || row->kind == ClientKind::PersonInRob;
        if (ofRegister && !isContact(field.code)) {
            return fail(ErrorKind::Denied, u"registry.REFERENCE_FIELD"_s,
                QCoreApplication::translate(
                    "kmen::registry", "Reference data of the registers cannot be overwritten by hand."),
                fieldName(field.code),
                QCoreApplication::translate("kmen::registry", "If the value is wrong, announce it to the register."));
        }
        std::erase_if(merged, [&](const Field &f) { return f.code == field.code && f.source == Source::Office; });
        if (!field.isEmpty()) {
            merged.push_back(field);
            merged.back().source = Source::Office;
            merged.back().readAt = tx.now();
        }
    }
    std::ranges::stable_sort(merged, {}, &Field::code);
    const std::vector<FieldChange> changes = changesBetween(row->fields, merged);
    if (changes.empty()) {
        return changes;
    }
    return write(tx, *row, std::move(merged), {}, tx.now(), audit::Action::ClientEdited, by);
}

Result<void> Clients::setState(
    store::Transaction &tx, ClientId client, ClientState state, std::optional<ClientId> successor, const By &by)
{
    const auto row = load(client);
    if (!row) {
        return failWith(row);
    }
    auto query =
        tx.query(u"UPDATE client SET state = :state, successor = :successor, version = version + 1 WHERE id = :id"_s);
    query.bind(u":state"_s, static_cast<int>(state)).bind(u":successor"_s, successor).bind(u":id"_s, client);
    auto done = query.exec();
    if (done) {
        done = addToCounter(tx, stateCounter(row->state), -1);
    }
    if (done) {
        done = addToCounter(tx, stateCounter(state), 1);
    }
    if (!done) {
        return done;
    }
    return record(tx, audit::Action::ClientState, row->kid, by,
        u"%1>%2"_s.arg(static_cast<int>(row->state)).arg(static_cast<int>(state)));
}

Result<void> Clients::addLink(
    store::Transaction &tx, ClientId client, const QString &system, const QString &localKey, const By &by)
{
    const auto row = load(client);
    if (!row) {
        return failWith(row);
    }
    auto query = tx.query(uR"(INSERT INTO client_link (client, system, local_key, since)
        VALUES (:client, :system, :local_key, :since) ON CONFLICT (client, system, local_key) DO NOTHING)"_s);
    query.bind(u":client"_s, client)
        .bind(u":system"_s, system)
        .bind(u":local_key"_s, localKey)
        .bind(u":since"_s, tx.now());
    if (auto done = query.exec(); !done) {
        return done;
    }
    if (query.affected() == 0) {
        return {};
    }
    if (auto done = writeLinkKeys(tx, client, system, localKey); !done) {
        return done;
    }
    return record(tx, audit::Action::ClientSystem, row->kid, by, system);
}

} // namespace kmen::registry
