#include "identity/decisions.h"

#include <QCoreApplication>

#include "audit/audit_log.h"
#include "identity/readings.h"
#include "identity/steps_p.h"
#include "identity/texts_p.h"
#include "registry/notices.h"

namespace kmen::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const QString &actor)
{
    return actor.trimmed().toLower();
}

Error closedAlready()
{
    return identityError(ErrorKind::Conflict, "identity.CLOSED",
        Texts::tr("The proposal does not wait for an approval any more."), Texts::tr("Refresh the list."));
}

Error ownProposal()
{
    return identityError(ErrorKind::Denied, "identity.OWN_PROPOSAL",
        Texts::tr("Who proposed a decision cannot decide it: it takes two people."), Texts::tr("Ask a colleague."));
}

const QString decisionColumns = uR"(SELECT d.id, d.identity_case, d.plan, d.state, d.reason_code, d.opinion,
    d.proposed_by, d.proposed_at, d.closed_by, d.closed_at, d.closed_reason,
    (SELECT u.id FROM identity_decision u WHERE u.undoes = d.id AND u.state = 1 ORDER BY u.id DESC LIMIT 1)
    FROM identity_decision d )"_s;

Result<std::vector<Decision>> decisionsBy(store::Query &query)
{
    std::vector<Decision> found;
    std::optional<Error> error;
    auto done = query.each([&](store::Query &row) {
        Decision one;
        one.id = row.integer(0);
        one.caseId = row.integer(1);
        auto plan = planFromText(row.text(2));
        if (!plan) {
            error = plan.error();
            return;
        }
        one.plan = std::move(*plan);
        one.state = static_cast<DecisionState>(row.integer(3));
        one.reason = reasonCodeFrom(row.text(4));
        one.opinion = row.text(5);
        one.proposedBy = row.text(6);
        one.proposedAt = row.moment(7);
        one.closedBy = row.text(8);
        one.closedAt = row.optionalMoment(9);
        one.closedReason = row.text(10);
        one.undoneBy = row.optionalInteger(11);
        found.push_back(std::move(one));
    });
    if (!done || error) {
        return std::unexpected(!done ? done.error() : *error);
    }
    return found;
}

Result<void> addStep(
    store::Transaction &tx, qint64 caseId, audit::Action action, const QString &note, const registry::By &by)
{
    auto query = tx.query(uR"(INSERT INTO identity_step (identity_case, at, actor, action, note)
        VALUES (:case, :at, :actor, :action, :note))"_s);
    query.bind(u":case"_s, caseId)
        .bind(u":at"_s, tx.now())
        .bind(u":actor"_s, by.actor)
        .bind(u":action"_s, audit::actionName(action))
        .bind(u":note"_s, note);
    return query.exec();
}

Result<void> record(store::Transaction &tx, audit::Action action, const QString &object, const registry::By &by,
    const QByteArray &change)
{
    const auto done = audit::append(tx, {by.actor, action, object, by.reason, change});
    return done ? Result<void>() : failWith(done);
}

Result<void> recordForAll(store::Transaction &tx, audit::Action action, const std::set<qint64> &clients,
    const registry::By &by, const QByteArray &change)
{
    for (const qint64 id : clients) {
        const auto one = party(tx.session(), ClientId {id});
        if (!one) {
            return failWith(one);
        }
        if (auto done = record(tx, action, one->kid.text(), by, change); !done) {
            return done;
        }
    }
    return {};
}

Result<void> close(
    store::Transaction &tx, qint64 decision, DecisionState state, const QString &reason, const registry::By &by)
{
    auto query = tx.query(uR"(UPDATE identity_decision SET state = :state, closed_by = :by, closed_at = :at,
        closed_reason = :reason WHERE id = :id AND state = 0)"_s);
    query.bind(u":state"_s, static_cast<int>(state))
        .bind(u":by"_s, by.actor)
        .bind(u":at"_s, tx.now())
        .bind(u":reason"_s, reason)
        .bind(u":id"_s, decision);
    if (auto done = query.exec(); !done) {
        return done;
    }
    return query.affected() == 1 ? Result<void>() : std::unexpected(closedAlready());
}

