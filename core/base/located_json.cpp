#include "base/located_json.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <numeric>

namespace kmen {

namespace {

constexpr qsizetype longest = 1024 * 1024;
constexpr int deepest = 32;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::Json)
};

class Parser final {
public:
    explicit Parser(QByteArrayView bytes)
        : m_at(bytes.begin())
        , m_end(bytes.end())
    {
    }

    std::expected<JsonNode, JsonProblem> parse()
    {
        JsonNode node;
        if (value(node, 0) && (space(), m_at != m_end)) {
            wrong(Words::tr("There is something after the end."));
        }
        if (m_problem) {
            return std::unexpected(*m_problem);
        }
        return node;
    }

private:
    bool wrong(const QString &what)
    {
        if (!m_problem) {
            m_problem = JsonProblem {m_line, what};
        }
        return false;
    }
    bool unexpectedSign()
    {
        if (m_at == m_end) {
            return wrong(Words::tr("The file ends too early: a bracket or a quotation mark is missing."));
        }
        const auto sign = static_cast<unsigned char>(*m_at);
        const QString shown = sign < 0x20 || sign > 0x7e ? QStringLiteral("0x%1").arg(sign, 2, 16, QLatin1Char('0'))
                                                         : QString(QLatin1Char(*m_at));
        return wrong(Words::tr("“%1” cannot stand here.").arg(shown));
    }

    void space()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r' || *m_at == '\n')) {
            m_line += *m_at == '\n' ? 1 : 0;
            ++m_at;
        }
    }

    bool take(char sign)
    {
        space();
        if (m_at == m_end || *m_at != sign) {
            return false;
        }
        ++m_at;
        return true;
    }

    bool word(const char *name)
    {
        const QByteArrayView rest(m_at, m_end);
        const QByteArrayView wanted(name);
        if (!rest.startsWith(wanted)) {
            return unexpectedSign();
        }
        m_at += wanted.size();
        return true;
    }

    bool value(JsonNode &node, int depth)
    {
        space();
        node.line = m_line;
        if (depth > deepest) {
            return wrong(Words::tr("This is nested too deep."));
        }
        if (m_at == m_end) {
            return unexpectedSign();
        }
        switch (*m_at) {
        case '{':
            return object(node, depth);
        case '[':
            return list(node, depth);
        case '"':
            node.type = JsonNode::Type::Text;
            return text(node.text);
        case 't':
            node.type = JsonNode::Type::Bool;
            node.boolean = true;
            return word("true");
        case 'f':
            node.type = JsonNode::Type::Bool;
            return word("false");
        case 'n':
            return word("null");
        default:
            node.type = JsonNode::Type::Number;
            return number(node.number);
        }
    }

    bool object(JsonNode &node, int depth)
    {
        node.type = JsonNode::Type::Object;
        ++m_at;
        if (take('}')) {
            return true;
        }
        do {
            space();
            const int line = m_line;
            QString key;
            if (!text(key)) {
                return false;
            }
            const bool twice = std::ranges::any_of(node.members, [&](const auto &m) { return m.key == key; });
            if (twice) {
                m_line = line;
                return wrong(Words::tr("“%1” is given twice.").arg(key));
            }
            if (!take(':')) {
                return unexpectedSign();
            }
            auto &member = node.members.emplace_back(JsonMember {key, {}});
            if (!value(member.value, depth + 1)) {
                return false;
            }
        } while (take(','));
        return take('}') || unexpectedSign();
    }

    bool list(JsonNode &node, int depth)
    {
        node.type = JsonNode::Type::List;
        ++m_at;
        if (take(']')) {
            return true;
        }
        do {
            if (!value(node.items.emplace_back(), depth + 1)) {
                return false;
            }
        } while (take(','));
        return take(']') || unexpectedSign();
    }

    bool text(QString &out)
    {
        if (m_at == m_end || *m_at != '"') {
            return unexpectedSign();
        }
        const auto *begin = ++m_at;
        const auto flush = [&] {
            QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            out += QString(utf8(QByteArrayView(begin, m_at)));
            return !utf8.hasError() || wrong(Words::tr("The file is not in UTF-8."));
        };
        while (m_at != m_end && *m_at != '"') {
            if (static_cast<unsigned char>(*m_at) < 0x20) {
                return wrong(Words::tr("A text must end on the line on which it begins."));
            }
            if (*m_at != '\\') {
                ++m_at;
                continue;
            }
            if (!flush() || !escape(out)) {
                return false;
            }
            begin = m_at;
        }
        if (m_at == m_end) {
            return unexpectedSign();
        }
        if (!flush()) {
            return false;
        }
        ++m_at;
        return true;
    }

    bool escape(QString &out)
    {
        static constexpr QByteArrayView signs("\"\\/bfnrt");
        static constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
        if (++m_at == m_end) {
            return unexpectedSign();
        }
        if (const qsizetype at = signs.indexOf(*m_at); at >= 0) {
            out += QLatin1Char(meanings[at]);
            ++m_at;
            return true;
        }
        bool hex = false;
        const qsizetype left = m_end - m_at;
        const ushort unit =
            *m_at == 'u' && left > 4 ? QByteArray(m_at + 1, 4).toUShort(&hex, 16) : static_cast<ushort>(0);
        if (!hex
            || !std::all_of(m_at + 1, m_at + 5, [](char c) { return std::isxdigit(static_cast<uchar>(c)) != 0; })) {
            return wrong(Words::tr("A backslash stands before something it cannot mean; write it twice in a path."));
        }
        out += QChar(unit);
        m_at += 5;
        return true;
    }

    bool number(double &out)
    {
        const auto *begin = m_at;
        while (m_at != m_end
            && (std::isdigit(static_cast<uchar>(*m_at)) != 0 || QByteArrayView("+-.eE").contains(*m_at))) {
            ++m_at;
        }
        const QByteArray digits(begin, m_at - begin);
        bool fine = false;
        out = digits.toDouble(&fine);
        const bool plain = !digits.isEmpty() && digits[0] != '+' && digits[0] != '.';
        if (!fine || !plain || !std::isfinite(out)) {
            m_at = begin;
            return unexpectedSign();
        }
        return true;
    }

    const char *m_at;
    const char *m_end;
    int m_line = 1;
    std::optional<JsonProblem> m_problem;
};

