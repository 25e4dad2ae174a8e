// The small file that says where the database, its key and the registers are.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include "base/located_json.h"
#include "sync/workplace.h"

namespace kmen::sync {

namespace {

struct ConfigWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::sync)
};

std::unexpected<Error> badConfig(const QString &file, const QString &why)
{
    return fail(ErrorKind::Input, QStringLiteral("sync.CONFIG"),
        ConfigWords::tr("The configuration file %1 cannot be read.").arg(QDir::toNativeSeparators(file)), why,
        ConfigWords::tr("Make it again by “kmen-worker init”."));
}

std::unexpected<Error> badConfig(const QString &file, const JsonProblem &problem)
{
    return fail(ErrorKind::Input, QStringLiteral("sync.CONFIG"),
        ConfigWords::tr("%1, line %2: %3").arg(QFileInfo(file).fileName(), QString::number(problem.line), problem.what),
        file, ConfigWords::tr("Correct the configuration, or make it again by “kmen-worker init”."));
}

egon::Identity identityOf(const JsonNode &node, std::optional<JsonProblem> &problem)
{
    JsonReader reader(node);
    egon::Identity identity;
    identity.agenda = reader.requiredText("agenda");
    identity.agendovaRole = reader.requiredText("role");
    identity.ovm = reader.requiredText("ovm");
    identity.ais = static_cast<int>(reader.integer("ais", 0, 9'999'999, 0));
    identity.subjekt = reader.text("subject");
    problem = reader.finish();
    return identity;
}

void readSecrets(const JsonNode &node, WorkplaceConfig &config, std::optional<JsonProblem> &problem)
{
    JsonReader reader(node);
    config.secretsFile = reader.requiredText("file");
    config.passphraseFile = reader.text("passphraseFile");
    problem = reader.finish();
}

/// Exactly one of the two; nothing and both are wrong.
void either(JsonReader &reader, const char *one, const QString &first, const char *other, const QString &second)
{
    if (first.isEmpty() == second.isEmpty()) {
        reader.wrong(second.isEmpty() ? one : other,
            ConfigWords::tr("Either “%1” or “%2” is needed.")
                .arg(QString::fromLatin1(one), QString::fromLatin1(other)));
    }
}

} // namespace

Result<WorkplaceConfig> readConfig(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return badConfig(file, source.errorString());
    }
    constexpr qint64 longest = 1024 * 1024 + 1;
    const auto root = parseLocatedJson(source.read(longest));
    if (!root) {
        return badConfig(file, root.error());
    }
    JsonReader reader(*root);
    if (reader.integer("version", 1, 1'000'000, std::nullopt) > 1) {
        reader.wrong("version", ConfigWords::tr("This configuration was made for a newer Kmen."));
    }
    WorkplaceConfig config;
    config.database = reader.requiredText("database");
    config.key = reader.text("key");
    config.keyEntry = reader.text("keyEntry");
    config.training = reader.text("training");
    config.profile = reader.text("profile");
    config.databasePasswordEntry = reader.text("databasePassword");
    config.replica = reader.text("replica");
    either(reader, "key", config.key, "keyEntry", config.keyEntry);
    either(reader, "training", config.training, "profile", config.profile);
    config.auditHead = reader.text("auditHead");
    std::optional<JsonProblem> problem;
    if (const JsonNode *node = reader.object("identity"); node && !node->members.empty()) {
        config.identity = identityOf(*node, problem);
        reader.adopt(problem);
    }
    if (const JsonNode *node = reader.object("secrets")) {
        readSecrets(*node, config, problem);
        reader.adopt(problem);
    }
    if (const auto wrong = reader.finish()) {
        return badConfig(file, *wrong);
    }
    const QDir folder = QFileInfo(file).absoluteDir();
    for (QString *path : {&config.database, &config.key, &config.training, &config.profile, &config.secretsFile,
             &config.passphraseFile, &config.auditHead}) {
        if (!path->isEmpty() && (path != &config.database || !store::isServerAddress(*path))) {
            *path = QDir::cleanPath(folder.absoluteFilePath(*path));
        }
    }
    return config;
}

Result<void> writeConfig(const QString &file, const WorkplaceConfig &config)
{
    QJsonObject object {{QStringLiteral("version"), 1}};
    const auto put = [](QJsonObject &into, const char *key, const QString &value) {
        if (!value.isEmpty()) {
            into.insert(QLatin1StringView(key), value);
        }
    };
    put(object, "database", config.database);
    put(object, "key", config.keyEntry.isEmpty() ? config.key : QString());
    put(object, "keyEntry", config.keyEntry);
    put(object, "training", config.profile.isEmpty() ? config.training : QString());
    put(object, "profile", config.profile);
    put(object, "databasePassword", config.databasePasswordEntry);
    put(object, "replica", config.replica);
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
    if (!config.secretsFile.isEmpty()) {
        QJsonObject secrets;
        put(secrets, "file", config.secretsFile);
        put(secrets, "passphraseFile", config.passphraseFile);
        object.insert(QStringLiteral("secrets"), secrets);
    }
    put(object, "auditHead", config.auditHead);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(QJsonDocument(object).toJson()) < 0 || !target.commit()) {
        return fail(ErrorKind::Unavailable, QStringLiteral("sync.CONFIG_WRITE"),
            ConfigWords::tr("The configuration file %1 cannot be written.").arg(QDir::toNativeSeparators(file)),
            target.errorString());
    }
    return {};
}

} // namespace kmen::sync
