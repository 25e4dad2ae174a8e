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
#include "store/session.h"

namespace kmen::sync {

/// JSON: {"version": 1, "database": FILE, "key": FILE, "training": DIR, "identity": {agenda, role, ovm, ais, subject}}.
/// `identity` may be left out: then it is the directory's own. Relative paths start at the file's folder.
struct WorkplaceConfig {
    QString database;
    QString key;
    QString training; ///< base-url, ca.pem, client.p12, client.p12.pass
    std::optional<egon::Identity> identity;
};

/// Errors: Input naming the file and what is wrong in it.
Result<WorkplaceConfig> readConfig(const QString &file);
/// Written at once or not at all. Errors: Unavailable.
Result<void> writeConfig(const QString &file, const WorkplaceConfig &config);

/// Makes what is missing: the key, the database, its schema. May be repeated: what is there stays.
/// Errors: Input when the directory lacks a file; Conflict "sync.KEY_LOST" when the database has data and no key.
Result<WorkplaceConfig> initialise(
    const QString &configFile, const QString &trainingDirectory, const QString &databaseFile, const Clock &clock);

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
