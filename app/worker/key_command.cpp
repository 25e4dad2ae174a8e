#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "audit/audit_log.h"
#include "commands.h"
#include "registry/key_rotation.h"
#include "sync/workplace.h"

namespace kmen::worker {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::worker)
};

QString placeText(const sync::WorkplaceConfig &config)
{
    if (config.keyEntry.isEmpty()) {
        return Words::tr("key file %1").arg(QDir::toNativeSeparators(config.key));
    }
    return config.secretsFile.isEmpty() ? Words::tr("entry “%1” of the system's key store").arg(config.keyEntry)
                                        : Words::tr("entry “%1” of %2, under a passphrase")
                                              .arg(config.keyEntry, QDir::toNativeSeparators(config.secretsFile));
}

Result<ExitCode> status(const Context &context, sync::Workplace &workplace)
{
    const auto now = registry::rotation(workplace.session());
    if (!now) {
        return failWith(now);
    }
    QJsonObject object {{u"place"_s, placeText(workplace.config())}, {u"version"_s, *now ? (*now)->version : 1}};
    QStringList lines {placeText(workplace.config())};
    if (!*now) {
        lines.append(Words::tr("The keys were never renewed."));
    } else {
        object.insert(u"begun"_s, toIso((*now)->begun));
        object.insert(u"in_database"_s, (*now)->wrapped);
        if ((*now)->finished) {
            object.insert(u"finished"_s, toIso(*(*now)->finished));
        }
        lines.append((*now)->finished
                ? Words::tr("Version %1, in use for all rows since %2.")
                      .arg((*now)->version)
                      .arg(toLocalText(*(*now)->finished))
                : Words::tr("Rows are being moved to version %1 since %2: go on by “keys rotate”.")
                      .arg((*now)->version)
                      .arg(toLocalText((*now)->begun)));
        if ((*now)->wrapped) {
            lines.append(Words::tr("Programs with older keys still take the new ones from the database; “keys close” "
                                   "ends that."));
        }
    }
    print(context.arguments, object, lines.join(u'\n'));
    return Done;
}

Result<ExitCode> rotate(const Context &context, sync::Workplace &workplace, const registry::By &by)
{
    store::Session &session = workplace.session();
    const auto version = registry::beginRotation(session, workplace.protector(), by);
    if (!version) {
        return failWith(version);
    }
    // The new keys are in the database, under the old ones: nothing is lost if this fails.
    if (auto saved = sync::saveProtector(workplace.config(), workplace.protector()); !saved) {
        return failWith(saved);
    }
    const auto moved = registry::rotate(session, workplace.protector(), by, context.job);
    if (!moved) {
        return failWith(moved);
    }
    print(context.arguments, {{u"version"_s, *version}, {u"moved"_s, *moved}},
        Words::tr("Version %1 of the keys is in use; rows moved: %2. Make a backup of the keys: %3.")
            .arg(*version)
            .arg(*moved)
            .arg(placeText(workplace.config())));
    return Done;
}

Result<ExitCode> close(const Context &context, sync::Workplace &workplace, const registry::By &by)
{
    if (auto done = registry::closeRotation(workplace.session(), workplace.protector(), by); !done) {
        return failWith(done);
    }
    const bool forget = context.arguments.has("forget");
    const auto keep = forget ? security::Protector::Keep::OnlyCurrent : security::Protector::Keep::All;
    if (auto saved = sync::saveProtector(workplace.config(), workplace.protector(), keep); !saved) {
        return failWith(saved);
    }
    print(context.arguments, {{u"version"_s, workplace.protector().version()}, {u"forgotten"_s, forget}},
        forget ? Words::tr("Only version %1 is left here. Backups from before need the old keys.")
                     .arg(workplace.protector().version())
               : Words::tr("The database holds no keys any more."));
    return Done;
}

Result<void> copyKeys(const sync::WorkplaceConfig &from, const sync::WorkplaceConfig &to)
{
    if (from.keyEntry.isEmpty() && to.keyEntry.isEmpty()) {
        const auto keys = sync::openProtector(from);
        if (!keys) {
            return failWith(keys);
        }
        return QFileInfo::exists(to.key) ? fail(ErrorKind::Conflict, u"security.KEY_EXISTS"_s,
                   Words::tr("The key file exists already and is never overwritten."), to.key)
                                         : keys->saveTo(to.key);
    }
    const sync::WorkplaceConfig &stored = to.keyEntry.isEmpty() ? from : to;
    const auto store = sync::openSecrets(stored.secretsFile, stored.passphraseFile);
    if (!store) {
        return failWith(store);
    }
    if (to.keyEntry.isEmpty()) {
        return security::copyKeyToFile(**store, from.keyEntry, to.key);
    }
    if (from.keyEntry.isEmpty()) {
        return security::copyKeyFile(from.key, **store, to.keyEntry);
    }
    const auto keys = sync::openProtector(from);
    if (!keys) {
        return failWith(keys);
    }
    const auto there = (*store)->read(to.keyEntry);
    if (there || there.error().kind != ErrorKind::NotFound) {
        return there ? fail(ErrorKind::Conflict, u"security.KEY_EXISTS"_s,
                   Words::tr("The key store has a key of a database already."), to.keyEntry)
                     : failWith(there);
    }
    return keys->saveTo(**store, to.keyEntry);
}