Result<int> takeOverRefusals(store::Transaction &tx, const registry::By &by)
{
    struct Row {
        qint64 id = 0;
        QString what;
    };
    std::vector<Row> rows;
    auto query = tx.query(u"SELECT id, decision, actor, what FROM identity_refusal WHERE audited = 0 ORDER BY id"_s);
    auto done = query.each([&](store::Query &row) {
        rows.push_back({row.integer(0), u"%1 %2 %3"_s.arg(row.text(3)).arg(row.integer(1)).arg(row.text(2))});
    });
    auto mark = tx.query(u"UPDATE identity_refusal SET audited = 1 WHERE id = :id"_s);
    for (const Row &row : rows) {
        if (done) {
            const QString reason = Texts::tr("The database refused: %1").arg(row.what);
            done = record(tx, audit::Action::CaseDenied, row.what.section(u' ', 1, 1), {by.actor, reason}, {});
        }
        if (done) {
            mark.bind(u":id"_s, row.id);
            done = mark.exec();
        }
    }
    if (!done) {
        return failWith(done);
    }
    return static_cast<int>(rows.size());
}

} // namespace

std::unexpected<Error> Decisions::denied(qint64 caseId, const Error &error, const registry::By &by)
{
    // those of the database are an administrator's to read; who may not leaves them to whoever may
    (void)auditRefusals(by);
    recordDenied(m_clients.session(), caseId, error.code, by);
    return std::unexpected(error);
}

Result<int> Decisions::auditRefusals(const registry::By &by)
{
    auto tx = store::Transaction::begin(m_clients.session());
    if (!tx) {
        return failWith(tx);
    }
    const auto count = takeOverRefusals(*tx, by);
    if (!count) {
        return count;
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return count;
}

namespace {

Result<std::vector<Step>> allSteps(registry::Clients &clients, qint64 caseId, const Plan &plan)
{
    if (plan.kind != DecisionKind::Undo) {
        return stepsOf(clients, caseId, plan);
    }
    std::vector<UndoConflict> conflicts;
    auto steps = inverseSteps(clients.session(), plan.undoes.value_or(0), conflicts);
    if (!steps || conflicts.empty()) {
        return steps;
    }
    QStringList sentences;
    for (const UndoConflict &conflict : conflicts) {
        sentences.append(conflict.what);
    }
    return std::unexpected(identityError(ErrorKind::Conflict, "identity.UNDO", sentences.join(u' '),
        Texts::tr("Take back what came later first, or put it right by another decision.")));
}

Result<void> undoable(const Result<Decision> &original, qint64 caseId)
{
    if (!original) {
        return failWith(original);
    }
    if (original->caseId != caseId || original->state != DecisionState::Applied
        || original->plan.kind == DecisionKind::Undo) {
        return std::unexpected(identityError(ErrorKind::Conflict, "identity.UNDO",
            Texts::tr("Only a decision that was carried out can be taken back, and only once."),
            Texts::tr("Refresh the list.")));
    }
    return {};
}

} // namespace

Result<Effect> Decisions::preview(qint64 caseId, const Plan &plan)
{
    if (plan.kind == DecisionKind::Undo) {
        if (auto done = undoable(decision(plan.undoes.value_or(0)), caseId); !done) {
            return failWith(done);
        }
    }
    const auto steps = allSteps(m_clients, caseId, plan);
    if (!steps) {
        return failWith(steps);
    }
    return effectOf(m_clients.session(), *steps);
}

Result<qint64> Decisions::propose(
    qint64 caseId, const Plan &plan, ReasonCode reason, const QString &opinion, const registry::By &by)
{
    if (auto may = administrator(caseId, by); !may) {
        return failWith(may);
    }
    store::Session &session = m_clients.session();
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    QString holder;
    Moment until;
    auto head = tx->query(u"SELECT holder, held_until FROM identity_case WHERE id = :id"_s);
    head.bind(u":id"_s, caseId);
    auto done = head.each([&](store::Query &row) {
        holder = row.text(0);
        until = row.moment(1);
    });
    if (!done) {
        return failWith(done);
    }
    if (!holder.isEmpty() && nameOf(holder) != nameOf(by.actor) && until > tx->now()) {
        tx->rollback();
        return denied(caseId,
            identityError(ErrorKind::Conflict, "identity.HELD",
                Texts::tr("%1 works on this case until %2.").arg(holder, toLocalText(until)),
                Texts::tr("Wait, or ask a supervisor to take the case over.")),
            by);
    }
    const auto waiting = pending(caseId);
    if (!waiting || *waiting) {
        tx->rollback();
        return waiting ? denied(caseId,
                   identityError(ErrorKind::Conflict, "identity.PENDING",
                       Texts::tr("A proposal of %1 waits for an approval already.").arg((*waiting)->proposedBy),
                       Texts::tr("It must be approved, refused or withdrawn first.")),
                   by)
                       : failWith(waiting);
    }
    const auto effect = preview(caseId, plan);
    if (!effect) {
        tx->rollback();
        return effect.error().kind == ErrorKind::Denied ? denied(caseId, effect.error(), by) : failWith(effect);
    }
    // what cannot be read any more keeps it out of the bulk, and nobody from proposing
    const auto unequal = whyNotEqual(m_clients, caseId, plan);
    const bool equal = unequal && !unequal->has_value();
    auto insert = tx->query(uR"(INSERT INTO identity_decision (identity_case, kind, plan, digest, reason_code, opinion,
        equal_person, proposed_by, proposed_at, state, undoes) VALUES (:case, :kind, :plan, :digest, :reason, :opinion,
        :equal, :by, :at, 0, :undoes))"_s);
    insert.bind(u":case"_s, caseId)
        .bind(u":kind"_s, static_cast<int>(plan.kind))
        .bind(u":plan"_s, planToText(plan))
        .bind(u":digest"_s, effect->digest)
        .bind(u":reason"_s, reasonCodeName(reason))
        .bind(u":opinion"_s, opinion)
        .bind(u":equal"_s, equal)
        .bind(u":by"_s, by.actor)
        .bind(u":at"_s, tx->now())
        .bind(u":undoes"_s, plan.undoes);
    done = insert.exec();
    const qint64 id = done ? insert.lastId() : 0;
    if (done) {
        // the proposer lets go: it is the other one's turn
        auto release = tx->query(
            u"UPDATE identity_case SET holder = '', held_until = 0, state = CASE state WHEN 2 THEN 2 ELSE 1 END WHERE id = :id"_s);
        release.bind(u":id"_s, caseId);
        done = release.exec();
    }
    if (done) {
        done = addStep(*tx, caseId, audit::Action::CaseProposed, decisionKindText(plan.kind), by);
    }
    if (done) {
        std::set<qint64> parties {plan.subject.value};
        for (const ClientId other : plan.others) {
            parties.insert(other.value);
        }
        parties.erase(0);
        done = recordForAll(*tx, audit::Action::CaseProposed, parties, by, effect->digest.toLatin1());
    }
    if (done) {
        done = tx->commit();
    }
    if (!done) {
        return failWith(done);
    }
    return id;
}

