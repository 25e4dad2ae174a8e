// certificate check, csr and import: what an administrator does with the office's certificate.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>

#include "commands.h"
#include "security/certificate.h"
#include "security/secrets.h"
#include "sync/workplace.h"

namespace kmen::worker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::worker)
};

/// The key that waits for its certificate.
QString waitingKey()
{
    return QStringLiteral("request-key");
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Input, QStringLiteral("worker.FILE"),
            Words::tr("The file %1 cannot be read.").arg(QDir::toNativeSeparators(path)), file.errorString());
    }
    constexpr qint64 longest = 1024 * 1024;
    return file.read(longest);
}

QJsonObject toJson(const security::CertificateReport &report)
{
    static const QStringList severities {QStringLiteral("note"), QStringLiteral("warning"), QStringLiteral("problem")};
    QJsonArray findings;
    for (const security::Finding &finding : report.findings) {
        findings.append(QJsonObject {
            {QStringLiteral("severity"), severities.at(static_cast<int>(finding.severity))},
            {QStringLiteral("code"), finding.code},
            {QStringLiteral("what"), finding.what},
            {QStringLiteral("remedy"), finding.remedy},
        });
    }
    return {
        {QStringLiteral("subject"), report.subject},
        {QStringLiteral("issuer"), report.issuer},
        {QStringLiteral("serial"), report.serial},
        {QStringLiteral("from"), toIso(report.from)},
        {QStringLiteral("until"), toIso(report.until)},
        {QStringLiteral("daysLeft"), report.daysLeft},
        {QStringLiteral("key"), report.key},
        {QStringLiteral("usable"), report.usable()},
        {QStringLiteral("findings"), findings},
    };
}

QString toText(const security::CertificateReport &report)
{
    QStringList lines {
        Words::tr("Certificate: %1").arg(report.subject),
        Words::tr("Issued by: %1").arg(report.issuer),
        Words::tr("Serial number: %1").arg(report.serial),
        Words::tr("Valid: %1 – %2").arg(toLocalText(report.from), toLocalText(report.until)),
        Words::tr("Key: %1").arg(report.key),
    };
    for (const security::Finding &finding : report.findings) {
        lines += finding.what;
        lines += finding.remedy;
    }
    if (report.findings.empty()) {
        lines += Words::tr("All is well.");
    }
    return lines.join(u'\n');
}

ExitCode exitCodeFor(const security::CertificateReport &report)
{
    return !report.usable() ? Refused : report.findings.empty() ? Done : PartlyDone;
}

Result<security::CertificateReport> judge(
    const security::Credentials &credentials, const egon::Profile &profile, const Clock &clock)
{
    const auto authority = readFile(profile.caFile);
    const auto crl = profile.crlFile.isEmpty() ? Result<QByteArray>(QByteArray()) : readFile(profile.crlFile);
    if (!authority || !crl) {
        return failWith(!authority ? authority : crl);
    }
    return security::checkCertificate(credentials, *authority, *crl, clock);
}

Result<ExitCode> check(const Context &context, const sync::WorkplaceConfig &config)
{
    auto profile = sync::profileOf(config);
    if (!profile) {
        return failWith(profile);
    }
    // judged here with all the rest, not as a reason to stop
    egon::Profile asked = *profile;
    asked.crlFile.clear();
    const auto ready = sync::unlocked(asked, context.clock);
    if (!ready) {
        return failWith(ready);
    }
    const auto container =
        profile->pkcs12File.isEmpty() ? Result<QByteArray>(ready->pkcs12) : readFile(profile->pkcs12File);
    if (!container) {
        return failWith(container);
    }
    const auto credentials = security::openPkcs12(*container, ready->pkcs12Passphrase);
    if (!credentials) {
        return failWith(credentials);
    }
    const auto report = judge(*credentials, *profile, context.clock);
    if (!report) {
        return failWith(report);
    }
    print(context.arguments, toJson(*report), toText(*report));
    return exitCodeFor(*report);
}

Result<ExitCode> request(const Context &context, const sync::WorkplaceConfig &config)
{
    const Arguments &a = context.arguments;
    // opened first, so that no key is made for a request that cannot be written; an older request is never overwritten
    QFile out(a.file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return fail(ErrorKind::Input, QStringLiteral("worker.FILE"),
            Words::tr("The file %1 cannot be made, or is there already.").arg(QDir::toNativeSeparators(a.file)),
            out.errorString());
    }
    const auto store = sync::openSecrets(config.secretsFile, config.passphraseFile);
    const security::RequestSubject subject {
        .organization = a.organization, .unit = a.ico, .locality = a.locality, .commonName = a.ais};
    const auto csr =
        store ? security::makeRequest(subject, a.keyBits, **store, waitingKey()) : Result<QByteArray>(failWith(store));
    if (!csr) {
        out.remove();
        return failWith(csr);
    }
    if (out.write(*csr) != csr->size() || !out.flush()) {
        const QString why = out.errorString();
        out.remove();
        // without its request the key is worth nothing
        const auto removed = (*store)->remove(waitingKey());
        return removed ? fail(ErrorKind::Unavailable, QStringLiteral("worker.FILE"),
                   Words::tr("The file %1 cannot be written.").arg(QDir::toNativeSeparators(a.file)), why)
                       : failWith(removed);
    }
    print(a, {{QStringLiteral("csr"), a.file}},
        Words::tr("The request is in %1. Attach it to the form in RAZR; the private key waits in the key store for the "
                  "certificate.")
            .arg(QDir::toNativeSeparators(a.file)));
    return Done;
}

