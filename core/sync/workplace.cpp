#include "sync/workplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include "store/migrations.h"
#include "sync/shared_throttle.h"

namespace kmen::sync {

namespace {

std::unexpected<Error> badConfig(const QString &file, const QString &detail)
{
    return fail(ErrorKind::Input, QStringLiteral("sync.CONFIG"),
        QCoreApplication::translate("kmen::sync", "The configuration file %1 cannot be read.")
            .arg(QDir::toNativeSeparators(file)),
        detail, QCoreApplication::translate("kmen::sync", "Make it again by “kmen-worker init”."));
}

QString inFolderOf(const QString &file, const QString &path)
{
    return path.isEmpty() ? path : QDir::cleanPath(QFileInfo(file).absoluteDir().absoluteFilePath(path));
}

} // namespace

Result<WorkplaceConfig> readConfig(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return badConfig(file, source.errorString());
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &error);
    if (!document.isObject()) {
        return badConfig(file, error.errorString());
    }
    const QJsonObject object = document.object();
    if (object.value(QStringLiteral("version")).toInt() != 1) {
        return badConfig(file, QStringLiteral("version"));
    }
    WorkplaceConfig config;
    config.database = inFolderOf(file, object.value(QStringLiteral("database")).toString());
    config.key = inFolderOf(file, object.value(QStringLiteral("key")).toString());
    config.training = inFolderOf(file, object.value(QStringLiteral("training")).toString());
    if (config.database.isEmpty() || config.key.isEmpty() || config.training.isEmpty()) {
        return badConfig(file, QStringLiteral("database, key, training"));
    }
    if (const QJsonObject identity = object.value(QStringLiteral("identity")).toObject(); !identity.isEmpty()) {
        config.identity = egon::Identity {
            identity.value(QStringLiteral("agenda")).toString(),
            identity.value(QStringLiteral("role")).toString(),
            identity.value(QStringLiteral("ovm")).toString(),
            identity.value(QStringLiteral("ais")).toInt(),
            identity.value(QStringLiteral("subject")).toString(),
        };
    }
    return config;
}

Result<void> writeConfig(const QString &file, const WorkplaceConfig &config)
{
    QJsonObject object {
        {QStringLiteral("version"), 1},
        {QStringLiteral("database"), config.database},
        {QStringLiteral("key"), config.key},
        {QStringLiteral("training"), config.training},
    };
    if (config.identity) {
        object.insert(QStringLiteral("identity"),
            QJsonObject {
                {QStringLiteral("agenda"), config.identity->agenda},
                {QStringLiteral("role"), config.identity->agendovaRole},
                {QStringLiteral("ovm"), config.identity->ovm},
                {QStringLiteral("ais"), config.identity->ais},
                {QStringLiteral("subject"), config.identity->subjekt},
            });
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(QJsonDocument(object).toJson()) < 0 || !target.commit()) {
        return fail(ErrorKind::Unavailable, QStringLiteral("sync.CONFIG_WRITE"),
            QCoreApplication::translate("kmen::sync", "The configuration file %1 cannot be written.")
                .arg(QDir::toNativeSeparators(file)),
            target.errorString());
    }
    return {};
}

Result<WorkplaceConfig> initialise(
    const QString &configFile, const QString &trainingDirectory, const QString &databaseFile, const Clock &clock)
{
    WorkplaceConfig config;
    config.training = QFileInfo(trainingDirectory).absoluteFilePath();
    config.database = QFileInfo(databaseFile).absoluteFilePath();
    config.key = config.database + QStringLiteral(".key");
    if (const auto profile = egon::profileFromTrainingDirectory(config.training); !profile) {
        return failWith(profile);
    }
    if (!QFileInfo::exists(config.key)) {
        if (QFileInfo(config.database).size() > 0) {
            return fail(ErrorKind::Conflict, QStringLiteral("sync.KEY_LOST"),
                QCoreApplication::translate("kmen::sync", "The database has data, but its key %1 is not there.")
                    .arg(QDir::toNativeSeparators(config.key)),
                {},
                QCoreApplication::translate(
                    "kmen::sync", "Put the key back from the backup, or choose another database file."));
        }
        if (auto made = security::createKeyFile(config.key); !made) {
            return failWith(made);
        }
    }
    if (auto workplace = Workplace::open(config, clock); !workplace) {
        return failWith(workplace);
    }
    if (auto written = writeConfig(configFile, config); !written) {
        return failWith(written);
    }
    return config;
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
    auto profile = egon::profileFromTrainingDirectory(config.training);
    if (!profile) {
        return failWith(profile);
    }
    if (config.identity) {
        profile->identity = *config.identity;
    }
    auto protector = security::Protector::fromKeyFile(config.key);
    if (!protector) {
        return failWith(protector);
    }
    store::DatabaseConfig database;
    database.file = config.database;
    auto session = store::Session::open(database, clock);
    if (!session) {
        return failWith(session);
    }
    if (auto migrated = store::migrate(**session); !migrated) {
        return failWith(migrated);
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
    auto throttle = std::make_unique<SharedThrottle>(
        database, egon::Rate {.callsPerSecond = m_profile.limits.callsPerSecond}, m_clock);
    auto client = egon::Client::open(m_profile, **journal, *throttle, m_clock);
    if (!client) {
        return failWith(client);
    }
    m_journal = std::move(*journal);
    m_throttle = std::move(throttle);
    m_registers = std::move(*client);
    return m_registers.get();
}

} // namespace kmen::sync
