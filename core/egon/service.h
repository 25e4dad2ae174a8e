/// A service is a struct with `info`, `Request` and `Response`; see services/.
#pragma once

#include <QString>
#include <QStringView>

namespace kmen::egon {

/// May the call be repeated when nobody knows whether it arrived?
enum class ServiceSafety { Read, Idempotent, Unsafe };

struct ServiceInfo {
    QStringView code; ///< "E278"; the last part of the URL
    QStringView operation; ///< WSDL operation = SOAPAction, and the name in the service's namespace
    QStringView root; ///< the request's root element; the answer's is root + "Response"
    ServiceSafety safety = ServiceSafety::Unsafe;
};

/// urn:cz:isvs:iszr:schemas:<operation>:v1
QString serviceNamespace(const ServiceInfo &info);

} // namespace kmen::egon
