// certificate check, csr and import: what an administrator does with the office's certificate.
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include "commands.h"
#include "sync/office_certificate.h"

namespace kmen::worker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::worker)
};

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

Result<ExitCode> check(const Context &context, const sync::WorkplaceConfig &config)
{
    const auto profile = sync::profileOf(config);
    if (!profile) {
        return failWith(profile);
    }
    const auto credentials = sync::credentialsOf(*profile, context.clock);
    if (!credentials) {
        return failWith(credentials);
    }
    const auto report = sync::judge(*credentials, *profile, context.clock);
    if (!report) {
        return failWith(report);
    }
    print(context.arguments, toJson(*report), toText(*report));
    return exitCodeFor(*report);
}

Result<ExitCode> request(const Context &context, const sync::WorkplaceConfig &config)
{
    const Arguments &a = context.arguments;
    const auto store = sync::openSecrets(config.secretsFile, config.passphraseFile);
    if (!store) {
        return failWith(store);
    }
    const security::RequestSubject subject {
        .organization = a.organization, .unit = a.ico, .locality = a.locality, .commonName = a.ais};
    if (auto done = sync::requestCertificate(subject, a.keyBits, **store, a.file); !done) {
        return failWith(done);
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
    const auto bytes = sync::certificateFile(a.file);
    if (!bytes) {
        return failWith(bytes);
    }
    if (a.passphraseFile.isEmpty()) {
        return sync::forWaitingKey(*bytes, store);
    }
    const auto passphrase = security::readPassphraseFile(a.passphraseFile);
    return passphrase ? security::openPkcs12(*bytes, QString::fromUtf8(*passphrase)) : failWith(passphrase);
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
    auto report = sync::judge(*credentials, *profile, context.clock);
    if (!report) {
        return failWith(report);
    }
    // what is kept is under a current cipher
    std::erase_if(report->findings, [](const auto &finding) { return finding.code == u"LEGACY_FILE"; });
    if (report->usable()) {
        if (auto kept = sync::keepCertificate(*credentials, report->serial, **store, config.profile); !kept) {
            return failWith(kept);
        }
        if (a.passphraseFile.isEmpty()) {
            if (auto removed = (*store)->remove(sync::waitingKeyEntry()); !removed) {
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
