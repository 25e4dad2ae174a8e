#include "ui/clients/client_calls.h"

#include <QCoreApplication>

#include "sync/registers.h"

namespace kmen::clients {

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
    qint64 calls = 0;
    const sync::Asker asker {**registers, context.purpose(reason, stored->kid.text()), job, calls};
    auto answer = sync::readPersons(asker, std::span(&stored->key.aifo, 1));
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (answer->persons.empty()) {
        return ReadAgain {0, true};
    }
    auto tx = store::Transaction::begin(context.session());
    if (!tx) {
        return std::unexpected(tx.error());
    }
    const sync::ReadPerson &read = answer->persons.front();
    const registry::SourceRef source {QStringLiteral("E277"), read.requestId, {}, true};
    auto changes = context.clients().applyPerson(
        *tx, client, read.person, answer->ruian, source, context.office().clock->now(), context.by(reason));
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
