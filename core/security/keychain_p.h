// The two halves of the key store: entries of limited length, and the values that are divided into them.
#pragma once

#include <functional>

#include "security/secrets.h"

namespace kmen::security {

enum class EntryAction { Read, Write, Remove };
/// One action on one entry; gives the text that was read.
using EntryCall = std::function<Result<QByteArray>(EntryAction action, const QString &name, const QByteArray &text)>;

/// Divides values into entries of at most 1,100 signs of base64.
std::unique_ptr<SecretStore> dividedStore(EntryCall call);

} // namespace kmen::security
