#include "sync/office_settings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <functional>

#include "audit/audit_log.h"
#include "sync/overview.h"

namespace kmen::sync {

namespace {

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::sync)
};

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Unavailable, QStringLiteral("sync.SETTINGS_FILE"),
            SettingsWords::tr("The file %1 cannot be read.").arg(QDir::toNativeSeparators(path)), file.errorString());
    }
    constexpr qint64 longest = 1024 * 1024 + 1;
    return file.read(longest);
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void putBack(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) {
        (void)file.commit();
    }
}

/// The file is what the person saw, the new one is written, and the audit says so; or all is as it was.
Result<void> replaceFile(store::Session &session, const QString &path, const QByteArray &digest, const QString &object,
    const registry::By &by, const std::function<Result<void>()> &write)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    const auto old = bytesOf(path);
    if (!old) {
        return failWith(old);
    }
    if (digestOf(*old) != digest) {
        return fail(ErrorKind::Conflict, QStringLiteral("sync.SETTINGS_CHANGED"),
            SettingsWords::tr("Somebody changed these settings meanwhile."), path,
            SettingsWords::tr("Undo what you wrote, look at what they are now, and write it again."));
    }
    Result<void> done = write();
    const auto now = done ? bytesOf(path) : old;
    done = done && !now ? failWith(now) : done;
    if (done) {
        const auto row = audit::append(*tx, {by.actor, audit::Action::SettingsChanged, object, by.reason, *now});
        done = row ? tx->commit() : failWith(row);
    }
    if (!done) {
        putBack(path, *old);
    }
    return done;
}

} // namespace

egon::Identity OfficeFiles::identity() const
{
    return config.identity ? *config.identity : profile ? profile->identity : egon::Identity();
}

Result<OfficeFiles> readOfficeFiles(const QString &configFile)
{
    OfficeFiles files;
    files.file = configFile;
    auto config = readConfig(configFile);
    if (!config) {
        return failWith(config);
    }
    files.config = std::move(*config);
    const auto bytes = bytesOf(configFile);
    if (!bytes) {
        return failWith(bytes);
    }
    files.configDigest = digestOf(*bytes);
    if (!files.config.profile.isEmpty()) {
        auto profile = egon::readProfile(files.config.profile);
        const auto profileBytes = profile ? bytesOf(files.config.profile) : Result<QByteArray>(failWith(profile));
        if (!profileBytes) {
            return failWith(profileBytes);
        }
        files.profile = std::move(*profile);
        files.profileDigest = digestOf(*profileBytes);
    }
    return files;
}

Result<void> changeProfile(
    store::Session &session, const OfficeFiles &before, const egon::Profile &after, const registry::By &by)
{
    return replaceFile(session, before.config.profile, before.profileDigest, QStringLiteral("profile"), by,
        [&] { return egon::writeProfile(before.config.profile, after); });
}

Result<void> changeConfig(
    store::Session &session, const OfficeFiles &before, const WorkplaceConfig &after, const registry::By &by)
{
    return replaceFile(session, before.file, before.configDigest, QStringLiteral("configuration"), by, [&] {
        if (auto written = writeConfig(before.file, after); !written) {
            return written;
        }
        const auto again = readConfig(before.file);
        return again ? Result<void>() : failWith(again);
    });
}

Result<void> changePace(store::Session &session, Pace pace, const registry::By &by)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    if (auto stored = storePace(*tx, pace); !stored) {
        return stored;
    }
    const auto row = audit::append(
        *tx, {by.actor, audit::Action::SettingsChanged, QStringLiteral("pace"), by.reason, paceName(pace).toUtf8()});
    return row ? tx->commit() : failWith(row);
}

bool isSameConnection(const egon::Profile &one, const egon::Profile &other)
{
    return one.environment == other.environment && one.name == other.name && one.baseUrl == other.baseUrl
        && one.pinnedHostName == other.pinnedHostName && one.proxy.kind == other.proxy.kind
        && one.proxy.host == other.proxy.host && one.proxy.port == other.proxy.port
        && one.proxy.user == other.proxy.user && one.limits == other.limits && one.keepMessages == other.keepMessages
        && one.caFile == other.caFile && one.crlFile == other.crlFile && one.aisvNames == other.aisvNames;
}

} // namespace kmen::sync
