#include "egon/codec.h"

#include "egon/codec_p.h"

namespace kmen::egon {

namespace {

using wire::XmlReader;

constexpr QByteArrayView envelopeBegin =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>";
constexpr QByteArrayView envelopeEnd = "</soap:Body></soap:Envelope>\n";

} // namespace

namespace wire {

QByteArray inEnvelope(const KDSoapValue &root, const std::vector<QByteArray> &raw)
{
    QByteArray xml = root.toXml(KDSoapValue::LiteralUse, root.namespaceUri());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        xml.replace(rawMark(i), raw[i]);
    }
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

/// Enters the document and its root; `content` reads what is inside.
std::optional<Error> readDocument(XmlReader &x, const QString &root, const std::function<void()> &content)
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

} // namespace wire

QByteArray withoutEnvelope(const QByteArray &own)
{
    const bool enveloped = own.startsWith(envelopeBegin) && own.endsWith(envelopeEnd);
    return enveloped ? own.sliced(envelopeBegin.size(), own.size() - envelopeBegin.size() - envelopeEnd.size()) : own;
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

} // namespace kmen::egon
