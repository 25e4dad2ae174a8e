#include "sync/office_certificate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace kmen::sync {

namespace {

struct CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::sync)
};

std::unexpected<Error> badFile(const QString &sentence, const QString &path, const QString &why)
{
    return fail(
        ErrorKind::Input, QStringLiteral("sync.CERTIFICATE_FILE"), sentence.arg(QDir::toNativeSeparators(path)), why);
}

} // namespace

QString waitingKeyEntry()
{
    return QStringLiteral("request-key");
}

Result<QByteArray> certificateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return badFile(CertificateWords::tr("The file %1 cannot be read."), path, file.errorString());
    }
    constexpr qint64 longest = 1024 * 1024;
    return file.read(longest);
}

Result<security::Credentials> credentialsOf(const egon::Profile &profile, const Clock &clock)
{
    // the list of revoked certificates is judged with all the rest, not as a reason to stop
    egon::Profile asked = profile;
    asked.crlFile.clear();
    const auto ready = unlocked(asked, clock);
    if (!ready) {
        return failWith(ready);
    }
    // the container as it lies there: an outdated cipher has to be told
    const auto container =
        profile.pkcs12File.isEmpty() ? Result<QByteArray>(ready->pkcs12) : certificateFile(profile.pkcs12File);
    return container ? security::openPkcs12(*container, ready->pkcs12Passphrase) : failWith(container);
}

Result<security::CertificateReport> judge(
    const security::Credentials &credentials, const egon::Profile &profile, const Clock &clock)
{
    const auto authority = certificateFile(profile.caFile);
    const auto crl = profile.crlFile.isEmpty() ? Result<QByteArray>(QByteArray()) : certificateFile(profile.crlFile);
    if (!authority || !crl) {
        return failWith(!authority ? authority : crl);
    }
    return security::checkCertificate(credentials, *authority, *crl, clock);
}

Result<security::Credentials> forWaitingKey(const QByteArray &certificate, security::SecretStore &store)
{
    auto key = store.read(waitingKeyEntry());
    if (!key && key.error().kind == ErrorKind::NotFound) {
        return fail(ErrorKind::Input, QStringLiteral("sync.NO_WAITING_KEY"),
            CertificateWords::tr("No private key waits for this certificate."), {},
            CertificateWords::tr("Import it on the computer on which its request was made, or import a PKCS#12 file "
                                 "with its passphrase."));
    }
    return key ? security::pair(certificate, *key) : failWith(key);
}

Result<void> keepCertificate(const security::Credentials &credentials, const QString &serial,
    security::SecretStore &store, const QString &profileFile)
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

Result<void> requestCertificate(
    const security::RequestSubject &subject, int keyBits, security::SecretStore &store, const QString &file)
{
    // opened first, so that no key is made for a request that cannot be written; an older request is never overwritten
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return badFile(
            CertificateWords::tr("The file %1 cannot be made, or is there already."), file, out.errorString());
    }
    const auto csr = security::makeRequest(subject, keyBits, store, waitingKeyEntry());
    if (!csr) {
        out.remove();
        return failWith(csr);
    }
    if (out.write(*csr) != csr->size() || !out.flush()) {
        const QString why = out.errorString();
        out.remove();
        // without its request the key is worth nothing
        const auto removed = store.remove(waitingKeyEntry());
        return removed ? badFile(CertificateWords::tr("The file %1 cannot be written."), file, why)
                       : Result<void>(failWith(removed));
    }
    return {};
}

} // namespace kmen::sync
