#include "base/result.h"

namespace kmen {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Input:
        return QStringLiteral("Input");
    case ErrorKind::NotFound:
        return QStringLiteral("NotFound");
    case ErrorKind::Ambiguous:
        return QStringLiteral("Ambiguous");
    case ErrorKind::Denied:
        return QStringLiteral("Denied");
    case ErrorKind::Conflict:
        return QStringLiteral("Conflict");
    case ErrorKind::Unavailable:
        return QStringLiteral("Unavailable");
    case ErrorKind::Timeout:
        return QStringLiteral("Timeout");
    case ErrorKind::Protocol:
        return QStringLiteral("Protocol");
    case ErrorKind::Corrupt:
        return QStringLiteral("Corrupt");
    case ErrorKind::Cancelled:
        return QStringLiteral("Cancelled");
    case ErrorKind::Internal:
        break;
    }
    return QStringLiteral("Internal");
}

QString describe(const Error &error)
{
    QString line = error.code + u": " + error.what;
    if (!error.detail.isEmpty()) {
        line += u" (" + error.detail + u')';
    }
    return line;
}

} // namespace kmen
