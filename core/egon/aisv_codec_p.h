/// The templates behind aisv_codec.h. KMEN_AISV_SERVICE(Name), beside KMEN_SERVICE, instantiates them.
#pragma once

#include "egon/aisv_codec.h"
#include "egon/describe_aisv_p.h"
#include "egon/service_p.h"

namespace kmen::egon {

namespace wire {

template <class Service>
KDSoapValue namedRequestTree(const RequestMessage<Service> &message, const AisvNames &names)
{
    XmlWriter x(names.serviceNamespace(), names.info().root.toString());
    describeNamedRequest(x, message, names);
    completeMap(x);
    return x.finish();
}

} // namespace wire

template <AisvService Service>
KDSoapMessage encodeRequest(const RequestMessage<Service> &message, const AisvNames &names)
{
    KDSoapMessage result;
    result = wire::namedRequestTree(message, names);
    return result;
}

template <AisvService Service>
QByteArray encodeRequestXml(const RequestMessage<Service> &message, const AisvNames &names)
{
    return wire::inEnvelope(wire::namedRequestTree(message, names));
}

template <AisvService Service>
Result<RequestMessage<Service>> decodeRequest(QByteArrayView xml, const AisvNames &names)
{
    RequestMessage<Service> message;
    wire::XmlReader x(xml, names.serviceNamespace());
    if (const auto error = wire::readDocument(
            x, names.info().root.toString(), [&] { wire::describeNamedRequest(x, message, names); })) {
        return std::unexpected(*error);
    }
    return message;
}

template <AisvService Service>
QByteArray encodeResponseXml(const ResponseMessage<Service> &message, const AisvNames &names)
{
    wire::XmlWriter x(names.serviceNamespace(), QString(names.info().root % u"Response"));
    wire::describeNamedResponse(x, message, names);
    wire::completeMap(x);
    return wire::inEnvelope(x.finish());
}

template <AisvService Service>
Result<ResponseMessage<Service>> decodeResponse(QByteArrayView xml, const AisvNames &names)
{
    ResponseMessage<Service> message;
    wire::XmlReader x(xml, names.serviceNamespace());
    if (const auto error = wire::readDocument(
            x, QString(names.info().root % u"Response"), [&] { wire::describeNamedResponse(x, message, names); })) {
        return std::unexpected(*error);
    }
    return message;
}

} // namespace kmen::egon

#define KMEN_AISV_SERVICE(Service)                                                                                     \
    KMEN_SERVICE(Service)                                                                                              \
    template KDSoapMessage encodeRequest<Service>(const RequestMessage<Service> &, const AisvNames &);                 \
    template QByteArray encodeRequestXml<Service>(const RequestMessage<Service> &, const AisvNames &);                 \
    template Result<RequestMessage<Service>> decodeRequest<Service>(QByteArrayView, const AisvNames &);                \
    template QByteArray encodeResponseXml<Service>(const ResponseMessage<Service> &, const AisvNames &);               \
    template Result<ResponseMessage<Service>> decodeResponse<Service>(QByteArrayView, const AisvNames &);
