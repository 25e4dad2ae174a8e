#include "security/renegotiation.h"

#include <QCoreApplication>

#include <openssl/conf.h>
#include <openssl/ssl.h>

#include "security/openssl_p.h"

namespace kmen::security {
namespace {

// CipherString as the distributions have it: naming a system default of our own replaces theirs
constexpr char settings[] = R"(kmen_conf = kmen_modules
[kmen_modules]
ssl_conf = kmen_ssl
[kmen_ssl]
system_default = kmen_tls
[kmen_tls]
MinProtocol = TLSv1.2
CipherString = DEFAULT:@SECLEVEL=2
Options = NoRenegotiation
)";

bool apply()
{
    // the system's own configuration first, so that it does not come later and undo ours
    OPENSSL_init_ssl(OPENSSL_INIT_LOAD_CONFIG, nullptr);
    const std::unique_ptr<CONF, OpensslDeleter<NCONF_free>> configuration(NCONF_new(nullptr));
    const OwnedBio text(BIO_new_mem_buf(settings, -1));
    return configuration && text && NCONF_load_bio(configuration.get(), text.get(), nullptr) == 1
        && CONF_modules_load(configuration.get(), "kmen_conf", 0) == 1;
}

} // namespace

Result<void> refuseRenegotiation()
{
    static const bool applied = apply();
    if (!applied) {
        return fail(ErrorKind::Internal, QStringLiteral("security.RENEGOTIATION"),
            QCoreApplication::translate("Security", "The encryption of connections could not be set up."),
            opensslWords());
    }
    return {};
}

} // namespace kmen::security
