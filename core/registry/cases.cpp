#include "registry/cases.h"

#include <QCoreApplication>

#include <algorithm>

#include "registry/clients_p.h"
#include "registry/key_rotation.h"
#include "registry/lists_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

Result<void> addStep(store::Transaction &tx, qint64 id, audit::Action action, const QString &note, const By &by)
{
    auto query = tx.query(uR"(INSERT INTO identity_step (identity_case, at, actor, action, note)
        VALUES (:case, :at, :actor, :action, :note))"_s);
    query.bind(u":case"_s, id)
        .bind(u":at"_s, tx.now())
        .bind(u":actor"_s, by.actor)
        .bind(u":action"_s, audit::actionName(action))
        .bind(u":note"_s, note);
    return query.exec();
}

Result<std::vector<CaseRow::Party>> partiesOf(store::Session &session, qint64 id)
{
    std::vector<CaseRow::Party> parties;
    auto query = session.query(uR"(SELECT c.id, c.kid, p.surname, p.given_name FROM identity_case_client ic
        JOIN client c ON c.id = ic.client JOIN person p ON p.client = c.id
        WHERE ic.identity_case = :id ORDER BY ic.position)"_s);
    query.bind(u":id"_s, id);
    auto done = query.each([&](store::Query &row) {
        parties.push_back(
            {ClientId {row.integer(0)}, Kid::parse(row.text(1)).value_or(Kid()), nameOf(row.text(2), row.text(3))});
    });
    if (!done) {
        return failWith(done);
    }
    return parties;
}

const QString caseColumns = uR"(SELECT i.id, i.kind, i.state, i.opened_at, i.closed_at, i.source, i.note,
    (SELECT count(*) FROM identity_case_aifo a WHERE a.identity_case = i.id) FROM identity_case i )"_s;

CaseRow caseOf(const store::Query &query)
{
    CaseRow row;
    row.id = query.integer(0);
    row.kind = static_cast<CaseKind>(query.integer(1));
    row.state = static_cast<CaseState>(query.integer(2));
    row.openedAt = query.moment(3);
    row.closedAt = query.optionalMoment(4);
    row.source = query.text(5);
    row.note = query.text(6);
    row.successors = static_cast<int>(query.integer(7));
    return row;
}

Result<void> markClient(store::Transaction &tx, ClientId client, int by)
{
    auto query = tx.query(u"UPDATE client SET open_cases = open_cases + :by WHERE id = :id"_s);
    query.bind(u":by"_s, by).bind(u":id"_s, client);
    if (auto done = query.exec(); !done) {
        return done;
    }
    return query.affected() == 1 ? Result<void>() : std::unexpected(noClient());
}

