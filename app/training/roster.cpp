#include "roster.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include "base/text.h"

using namespace kmen;

namespace {

Result<void> save(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (!QFileInfo(file).absoluteDir().mkpath(QStringLiteral(".")) || !out.open(QIODevice::WriteOnly)
        || out.write(bytes) != bytes.size() || !out.commit()) {
        return fail(ErrorKind::Unavailable, QStringLiteral("training.ROSTER"),
            QCoreApplication::translate("TrainingMain", "The file %1 cannot be written.").arg(file), out.errorString());
    }
    return {};
}

} // namespace

Result<void> writeRoster(const training::Population &population, int size, const QString &directory)
{
    QByteArray csv = "Prijmeni;Jmeno;DatumNarozeni;Doklad.Cislo;Doklad.Druh\n";
    QJsonObject tour;
    int written = 0;
    for (std::uint32_t number = 1; number <= population.size(); ++number) {
        const training::PersonData person = population.person(number);
        if (person.died) {
            continue;
        }
        if (written == size) {
            // The tour identifies by names and birth date, so these must mean one person only.
            const auto sameDay = population.bornOn(person.born);
            const auto namesakes = std::ranges::count_if(sameDay, [&](std::uint32_t other) {
                const training::PersonData data = population.person(other);
                return data.surname == person.surname && data.givenName == person.givenName;
            });
            if (namesakes != 1) {
                continue;
            }
            tour.insert(QStringLiteral("identify"),
                QJsonObject {{QStringLiteral("Prijmeni"), person.surname}, {QStringLiteral("Jmeno"), person.givenName},
                    {QStringLiteral("DatumNarozeni"), dateText(person.born)}});
            break;
        }
        const bool hasDocument = !person.documents.empty();
        csv += csvLine({person.surname, person.givenName, person.born.toString(Qt::ISODate),
                           hasDocument ? person.documents.front().cislo : QString(),
                           hasDocument ? person.documents.front().druh : QString()})
                   .toUtf8()
            + '\n';
        ++written;
    }
    if (auto done = save(QDir(directory).filePath(QStringLiteral("roster.csv")), csv); !done) {
        return done;
    }
    return save(QDir(directory).filePath(QStringLiteral("tour.json")), QJsonDocument(tour).toJson());
}
