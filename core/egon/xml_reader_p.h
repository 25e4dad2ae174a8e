/// A strict streaming reader: the describe functions walk the message in the order of the schema, and whatever does not
/// fit stops the reading. libxml2's text reader beneath it, so that values go straight from the bytes into domain
/// types. After the first failure every call does nothing; `error` says what and where (the path, never a value).
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "egon/xml_names_p.h"
#include "egon/xml_values_p.h"

struct _xmlTextReader; // NOLINT(bugprone-reserved-identifier): the name that libxml2 gave it

namespace kmen::egon::wire {

/// Deeper or larger documents are refused; the deepest known message has 9 levels.
inline constexpr int maxDepth = 64;
inline constexpr qint64 maxNodes = 5'000'000;

class XmlReader final {
public:
    static constexpr bool reading = true;

    XmlReader(QByteArrayView bytes, const QString &serviceNamespace);
    ~XmlReader();
    XmlReader(const XmlReader &) = delete;
    XmlReader &operator=(const XmlReader &) = delete;

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    /// Only when not ok.
    [[nodiscard]] const Error &error() const { return *m_error; }
    /// The document does not fit: `reason` is for support and holds no value.
    void refuse(const QString &code, const QString &reason);

    /// Another URI for one of the table's namespaces, in this message.
    void rename(Ns ns, const QString &uri);
    /// Enters the SOAP envelope if there is one; afterwards the root element is next.
    void openEnvelope();
    /// Leaves it and reads to the end of the document.
    void closeEnvelope();
    /// Is this element next?
    [[nodiscard]] bool at(Name name);

    template <class F>
    void element(Name name, F &&content)
    {
        if (!at(name)) {
            refuseMissing(name);
            return;
        }
        enter(name);
        content();
        leave();
    }
    /// `present` is the writer's; returns whether the element was there.
    template <class F>
    bool optionalElement(Name name, bool present, F &&content)
    {
        Q_UNUSED(present);
        if (!at(name)) {
            return false;
        }
        enter(name);
        content();
        leave();
        return ok();
    }
    template <class V>
    void required(Name name, V &value)
    {
        element(name, [&] { text(value); });
    }
    template <class V>
    void required(Name name, std::optional<V> &value)
    {
        element(name, [&] { text(value.emplace()); });
    }
    template <class V>
    void optional(Name name, std::optional<V> &value)
    {
        optionalElement(name, false, [&] { text(value.emplace()); });
    }
    template <class V>
    void optional(Name name, V &value)
    {
        optionalElement(name, false, [&] { text(value); });
    }
    template <class V, class F>
    void list(Name name, std::vector<V> &values, F &&item)
    {
        while (at(name)) {
            enter(name);
            item(values.emplace_back());
            leave();
        }
    }

    /// Attributes are read before text and children.
    template <class V>
    void attribute(const char *name, V &value)
    {
        if (const std::string_view *found = findAttribute(name)) {
            readValue(*found, value);
        }
    }
    template <class V>
    void attribute(const char *name, std::optional<V> &value)
    {
        if (const std::string_view *found = findAttribute(name)) {
            readValue(*found, value.emplace());
        }
    }
    void ignoredAttribute(const char *name) { static_cast<void>(findAttribute(name)); }
    void nil(bool &value) const { value = m_nil; }

    template <class V>
    void text(V &value)
    {
        if (const std::optional<std::string_view> read = readText()) {
            readValue(*read, value);
        }
    }

    /// Local numbers of AIFO live as long as the message.
    [[nodiscard]] int nextLocal(const Aifo &) const { return 0; }
    void define(int local, const Aifo &aifo);
    void aifoText(Aifo &value);
    template <class F>
    void aifoMap(bool required, F &&content)
    {
        if (required) {
            element(abst("MapaAifo"), content);
        } else {
            optionalElement(abst("MapaAifo"), false, content);
        }
    }
    /// A rule between elements (a choice): refused with `name` as the missing one.
    void require(bool condition, Name name)
    {
        if (!condition) {
            refuseMissing(name);
        }
    }

    /// For SOAP faults, whose detail has any content: text of this element only, names of all within.
    [[nodiscard]] std::string localName() const;
    [[nodiscard]] bool atAnyElement();
    struct Loose {
        QString text;
        QStringList names;
    };
    Loose skipElement();
    /// The next element as XML of its own, each element with its namespace declared; comments are left out.
    QByteArray copyElement();

private:
    enum class Token : std::uint8_t { Start, End, Eof };
    struct Attribute {
        std::string_view local;
        std::string_view value;
        bool used = false;
    };

    [[nodiscard]] int readNode();
    void advance();
    void open();
    void enter(Name name);
    void leave();
    void readAttributes();
    const std::string_view *findAttribute(const char *name);
    std::optional<std::string_view> readText();
    void refuseMissing(Name name);
    [[nodiscard]] QString path() const;

    template <class V>
    void readValue(std::string_view text, V &value)
    {
        if (!parseValue(text, value)) {
            refuse(QStringLiteral("egon.UNEXPECTED_XML"), QStringLiteral("wrong type"));
        }
    }

    _xmlTextReader *m_reader = nullptr;
    std::array<const unsigned char *, namespaces.size()> m_namespaces {};
    const unsigned char *m_xsi = nullptr;
    std::optional<Error> m_error;
    Token m_token = Token::Eof;
    const unsigned char *m_local = nullptr;
    const unsigned char *m_ns = nullptr;
    bool m_entered = false; ///< inside a start tag: attributes can be read, content is not looked at yet
    bool m_empty = false;
    bool m_nil = false;
    bool m_inEnvelope = false;
    qint64 m_nodes = 0;
    std::vector<Attribute> m_attributes;
    std::vector<std::string> m_attributeText;
    std::vector<const char *> m_path;
    std::string m_text;
    std::unordered_map<int, Aifo> m_aifo;
};

} // namespace kmen::egon::wire
