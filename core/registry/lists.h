/// Reading clients: search, detail, history, similar clients. No personal data are read that the page does not show;
/// values of AIFO never leave the database here.
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

#include "base/ids.h"
#include "base/result.h"
#include "registry/clients.h"
#include "registry/fields.h"
#include "store/page.h"
#include "store/session.h"

namespace kmen::registry {

struct SearchQuery {
    /// Beginnings of names in any order with or without diacritics, a birth date in any form (alone or with names),
    /// a KID or its beginning, a data box, a document number, or a mixture. Empty = everybody.
    QString text;
    std::optional<ClientState> state;
    std::optional<bool> subscribed; ///< true: Subscribed in ORG; false: anything else
    std::optional<bool> waitingCase; ///< an identity case waits
};

struct ClientRow {
    ClientId id;
    Kid kid;
    ClientKind kind = ClientKind::PersonInRob;
    ClientState state = ClientState::Active;
    QString surname;
    QString givenName;
    QString birthSurname;
    std::optional<QDate> birthDate;
    QString address; ///< on one line
    Subscription subscription = Subscription::None; ///< of the valid AIFO
    bool waitingCase = false;
    std::optional<Moment> readAt; ///< last reading of the reference data
    QString sortKey; ///< for a PageCursor
};

/// By surname, given name (Czech order), then id. `limit` 1 to 1000.
Result<store::Page<ClientRow>> search(
    store::Session &session, const SearchQuery &query, const store::PageCursor &cursor, int limit);

/// Kept, not counted: quick at any size.
struct ClientCounts {
    qint64 all = 0;
    qint64 active = 0;
    qint64 deceased = 0;
    qint64 others = 0;
    qint64 subscribed = 0;
    qint64 waitingCases = 0;
};
Result<ClientCounts> clientCounts(store::Session &session);

struct Identifier {
    qint64 id = 0; ///< row; for Clients::storedAifo
    QString handle; ///< "AIFO A8566 · 1"; the value is never here
    AifoState state = AifoState::Valid;
    Subscription subscription = Subscription::None;
    Moment since;
    std::optional<Moment> until;
    std::optional<Moment> subscriptionSince;
    QString subscriptionCode; ///< error code when Failed
    std::optional<qint64> predecessor; ///< Identifier::id
    std::optional<qint64> successor;
};

struct ClientLink {
    QString system;
    QString localKey;
    Moment since;
};

struct ClientDetail {
    ClientRow row;
    qint64 version = 0; ///< hand it back with an edit
    Moment createdAt;
    std::optional<ClientId> successor;
    std::optional<Kid> successorKid;
    std::vector<Field> fields; ///< in the order of FieldCode
    std::vector<Identifier> identifiers; ///< newest first
    std::vector<ClientLink> links;
    std::vector<qint64> waitingCases; ///< ids for cases.h
};
/// Errors: NotFound "registry.NO_CLIENT".
Result<ClientDetail> client(store::Session &session, ClientId id);
Result<ClientDetail> client(store::Session &session, const Kid &kid);
/// Only the id of a KID. Errors: NotFound.
Result<ClientId> clientId(store::Session &session, const Kid &kid);

enum class HistoryKind : std::uint8_t { FieldChanged, Identity, Act };

struct HistoryEntry {
    HistoryKind kind = HistoryKind::Act;
    Moment at;
    QString title; ///< translated: the field's label, the identity event, the act
    QString oldText; ///< FieldChanged only
    QString newText; ///< FieldChanged only
    std::optional<FieldCode> field;
    QString source; ///< service ("E277"), or empty for the office
    QString requestId; ///< AgendaZadostId, for the journal; may be empty
    QString actor;
    QString reason;
};
/// Field changes, identity events and audit acts in one line of time, newest first. At most `limit` entries before
/// `before` (all when nothing).
Result<std::vector<HistoryEntry>> history(
    store::Session &session, ClientId id, std::optional<Moment> before = {}, int limit = 200);

/// Clients that may be this person: the same folded names and birth date, or the same document. At most 20.
struct SimilarClient {
    ClientRow row;
    bool sameNameAndBirth = false;
    bool sameDocument = false;
};
Result<std::vector<SimilarClient>> similarClients(store::Session &session, const egon::Person &person);
Result<std::vector<SimilarClient>> similarClients(store::Session &session, const std::vector<Field> &fields);

} // namespace kmen::registry
