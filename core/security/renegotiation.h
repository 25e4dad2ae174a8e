/// Renegotiation of TLS 1.2, which no client of the registers needs.
#pragma once

#include "base/result.h"

namespace kmen::security {

/// From now on no new TLS connection of this program lets the other side negotiate again. Qt can refuse only the kind
/// before RFC 5746, and takes what OpenSSL's configuration says of every connection: so the rest is said there, for the
/// whole program, once. It only adds: a stricter policy of the system stays, its oldest version TLS 1.3 included, which
/// Qt would pass over. Below TLS 1.2 and security level 2 nothing is left of a weaker one.
/// Before the first connection; may be called again, from any thread. Errors: Internal.
Result<void> refuseRenegotiation();

} // namespace kmen::security
