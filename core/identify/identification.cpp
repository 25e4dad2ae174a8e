#include "identify/identification.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

#include "egon/services/aisv.h"
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
    const egon::Identity &we = registers.profile().identity;
    found.aifo = {found.person.aifo.value, we.agenda, we.ais};
    found.source.service = egon::RobCtiPodleUdaju2::info.code.toString();
    found.source.requestId = ids.agendaZadostId;
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

} // namespace

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
    }
    const bool usable = !*existing || (*existing)->state == registry::AifoState::Valid;
    const bool settled = taken.how == Taken::Updated && !decision.subscribe; // as it is, it stays
    if (usable && !settled) {
        if (auto wanted = clients.wantSubscription(*tx, taken.client, decision.subscribe, by); !wanted) {
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

/// E315 in place of E45: the office learns of changes by AISV.
Result<int> subscribeInAisv(egon::Client &registers, registry::Clients &clients,
    const std::vector<registry::StoredAifo> &asked, const egon::AifoMap &mapa, const egon::Purpose &purpose,
    const Job &job)
{
    egon::AisvPrihlasId::Request request;
    request.mapa = mapa;
    const auto answer = registers.call<egon::AisvPrihlasId>(request, purpose, job);
    if (!answer) {
        return failWith(answer);
    }
    std::vector<registry::PendingAifo> done;
    std::vector<registry::PendingAifo> refused;
    for (const registry::StoredAifo &aifo : asked) {
        const bool bad = std::ranges::any_of(answer->value.mapa, [&aifo](const egon::AifoEntry &entry) {
            return entry.aifo == aifo.key.aifo && !entry.prevodAifoStatus.isEmpty();
        });
        registry::PendingAifo row;
        row.stored = aifo;
        (bad ? refused : done).push_back(std::move(row));
    }
    auto tx = store::Transaction::begin(clients.session());
    if (!tx) {
        return failWith(tx);
    }
    const registry::By by {purpose.user, purpose.reason};
    if (auto r = registry::confirmCall(*tx, clients, done, registry::SubscriptionCall::AisvOn, by); !r) {
        return failWith(r);
    }
    if (auto r = registry::refuseCall(*tx, clients, refused, by); !r) {
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
    egon::OrgPrihlasAifo::Request request;
    std::vector<registry::StoredAifo> asked;
    for (const ClientId client : wanted) {
        auto stored = clients.validAifo(client);
        if (!stored) {
            if (stored.error().kind == ErrorKind::NotFound) {
                continue;
            }
            return failWith(stored);
        }
        request.mapa.push_back({stored->key.aifo, {}, std::nullopt, {}, std::nullopt});
        asked.push_back(std::move(*stored));
    }
    if (asked.empty()) {
        return 0;
    }
    const auto route = registry::route(clients.session());
    if (!route) {
        return failWith(route);
    }
    if (*route == registry::Route::Aisv) {
        return subscribeInAisv(registers, clients, asked, request.mapa, purpose, job);
    }
    const auto answer = registers.call<egon::OrgPrihlasAifo>(request, purpose, job);
    if (!answer) {
        return failWith(answer);
    }
    std::vector<qint64> done;
    std::vector<qint64> refused;
    for (const registry::StoredAifo &aifo : asked) {
        const bool bad = answer->value.org
            && std::ranges::find(answer->value.org->aifo, aifo.key.aifo, &egon::OrgAifoStatus::aifo)
                != answer->value.org->aifo.end();
        (bad ? refused : done).push_back(aifo.id);
    }
    auto tx = store::Transaction::begin(clients.session());
    if (!tx) {
        return failWith(tx);
    }
    const registry::By by {purpose.user, purpose.reason};
    if (auto r = clients.confirmSubscription(*tx, done, registry::Subscription::Subscribed, by); !r) {
        return failWith(r);
    }
    if (!refused.empty()) {
        if (auto r = clients.confirmSubscription(*tx, refused, registry::Subscription::Failed, by); !r) {
            return failWith(r);
        }
    }
    if (auto r = tx->commit(); !r) {
        return failWith(r);
    }
    return static_cast<int>(done.size());
}

} // namespace kmen::identify
