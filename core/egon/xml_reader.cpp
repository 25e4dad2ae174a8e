#include "egon/xml_reader_p.h"

#include <QCoreApplication>

#include <cstring>
#include <limits>

#include <libxml/xmlreader.h>

namespace kmen::egon::wire {

namespace {

void silent(void *, xmlErrorPtr) { }

// a named context: lupdate could not see it in a helper function
struct ReaderWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::egon::Wire)
};

QString sentence(const QString &code)
{
    if (code == u"egon.NOT_XML") {
        return ReaderWords::tr("The message is not XML, or it ends in the middle.");
    }
    if (code == u"egon.FORBIDDEN_XML") {
        return ReaderWords::tr("The message holds what no message of the registers may hold.");
    }
    if (code == u"egon.OTHER_MESSAGE") {
        return ReaderWords::tr("The message belongs to another service.");
    }
    if (code == u"egon.NEVALIDNI_VAZBA") {
        return ReaderWords::tr("The message refers to a person who is not in its list.");
    }
    if (code == u"egon.SOAP_FAULT") {
        return ReaderWords::tr("The message is a report of a failure.");
    }
    return ReaderWords::tr("The message does not fit the description of the service.");
}

std::string_view view(const xmlChar *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

const xmlChar *xml(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

XmlReader::XmlReader(QByteArrayView bytes, const QString &serviceNamespace)
{
    static const bool initialised = [] {
        xmlInitParser();
        return true;
    }();
    Q_UNUSED(initialised);
    if (bytes.isEmpty() || bytes.size() > std::numeric_limits<int>::max()) {
        refuse(QStringLiteral("egon.NOT_XML"), QStringLiteral("empty or too large"));
        return;
    }
    // libxml2 would print the bytes that it stumbles upon; by a zero among the first it knows UTF-16 and its kind
    if (!bytes.isValidUtf8() || bytes.contains('\0')) {
        refuse(QStringLiteral("egon.NOT_XML"), QStringLiteral("not UTF-8"));
        return;
    }
    // libxml2 reads an internal subset before it reports it, so a document type is refused on the bytes. It cannot be
    // hidden in another encoding: what a message says of its own is passed over below.
    if (bytes.contains("<!DOCTYPE")) {
        refuse(QStringLiteral("egon.FORBIDDEN_XML"), QStringLiteral("document type declaration"));
        return;
    }
    m_reader = xmlReaderForMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, "UTF-8",
        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC);
    if (!m_reader) {
        refuse(QStringLiteral("egon.NOT_XML"), QStringLiteral("the parser cannot start"));
        return;
    }
    xmlTextReaderSetStructuredErrorHandler(m_reader, silent, nullptr);
    // interned by the reader: afterwards namespaces are compared by their address
    for (std::size_t i = 1; i < namespaces.size(); ++i) {
        m_namespaces[i] = xmlTextReaderConstString(m_reader, xml(namespaces[i].uri));
    }
    const QByteArray own = serviceNamespace.toUtf8();
    m_namespaces[0] = xmlTextReaderConstString(m_reader, xml(own.constData()));
    m_xsi = xmlTextReaderConstString(m_reader, xml(xsiNamespace));
    m_text.reserve(256);
    advance();
}

XmlReader::~XmlReader()
{
    if (m_reader) {
        xmlFreeTextReader(m_reader);
    }
}

void XmlReader::rename(Ns ns, const QString &uri)
{
    if (m_reader) {
        const QByteArray text = uri.toUtf8();
        m_namespaces[static_cast<std::size_t>(ns)] = xmlTextReaderConstString(m_reader, xml(text.constData()));
    }
}

QString XmlReader::path() const
{
    QString path;
    for (const char *step : m_path) {
        path += u'/' + QLatin1StringView(step);
    }
    return path.isEmpty() ? QStringLiteral("/") : path;
}

void XmlReader::refuse(const QString &code, const QString &reason)
{
    if (m_error) {
        return;
    }
    m_error = Error {ErrorKind::Protocol, code, sentence(code), QString(path() % u": " % reason),
        QCoreApplication::translate(
            "kmen::egon::Wire", "Try again. If it happens again, give the request's identifiers to support.")};
}

void XmlReader::refuseMissing(Name name)
{
    if (!ok()) {
        return;
    }
    QString reason = QLatin1StringView(name.local) % u" expected";
    if (m_token == Token::Start) {
        // a name of an element, cut: a hostile one must not fill the journal
        reason += u", found " + QString::fromStdString(localName()).left(60);
    }
    refuse(QStringLiteral("egon.UNEXPECTED_XML"), reason);
}

int XmlReader::readNode()
{
    if (!ok()) {
        return 0;
    }
    const int result = xmlTextReaderRead(m_reader);
    if (result < 0) {
        refuse(QStringLiteral("egon.NOT_XML"), QStringLiteral("not well-formed"));
        return 0;
    }
    if (result == 0) {
        return 0;
    }
    if (++m_nodes > maxNodes || xmlTextReaderDepth(m_reader) > maxDepth) {
        refuse(QStringLiteral("egon.FORBIDDEN_XML"), QStringLiteral("too deep or too many nodes"));
        return 0;
    }
    const int type = xmlTextReaderNodeType(m_reader);
    switch (type) {
    case XML_READER_TYPE_ELEMENT:
    case XML_READER_TYPE_END_ELEMENT:
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
    case XML_READER_TYPE_COMMENT:
        return type;
    default:
        // document type, entity reference, processing instruction: none belongs into a SOAP message (SOAP 1.1, 3)
        refuse(QStringLiteral("egon.FORBIDDEN_XML"), QStringLiteral("forbidden kind of node"));
        return 0;
    }
}

void XmlReader::advance()
{
    while (const int type = readNode()) {
        if (type == XML_READER_TYPE_ELEMENT) {
            m_token = Token::Start;
            m_local = xmlTextReaderConstLocalName(m_reader);
            m_ns = xmlTextReaderConstNamespaceUri(m_reader);
            return;
        }
        if (type == XML_READER_TYPE_END_ELEMENT) {
            m_token = Token::End;
            return;
        }
        if (type == XML_READER_TYPE_CDATA
            || (type == XML_READER_TYPE_TEXT && !isBlank(view(xmlTextReaderConstValue(m_reader))))) {
            refuse(QStringLiteral("egon.UNEXPECTED_XML"), QStringLiteral("text between elements"));
            return;
        }
    }
    m_token = Token::Eof;
}

void XmlReader::open()
{
    if (!m_entered) {
        return;
    }
    m_entered = false;
    for (const Attribute &attribute : m_attributes) {
        if (!attribute.used) {
            refuse(QStringLiteral("egon.UNEXPECTED_XML"), QStringLiteral("unknown attribute"));
        }
    }
    m_attributes.clear();
    if (m_empty) {
        m_token = Token::End;
    } else {
        advance();
    }
}

bool XmlReader::at(Name name)
{
    open();
    return ok() && m_token == Token::Start
        && m_ns == (name.ns == Ns::None ? nullptr : m_namespaces[static_cast<std::size_t>(name.ns)])
        && std::strcmp(reinterpret_cast<const char *>(m_local), name.local) == 0;
}

bool XmlReader::atAnyElement()
{
    open();
    return ok() && m_token == Token::Start;
}

void XmlReader::enter(Name name)
{
    m_path.push_back(name.local);
    m_entered = true;
    m_nil = false;
    m_empty = xmlTextReaderIsEmptyElement(m_reader) == 1;
    m_attributes.clear();
    const xmlNode *node = xmlTextReaderCurrentNode(m_reader);
    if (node && node->properties) {
        readAttributes();
    }
}

void XmlReader::readAttributes()
{
    const xmlNode *node = xmlTextReaderCurrentNode(m_reader);
    m_attributeText.clear();
    for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next) {
        const xmlNode *value = attribute->children;
        if (value && (value->next || value->type != XML_TEXT_NODE)) {
            refuse(QStringLiteral("egon.FORBIDDEN_XML"), QStringLiteral("entity in an attribute"));
            return;
        }
        const std::string_view text = value ? view(value->content) : std::string_view();
        if (attribute->ns) {
            const bool xsi = view(attribute->ns->href) == std::string_view(xsiNamespace);
            if (xsi && view(attribute->name) == "nil") {
                readValue(text, m_nil);
                continue;
            }
            if (xsi && view(attribute->name) == "schemaLocation") {
                continue;
            }
            if (!m_inEnvelope || m_path.size() > 2) {
                refuse(QStringLiteral("egon.UNEXPECTED_XML"), QStringLiteral("unknown attribute"));
                return;
            }
            continue;
        }
        m_attributes.push_back({view(attribute->name), text, false});
    }
}

