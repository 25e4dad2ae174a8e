/// The codec's templates. A group of services has its describe functions (describe_<group>_p.h) and one source file in
/// services/ that names each service once with KMEN_SERVICE (service_p.h): nobody else instantiates these.
#pragma once

#include <KDSoapClient/KDSoapMessage.h>

#include <functional>

#include "egon/codec.h"
#include "egon/describe_envelope_p.h"
#include "egon/xml_reader_p.h"
#include "egon/xml_writer_p.h"

namespace kmen::egon {

namespace wire {

/// Tells apart services that share the types of their bodies.
template <class Service>
struct ServiceTag {
};

template <class Service, class X, class T>
void describeAnswer(ServiceTag<Service>, X &x, T &t)
{
    describe(x, t);
}

/// Everything inside the root element. Only E100 has another order (describe_async_p.h).
template <class Service, class X, class M>
void describeWholeRequest(ServiceTag<Service>, X &x, M &message)
{
    x.element(abst("ZadostInfo"), [&] { describe(x, message.info); });
    describe(x, message.body);
}

template <class Service, class X, class M>
void describeWholeResponse(ServiceTag<Service> tag, X &x, M &message)
{
    x.element(abst("OdpovedInfo"), [&] { describe(x, message.info); });
    if constexpr (X::reading) {
        message.hasBody = x.atAnyElement();
    }
    if (message.hasBody) {
        describeAnswer(tag, x, message.body);
    }
}

/// `raw` are elements that the tree only has a mark for (XmlWriter::rawElement).
QByteArray inEnvelope(const KDSoapValue &root, const std::vector<QByteArray> &raw = {});
/// Writes the AIFO that the body names and the map does not yet hold.
void completeMap(XmlWriter &x);
/// Enters the document and its root; `content` reads what is inside.
std::optional<Error> readDocument(XmlReader &x, const QString &root, const std::function<void()> &content);

} // namespace wire

template <class Service>
KDSoapValue requestTree(const RequestMessage<Service> &message)
{
    wire::XmlWriter x(serviceNamespace(Service::info), Service::info.root.toString());
    describeWholeRequest(wire::ServiceTag<Service> {}, x, message);
    wire::completeMap(x);
    return x.finish();
}

template <class Service>
KDSoapMessage encodeRequest(const RequestMessage<Service> &message)
{
    KDSoapMessage result;
    result = requestTree(message);
    return result;
}

template <class Service>
QByteArray encodeRequestXml(const RequestMessage<Service> &message)
{
    return wire::inEnvelope(requestTree(message));
}

template <class Service>
Result<RequestMessage<Service>> decodeRequest(QByteArrayView xml)
{
    RequestMessage<Service> message;
    wire::XmlReader x(xml, serviceNamespace(Service::info));
    const auto error = wire::readDocument(
        x, Service::info.root.toString(), [&] { describeWholeRequest(wire::ServiceTag<Service> {}, x, message); });
    if (error) {
        return std::unexpected(*error);
    }
    return message;
}

template <class Service>
QByteArray encodeResponseXml(const ResponseMessage<Service> &message)
{
    wire::XmlWriter x(serviceNamespace(Service::info), QString(Service::info.root % u"Response"));
    describeWholeResponse(wire::ServiceTag<Service> {}, x, message);
    wire::completeMap(x);
    const std::vector<QByteArray> raw = x.takeRaw();
    return wire::inEnvelope(x.finish(), raw);
}

template <class Service>
Result<ResponseMessage<Service>> decodeResponse(QByteArrayView xml)
{
    ResponseMessage<Service> message;
    wire::XmlReader x(xml, serviceNamespace(Service::info));
    const auto error = wire::readDocument(x, QString(Service::info.root % u"Response"),
        [&] { describeWholeResponse(wire::ServiceTag<Service> {}, x, message); });
    if (error) {
        return std::unexpected(*error);
    }
    return message;
}

} // namespace kmen::egon
