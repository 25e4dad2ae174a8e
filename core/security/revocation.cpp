#include "security/revocation.h"

#include <QCoreApplication>

#include <openssl/pem.h>

#include "security/openssl_p.h"
#include "security/x509_p.h"

namespace kmen::security {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::security::Revocation)
};

OwnedCrl readCrl(const QByteArray &bytes)
{
    OwnedCrl crl(PEM_read_bio_X509_CRL(readingBio(bytes).get(), nullptr, nullptr, nullptr));
    if (!crl) {
        ERR_clear_error();
        crl.reset(d2i_X509_CRL_bio(readingBio(bytes).get(), nullptr));
    }
    ERR_clear_error();
    return crl;
}

} // namespace

class RevocationList::Private {
public:
    OwnedCrl crl;
    OwnedCertificate issuer;
    const Clock *clock = nullptr;
};

RevocationList::RevocationList(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
RevocationList::~RevocationList() = default;

Result<std::shared_ptr<const RevocationList>> RevocationList::load(
    const QByteArray &crl, const QByteArray &authority, const Clock &clock)
{
    auto d = std::make_unique<Private>();
    d->clock = &clock;
    d->crl = readCrl(crl);
    if (!d->crl) {
        return fail(ErrorKind::Input, QStringLiteral("security.CRL_FORMAT"),
            Words::tr("The file with revoked certificates cannot be understood."), {},
            Words::tr("Download it again from the authority."));
    }
    for (OwnedCertificate &candidate : readCertificates(authority)) {
        if (X509_NAME_cmp(X509_get_subject_name(candidate.get()), X509_CRL_get_issuer(d->crl.get())) == 0
            && X509_CRL_verify(d->crl.get(), X509_get0_pubkey(candidate.get())) == 1) {
            d->issuer = std::move(candidate);
            break;
        }
    }
    ERR_clear_error();
    if (!d->issuer) {
        return fail(ErrorKind::Denied, QStringLiteral("security.CRL_SIGNATURE"),
            Words::tr("The file with revoked certificates was not signed by the authority of the profile."), {},
            Words::tr("Download the list that belongs to this environment."));
    }
    return std::shared_ptr<const RevocationList>(new RevocationList(std::move(d)));
}

Moment RevocationList::made() const
{
    return momentOf(X509_CRL_get0_lastUpdate(d->crl.get()));
}

std::optional<Moment> RevocationList::next() const
{
    const ASN1_TIME *time = X509_CRL_get0_nextUpdate(d->crl.get());
    return time ? std::optional(momentOf(time)) : std::nullopt;
}

bool RevocationList::isOld() const
{
    const auto promised = next();
    return promised && *promised < d->clock->now();
}

bool RevocationList::isRevoked(const QByteArray &certificate) const
{
    for (const OwnedCertificate &read : readCertificates(certificate)) {
        X509_REVOKED *entry = nullptr;
        const bool ours = X509_NAME_cmp(X509_get_issuer_name(read.get()), X509_CRL_get_issuer(d->crl.get())) == 0;
        // 2 means "removed from the list": a suspension that has ended
        if (ours && X509_CRL_get0_by_cert(d->crl.get(), &entry, read.get()) == 1) {
            return true;
        }
    }
    return false;
}

std::optional<Error> RevocationList::check(const QList<QSslCertificate> &chain) const
{
    if (isOld()) {
        return Error {ErrorKind::Denied, QStringLiteral("security.CRL_OLD"),
            Words::tr("The list of revoked certificates is out of date."), toIso(*next()),
            Words::tr("Download a new one from the authority to the file that the profile names.")};
    }
    for (const QSslCertificate &certificate : chain) {
        if (isRevoked(certificate.toDer())) {
            return Error {ErrorKind::Denied, QStringLiteral("security.SERVER_REVOKED"),
                Words::tr("The server's certificate has been revoked by its authority."),
                QString::fromLatin1(certificate.serialNumber()),
                Words::tr("Do not go on. Ask the operator of the registers.")};
        }
    }
    return std::nullopt;
}

} // namespace kmen::security
