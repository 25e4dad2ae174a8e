/// The writer's side of the describe functions: builds the tree that KDSoap serialises.
/// Every element is qualified and the prefixes in use are declared once on the root; otherwise each element repeats its
/// own.
#pragma once

#include <KDSoapClient/KDSoapValue.h>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

#include "egon/xml_names_p.h"
#include "egon/xml_values_p.h"

namespace kmen::egon::wire {

/// Stands in the text where raw element `i` belongs; by chance made anew by each process, so that no value can hold it.
QByteArray rawMark(std::size_t i);

class XmlWriter final {
public:
    static constexpr bool reading = false;

    XmlWriter(const QString &serviceNamespace, const QString &root);
    /// Another URI for one of the table's namespaces, in this message.
    void rename(Ns ns, const QString &uri);

    template <class F>
    void element(Name name, F &&content)
    {
        m_stack.push_back(start(name));
        content();
        const KDSoapValue finished = m_stack.back();
        m_stack.pop_back();
        m_stack.back().childValues().append(finished);
    }
    template <class F>
    bool optionalElement(Name name, bool present, F &&content)
    {
        if (present) {
            element(name, content);
        }
        return present;
    }
    template <class V>
    void required(Name name, const V &value)
    {
        element(name, [&] { text(value); });
    }
    template <class V>
    void required(Name name, const std::optional<V> &value)
    {
        optional(name, value);
    }
    template <class V>
    void optional(Name name, const std::optional<V> &value)
    {
        if (value) {
            required(name, *value);
        }
    }
    /// Text and bytes: empty is absent.
    template <class V>
    void optional(Name name, const V &value)
    {
        if (!value.isEmpty()) {
            required(name, value);
        }
    }
    template <class V, class F>
    void list(Name name, const std::vector<V> &values, F &&item)
    {
        for (const V &value : values) {
            element(name, [&] { item(value); });
        }
    }

    void attribute(const char *name, const QString &value);
    void attribute(const char *name, Stav value) { attribute(name, stavName(value)); }
    template <class V>
    void attribute(const char *name, const std::optional<V> &value)
    {
        if (value) {
            attribute(name, formatValue(*value));
        }
    }
    void ignoredAttribute(const char *) { }
    void nil(bool value);

    template <class V>
    void text(const V &value)
    {
        m_stack.back().setValue(formatValue(value));
    }

    /// The number of an AIFO in this message: 1, 2, … in the order of the map.
    int nextLocal(const Aifo &aifo);
    /// The number under which the AIFO stands in the map, if the message chose it itself.
    void define(int local, const Aifo &aifo)
    {
        if (m_local.try_emplace(aifo, local).second) {
            m_nextLocal = std::max(m_nextLocal, local + 1);
        }
    }
    void aifoText(const Aifo &aifo);
    template <class F>
    void aifoMap(bool present, F &&content)
    {
        m_mapIndex = m_stack.front().childValues().size();
        m_mapWritten = present;
        optionalElement(abst("MapaAifo"), present, content);
    }
    void require(bool, Name) { }
    /// An element that is already XML, with its namespaces, as the only content. It is put in when the tree has become
    /// bytes (inEnvelope): KDSoap has no place for it.
    void rawElement(const QByteArray &xml)
    {
        m_stack.back().setValue(QString::fromLatin1(rawMark(m_raw.size())));
        m_raw.push_back(xml);
    }
    [[nodiscard]] std::vector<QByteArray> takeRaw() { return std::exchange(m_raw, {}); }

    /// AIFO that were referred to but are not in the map; `content` writes them into it.
    [[nodiscard]] std::vector<AifoEntry> takeMissing();
    template <class F>
    void completeMap(F &&content)
    {
        auto &children = m_stack.front().childValues();
        m_stack.push_back(m_mapWritten ? children.takeAt(m_mapIndex) : start(abst("MapaAifo")));
        content();
        const KDSoapValue finished = m_stack.back();
        m_stack.pop_back();
        m_stack.front().childValues().insert(m_mapIndex, finished);
    }

    [[nodiscard]] KDSoapValue finish();

private:
    KDSoapValue start(Name name);

    [[nodiscard]] const QString &uriOf(Ns ns) const;

    QString m_service;
    std::vector<std::pair<Ns, QString>> m_renamed;
    std::array<bool, namespaces.size()> m_used {};
    std::vector<KDSoapValue> m_stack;
    std::unordered_map<Aifo, int> m_local;
    std::vector<AifoEntry> m_missing;
    std::vector<QByteArray> m_raw;
    int m_nextLocal = 1;
    qsizetype m_mapIndex = 0;
    bool m_mapWritten = false;
};

} // namespace kmen::egon::wire
