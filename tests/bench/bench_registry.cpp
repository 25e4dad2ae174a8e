#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include "bench/bench.h"
#include "bench/people.h"
#include "registry/clients.h"
#include "sync/workplace.h"
#include "training/server.h"

using namespace kmen;

namespace {

constexpr int runs = 15;

/// The first client is made as the desk makes it; the others are its likenesses, by SQL, because nothing is measured
/// here.
Result<void> fill(const sync::WorkplaceConfig &config, const Clock &clock)
{
    auto workplace = sync::Workplace::open(config, clock);
    if (!workplace) {
        return failWith(workplace);
    }
    store::Session &session = (*workplace)->session();
    const auto message =
        egon::decodeResponse<egon::RobCtiHromadneAifo2>(egon::encodeResponseXml(bench::answer(1, 1, 21'000'000)));
    if (!message) {
        return failWith(message);
    }
    registry::Clients clients(session, (*workplace)->protector());
    auto tx = store::Transaction::begin(session, store::Durability::Bulk);
    if (!tx) {
        return failWith(tx);
    }
    const egon::Person &person = message->body.osoby.front();
    const auto first = clients.createFromRegister(*tx, {person.aifo.value, QStringLiteral("A8566"), 1234}, person,
        message->body.ruian, {}, tx->now(), {QStringLiteral("bench"), QStringLiteral("measuring")});
    if (!first) {
        return failWith(first);
    }
    auto client = tx->query(QStringLiteral(R"(INSERT INTO client (id, kid, kind, state, version, sort_key, subscription,
        open_cases, next_ordinal, created_at) SELECT :id, :kid, kind, state, version, :sort_key, 2, 0, next_ordinal,
        created_at FROM client WHERE id = 1)"));
    auto data = tx->query(QStringLiteral(R"(INSERT INTO person (client, surname, given_name, birth_surname, birth_date,
        folded_name, address_code, address, documents, data_box, fields, read_at) SELECT :id, :surname, given_name,
        birth_surname, :birth_date, :folded_name, address_code, address, documents, data_box, fields, read_at
        FROM person WHERE client = 1)"));
    auto word = tx->query(QStringLiteral("INSERT INTO client_word (client, word) VALUES (:id, :word)"));
    for (int i = 2; i <= 100'000; ++i) {
        const QString surname = QStringLiteral("vzorova%1").arg((i * 7919) % 50'000, 5, 10, QLatin1Char('0'));
        const QString name = QString(surname + QStringLiteral(" jana marie"));
        client.bind(QStringLiteral(":id"), i)
            .bind(QStringLiteral(":kid"), Kid::fromNumber(static_cast<std::uint64_t>(i) * 104'729).text())
            .bind(QStringLiteral(":sort_key"), name);
        data.bind(QStringLiteral(":id"), i)
            .bind(QStringLiteral(":surname"), surname.toUpper())
            .bind(QStringLiteral(":birth_date"), QDate(1940, 1, 1).addDays(i % 27'000).toString(Qt::ISODate))
            .bind(QStringLiteral(":folded_name"), name);
        word.bind(QStringLiteral(":id"), i).bind(QStringLiteral(":word"), surname);
        for (store::Query *query : {&client, &data, &word}) {
            if (auto done = query->exec(); !done) {
                return done;
            }
        }
    }
    auto counter = tx->query(QStringLiteral("UPDATE counter SET value = value + 99999 WHERE name = 'client.state.0'"));
    if (auto done = counter.exec(); !done) {
        return done;
    }
    if (auto done = tx->commit(); !done) {
        return done;
    }
    return session.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

/// From nothing until the program says that it has painted.
class Program {
public:
    Program(const QString &name, const QStringList &arguments, const QString &home)
        : m_name(QCoreApplication::applicationDirPath() + u'/' + name)
        , m_arguments(arguments)
        , m_home(home)
    {
    }
    bool operator()(double &time) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        bool said = false;
        time = bench::milliseconds([&] {
            process.start(m_name, m_arguments);
            while (!said && process.waitForReadyRead(30'000)) {
                said = process.canReadLine();
            }
        });
        return process.waitForFinished() && said && process.exitCode() == 0;
    }

private:
    QString m_name;
    QStringList m_arguments;
    QString m_home;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir dir;
    const SystemClock clock;
    const QString config = dir.filePath(QStringLiteral("kmen.json"));
    training::TrainingServer::Options options;
    options.directory = dir.filePath(QStringLiteral("registers"));
    options.country.population = 100;
    training::TrainingServer server(options, clock);
    if (const auto started = server.start(); !started) {
        qCritical("%s", qPrintable(describe(started.error())));
        return 1;
    }
    const auto made = sync::initialise(config, options.directory, dir.filePath(QStringLiteral("kmen.sqlite")), clock);
    const auto filled = made ? fill(*made, clock) : Result<void>(std::unexpected(made.error()));
    if (!filled) {
        qCritical("%s", qPrintable(describe(filled.error())));
        return 1;
    }
    const Program desk(QStringLiteral("kmen"),
        {QStringLiteral("--config"), config, QStringLiteral("--measure-start"), QStringLiteral("--lang"),
            QStringLiteral("cs")},
        dir.path());
    const Program empty(QStringLiteral("empty_window"), {}, dir.path());
    std::vector<double> values;
    std::vector<double> floors;
    // the first start of each only fills the system's cache
    for (int i = 0; i <= runs; ++i) {
        double floor = 0;
        double value = 0;
        if (!empty(floor) || !desk(value)) {
            qCritical("a program did not paint");
            return 1;
        }
        if (i > 0) {
            floors.push_back(floor);
            values.push_back(value);
        }
    }
    bench::report(QStringLiteral("start.first_rows.100k"), {bench::median(values), bench::median(floors)},
        QStringLiteral("ms"), bench::wantsJson(argc, argv));
    return 0;
}
