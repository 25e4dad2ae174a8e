/// Persons whom the office knows under a pseudonym: of the national point (NIA, BSI) or of another state (eIDAS). They
/// are made by Clients::createByHand; their data are the office's own and never look like reference values.
/// Pseudonyms are protected like AIFO and never shown;
/// which there are: card.h.
#pragma once

#include "registry/clients.h"

namespace kmen::registry {

/// The office knows the client under this pseudonym of `provider` ("NIA", "eIDAS"); seen again, only the time moves.
/// Errors: Conflict "registry.PSEUDONYM_TAKEN" with the KID of another client that has it; NotFound.
Result<void> addPseudonym(store::Transaction &tx, const security::Protector &protector, ClientId client,
    const QString &provider, QByteArrayView pseudonym, const By &by);
Result<std::optional<CreatedClient>> findByPseudonym(
    store::Session &session, const security::Protector &protector, const QString &provider, QByteArrayView pseudonym);

} // namespace kmen::registry
