/// Every decoder, both directions. What is accepted must survive being written and read again: a decoder that reads
/// what its encoder cannot say would lose data.
#include <cstdlib>

#include "egon/codec.h"
#include "egon/service_list.h"

using namespace kmen;

namespace {

void mustHold(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

template <class Service>
void tryRequest(QByteArrayView xml)
{
    const auto read = egon::decodeRequest<Service>(xml);
    if (!read) {
        return;
    }
    const QByteArray written = egon::encodeRequestXml<Service>(*read);
    const auto again = egon::decodeRequest<Service>(written);
    mustHold(again.has_value());
    mustHold(egon::encodeRequestXml<Service>(*again) == written);
}

template <class Service>
void tryResponse(QByteArrayView xml)
{
    const auto read = egon::decodeResponse<Service>(xml);
    if (!read) {
        return;
    }
    const QByteArray written = egon::encodeResponseXml<Service>(*read);
    const auto again = egon::decodeResponse<Service>(written);
    mustHold(again.has_value());
    mustHold(egon::encodeResponseXml<Service>(*again) == written);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView xml(data, static_cast<qsizetype>(size));
    egon::forEachService([xml]<class Service>() {
        // only the services whose root is named: all others would refuse the first element
        if (xml.contains(Service::info.root.toLatin1())) {
            tryRequest<Service>(xml);
            tryResponse<Service>(xml);
        }
    });
    return 0;
}
