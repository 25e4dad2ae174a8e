/// Identification of a person in ROB and taking the person over as a client.
/// Blocking; the thread that owns the session and the register client.
/// Source: notifications v03, ch. 2.1 and 3.1.1; ARCHITECTURE.md, "identity".
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "egon/client.h"
#include "identify/combinations.h"
#include "registry/clients.h"
#include "registry/lists.h"

namespace kmen::identify {

enum class Outcome : std::uint8_t { None, One, Many };

/// One field of the register's answer beside a client's own.
struct FieldComparison {
    enum class Verdict : std::uint8_t { Same, Differs, OnlyOurs, OnlyRegister };
    registry::FieldCode code = registry::FieldCode::Prijmeni;
    Verdict verdict = Verdict::Same;
    std::optional<registry::Field> ours;
    std::optional<registry::Field> theirs;
};
/// In the order of FieldCode; fields that neither side fills are left out. Names are the same only letter by letter.
std::vector<FieldComparison> compare(
    const std::vector<registry::Field> &theirs, const std::vector<registry::Field> &ours);

struct Identification {
    Outcome outcome = Outcome::None;
    std::vector<Warning> warnings; ///< the register's own words

    registry::SourceRef source; ///< E278 and its AgendaZadostId

    // With Outcome::One only:
    egon::Person person;
    egon::RuianData ruian;
    registry::AifoKey aifo; ///< of the agenda in whose role it was asked
    Moment readAt;
    std::vector<registry::Field> fields; ///< the person's, for showing
    /// The client that has this AIFO already: take over leads there, whatever was chosen.
    std::optional<registry::Clients::Found> existing;
    std::vector<registry::SimilarClient> similar; ///< without `existing`
};

/// E278, in the role that the purpose names. A combination that is not permitted is found here and not sent: Input
/// "identify.NOT_PERMITTED". Nobody found and too many found are outcomes, not errors. Other errors: as
/// egon::Client::call and store::Session.
Result<Identification> identify(egon::Client &registers, registry::Clients &clients, const Request &request,
    const egon::Purpose &purpose, const Job &job);

struct Decision {
    /// Nothing: create a client, or update the one that has the AIFO. Otherwise this client becomes the person.
    std::optional<ClientId> linkTo;
    bool subscribe = true;
};

enum class Taken : std::uint8_t {
    Created,
    Linked, ///< the chosen client got the AIFO and the data
    Updated ///< the client that has had the AIFO all along
};

struct TakenOver {
    Taken how = Taken::Created;
    ClientId client;
    Kid kid;
    std::vector<registry::FieldChange> changes;
};

/// One transaction: client, AIFO, fields, history, audit and the intent to subscribe.
/// Errors: Conflict "registry.AIFO_TAKEN" naming the other client's KID when `linkTo` is not the client that has the
/// AIFO (an identity case about both is opened); Input "identify.NOT_ONE" when the outcome is not One.
/// A client that is created although another one, whom the registers do not know, looks like the person, opens an
/// identity case about the two; a client that is identified ends the case that says that it could not be (Ambiguous).
/// `also` writes what belongs to it in the same transaction; its error undoes everything.
Result<TakenOver> takeOver(registry::Clients &clients, const Identification &identification, const Decision &decision,
    const registry::By &by, const std::function<Result<void>(store::Transaction &, const TakenOver &)> &also = {});

/// Identification of this client found more than one person: an identity case about it, once. Returns the case.
Result<qint64> openAmbiguous(
    registry::Clients &clients, ClientId client, const registry::SourceRef &source, const registry::By &by);

/// E45, or E315, each in the role of the agenda that keeps the client, for clients whose subscription is wanted, at
/// once; each client's row is confirmed. A call that fails leaves the intent to the distribution. Returns the number
/// that ORG accepted.
Result<int> subscribeNow(egon::Client &registers, registry::Clients &clients, std::span<const ClientId> wanted,
    const egon::Purpose &purpose, const Job &job);

} // namespace kmen::identify
