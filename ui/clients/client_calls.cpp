#include "ui/clients/client_calls.h"

#include <QCoreApplication>

#include "egon/services/e276_aifo2.h"
#include "sync/registers.h"

namespace kmen::clients {

namespace {

/// The identity ended or was replaced: the distribution finds out what became of it.
bool isNoMore(const Error &error)
{
    return error.code == QStringLiteral("egon.AIFO_NEEXISTUJE") || error.code == QStringLiteral("egon.AIFO_ZRUSENO")
        || error.code == QStringLiteral("egon.ZIFO_ZRUSENO");
}

} // namespace

Result<ClientCard> readCard(shell::Context &context, ClientId client)
{
    auto detail = registry::client(context.session(), client);
    if (!detail) {
        return std::unexpected(detail.error());
    }
    auto history = registry::history(context.session(), client);
    if (!history) {
        return std::unexpected(history.error());
    }
    return ClientCard {std::move(*detail), std::move(*history)};
}

Result<ReadAgain> readAgain(shell::Context &context, ClientId client, const QString &reason, const Job &job)
{
    auto registers = context.registers();
    if (!registers) {
        return std::unexpected(registers.error());
    }
    auto stored = context.clients().validAifo(client);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    egon::RobCtiAifo2::Request request;
    request.autorizace.seznamUdaju = egon::allPersonItems();
    request.mapa.push_back({stored->key.aifo, {}, std::nullopt, {}, std::nullopt});
    request.aifo = stored->key.aifo;
    egon::CallIds ids;
    auto answer =
        (*registers)->call<egon::RobCtiAifo2>(request, context.purpose(reason, stored->kid.text()), job, &ids);
    if (!answer && isNoMore(answer.error())) {
        return ReadAgain {0, true};
    }
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (!answer->value.osoba) {
        return ReadAgain {0, true};
    }
    auto tx = store::Transaction::begin(context.session());
    if (!tx) {
        return std::unexpected(tx.error());
    }
    const registry::SourceRef source {egon::RobCtiAifo2::info.code.toString(), ids.agendaZadostId, {}, true};
    auto changes = context.clients().applyPerson(*tx, client, *answer->value.osoba, answer->value.ruian, source,
        context.office().clock->now(), context.by(reason));
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
    const registry::By by = context.by(reason);
    {
        auto tx = store::Transaction::begin(context.session());
        if (!tx) {
            return std::unexpected(tx.error());
        }
        if (auto done = context.clients().wantSubscription(*tx, client, subscribed, by); !done) {
            return done;
        }
        if (auto done = tx->commit(); !done) {
            return done;
        }
    }
    auto registers = context.registers();
    if (!registers) {
        return std::unexpected(registers.error());
    }
    auto stored = context.clients().validAifo(client);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    qint64 calls = 0;
    const sync::Asker asker {**registers, context.purpose(reason, stored->kid.text()), job, calls};
    const std::span<const Aifo> one(&stored->key.aifo, 1);
    auto answer = subscribed ? sync::subscribe(asker, one) : sync::unsubscribe(asker, one);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const bool refused = answer->done.empty();
    auto tx = store::Transaction::begin(context.session());
    if (!tx) {
        return std::unexpected(tx.error());
    }
    const auto outcome = refused ? registry::Subscription::Failed
        : subscribed             ? registry::Subscription::Subscribed
                                 : registry::Subscription::Unsubscribed;
    if (auto done = context.clients().confirmSubscription(*tx, std::span(&stored->id, 1), outcome, by); !done) {
        return done;
    }
    if (auto done = tx->commit(); !done) {
        return done;
    }
    if (refused) {
        return fail(ErrorKind::Denied, QStringLiteral("clients.SUBSCRIPTION_REFUSED"),
            QCoreApplication::translate("Clients", "The register did not accept the subscription of this client."), {},
            QCoreApplication::translate("Clients", "Read the client again; the identifier may have been replaced."));
    }
    return {};
}

} // namespace kmen::clients
