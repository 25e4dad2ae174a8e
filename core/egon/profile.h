/// Where the registers are and who we are there.
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

#include "base/result.h"

namespace kmen::egon {

enum class Environment { Training, Test, Production };

struct Identity {
    QString agenda;
    QString agendovaRole;
    QString ovm;
    int ais = 0;
    QString subjekt; ///< for whom data are used; usually the OVM
};

struct Limits {
    std::chrono::milliseconds timeout {60'000}; ///< the reference agent's (EGON.md 1)
    qint64 answerBytes = 16 * 1024 * 1024; ///< larger answers are cut off and refused; the reference agent takes 1 MiB
    int personsPerRead = 100; ///< E277; internal parameter of the register [inferred], EGON.md E277
    int aifoPerOrgCall = 1000; ///< E45, E46, E71 [inferred]
    int changesPerCall = 1000; ///< E07, E78 [inferred]
    double callsPerSecond = 20; ///< as published for AISV (source 003); kept for all services
};

struct Profile {
    Environment environment = Environment::Training;
    QString name; ///< shown in the coloured band
    QString baseUrl; ///< "https://…/publikace"; a service answers at baseUrl + "/E278"
    Identity identity;
    QString caFile; ///< PEM: the only authority the server is believed by
    QString pkcs12File; ///< client certificate and key
    QString pkcs12Passphrase; ///< read from the key store or the `.pass` file; never written with the profile
    Limits limits;
};

/// Reads the directory that the training registers leave (base-url, ca.pem, client.p12, client.p12.pass).
/// Errors: Input with the missing file's name.
Result<Profile> profileFromTrainingDirectory(const QString &directory);

} // namespace kmen::egon
