/// Renegotiation of TLS 1.2, which no client of the registers needs.
#pragma once

#include "base/result.h"

namespace kmen::security {

/// From now on no new TLS connection of this program lets the other side negotiate again. Qt can refuse only the kind
/// before RFC 5746, and takes what OpenSSL's configuration says of every connection: so the rest is said there, for the
/// whole program, once. Before the first connection; may be called again, from any thread. Errors: Internal.
Result<void> refuseRenegotiation();

} // namespace kmen::security
