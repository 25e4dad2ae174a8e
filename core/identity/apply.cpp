#include <QCoreApplication>
#include <QCryptographicHash>

#include <map>

#include "audit/audit_log.h"
#include "identity/steps_p.h"
#include "identity/texts_p.h"
#include "registry/links.h"
#include "registry/organisation_subscriptions.h"

namespace kmen::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

Error changed()
{
    return identityError(ErrorKind::Conflict, "identity.CHANGED",
        Texts::tr("The clients are no longer as they were when the decision was proposed."),
        Texts::tr("Look at the case again and propose anew."));
}

bool isOwner(const QString &what)
{
    return what.endsWith(u".owner");
}

Result<std::optional<QString>> oneText(store::Query &query)
{
    std::optional<QString> text;
    if (auto done = query.each([&](store::Query &row) { text = row.text(0); }); !done) {
        return failWith(done);
    }
    return text;
}

std::optional<qint64> numberOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
}

Result<Kid> kidOf(store::Session &session, qint64 client)
{
    const auto found = party(session, ClientId {client});
    if (!found) {
        return failWith(found);
    }
    return found->kid;
}

Result<void> setAifoState(store::Transaction &tx, const Step &step, const registry::By &by)
{
    const QStringList after = step.after.split(u'|');
    const QString validTo = after.value(3);
    auto query = tx.query(uR"(UPDATE client_aifo SET state = :state, subscription = :subscription,
        predecessor = :predecessor, valid_to = :valid_to,
        subscription_at = CASE WHEN subscription <> :subscription2 THEN :now ELSE subscription_at END
        WHERE id = :id)"_s);
    query.bind(u":state"_s, after.value(0).toLongLong())
        .bind(u":subscription"_s, after.value(1).toLongLong())
        .bind(u":subscription2"_s, after.value(1).toLongLong())
        .bind(u":predecessor"_s, numberOf(after.value(2)))
        .bind(u":valid_to"_s,
            validTo == u"now" ? std::optional(static_cast<qint64>(toMsecs(tx.now()))) : numberOf(validTo))
        .bind(u":now"_s, tx.now())
        .bind(u":id"_s, step.row);
    auto done = query.exec();
    const bool intent = after.value(1) == u"1" || after.value(1) == u"3";
    if (!done || !intent || step.before.section(u'|', 1, 1) == after.value(1)) {
        return done;
    }
    auto owner = tx.query(u"SELECT c.kid FROM client_aifo a JOIN client c ON c.id = a.client WHERE a.id = :id"_s);
    owner.bind(u":id"_s, step.row);
    const auto kid = oneText(owner);
    if (!kid) {
        return failWith(kid);
    }
    const auto action = after.value(1) == u"1" ? audit::Action::AifoWanted : audit::Action::AifoUnwanted;
    const auto recorded =
        audit::append(tx, {by.actor, action, kid->value_or(QString()), by.reason, QByteArray::number(step.row)});
    return recorded ? Result<void>() : failWith(recorded);
}

Result<void> attach(
    store::Transaction &tx, registry::Clients &clients, qint64 caseId, Step &step, const registry::By &by)
{
    const auto keys = registry::caseSuccessors(tx.session(), clients.protector(), caseId);
    if (!keys) {
        return failWith(keys);
    }
    const auto at = static_cast<std::size_t>(step.row);
    if (at >= keys->size()) {
        return std::unexpected(changed());
    }
    const qint64 client = step.after.toLongLong();
    std::optional<qint64> predecessor;
    auto last = tx.query(u"SELECT id FROM client_aifo WHERE client = :client ORDER BY ordinal DESC LIMIT 1"_s);
    last.bind(u":client"_s, client);
    if (auto done = last.each([&](store::Query &row) { predecessor = row.integer(0); }); !done) {
        return done;
    }
    const auto id = clients.attachAifo(tx, ClientId {client}, (*keys)[at], by);
    if (!id) {
        return failWith(id);
    }
    step.row = *id;
    auto link = tx.query(u"UPDATE client_aifo SET predecessor = :predecessor WHERE id = :id"_s);
    link.bind(u":predecessor"_s, predecessor).bind(u":id"_s, *id);
    return link.exec();
}

