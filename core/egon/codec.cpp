#include "egon/codec.h"

#include <KDSoapClient/KDSoapMessage.h>

#include "egon/xml_reader_p.h"
#include "egon/xml_writer_p.h"
// the describe functions need both
#include "egon/describe_services_p.h"

namespace kmen::egon {

namespace {

using wire::XmlReader;
using wire::XmlWriter;

constexpr QByteArrayView envelopeBegin =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>";
constexpr QByteArrayView envelopeEnd = "</soap:Body></soap:Envelope>\n";

QByteArray inEnvelope(const KDSoapValue &root)
{
    const QByteArray xml = root.toXml(KDSoapValue::LiteralUse, root.namespaceUri());
    // the declaration belongs before the envelope, not inside it
    const qsizetype begin = xml.indexOf("?>") + 2;
    QByteArray result;
    result.reserve(xml.size() + envelopeBegin.size() + envelopeEnd.size());
    result.append(envelopeBegin);
    result.append(QByteArrayView(xml).sliced(begin).trimmed());
    result.append(envelopeEnd);
    return result;
}

void completeMap(XmlWriter &x)
{
    const std::vector<AifoEntry> missing = x.takeMissing();
    if (!missing.empty()) {
        x.completeMap([&] { wire::describeMapRows(x, missing); });
    }
}

template <class Service>
KDSoapValue requestTree(const RequestMessage<Service> &message)
{
    XmlWriter x(serviceNamespace(Service::info), Service::info.root.toString());
    x.element(wire::abst("ZadostInfo"), [&] { wire::describe(x, message.info); });
    wire::describe(x, message.body);
    completeMap(x);
    return x.finish();
}

/// Enters the document and its root; `content` reads what is inside.
template <class F>
std::optional<Error> readDocument(XmlReader &x, const QString &root, F &&content)
{
    x.openEnvelope();
    const QByteArray name = root.toLatin1();
    const wire::Name rootName = wire::svc(name.constData());
    if (x.at(wire::soap("Fault"))) {
        x.refuse(QStringLiteral("egon.SOAP_FAULT"), QStringLiteral("a fault instead of an answer"));
    } else if (x.ok() && !x.at(rootName)) {
        x.refuse(QStringLiteral("egon.OTHER_MESSAGE"), QString(root % u" expected"));
    }
    x.element(rootName, content);
    x.closeEnvelope();
    if (!x.ok()) {
        return x.error();
    }
    return std::nullopt;
}

} // namespace

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
    return inEnvelope(requestTree(message));
}

template <class Service>
Result<RequestMessage<Service>> decodeRequest(QByteArrayView xml)
{
    RequestMessage<Service> message;
    XmlReader x(xml, serviceNamespace(Service::info));
    const auto error = readDocument(x, Service::info.root.toString(), [&] {
        x.element(wire::abst("ZadostInfo"), [&] { wire::describe(x, message.info); });
        wire::describe(x, message.body);
    });
    if (error) {
        return std::unexpected(*error);
    }
    return message;
}

template <class Service>
QByteArray encodeResponseXml(const ResponseMessage<Service> &message)
{
    XmlWriter x(serviceNamespace(Service::info), QString(Service::info.root % u"Response"));
    x.element(wire::abst("OdpovedInfo"), [&] { wire::describe(x, message.info); });
    if (message.hasBody) {
        wire::describeResponse<Service>(x, message.body);
    }
    completeMap(x);
    return inEnvelope(x.finish());
}

template <class Service>
Result<ResponseMessage<Service>> decodeResponse(QByteArrayView xml)
{
    ResponseMessage<Service> message;
    XmlReader x(xml, serviceNamespace(Service::info));
    const auto error = readDocument(x, QString(Service::info.root % u"Response"), [&] {
        x.element(wire::abst("OdpovedInfo"), [&] { wire::describe(x, message.info); });
        message.hasBody = x.atAnyElement();
        if (message.hasBody) {
            wire::describeResponse<Service>(x, message.body);
        }
    });
    if (error) {
        return std::unexpected(*error);
    }
    return message;
}

std::optional<SoapFault> decodeFault(QByteArrayView xml)
{
    XmlReader x(xml, {});
    x.openEnvelope();
    if (!x.at(wire::soap("Fault"))) {
        return std::nullopt;
    }
    SoapFault fault;
    x.element(wire::soap("Fault"), [&] {
        while (x.atAnyElement()) {
            const std::string name = x.localName();
            const XmlReader::Loose read = x.skipElement();
            if (name == "faultcode") {
                fault.faultCode = read.text.trimmed();
            } else if (name == "faultstring") {
                fault.faultString = read.text.trimmed();
            } else if (name == "detail") {
                fault.detail = read.names.join(u' ').left(500);
            }
        }
    });
    return fault;
}

QByteArray encodeFault(const SoapFault &fault)
{
    const auto element = [](const char *name, const QString &text) {
        const QString value = wire::formatValue(text).toHtmlEscaped();
        return QByteArray(QByteArray("<") + name + '>' + value.toUtf8() + "</" + name + '>');
    };
    QByteArray xml;
    xml.append(envelopeBegin);
    xml.append("<soap:Fault>");
    xml.append(element("faultcode", fault.faultCode));
    xml.append(element("faultstring", fault.faultString));
    if (!fault.detail.isEmpty()) {
        xml.append(element("detail", fault.detail));
    }
    xml.append("</soap:Fault>");
    xml.append(envelopeEnd);
    return xml;
}

#define KMEN_CODEC(Service)                                                                                            \
    template KDSoapMessage encodeRequest<Service>(const RequestMessage<Service> &);                                    \
    template QByteArray encodeRequestXml<Service>(const RequestMessage<Service> &);                                    \
    template Result<RequestMessage<Service>> decodeRequest<Service>(QByteArrayView);                                   \
    template QByteArray encodeResponseXml<Service>(const ResponseMessage<Service> &);                                  \
    template Result<ResponseMessage<Service>> decodeResponse<Service>(QByteArrayView);

KMEN_CODEC(IszrProbe)
KMEN_CODEC(OrgPrihlasAifo)
KMEN_CODEC(OrgOdhlasAifo)
KMEN_CODEC(OrgZkontrolujAifo)
KMEN_CODEC(OrgRodokmenAifo)
KMEN_CODEC(OrgCtiZmenyAifo)
KMEN_CODEC(OrgCtiDavkuAifo)
KMEN_CODEC(RobCtiZmeny)
KMEN_CODEC(RobCtiAifo2)
KMEN_CODEC(RobCtiHromadneAifo2)
KMEN_CODEC(RobCtiPodleUdaju2)

#undef KMEN_CODEC

} // namespace kmen::egon
