/// Judges messages with libxml2: against an official schema, and against each other by their infoset.
/// Header only, because only programs that link libxml2 use it.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlschemas.h>

namespace kmen::judge {

using Document = std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)>;

inline Document parse(const QByteArray &xml)
{
    return {
        xmlReadMemory(xml.constData(), static_cast<int>(xml.size()), nullptr, nullptr, XML_PARSE_NONET), xmlFreeDoc};
}

inline QString nameOf(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

inline xmlNode *firstElement(xmlNode *parent)
{
    xmlNode *child = parent ? parent->children : nullptr;
    while (child && child->type != XML_ELEMENT_NODE) {
        child = child->next;
    }
    return child;
}

/// The root, or what stands in the Body of a SOAP envelope.
inline xmlNode *payload(xmlDoc *document)
{
    xmlNode *root = document ? xmlDocGetRootElement(document) : nullptr;
    if (root && nameOf(root->name) == u"Envelope") {
        return firstElement(firstElement(root));
    }
    return root;
}

/// The document with the payload as its root.
inline QByteArray payloadXml(const QByteArray &xml)
{
    const Document document = parse(xml);
    xmlNode *root = payload(document.get());
    if (!root) {
        return {};
    }
    const Document result(xmlNewDoc(reinterpret_cast<const xmlChar *>("1.0")), xmlFreeDoc);
    xmlDocSetRootElement(result.get(), xmlDocCopyNode(root, result.get(), 1));
    xmlReconciliateNs(result.get(), xmlDocGetRootElement(result.get()));
    xmlChar *bytes = nullptr;
    int size = 0;
    xmlDocDumpMemoryEnc(result.get(), &bytes, &size, "UTF-8");
    QByteArray text(reinterpret_cast<const char *>(bytes), size);
    xmlFree(bytes);
    return text;
}

/// One line an element: depth, {namespace}name, attributes by name, text. Prefixes and white space between elements
/// are no part of it.
inline void infoset(const xmlNode *node, int depth, QStringList &lines)
{
    QString text;
    QMap<QString, QString> attributes;
    for (const xmlAttr *a = node->properties; a; a = a->next) {
        attributes.insert(QString((a->ns ? nameOf(a->ns->href) : QString()) + u'}' + nameOf(a->name)),
            a->children ? nameOf(a->children->content) : QString());
    }
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE) {
            text += nameOf(child->content);
        }
    }
    QString line =
        QString(depth * 2, u' ') + u'{' + (node->ns ? nameOf(node->ns->href) : QString()) + u'}' + nameOf(node->name);
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it) {
        line += u' ' + it.key() + u'=' + it.value();
    }
    lines += QString(line + u'|' + text.trimmed());
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE) {
            infoset(child, depth + 1, lines);
        }
    }
}

inline QStringList infoset(const QByteArray &xml)
{
    const Document document = parse(xml);
    QStringList lines;
    if (const xmlNode *root = payload(document.get())) {
        infoset(root, 0, lines);
    }
    return lines;
}

/// Where two messages first differ; empty when they say the same.
inline QString difference(const QByteArray &a, const QByteArray &b)
{
    const QStringList left = infoset(a);
    const QStringList right = infoset(b);
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i)) {
            return QStringLiteral("line %1: <%2> against <%3>").arg(i).arg(left.value(i), right.value(i));
        }
    }
    return left.isEmpty() ? QStringLiteral("nothing to compare") : QString();
}

/// One official schema.
class Schema {
public:
    explicit Schema(const QString &file)
    {
        const std::unique_ptr<xmlSchemaParserCtxt, decltype(&xmlSchemaFreeParserCtxt)> parser(
            xmlSchemaNewParserCtxt(file.toUtf8().constData()), xmlSchemaFreeParserCtxt);
        xmlSchemaSetParserStructuredErrors(parser.get(), collect, &m_messages);
        m_schema.reset(xmlSchemaParse(parser.get()));
    }
    /// What the schema says against the message's payload; empty when it is valid.
    QString complaint(const QByteArray &xml)
    {
        if (!m_schema) {
            return QString(u"the schema does not compile: " + m_messages.join(u' '));
        }
        m_messages.clear();
        const Document document = parse(payloadXml(xml));
        if (!document) {
            return QStringLiteral("not XML");
        }
        const std::unique_ptr<xmlSchemaValidCtxt, decltype(&xmlSchemaFreeValidCtxt)> context(
            xmlSchemaNewValidCtxt(m_schema.get()), xmlSchemaFreeValidCtxt);
        xmlSchemaSetValidStructuredErrors(context.get(), collect, &m_messages);
        const int result = xmlSchemaValidateDoc(context.get(), document.get());
        return result == 0 ? QString() : QString(u"invalid: " + m_messages.join(u' '));
    }

private:
    static void collect(void *list, xmlErrorPtr error)
    {
        static_cast<QStringList *>(list)->append(QString::fromUtf8(error->message).trimmed());
    }
    QStringList m_messages;
    std::unique_ptr<xmlSchema, decltype(&xmlSchemaFree)> m_schema {nullptr, xmlSchemaFree};
};

} // namespace kmen::judge