/// How many single changes make one word of the other.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : a) {
        int corner = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto k = static_cast<std::size_t>(j);
            const int change = corner + (letter.toLower() == b[j].toLower() ? 0 : 1);
            corner = row[k + 1];
            row[k + 1] = std::min({change, row[k] + 1, corner + 1});
        }
    }
    return row.back();
}

} // namespace

std::expected<JsonNode, JsonProblem> parseLocatedJson(QByteArrayView json)
{
    if (json.size() > longest) {
        return std::unexpected(JsonProblem {1, Words::tr("The file is larger than 1 MiB.")});
    }
    if (json.startsWith("\xef\xbb\xbf")) {
        json = json.sliced(3); // editors on Windows write it
    }
    return Parser(json).parse();
}

JsonReader::JsonReader(const JsonNode &object)
    : m_object(object)
{
    if (object.type != JsonNode::Type::Object) {
        add({object.line, Words::tr("A group in curly brackets is expected here.")});
    }
}

const JsonNode *JsonReader::find(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_known.append(name);
    const auto at = std::ranges::find_if(m_object.members, [&](const auto &member) { return member.key == name; });
    return at == m_object.members.end() ? nullptr : &at->value;
}

const JsonNode *JsonReader::ofType(const char *key, JsonNode::Type type, const QString &what)
{
    const JsonNode *node = find(key);
    if (node && node->type != type) {
        add({node->line, what.arg(QString::fromLatin1(key))});
        return nullptr;
    }
    return node;
}

void JsonReader::add(const JsonProblem &problem)
{
    const auto weight = [](const JsonProblem &p) { return std::pair(p.missing, p.line); };
    if (!m_problem || weight(problem) < weight(*m_problem)) {
        m_problem = problem;
    }
}

