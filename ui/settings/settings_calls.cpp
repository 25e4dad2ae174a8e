#include "ui/settings/settings_calls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSslCertificate>

#include "audit/audit_log.h"
#include "security/revocation.h"
#include "store/copy.h"
#include "store/migrations.h"
#include "store/size.h"
#include "sync/office_certificate.h"
#include "sync/overview.h"
#include "ui/settings/connection_check.h"

namespace kmen::settings {

namespace {

struct SettingsCallWords {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

Result<Rhythm> readRhythm(shell::Context &context)
{
    store::Session &session = context.session();
    const auto options = sync::storedOptions(session);
    const auto route = registry::route(session);
    const auto keeping = registry::retentionRule(session);
    const auto last = registry::lastRun(session, sync::workName(sync::Work::Distribution));
    if (!options || !route || !keeping || !last) {
        return !options ? Result<Rhythm>(failWith(options))
            : !route    ? Result<Rhythm>(failWith(route))
            : !keeping  ? Result<Rhythm>(failWith(keeping))
                        : Result<Rhythm>(failWith(last));
    }
    Rhythm rhythm {options->pace, *route, *keeping, *last, {}};
    const Moment now = context.office().clock->now();
    const QString office = context.office().profile.identity.ovm;
    rhythm.nextStart = sync::plannedStart(localDate(now), office);
    if (rhythm.nextStart <= now) {
        rhythm.nextStart = sync::plannedStart(localDate(now).addDays(1), office);
    }
    return rhythm;
}

Result<Place> readPlace(shell::Context &context)
{
    store::Session &session = context.session();
    const auto schema = store::schemaVersion(session);
    const auto keys = registry::rotation(session);
    if (!schema || !keys) {
        return !schema ? Result<Place>(failWith(schema)) : Result<Place>(failWith(keys));
    }
    const auto size = store::databaseSize(session);
    return Place {*schema, size ? size->bytes : -1, size ? size->engine : QString(), *keys};
}

Result<std::unique_ptr<security::SecretStore>> secretsOf(
    const sync::WorkplaceConfig &config, const QByteArray &keyPassphrase)
{
    sync::WorkplaceConfig open = config;
    open.passphrase = keyPassphrase;
    return sync::openSecrets(open);
}

Result<void> keepSecret(
    const sync::WorkplaceConfig &config, const QByteArray &keyPassphrase, const QString &entry, const QString &secret)
{
    const auto store = secretsOf(config, keyPassphrase);
    return store ? (*store)->write(entry, secret.toUtf8()) : failWith(store);
}

/// What was done to the office, beside the database.
Result<void> record(shell::Context &context, audit::Action action, const QString &object, const QString &reason,
    const QByteArray &change)
{
    auto tx = store::Transaction::begin(context.session());
    if (!tx) {
        return failWith(tx);
    }
    const auto row = audit::append(*tx, {context.office().user, action, object, reason, change});
    return row ? tx->commit() : failWith(row);
}

QString validityText(const QByteArray &pem)
{
    const auto certificates = QSslCertificate::fromData(pem);
    if (certificates.isEmpty()) {
        return {};
    }
    const QSslCertificate &first = certificates.front();
    const QStringList names = first.subjectInfo(QSslCertificate::CommonName);
    return SettingsCallWords::tr("%1, valid until %2")
        .arg(names.isEmpty() ? first.subjectDisplayName() : names.front(),
            toLocalText(fromMsecs(first.expiryDate().toMSecsSinceEpoch())));
}

QString placeOf(const egon::Profile &profile)
{
    if (!profile.pkcs12File.isEmpty()) {
        return SettingsCallWords::tr("in the file %1").arg(QDir::toNativeSeparators(profile.pkcs12File));
    }
    return profile.secretsFile.isEmpty()
        ? SettingsCallWords::tr("in the key store of this computer")
        : SettingsCallWords::tr("in the file of secrets %1").arg(QDir::toNativeSeparators(profile.secretsFile));
}

Result<security::Credentials> credentialsOfCandidate(const sync::OfficeFiles &files, const Candidate &candidate)
{
    if (candidate.container) {
        return security::openPkcs12(candidate.bytes, candidate.passphrase);
    }
    const auto store = secretsOf(files.config, candidate.keyPassphrase);
    return store ? sync::forWaitingKey(candidate.bytes, **store) : failWith(store);
}

} // namespace

Result<Standing> readStanding(shell::Context &context)
{
    Standing standing;
    standing.now = context.office().clock->now();
    standing.files = context.office().configFile.isEmpty()
        ? Result<sync::OfficeFiles>(fail(ErrorKind::NotFound, QStringLiteral("settings.NO_FILE"),
            SettingsCallWords::tr("This desk was made without a configuration file.")))
        : sync::readOfficeFiles(context.office().configFile);
    const auto who = store::membership(context.session());
    if (!who) {
        return failWith(who);
    }
    standing.who = *who;
    standing.rhythm = readRhythm(context);
    standing.place = readPlace(context);
    // who sees no clients is told nothing of their agendas
    if (const auto agendas = sync::agendasOf(context.session(), context.office().profile.identity)) {
        standing.withoutRole = agendas->withoutRole;
    }
    return standing;
}

Result<void> saveProfile(shell::Context &context, const sync::OfficeFiles &before, const egon::Profile &after,
    const QString &proxyPassword, const QByteArray &keyPassphrase, const QString &what)
{
    if (!proxyPassword.isEmpty()) {
        if (auto kept = keepSecret(before.config, keyPassphrase, after.proxy.passwordEntry, proxyPassword); !kept) {
            return kept;
        }
    }
    return sync::changeProfile(context.session(), before, after, context.by(what));
}

Result<void> saveConfig(shell::Context &context, const sync::OfficeFiles &before, const sync::WorkplaceConfig &after,
    const QString &databasePassword, const QByteArray &keyPassphrase, const QString &what)
{
    if (!databasePassword.isEmpty()) {
        auto kept = keepSecret(before.config, keyPassphrase, after.databasePasswordEntry, databasePassword);
        if (!kept) {
            return kept;
        }
    }
    return sync::changeConfig(context.session(), before, after, context.by(what));
}

Result<void> saveRhythm(shell::Context &context, const RhythmChange &change, const QString &what)
{
    const registry::By by = context.by(what);
    if (change.pace) {
        if (auto done = sync::changePace(context.session(), *change.pace, by); !done) {
            return done;
        }
    }
    if (!change.keeping) {
        return {};
    }
    auto tx = store::Transaction::begin(context.session());
    if (!tx) {
        return failWith(tx);
    }
    auto done = registry::setRetentionRule(*tx, *change.keeping, by);
    return done ? tx->commit() : done;
}

Result<void> tryConnection(shell::Context &context, const egon::Profile &profile, const Job &job)
{
    const Clock &clock = *context.office().clock;
    const auto ready = sync::unlocked(profile, clock);
    return ready ? checkConnection(*ready, context.office().user, clock, job) : failWith(ready);
}

Result<Certificates> readCertificates(shell::Context &context, const QString &configFile)
{
    // what will be worked with after the next start, as the file has it; its own secrets when they can be had
    egon::Profile profile = context.office().profile;
    bool waiting = false;
    if (const auto files = sync::readOfficeFiles(configFile); files && files->profile) {
        if (!sync::wantsPassphrase(files->config)) {
            auto written = sync::profileOf(files->config);
            if (!written) {
                return failWith(written);
            }
            profile = std::move(*written);
            const auto store = secretsOf(files->config, {});
            waiting = store && (*store)->read(sync::waitingKeyEntry()).has_value();
        }
    }
    const Clock &clock = *context.office().clock;
    const auto credentials = sync::credentialsOf(profile, clock);
    const auto report = credentials ? sync::judge(*credentials, profile, clock)
                                    : Result<security::CertificateReport>(failWith(credentials));
    if (!report) {
        return failWith(report);
    }
    Certificates made {*report, placeOf(profile), {}, {}, false, waiting};
    const auto authority = sync::certificateFile(profile.caFile);
    if (authority) {
        made.authority = validityText(*authority);
    }
    if (!profile.crlFile.isEmpty() && authority) {
        const auto bytes = sync::certificateFile(profile.crlFile);
        const auto list = bytes ? security::RevocationList::load(*bytes, *authority, clock)
                                : Result<std::shared_ptr<const security::RevocationList>>(failWith(bytes));
        made.revokedOld = !list || (*list)->isOld();
        made.revoked = !list  ? list.error().what
            : (*list)->next() ? SettingsCallWords::tr("made %1, the next one is due %2")
                                    .arg(toLocalText((*list)->made()), toLocalText(*(*list)->next()))
                              : SettingsCallWords::tr("made %1").arg(toLocalText((*list)->made()));
    }
    return made;
}

Result<security::CertificateReport> judgeCandidate(
    shell::Context &context, const sync::OfficeFiles &files, const Candidate &candidate)
{
    const auto credentials = credentialsOfCandidate(files, candidate);
    auto report = credentials ? sync::judge(*credentials, *files.profile, *context.office().clock)
                              : Result<security::CertificateReport>(failWith(credentials));
    if (report) {
        // what is kept is under a current cipher
        std::erase_if(report->findings, [](const auto &finding) { return finding.code == u"LEGACY_FILE"; });
    }
    return report;
}

Result<security::CertificateReport> takeCertificate(
    shell::Context &context, const sync::OfficeFiles &files, const Candidate &candidate)
{
    // it is tried for the audit too when it comes to nothing
    (void)context.by(SettingsCallWords::tr("Import of a certificate"));
    const auto report = judgeCandidate(context, files, candidate);
    if (!report) {
        return report;
    }
    if (!report->usable()) {
        return fail(ErrorKind::Input, QStringLiteral("settings.CERTIFICATE_UNFIT"),
            SettingsCallWords::tr("The registers would refuse this certificate."), {},
            report->findings.front().what + u' ' + report->findings.front().remedy);
    }
    const auto credentials = credentialsOfCandidate(files, candidate);
    const auto store = secretsOf(files.config, candidate.keyPassphrase);
    if (!credentials || !store) {
        return !credentials ? Result<security::CertificateReport>(failWith(credentials)) : failWith(store);
    }
    if (auto kept = sync::keepCertificate(*credentials, report->serial, **store, files.config.profile); !kept) {
        return failWith(kept);
    }
    if (auto done = record(
            context, audit::Action::CertificateImported, report->serial, report->subject, credentials->certificate);
        !done) {
        return failWith(done);
    }
    if (!candidate.container) {
        if (auto removed = (*store)->remove(sync::waitingKeyEntry()); !removed) {
            return failWith(removed);
        }
    }
    return report;
}

Result<void> requestCertificate(shell::Context &context, const sync::OfficeFiles &files,
    const security::RequestSubject &subject, int keyBits, const QByteArray &keyPassphrase, const QString &file)
{
    const auto store = secretsOf(files.config, keyPassphrase);
    if (!store) {
        return failWith(store);
    }
    if (auto done = sync::requestCertificate(subject, keyBits, **store, file); !done) {
        return done;
    }
    return record(context, audit::Action::CertificateRequested, subject.commonName, subject.organization,
        QDir::toNativeSeparators(file).toUtf8());
}

Result<void> copyDatabase(shell::Context &context, const QString &file, const Job &job)
{
    (void)context.by(SettingsCallWords::tr("Copy of the database"));
    if (auto done = store::copyDatabase(context.session(), file, job); !done) {
        return done;
    }
    const QString path = QDir::toNativeSeparators(file);
    return record(context, audit::Action::DatabaseCopied, QFileInfo(file).fileName(), path, path.toUtf8());
}

Result<store::DatabaseCheck> checkDatabase(shell::Context &context, const Job &job)
{
    return store::checkDatabase(context.session(), job);
}

Result<void> giveRole(shell::Context &context, const QString &login, store::Role role)
{
    (void)context.by(SettingsCallWords::tr("Role “%1” for %2").arg(roleText(role), login));
    if (auto done = store::grantRole(context.session(), login, role); !done) {
        return done;
    }
    return record(context, audit::Action::RoleGranted, login, roleText(role), store::roleName(role).toUtf8());
}

Result<void> takeRole(shell::Context &context, const QString &login, store::Role role)
{
    (void)context.by(SettingsCallWords::tr("Role “%1” of %2 taken back").arg(roleText(role), login));
    if (auto done = store::revokeRole(context.session(), login, role); !done) {
        return done;
    }
    return record(context, audit::Action::RoleTaken, login, roleText(role), store::roleName(role).toUtf8());
}

QString roleText(store::Role role)
{
    switch (role) {
    case store::Role::Clerk:
        return SettingsCallWords::tr("clerk");
    case store::Role::Administrator:
        return SettingsCallWords::tr("administrator");
    case store::Role::Drafter:
        return SettingsCallWords::tr("drafter of requests");
    case store::Role::Auditor:
        return SettingsCallWords::tr("auditor");
    case store::Role::Worker:
        return SettingsCallWords::tr("program of the distribution");
    }
    return {};
}

QString roleMeaning(store::Role role)
{
    switch (role) {
    case store::Role::Clerk:
        return SettingsCallWords::tr("Clients, identification, notices, work on identity cases; decides none of them.");
    case store::Role::Administrator:
        return SettingsCallWords::tr("All that a clerk may; decides about identities and changes the settings.");
    case store::Role::Drafter:
        return SettingsCallWords::tr("Requests to DIA and SZR and the names from RPP; sees no client.");
    case store::Role::Auditor:
        return SettingsCallWords::tr("Reads what was done, by whom and why; sees no data of clients.");
    case store::Role::Worker:
        return SettingsCallWords::tr("For kmen-worker: the distribution and work in bulk; decides nothing.");
    }
    return {};
}

} // namespace kmen::settings