const std::string_view *XmlReader::findAttribute(const char *name)
{
    for (Attribute &attribute : m_attributes) {
        if (attribute.local == name) {
            attribute.used = true;
            return &attribute.value;
        }
    }
    return nullptr;
}

void XmlReader::leave()
{
    open();
    if (!ok()) {
        return;
    }
    if (m_token != Token::End) {
        const QString found = m_token == Token::Start ? QString::fromStdString(localName()).left(60) : QString();
        refuse(QStringLiteral("egon.UNEXPECTED_XML"), QString(u"unexpected element " % found));
        return;
    }
    m_path.pop_back();
    advance();
}

std::optional<std::string_view> XmlReader::readText()
{
    if (!ok()) {
        return std::nullopt;
    }
    for (const Attribute &attribute : m_attributes) {
        if (!attribute.used) {
            refuse(QStringLiteral("egon.UNEXPECTED_XML"), QStringLiteral("unknown attribute"));
            return std::nullopt;
        }
    }
    m_attributes.clear();
    m_entered = false;
    m_text.clear();
    if (m_empty) {
        m_token = Token::End;
        return std::string_view(m_text);
    }
    while (const int type = readNode()) {
        if (type == XML_READER_TYPE_END_ELEMENT) {
            m_token = Token::End;
            return std::string_view(m_text);
        }
        if (type == XML_READER_TYPE_ELEMENT) {
            refuse(QStringLiteral("egon.UNEXPECTED_XML"), QStringLiteral("element where text is expected"));
            return std::nullopt;
        }
        if (type != XML_READER_TYPE_COMMENT) {
            m_text += view(xmlTextReaderConstValue(m_reader));
        }
    }
    refuse(QStringLiteral("egon.NOT_XML"), QStringLiteral("ends in the middle"));
    return std::nullopt;
}

