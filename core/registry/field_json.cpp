#include <QCoreApplication>

#include "registry/field_json_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

void writeString(QString &out, QStringView text)
{
    out += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            out += u'\\';
            out += c;
        } else if (c.unicode() < 0x20) {
            out += u"\\u00"_s;
            out += QChar(c.unicode() < 0x10 ? u'0' : u'1');
            out += QChar(u"0123456789abcdef"[c.unicode() & 0xf]);
        } else {
            out += c;
        }
    }
    out += u'"';
}

/// Reads exactly what toJson writes; anything else makes it `broken`.
class Reader {
public:
    explicit Reader(QStringView json)
        : m_json(json)
    {
    }

    bool accept(char16_t c)
    {
        if (m_at < m_json.size() && m_json[m_at] == c) {
            ++m_at;
            return true;
        }
        return false;
    }
    void expect(char16_t c) { m_broken = !accept(c) || m_broken; }

    QString string()
    {
        expect(u'"');
        const qsizetype begin = m_at;
        while (m_at < m_json.size() && m_json[m_at] != u'"' && m_json[m_at] != u'\\') {
            ++m_at;
        }
        QString text = m_json.mid(begin, m_at - begin).toString();
        while (m_at < m_json.size() && m_json[m_at] != u'"') {
            QChar c = m_json[m_at++];
            if (c == u'\\' && m_at < m_json.size()) {
                c = m_json[m_at++];
                if (c == u'u') {
                    c = QChar(m_json.mid(m_at, 4).toUShort(nullptr, 16));
                    m_at += 4;
                }
            }
            text += c;
        }
        expect(u'"');
        return text;
    }

    qint64 number()
    {
        const qsizetype begin = m_at;
        while (m_at < m_json.size() && (m_json[m_at] == u'-' || m_json[m_at].isDigit())) {
            ++m_at;
        }
        bool ok = false;
        const qint64 value = m_json.mid(begin, m_at - begin).toLongLong(&ok);
        m_broken = m_broken || !ok;
        return value;
    }

    [[nodiscard]] bool broken() const { return m_broken; }
    [[nodiscard]] bool atEnd() const { return m_at == m_json.size(); }

private:
    QStringView m_json;
    qsizetype m_at = 0;
    bool m_broken = false;
};

} // namespace

QString toJson(const std::vector<Field> &fields, Moment lastRead)
{
    constexpr qsizetype roomForField = 96;
    QString out;
    out.reserve(static_cast<qsizetype>(fields.size()) * roomForField);
    out += u'[';
    for (const Field &field : fields) {
        if (out.size() > 1) {
            out += u',';
        }
        out += u'[';
        writeString(out, fieldName(field.code));
        out += u',';
        writeString(out, field.value);
        out += u',';
        writeString(out, field.name);
        out += u',';
        out += QString::number(static_cast<int>(field.stav));
        out += u',';
        out += QString::number(field.changedAt ? toMsecs(*field.changedAt) : 0);
        out += u',';
        out +=
            QString::number(field.source == Source::Register && field.readAt == lastRead ? 0 : toMsecs(field.readAt));
        out += u',';
        out += QString::number(static_cast<int>(field.source));
        out += u']';
    }
    out += u']';
    return out;
}

Result<std::vector<Field>> fromJson(QStringView json, Moment lastRead)
{
    std::vector<Field> fields;
    fields.reserve(allFieldCodes().size());
    Reader reader(json);
    bool known = true;
    reader.expect(u'[');
    while (!reader.broken() && known && !reader.accept(u']')) {
        if (!fields.empty()) {
            reader.expect(u',');
        }
        Field field;
        reader.expect(u'[');
        const auto code = fieldFromName(reader.string());
        known = code.has_value();
        field.code = code.value_or(FieldCode::Prijmeni);
        reader.expect(u',');
        field.value = reader.string();
        reader.expect(u',');
        field.name = reader.string();
        reader.expect(u',');
        field.stav = static_cast<egon::Stav>(reader.number());
        reader.expect(u',');
        if (const qint64 changed = reader.number(); changed != 0) {
            field.changedAt = fromMsecs(changed);
        }
        reader.expect(u',');
        const qint64 read = reader.number();
        field.readAt = read == 0 ? lastRead : fromMsecs(read);
        reader.expect(u',');
        field.source = static_cast<Source>(reader.number());
        reader.expect(u']');
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
