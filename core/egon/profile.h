/// Where the registers are and who we are there: one connection profile.
///
/// On disk a profile is JSON after resources/schemas/profile.schema.json (docs/profile.md explains it). Secrets are
/// never in it: it names entries of the key store, and whoever opens the profile fills the fields marked "run time".
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSslCertificate>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

#include "base/result.h"

namespace kmen::egon {

enum class Environment { Training, Test, Production };

/// One role in one agenda; which items of a person may be read follows from it (matrix of RPP).
struct AgendaRole {
    QString agenda; ///< "A8566"
    QString agendovaRole; ///< činnostní role, "CR102729"
    QString purpose; ///< a word by which people choose it; unique within the profile; only the default's may be empty
    bool operator==(const AgendaRole &) const = default;
};

struct Identity {
    QString agenda; ///< the default pair, used unless a call names another one
    QString agendovaRole;
    QString ovm;
    int ais = 0;
    QString subjekt; ///< for whom data are used; usually the OVM
    QString purpose = {}; ///< of the default pair; may be empty
    std::vector<AgendaRole> others = {}; ///< further pairs, in the file's order; never the default again
    bool operator==(const Identity &) const = default;
};

/// The pair of this purpose, else the first one of this agenda; the default for an empty word.
/// Nothing when the profile has none: the caller must refuse then, not fall back.
std::optional<AgendaRole> roleFor(const Identity &identity, const QString &purposeOrAgenda);

struct Limits {
    std::chrono::milliseconds timeout {60'000}; ///< the reference agent's (EGON.md 1)
    qint64 answerBytes = 64 * 1024 * 1024; ///< larger answers are cut off and refused; the reference agent takes 1 MiB
    int personsPerRead = 100; ///< E277; internal parameter of the register [inferred], EGON.md E277
    int aifoPerOrgCall = 1000; ///< E45, E46, E71 [inferred]
    int changesPerCall = 1000; ///< E07, E78 [inferred]
    double callsPerSecond = 20; ///< as published for AISV (source 003); kept for all services
    bool operator==(const Limits &) const = default;
};

/// None is the default: the registers are in the state's network, where the desktop's proxy does not lead.
enum class ProxyKind { None, System, Explicit };

struct Proxy {
    ProxyKind kind = ProxyKind::None;
    QString host; ///< Explicit; an HTTP proxy through which TLS is carried by CONNECT
    quint16 port = 0;
    QString user; ///< empty: without credentials
    QString passwordEntry; ///< entry of the key store
    QString password = {}; ///< run time
    bool operator==(const Proxy &) const = default;
};

/// Request and answer kept for support, identifiers masked. Off unless an administrator switches it on.
struct KeepMessages {
    bool on = false;
    qint64 messageBytes = 64 * 1024; ///< of each message; the rest is cut off
    qint64 totalBytes = 64 * 1024 * 1024; ///< of all of them; the oldest go first
    bool operator==(const KeepMessages &) const = default;
};

/// Looks at the server's chain (leaf first) after the handshake and before anything is sent; an error ends the
/// connection. Called in the connection's thread: it must be immutable.
using PeerCheck = std::function<std::optional<Error>(const QList<QSslCertificate> &chain)>;

struct Profile {
    Environment environment = Environment::Training;
    QString name; ///< shown in the coloured band
    QString baseUrl; ///< "https://…/publikace"; a service answers at baseUrl + "/E278"
    Identity identity;
    QString caFile; ///< PEM: the only authority the server is believed by
    QString pkcs12File; ///< client certificate and key; or:
    QString pkcs12Entry; ///< the same in the key store
    QString passphraseEntry; ///< entry of the key store with the file's passphrase
    QString crlFile; ///< PEM or DER; empty: revocation is not checked
    QString pinnedHostName; ///< what the server's certificate must name; empty: the host of baseUrl
    Proxy proxy;
    Limits limits;
    KeepMessages keepMessages;
    /// Names of the services whose official XSD is not public (E315 to E321): what stands here replaces Kmen's own.
    /// Keys are "E317.namespace", "E317.operation", "E317.root" and "E317.<element>" for an element of the service
    /// ("E317.CasOd"); "AISV.<element>" holds for all of them unless the service has its own. Values are XML names or,
    /// for `namespace`, an URI, or, for `order`, names with spaces between them. All keys: aisv_names.h. Source:
    /// EGON.md 3, "E315–E321".
    QMap<QString, QString> aisvNames;

    QByteArray pkcs12 = {}; ///< run time: the container itself; when it is empty, pkcs12File is read
    QString pkcs12Passphrase = {}; ///< run time: from the key store or the `.pass` file; never written with the profile
    PeerCheck checkPeer = {}; ///< run time: revocation
    QString secretsFile = {}; ///< run time: encrypted file with the entries; empty: they are in the system's key store
    QString secretsPassphraseFile = {}; ///< run time: what opens secretsFile
};

/// Reads a profile file; relative paths start at the file's folder.
/// Errors: NotFound "egon.PROFILE_MISSING"; Input "egon.PROFILE" with the line and the reason in `what`: broken JSON, a
/// key that is not known (with the nearest known one), one that is missing, given twice, or of a wrong value.
Result<Profile> readProfile(const QString &file);
/// The same from bytes; paths stay as they are written, `name` is what the sentences call it.
Result<Profile> parseProfile(QByteArrayView json, const QString &name);
/// Written at once or not at all, and never with a secret. Errors: Unavailable "egon.PROFILE_WRITE".
Result<void> writeProfile(const QString &file, const Profile &profile);

/// Reads the directory that the training registers leave (base-url, ca.pem, client.p12, client.p12.pass).
/// Errors: Input with the missing file's name.
Result<Profile> profileFromTrainingDirectory(const QString &directory);

} // namespace kmen::egon