void XmlReader::openEnvelope()
{
    if (!at(soap("Envelope"))) {
        return;
    }
    m_inEnvelope = true;
    enter(soap("Envelope"));
    for (Attribute &attribute : m_attributes) {
        attribute.used = true;
    }
    if (at(soap("Header"))) {
        skipElement();
    }
    if (!at(soap("Body"))) {
        refuseMissing(soap("Body"));
        return;
    }
    enter(soap("Body"));
    for (Attribute &attribute : m_attributes) {
        attribute.used = true;
    }
    open();
}

void XmlReader::closeEnvelope()
{
    if (m_inEnvelope) {
        leave();
        leave();
    }
    if (ok() && m_token != Token::Eof) {
        refuse(QStringLiteral("egon.UNEXPECTED_XML"), QStringLiteral("more than one root"));
    }
}

std::string XmlReader::localName() const
{
    return std::string(view(m_local));
}

XmlReader::Loose XmlReader::skipElement()
{
    Loose loose;
    m_entered = false;
    m_attributes.clear();
    const int depth = xmlTextReaderDepth(m_reader);
    if (xmlTextReaderIsEmptyElement(m_reader) != 1) {
        while (const int type = readNode()) {
            const int here = xmlTextReaderDepth(m_reader);
            if (type == XML_READER_TYPE_END_ELEMENT && here == depth) {
                break;
            }
            if (type == XML_READER_TYPE_ELEMENT && loose.names.size() < 40) {
                loose.names += QString::fromUtf8(view(xmlTextReaderConstLocalName(m_reader)).substr(0, 60));
            }
            if ((type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_CDATA) && here == depth + 1
                && loose.text.size() < 2000) {
                loose.text += QString::fromUtf8(view(xmlTextReaderConstValue(m_reader)).substr(0, 2000));
            }
        }
    }
    advance();
    return loose;
}

