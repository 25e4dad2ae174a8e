#include <QCoreApplication>
#include <QStringEncoder>

#include <charconv>
#include <cstring>

#include "registry/field_json_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

class Writer {
public:
    explicit Writer(qsizetype room) { m_out.reserve(room); }

    void raw(char c) { m_out += c; }

    void string(QStringView text)
    {
        constexpr qsizetype mostBytesOfAUnit = 3;
        m_out += '"';
        const auto plain = [](QChar c) { return c.unicode() >= 0x20 && c != u'"' && c != u'\\'; };
        if (std::ranges::all_of(text, plain)) {
            const qsizetype at = m_out.size();
            m_out.resize(at + text.size() * mostBytesOfAUnit);
            const char *end = m_utf8.appendToBuffer(m_out.data() + at, text);
            m_out.truncate(end - m_out.constData());
        } else {
            escaped(QByteArray(m_utf8.encode(text)));
        }
        m_out += '"';
    }

    void number(qint64 value)
    {
        std::array<char, 24> digits {};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        m_out.append(digits.data(), end - digits.data());
    }

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void escaped(const QByteArray &text)
    {
        for (const char c : text) {
            const auto code = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\') {
                m_out += '\\';
                m_out += c;
            } else if (code < 0x20) {
                m_out += "\\u00";
                m_out += code < 0x10 ? '0' : '1';
                m_out += "0123456789abcdef"[code & 0xf];
            } else {
                m_out += c;
            }
        }
    }

    QByteArray m_out;
    QStringEncoder m_utf8 {QStringEncoder::Utf8};
};

/// Reads exactly what toJson writes; anything else makes it `broken`.
class JsonReader {
public:
    explicit JsonReader(QByteArrayView json)
        : m_json(json)
    {
    }

    bool accept(char c)
    {
        if (m_at < m_json.size() && m_json[m_at] == c) {
            ++m_at;
            return true;
        }
        return false;
    }
    void expect(char c) { m_broken = !accept(c) || m_broken; }

    QString string()
    {
        const QByteArrayView plain = plainString();
        if (!m_escaped) {
            return QString::fromUtf8(plain);
        }
        QByteArray text = plain.toByteArray();
        while (m_at < m_json.size() && m_json[m_at] != '"') {
            char c = m_json[m_at++];
            if (c == '\\' && m_at < m_json.size()) {
                c = m_json[m_at++];
                if (c == 'u') {
                    c = static_cast<char>(
                        m_json.sliced(m_at, std::min<qsizetype>(4, m_json.size() - m_at)).toInt(nullptr, 16));
                    m_at = std::min(m_at + 4, m_json.size());
                }
            }
            text += c;
        }
        expect('"');
        return QString::fromUtf8(text);
    }

    /// A string as it stands; up to the first escaped character when there is one.
    QByteArrayView plainString()
    {
        expect('"');
        const qsizetype begin = m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"' && m_json[m_at] != '\\') {
            ++m_at;
        }
        m_escaped = m_at >= m_json.size() || m_json[m_at] != '"';
        const QByteArrayView text = m_json.sliced(begin, m_at - begin);
        if (!m_escaped) {
            ++m_at;
        }
        return text;
    }

    qint64 number()
    {
        qint64 value = 0;
        const char *begin = m_json.data() + m_at;
        const auto [end, error] = std::from_chars(begin, m_json.data() + m_json.size(), value);
        m_broken = m_broken || error != std::errc();
        m_at += end - begin;
        return value;
    }

    [[nodiscard]] bool broken() const { return m_broken || m_at > m_json.size(); }
    [[nodiscard]] bool atEnd() const { return m_at == m_json.size(); }

private:
    QByteArrayView m_json;
    qsizetype m_at = 0;
    bool m_escaped = false;
    bool m_broken = false;
};

/// Fields are stored in the order of their codes: the one after the last is tried first.
std::optional<FieldCode> codeOf(QByteArrayView name, std::size_t &next)
{
    const auto &codes = everyFieldCode();
    const QLatin1StringView latin(name.data(), name.size());
    for (std::size_t tried = 0; tried < codes.size(); ++tried) {
        const FieldCode code = codes[(next + tried) % codes.size()];
        if (fieldName(code) == latin) {
            next = static_cast<std::size_t>(code) + 1;
            return code;
        }
    }
    return std::nullopt;
}

} // namespace

QByteArray toJson(const std::vector<Field> &fields, Moment lastRead)
{
    constexpr qsizetype roomForField = 96;
    Writer out(static_cast<qsizetype>(fields.size()) * roomForField);
    char before = '[';
    for (const Field &field : fields) {
        out.raw(before);
        before = ',';
        out.raw('[');
        out.string(fieldName(field.code));
        out.raw(',');
        out.string(field.value);
        out.raw(',');
        out.string(field.name);
        out.raw(',');
        out.number(static_cast<int>(field.stav));
        out.raw(',');
        out.number(field.changedAt ? toMsecs(*field.changedAt) : 0);
        out.raw(',');
        out.number(field.source == Source::Register && field.readAt == lastRead ? 0 : toMsecs(field.readAt));
        out.raw(',');
        out.number(static_cast<int>(field.source));
        out.raw(']');
    }
    if (fields.empty()) {
        out.raw('[');
    }
    out.raw(']');
    return out.take();
}

Result<std::vector<Field>> fromJson(QByteArrayView json, Moment lastRead)
{
    std::vector<Field> fields;
    fields.reserve(allFieldCodes().size());
    JsonReader reader(json);
    bool known = true;
    std::size_t next = 0;
    reader.expect('[');
    while (!reader.broken() && known && !reader.accept(']')) {
        if (!fields.empty()) {
            reader.expect(',');
        }
        Field field;
        reader.expect('[');
        const auto code = codeOf(reader.plainString(), next);
        known = code.has_value();
        field.code = code.value_or(FieldCode::Prijmeni);
        reader.expect(',');
        field.value = reader.string();
        reader.expect(',');
        field.name = reader.string();
        reader.expect(',');
        field.stav = static_cast<egon::Stav>(reader.number());
        reader.expect(',');
        if (const qint64 changed = reader.number(); changed != 0) {
            field.changedAt = fromMsecs(changed);
        }
        reader.expect(',');
        const qint64 read = reader.number();
        field.readAt = read == 0 ? lastRead : fromMsecs(read);
        reader.expect(',');
        field.source = static_cast<Source>(reader.number());
        reader.expect(']');
        fields.push_back(std::move(field));
    }
    if (reader.broken() || !known || !reader.atEnd()) {
        return fail(ErrorKind::Corrupt, u"registry.FIELDS"_s,
            QCoreApplication::translate("kmen::registry", "The stored data of a client are damaged."), {},
            QCoreApplication::translate("kmen::registry", "Read the client again from the register."));
    }
    return fields;
}

} // namespace kmen::registry
