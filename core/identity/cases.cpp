#include "identity/cases.h"
#include "registry/key_rotation.h"

#include <QCoreApplication>

#include "audit/audit_log.h"
#include "identity/steps_p.h"
#include "identity/texts_p.h"

namespace kmen::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 20 * 1024 * 1024;
constexpr std::size_t mostClients = 8;

struct Head {
    bool found = false;
    int state = 0;
    QString holder;
    Moment until;
};

Result<Head> headOf(store::Session &session, qint64 id)
{
    Head head;
    auto query = session.query(u"SELECT state, holder, held_until FROM identity_case WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    auto done = query.each([&](store::Query &row) {
        head = {true, static_cast<int>(row.integer(0)), row.text(1), row.moment(2)};
    });
    if (!done) {
        return failWith(done);
    }
    if (!head.found) {
        return std::unexpected(identityError(ErrorKind::NotFound, "registry.NO_CASE",
            Texts::tr("There is no such identity case."), Texts::tr("Refresh the list.")));
    }
    return head;
}

bool isSame(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

Error held(const Head &head)
{
    return identityError(ErrorKind::Conflict, "identity.HELD",
        Texts::tr("%1 works on this case until %2.").arg(head.holder, toLocalText(head.until)),
        Texts::tr("Wait, or ask a supervisor to take the case over."));
}

Result<void> step(store::Transaction &tx, qint64 id, audit::Action action, const QString &note, const registry::By &by)
{
    auto query = tx.query(uR"(INSERT INTO identity_step (identity_case, at, actor, action, note)
        VALUES (:case, :at, :actor, :action, :note))"_s);
    query.bind(u":case"_s, id)
        .bind(u":at"_s, tx.now())
        .bind(u":actor"_s, by.actor)
        .bind(u":action"_s, audit::actionName(action))
        .bind(u":note"_s, note);
    if (auto done = query.exec(); !done) {
        return done;
    }
    const auto recorded = audit::append(tx, {by.actor, action, QString::number(id), by.reason, note.toUtf8()});
    return recorded ? Result<void>() : failWith(recorded);
}

} // namespace

Result<void> Cases::write(qint64 id, audit::Action action, const QString &note, const registry::By &by,
    const std::function<Result<void>(store::Transaction &)> &what)
{
    auto tx = store::Transaction::begin(m_clients.session());
    if (!tx) {
        return failWith(tx);
    }
    auto done = what(*tx);
    if (done) {
        done = step(*tx, id, action, note, by);
    }
    if (!done) {
        tx->rollback();
        if (done.error().kind == ErrorKind::Conflict || done.error().kind == ErrorKind::Denied) {
            recordDenied(m_clients.session(), id, done.error().code, by);
        }
        return done;
    }
    return tx->commit();
}

Result<void> Cases::mayWork(store::Transaction &tx, qint64 id, const registry::By &by)
{
    const auto head = headOf(tx.session(), id);
    if (!head) {
        return failWith(head);
    }
    if (head->state == 2) {
        return std::unexpected(identityError(ErrorKind::Conflict, "registry.CASE_CLOSED",
            Texts::tr("The identity case is closed already."), Texts::tr("Refresh the list.")));
    }
    if (!head->holder.isEmpty() && !isSame(head->holder, by.actor) && head->until > tx.now()) {
        return std::unexpected(held(*head));
    }
    const auto waiting = Decisions(m_clients).pending(id);
    if (!waiting) {
        return failWith(waiting);
    }
    if (*waiting) {
        return std::unexpected(identityError(ErrorKind::Conflict, "identity.PENDING",
            Texts::tr("A proposal of %1 waits for an approval already.").arg((*waiting)->proposedBy),
            Texts::tr("It must be approved, refused or withdrawn first.")));
    }
    return {};
}

Result<qint64> Cases::open(
    registry::CaseKind kind, const std::vector<ClientId> &clients, const QString &note, const registry::By &by)
{
    registry::NewCase wanted;
    wanted.kind = kind;
    wanted.clients = clients;
    wanted.note = note;
    const auto opened = open(wanted, by);
    return opened ? Result<qint64>(opened->id) : failWith(opened);
}

