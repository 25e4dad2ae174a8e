/// What can fail returns `Result<T>`; a failure is a value with a stable code and sentences for a person.
/// Source: ARCHITECTURE.md, "Errors". All types here are values, free to be used in any thread.
#pragma once

#include <QString>

#include <expected>
#include <vector>

namespace kmen {

enum class ErrorKind {
    Input, ///< what the user or a file gave is wrong
    NotFound,
    Ambiguous, ///< more than one answer where one is needed
    Denied, ///< a register or the office's own rule forbids it
    Conflict, ///< somebody else changed it first
    Unavailable, ///< not now: network, maintenance, lock
    Timeout,
    Protocol, ///< the other side said something that fits no known answer
    Corrupt, ///< data at rest are damaged
    Cancelled,
    Internal
};

/// The kind's stable English name, for logs and JSON ("Unavailable").
QString errorKindName(ErrorKind kind);

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString code; ///< stable and searchable, e.g. "egon.AIFO_NEEXISTUJE"; never translated
    QString what; ///< one translated sentence: what happened
    QString detail; ///< for support: request ids, the register's own words; holds no personal data
    QString remedy; ///< one translated sentence: what to do now
};

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(
    ErrorKind kind, const QString &code, const QString &what, const QString &detail = {}, const QString &remedy = {})
{
    return std::unexpected(Error {kind, code, what, detail, remedy});
}

/// Passes a failure on: `if (!r) return failWith(r);`
template <class T>
std::unexpected<Error> failWith(const Result<T> &result)
{
    return std::unexpected(result.error());
}

/// One line for a log or a terminal: "egon.TIMEOUT: what (detail)".
QString describe(const Error &error);

/// What a register said beside a good answer (VAROVANI).
struct Warning {
    QString code;
    QString what;
    QString detail;
};

template <class T>
struct Answer {
    T value {};
    std::vector<Warning> warnings;
};

} // namespace kmen
