/// One office against the training registers over real TLS, with a real database; all in this process.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "identify/identification.h"
#include "registry/lists.h"
#include "support/postgres.h"
#include "support/result_macros.h"
#include "sync/distribution.h"
#include "sync/workplace.h"
#include "training/server.h"

namespace kmen::test {

class Office final {
public:
    /// Errors: those of the parts.
    /// The database is on the engine that this run of the program is for.
    Result<void> open(training::Limits limits = {}, std::uint32_t population = 3000)
    {
        training::TrainingServer::Options options;
        options.directory = m_dir.filePath(QStringLiteral("registers"));
        options.country.population = population;
        options.country.seed = 11;
        options.country.limits = limits;
        m_server = std::make_unique<training::TrainingServer>(options, clock);
        if (auto r = m_server->start(); !r) {
            return r;
        }
        if (wantsPostgres()) {
            m_database.emplace();
        }
        const auto config = sync::initialise(m_dir.filePath(QStringLiteral("kmen.json")), options.directory,
            m_database ? m_database->address() : m_dir.filePath(QStringLiteral("kmen.sqlite")), clock);
        if (!config) {
            return failWith(config);
        }
        auto workplace = sync::Workplace::open(*config, clock);
        if (!workplace) {
            return failWith(workplace);
        }
        m_workplace = std::move(*workplace);
        m_clients = std::make_unique<registry::Clients>(m_workplace->session(), m_workplace->protector());
        return {};
    }

    [[nodiscard]] store::Session &session() { return m_workplace->session(); }
    [[nodiscard]] registry::Clients &clients() { return *m_clients; }
    [[nodiscard]] training::TrainingServer &server() { return *m_server; }
    [[nodiscard]] sync::Workplace &workplace() { return *m_workplace; }
    /// A file in the office's own folder; "kmen.json" is the configuration, "registers" the training registers.
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] training::PersonData person(std::uint32_t number) { return *m_server->registers().person(number); }

    Result<QJsonObject> happens(const char *what, std::uint32_t number)
    {
        return m_server->control({{QStringLiteral("do"), QString::fromLatin1(what)},
            {QStringLiteral("person"), static_cast<qint64>(number)}});
    }
    Result<QJsonObject> merges(std::uint32_t survivor, std::uint32_t ended)
    {
        return m_server->control({{QStringLiteral("do"), QStringLiteral("merge")},
            {QStringLiteral("persons"), QJsonArray {static_cast<qint64>(survivor), static_cast<qint64>(ended)}}});
    }

    /// The next `count` calls of `service` go wrong in this way.
    Result<QJsonObject> faults(const char *mode, const char *service = "", int count = 1)
    {
        return m_server->control(
            {{QStringLiteral("do"), QStringLiteral("faults")}, {QStringLiteral("mode"), QString::fromLatin1(mode)},
                {QStringLiteral("service"), QString::fromLatin1(service)}, {QStringLiteral("count"), count}});
    }

    /// The request that finds this person for sure: names, birth and the address.
    identify::Request request(std::uint32_t number)
    {
        const training::PersonData data = person(number);
        identify::Request request;
        request.prijmeni = data.surname;
        request.jmeno = data.givenName;
        request.datumNarozeni = data.born;
        request.adresaPobytu = egon::AdresaPobytu {data.address, std::nullopt};
        return request;
    }
    Result<identify::Identification> identify(std::uint32_t number)
    {
        const auto registers = m_workplace->registers();
        if (!registers) {
            return failWith(registers);
        }
        return identify::identify(**registers, *m_clients, request(number), purpose(), Job());
    }
    Result<identify::TakenOver> takeOver(std::uint32_t number, bool subscribed = true)
    {
        const auto found = identify(number);
        if (!found) {
            return failWith(found);
        }
        auto taken = identify::takeOver(*m_clients, *found, {std::nullopt, true}, by());
        if (!taken || !subscribed) {
            return taken;
        }
        const auto done =
            identify::subscribeNow(**m_workplace->registers(), *m_clients, {&taken->client, 1}, purpose(), Job());
        if (!done) {
            return failWith(done);
        }
        return taken;
    }
    Result<sync::Report> distribute(const Job &job = {})
    {
        const auto registers = m_workplace->registers();
        if (!registers) {
            return failWith(registers);
        }
        return sync::distribute(session(), m_workplace->protector(), **registers, purpose(), job);
    }
    Result<registry::ClientDetail> detail(ClientId id) { return registry::client(session(), id); }

    [[nodiscard]] static egon::Purpose purpose()
    {
        return {QStringLiteral("jana.uredni"), QStringLiteral("Vedeni klientskeho kmene"), {}, std::nullopt};
    }
    [[nodiscard]] static registry::By by()
    {
        return {QStringLiteral("jana.uredni"), QStringLiteral("Vedeni klientskeho kmene")};
    }

    SystemClock clock;

private:
    QTemporaryDir m_dir;
    std::optional<Postgres> m_database;
    std::unique_ptr<training::TrainingServer> m_server;
    std::unique_ptr<sync::Workplace> m_workplace;
    std::unique_ptr<registry::Clients> m_clients;
};

} // namespace kmen::test