/// Nobody has used it yet: it goes as it came. Otherwise it ends and its subscription with it.
Result<void> detach(store::Transaction &tx, const Step &step, const registry::By &by)
{
    bool used = false;
    auto query = tx.query(uR"(SELECT 1 FROM client_aifo a WHERE a.id = :id AND (a.subscription NOT IN (0, 1)
        OR EXISTS (SELECT 1 FROM notice n WHERE n.client = a.client AND n.aifo = a.id)
        OR EXISTS (SELECT 1 FROM client_aifo s WHERE s.predecessor = a.id)
        OR EXISTS (SELECT 1 FROM identity_case_aifo c WHERE c.predecessor = a.id)))"_s);
    query.bind(u":id"_s, step.row);
    if (auto done = query.each([&](store::Query &) { used = true; }); !done) {
        return done;
    }
    if (!used) {
        auto gone = tx.query(u"DELETE FROM client_aifo WHERE id = :id"_s);
        gone.bind(u":id"_s, step.row);
        return gone.exec();
    }
    Step end {u"aifo.state"_s, step.row, QString(), QString()};
    const auto now = currentValue(tx.session(), end);
    if (!now) {
        return failWith(now);
    }
    end.before = now->value_or(QString());
    const int subscription = end.before.section(u'|', 1, 1).toInt();
    end.after = u"2|%1|%2|now"_s.arg(subscription == 0 || subscription == 1 ? 0
                                        : subscription == 4                 ? 4
                                                                            : 3)
                    .arg(end.before.section(u'|', 2, 2));
    return setAifoState(tx, end, by);
}

Result<void> setField(store::Transaction &tx, registry::Clients &clients, const Step &step, const registry::By &by)
{
    const auto code = registry::fieldFromName(step.what.section(u'.', 1));
    const auto card = registry::client(tx.session(), ClientId {step.row});
    if (!code || !card) {
        return std::unexpected(card ? changed() : card.error());
    }
    registry::Field field;
    field.code = *code;
    field.source = registry::Source::Office;
    field.name = step.after.section(u'\n', 0, 0);
    field.value = step.after.section(u'\n', 1);
    const auto done = clients.setOfficeFields(tx, ClientId {step.row}, card->version, {field}, by);
    return done ? Result<void>() : failWith(done);
}

Result<void> wish(store::Transaction &tx, const Step &step, const registry::By &by)
{
    if (auto done = registry::wantOrganisation(tx, ClientId {step.row}, isWished(step.after), by); !done) {
        return done;
    }
    if (step.after == u"1" || step.after == u"3") {
        return {};
    }
    // taken back before the register heard of it: as it was
    auto query = tx.query(u"UPDATE organisation SET subscription = :was WHERE client = :id"_s);
    query.bind(u":was"_s, step.after.toLongLong()).bind(u":id"_s, step.row);
    return query.exec();
}

Result<void> setCaseState(store::Transaction &tx, qint64 caseId, const Step &step, const registry::By &by)
{
    const bool closes = step.after == u"2";
    auto query = tx.query(uR"(UPDATE identity_case SET state = :state, closed_at = :closed_at, holder = '',
        held_until = 0 WHERE id = :id)"_s);
    query.bind(u":state"_s, step.after.toLongLong())
        .bind(u":closed_at"_s, closes ? std::optional(tx.now()) : std::nullopt)
        .bind(u":id"_s, step.row);
    if (auto done = query.exec(); !done || step.row == caseId) {
        return done;
    }
    // what was proposed about a case that loses its sense is over too
    auto proposal = tx.query(uR"(UPDATE identity_decision SET state = 3, closed_by = :by, closed_at = :at
        WHERE identity_case = :case AND state = 0)"_s);
    proposal.bind(u":by"_s, by.actor).bind(u":at"_s, tx.now()).bind(u":case"_s, step.row);
    if (auto done = proposal.exec(); !done) {
        return done;
    }
    auto note = tx.query(uR"(INSERT INTO identity_step (identity_case, at, actor, action, note)
        VALUES (:case, :at, :actor, :action, :note))"_s);
    note.bind(u":case"_s, step.row)
        .bind(u":at"_s, tx.now())
        .bind(u":actor"_s, by.actor)
        .bind(u":action"_s, audit::actionName(closes ? audit::Action::CaseClosed : audit::Action::CaseOpened))
        .bind(u":note"_s,
            closes ? Texts::tr("Closed by the decision on case %1.").arg(caseId)
                   : Texts::tr("Open again: the decision on case %1 was taken back.").arg(caseId));
    return note.exec();
}

} // namespace