Result<Effect> Decisions::apply(
    store::Transaction &tx, const Decision &waiting, const QString &digest, const registry::By &by)
{
    if (waiting.plan.kind == DecisionKind::Undo) {
        if (auto done = undoable(decision(waiting.plan.undoes.value_or(0)), waiting.caseId); !done) {
            return failWith(done);
        }
    }
    auto steps = allSteps(m_clients, waiting.caseId, waiting.plan);
    if (!steps) {
        return failWith(steps);
    }
    const auto effect = effectOf(tx.session(), *steps);
    if (!effect) {
        return effect;
    }
    if (effect->digest != digest) {
        return std::unexpected(identityError(ErrorKind::Conflict, "identity.CHANGED",
            Texts::tr("The clients are no longer as they were when the decision was proposed."),
            Texts::tr("Refuse it and propose anew from what is there now.")));
    }
    auto approval = tx.query(uR"(INSERT INTO identity_approval (decision, proposed_by, approved_by, approved_at)
        VALUES (:id, :proposer, :by, :at))"_s);
    approval.bind(u":id"_s, waiting.id)
        .bind(u":proposer"_s, waiting.proposedBy)
        .bind(u":by"_s, by.actor)
        .bind(u":at"_s, tx.now());
    if (auto done = approval.exec(); !done) {
        return failWith(done);
    }
    if (approval.affected() != 1) {
        return std::unexpected(ownProposal()); // the database said no
    }
    auto change = tx.query(uR"(INSERT INTO identity_change (decision, position, what, row_id, before_value, after_value)
        VALUES (:decision, :position, :what, :row, :before, :after))"_s);
    int position = 0;
    for (Step &step : *steps) {
        registry::By whoAndWhy = by;
        if (step.typed) {
            const QString origin =
                Texts::tr("Typed in identity case %1 by %2.").arg(waiting.caseId).arg(waiting.proposedBy);
            whoAndWhy.reason = by.reason.isEmpty() ? origin : QString(origin + u' ' + by.reason);
        }
        if (auto done = doStep(tx, m_clients, waiting.caseId, step, whoAndWhy); !done) {
            return failWith(done);
        }
        change.bind(u":decision"_s, waiting.id)
            .bind(u":position"_s, position++)
            .bind(u":what"_s, step.what)
            .bind(u":row"_s, step.row)
            .bind(u":before"_s, step.before)
            .bind(u":after"_s, step.after);
        if (auto done = change.exec(); !done) {
            return failWith(done);
        }
    }
    std::set<qint64> touched = clientsOf(*steps);
    std::set<qint64> cases {waiting.caseId};
    for (const Step &step : *steps) {
        if (step.what.startsWith(u"case.")) {
            cases.insert(step.row);
        }
    }
    for (const qint64 one : cases) {
        const auto facts = caseFacts(tx.session(), one);
        if (!facts) {
            return failWith(facts);
        }
        for (const ClientId client : facts->clients) {
            touched.insert(client.value);
        }
    }
    auto count = tx.query(uR"(UPDATE client SET version = version + 1, open_cases = (SELECT count(*)
        FROM identity_case_client ic JOIN identity_case i ON i.id = ic.identity_case
        WHERE ic.client = client.id AND i.state < 2) WHERE id = :id)"_s);
    for (const qint64 id : touched) {
        count.bind(u":id"_s, id);
        auto done = count.exec();
        if (done) {
            done = m_clients.refreshSubscription(tx, ClientId {id});
        }
        if (!done) {
            return failWith(done);
        }
    }
    const bool undo = waiting.plan.kind == DecisionKind::Undo;
    auto done = close(tx, waiting.id, DecisionState::Applied, by.reason, by);
    if (done && undo) {
        auto original = tx.query(u"UPDATE identity_decision SET state = 4 WHERE id = :id AND state = 1"_s);
        original.bind(u":id"_s, *waiting.plan.undoes);
        done = original.exec();
    }
    const auto action = undo ? audit::Action::CaseUndone : audit::Action::CaseApproved;
    if (done) {
        done = addStep(tx, waiting.caseId, action, decisionKindText(waiting.plan.kind), by);
    }
    if (done) {
        done = recordForAll(tx, action, touched, by, digest.toLatin1());
    }
    if (!done) {
        return failWith(done);
    }
    return effect;
}

