#include "egon/service.h"

namespace kmen::egon {

QString serviceNamespace(const ServiceInfo &info)
{
    return QString(u"urn:cz:isvs:iszr:schemas:" % info.operation % u":v1");
}

} // namespace kmen::egon
