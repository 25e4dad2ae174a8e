/// What one thread works with: the database, the key, the registers. Built from a small file that `kmen-worker init`
/// and the desk write; it holds paths and the office's identity, never a secret.
#pragma once

#include <QString>

#include <memory>

#include "audit/call_journal.h"
#include "base/clock.h"
#include "base/result.h"
#include "egon/client.h"
#include "egon/profile.h"
#include "egon/throttle.h"
#include "security/protector.h"
#include "security/secrets.h"
#include "store/session.h"

namespace kmen::sync {

/// JSON: {"version": 1, "database": FILE, "key": FILE, "training": DIR, "identity": {agenda, role, ovm, ais, subject}},
/// or "profile": FILE (egon::readProfile) in place of `training`, and "keyEntry": NAME in place of `key`. `identity`
/// may be left out: then it is the directory's or the profile's own. `secrets` {"file": FILE, "passphraseFile": FILE}
/// is for machines without a key store. "auditHead": FILE. Of a database on a server also "databasePassword": NAME of
/// its entry in the key store, and "replica": ADDRESS for pages that only read. Relative paths start at the file's
/// folder.
struct WorkplaceConfig {
    QString database; ///< a file, or a server's address (store::databaseAt)
    QString key; ///< key file of the database; or:
    QString keyEntry = {}; ///< the same in the key store
    QString training; ///< base-url, ca.pem, client.p12, client.p12.pass
    QString profile; ///< connection profile of the test environment or of production; instead of `training`
    std::optional<egon::Identity> identity;
    QString secretsFile = {}; ///< security::openSecretFile; empty: the system's key store
    /// What opens `secretsFile`; empty: systemd's credential "kmen-passphrase" ($CREDENTIALS_DIRECTORY).
    QString passphraseFile = {};
    /// Where the end of the audit is countersigned (audit/head.h), on another computer if possible; empty: nowhere.
    QString auditHead = {};
    /// Entry of the key store with the password of the database's server; empty: what libpq finds (~/.pgpass).
    QString databasePasswordEntry = {};
    QString replica = {}; ///< a standby's address; user and password are those of `database` when it names none
    /// Run time, never written: what a person typed to open `secretsFile`.
    QByteArray passphrase = {};
};
/// Must a person type the passphrase of `secretsFile`? Nothing on this computer says it.
bool wantsPassphrase(const WorkplaceConfig &config);

/// The purpose of reading (DuvodUcel) when nobody says another one. Czech in every language of the desk: the register
/// records it for the citizen.
QString usualPurpose();

/// Errors: Input "sync.CONFIG" naming the file, the line and what is wrong there.
Result<WorkplaceConfig> readConfig(const QString &file);
/// Written at once or not at all. Errors: Unavailable.
Result<void> writeConfig(const QString &file, const WorkplaceConfig &config);

/// Makes what is missing: the key, the database, its schema. May be repeated: what is there stays.
/// Errors: Input when the directory lacks a file; Conflict "sync.KEY_LOST" when the database has data and no key.
Result<void> initialise(const QString &configFile, const WorkplaceConfig &config, const Clock &clock);
/// The same for the training registers. The key lies beside the database's file, or beside the configuration when a
/// server keeps the database.
Result<WorkplaceConfig> initialise(
    const QString &configFile, const QString &trainingDirectory, const QString &database, const Clock &clock);

/// Where the registers are; without the secrets of a profile. Errors: those of the profile's readers.
Result<egon::Profile> profileOf(const WorkplaceConfig &config);
/// The profile with its secrets and the check for revoked servers; a container under an outdated cipher is renewed in
/// memory. May wait for a person to unlock the key store: not in the GUI thread. `clock` outlives the profile.
/// Errors: those of security::SecretStore, openPkcs12 and RevocationList; Input when a file cannot be read.
Result<egon::Profile> unlocked(egon::Profile profile, const Clock &clock);
/// The office's secret store. Errors: those of security::openSecretFile and of the passphrase's readers.
Result<std::unique_ptr<security::SecretStore>> openSecrets(const QString &secretsFile, const QString &passphraseFile);
/// The same, with the passphrase that a person typed.
Result<std::unique_ptr<security::SecretStore>> openSecrets(const WorkplaceConfig &config);
/// The profile with its secrets, for a store whose passphrase is not asked for again: nothing is left to read from it.
Result<egon::Profile> withSecrets(egon::Profile profile, const WorkplaceConfig &config);
/// Where the database is, with its password. May wait for a person to unlock the key store. Errors: those of
/// store::databaseAt and of the secret store.
Result<store::DatabaseConfig> databaseOf(const WorkplaceConfig &config);
/// The database's keys, from the file or from the key store. Errors: those of security::Protector.
Result<security::Protector> openProtector(const WorkplaceConfig &config);
/// Puts the keys that the protector knows where the configuration has them. Errors: those of Protector::saveTo.
Result<void> saveProtector(const WorkplaceConfig &config, const security::Protector &protector,
    security::Protector::Keep keep = security::Protector::Keep::All);
/// What is done once after the schema is up to date: the keys are those of the database, newer ones are learned and
/// kept. Errors: Denied "registry.OTHER_KEY" and others of registry::keyState.
Result<void> checkKeys(const WorkplaceConfig &config, store::Session &session, const security::Protector &protector);

/// One thread, one Workplace.
class Workplace final {
public:
    /// Opens the database (and brings its schema up to date) and the key. `clock` outlives the workplace.
    static Result<std::unique_ptr<Workplace>> open(const WorkplaceConfig &config, const Clock &clock);
    ~Workplace();
    Workplace(const Workplace &) = delete;
    Workplace &operator=(const Workplace &) = delete;

    [[nodiscard]] store::Session &session() { return *m_session; }
    [[nodiscard]] const security::Protector &protector() const { return m_protector; }
    [[nodiscard]] const egon::Profile &profile() const { return m_profile; }
    [[nodiscard]] const WorkplaceConfig &config() const { return m_config; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Opened at the first use: who only reads the database needs no certificate.
    Result<egon::Client *> registers();

private:
    Workplace(WorkplaceConfig config, egon::Profile profile, security::Protector protector,
        std::unique_ptr<store::Session> session, const Clock &clock);
    WorkplaceConfig m_config;
    egon::Profile m_profile;
    security::Protector m_protector;
    std::unique_ptr<store::Session> m_session;
    const Clock &m_clock;
    std::unique_ptr<audit::CallJournal> m_journal;
    std::unique_ptr<egon::Throttle> m_throttle;
    std::unique_ptr<egon::Client> m_registers;
};

} // namespace kmen::sync
