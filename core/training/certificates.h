/// The training registers' own small certification authority. EC P-256, made by OpenSSL 3; only for training.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

#include "base/clock.h"
#include "base/result.h"

namespace kmen::training {

/// A certificate with its key, in PEM.
struct Certified {
    QByteArray certificate;
    QByteArray key;
};

struct Validity {
    Moment from {};
    Moment until {};
};

/// Can issue any number of certificates. Errors of all functions: Internal (OpenSSL's own words in `detail`), Corrupt.
class Authority {
public:
    static Result<Authority> create(const QString &name, const Validity &validity);
    /// From what `ca()` gave.
    static Result<Authority> load(const Certified &ca);
    Authority(Authority &&) noexcept;
    Authority &operator=(Authority &&) noexcept;
    ~Authority();

    [[nodiscard]] const Certified &ca() const;
    /// For 127.0.0.1 and localhost.
    [[nodiscard]] Result<Certified> server(const Validity &validity) const;
    /// A validity in the past makes an expired certificate.
    [[nodiscard]] Result<Certified> client(const QString &name, const Validity &validity) const;

private:
    class Private;
    explicit Authority(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// PKCS#12 with AES-256-CBC, as Qt reads it, holding the authority too.
Result<QByteArray> toPkcs12(const Certified &client, const QByteArray &caCertificate, const QString &passphrase);

/// What stands in the state folder; `clientFiles` are all that a client needs beside base-url.
struct ServerFiles {
    QByteArray ca;
    Certified server;
    Certified expired; ///< the server's as it was until yesterday; empty in a folder that an older program made
};
/// Makes ca.pem, client.pem, client.key, client.p12, client.p12.pass, server.pem, server.key and the same of an expired
/// server (server-expired.pem, server-expired.key) in `directory` unless they are there; keys may be read by their
/// owner only. Errors: Unavailable (folder), Internal, Corrupt.
Result<ServerFiles> ensureCertificates(const QString &directory, const Clock &clock);
/// Writes client.pem, client.key, client.p12, client.p12.pass of `client`.
Result<void> writeClient(const QString &directory, const Certified &client, const QByteArray &caCertificate);

} // namespace kmen::training
