// What protector.cpp and key_files.cpp share.
#pragma once

#include "security/openssl_p.h"
#include "security/protector.h"

namespace kmen::security {

Error cryptoFailed();
Error badKeyFormat();
/// Overwrites without giving the memory back.
inline void wipeKeys(QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
}
/// Reads what Protector::text or createKeyFile wrote, or the same in base64; `text` is wiped.
Result<Protector> protectorFromText(QByteArray text);

} // namespace kmen::security