QByteArray XmlReader::copyElement()
{
    QByteArray copy;
    if (!atAnyElement()) {
        refuse(QStringLiteral("egon.UNEXPECTED_XML"), QStringLiteral("an element is missing"));
        return copy;
    }
    const auto text = [&copy](std::string_view value, bool inAttribute) {
        for (const char c : value) {
            switch (c) {
            case '&':
                copy += "&amp;";
                break;
            case '<':
                copy += "&lt;";
                break;
            case '>':
                copy += "&gt;";
                break;
            case '"':
                copy += inAttribute ? "&quot;" : "\"";
                break;
            default:
                copy += c;
            }
        }
    };
    const auto name = [&copy](std::string_view local, bool inNamespace, const char *prefix) {
        if (inNamespace) {
            copy += prefix;
            copy += ':';
        }
        copy += QByteArrayView(local.data(), static_cast<qsizetype>(local.size()));
    };
    // one prefix serves every element, declared anew where the namespace is another than outside
    std::vector<std::string> outside;
    const auto startElement = [&] {
        const std::string ns(view(xmlTextReaderConstNamespaceUri(m_reader)));
        const bool empty = xmlTextReaderIsEmptyElement(m_reader) == 1;
        copy += '<';
        name(view(xmlTextReaderConstLocalName(m_reader)), !ns.empty(), "n");
        if (!ns.empty() && (outside.empty() || outside.back() != ns)) {
            copy += " xmlns:n=\"";
            text(ns, true);
            copy += '"';
        }
        while (xmlTextReaderMoveToNextAttribute(m_reader) == 1) {
            if (xmlTextReaderIsNamespaceDecl(m_reader) == 1) {
                continue;
            }
            const std::string_view own = view(xmlTextReaderConstNamespaceUri(m_reader));
            if (!own.empty()) {
                copy += " xmlns:a=\""; // no known message has two attributes with a namespace on one element
                text(own, true);
                copy += '"';
            }
            copy += ' ';
            name(view(xmlTextReaderConstLocalName(m_reader)), !own.empty(), "a");
            copy += "=\"";
            text(view(xmlTextReaderConstValue(m_reader)), true);
            copy += '"';
        }
        xmlTextReaderMoveToElement(m_reader);
        copy += empty ? "/>" : ">";
        if (!empty) {
            outside.push_back(ns);
        }
    };
    m_entered = false;
    m_attributes.clear();
    startElement();
    while (!outside.empty()) {
        const int type = readNode();
        if (type == 0) {
            break;
        }
        if (type == XML_READER_TYPE_ELEMENT) {
            startElement();
        } else if (type == XML_READER_TYPE_END_ELEMENT) {
            copy += "</";
            name(view(xmlTextReaderConstLocalName(m_reader)), !outside.back().empty(), "n");
            copy += '>';
            outside.pop_back();
        } else if (type != XML_READER_TYPE_COMMENT) {
            text(view(xmlTextReaderConstValue(m_reader)), false);
        }
    }
    advance();
    return copy;
}

void XmlReader::define(int local, const Aifo &aifo)
{
    if (ok() && !m_aifo.try_emplace(local, aifo).second) {
        refuse(QStringLiteral("egon.NEVALIDNI_VAZBA"), QStringLiteral("a local AIFO is defined twice"));
    }
}

void XmlReader::aifoText(Aifo &value)
{
    int local = 0;
    text(local);
    if (!ok()) {
        return;
    }
    const auto found = m_aifo.find(local);
    if (found == m_aifo.end()) {
        refuse(QStringLiteral("egon.NEVALIDNI_VAZBA"), QStringLiteral("a local AIFO is not in the map"));
        return;
    }
    value = found->second;
}

} // namespace kmen::egon::wire
