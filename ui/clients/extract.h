/// An extract of what the office keeps about a client, for paper: every value with its source and state. Never an AIFO
/// or a pseudonym, also not its handle.
#pragma once

#include <QString>

#include "base/result.h"
#include "ui/clients/client_calls.h"

class QTextDocument;

namespace kmen::clients {

struct ExtractInfo {
    QString office; ///< "Office 00000001 · agenda A8566"
    QString actor;
    QString reason;
    Moment at;
    bool training = false; ///< marked as invented
};

/// In the language of this moment.
QString extractHtml(const ClientCard &card, const ExtractInfo &info);
/// Errors: Unavailable "clients.PDF" when the file cannot be written.
Result<void> writePdf(const QString &path, const QString &html);

} // namespace kmen::clients
