/// What kmen-worker was told on the command line.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include "base/result.h"

namespace kmen::worker {

/// Stable; documented in --help.
enum ExitCode : int {
    Done = 0,
    Usage = 1,
    BadInput = 2,
    RegisterUnavailable = 3,
    Refused = 4,
    PartlyDone = 5,
    Failed = 6
};

enum class Command {
    Help,
    Version,
    Init,
    Identify,
    Distribute,
    Status,
    Client,
    Certificate,
    Import,
    Database,
    VerifyAudit,
    Keys,
    Statement,
    Archive,
    Subscribe,
    Reconcile,
    Case
};

struct Arguments {
    Command command = Command::Help;
    QString config;
    QString training; ///< init
    QString database; ///< init
    QString file; ///< identify, certificate, import, database backup and password
    QString report; ///< identify
    QString kid; ///< client
    QString action; ///< certificate: check, csr, import; database: init, grant, check, backup, password
    QString login; ///< database grant
    QString role; ///< database grant
    QString organization; ///< certificate csr
    QString ico; ///< certificate csr
    QString ais; ///< certificate csr
    QString locality; ///< certificate csr
    int keyBits = 3072; ///< certificate csr
    QString passphraseFile; ///< certificate import
    QString mapping; ///< import
    QString system; ///< import: of the keys
    QString duplicates; ///< import: ask, link, new, skip
    QString encoding; ///< import
    QString separator; ///< import: ; , tab
    QString rejected; ///< import: where the rejected rows go
    QString reason; ///< import: the purpose
    bool dryRun = false; ///< import
    /// Of verify-audit, keys, statement, archive and case: by their names, "reason"; a switch has an empty value.
    QMap<QString, QString> options = {};
    [[nodiscard]] QString option(const char *name) const { return options.value(QString::fromLatin1(name)); }
    [[nodiscard]] bool has(const char *name) const { return options.contains(QString::fromLatin1(name)); }
    bool json = false;
};

/// `arguments` begin with the program's name. Errors: Input with the sentence to print.
Result<Arguments> parseArguments(const QStringList &arguments);
QString helpText();
/// What the program ends with. What is not there now is 3 only where trying again later can help by itself: the
/// registers, the database's server, a lock. A file that cannot be written is a wrong file.
ExitCode exitCodeFor(const Error &error);

} // namespace kmen::worker