QString itemWhat(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Identifier:
        return u"aifo.owner"_s;
    case ItemKind::Link:
        return u"link.owner"_s;
    case ItemKind::Document:
        return u"document.owner"_s;
    case ItemKind::Pseudonym:
        return u"pseudonym.owner"_s;
    case ItemKind::Notice:
        return u"notice.owner"_s;
    case ItemKind::History:
        return u"history.owner"_s;
    case ItemKind::Paper:
        return u"paper.owner"_s;
    case ItemKind::EndedLink:
        return u"ended.owner"_s;
    }
    return {};
}

QString tableOf(QStringView what)
{
    const QStringView item = what.left(what.indexOf(u'.'));
    static const std::map<QString, QString> tables {{u"link"_s, u"client_link"_s},
        {u"document"_s, u"client_document"_s}, {u"pseudonym"_s, u"client_pseudonym"_s}, {u"notice"_s, u"notice"_s},
        {u"history"_s, u"field_change"_s}, {u"aifo"_s, u"client_aifo"_s}, {u"paper"_s, u"client_paper"_s},
        {u"ended"_s, u"client_link_ended"_s}};
    const auto found = tables.find(item.toString());
    return found == tables.end() ? QString() : found->second;
}

Result<Party> party(store::Session &session, ClientId id)
{
    std::optional<Party> found;
    auto query =
        session.query(u"SELECT kid, state, successor, next_ordinal, subscription, kind FROM client WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    auto done = query.each([&](store::Query &row) {
        found = Party {id, Kid::parse(row.text(0)).value_or(Kid()), static_cast<registry::ClientState>(row.integer(1)),
            row.optionalInteger(2), row.integer(3), static_cast<registry::Subscription>(row.integer(4)),
            static_cast<registry::ClientKind>(row.integer(5))};
    });
    if (!done) {
        return failWith(done);
    }
    if (!found) {
        return std::unexpected(identityError(ErrorKind::NotFound, "registry.NO_CLIENT",
            Texts::tr("There is no such client."), Texts::tr("Check the client identifier.")));
    }
    return *found;
}

Result<CaseFacts> caseFacts(store::Session &session, qint64 caseId)
{
    CaseFacts facts;
    auto head = session.query(u"SELECT id, kind, state FROM identity_case WHERE id = :id"_s);
    head.bind(u":id"_s, caseId);
    auto done = head.each([&](store::Query &row) {
        facts.id = row.integer(0);
        facts.kind = static_cast<registry::CaseKind>(row.integer(1));
        facts.state = static_cast<int>(row.integer(2));
    });
    auto clients =
        session.query(u"SELECT client FROM identity_case_client WHERE identity_case = :id ORDER BY position"_s);
    clients.bind(u":id"_s, caseId);
    if (done) {
        done = clients.each([&](store::Query &row) { facts.clients.push_back(ClientId {row.integer(0)}); });
    }
    auto aifo = session.query(u"SELECT blind FROM identity_case_aifo WHERE identity_case = :id ORDER BY position"_s);
    aifo.bind(u":id"_s, caseId);
    if (done) {
        done = aifo.each([&](store::Query &row) { facts.candidates.push_back(row.bytes(0)); });
    }
    if (!done) {
        return failWith(done);
    }
    if (facts.id == 0) {
        return std::unexpected(identityError(ErrorKind::NotFound, "registry.NO_CASE",
            Texts::tr("There is no such identity case."), Texts::tr("Refresh the list.")));
    }
    return facts;
}

Result<std::optional<QString>> currentValue(store::Session &session, const Step &step)
{
    if (step.what.startsWith(u"field.")) {
        const auto card = registry::client(session, ClientId {step.row});
        const auto code = registry::fieldFromName(step.what.section(u'.', 1));
        if (!card || !code) {
            return card ? Result<std::optional<QString>>(std::nullopt) : failWith(card);
        }
        const auto field = std::ranges::find_if(card->fields,
            [&](const registry::Field &one) { return one.code == *code && one.source == registry::Source::Office; });
        return field == card->fields.end() || field->isEmpty() ? QString()
                                                               : QString(field->name + u'\n' + field->value);
    }
    QString sql;
    if (step.what == u"aifo.owner") {
        sql = u"SELECT client || '|' || ordinal FROM client_aifo WHERE id = :id"_s;
    } else if (step.what == u"aifo.gone") {
        sql = u"SELECT client || '' FROM client_aifo WHERE id = :id"_s;
    } else if (step.what == u"aifo.state") {
        sql = uR"(SELECT state || '|' || subscription || '|' || coalesce(predecessor || '', '') || '|'
            || coalesce(valid_to || '', '') FROM client_aifo WHERE id = :id)"_s;
    } else if (isOwner(step.what)) {
        sql = u"SELECT client || '' FROM "_s + tableOf(step.what) + u" WHERE id = :id"_s;
    } else if (step.what == u"client.state") {
        sql = u"SELECT state || '|' || coalesce(successor || '', '') FROM client WHERE id = :id"_s;
    } else if (step.what == u"ico.wish") {
        sql = u"SELECT subscription || '' FROM organisation WHERE client = :id"_s;
    } else if (step.what == u"case.state") {
        sql = u"SELECT state || '' FROM identity_case WHERE id = :id"_s;
    } else if (step.what == u"case.party") {
        sql = u"SELECT client || '' FROM identity_case_client WHERE identity_case = :id AND client = :client"_s;
    } else {
        return std::optional(step.before);
    }
    auto query = session.query(sql);
    query.bind(u":id"_s, step.row);
    if (step.what == u"case.party") {
        query.bind(u":client"_s, step.before.toLongLong());
    }
    return oneText(query);
}

