#include "egon/xml_writer_p.h"

#include <QUuid>

namespace kmen::egon::wire {

namespace {

/// Shared by all messages: an element's name and namespace are not allocated again for each of a thousand persons.
const std::array<QString, namespaces.size()> &namespaceTexts()
{
    static const std::array<QString, namespaces.size()> texts = [] {
        std::array<QString, namespaces.size()> list;
        for (std::size_t i = 0; i < list.size(); ++i) {
            list[i] = QLatin1StringView(namespaces[i].uri);
        }
        return list;
    }();
    return texts;
}

} // namespace

QByteArray rawMark(std::size_t i)
{
    static const QByteArray chance = QUuid::createUuid().toByteArray(QUuid::Id128);
    return "raw-" + chance + '-' + QByteArray::number(static_cast<qulonglong>(i)) + '.';
}

XmlWriter::XmlWriter(const QString &serviceNamespace, const QString &root)
    : m_service(serviceNamespace)
{
    KDSoapValue value(root, QVariant());
    value.setNamespaceUri(serviceNamespace);
    value.setQualified(true);
    m_used[static_cast<std::size_t>(Ns::Service)] = true;
    m_stack.push_back(value);
}

void XmlWriter::rename(Ns ns, const QString &uri)
{
    if (uri != namespaceTexts()[static_cast<std::size_t>(ns)]) {
        m_renamed.emplace_back(ns, uri);
    }
}

const QString &XmlWriter::uriOf(Ns ns) const
{
    if (ns == Ns::Service) {
        return m_service;
    }
    for (const auto &[renamed, uri] : m_renamed) {
        if (renamed == ns) {
            return uri;
        }
    }
    return namespaceTexts()[static_cast<std::size_t>(ns)];
}

KDSoapValue XmlWriter::finish()
{
    QXmlStreamNamespaceDeclarations declarations;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Ns::Soap); ++i) {
        if (m_used[i]) {
            declarations.append({QLatin1StringView(namespaces[i].prefix), uriOf(static_cast<Ns>(i))});
        }
    }
    m_stack.front().setNamespaceDeclarations(declarations);
    return m_stack.front();
}

KDSoapValue XmlWriter::start(Name name)
{
    m_used[static_cast<std::size_t>(name.ns)] = true;
    KDSoapValue value(QString(QLatin1StringView(name.local)), QVariant());
    value.setNamespaceUri(uriOf(name.ns));
    value.setQualified(true);
    return value;
}

void XmlWriter::attribute(const char *name, const QString &value)
{
    if (!value.isEmpty()) {
        m_stack.back().childValues().attributes().append(
            KDSoapValue(QString(QLatin1StringView(name)), formatValue(value)));
    }
}

void XmlWriter::nil(bool value)
{
    if (value) {
        KDSoapValue attribute(QStringLiteral("nil"), QStringLiteral("true"));
        attribute.setNamespaceUri(QLatin1StringView(xsiNamespace));
        attribute.setQualified(true);
        m_stack.back().childValues().attributes().append(attribute);
    }
}

int XmlWriter::nextLocal(const Aifo &aifo)
{
    const int local = m_nextLocal++;
    m_local.try_emplace(aifo, local);
    return local;
}

void XmlWriter::aifoText(const Aifo &aifo)
{
    auto found = m_local.find(aifo);
    if (found == m_local.end()) {
        // its number follows those of the map in the order in which completeMap will give them
        const int local = m_nextLocal + static_cast<int>(m_missing.size());
        found = m_local.emplace(aifo, local).first;
        m_missing.push_back({.aifo = aifo, .agenda = {}, .ais = {}, .prevodAifoStatus = {}, .stavOvereniAifo = {}});
    }
    text(found->second);
}

std::vector<AifoEntry> XmlWriter::takeMissing()
{
    return std::exchange(m_missing, {});
}

} // namespace kmen::egon::wire
