/// Correcting by hand what the office itself keeps about a client, so that nobody's work is overwritten.
/// Source: ARCHITECTURE.md, "optimistic versions"; FEATURES.md 27.
#pragma once

#include <span>
#include <vector>

#include "registry/clients.h"
#include "registry/lists.h"

namespace kmen::registry {

/// Fields that the office may type for this client: its contacts, and for a person outside ROB also the identity.
std::vector<FieldCode> officeFieldsOf(ClientKind kind);

/// What a person wants, and what they saw when they began.
struct Correction {
    ClientId client;
    qint64 version = 0; ///< ClientDetail::version that was shown
    std::vector<Field> before; ///< ClientDetail::fields that were shown
    std::vector<Field> wanted; ///< only what was edited (officeField); an empty value takes the office's own away
};

/// One field that the user edited and somebody else changed meanwhile.
struct Clash {
    FieldCode code = FieldCode::Telefon;
    QString before; ///< stored values, as Field::value; of the office's own field
    QString mine;
    QString theirs;
    QString theirActor; ///< who, as the history says; may be empty
    std::optional<Moment> theirTime;
};

struct Corrected {
    std::vector<FieldChange> changes;
    /// Somebody changed other fields meanwhile: theirs and these both stand.
    bool besideOthers = false;
};

/// Writes with history and audit. A client that changed meanwhile only in other fields is no conflict.
/// Errors: Conflict "registry.CHANGED" when a field that is edited has another value than the one shown: ask
/// `clashes`, let the user choose, and correct again with the new version and fields; those of setOfficeFields.
Result<Corrected> correct(Clients &clients, store::Transaction &tx, const Correction &correction, const By &by);
/// Compared with the client as it is now; in the order of FieldCode. Fields where both wrote the same do not clash.
Result<std::vector<Clash>> clashes(store::Session &session, const Correction &correction, const ClientDetail &now);

} // namespace kmen::registry
