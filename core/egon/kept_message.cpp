#include "egon/kept_message.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "egon/status.h"

namespace kmen::egon {

namespace {

// What is not named here is masked: a new element of the registers is private until somebody says otherwise.
constexpr std::array technicalElements = std::to_array<QByteArrayView>({"CasZadosti", "Agenda", "AgendovaRole", "Ovm",
    "Ais", "AgendaZadostId", "PredchoziZadostId", "IszrZadostId", "RegOdpovedId", "CasOdpovedi", "VysledekKod",
    "VysledekSubKod", "LokalniAifo", "PocetZaznamu", "MaximalniPocetZaznamu", "CisloDavky", "PocetDavek", "ZmenaId",
    "ZmenaCas", "NazevRozhrani", "KodIsvs", "StatusDat", "faultcode", "CekaciCas", "KodAsyncSluzby"});
constexpr std::array technicalAttributes = std::to_array<QByteArrayView>({"stav", "zmenaCas", "prevodAifoStatus",
    "stavOvereniAifo", "stavOvereniPrvku", "agenda", "ais", "lokalniAifoOd", "nacistData", "nil"});
constexpr QByteArrayView mask = "…";
constexpr qsizetype longestTechnical = 120;

bool isName(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '.' || c == ':';
}

/// Of what looks like no register's value, not even technical elements keep anything; a zero byte could not be stored.
bool isTechnical(QByteArrayView value)
{
    return value.size() <= longestTechnical
        && std::ranges::none_of(value, [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

QByteArrayView localName(QByteArrayView name)
{
    return name.sliced(name.lastIndexOf(':') + 1);
}

bool isIn(const auto &list, QByteArrayView name)
{
    return std::ranges::find(list, name) != list.end();
}

/// Reads what looks like XML; never fails and never looks back.
class Masker final {
public:
    Masker(QByteArrayView message, qint64 mostBytes)
        : m_in(message)
        , m_most(mostBytes)
    {
    }

    QByteArray run()
    {
        while (m_at < m_in.size() && m_out.size() < m_most) {
            if (m_in[m_at] == '<') {
                markup();
            } else {
                const qsizetype end = find("<");
                text(m_in.sliced(m_at, end - m_at));
                m_at = end;
            }
        }
        if (m_out.size() > m_most || m_at < m_in.size()) {
            m_out.truncate(std::min<qsizetype>(m_out.size(), m_most));
            m_out += "[…]";
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] qsizetype find(QByteArrayView what) const
    {
        const qsizetype found = m_in.indexOf(what, m_at);
        return found < 0 ? m_in.size() : found;
    }
    [[nodiscard]] bool at(QByteArrayView what) const { return m_in.sliced(m_at).startsWith(what); }
    void skipPast(QByteArrayView end) { m_at = std::min(m_in.size(), find(end) + end.size()); }

    void text(QByteArrayView words)
    {
        const QByteArrayView trimmed = words.trimmed();
        if (trimmed.isEmpty()) {
            m_out += words;
        } else if (m_element == "VysledekPopis" || m_element == "faultstring") {
            m_out += masked(QString::fromUtf8(trimmed)).toUtf8();
        } else if (isIn(technicalElements, m_element) && isTechnical(trimmed)) {
            m_out += trimmed;
        } else {
            m_out += mask;
        }
    }

    void markup()
    {
        if (at("<!--")) {
            skipPast("-->");
            m_out += "<!--…-->";
        } else if (at("<![CDATA[")) {
            skipPast("]]>");
            m_out += mask;
        } else if (at("<!") || at("<?")) {
            // a document type may be nested in brackets: whatever is left of it is text, and masked
            m_out += at("<?xml ") ? "<?xml…?>" : "<!…>";
            skipPast(">");
        } else {
            tag();
        }
    }

    void tag()
    {
        ++m_at;
        const bool end = at("/");
        m_at += end ? 1 : 0;
        const QByteArrayView name = takeName();
        if (name.isEmpty() || name.size() > longestTechnical) {
            skipPast(">");
            m_element = {};
            m_out += "<…>";
            return;
        }
        m_out += end ? "</" : "<";
        m_out += name;
        bool empty = false;
        while (m_at < m_in.size() && m_in[m_at] != '>') {
            const char c = m_in[m_at];
            if (c == '/') {
                empty = true;
                ++m_at;
            } else if (isName(c)) {
                attribute();
            } else {
                ++m_at;
            }
        }
        ++m_at;
        m_element = end || empty ? QByteArrayView() : localName(name);
        m_out += empty ? "/>" : ">";
    }

    void attribute()
    {
        const QByteArrayView name = takeName();
        while (m_at < m_in.size() && std::isspace(static_cast<unsigned char>(m_in[m_at])) != 0) {
            ++m_at;
        }
        QByteArrayView value;
        if (at("=")) {
            ++m_at;
            while (m_at < m_in.size() && std::isspace(static_cast<unsigned char>(m_in[m_at])) != 0) {
                ++m_at;
            }
            if (at("\"") || at("'")) {
                const QByteArrayView quote = m_in.sliced(m_at, 1);
                ++m_at;
                const qsizetype end = find(quote);
                value = m_in.sliced(m_at, end - m_at);
                m_at = std::min(m_in.size(), end + 1);
            } else {
                // a value without quotes, as web pages have them: not to be taken for further names
                while (m_at < m_in.size() && m_in[m_at] != '>'
                    && std::isspace(static_cast<unsigned char>(m_in[m_at])) == 0) {
                    ++m_at;
                }
            }
        }
        const bool keep = name.startsWith("xmlns") || isIn(technicalAttributes, localName(name));
        const bool known = name.size() <= longestTechnical;
        m_out += ' ';
        m_out += known ? name : mask;
        m_out += "=\"";
        m_out += keep && isTechnical(value) ? value : mask;
        m_out += '"';
    }

    QByteArrayView takeName()
    {
        const qsizetype begin = m_at;
        while (m_at < m_in.size() && isName(m_in[m_at])) {
            ++m_at;
        }
        return m_in.sliced(begin, m_at - begin);
    }

    const QByteArrayView m_in;
    const qint64 m_most;
    qsizetype m_at = 0;
    QByteArrayView m_element; ///< whose text comes next
    QByteArray m_out;
};

} // namespace

QByteArray maskedMessage(QByteArrayView message, qint64 mostBytes)
{
    return Masker(message, mostBytes).run();
}

} // namespace kmen::egon