Result<registry::OpenedCase> Cases::open(const registry::NewCase &wanted, const registry::By &by)
{
    auto tx = store::Transaction::begin(m_clients.session());
    if (!tx) {
        return failWith(tx);
    }
    auto opened = registry::announceCase(*tx, m_clients.protector(), wanted, by);
    if (!opened) {
        return opened;
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return opened;
}

Result<void> Cases::addClient(store::Transaction &tx, qint64 id, ClientId client, const registry::By &by)
{
    const auto facts = caseFacts(tx.session(), id);
    if (!facts) {
        return failWith(facts);
    }
    if (facts->state == 2) {
        return std::unexpected(identityError(ErrorKind::Conflict, "registry.CASE_CLOSED",
            Texts::tr("The identity case is closed already."), Texts::tr("Refresh the list.")));
    }
    if (std::ranges::find(facts->clients, client) != facts->clients.end()) {
        return {};
    }
    if (facts->clients.size() >= mostClients) {
        return std::unexpected(identityError(ErrorKind::Input, "identity.PARTIES",
            Texts::tr("A case has at most %1 clients.").arg(mostClients), Texts::tr("Decide it in parts.")));
    }
    auto query = tx.query(uR"(INSERT INTO identity_case_client (identity_case, position, client)
        SELECT :case, coalesce(max(position), -1) + 1, :client FROM identity_case_client
        WHERE identity_case = :same)"_s);
    query.bind(u":case"_s, id).bind(u":client"_s, client).bind(u":same"_s, id);
    auto mark = tx.query(u"UPDATE client SET open_cases = open_cases + 1 WHERE id = :id"_s);
    mark.bind(u":id"_s, client);
    auto done = query.exec();
    if (done) {
        done = mark.exec();
    }
    return done ? step(tx, id, audit::Action::CaseNoted, Texts::tr("A client was added to the case."), by) : done;
}

Result<void> Cases::addClient(qint64 id, ClientId client, const registry::By &by)
{
    auto tx = store::Transaction::begin(m_clients.session());
    if (!tx) {
        return failWith(tx);
    }
    auto done = addClient(*tx, id, client, by);
    return done ? tx->commit() : done;
}

Result<Moment> Cases::hold(qint64 id, const registry::By &by, std::chrono::milliseconds ttl)
{
    auto tx = store::Transaction::begin(m_clients.session());
    if (!tx) {
        return failWith(tx);
    }
    const auto head = headOf(tx->session(), id);
    if (!head) {
        return failWith(head);
    }
    const bool mine = isSame(head->holder, by.actor) && head->until > tx->now();
    if (!mine && !head->holder.isEmpty() && head->until > tx->now()) {
        tx->rollback();
        recordDenied(m_clients.session(), id, held(*head).code, by);
        return std::unexpected(held(*head));
    }
    const Moment until = tx->now() + ttl;
    auto query = tx->query(u"UPDATE identity_case SET holder = :by, held_until = :until WHERE id = :id"_s);
    query.bind(u":by"_s, by.actor).bind(u":until"_s, until).bind(u":id"_s, id);
    auto done = query.exec();
    if (done && !mine) {
        done = step(*tx, id, audit::Action::CaseHeld, {}, by);
    }
    if (done) {
        done = tx->commit();
    }
    if (!done) {
        return failWith(done);
    }
    return until;
}

Result<void> Cases::release(qint64 id, const registry::By &by)
{
    auto tx = store::Transaction::begin(m_clients.session());
    if (!tx) {
        return failWith(tx);
    }
    auto query = tx->query(
        u"UPDATE identity_case SET holder = '', held_until = 0 WHERE id = :id AND lower(holder) = lower(:by)"_s);
    query.bind(u":id"_s, id).bind(u":by"_s, by.actor);
    auto done = query.exec();
    return done ? tx->commit() : done;
}

Result<void> Cases::takeOver(qint64 id, const registry::By &by, std::chrono::milliseconds ttl)
{
    return write(id, audit::Action::CaseTakenOver, by.reason, by, [&](store::Transaction &tx) -> Result<void> {
        if (by.reason.trimmed().isEmpty()) {
            return std::unexpected(identityError(ErrorKind::Input, "identity.REASON",
                Texts::tr("Taking a case from a colleague needs a reason."), Texts::tr("Write why.")));
        }
        auto query = tx.query(u"UPDATE identity_case SET holder = :by, held_until = :until WHERE id = :id"_s);
        query.bind(u":by"_s, by.actor).bind(u":until"_s, tx.now() + ttl).bind(u":id"_s, id);
        return query.exec();
    });
}

Result<int> Cases::assign(
    std::span<const qint64> cases, const QString &person, std::optional<Moment> deadline, const registry::By &by)
{
    auto tx = store::Transaction::begin(m_clients.session());
    if (!tx) {
        return failWith(tx);
    }
    int changed = 0;
    for (const qint64 id : cases) {
        auto query = tx->query(uR"(UPDATE identity_case SET assigned_to = :person,
            deadline = coalesce(deadline, :deadline) WHERE id = :id)"_s);
        query.bind(u":person"_s, person.trimmed()).bind(u":deadline"_s, deadline).bind(u":id"_s, id);
        auto done = query.exec();
        changed += static_cast<int>(query.affected());
        if (done) {
            done = step(*tx, id, audit::Action::CaseAssigned,
                person.isEmpty() ? Texts::tr("to nobody") : Texts::tr("to %1").arg(person.trimmed()), by);
        }
        if (!done) {
            return failWith(done);
        }
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return changed;
}

Result<void> Cases::setDeadline(qint64 id, std::optional<Moment> deadline, const registry::By &by)
{
    return write(id, audit::Action::CaseAssigned,
        deadline ? Texts::tr("until %1").arg(toLocalText(*deadline)) : Texts::tr("without a deadline"), by,
        [&](store::Transaction &tx) {
            auto query = tx.query(u"UPDATE identity_case SET deadline = :deadline WHERE id = :id"_s);
            query.bind(u":deadline"_s, deadline).bind(u":id"_s, id);
            return query.exec();
        });
}

Result<void> Cases::addNote(qint64 id, const QString &note, const registry::By &by)
{
    if (note.trimmed().isEmpty()) {
        return {};
    }
    return write(id, audit::Action::CaseNoted, note.trimmed(), by, [&](store::Transaction &tx) -> Result<void> {
        const auto head = headOf(tx.session(), id);
        return head ? Result<void>() : failWith(head);
    });
}

Result<qint64> Cases::addFile(qint64 id, const QString &name, const QByteArray &content, const registry::By &by)
{
    if (content.size() > largestFile) {
        return std::unexpected(
            identityError(ErrorKind::Input, "identity.FILE_SIZE", Texts::tr("A file may have at most 20 MB."),
                Texts::tr("Keep it in the records service and note its number.")));
    }
    qint64 file = 0;
    auto done = write(id, audit::Action::CaseFiled, name, by, [&](store::Transaction &tx) -> Result<void> {
        const auto hidden = registry::sealForWriting(tx, m_clients.protector(), content);
        if (!hidden) {
            return failWith(hidden);
        }
        auto query = tx.query(uR"(INSERT INTO identity_file (identity_case, name, size, added_at, actor, content)
            VALUES (:case, :name, :size, :at, :actor, :content))"_s);
        query.bind(u":case"_s, id)
            .bind(u":name"_s, name)
            .bind(u":size"_s, static_cast<qint64>(content.size()))
            .bind(u":at"_s, tx.now())
            .bind(u":actor"_s, by.actor)
            .bind(u":content"_s, *hidden);
        auto inserted = query.exec();
        file = inserted ? query.lastId() : 0;
        return inserted;
    });
    if (!done) {
        return failWith(done);
    }
    return file;
}

Result<QByteArray> Cases::fileContent(qint64 file)
{
    std::optional<QByteArray> hidden;
    auto query = m_clients.session().query(u"SELECT content FROM identity_file WHERE id = :id"_s);
    query.bind(u":id"_s, file);
    if (auto done = query.each([&](store::Query &row) { hidden = row.bytes(0); }); !done) {
        return failWith(done);
    }
    if (!hidden) {
        return std::unexpected(identityError(ErrorKind::NotFound, "identity.NO_FILE",
            Texts::tr("There is no such file."), Texts::tr("Refresh the case.")));
    }
    return registry::unsealStored(m_clients.session(), m_clients.protector(), *hidden);
}

Result<QByteArray> Cases::takeFile(qint64 id, qint64 file, const registry::By &by)
{
    QString name;
    auto query =
        m_clients.session().query(u"SELECT name FROM identity_file WHERE id = :file AND identity_case = :id"_s);
    query.bind(u":file"_s, file).bind(u":id"_s, id);
    if (auto done = query.each([&](store::Query &row) { name = row.text(0); }); !done) {
        return failWith(done);
    }
    auto content = name.isEmpty() ? std::unexpected(identityError(ErrorKind::NotFound, "identity.NO_FILE",
                       Texts::tr("There is no such file."), Texts::tr("Refresh the list.")))
                                  : fileContent(file);
    if (!content) {
        return content;
    }
    const auto noted = write(id, audit::Action::CaseNoted, Texts::tr("The file %1 was taken out.").arg(name), by,
        [](store::Transaction &) { return Result<void>(); });
    return noted ? std::move(content) : failWith(noted);
}

namespace {

Result<void> closeIt(store::Transaction &tx, qint64 id, const registry::By &by, ReasonCode code, const QString &reason)
{
    const QString why = reason.isEmpty() ? reasonCodeText(code) : QString(reasonCodeText(code) + u": " + reason);
    auto query = tx.query(u"UPDATE identity_case SET holder = '', held_until = 0 WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    if (auto done = query.exec(); !done) {
        return done;
    }
    return registry::closeCase(tx, id, why, by);
}

} // namespace

Result<void> Cases::declareDifferent(qint64 id, ReasonCode code, const QString &reason, const registry::By &by)
{
    return write(id, audit::Action::CaseNotSame, reasonCodeText(code), by, [&](store::Transaction &tx) -> Result<void> {
        if (auto may = mayWork(tx, id, by); !may) {
            return may;
        }
        const auto facts = caseFacts(tx.session(), id);
        if (!facts) {
            return failWith(facts);
        }
        auto query = tx.query(uR"(INSERT INTO not_same (first_client, second_client, identity_case, actor, at,
            reason_code, reason) VALUES (:first, :second, :case, :actor, :at, :code, :reason)
            ON CONFLICT DO NOTHING)"_s);
        for (std::size_t i = 0; i < facts->clients.size(); ++i) {
            for (std::size_t k = i + 1; k < facts->clients.size(); ++k) {
                query.bind(u":first"_s, std::min(facts->clients[i], facts->clients[k]))
                    .bind(u":second"_s, std::max(facts->clients[i], facts->clients[k]))
                    .bind(u":case"_s, id)
                    .bind(u":actor"_s, by.actor)
                    .bind(u":at"_s, tx.now())
                    .bind(u":code"_s, reasonCodeName(code))
                    .bind(u":reason"_s, reason);
                if (auto done = query.exec(); !done) {
                    return done;
                }
            }
        }
        return closeIt(tx, id, by, code, reason);
    });
}

Result<void> Cases::leaveAsIs(qint64 id, ReasonCode code, const QString &reason, const registry::By &by)
{
    return write(id, audit::Action::CaseNoted, reasonCodeText(code), by, [&](store::Transaction &tx) -> Result<void> {
        if (auto may = mayWork(tx, id, by); !may) {
            return may;
        }
        return closeIt(tx, id, by, code, reason);
    });
}

Result<std::vector<NotSame>> Cases::notSame(int limit)
{
    std::vector<NotSame> rows;
    auto query = m_clients.session().query(uR"(SELECT n.id, a.kid, b.kid, n.actor, n.at, n.reason_code, n.reason,
        n.reopened_at FROM not_same n JOIN client a ON a.id = n.first_client JOIN client b ON b.id = n.second_client
        ORDER BY n.id DESC LIMIT :limit)"_s);
    query.bind(u":limit"_s, limit);
    auto done = query.each([&](store::Query &row) {
        rows.push_back(
            {row.integer(0), Kid::parse(row.text(1)).value_or(Kid()), Kid::parse(row.text(2)).value_or(Kid()),
                row.text(3), row.moment(4), reasonCodeFrom(row.text(5)), row.text(6), !row.isNull(7)});
    });
    if (!done) {
        return failWith(done);
    }
    return rows;
}

Result<void> Cases::reopenPair(qint64 notSameId, const QString &reason, const registry::By &by)
{
    auto tx = store::Transaction::begin(m_clients.session());
    if (!tx) {
        return failWith(tx);
    }
    auto query = tx->query(uR"(UPDATE not_same SET reopened_by = :by, reopened_at = :at, reopened_reason = :reason
        WHERE id = :id AND reopened_at IS NULL)"_s);
    query.bind(u":by"_s, by.actor).bind(u":at"_s, tx->now()).bind(u":reason"_s, reason).bind(u":id"_s, notSameId);
    if (auto done = query.exec(); !done) {
        return done;
    }
    if (query.affected() != 1) {
        return std::unexpected(identityError(ErrorKind::NotFound, "identity.NO_PAIR",
            Texts::tr("This pair is not declared different."), Texts::tr("Refresh the list.")));
    }
    const auto recorded =
        audit::append(*tx, {by.actor, audit::Action::CaseSameAgain, QString::number(notSameId), reason, {}});
    if (!recorded) {
        return failWith(recorded);
    }
    return tx->commit();
}

Result<qint64> addDocument(store::Transaction &tx, registry::Clients &clients, ClientId client, const QString &name,
    const QString &reference, const QByteArray &content, const registry::By &by)
{
    const auto hidden = registry::sealForWriting(tx, clients.protector(), content);
    const auto owner = party(tx.session(), client);
    if (!hidden || !owner) {
        return std::unexpected(!hidden ? hidden.error() : owner.error());
    }
    auto query = tx.query(uR"(INSERT INTO client_document (client, name, reference, added_at, actor, content)
        VALUES (:client, :name, :reference, :at, :actor, :content))"_s);
    query.bind(u":client"_s, client)
        .bind(u":name"_s, name)
        .bind(u":reference"_s, reference)
        .bind(u":at"_s, tx.now())
        .bind(u":actor"_s, by.actor)
        .bind(u":content"_s, *hidden);
    if (auto done = query.exec(); !done) {
        return failWith(done);
    }
    const qint64 id = query.lastId();
    const auto recorded =
        audit::append(tx, {by.actor, audit::Action::ClientEdited, owner->kid.text(), by.reason, name.toUtf8()});
    if (!recorded) {
        return failWith(recorded);
    }
    return id;
}

} // namespace kmen::identity