Result<void> addClients(store::Transaction &tx, qint64 id, const std::vector<ClientId> &clients)
{
    auto query = tx.query(
        u"INSERT INTO identity_case_client (identity_case, position, client) VALUES (:case, :position, :client)"_s);
    int position = 0;
    for (const ClientId client : clients) {
        if (auto done = markClient(tx, client, 1); !done) {
            return done;
        }
        query.bind(u":case"_s, id).bind(u":position"_s, position++).bind(u":client"_s, client);
        if (auto done = query.exec(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> addSuccessors(
    store::Transaction &tx, const security::Protector &protector, qint64 id, const NewCase &newCase)
{
    auto query = tx.query(uR"(INSERT INTO identity_case_aifo (identity_case, position, agenda, ais, cipher, blind,
        predecessor) VALUES (:case, :position, :agenda, :ais, :cipher, :blind, :predecessor))"_s);
    int position = 0;
    for (const AifoKey &key : newCase.successors) {
        const auto hidden = protectForWriting(tx, protector, key);
        if (!hidden) {
            return failWith(hidden);
        }
        query.bind(u":case"_s, id)
            .bind(u":position"_s, position++)
            .bind(u":agenda"_s, key.agenda)
            .bind(u":ais"_s, key.ais)
            .bind(u":cipher"_s, hidden->cipher)
            .bind(u":blind"_s, hidden->index)
            .bind(u":predecessor"_s, newCase.predecessor);
        if (auto done = query.exec(); !done) {
            return done;
        }
    }
    return {};
}

/// Each has a valid identifier of one agenda, or an IČO: the registers keep two persons.
Result<bool> twoForTheRegisters(store::Session &session, ClientId one, ClientId other)
{
    bool both = false;
    auto query = session.query(uR"(SELECT 1 FROM client_aifo a JOIN client_aifo b ON b.agenda = a.agenda
        AND b.ais = a.ais AND b.client = :other AND b.state = 0 WHERE a.client = :one AND a.state = 0 LIMIT 1)"_s);
    query.bind(u":one"_s, one).bind(u":other"_s, other);
    if (auto done = query.each([&](store::Query &) { both = true; }); !done || both) {
        return done ? Result<bool>(true) : failWith(done);
    }
    auto numbers = session.query(u"SELECT count(*) FROM organisation WHERE client IN (:one, :other)"_s);
    numbers.bind(u":one"_s, one).bind(u":other"_s, other);
    if (auto done = numbers.each([&](store::Query &row) { both = row.integer(0) == 2; }); !done) {
        return failWith(done);
    }
    return both;
}

} // namespace

QString caseKindText(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Cancelled:
        return QCoreApplication::translate("kmen::registry", "Identifier cancelled without a successor");
    case CaseKind::Merged:
        return QCoreApplication::translate("kmen::registry", "Two clients are one person");
    case CaseKind::Split:
        return QCoreApplication::translate("kmen::registry", "One identifier has several successors");
    case CaseKind::Vanished:
        return QCoreApplication::translate("kmen::registry", "The register no longer knows the person");
    case CaseKind::Ambiguous:
        return QCoreApplication::translate("kmen::registry", "More than one answer");
    case CaseKind::Replaced:
        return QCoreApplication::translate("kmen::registry", "Identifier replaced by another one");
    case CaseKind::ClaimedTwice:
        return QCoreApplication::translate("kmen::registry", "Two clients claim one identifier");
    case CaseKind::Duplicate:
        return QCoreApplication::translate("kmen::registry", "Two clients look like one person");
    case CaseKind::Contradiction:
        return QCoreApplication::translate("kmen::registry", "Two sources contradict each other");
    }
    return {};
}

Result<qint64> openCase(
    store::Transaction &tx, const security::Protector &protector, const NewCase &newCase, const By &by)
{
    const auto opened = announceCase(tx, protector, newCase, by);
    return opened ? Result<qint64>(opened->id) : failWith(opened);
}

Result<SuspectedPair> suspectedPair(store::Session &session, ClientId one, ClientId other)
{
    const auto [first, second] = std::minmax(one, other);
    auto found = SuspectedPair::New;
    auto different = session.query(uR"(SELECT 1 FROM not_same WHERE first_client = :first AND second_client = :second
        AND reopened_at IS NULL)"_s);
    different.bind(u":first"_s, first).bind(u":second"_s, second);
    auto done = different.each([&](store::Query &) { found = SuspectedPair::DeclaredDifferent; });
    auto waiting = session.query(uR"(SELECT 1 FROM identity_case_client a
        JOIN identity_case_client b ON b.identity_case = a.identity_case AND b.client = :second
        JOIN identity_case i ON i.id = a.identity_case WHERE a.client = :first AND i.state < 2 LIMIT 1)"_s);
    waiting.bind(u":first"_s, first).bind(u":second"_s, second);
    if (done && found == SuspectedPair::New) {
        done = waiting.each([&](store::Query &) { found = SuspectedPair::Waits; });
    }
    if (!done) {
        return failWith(done);
    }
    return found;
}

Result<bool> suspectDuplicate(store::Transaction &tx, const security::Protector &protector, ClientId one,
    ClientId other, const SourceRef &source, const QString &note, const By &by, bool saidToBeOne)
{
    const auto known = suspectedPair(tx.session(), one, other);
    const auto registered = twoForTheRegisters(tx.session(), one, other);
    if (!known || !registered) {
        return !known ? failWith(known) : failWith(registered);
    }
    if (*known != SuspectedPair::New || one == other || (*registered && !saidToBeOne)) {
        return false;
    }
    NewCase opened;
    opened.kind = *registered ? CaseKind::Contradiction : CaseKind::Duplicate;
    opened.clients = {std::min(one, other), std::max(one, other)};
    opened.source = source;
    opened.note = note;
    const auto made = announceCase(tx, protector, opened, by);
    return made ? Result<bool>(made->isNew) : failWith(made);
}

Result<OpenedCase> announceCase(
    store::Transaction &tx, const security::Protector &protector, const NewCase &newCase, const By &by)
{
    if (newCase.clients.empty()) {
        return fail(ErrorKind::Input, u"registry.CASE_EMPTY"_s,
            QCoreApplication::translate("kmen::registry", "An identity case needs at least one client."), {},
            QCoreApplication::translate("kmen::registry", "Choose the client."));
    }
    qint64 id = 0;
    const bool ofAll = newCase.kind == CaseKind::Duplicate && newCase.clients.size() > 1;
    auto waiting = tx.query(u"SELECT i.id FROM identity_case_client ic JOIN identity_case i ON i.id = ic.identity_case "
        + (ofAll ? u"JOIN identity_case_client o ON o.identity_case = i.id AND o.client = :last "_s : u""_s)
        + u"WHERE ic.client = :client AND i.kind = :kind AND i.state < 2" + (ofAll ? u""_s : u" AND ic.position = 0"_s)
        + u" LIMIT 1");
    waiting.bind(u":client"_s, newCase.clients.front()).bind(u":kind"_s, static_cast<int>(newCase.kind));
    if (ofAll) {
        waiting.bind(u":last"_s, newCase.clients.back());
    }
    auto done = waiting.each([&](store::Query &row) { id = row.integer(0); });
    if (!done) {
        return failWith(done);
    }
    if (id != 0) {
        return OpenedCase {id, false};
    }
    auto query = tx.query(uR"(INSERT INTO identity_case (kind, state, opened_at, source, request_id, note, score,
        explanation) VALUES (:kind, 0, :opened_at, :source, :request_id, :note, :score, :explanation))"_s);
    query.bind(u":kind"_s, static_cast<int>(newCase.kind))
        .bind(u":opened_at"_s, tx.now())
        .bind(u":source"_s, newCase.source.service)
        .bind(u":request_id"_s,
            newCase.source.requestId ? newCase.source.requestId->toString(QUuid::WithoutBraces) : QString())
        .bind(u":note"_s, newCase.note)
        .bind(u":score"_s, newCase.score)
        .bind(u":explanation"_s, newCase.explanation);
    done = query.exec();
    if (!done) {
        return failWith(done);
    }
    id = query.lastId();
    done = addClients(tx, id, newCase.clients);
    if (done) {
        done = addSuccessors(tx, protector, id, newCase);
    }
    if (done) {
        done = addStep(tx, id, audit::Action::CaseOpened, newCase.note, by);
    }
    const auto parties = done ? partiesOf(tx.session(), id) : std::unexpected(done.error());
    if (!parties) {
        return failWith(parties);
    }
    for (const CaseRow::Party &party : *parties) {
        if (auto recorded = record(tx, audit::Action::CaseOpened, party.kid, by, QString::number(id)); !recorded) {
            return failWith(recorded);
        }
    }
    return OpenedCase {id, true};
}

