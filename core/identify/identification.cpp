#include "identify/identification.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

#include "egon/services/aisv.h"
#include "registry/archive.h"
#include "registry/askable.h"
#include "registry/cases.h"
#include "registry/subscriptions.h"

namespace kmen::identify {

namespace {

bool says(const egon::RobCtiPodleUdaju2::Response &response, const std::vector<Warning> &warnings, QStringView code)
{
    const auto inStatus = [code](const egon::StatusDetail &detail) { return egon::sameCode(detail.subKod, code); };
    const auto inWarning = [code](const Warning &warning) {
        return egon::sameCode(QString(warning.code).remove(QStringLiteral("egon.")), code);
    };
    return std::ranges::any_of(response.status.details, inStatus) || std::ranges::any_of(warnings, inWarning);
}

/// The register may say it as a warning beside an empty answer, or as an error [inferred: seen in neither text].
std::optional<Outcome> outcomeOf(const Error &error)
{
    if (error.code == QStringLiteral("egon.ZAZNAM_NENALEZEN") || error.code == QStringLiteral("egon.NENALEZENO")) {
        return Outcome::None;
    }
    if (error.code == QStringLiteral("egon.PREKROCEN_POCET")) {
        return Outcome::Many;
    }
    return std::nullopt;
}

std::unexpected<Error> notPermitted(const Assessment &assessment)
{
    return fail(ErrorKind::Input, QStringLiteral("identify.NOT_PERMITTED"),
        QCoreApplication::translate("kmen::identify", "These data do not make any of the permitted combinations."), {},
        shortestWayText(assessment));
}

} // namespace

std::vector<FieldComparison> compare(
    const std::vector<registry::Field> &theirs, const std::vector<registry::Field> &ours)
{
    using enum FieldComparison::Verdict;
    const auto filled = [](const std::vector<registry::Field> &fields,
                            registry::FieldCode code) -> std::optional<registry::Field> {
        const registry::Field *field = registry::findField(fields, code);
        return field && !field->isEmpty() ? std::optional(*field) : std::nullopt;
    };
    std::vector<FieldComparison> list;
    for (const registry::FieldCode code : registry::allFieldCodes()) {
        FieldComparison row {code, Same, filled(ours, code), filled(theirs, code)};
        if (!row.ours && !row.theirs) {
            continue;
        }
        if (!row.theirs) {
            row.verdict = OnlyOurs;
        } else if (!row.ours) {
            row.verdict = OnlyRegister;
        } else if (row.ours->value != row.theirs->value) {
            row.verdict = Differs;
        }
        list.push_back(std::move(row));
    }
    return list;
}

Result<Identification> identify(egon::Client &registers, registry::Clients &clients, const Request &request,
    const egon::Purpose &purpose, const Job &job)
{
    if (const Assessment assessment = assess(request); !assessment.permitted()) {
        return notPermitted(assessment);
    }
    Request asked = request;
    asked.autorizace.seznamUdaju = egon::allPersonItems();
    egon::CallIds ids;
    auto answer = registers.call<egon::RobCtiPodleUdaju2>(asked, purpose, job, &ids);
    Identification found;
    found.source.service = egon::RobCtiPodleUdaju2::info.code.toString();
    found.source.requestId = ids.agendaZadostId;
    if (!answer) {
        const auto outcome = outcomeOf(answer.error());
        if (!outcome) {
            return failWith(answer);
        }
        found.outcome = *outcome;
        found.warnings.push_back({answer.error().code, answer.error().what, answer.error().detail});
        return found;
    }
    found.warnings = std::move(answer->warnings);
    auto &response = answer->value;
    if (response.osoby.size() > 1 || says(response, found.warnings, u"PREKROCEN POCET")) {
        found.outcome = Outcome::Many;
        return found;
    }
    if (response.osoby.empty()) {
        return found;
    }
    found.outcome = Outcome::One;
    found.person = std::move(response.osoby.front());
    found.ruian = std::move(response.ruian);
    if (!found.person.aifo.hasValue() || found.person.aifo.value.isNull()) {
        return fail(ErrorKind::Protocol, QStringLiteral("identify.NO_AIFO"),
            QCoreApplication::translate("kmen::identify", "The register found the person but gave no identifier."), {},
            QCoreApplication::translate("kmen::identify", "Ask the administrator whether the role may read AIFO."));
    }
    // the register gives the identifier of the agenda in whose role it was asked
    const egon::Identity &we = registers.profile().identity;
    const auto role = egon::roleFor(we, purpose.role);
    found.aifo = {found.person.aifo.value, role ? role->agenda : we.agenda, we.ais};
    found.readAt = clients.session().clock().now();
    found.fields = registry::fieldsOf(found.person, found.ruian, found.readAt);
    auto existing = clients.findByAifo(found.aifo);
    if (!existing) {
        return failWith(existing);
    }
    found.existing = *existing;
    auto similar = registry::similarClients(clients.session(), found.person);
    if (!similar) {
        return failWith(similar);
    }
    found.similar = std::move(*similar);
    if (found.existing) {
        std::erase_if(found.similar, [&](const auto &other) { return other.row.id == found.existing->client; });
    }
    return found;
}

namespace {

/// The chosen client and the one that has the identifier cannot both be this person: somebody has to look.
Result<void> openClaimedTwice(
    registry::Clients &clients, const Identification &it, ClientId chosen, ClientId owner, const registry::By &by)
{
    auto tx = store::Transaction::begin(clients.session());
    if (!tx) {
        return failWith(tx);
    }
    registry::NewCase opened;
    opened.kind = registry::CaseKind::ClaimedTwice;
    opened.clients = {chosen, owner};
    opened.source = it.source;
    opened.note = QCoreApplication::translate(
        "kmen::identify", "A client was to be linked to a person whom another client is already.");
    if (const auto id = registry::openCase(*tx, clients.protector(), opened, by); !id) {
        return failWith(id);
    }
    return tx->commit();
}

/// Clients who look like the one that was made, and whom the registers do not know: one person may be kept twice now.
Result<void> suspectSimilar(
    registry::Clients &clients, store::Transaction &tx, const Identification &it, ClientId made, const registry::By &by)
{
    for (const registry::SimilarClient &other : it.similar) {
        const bool kept =
            other.row.state == registry::ClientState::Active || other.row.state == registry::ClientState::Deceased;
        if (!kept || other.row.id == made) {
            continue;
        }
        const auto opened = registry::suspectDuplicate(tx, clients.protector(), made, other.row.id, it.source,
            QCoreApplication::translate("kmen::identify",
                "A client was made of a person found in the register although another client looks like the person."),
            by);
        if (!opened) {
            return failWith(opened);
        }
    }
    return {};
}

/// Who is taken over is to be kept: an archived client of this person is again what it was.
Result<void> bringBackArchived(store::Transaction &tx, ClientId client, const registry::By &by)
{
    bool archived = false;
    auto query = tx.query(QStringLiteral("SELECT state FROM client WHERE id = :id"));
    query.bind(QStringLiteral(":id"), client);
    auto done = query.each(
        [&](store::Query &row) { archived = row.integer(0) == static_cast<qint64>(registry::ClientState::Archived); });
    return done && archived ? registry::bringBack(tx, client, by) : done;
}

/// What could not be told apart before is told now. A proposal that waits is left to its approver.
Result<void> endAmbiguous(store::Transaction &tx, ClientId client, const registry::By &by)
{
    std::vector<qint64> waiting;
    auto query = tx.query(QStringLiteral(
        "SELECT i.id FROM identity_case_client ic JOIN identity_case i ON i.id = ic.identity_case "
        "WHERE ic.client = :client AND ic.position = 0 AND i.kind = :kind AND i.source = :source AND i.state = 0"));
    query.bind(QStringLiteral(":client"), client)
        .bind(QStringLiteral(":kind"), static_cast<int>(registry::CaseKind::Ambiguous))
        .bind(QStringLiteral(":source"), egon::RobCtiPodleUdaju2::info.code.toString());
    if (auto done = query.each([&](store::Query &row) { waiting.push_back(row.integer(0)); }); !done) {
        return done;
    }
    for (const qint64 id : waiting) {
        const QString note = QCoreApplication::translate("kmen::identify", "The client has been identified.");
        if (auto done = registry::closeCase(tx, id, note, by); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<qint64> openAmbiguous(
    registry::Clients &clients, ClientId client, const registry::SourceRef &source, const registry::By &by)
{
    auto tx = store::Transaction::begin(clients.session());
    if (!tx) {
        return failWith(tx);
    }
    registry::NewCase opened;
    opened.kind = registry::CaseKind::Ambiguous;
    opened.clients = {client};
    opened.source = source;
    opened.note =
        QCoreApplication::translate("kmen::identify", "More than one person of the register fits the client's data.");
    const auto id = registry::openCase(*tx, clients.protector(), opened, by);
    if (!id) {
        return id;
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return id;
}

Result<TakenOver> takeOver(registry::Clients &clients, const Identification &identification, const Decision &decision,
    const registry::By &by, const std::function<Result<void>(store::Transaction &, const TakenOver &)> &also)
{
    if (identification.outcome != Outcome::One) {
        return fail(ErrorKind::Input, QStringLiteral("identify.NOT_ONE"),
            QCoreApplication::translate("kmen::identify", "Only a person that was found can be taken over."));
    }
    const Identification &it = identification;
    auto tx = store::Transaction::begin(clients.session());
    if (!tx) {
        return failWith(tx);
    }
    // looked up again: another desk may have taken the person over while this one was looking
    auto existing = clients.findByAifo(it.aifo);
    if (!existing) {
        return failWith(existing);
    }
    TakenOver taken;
    if (*existing && (!decision.linkTo || *decision.linkTo == (*existing)->client)) {
        if (auto back = bringBackArchived(*tx, (*existing)->client, by); !back) {
            return failWith(back);
        }
        auto changes = clients.applyPerson(*tx, (*existing)->client, it.person, it.ruian, it.source, it.readAt, by);
        if (!changes) {
            return failWith(changes);
        }
        taken = {Taken::Updated, (*existing)->client, (*existing)->kid, std::move(*changes)};
    } else if (decision.linkTo) {
        auto changes =
            clients.linkToRegister(*tx, *decision.linkTo, it.aifo, it.person, it.ruian, it.source, it.readAt, by);
        if (!changes && changes.error().code == QStringLiteral("registry.AIFO_TAKEN") && *existing) {
            tx->rollback();
            const auto opened = openClaimedTwice(clients, it, *decision.linkTo, (*existing)->client, by);
            Error refused = opened ? changes.error() : opened.error();
            if (opened) {
                refused.remedy = QCoreApplication::translate("kmen::identify",
                    "An identity case about the two clients was opened; an administrator of the registry decides it.");
            }
            return std::unexpected(refused);
        }
        if (!changes) {
            return failWith(changes);
        }
        const auto stored = clients.findByAifo(it.aifo);
        if (!stored || !*stored) {
            return fail(ErrorKind::Internal, QStringLiteral("identify.NOT_LINKED"),
                QCoreApplication::translate("kmen::identify", "The client could not be linked to the person."));
        }
        taken = {Taken::Linked, *decision.linkTo, (*stored)->kid, std::move(*changes)};
    } else {
        const auto created = clients.createFromRegister(*tx, it.aifo, it.person, it.ruian, it.source, it.readAt, by);
        if (!created) {
            return failWith(created);
        }
        taken = {Taken::Created, created->id, created->kid, {}};
        if (auto suspected = suspectSimilar(clients, *tx, it, created->id, by); !suspected) {
            return failWith(suspected);
        }
    }
    if (auto ended = endAmbiguous(*tx, taken.client, by); !ended) {
        return failWith(ended);
    }
    const bool usable = !*existing || (*existing)->state == registry::AifoState::Valid;
    const bool settled = taken.how == Taken::Updated && !decision.subscribe; // as it is, it stays
    if (usable && !settled) {
        // who is linked without subscribing keeps what was wanted in another agenda
        std::optional<qint64> only;
        if (taken.how == Taken::Linked && !decision.subscribe) {
            const auto attached = clients.findByAifo(it.aifo);
            if (!attached) {
                return failWith(attached);
            }
            only = *attached ? std::optional((*attached)->aifoId) : std::nullopt;
        }
        if (auto wanted = clients.wantSubscription(*tx, taken.client, decision.subscribe, by, only); !wanted) {
            return failWith(wanted);
        }
    }
    if (also) {
        if (auto done = also(*tx, taken); !done) {
            return failWith(done);
        }
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return taken;
}

namespace {

/// Whom one call is about: everybody in the role of the agenda that keeps them.
struct AskedTogether {
    std::vector<registry::StoredAifo> stored;
    egon::AifoMap mapa;
};

/// By role. Who has no identifier, or none that the office may ask about, is left to the distribution.
Result<std::map<QString, AskedTogether>> togetherByRole(
    registry::Clients &clients, const egon::Identity &identity, std::span<const ClientId> wanted)
{
    std::map<QString, AskedTogether> groups;
    std::set<ClientId> seen;
    for (const ClientId client : wanted) {
        if (!seen.insert(client).second) {
            continue;
        }
        auto asked = registry::askable(clients, identity, client);
        if (!asked && asked.error().kind != ErrorKind::NotFound && !registry::isNoRole(asked.error())) {
            return failWith(asked);
        }
        if (!asked) {
            continue;
        }
        AskedTogether &group = groups[asked->role];
        group.mapa.push_back({asked->stored.key.aifo, {}, std::nullopt, {}, std::nullopt});
        group.stored.push_back(std::move(asked->stored));
    }
    return groups;
}

/// The register's refusals: E315 in place of E45 when the office learns of changes by AISV.
Result<std::vector<Aifo>> refusedBy(egon::Client &registers, registry::SubscriptionCall call, const egon::AifoMap &mapa,
    const egon::Purpose &purpose, const Job &job)
{
    std::vector<Aifo> refused;
    if (call == registry::SubscriptionCall::AisvOn) {
        egon::AisvPrihlasId::Request request;
        request.mapa = mapa;
        const auto answer = registers.call<egon::AisvPrihlasId>(request, purpose, job);
        if (!answer) {
            return failWith(answer);
        }
        for (const egon::AifoEntry &entry : answer->value.mapa) {
            if (!entry.prevodAifoStatus.isEmpty() || entry.stavOvereniAifo == false) {
                refused.push_back(entry.aifo);
            }
        }
        return refused;
    }
    egon::OrgPrihlasAifo::Request request;
    request.mapa = mapa;
    const auto answer = registers.call<egon::OrgPrihlasAifo>(request, purpose, job);
    if (!answer) {
        return failWith(answer);
    }
    if (answer->value.org) {
        for (const egon::OrgAifoStatus &status : answer->value.org->aifo) {
            refused.push_back(status.aifo);
        }
    }
    return refused;
}

Result<int> subscribeTogether(egon::Client &registers, registry::Clients &clients, registry::SubscriptionCall call,
    const AskedTogether &asked, const egon::Purpose &purpose, const Job &job)
{
    const auto refused = refusedBy(registers, call, asked.mapa, purpose, job);
    if (!refused) {
        return failWith(refused);
    }
    std::vector<registry::PendingAifo> done;
    std::vector<registry::PendingAifo> failed;
    for (const registry::StoredAifo &aifo : asked.stored) {
        registry::PendingAifo row;
        row.stored = aifo;
        const bool bad = std::ranges::find(*refused, aifo.key.aifo) != refused->end();
        (bad ? failed : done).push_back(std::move(row));
    }
    auto tx = store::Transaction::begin(clients.session());
    if (!tx) {
        return failWith(tx);
    }
    const registry::By by {purpose.user, purpose.reason};
    if (auto r = registry::confirmCall(*tx, clients, done, call, by); !r) {
        return failWith(r);
    }
    if (auto r = registry::refuseCall(*tx, clients, failed, call, by); !r) {
        return failWith(r);
    }
    if (auto r = tx->commit(); !r) {
        return failWith(r);
    }
    return static_cast<int>(done.size());
}

} // namespace

Result<int> subscribeNow(egon::Client &registers, registry::Clients &clients, std::span<const ClientId> wanted,
    const egon::Purpose &purpose, const Job &job)
{
    const auto route = registry::route(clients.session());
    const auto groups = togetherByRole(clients, registers.profile().identity, wanted);
    if (!route || !groups) {
        return !route ? failWith(route) : failWith(groups);
    }
    const auto call =
        *route == registry::Route::Aisv ? registry::SubscriptionCall::AisvOn : registry::SubscriptionCall::OrgOn;
    int accepted = 0;
    for (const auto &[role, group] : *groups) {
        egon::Purpose inRole = purpose;
        inRole.role = role;
        const auto done = subscribeTogether(registers, clients, call, group, inRole, job);
        if (!done) {
            return done;
        }
        accepted += *done;
    }
    return accepted;
}

} // namespace kmen::identify
