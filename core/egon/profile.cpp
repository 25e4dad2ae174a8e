#include "egon/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace kmen::egon {

namespace {

Result<QString> readLine(const QDir &directory, const QString &name)
{
    QFile file(directory.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        if (file.exists()) {
            return fail(ErrorKind::Input, QStringLiteral("egon.TRAINING_DIRECTORY"),
                QCoreApplication::translate("kmen::egon::Profile", "The training registers' file %1 cannot be read.")
                    .arg(name),
                file.errorString(),
                QCoreApplication::translate("kmen::egon::Profile", "Ask for the right to read their folder."));
        }
        return fail(ErrorKind::Input, QStringLiteral("egon.TRAINING_DIRECTORY"),
            QCoreApplication::translate("kmen::egon::Profile", "The training registers have left no file %1 here.")
                .arg(name),
            directory.absolutePath(),
            QCoreApplication::translate("kmen::egon::Profile", "Start the training registers and try again."));
    }
    return QString::fromUtf8(file.read(4096)).trimmed();
}

} // namespace

std::optional<AgendaRole> roleFor(const Identity &identity, const QString &purposeOrAgenda)
{
    const AgendaRole first {identity.agenda, identity.agendovaRole, identity.purpose};
    if (purposeOrAgenda.isEmpty()) {
        return first;
    }
    for (const auto member : {&AgendaRole::purpose, &AgendaRole::agenda}) {
        if (first.*member == purposeOrAgenda) {
            return first;
        }
        const auto at = std::ranges::find(identity.others, purposeOrAgenda, member);
        if (at != identity.others.end()) {
            return *at;
        }
    }
    return std::nullopt;
}

Result<Profile> profileFromTrainingDirectory(const QString &directory)
{
    const QDir dir(directory);
    const Result<QString> baseUrl = readLine(dir, QStringLiteral("base-url"));
    if (!baseUrl) {
        return failWith(baseUrl);
    }
    const Result<QString> passphrase = readLine(dir, QStringLiteral("client.p12.pass"));
    if (!passphrase) {
        return failWith(passphrase);
    }
    for (const QString &name : {QStringLiteral("ca.pem"), QStringLiteral("client.p12")}) {
        if (const Result<QString> readable = readLine(dir, name); !readable) {
            return failWith(readable);
        }
    }
    Profile profile;
    profile.environment = Environment::Training;
    profile.name = QCoreApplication::translate("kmen::egon::Profile", "Training registers");
    profile.baseUrl = *baseUrl;
    while (profile.baseUrl.endsWith(u'/')) {
        profile.baseUrl.chop(1);
    }
    // Agenda and role of the client registry (source 000); the rest are the training registers' own
    profile.identity = {.agenda = QStringLiteral("A8566"),
        .agendovaRole = QStringLiteral("CR102729"),
        .ovm = QStringLiteral("00000001"),
        .ais = 1234,
        .subjekt = QStringLiteral("00000001")};
    profile.caFile = dir.filePath(QStringLiteral("ca.pem"));
    profile.pkcs12File = dir.filePath(QStringLiteral("client.p12"));
    profile.pkcs12Passphrase = *passphrase;
    return profile;
}

} // namespace kmen::egon
