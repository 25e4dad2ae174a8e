#include "security/renegotiation.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslConfiguration>

#include <openssl/conf.h>
#include <openssl/ssl.h>

#include "security/openssl_p.h"

namespace kmen::security {
namespace {

using OwnedConf = std::unique_ptr<CONF, OpensslDeleter<NCONF_free>>;
using OwnedContext = std::unique_ptr<SSL_CTX, OpensslDeleter<SSL_CTX_free>>;

void freeText(char *text)
{
    OPENSSL_free(text);
}

constexpr int weakestLevel = 2; // keys and sums of 112 bits at least, as the distributions have it

/// OpenSSL's macro asks for a context that may be changed, and changes nothing.
int oldestVersion(const SSL_CTX &context)
{
    return static_cast<int>(SSL_CTX_get_min_proto_version(const_cast<SSL_CTX *>(&context)));
}

OwnedConf parsed(const QByteArray &text)
{
    OwnedConf conf(NCONF_new(nullptr));
    const OwnedBio bio = readingBio(text.isNull() ? QByteArrayView("\n") : QByteArrayView(text)); // never from nowhere
    return conf && bio && NCONF_load_bio(conf.get(), bio.get(), nullptr) == 1 ? std::move(conf) : nullptr;
}

/// What the system's administrator (or OPENSSL_CONF) says; nothing when there is no such file, or OpenSSL cannot read
/// it and goes on without.
QByteArray systemText()
{
    const std::unique_ptr<char, OpensslDeleter<freeText>> name(CONF_get1_default_config_file());
    QFile file(QFile::decodeName(name.get()));
    if (!name || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray text = file.readAll() + "\n\n";
    return parsed(text) ? text : QByteArray();
}

/// The value of the last command of this name; OpenSSL takes no notice of what stands before a first dot.
QByteArray command(const CONF &conf, const QByteArray &section, QByteArrayView name)
{
    QByteArray last;
    const STACK_OF(CONF_VALUE) *commands = section.isEmpty() ? nullptr : NCONF_get_section(&conf, section.constData());
    for (int i = 0; commands && i < sk_CONF_VALUE_num(commands); ++i) {
        const CONF_VALUE *value = sk_CONF_VALUE_value(commands, i);
        const QByteArrayView key(value->name);
        if (key.sliced(key.indexOf('.') + 1).compare(name, Qt::CaseInsensitive) == 0) {
            last = value->value;
        }
    }
    return last;
}

/// The name of the section, which is `own` where the system has none.
QByteArray sectionNamed(const CONF &conf, const QByteArray &group, const char *key, const QByteArray &own)
{
    const char *name = group.isEmpty() ? nullptr : NCONF_get_string(&conf, group.constData(), key);
    return name ? QByteArray(name) : own;
}

/// A system default of TLS can only be given whole. So it is given again: the system's own, and what is missing in it.
/// Its commands are carried out one after another, so ours come last; options add up.
bool applyOver(const QByteArray &system, const SSL_CTX &usual)
{
    const OwnedConf conf = parsed(system);
    if (!conf) {
        return false;
    }
    const QByteArray modules = sectionNamed(*conf, "default", "openssl_conf", "kmen_modules");
    const QByteArray ssl = sectionNamed(*conf, modules, "ssl_conf", "kmen_ssl");
    const QByteArray tls = sectionNamed(*conf, ssl, "system_default", "kmen_tls");
    QByteArray text = system + "[default]\nkmen_conf = kmen_only\n[kmen_only]\nssl_conf = " + ssl + "\n[" + ssl
        + "]\nsystem_default = " + tls + "\n[" + tls + "]\nkmen.Options = NoRenegotiation\n";
    if (oldestVersion(usual) < TLS1_2_VERSION) {
        text += "kmen.MinProtocol = TLSv1.2\n";
    }
    if (SSL_CTX_get_security_level(&usual) < weakestLevel) {
        const QByteArray ciphers = command(*conf, tls, "CipherString");
        text += "kmen.CipherString = " + (ciphers.isEmpty() ? QByteArray("DEFAULT") : ciphers)
            + ":@SECLEVEL=" + QByteArray::number(weakestLevel) + '\n';
    }
    const OwnedConf both = parsed(text);
    return both && CONF_modules_load(both.get(), "kmen_conf", 0) == 1;
}

bool apply()
{
    // the system's own configuration first, so that it does not come later and undo ours
    OPENSSL_init_ssl(OPENSSL_INIT_LOAD_CONFIG, nullptr);
    const OwnedContext usual(SSL_CTX_new(TLS_client_method()));
    // one that OpenSSL could not carry out it has passed over, and nothing of it is lost
    if (!usual || !(applyOver(systemText(), *usual) || applyOver({}, *usual))) {
        return false;
    }
    const OwnedContext now(SSL_CTX_new(TLS_client_method()));
    // Qt sets the oldest version of every connection by itself, whatever the system says
    if (now && oldestVersion(*now) >= TLS1_3_VERSION) {
        QSslConfiguration usually = QSslConfiguration::defaultConfiguration();
        usually.setProtocol(QSsl::TlsV1_3OrLater);
        QSslConfiguration::setDefaultConfiguration(usually);
    }
    ERR_clear_error(); // of what was looked for and not found; whoever comes next would take it for his own
    return now && (SSL_CTX_get_options(now.get()) & SSL_OP_NO_RENEGOTIATION) != 0;
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
