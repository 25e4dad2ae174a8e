/// JSON in which every value knows its line, for files that people write by hand: settings and profiles.
/// Stricter than QJsonDocument: a key given twice is an error, and so is anything nested deeper than 32.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

#include "base/result.h"

namespace kmen {

struct JsonMember;

struct JsonNode {
    enum class Type { Null, Bool, Number, Text, List, Object };
    Type type = Type::Null;
    int line = 1;
    bool boolean = false;
    double number = 0;
    QString text;
    std::vector<JsonNode> items; ///< List
    std::vector<JsonMember> members; ///< Object, in the file's order
};

struct JsonMember {
    QString key;
    JsonNode value;
};

/// What is wrong, and on which line.
struct JsonProblem {
    int line = 1;
    QString what; ///< a translated sentence
    bool missing = false; ///< something is not there; a key misspelt elsewhere explains it better
};

/// At most 1 MiB is read. Errors: the first problem.
std::expected<JsonNode, JsonProblem> parseLocatedJson(QByteArrayView json);

/// Reads an object's members one by one and remembers what was wrong. Every known key is asked for once; `finish` then
/// complains of those that nobody asked for.
class JsonReader final {
public:
    /// `object` outlives the reader. Anything but an object is a problem.
    explicit JsonReader(const JsonNode &object);

    QString text(const char *key);
    QString requiredText(const char *key);
    bool boolean(const char *key, bool otherwise);
    qint64 integer(const char *key, qint64 min, qint64 max, std::optional<qint64> otherwise);
    double number(const char *key, double min, double max, double otherwise);
    /// One of `words`; the first one when the key is not there.
    int choice(const char *key, const QStringList &words, bool required = false);
    /// Nothing when the key is not there, or is no object (which is a problem).
    const JsonNode *object(const char *key);
    const JsonNode *list(const char *key);

    /// The sentence belongs to this key's line, or to the object's own when the key is not there.
    void wrong(const char *key, const QString &what);
    void missing(const char *key);
    /// Takes over the first problem of a reader of a part.
    void adopt(const std::optional<JsonProblem> &problem);
    /// The problem that stands first in the file; keys that are not known come with the nearest known one.
    std::optional<JsonProblem> finish();

private:
    const JsonNode *find(const char *key);
    const JsonNode *ofType(const char *key, JsonNode::Type type, const QString &what);
    void add(const JsonProblem &problem);

    const JsonNode &m_object;
    QStringList m_known;
    std::optional<JsonProblem> m_problem;
};

} // namespace kmen
