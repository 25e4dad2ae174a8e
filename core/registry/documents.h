/// Documents of a client: identity documents as the register has them, and what the office keeps elsewhere, by its
/// reference number. No file is kept here. Source: UI.md 2, "Dokumenty".
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

#include "base/result.h"
#include "registry/clients.h"
#include "registry/fields.h"
#include "store/session.h"

namespace kmen::registry {

/// One of the register's Doklady.
struct IdentityDocument {
    QString kind; ///< for people: "identity card"
    QString number;
    std::optional<QDate> validUntil;
};
/// Of the field Doklady; empty when there is none.
std::vector<IdentityDocument> identityDocuments(const std::vector<Field> &fields);

/// Stored as numbers; 3 is a reference that was taken off.
enum class DocumentKind : std::uint8_t {
    Reference, ///< a paper or a file in another system, told by its reference number
    Extract, ///< an extract of the client's data was printed or saved
    Claim ///< an error was claimed at the register (E62); `reference` is the claim's own number
};
QString documentKindName(DocumentKind kind);

struct ClientDocument {
    qint64 id = 0;
    DocumentKind kind = DocumentKind::Reference;
    QString title;
    QString reference;
    std::optional<QDate> dated; ///< the day on the document
    QString note;
    Moment addedAt;
    QString actor;
    QString requestId; ///< of a claim: AgendaZadostId, for the journal
};
/// Newest first, at most 500.
Result<std::vector<ClientDocument>> documents(store::Session &session, ClientId client);

/// `id`, `addedAt` and `actor` of `document` are not read. Audited as client.document, client.extract or client.claim.
/// Errors: Input "registry.DOCUMENT_TITLE" for a reference without a title; NotFound.
Result<qint64> addDocument(store::Transaction &tx, ClientId client, const ClientDocument &document, const By &by);
/// Only references can be taken off: what was done cannot. Errors: NotFound "registry.NO_DOCUMENT".
Result<void> removeDocument(store::Transaction &tx, ClientId client, qint64 id, const By &by);

} // namespace kmen::registry
