/// Revocation of the servers' certificates by a list (CRL) that the administrator lays down.
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>

#include <memory>
#include <optional>

#include "base/clock.h"
#include "base/result.h"

namespace kmen::security {

/// Immutable after it is made: free to be shared between threads.
class RevocationList final {
public:
    /// `crl` in PEM or DER, `authority` in PEM; `clock` outlives the list.
    /// Errors: Input "security.CRL_FORMAT"; Denied "security.CRL_SIGNATURE" when no authority of `authority` signed it.
    static Result<std::shared_ptr<const RevocationList>> load(
        const QByteArray &crl, const QByteArray &authority, const Clock &clock);
    ~RevocationList();
    RevocationList(const RevocationList &) = delete;
    RevocationList &operator=(const RevocationList &) = delete;

    /// When the list was made, and when the next one was promised (nothing when it promises none).
    [[nodiscard]] Moment made() const;
    [[nodiscard]] std::optional<Moment> next() const;

    /// Errors: Denied "security.CRL_OLD" when the next list was due before now: an old list hides what was revoked
    /// since, so it is no proof; Denied "security.SERVER_REVOKED" when the leaf or an authority below the root is on
    /// the list. Certificates of other issuers are not judged.
    [[nodiscard]] std::optional<Error> check(const QList<QSslCertificate> &chain) const;
    /// `certificate` in PEM or DER.
    [[nodiscard]] bool isRevoked(const QByteArray &certificate) const;
    [[nodiscard]] bool isOld() const;

private:
    class Private;
    explicit RevocationList(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace kmen::security