Result<Effect> Decisions::approve(qint64 id, const registry::By &by)
{
    return approve(id, by, Which::Any);
}

Result<Effect> Decisions::approve(qint64 id, const registry::By &by, Which which)
{
    if (auto may = mayClose(id, by); !may) {
        return failWith(may);
    }
    auto tx = store::Transaction::begin(m_clients.session());
    if (!tx) {
        return failWith(tx);
    }
    const auto waiting = decision(id);
    if (!waiting) {
        return failWith(waiting);
    }
    QString digest;
    auto query = tx->query(u"SELECT digest FROM identity_decision WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    if (auto done = query.each([&](store::Query &row) { digest = row.text(0); }); !done) {
        return failWith(done);
    }
    auto refusal = nameOf(waiting->proposedBy) == nameOf(by.actor) ? std::optional(ownProposal())
        : waiting->state != DecisionState::Proposed                ? std::optional(closedAlready())
                                                                   : std::nullopt;
    if (!refusal && which == Which::OnlyEqual) {
        const auto unequal = whyNotEqual(m_clients, waiting->caseId, waiting->plan);
        if (!unequal) {
            return failWith(unequal);
        }
        refusal = *unequal;
    }
    if (!refusal) {
        if (auto done = takeOverRefusals(*tx, by); !done) {
            return failWith(done);
        }
        const auto effect = apply(*tx, *waiting, digest, by);
        if (effect) {
            if (auto done = tx->commit(); !done) {
                return failWith(done);
            }
            return effect;
        }
        refusal = effect.error();
    }
    tx->rollback();
    const bool people = refusal->kind == ErrorKind::Denied || refusal->kind == ErrorKind::Conflict;
    return people ? denied(waiting->caseId, *refusal, by) : std::unexpected(*refusal);
}

