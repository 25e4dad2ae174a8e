/// Versions of the database's keys, and moving its rows to a new one while the office works (docs/protection.md).
///
/// From the moment a new version stands in the database, everybody writes with it: each transaction that writes an AIFO
/// asks first, and learns the new keys from the row of the version. An AIFO has one and the same blind index in all
/// tables at any time: whoever writes about it brings its other rows over in the same transaction, as the move itself
/// does. Look-ups ask for both indexes as long as there are both.
#pragma once

#include "base/job.h"
#include "registry/clients.h"

namespace kmen::registry {

struct KeyState {
    int version = 1; ///< what is written with
    int previous = 0; ///< rows may still be of this version; 0: none are
};

/// Reads the state, and lets the protector learn and use what it says.
/// Errors: Denied "registry.OTHER_KEY" when the protector's keys are not those of this database; NotFound
/// "security.KEY_VERSION" when the keys of a version are neither here nor in the database any more.
Result<KeyState> keyState(store::Session &session, const security::Protector &protector);
/// The same once in a transaction: nobody can change it before its end.
Result<KeyState> keyState(store::Transaction &tx, const security::Protector &protector);
/// For a database that has no row of its version yet: from then on other keys are refused when it is opened, and not
/// only when the first AIFO is read. Nothing happens when there is one.
Result<void> rememberKey(store::Session &session, const security::Protector &protector);

/// Ciphertext and blind index to be written. Rows of this AIFO under the previous version are brought over.
Result<security::ProtectedAifo> protectForWriting(
    store::Transaction &tx, const security::Protector &protector, const AifoKey &aifo);
/// The same for bytes of any other kind.
Result<QByteArray> sealForWriting(store::Transaction &tx, const security::Protector &protector, QByteArrayView bytes);

/// What a protector that does not know the version yet can read after it has asked for the state.
/// Errors: those of security::Protector and of keyState.
Result<Aifo> revealStored(store::Session &session, const security::Protector &protector, QByteArrayView cipher);
Result<QByteArray> unsealStored(store::Session &session, const security::Protector &protector, QByteArrayView bytes);

struct Rotation {
    int version = 1; ///< the newest
    Moment begun;
    std::optional<Moment> finished; ///< nothing: rows are being moved
    bool wrapped = false; ///< programs that were not running can still learn the keys from the database
    int table = 0; ///< how many of `tables` are done
    int tables = 0;
};
/// Nothing when the keys were never renewed.
Result<std::optional<Rotation>> rotation(store::Session &session);

/// Makes the next version; from here on everybody writes with it. When one is being moved to already, that one is
/// returned. Errors: Conflict "registry.KEY_VERSIONS" after 254 of them.
Result<int> beginRotation(store::Session &session, const security::Protector &protector, const By &by);
/// Moves rows in small transactions until there are none of the previous version; goes on where it was cut off, in this
/// or another program. Returns how many rows it moved. Errors: Cancelled; those of keyState; Corrupt
/// "security.CIPHER" when a row cannot be read (then it stops there).
Result<qint64> rotate(store::Session &session, const security::Protector &protector, const By &by, const Job &job);
/// Takes the new keys out of the database: from then on a program has them from its own key store or key file only.
/// Errors: Conflict "registry.KEYS_MOVING" while rows are being moved or some still are of an older version.
Result<void> closeRotation(store::Session &session, const security::Protector &protector, const By &by);

/// Every column that holds ciphertext, "client_aifo.cipher"; for the test that none is forgotten.
QStringList protectedColumns();

} // namespace kmen::registry