QString JsonReader::text(const char *key)
{
    const JsonNode *node = ofType(key, JsonNode::Type::Text, Words::tr("“%1” must be a text in quotation marks."));
    return node ? node->text : QString();
}

QString JsonReader::requiredText(const char *key)
{
    const QString value = text(key);
    if (value.trimmed().isEmpty()) {
        missing(key);
    }
    return value;
}

bool JsonReader::boolean(const char *key, bool otherwise)
{
    const JsonNode *node = ofType(key, JsonNode::Type::Bool, Words::tr("“%1” must be true or false."));
    return node ? node->boolean : otherwise;
}

qint64 JsonReader::integer(const char *key, qint64 min, qint64 max, std::optional<qint64> otherwise)
{
    const JsonNode *node = ofType(key, JsonNode::Type::Number, Words::tr("“%1” must be a number."));
    if (!node) {
        if (!otherwise) {
            missing(key);
        }
        return otherwise.value_or(min);
    }
    if (node->number != std::floor(node->number) || node->number < static_cast<double>(min)
        || node->number > static_cast<double>(max)) {
        add({node->line,
            Words::tr("“%1” must be a whole number from %2 to %3.").arg(QString::fromLatin1(key)).arg(min).arg(max)});
        return min;
    }
    return static_cast<qint64>(node->number);
}

double JsonReader::number(const char *key, double min, double max, double otherwise)
{
    const JsonNode *node = ofType(key, JsonNode::Type::Number, Words::tr("“%1” must be a number."));
    if (!node) {
        return otherwise;
    }
    if (node->number < min || node->number > max) {
        add({node->line, Words::tr("“%1” must be from %2 to %3.").arg(QString::fromLatin1(key)).arg(min).arg(max)});
        return otherwise;
    }
    return node->number;
}

int JsonReader::choice(const char *key, const QStringList &words, bool required)
{
    const QString value = required ? requiredText(key) : text(key);
    if (value.isEmpty()) {
        return 0;
    }
    const auto at = words.indexOf(value);
    if (at < 0) {
        wrong(key,
            Words::tr("“%1” cannot be “%2”; it is one of: %3.")
                .arg(QString::fromLatin1(key), value, words.join(QStringLiteral(", "))));
    }
    return static_cast<int>(std::max(at, qsizetype(0)));
}

const JsonNode *JsonReader::object(const char *key)
{
    return ofType(key, JsonNode::Type::Object, Words::tr("“%1” must be a group in curly brackets."));
}

const JsonNode *JsonReader::list(const char *key)
{
    return ofType(key, JsonNode::Type::List, Words::tr("“%1” must be a list in square brackets."));
}

void JsonReader::wrong(const char *key, const QString &what)
{
    const QString name = QString::fromLatin1(key);
    const auto at = std::ranges::find_if(m_object.members, [&](const auto &member) { return member.key == name; });
    const bool missing = at == m_object.members.end();
    add({missing ? m_object.line : at->value.line, what, missing});
}

void JsonReader::missing(const char *key)
{
    wrong(key, Words::tr("“%1” is missing.").arg(QString::fromLatin1(key)));
}

void JsonReader::adopt(const std::optional<JsonProblem> &problem)
{
    if (problem) {
        add(*problem);
    }
}

std::optional<JsonProblem> JsonReader::finish()
{
    for (const auto &[key, node] : m_object.members) {
        if (m_known.contains(key)) {
            continue;
        }
        const auto nearest = std::ranges::min_element(
            m_known, {}, [&wrong = key](const QString &known) { return distance(known, wrong); });
        const bool near = nearest != m_known.end() && distance(*nearest, key) <= std::max(2, int(key.size()) / 3);
        add({node.line,
            near ? Words::tr("“%1” is not known. Did you mean “%2”?").arg(key, *nearest)
                 : Words::tr("“%1” is not known.").arg(key)});
    }
    return m_problem;
}

} // namespace kmen
