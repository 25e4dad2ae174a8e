/// The clients: making, linking, identifiers, and applying what the registers say. Every write also writes its history
/// and its audit row, in the caller's transaction. Source: ARCHITECTURE.md, "The data, in tables"; FEATURES.md.
#pragma once

#include <QString>
#include <QUuid>

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "audit/actions.h"
#include "base/aifo.h"
#include "base/ids.h"
#include "base/result.h"
#include "registry/fields.h"
#include "security/protector.h"
#include "store/session.h"

namespace kmen::registry {

enum class ClientKind : std::uint8_t { PersonInRob, PersonOutsideRob, Organisation };
enum class ClientState : std::uint8_t { Active, Deceased, Replaced, Cancelled, Archived };
QString clientStateText(ClientState state);

/// Who does it and why; goes to the audit.
struct By {
    QString actor;
    QString reason;
};

/// Where data came from.
struct SourceRef {
    QString service; ///< "E278"; empty for what was typed by hand
    std::optional<QUuid> requestId; ///< AgendaZadostId
    std::optional<qint64> noticeId;
    /// All nineteen items were asked for: an item that is missing is no longer filled and becomes empty (with history).
    /// When false, missing items stay as they are. [inferred: the register leaves out what is not filled]
    bool complete = true;
};

/// An AIFO belongs to one agenda and one AIS.
struct AifoKey {
    Aifo aifo;
    QString agenda;
    int ais = 0;
};

enum class AifoState : std::uint8_t { Valid, Replaced, Cancelled };
/// Subscription in ORG. Wanted and Unwanted are intents that the distribution carries out (E45, E46).
enum class Subscription : std::uint8_t { None, Wanted, Subscribed, Unwanted, Unsubscribed, Failed };
QString subscriptionText(Subscription subscription);
/// What becomes of the subscription of an AIFO that ended. `held`: a register has it (client_aifo.held), which may be
/// so also while it waits to be subscribed: its end was wanted, not carried out, and taken back.
Subscription afterEnd(Subscription subscription, bool held);

/// A stored identifier. The value is here only in functions that need it for a call.
struct StoredAifo {
    qint64 id = 0; ///< row in client_aifo
    ClientId client;
    Kid kid;
    AifoKey key;
};

/// One changed field; values and names as in Field.
struct FieldChange {
    FieldCode code = FieldCode::Prijmeni;
    Source source = Source::Register;
    QString oldValue;
    QString oldName;
    egon::Stav oldStav = egon::Stav::Neuveden;
    QString newValue;
    QString newName;
    egon::Stav newStav = egon::Stav::Neuveden;
};

struct CreatedClient {
    ClientId id;
    Kid kid;
};

/// A small object over one session; same thread. All of it outlives the object.
class Clients final {
public:
    /// `random` gives numbers for KIDs; by default the system's generator.
    Clients(store::Session &session, const security::Protector &protector, std::function<quint64()> random = {});

    // Making clients

    /// A client of a person read from the register: KID, fields, AIFO, audit; its subscription is wanted.
    /// Errors: Conflict "registry.AIFO_TAKEN" naming the KID of the client that has the AIFO already.
    Result<CreatedClient> createFromRegister(store::Transaction &tx, const AifoKey &aifo, const egon::Person &person,
        const egon::RuianData &ruian, const SourceRef &source, Moment readAt, const By &by);
    /// A person outside ROB or not identified yet. Errors: Input "registry.NAME_MISSING" without a surname and a given
    /// name.
    Result<CreatedClient> createByHand(store::Transaction &tx, const std::vector<Field> &fields, const By &by);
    /// Makes an existing client a person of ROB: attaches the AIFO and applies the data. Errors: as createFromRegister.
    Result<std::vector<FieldChange>> linkToRegister(store::Transaction &tx, ClientId client, const AifoKey &aifo,
        const egon::Person &person, const egon::RuianData &ruian, const SourceRef &source, Moment readAt, const By &by);

    // Organisations (organisations.h makes the fields)

    /// Errors: Conflict "registry.ICO_TAKEN" with the KID of the client that has it already; Input "registry.ICO".
    Result<CreatedClient> createOrganisation(
        store::Transaction &tx, int ico, const std::vector<Field> &fields, const SourceRef &source, const By &by);
    /// As applyPerson. Errors: NotFound, also for a client that is no organisation.
    Result<std::vector<FieldChange>> applyOrganisation(store::Transaction &tx, ClientId client,
        std::vector<Field> fields, const SourceRef &source, Moment readAt, const By &by);

    // Data

