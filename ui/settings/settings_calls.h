/// What the settings ask of the core, each as one blocking call for a worker thread.
#pragma once

#include "registry/archive.h"
#include "registry/key_rotation.h"
#include "registry/runs.h"
#include "registry/subscriptions.h"
#include "security/certificate.h"
#include "store/check.h"
#include "store/members.h"
#include "sync/agendas.h"
#include "sync/office_settings.h"
#include "ui/shell/context.h"

namespace kmen::settings {

/// How the distribution is set and how it went.
struct Rhythm {
    sync::Pace pace = sync::Pace::Daily;
    registry::Route route = registry::Route::Rob;
    registry::RetentionRule keeping;
    std::optional<registry::SyncRun> lastRun;
    Moment nextStart {}; ///< when the worker would begin by itself
};

struct Place {
    int schema = 0; ///< last step of the migrations
    qint64 size = -1; ///< bytes; -1: not known
    QString engine; ///< "SQLite", "PostgreSQL 16.1"
    std::optional<registry::Rotation> keys; ///< nothing: never renewed
};

/// All that the sections show. A part that the login may not read says so in its own place.
struct Standing {
    Result<sync::OfficeFiles> files = std::unexpected(Error {});
    store::Membership who;
    Result<Rhythm> rhythm = std::unexpected(Error {});
    Result<Place> place = std::unexpected(Error {});
    QStringList withoutRole; ///< agendas that clients are kept in though the office has no role there
    Moment now {};
    /// The running office is the one of the training registers, which bring their own connection.
    [[nodiscard]] bool isTraining() const { return files && !files->profile; }
    [[nodiscard]] bool mayEdit() const { return who.mayAdminister; }
};
Result<Standing> readStanding(shell::Context &context);

/// `what`: labels of what was changed, for the audit. A secret that is not empty goes into the store of secrets first.
Result<void> saveProfile(shell::Context &context, const sync::OfficeFiles &before, const egon::Profile &after,
    const QString &proxyPassword, const QByteArray &keyPassphrase, const QString &what);
Result<void> saveConfig(shell::Context &context, const sync::OfficeFiles &before, const sync::WorkplaceConfig &after,
    const QString &databasePassword, const QByteArray &keyPassphrase, const QString &what);
struct RhythmChange {
    std::optional<sync::Pace> pace;
    std::optional<registry::RetentionRule> keeping;
};
Result<void> saveRhythm(shell::Context &context, const RhythmChange &change, const QString &what);

/// Asks by E164 with a connection that is not saved yet; the running secrets are used.
Result<void> tryConnection(shell::Context &context, const egon::Profile &profile, const Job &job);

/// Of what the connection works by, beside the report on our own certificate.
struct Certificates {
    security::CertificateReport own;
    QString ownPlace; ///< translated: where it is kept
    QString authority; ///< whose word is believed: name and end of its validity
    QString revoked; ///< of the list: when it was made and when the next one is due; empty: none is used
    bool revokedOld = false;
    bool waiting = false; ///< a key waits for the certificate that was asked for
};
Result<Certificates> readCertificates(shell::Context &context, const QString &configFile);

/// A certificate as it was chosen, before it is taken over.
struct Candidate {
    QByteArray bytes;
    bool container = false; ///< PKCS#12; otherwise the certificate of the key that waits
    QString passphrase;
    QByteArray keyPassphrase; ///< of the office's file of secrets, when a person types it
};
Result<security::CertificateReport> judgeCandidate(
    shell::Context &context, const sync::OfficeFiles &files, const Candidate &candidate);
/// Errors: Input "settings.CERTIFICATE_UNFIT" when the registers would refuse it; those of sync::keepCertificate.
Result<security::CertificateReport> takeCertificate(
    shell::Context &context, const sync::OfficeFiles &files, const Candidate &candidate);
Result<void> requestCertificate(shell::Context &context, const sync::OfficeFiles &files,
    const security::RequestSubject &subject, int keyBits, const QByteArray &keyPassphrase, const QString &file);

/// Copies the database file and writes that into the audit.
Result<void> copyDatabase(shell::Context &context, const QString &file, const Job &job);
Result<store::DatabaseCheck> checkDatabase(shell::Context &context, const Job &job);

Result<void> giveRole(shell::Context &context, const QString &login, store::Role role);
Result<void> takeRole(shell::Context &context, const QString &login, store::Role role);
/// "clerk", in the reader's language; and what it may, in a sentence.
QString roleText(store::Role role);
QString roleMeaning(store::Role role);

} // namespace kmen::settings