Result<void> doStep(
    store::Transaction &tx, registry::Clients &clients, qint64 caseId, Step &step, const registry::By &by)
{
    if (step.what == u"aifo.new") {
        return attach(tx, clients, caseId, step, by);
    }
    if (step.what == u"aifo.gone") {
        return detach(tx, step, by);
    }
    if (step.what == u"aifo.state") {
        return setAifoState(tx, step, by);
    }
    if (step.what == u"ico.wish") {
        return wish(tx, step, by);
    }
    if (step.what == u"client.state") {
        const auto successor = numberOf(step.after.section(u'|', 1));
        return clients.setState(tx, ClientId {step.row},
            static_cast<registry::ClientState>(step.after.section(u'|', 0, 0).toInt()),
            successor ? std::optional(ClientId {*successor}) : std::nullopt, by);
    }
    if (step.what == u"case.state") {
        return setCaseState(tx, caseId, step, by);
    }
    if (step.what.startsWith(u"field.")) {
        return setField(tx, clients, step, by);
    }
    std::optional<store::Query> query;
    if (step.what == u"aifo.owner") {
        query.emplace(tx.query(uR"(UPDATE client_aifo SET client = :to, ordinal = :ordinal
            WHERE id = :id AND client = :from)"_s));
        query->bind(u":ordinal"_s, step.after.section(u'|', 1).toLongLong());
    } else if (step.what == u"case.party") {
        query.emplace(
            tx.query(u"UPDATE identity_case_client SET client = :to WHERE identity_case = :id AND client = :from"_s));
    } else if (isOwner(step.what)) {
        query.emplace(
            tx.query(u"UPDATE "_s + tableOf(step.what) + u" SET client = :to WHERE id = :id AND client = :from"_s));
    } else {
        return {}; // link.kept
    }
    query->bind(u":to"_s, step.after.section(u'|', 0, 0).toLongLong())
        .bind(u":from"_s, step.before.section(u'|', 0, 0).toLongLong())
        .bind(u":id"_s, step.row);
    if (auto done = query->exec(); !done) {
        return done;
    }
    if (query->affected() != 1) {
        return std::unexpected(changed());
    }
    if (step.what == u"aifo.owner") {
        auto next = tx.query(u"UPDATE client SET next_ordinal = :next WHERE id = :id AND next_ordinal < :least"_s);
        const qint64 ordinal = step.after.section(u'|', 1).toLongLong() + 1;
        next.bind(u":next"_s, ordinal)
            .bind(u":least"_s, ordinal)
            .bind(u":id"_s, step.after.section(u'|', 0, 0).toLongLong());
        return next.exec();
    }
    if (step.what == u"link.owner") {
        return registry::moveLinkKeys(
            tx, step.row, ClientId {step.before.toLongLong()}, ClientId {step.after.toLongLong()});
    }
    return {};
}

std::set<qint64> clientsOf(const std::vector<Step> &steps)
{
    std::set<qint64> clients;
    for (const Step &step : steps) {
        if (step.what == u"client.state" || step.what == u"ico.wish" || step.what.startsWith(u"field.")) {
            clients.insert(step.row);
        } else if (isOwner(step.what) || step.what == u"link.kept" || step.what == u"case.party"
            || step.what == u"aifo.new" || step.what == u"aifo.gone") {
            for (const QString &side : {step.before, step.after}) {
                if (const auto id = numberOf(side.section(u'|', 0, 0))) {
                    clients.insert(*id);
                }
            }
        }
    }
    return clients;
}

Result<Effect> effectOf(store::Session &session, const std::vector<Step> &steps)
{
    using What = EffectLine::What;
    std::map<std::tuple<What, qint64, qint64>, int> counts;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    const auto owner = [&session](qint64 aifo) -> Result<qint64> {
        qint64 id = 0;
        auto query = session.query(u"SELECT client FROM client_aifo WHERE id = :id"_s);
        query.bind(u":id"_s, aifo);
        auto done = query.each([&](store::Query &row) { id = row.integer(0); });
        return done ? Result<qint64>(id) : failWith(done);
    };
    for (const Step &step : steps) {
        // what goes on by itself every day does not make a proposal stale
        const bool daily = step.what == u"notice.owner" || step.what == u"history.owner";
        const bool state = step.what == u"aifo.state";
        if (!daily) {
            // the registers carry out daily what is wished of them
            const QString text = step.what == u"ico.wish" ? QString()
                : state ? QString(step.before.section(u'|', 0, 0) + u'>' + step.after.section(u'|', 0, 0))
                        : QString(step.before + u'>' + step.after);
            digest.addData(QString(step.what + u' ' + QString::number(step.row) + u' ' + text + u'\n').toUtf8());
        }
        const qint64 from = step.before.section(u'|', 0, 0).toLongLong();
        const qint64 to = step.after.section(u'|', 0, 0).toLongLong();
        if (state) {
            const auto client = owner(step.row);
            if (!client) {
                return failWith(client);
            }
            const QString subscription = step.after.section(u'|', 1, 1);
            if (from == 0 && to != 0) {
                ++counts[{What::IdentifiersEnd, *client, 0}];
            } else if (from != 0 && to == 0) {
                ++counts[{What::IdentifiersBegin, *client, 0}];
            }
            if (subscription != step.before.section(u'|', 1, 1) && (subscription == u"1" || subscription == u"3")) {
                ++counts[{subscription == u"1" ? What::Subscribe : What::Unsubscribe, *client, 0}];
            }
        } else if (step.what == u"aifo.new") {
            ++counts[{What::IdentifiersBegin, to, 0}];
            ++counts[{What::Subscribe, to, 0}];
        } else if (step.what == u"aifo.gone") {
            ++counts[{What::IdentifiersEnd, from, 0}];
        } else if (step.what == u"ico.wish") {
            ++counts[{isWished(step.after) ? What::Subscribe : What::Unsubscribe, step.row, 0}];
        } else if (step.what == u"client.state") {
            const auto successor = numberOf(step.after.section(u'|', 1));
            const bool ends = to == static_cast<int>(registry::ClientState::Replaced)
                || to == static_cast<int>(registry::ClientState::Cancelled);
            ++counts[{ends ? What::ClientEnds : What::ClientReturns, step.row, successor.value_or(0)}];
        } else if (step.what == u"case.state") {
            ++counts[{to == 2 ? What::CasesClose : What::CasesReopen, 0, 0}];
        } else if (step.what.startsWith(u"field.")) {
            ++counts[{step.typed ? What::TypedFields : What::OfficeFields, 0, step.row}];
        } else {
            static const std::map<QString, What> whats {{u"aifo.owner"_s, What::Identifiers},
                {u"link.owner"_s, What::Links}, {u"link.kept"_s, What::SameLinks},
                {u"document.owner"_s, What::Documents}, {u"paper.owner"_s, What::Documents},
                {u"ended.owner"_s, What::History}, {u"pseudonym.owner"_s, What::Pseudonyms},
                {u"notice.owner"_s, What::Notices}, {u"history.owner"_s, What::History},
                {u"case.party"_s, What::CasesMove}};
            ++counts[{whats.at(step.what), from, to}];
        }
    }
    Effect effect;
    effect.digest = QString::fromLatin1(digest.result().toHex());
    for (const auto &[key, count] : counts) {
        EffectLine line;
        line.what = std::get<0>(key);
        line.count = count;
        for (const auto &[id, kid] : {std::pair(std::get<1>(key), &line.from), std::pair(std::get<2>(key), &line.to)}) {
            if (id != 0) {
                const auto found = kidOf(session, id);
                if (!found) {
                    return failWith(found);
                }
                *kid = *found;
            }
        }
        effect.lines.push_back(line);
    }
    return effect;
}

} // namespace kmen::identity
