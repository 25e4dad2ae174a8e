/// Who takes a request to the registers and brings the answer back. A Client has a carrier of its own, KDSoap over TLS;
/// tests that need thousands of days in a minute bring one that calls the training registers in the same thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "base/result.h"

namespace kmen::egon {

class Carrier {
public:
    struct Answer {
        std::optional<Error> failure; ///< of the way, as a broken connection; then the rest means nothing
        int httpStatus = 200;
        QByteArray body;
    };
    virtual ~Carrier() = default;
    /// `service` is the last part of the address, "E277" or "E278?async". Called in the thread of the client's call.
    virtual Answer carry(const QString &service, const QByteArray &request) = 0;
};

} // namespace kmen::egon
