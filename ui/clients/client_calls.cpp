#include "ui/clients/client_calls.h"

#include <QCoreApplication>

#include "egon/services/e62_reklamuj_rob.h"
#include "egon/services/ros.h"
#include "identity/decisions.h"
#include "registry/links.h"
#include "registry/organisation_subscriptions.h"
#include "registry/organisations.h"
#include "registry/successors.h"
#include "sync/agendas.h"
#include "sync/one_client.h"
#include "sync/registers.h"

namespace kmen::clients {

namespace {

/// Enough for marking what is new and for the last values of an item.
constexpr int changesShown = 100;
/// Others that a name's beginning fits.
constexpr int similarShown = 8;

/// One transaction around one step.
template <class Step>
Result<void> inTransaction(shell::Context &context, Step &&step)
{
    auto tx = store::Transaction::begin(context.session());
    if (!tx) {
        return failWith(tx);
    }
    if (auto done = step(*tx); !done) {
        return failWith(done);
    }
    return tx->commit();
}

/// As RobUdajType calls the item.
QString claimName(registry::FieldCode code)
{
    switch (code) {
    case registry::FieldCode::Doklady:
        return QStringLiteral("Doklad");
    case registry::FieldCode::Certifikaty:
        return QStringLiteral("Certifikat");
    default:
        return registry::fieldName(code);
    }
}

} // namespace

namespace {

Result<ClientCard> cardIn(store::Session &session, ClientId client)
{
    auto detail = registry::client(session, client);
    if (!detail) {
        return failWith(detail);
    }
    auto pseudonyms = registry::pseudonyms(session, client);
    if (!pseudonyms) {
        return failWith(pseudonyms);
    }
    auto documents = registry::documents(session, client);
    if (!documents) {
        return failWith(documents);
    }
    auto changes = registry::timeline(session, client, {{registry::EventKind::Field}, {}}, {}, changesShown);
    if (!changes) {
        return failWith(changes);
    }
    QStringList way;
    std::vector<std::pair<Kid, ClientId>> goOn;
    const registry::ClientState state = detail->row.state;
    if (state != registry::ClientState::Active && state != registry::ClientState::Deceased) {
        const auto resolved = identity::resolve(session, detail->row.kid);
        if (!resolved) {
            return failWith(resolved);
        }
        way = identity::resolutionText(*resolved);
        for (const Kid &kid : resolved->now) {
            const auto holder = registry::resolve(session, kid);
            if (!holder) {
                return failWith(holder);
            }
            if (holder->client != client) {
                goOn.emplace_back(kid, holder->client);
            }
        }
    }
    return ClientCard {std::move(*detail), std::move(*pseudonyms), std::move(*documents), std::move(changes->events),
        std::move(way), std::move(goOn)};
}

} // namespace

Result<ClientCard> readCard(shell::Context &context, ClientId client)
{
    return context.read([client](store::Session &reading) { return cardIn(reading, client); });
}

namespace {

struct OrganisationRead {
    std::vector<registry::Field> fields;
    registry::SourceRef source;
    Moment at;
};

Result<OrganisationRead> readOrganisation(
    shell::Context &context, int ico, const QString &subject, const QString &reason, const Job &job)
{
    auto registers = context.registers();
    if (!registers) {
        return failWith(registers);
    }
    egon::RosCtiIco2::Request request;
    request.autorizace.seznamUdaju = sync::organisationItems();
    request.ico = ico;
    egon::CallIds ids;
    const auto answer = (*registers)->call<egon::RosCtiIco2>(request, context.purpose(reason, subject), job, &ids);
    if (!answer) {
        return failWith(answer);
    }
    if (!answer->value.osoba) {
        return fail(ErrorKind::NotFound, QStringLiteral("clients.NO_ORGANISATION"),
            QCoreApplication::translate("Clients", "The register of organisations has nobody with the IČO %1.")
                .arg(egon::icoText(ico)),
            {}, QCoreApplication::translate("Clients", "Compare the number with the document it was taken from."));
    }
    OrganisationRead read;
    read.at = context.office().clock->now();
    read.fields = registry::fieldsOf(*answer->value.osoba, answer->value.pridano.ruian, read.at);
    read.source.service = egon::RosCtiIco2::info.code.toString();
    read.source.requestId = ids.agendaZadostId;
    read.source.complete = true;
    return read;
}

Result<ReadAgain> readOrganisationAgain(
    shell::Context &context, ClientId client, int ico, const QString &reason, const Job &job)
{
    const auto detail = registry::client(context.session(), client);
    if (!detail) {
        return failWith(detail);
    }
    auto read = readOrganisation(context, ico, detail->row.kid.text(), reason, job);
    if (!read) {
        return failWith(read);
    }
    ReadAgain outcome;
    auto done = inTransaction(context, [&](store::Transaction &tx) -> Result<void> {
        const auto changes = context.clients().applyOrganisation(
            tx, client, std::move(read->fields), read->source, read->at, context.by(reason));
        if (!changes) {
            return failWith(changes);
        }
        outcome.changedFields = static_cast<int>(changes->size());
        return registry::markOrganisationRead(tx, client);
    });
    if (!done) {
        return failWith(done);
    }
    return outcome;
}

} // namespace

Result<std::optional<registry::CreatedClient>> organisationWith(shell::Context &context, int ico)
{
    return registry::findByIco(context.session(), ico);
}

Result<registry::CreatedClient> createOrganisation(
    shell::Context &context, int ico, const QString &reason, const Job &job)
{
    auto read = readOrganisation(context, ico, {}, reason, job);
    if (!read) {
        return failWith(read);
    }
    registry::CreatedClient created;
    auto done = inTransaction(context, [&](store::Transaction &tx) -> Result<void> {
        const auto made = context.clients().createOrganisation(tx, ico, read->fields, read->source, context.by(reason));
        if (!made) {
            return failWith(made);
        }
        created = *made;
        return registry::markOrganisationRead(tx, made->id);
    });
    if (!done) {
        return failWith(done);
    }
    return created;
}

Result<ReadAgain> readAgain(shell::Context &context, ClientId client, const QString &reason, const Job &job)
{
    const auto ico = registry::icoOf(context.session(), client);
    if (!ico || *ico != 0) {
        return ico ? readOrganisationAgain(context, client, *ico, reason, job) : failWith(ico);
    }
    auto stored = context.clients().validAifo(client);
    auto registers = context.registers();
    if (!stored || !registers) {
        return std::unexpected(!stored ? stored.error() : registers.error());
    }
    const auto read = sync::readPerson(**registers, context.clients(), client,
        context.purpose(reason, stored->kid.text()), context.office().purpose, job);
    if (!read) {
        return failWith(read);
    }
    if (!read->person) {
        return ReadAgain {0, true};
    }
    auto tx = store::Transaction::begin(context.session());
    if (!tx) {
        return std::unexpected(tx.error());
    }
    auto changes = context.clients().applyPerson(
        *tx, client, *read->person, read->ruian, read->source, context.office().clock->now(), context.by(reason));
    if (!changes) {
        return std::unexpected(changes.error());
    }
    if (auto done = tx->commit(); !done) {
        return std::unexpected(done.error());
    }
    return ReadAgain {static_cast<int>(changes->size()), false};
}

Result<void> setSubscribed(
    shell::Context &context, ClientId client, bool subscribed, const QString &reason, const Job &job)
{
    const auto detail = registry::client(context.session(), client);
    if (!detail) {
        return failWith(detail);
    }
    const egon::Purpose purpose = context.purpose(reason, detail->row.kid.text());
    // the wish stays also when the registers cannot be asked at all
    if (auto wished = sync::wishSubscribed(context.clients(), client, subscribed, context.by(reason)); !wished) {
        return wished;
    }
    auto registers = context.registers();
    if (!registers) {
        return std::unexpected(registers.error());
    }
    const auto outcome = sync::setSubscribed(**registers, context.clients(), client, subscribed, purpose, job);
    if (!outcome) {
        return failWith(outcome);
    }
    if (*outcome == sync::SubscriptionOutcome::Refused) {
        return fail(ErrorKind::Denied, QStringLiteral("clients.SUBSCRIPTION_REFUSED"),
            QCoreApplication::translate("Clients", "The register did not accept the subscription of this client."), {},
            QCoreApplication::translate("Clients", "Read the client again; the identifier may have been replaced."));
    }
    return {};
}

Result<CorrectionOutcome> correct(
    shell::Context &context, const registry::Correction &correction, const QString &reason)
{
    CorrectionOutcome outcome;
    {
        auto tx = store::Transaction::begin(context.session());
        if (!tx) {
            return failWith(tx);
        }
        auto done = registry::correct(context.clients(), *tx, correction, context.by(reason));
        if (done) {
            if (auto committed = tx->commit(); !committed) {
                return failWith(committed);
            }
            outcome.done = std::move(*done);
            return outcome;
        }
        if (done.error().code != u"registry.CHANGED") {
            return failWith(done);
        }
    }
    auto now = registry::client(context.session(), correction.client);
    if (!now) {
        return failWith(now);
    }
    auto clashes = registry::clashes(context.session(), correction, *now);
    if (!clashes) {
        return failWith(clashes);
    }
    outcome.now = std::move(*now);
    outcome.clashes = std::move(*clashes);
    return outcome;
}

bool isClaimable(registry::FieldCode code)
{
    return code != registry::FieldCode::Telefon && code != registry::FieldCode::Email;
}

Result<QString> claimError(
    shell::Context &context, ClientId client, const ErrorClaim &claim, const QString &reason, const Job &job)
{
    auto registers = context.registers();
    if (!registers) {
        return failWith(registers);
    }
    const auto asked = sync::askable(context.clients(), (*registers)->profile().identity, client);
    if (!asked) {
        return failWith(asked);
    }
    egon::IszrReklamujUdajeRob::Request request;
    request.mapa.push_back({asked->stored.key.aifo, {}, std::nullopt, {}, std::nullopt});
    request.aifo = asked->stored.key.aifo;
    request.popisReklamace = claim.description;
    registry::ClientDocument document;
    document.kind = registry::DocumentKind::Claim;
    QStringList items;
    for (const ErrorClaim::Item &item : claim.items) {
        request.udaje.push_back({claimName(item.code), item.shouldBe});
        items.append(registry::fieldName(item.code));
    }
    egon::CallIds ids;
    egon::Purpose purpose = context.purpose(reason, asked->stored.kid.text());
    purpose.role = asked->role;
    auto answer = (*registers)->call<egon::IszrReklamujUdajeRob>(request, purpose, job, &ids);
    if (!answer) {
        return failWith(answer);
    }
    document.title = items.join(QStringLiteral(", "));
    document.reference = answer->value.identifikatorReklamace;
    document.note = claim.description;
    document.requestId = ids.agendaZadostId.toString(QUuid::WithoutBraces);
    if (auto done = addDocument(context, client, document, reason); !done) {
        return failWith(done);
    }
    return document.reference;
}

Result<void> addLink(
    shell::Context &context, ClientId client, const QString &system, const QString &key, const QString &reason)
{
    return inTransaction(context,
        [&](store::Transaction &tx) { return context.clients().addLink(tx, client, system, key, context.by(reason)); });
}

Result<void> removeLink(
    shell::Context &context, ClientId client, const registry::ClientLink &link, const QString &reason)
{
    return inTransaction(context, [&](store::Transaction &tx) {
        return registry::removeLink(tx, client, link.system, link.localKey, context.by(reason));
    });
}

Result<void> archive(shell::Context &context, ClientId client, qint64 version, const QString &reason)
{
    return inTransaction(context,
        [&](store::Transaction &tx) { return registry::archiveClient(tx, client, version, context.by(reason)); });
}

Result<void> bringBack(shell::Context &context, ClientId client, const QString &reason)
{
    return inTransaction(
        context, [&](store::Transaction &tx) { return registry::bringBack(tx, client, context.by(reason)); });
}

Result<void> addDocument(
    shell::Context &context, ClientId client, const registry::ClientDocument &document, const QString &reason)
{
    return inTransaction(context,
        [&](store::Transaction &tx) { return registry::addDocument(tx, client, document, context.by(reason)); });
}

Result<void> removeDocument(shell::Context &context, ClientId client, qint64 document, const QString &reason)
{
    return inTransaction(context,
        [&](store::Transaction &tx) { return registry::removeDocument(tx, client, document, context.by(reason)); });
}

Result<registry::CreatedClient> createByHand(
    shell::Context &context, const std::vector<registry::Field> &fields, const QString &reason)
{
    registry::CreatedClient created;
    auto done = inTransaction(context, [&](store::Transaction &tx) {
        auto made = context.clients().createByHand(tx, fields, context.by(reason));
        if (made) {
            created = *made;
        }
        return made;
    });
    if (!done) {
        return failWith(done);
    }
    return created;
}

Result<std::vector<Similar>> similarTo(
    shell::Context &context, const std::vector<registry::Field> &fields, const Job &job)
{
    const auto sure = registry::similarClients(context.session(), fields);
    if (!sure) {
        return failWith(sure);
    }
    std::vector<Similar> similar;
    for (const registry::SimilarClient &client : *sure) {
        similar.push_back({client.row, true});
    }
    const auto value = [&fields](registry::FieldCode code) {
        const registry::Field *field = registry::findField(fields, code);
        return field ? field->value : QString();
    };
    const QString surname = value(registry::FieldCode::Prijmeni);
    if (surname.size() < 2) {
        return similar;
    }
    registry::ClientQuery query;
    query.text = QStringList {surname, value(registry::FieldCode::Jmeno), value(registry::FieldCode::DatumNarozeni)}
                     .join(u' ')
                     .simplified();
    const auto page = registry::findClients(context.session(), query, store::PageCursor::first(), similarShown, job);
    if (!page) {
        return failWith(page);
    }
    for (const registry::ClientRow &row : page->rows) {
        if (std::ranges::none_of(similar, [&row](const Similar &known) { return known.row.id == row.id; })) {
            similar.push_back({row, false});
        }
    }
    return similar;
}

} // namespace kmen::clients