/// What is to be imported: a container with its passphrase, or the certificate of the key that waits.
Result<security::Credentials> imported(const Arguments &a, security::SecretStore &store)
{
    const auto bytes = readFile(a.file);
    if (!bytes) {
        return failWith(bytes);
    }
    if (!a.passphraseFile.isEmpty()) {
        const auto passphrase = security::readPassphraseFile(a.passphraseFile);
        return passphrase ? security::openPkcs12(*bytes, QString::fromUtf8(*passphrase)) : failWith(passphrase);
    }
    auto key = store.read(waitingKey());
    if (!key && key.error().kind == ErrorKind::NotFound) {
        return fail(ErrorKind::Input, QStringLiteral("worker.NO_WAITING_KEY"),
            Words::tr("No private key waits for this certificate."), {},
            Words::tr("Import it on the computer on which its request was made, or give the passphrase of a PKCS#12 "
                      "file by --passphrase-file."));
    }
    return key ? security::pair(*bytes, *key) : failWith(key);
}

/// New entries first, then the profile, then the old entries go: at any moment the profile names a whole certificate.
Result<void> keep(const security::Credentials &credentials, const QString &serial, security::SecretStore &store,
    const QString &profileFile)
{
    auto profile = egon::readProfile(profileFile);
    if (!profile) {
        return failWith(profile);
    }
    std::array<quint32, 6> random {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray passphrase =
        QByteArray(reinterpret_cast<const char *>(random.data()), static_cast<qsizetype>(sizeof random)).toBase64();
    const auto container = security::makePkcs12(credentials, QString::fromLatin1(passphrase));
    if (!container) {
        return failWith(container);
    }
    const QString old = std::exchange(profile->pkcs12Entry, QString(u"certificate-" % serial));
    const QString oldPassphrase = std::exchange(profile->passphraseEntry, QString(u"passphrase-" % serial));
    profile->pkcs12File.clear();
    if (auto r = store.write(profile->pkcs12Entry, *container); !r) {
        return r;
    }
    if (auto r = store.write(profile->passphraseEntry, passphrase); !r) {
        return r;
    }
    if (auto r = egon::writeProfile(profileFile, *profile); !r) {
        return r;
    }
    for (const auto &[entry, now] :
        {std::pair(old, profile->pkcs12Entry), std::pair(oldPassphrase, profile->passphraseEntry)}) {
        if (!entry.isEmpty() && entry != now) {
            if (auto r = store.remove(entry); !r) {
                return r;
            }
        }
    }
    return {};
}

Result<ExitCode> importFile(const Context &context, const sync::WorkplaceConfig &config)
{
    const Arguments &a = context.arguments;
    if (config.profile.isEmpty()) {
        return fail(ErrorKind::Input, QStringLiteral("worker.NO_PROFILE"),
            Words::tr("The training registers bring their own certificate."), {},
            Words::tr("A certificate is imported for a connection profile (“profile” in the configuration)."));
    }
    const auto profile = egon::readProfile(config.profile);
    if (!profile) {
        return failWith(profile);
    }
    const auto store = sync::openSecrets(config.secretsFile, config.passphraseFile);
    if (!store) {
        return failWith(store);
    }
    const auto credentials = imported(a, **store);
    if (!credentials) {
        return failWith(credentials);
    }
    auto report = judge(*credentials, *profile, context.clock);
    if (!report) {
        return failWith(report);
    }
    // what is kept is under a current cipher
    std::erase_if(report->findings, [](const auto &finding) { return finding.code == u"LEGACY_FILE"; });
    if (report->usable()) {
        if (auto kept = keep(*credentials, report->serial, **store, config.profile); !kept) {
            return failWith(kept);
        }
        if (a.passphraseFile.isEmpty()) {
            if (auto removed = (*store)->remove(waitingKey()); !removed) {
                return failWith(removed);
            }
        }
    }
    print(a, toJson(*report), toText(*report));
    return exitCodeFor(*report);
}

} // namespace

Result<ExitCode> certificateCommand(const Context &context)
{
    const auto config = sync::readConfig(context.arguments.config);
    if (!config) {
        return failWith(config);
    }
    if (context.arguments.action == QStringLiteral("check")) {
        return check(context, *config);
    }
    return context.arguments.action == QStringLiteral("csr") ? request(context, *config) : importFile(context, *config);
}

} // namespace kmen::worker