Result<ExitCode> move(const Context &context, const sync::WorkplaceConfig &config, const registry::By &by)
{
    const Arguments &a = context.arguments;
    sync::WorkplaceConfig next = config;
    if (a.has("to-file")) {
        next.key = QFileInfo(a.option("to-file")).absoluteFilePath();
        next.keyEntry.clear();
    } else {
        next.keyEntry = a.option("to-entry");
        next.key.clear();
        if (a.has("secrets")) {
            next.secretsFile = QFileInfo(a.option("secrets")).absoluteFilePath();
            next.passphraseFile =
                a.has("passphrase-file") ? QFileInfo(a.option("passphrase-file")).absoluteFilePath() : QString();
        }
    }
    if (auto copied = copyKeys(config, next); !copied) {
        return failWith(copied);
    }
    // The configuration follows only when the database has been opened with what was copied.
    const auto workplace = sync::Workplace::open(next, context.clock);
    if (!workplace) {
        return failWith(workplace);
    }
    auto tx = store::Transaction::begin((*workplace)->session());
    if (!tx) {
        return failWith(tx);
    }
    const auto written = audit::append(
        *tx, {by.actor, audit::Action::KeysMoved, next.keyEntry.isEmpty() ? u"file"_s : u"store"_s, by.reason, {}});
    const auto done = written ? tx->commit() : failWith(written);
    if (!done) {
        return failWith(done);
    }
    if (auto saved = sync::writeConfig(a.config, next); !saved) {
        return failWith(saved);
    }
    print(a, {{u"from"_s, placeText(config)}, {u"to"_s, placeText(next)}},
        Words::tr("The keys are now in: %1\nThe copy in the old place is still there; make a backup of it and remove "
                  "it: %2")
            .arg(placeText(next), placeText(config)));
    return Done;
}

Result<ExitCode> passphrase(const Context &context, const sync::WorkplaceConfig &config, const registry::By &by)
{
    const Arguments &a = context.arguments;
    if (config.secretsFile.isEmpty()) {
        return fail(ErrorKind::Input, u"worker.NO_SECRETS_FILE"_s,
            Words::tr("This workplace has no file under a passphrase."), {},
            Words::tr("Make one by “kmen-worker keys move --to-entry NAME --secrets FILE --passphrase-file FILE”."));
    }
    const auto now = config.passphraseFile.isEmpty()
        ? security::readCredential(qEnvironmentVariable("CREDENTIALS_DIRECTORY"), u"kmen-passphrase"_s)
        : security::readPassphraseFile(config.passphraseFile);
    const auto next = security::readPassphraseFile(a.option("new-passphrase-file"));
    if (!now || !next) {
        return failWith(!now ? now : next);
    }
    if (auto done = security::changePassphrase(config.secretsFile, *now, *next); !done) {
        return failWith(done);
    }
    sync::WorkplaceConfig changed = config;
    if (!config.passphraseFile.isEmpty()) {
        changed.passphraseFile = QFileInfo(a.option("new-passphrase-file")).absoluteFilePath();
        if (auto saved = sync::writeConfig(a.config, changed); !saved) {
            return failWith(saved);
        }
        const auto workplace = sync::Workplace::open(changed, context.clock);
        if (!workplace) {
            return failWith(workplace);
        }
        auto tx = store::Transaction::begin((*workplace)->session());
        const auto written = tx
            ? audit::append(*tx, {by.actor, audit::Action::KeysMoved, u"passphrase"_s, by.reason, {}})
            : failWith(tx);
        if (auto done = written ? tx->commit() : failWith(written); !done) {
            return failWith(done);
        }
    }
    print(a, {{u"passphrase"_s, u"changed"_s}},
        config.passphraseFile.isEmpty()
            ? Words::tr("The passphrase is changed. Give the new one to systemd's credential.")
            : Words::tr("The passphrase is changed, and the configuration names its new file."));
    return Done;
}

} // namespace

Result<ExitCode> keysCommand(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto config = sync::readConfig(a.config);
    if (!config) {
        return failWith(config);
    }
    const registry::By by {workerName(), a.option("reason")};
    if (a.action == u"move") {
        return move(context, *config, by);
    }
    if (a.action == u"passphrase") {
        return passphrase(context, *config, by);
    }
    const auto workplace = sync::Workplace::open(*config, context.clock);
    if (!workplace) {
        return failWith(workplace);
    }
    return a.action == u"rotate" ? rotate(context, **workplace, by)
        : a.action == u"close"   ? close(context, **workplace, by)
                                 : status(context, **workplace);
}

} // namespace kmen::worker
