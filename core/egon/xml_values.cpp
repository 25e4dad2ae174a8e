#include "egon/xml_values_p.h"

#include <algorithm>
#include <charconv>

namespace kmen::egon::wire {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

template <class Integer>
bool parseInteger(std::string_view text, Integer &value)
{
    text = collapsed(text);
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-')) {
            return false;
        }
    }
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc() && end == text.data() + text.size() && !text.empty();
}

bool parseBase64(std::string_view text, QByteArray &value)
{
    QByteArray compact;
    compact.reserve(static_cast<qsizetype>(text.size()));
    for (const char c : text) {
        if (!isBlank(c)) {
            compact.append(c);
        }
    }
    // Qt accepts a missing padding; the schema does not
    if (compact.size() % 4 != 0) {
        return false;
    }
    auto decoded = QByteArray::fromBase64Encoding(compact, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return false;
    }
    value = *std::move(decoded);
    return true;
}

/// "Z", or an offset of at most 14 hours (XML Schema 1.0, 3.2.7.3).
bool isZone(std::string_view text)
{
    if (text == "Z") {
        return true;
    }
    const auto number = [text](std::size_t at) {
        const auto digit = [text](std::size_t i) { return text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : 100; };
        return digit(at) * 10 + digit(at + 1);
    };
    return text.size() == 6 && (text[0] == '+' || text[0] == '-') && text[3] == ':' && number(4) <= 59
        && number(1) * 60 + number(4) <= 14 * 60;
}

bool isXmlCharacter(char16_t c)
{
    return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
}

} // namespace

std::string_view collapsed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isBlank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

bool parseValue(std::string_view text, int &value)
{
    return parseInteger(text, value);
}
bool parseValue(std::string_view text, qint64 &value)
{
    return parseInteger(text, value);
}

bool parseValue(std::string_view text, quint64 &value)
{
    return parseInteger(text, value);
}

bool parseValue(std::string_view text, bool &value)
{
    text = collapsed(text);
    value = text == "true" || text == "1";
    return value || text == "false" || text == "0";
}

bool parseValue(std::string_view text, QString &value)
{
    value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return true;
}

bool parseValue(std::string_view text, QStringList &value)
{
    value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                .simplified()
                .split(u' ', Qt::SkipEmptyParts);
    return true;
}

bool parseValue(std::string_view text, QDate &value)
{
    text = collapsed(text);
    if (text.size() > 10) {
        // a time zone behind a date changes nothing for a date of birth or death
        if (!isZone(text.substr(10))) {
            return false;
        }
        text = text.substr(0, 10);
    }
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return false;
    }
    int parts[3] = {0, 0, 0};
    const std::string_view pieces[3] = {text.substr(0, 4), text.substr(5, 2), text.substr(8, 2)};
    for (std::size_t i = 0; i < 3; ++i) {
        for (const char c : pieces[i]) {
            if (c < '0' || c > '9') {
                return false;
            }
            parts[i] = parts[i] * 10 + (c - '0');
        }
    }
    value = QDate(parts[0], parts[1], parts[2]);
    return value.isValid();
}

bool parseValue(std::string_view text, WireTime &value)
{
    const std::optional<WireTime> time = WireTime::parse(collapsed(text));
    if (time) {
        value = *time;
    }
    return time.has_value();
}

bool parseValue(std::string_view text, QUuid &value)
{
    text = collapsed(text);
    if (text.size() != 36) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (dash ? c != '-' : !hex) {
            return false;
        }
    }
    value = QUuid::fromString(QLatin1StringView(text.data(), static_cast<qsizetype>(text.size())));
    return true;
}

bool parseValue(std::string_view text, QByteArray &value)
{
    return parseBase64(text, value);
}

bool parseValue(std::string_view text, Aifo &value)
{
    QByteArray bytes;
    if (!parseBase64(text, bytes)) {
        return false;
    }
    const std::optional<Aifo> aifo = Aifo::fromBytes(bytes);
    if (aifo) {
        value = *aifo;
    }
    return aifo.has_value();
}

bool parseValue(std::string_view text, ResultCode &value)
{
    for (const ResultCode code : {ResultCode::Ok, ResultCode::Varovani, ResultCode::Chyba}) {
        if (text == formatValue(code).toLatin1().toStdString()) {
            value = code;
            return true;
        }
    }
    return false;
}

bool parseValue(std::string_view text, Stav &value)
{
    if (text == "spravny") {
        value = Stav::Spravny;
    } else if (text == "nespravny") {
        value = Stav::Nespravny;
    } else if (text == "nedefinovany") {
        value = Stav::Nedefinovany;
    } else if (text == "nespravnyTvar") {
        value = Stav::NespravnyTvar;
    } else {
        return false;
    }
    return true;
}

QString formatValue(int value)
{
    return QString::number(value);
}
QString formatValue(qint64 value)
{
    return QString::number(value);
}
QString formatValue(quint64 value)
{
    return QString::number(value);
}
QString formatValue(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString formatValue(const QString &value)
{
    const auto carried = [](QChar c) { return isXmlCharacter(c.unicode()); };
    if (std::ranges::all_of(value, carried)) {
        return value;
    }
    QString clean;
    std::ranges::copy_if(value, std::back_inserter(clean), carried);
    return clean;
}

QString formatValue(const QStringList &value)
{
    return value.join(u' ');
}
QString formatValue(QDate value)
{
    return value.toString(Qt::ISODate);
}
QString formatValue(const WireTime &value)
{
    return value.text();
}
QString formatValue(const QUuid &value)
{
    return value.toString(QUuid::WithoutBraces);
}
QString formatValue(const QByteArray &value)
{
    return QString::fromLatin1(value.toBase64());
}
QString formatValue(const Aifo &value)
{
    return QString::fromLatin1(value.bytes().toByteArray().toBase64());
}

QString formatValue(ResultCode value)
{
    switch (value) {
    case ResultCode::Ok:
        return QStringLiteral("OK");
    case ResultCode::Varovani:
        return QStringLiteral("VAROVANI");
    case ResultCode::Chyba:
        break;
    }
    return QStringLiteral("CHYBA");
}

QString formatValue(Stav value)
{
    return stavName(value);
}

} // namespace kmen::egon::wire