    /// Compares with what is stored; writes the person, one history row per changed field and one audit row.
    /// Nothing changed: only the time of reading moves and nothing is audited. A filled DatumUmrti makes the client
    /// Deceased, a DatumUmrti taken back makes it Active again. Errors: NotFound.
    Result<std::vector<FieldChange>> applyPerson(store::Transaction &tx, ClientId client, const egon::Person &person,
        const egon::RuianData &ruian, const SourceRef &source, Moment readAt, const By &by);
    /// Fields typed by hand (officeField). Errors: Denied "registry.REFERENCE_FIELD" for a field that the register
    /// fills and the office may not overwrite (all but Telefon, Email, DorucovaciAdresa); Conflict "registry.CHANGED"
    /// when the client has another `version` than the one shown to the user.
    Result<std::vector<FieldChange>> setOfficeFields(
        store::Transaction &tx, ClientId client, qint64 version, const std::vector<Field> &fields, const By &by);
    Result<void> setState(
        store::Transaction &tx, ClientId client, ClientState state, std::optional<ClientId> successor, const By &by);

    // Identifiers

    /// Errors: Conflict "registry.AIFO_TAKEN" with the other client's KID; the same client twice is no error.
    Result<qint64> attachAifo(store::Transaction &tx, ClientId client, const AifoKey &aifo, const By &by);
    /// The client that has this AIFO, in whatever state it is.
    struct Found {
        qint64 aifoId = 0;
        ClientId client;
        Kid kid;
        AifoState state = AifoState::Valid;
        Subscription subscription = Subscription::None;
        bool held = false; ///< a register has it subscribed
    };
    Result<std::optional<Found>> findByAifo(const AifoKey &aifo);
    /// E78 says `aifo` was replaced by `successor`: the old one becomes Replaced (unsubscription wanted if it was
    /// subscribed), the new one is attached (subscription wanted, unless nobody wanted to be told of the old one).
    /// Errors: NotFound when no client has `aifo`; Conflict "registry.AIFO_TAKEN" when another client has the successor
    /// (two clients are one person: open a case).
    Result<Found> replaceAifo(
        store::Transaction &tx, const AifoKey &aifo, const Aifo &successor, const SourceRef &source, const By &by);
    /// No successor: the AIFO becomes Cancelled (unsubscription wanted if it was subscribed). Errors: NotFound.
    Result<Found> cancelAifo(store::Transaction &tx, const AifoKey &aifo, const SourceRef &source, const By &by);
    /// The client's valid AIFO with its value, for a call. Errors: NotFound.
    Result<StoredAifo> validAifo(ClientId client);
    /// All of them, one for each agenda and system that keeps the person; the newest first.
    Result<std::vector<StoredAifo>> allValidAifo(ClientId client);
    /// Any stored AIFO with its value, for a call (E77 on a cancelled one).
    Result<StoredAifo> storedAifo(qint64 aifoId);

    // Subscription

    /// What the office wants for the client, for all its valid AIFO, whatever agenda they are of: Wanted or Unwanted.
    /// Those that are so already stay. Who may be asked about, the carrying out finds out. Errors: NotFound.
    /// `only`: of this one alone, which has just been attached.
    Result<void> wantSubscription(
        store::Transaction &tx, ClientId client, bool wanted, const By &by, std::optional<qint64> only = std::nullopt);
    /// AIFO whose intent waits, oldest first; `wanted` chooses Wanted or Unwanted. `after` = id of the last one seen.
    Result<std::vector<StoredAifo>> pendingSubscriptions(bool wanted, qint64 after, int limit);
    /// The register said yes (Subscribed or Unsubscribed), or refused these (Failed). What a person wanted during the
    /// call stays: one that is to be ended is not Subscribed, one that is wanted again is not Unsubscribed.
    Result<void> confirmSubscription(
        store::Transaction &tx, std::span<const qint64> aifoIds, Subscription outcome, const By &by);

    /// After identifiers of the client were moved or changed elsewhere: what lists show follows from the valid ones.
    Result<std::optional<Found>> findByIndex(const AifoKey &aifo, int version, int other);
    Result<void> refreshSubscription(store::Transaction &tx, ClientId client);

    // Links to the office's other systems

    Result<void> addLink(
        store::Transaction &tx, ClientId client, const QString &system, const QString &localKey, const By &by);

    [[nodiscard]] store::Session &session() const { return m_session; }
    [[nodiscard]] const security::Protector &protector() const { return m_protector; }

private:
    struct Row;
    Result<Row> load(ClientId client);
    Result<std::vector<FieldChange>> write(store::Transaction &tx, Row &row, std::vector<Field> fields,
        const SourceRef &source, Moment at, audit::Action action, const By &by);
    Result<void> writePerson(store::Transaction &tx, const Row &row, const std::vector<Field> &fields,
        const std::vector<FieldChange> &changes, std::optional<Moment> readAt);
    Result<void> writeClient(store::Transaction &tx, Row &row, bool dead);
    Result<CreatedClient> insert(store::Transaction &tx, ClientKind kind);
    Result<qint64> insertAifo(
        store::Transaction &tx, ClientId client, const AifoKey &aifo, std::optional<qint64> predecessor);
    Result<Found> endAifo(store::Transaction &tx, const AifoKey &aifo, AifoState state);

    store::Session &m_session;
    const security::Protector &m_protector;
    std::function<quint64()> m_random;
};

} // namespace kmen::registry