Result<Decisions::Approved> Decisions::approveAll(std::span<const qint64> decisions, const registry::By &by)
{
    Approved approved;
    for (const qint64 id : decisions) {
        const auto done = approve(id, by, Which::OnlyEqual);
        if (done) {
            ++approved.done;
            continue;
        }
        ++approved.left;
        if (!approved.firstError) {
            approved.firstError = done.error();
        }
    }
    return approved;
}

Result<void> Decisions::refuse(qint64 id, ReasonCode reason, const QString &text, const registry::By &by)
{
    if (auto may = mayClose(id, by); !may) {
        return failWith(may);
    }
    auto tx = store::Transaction::begin(m_clients.session());
    if (!tx) {
        return failWith(tx);
    }
    const auto waiting = decision(id);
    if (!waiting) {
        return failWith(waiting);
    }
    if (nameOf(waiting->proposedBy) == nameOf(by.actor)) {
        tx->rollback();
        return denied(waiting->caseId, ownProposal(), by);
    }
    const QString why = text.isEmpty() ? reasonCodeText(reason) : QString(reasonCodeText(reason) + u": " + text);
    auto done = close(*tx, id, DecisionState::Refused, why, by);
    if (done) {
        auto again = tx->query(u"UPDATE identity_case SET state = 0 WHERE id = :id AND state = 1"_s);
        again.bind(u":id"_s, waiting->caseId);
        done = again.exec();
    }
    if (done) {
        done = addStep(*tx, waiting->caseId, audit::Action::CaseRefused, why, by);
    }
    if (done) {
        done = recordForAll(*tx, audit::Action::CaseRefused, {waiting->plan.subject.value}, {by.actor, why}, {});
    }
    return done ? tx->commit() : done;
}

Result<void> Decisions::withdraw(qint64 id, const registry::By &by)
{
    auto tx = store::Transaction::begin(m_clients.session());
    if (!tx) {
        return failWith(tx);
    }
    const auto waiting = decision(id);
    if (!waiting) {
        return failWith(waiting);
    }
    if (nameOf(waiting->proposedBy) != nameOf(by.actor)) {
        tx->rollback();
        return denied(waiting->caseId,
            identityError(ErrorKind::Denied, "identity.NOT_YOURS",
                Texts::tr("Only %1 can withdraw it.").arg(waiting->proposedBy),
                Texts::tr("Refuse it with a reason instead.")),
            by);
    }
    auto done = close(*tx, id, DecisionState::Withdrawn, by.reason, by);
    if (done) {
        auto again = tx->query(u"UPDATE identity_case SET state = 0 WHERE id = :id AND state = 1"_s);
        again.bind(u":id"_s, waiting->caseId);
        done = again.exec();
    }
    if (done) {
        done = addStep(*tx, waiting->caseId, audit::Action::CaseWithdrawn, by.reason, by);
    }
    if (done) {
        done = recordForAll(*tx, audit::Action::CaseWithdrawn, {waiting->plan.subject.value}, by, {});
    }
    return done ? tx->commit() : done;
}

Result<Decision> Decisions::decision(qint64 id)
{
    auto query = m_clients.session().query(decisionColumns + u"WHERE d.id = :id");
    query.bind(u":id"_s, id);
    auto found = decisionsBy(query);
    if (!found) {
        return failWith(found);
    }
    if (found->empty()) {
        return std::unexpected(identityError(ErrorKind::NotFound, "identity.NO_DECISION",
            Texts::tr("There is no such decision."), Texts::tr("Refresh the list.")));
    }
    return std::move(found->front());
}

Result<std::vector<Decision>> Decisions::decisionsOf(qint64 caseId)
{
    auto query = m_clients.session().query(decisionColumns + u"WHERE d.identity_case = :id ORDER BY d.id");
    query.bind(u":id"_s, caseId);
    return decisionsBy(query);
}

Result<std::optional<Decision>> Decisions::pending(qint64 caseId)
{
    auto query =
        m_clients.session().query(decisionColumns + u"WHERE d.identity_case = :id AND d.state = 0 ORDER BY d.id");
    query.bind(u":id"_s, caseId);
    auto found = decisionsBy(query);
    if (!found) {
        return failWith(found);
    }
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

} // namespace kmen::identity