Result<void> noteInCase(store::Transaction &tx, qint64 id, const QString &note, const By &by)
{
    return addStep(tx, id, audit::Action::CaseNoted, note, by);
}

Result<store::Page<CaseRow>> cases(
    store::Session &session, std::optional<CaseState> state, const store::PageCursor &cursor, int limit)
{
    const auto paging = store::idPaging(cursor, u"i.id"_s, false);
    auto query = session.query(caseColumns + u"WHERE " + paging.condition
        + (state ? u" AND i.state = :state "_s : u" "_s) + paging.order + u" LIMIT :limit");
    if (paging.needsId) {
        query.bind(u":cursor_id"_s, cursor.id);
    }
    if (state) {
        query.bind(u":state"_s, static_cast<int>(*state));
    }
    query.bind(u":limit"_s, limit + 1);
    std::vector<CaseRow> rows;
    auto done = query.each([&](store::Query &row) { rows.push_back(caseOf(row)); });
    if (!done) {
        return failWith(done);
    }
    auto page = store::makePage(
        std::move(rows), cursor, limit, [](const CaseRow &row) { return std::pair(QString(), row.id); });
    for (CaseRow &row : page.rows) {
        auto parties = partiesOf(session, row.id);
        if (!parties) {
            return failWith(parties);
        }
        row.clients = std::move(*parties);
    }
    return page;
}

