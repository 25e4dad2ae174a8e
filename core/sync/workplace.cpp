#include "sync/workplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "store/migrations.h"
#include "sync/shared_throttle.h"

namespace kmen::sync {

namespace {

Result<bool> hasData(const WorkplaceConfig &config, const Clock &clock)
{
    const auto database = databaseOf(config);
    if (!database) {
        return failWith(database);
    }
    if (!database->server && QFileInfo(database->file).size() == 0) {
        return false;
    }
    const auto session = store::Session::open(*database, clock);
    if (!session) {
        return failWith(session);
    }
    const auto version = store::schemaVersion(**session);
    if (!version) {
        return failWith(version);
    }
    // a database of another program is not ours to write into
    return !database->server || *version > 0;
}

/// A database that has data is never given a new key: with it nothing could be read any more.
Result<void> ensureKey(const WorkplaceConfig &config, const Clock &clock)
{
    std::unique_ptr<security::SecretStore> store;
    if (config.keyEntry.isEmpty()) {
        if (QFileInfo::exists(config.key)) {
            return {};
        }
    } else {
        auto opened = openSecrets(config);
        if (!opened) {
            return failWith(opened);
        }
        store = std::move(*opened);
        const auto there = store->read(config.keyEntry);
        if (there || there.error().kind != ErrorKind::NotFound) {
            return there ? Result<void>() : failWith(there);
        }
    }
    const auto filled = hasData(config, clock);
    if (!filled) {
        return failWith(filled);
    }
    if (*filled) {
        return fail(ErrorKind::Conflict, QStringLiteral("sync.KEY_LOST"),
            QCoreApplication::translate("kmen::sync", "The database has data, but its key %1 is not there.")
                .arg(store ? config.keyEntry : QDir::toNativeSeparators(config.key)),
            {},
            QCoreApplication::translate(
                "kmen::sync", "Put the key back from the backup, or choose another database file."));
    }
    return store ? security::createKey(*store, config.keyEntry) : security::createKeyFile(config.key);
}

} // namespace

QString usualPurpose()
{
    return QStringLiteral("Vedení klientského kmene");
}

Result<egon::Profile> profileOf(const WorkplaceConfig &config)
{
    auto profile = config.profile.isEmpty() ? egon::profileFromTrainingDirectory(config.training)
                                            : egon::readProfile(config.profile);
    if (profile && config.identity) {
        profile->identity = *config.identity;
    }
    if (profile) {
        profile->secretsFile = config.secretsFile;
        profile->secretsPassphraseFile = config.passphraseFile;
    }
    return profile;
}

Result<WorkplaceConfig> initialise(
    const QString &configFile, const QString &trainingDirectory, const QString &database, const Clock &clock)
{
    // what the office set up in the configuration stays; an identity only where it was one for training registers
    const auto before = readConfig(configFile);
    WorkplaceConfig config = before ? *before : WorkplaceConfig();
    if (config.training.isEmpty()) {
        config.identity.reset();
        config.profile.clear();
    }
    config.training = QFileInfo(trainingDirectory).absoluteFilePath();
    const bool server = store::isServerAddress(database);
    const QString wanted = server ? database : QDir::cleanPath(QFileInfo(database).absoluteFilePath());
    if (config.database != wanted) {
        config.keyEntry.clear();
        config.databasePasswordEntry.clear();
        config.replica.clear();
        config.key = (server ? QFileInfo(configFile).absoluteFilePath() : wanted) + QStringLiteral(".key");
    }
    config.database = wanted;
    if (auto done = initialise(configFile, config, clock); !done) {
        return failWith(done);
    }
    return config;
}

Result<void> initialise(const QString &configFile, const WorkplaceConfig &config, const Clock &clock)
{
    if (const auto profile = profileOf(config); !profile) {
        return failWith(profile);
    }
    if (auto ready = ensureKey(config, clock); !ready) {
        return ready;
    }
    const bool file = !store::isServerAddress(config.database);
    const bool fresh = file && !QFileInfo::exists(config.database);
    if (auto workplace = Workplace::open(config, clock); !workplace) {
        return failWith(workplace);
    }
    if (fresh) {
        // like its key: names and addresses are for nobody else on this computer, unless the office says so
        QFile::setPermissions(config.database, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    return writeConfig(configFile, config);
}

Workplace::Workplace(WorkplaceConfig config, egon::Profile profile, security::Protector protector,
    std::unique_ptr<store::Session> session, const Clock &clock)
    : m_config(std::move(config))
    , m_profile(std::move(profile))
    , m_protector(std::move(protector))
    , m_session(std::move(session))
    , m_clock(clock)
{
}

Workplace::~Workplace() = default;

Result<std::unique_ptr<Workplace>> Workplace::open(const WorkplaceConfig &config, const Clock &clock)
{
    auto profile = profileOf(config);
    if (!profile) {
        return failWith(profile);
    }
    auto protector = openProtector(config);
    if (!protector) {
        return failWith(protector);
    }
    const auto database = databaseOf(config);
    if (!database) {
        return failWith(database);
    }
    auto session = store::Session::open(*database, clock);
    if (!session) {
        return failWith(session);
    }
    if (auto migrated = store::migrate(**session); !migrated) {
        return failWith(migrated);
    }
    if (auto checked = checkKeys(config, **session, *protector); !checked) {
        return failWith(checked);
    }
    return std::unique_ptr<Workplace>(
        new Workplace(config, std::move(*profile), std::move(*protector), std::move(*session), clock));
}

Result<egon::Client *> Workplace::registers()
{
    if (m_registers) {
        return m_registers.get();
    }
    store::DatabaseConfig database = m_session->config();
    auto journal = audit::CallJournal::open(database, m_clock);
    if (!journal) {
        return failWith(journal);
    }
    // a call takes a minute at most: what is still open after ten was left by a program that died
    if (auto r = audit::closeAbandoned(*m_session, m_clock.now() - std::chrono::minutes(10)); !r) {
        return failWith(r);
    }
    const auto profile = unlocked(m_profile, m_clock);
    if (!profile) {
        return failWith(profile);
    }
    // after its time limit a call is given up; before it goes, it waits for the journal
    const egon::Rate rate {.callsPerSecond = m_profile.limits.callsPerSecond,
        .longestWay = m_profile.limits.timeout + std::chrono::seconds(30)};
    auto throttle = std::make_unique<SharedThrottle>(database, rate, m_clock);
    auto client = egon::Client::open(*profile, **journal, *throttle, m_clock);
    if (!client) {
        return failWith(client);
    }
    m_journal = std::move(*journal);
    m_throttle = std::move(throttle);
    m_registers = std::move(*client);
    return m_registers.get();
}

} // namespace kmen::sync
