/// What the clients page asks of the core, each as one blocking call for a worker thread.
#pragma once

#include "registry/archive.h"
#include "registry/card.h"
#include "registry/corrections.h"
#include "registry/documents.h"
#include "registry/lists.h"
#include "registry/search.h"
#include "registry/timeline.h"
#include "ui/shell/context.h"

namespace kmen::clients {

struct ClientCard {
    registry::ClientDetail detail;
    std::vector<registry::Pseudonym> pseudonyms;
    std::vector<registry::ClientDocument> documents; ///< newest first
    std::vector<registry::TimelineEvent> changes; ///< the latest changed items, newest first
    /// Of a number that leads elsewhere: where to, step by step, and by whose decisions.
    QStringList way = {};
    /// Who goes on today under such a number: one, several after a division, nobody after a cancellation.
    std::vector<std::pair<Kid, ClientId>> goOn = {};
};
Result<ClientCard> readCard(shell::Context &context, ClientId client);

struct ReadAgain {
    int changedFields = 0;
    bool setAside = false; ///< the register no longer reads this person; nothing was changed
};
/// One person from ROB (E276), or one organisation from ROS (E256), applied to the client with history and audit.
Result<ReadAgain> readAgain(shell::Context &context, ClientId client, const QString &reason, const Job &job);

/// The organisation with this number, read from ROS (E256), as a client; the distribution subscribes its changes.
/// Errors: as egon::Client::call; NotFound "clients.NO_ORGANISATION" when ROS has none; Conflict "registry.ICO_TAKEN".
Result<registry::CreatedClient> createOrganisation(
    shell::Context &context, int ico, const QString &reason, const Job &job);
/// The client that is this organisation, in whatever state.
Result<std::optional<registry::CreatedClient>> organisationWith(shell::Context &context, int ico);

/// States what the office wants and carries it out at once by the services of the office's route; of an organisation
/// with the next distribution. When the registers are away the wish stays and
/// the next distribution carries it out: then the error of the call is returned.
Result<void> setSubscribed(
    shell::Context &context, ClientId client, bool subscribed, const QString &reason, const Job &job);

/// What came of a correction: written, or somebody else wrote the same items first.
struct CorrectionOutcome {
    std::optional<registry::Corrected> done;
    std::vector<registry::Clash> clashes; ///< not empty when nothing was written
    registry::ClientDetail now; ///< with clashes: to begin again from
};
Result<CorrectionOutcome> correct(
    shell::Context &context, const registry::Correction &correction, const QString &reason);

/// Items of ROB that are claimed to be wrong.
struct ErrorClaim {
    struct Item {
        registry::FieldCode code = registry::FieldCode::Prijmeni;
        QString shouldBe; ///< in words; may be empty
    };
    std::vector<Item> items;
    QString description;
};
/// Claims the error (E62) and keeps the claim's number with the client. Never repeated by itself: when nobody knows
/// whether it arrived, the error says so. Errors: as egon::Client::call; NotFound without a valid identifier.
Result<QString> claimError(
    shell::Context &context, ClientId client, const ErrorClaim &claim, const QString &reason, const Job &job);
/// Items of which an error can be claimed.
bool isClaimable(registry::FieldCode code);

Result<void> addLink(
    shell::Context &context, ClientId client, const QString &system, const QString &key, const QString &reason);
/// The link is kept among those that ended.
Result<void> removeLink(
    shell::Context &context, ClientId client, const registry::ClientLink &link, const QString &reason);
/// Errors: as registry::archiveClient.
Result<void> archive(shell::Context &context, ClientId client, qint64 version, const QString &reason);
/// From the archive. Errors: as registry::bringBack.
Result<void> bringBack(shell::Context &context, ClientId client, const QString &reason);
Result<void> addDocument(
    shell::Context &context, ClientId client, const registry::ClientDocument &document, const QString &reason);
Result<void> removeDocument(shell::Context &context, ClientId client, qint64 document, const QString &reason);
Result<registry::CreatedClient> createByHand(
    shell::Context &context, const std::vector<registry::Field> &fields, const QString &reason);

/// Clients that may be the person who is being typed: first those of the same name and birth date or document, then
/// those whose name begins so.
struct Similar {
    registry::ClientRow row;
    bool surely = false; ///< the same names and birth date, or the same document
};
Result<std::vector<Similar>> similarTo(
    shell::Context &context, const std::vector<registry::Field> &fields, const Job &job);

} // namespace kmen::clients