Result<CaseRow> identityCase(store::Session &session, qint64 id)
{
    std::optional<CaseRow> found;
    auto query = session.query(caseColumns + u"WHERE i.id = :id");
    query.bind(u":id"_s, id);
    auto done = query.each([&](store::Query &row) { found = caseOf(row); });
    if (!done) {
        return failWith(done);
    }
    if (!found) {
        return fail(ErrorKind::NotFound, u"registry.NO_CASE"_s,
            QCoreApplication::translate("kmen::registry", "There is no such identity case."), {},
            QCoreApplication::translate("kmen::registry", "Refresh the list."));
    }
    auto parties = partiesOf(session, id);
    if (!parties) {
        return failWith(parties);
    }
    found->clients = std::move(*parties);
    return *found;
}

Result<std::vector<CaseStep>> caseSteps(store::Session &session, qint64 id)
{
    std::vector<CaseStep> steps;
    auto query =
        session.query(u"SELECT at, actor, action, note, id FROM identity_step WHERE identity_case = :id ORDER BY id"_s);
    query.bind(u":id"_s, id);
    auto done = query.each([&](store::Query &row) {
        steps.push_back({row.moment(0), row.text(1), row.text(2), row.text(3), row.integer(4)});
    });
    if (!done) {
        return failWith(done);
    }
    return steps;
}

Result<std::vector<AifoKey>> caseSuccessors(store::Session &session, const security::Protector &protector, qint64 id)
{
    std::vector<AifoKey> keys;
    std::optional<Error> error;
    auto query = session.query(
        u"SELECT agenda, ais, cipher FROM identity_case_aifo WHERE identity_case = :id ORDER BY position"_s);
    query.bind(u":id"_s, id);
    auto done = query.each([&](store::Query &row) {
        const auto value = revealStored(session, protector, row.bytes(2));
        if (!value) {
            error = value.error();
            return;
        }
        keys.push_back({*value, row.text(0), static_cast<int>(row.integer(1))});
    });
    if (!done || error) {
        return std::unexpected(!done ? done.error() : *error);
    }
    return keys;
}

Result<void> closeCase(store::Transaction &tx, qint64 id, const QString &note, const By &by)
{
    const auto found = identityCase(tx.session(), id);
    if (!found) {
        return failWith(found);
    }
    if (found->state == CaseState::Done) {
        return fail(ErrorKind::Conflict, u"registry.CASE_CLOSED"_s,
            QCoreApplication::translate("kmen::registry", "The identity case is closed already."), {},
            QCoreApplication::translate("kmen::registry", "Refresh the list."));
    }
    auto query = tx.query(u"UPDATE identity_case SET state = 2, closed_at = :now WHERE id = :id"_s);
    query.bind(u":now"_s, tx.now()).bind(u":id"_s, id);
    auto done = query.exec();
    if (done) {
        done = addStep(tx, id, audit::Action::CaseClosed, note, by);
    }
    for (const CaseRow::Party &party : found->clients) {
        if (done) {
            done = markClient(tx, party.id, -1);
        }
        if (done) {
            done = record(tx, audit::Action::CaseClosed, party.kid, by, note);
        }
    }
    return done;
}

Result<std::vector<CaseCount>> caseCounts(store::Session &session)
{
    std::vector<CaseCount> counts;
    counts.reserve(caseKindCount);
    for (int kind = 0; kind < caseKindCount; ++kind) {
        counts.push_back({static_cast<CaseKind>(kind), 0, {}});
    }
    auto query =
        session.query(u"SELECT kind, count(*), min(opened_at) FROM identity_case WHERE state < 2 GROUP BY kind"_s);
    auto done = query.each([&](store::Query &row) {
        auto &count = counts[static_cast<std::size_t>(row.integer(0))];
        count.waiting = row.integer(1);
        count.oldest = row.optionalMoment(2);
    });
    if (!done) {
        return failWith(done);
    }
    return counts;
}

} // namespace kmen::registry
