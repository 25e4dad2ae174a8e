/// One office and its country in a time that the test moves: real TLS, a real database, both clocks moved together, no
/// limit of calls a second. openInProcess() is the quick one: the registers in the same thread.
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include "egon/services.h"
#include "egon/throttle.h"
#include "identify/identification.h"
#include "in_process.h"
#include "registry/coverage.h"
#include "registry/lists.h"
#include "registry/notices.h"
#include "registry/organisations.h"
#include "registry/subscriptions.h"
#include "support/postgres.h"
#include "support/result_macros.h"
#include "sync/distribution.h"
#include "sync/registers.h"
#include "sync/workplace.h"
#include "training/server.h"

namespace kmen::test {

/// The computer's clock, or another one, moved.
class ShiftedClock final : public Clock {
public:
    [[nodiscard]] Moment now() const override { return m_base->now() + std::chrono::seconds(m_seconds.load()); }
    void move(std::chrono::seconds by) { m_seconds += by.count(); }
    /// `base` outlives this clock's use.
    void follow(const Clock &base) { m_base = &base; }

private:
    SystemClock m_system;
    const Clock *m_base = &m_system;
    std::atomic<std::int64_t> m_seconds {0};
};

/// Waits for nothing.
class HurriedWaiter final : public egon::Waiter {
public:
    /// Goes on whenever it is looked at: what happened in the last second would be everything that ever happened.
    [[nodiscard]] Time now() const override { return m_now += std::chrono::milliseconds(50); }
    [[nodiscard]] bool waitUntil(Time at, const std::stop_token &stop) const override
    {
        m_now = std::max(m_now, at);
        return !stop.stop_requested();
    }

private:
    mutable Time m_now {std::chrono::hours(1)};
};

/// Counts the calls by service and remembers nothing else.
class CountingJournal final : public egon::Journal {
public:
    Result<std::int64_t> open(const egon::CallOpened &call) override
    {
        ++counts[call.service];
        order.append(call.service);
        sizes.push_back(call.persons);
        if (const auto then = before.take(call.service)) {
            then();
        }
        return ++m_last;
    }
    Result<void> close(std::int64_t, const egon::CallClosed &) override { return {}; }
    void clear()
    {
        counts.clear();
        order.clear();
        sizes.clear();
    }
    QMap<QString, int> counts;
    QStringList order;
    std::vector<int> sizes;
    /// What happens right before the next call of a service, once.
    QHash<QString, std::function<void()>> before;

private:
    std::int64_t m_last = 0;
};

class SimulatedOffice final {
public:
    Result<void> open(std::uint32_t population = 500, std::uint64_t seed = 11, training::Limits limits = {})
    {
        limits.aisvCallsPerSecond = 0;
        training::TrainingServer::Options options;
        options.directory = m_dir.filePath(QStringLiteral("registers"));
        options.country.population = population;
        options.country.seed = seed;
        options.country.limits = limits;
        m_server = std::make_unique<training::TrainingServer>(options, m_system);
        if (auto r = m_server->start(); !r) {
            return r;
        }
        if (auto r = openWorkplace(options.directory); !r) {
            return r;
        }
        egon::Profile profile = m_workplace->profile();
        profile.identity.others = otherRoles;
        auto registers = egon::Client::open(profile, journal, m_throttle, clock, &m_waiter);
        if (!registers) {
            return failWith(registers);
        }
        m_registers = std::move(*registers);
        return {};
    }
    /// The same without threads, certificates and TLS, at a time that is the same every time: what happens depends on
    /// nothing but the seed. Only for one thread. `prepared`: a folder where the first one leaves its empty database
    /// and the others take it from.
    Result<void> openInProcess(
        std::uint32_t population, std::uint64_t seed, training::Limits limits = {}, const QString &prepared = {})
    {
        limits.aisvCallsPerSecond = 0;
        training::Registers::Options options;
        options.population = population;
        options.seed = seed;
        options.limits = limits;
        auto country = training::Registers::open(options, m_ticking);
        if (!country) {
            return failWith(country);
        }
        m_country = std::move(*country);
        m_carrier = std::make_unique<InProcess>(*m_country);
        clock.follow(m_ticking);
        const QString folder = m_dir.filePath(QStringLiteral("registers"));
        if (auto r = writeTrainingDirectory(folder); !r) {
            return r;
        }
        if (auto r = openWorkplace(folder, prepared); !r) {
            return r;
        }
        // what becomes of the files after a power cut is not what is tested
        if (!m_database) {
            if (auto r = session().execute(QStringLiteral("PRAGMA synchronous = OFF")); !r) {
                return r;
            }
        }
        readProfile();
        return {};
    }
    /// Of openInProcess(): asks as the profile says by now, after `otherRoles` or `timeout` changed.
    void readProfile()
    {
        egon::Profile profile = m_workplace->profile();
        profile.identity.others = otherRoles;
        profile.limits.timeout = timeout.value_or(profile.limits.timeout);
        m_registers = egon::Client::openOver(*m_carrier, profile, journal, m_throttle, clock, m_waiter);
    }

    [[nodiscard]] store::Session &session() { return m_workplace->session(); }
    [[nodiscard]] const security::Protector &protector() const { return m_workplace->protector(); }
    [[nodiscard]] registry::Clients &clients() { return *m_clients; }
    [[nodiscard]] egon::Client &registers() { return *m_registers; }
    [[nodiscard]] training::TrainingServer &server() { return *m_server; }
    /// The country's registers themselves, past everything that is tested.
    [[nodiscard]] training::Registers &country() { return m_country ? *m_country : m_server->registers(); }
    [[nodiscard]] sync::Workplace &workplace() { return *m_workplace; }

    /// Both the country's time and the office's.
    Result<void> advance(std::chrono::seconds by)
    {
        const auto done = order("advance-time", {{QStringLiteral("seconds"), static_cast<qint64>(by.count())}});
        if (!done) {
            return failWith(done);
        }
        clock.move(by);
        return {};
    }
    /// Forward to this moment, to the second.
    Result<void> advanceTo(Moment to)
    {
        return advance(std::chrono::duration_cast<std::chrono::seconds>(to - clock.now()));
    }
    /// To the next day in Prague, `past` after its midnight.
    Result<void> nextDay(std::chrono::minutes past = std::chrono::minutes(60))
    {
        return advanceTo(localMidnight(localDate(clock.now()).addDays(1)) + past);
    }

    Result<QJsonObject> order(const char *what, QJsonObject rest = {})
    {
        rest.insert(QStringLiteral("do"), QString::fromLatin1(what));
        if (!m_country) {
            return m_server->control(rest);
        }
        if (qstrcmp(what, "faults") != 0) {
            return m_country->act(rest);
        }
        const auto fault = training::faultFromJson(rest);
        if (!fault) {
            return failWith(fault);
        }
        m_carrier->faults().set({*fault});
        return QJsonObject {};
    }
    Result<QJsonObject> happens(const char *what, std::uint32_t number)
    {
        return order(what, {{QStringLiteral("person"), static_cast<qint64>(number)}});
    }
    Result<QJsonObject> merges(std::uint32_t survivor, std::uint32_t ended)
    {
        return order("merge",
            {{QStringLiteral("persons"), QJsonArray {static_cast<qint64>(survivor), static_cast<qint64>(ended)}}});
    }
    Result<QJsonObject> faults(const char *mode, const char *service = "", int count = 1)
    {
        return order("faults",
            {{QStringLiteral("mode"), QString::fromLatin1(mode)},
                {QStringLiteral("service"), QString::fromLatin1(service)}, {QStringLiteral("count"), count}});
    }

    /// Only of openInProcess().
    [[nodiscard]] InProcess &carrier() { return *m_carrier; }
    /// The last request of the service as it went out; only of openInProcess().
    [[nodiscard]] QByteArray lastRequest(const char *service) const
    {
        return m_carrier->lastRequest(QString::fromLatin1(service));
    }

    /// The requests of the service with their answers, oldest first; only of openInProcess().
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> exchanges(const char *service) const
    {
        auto found = m_carrier->exchanges(QString::fromLatin1(service));
        std::ranges::reverse(found);
        return found;
    }
    /// Of openInProcess(); empty otherwise: a server does not tell.
    [[nodiscard]] std::map<std::pair<training::FaultMode, QString>, int> faultsMet() const
    {
        return m_carrier ? m_carrier->met() : std::map<std::pair<training::FaultMode, QString>, int>();
    }

    Result<identify::TakenOver> takeOver(std::uint32_t number)
    {
        const auto data = country().person(number);
        if (!data) {
            return fail(ErrorKind::NotFound, QStringLiteral("test.PERSON"), QString::number(number));
        }
        identify::Request request;
        request.prijmeni = data->surname;
        request.jmeno = data->givenName;
        request.datumNarozeni = data->born;
        request.adresaPobytu = egon::AdresaPobytu {data->address, std::nullopt};
        const auto found = identify::identify(*m_registers, *m_clients, request, purpose(), Job());
        if (!found) {
            return failWith(found);
        }
        return identify::takeOver(*m_clients, *found, {std::nullopt, true}, by());
    }
    /// A living person whom only this agenda keeps.
    Result<ClientId> keepIn(std::uint32_t number, const QString &agenda)
    {
        const int ais = m_workplace->profile().identity.ais;
        egon::RobCtiAifo2::Request request;
        request.autorizace.seznamUdaju = egon::allPersonItems();
        request.aifo = country().issue(number, m_workplace->profile().identity.agenda, ais);
        request.mapa.emplace_back().aifo = request.aifo;
        const auto read = m_registers->call<egon::RobCtiAifo2>(request, purpose(), Job());
        auto tx = read ? store::Transaction::begin(session()) : failWith(read);
        if (!tx) {
            return failWith(tx);
        }
        const registry::AifoKey key {country().issue(number, agenda, ais), agenda, ais};
        const auto made =
            m_clients->createFromRegister(*tx, key, *read->value.osoba, read->value.ruian, {}, tx->now(), by());
        if (!made) {
            return failWith(made);
        }
        const auto done = tx->commit();
        return done ? Result<ClientId>(made->id) : failWith(done);
    }
    /// An organisation of the country as a client.
    Result<ClientId> keepOrganisation(int number)
    {
        const auto theirs = order("organisation", {{QStringLiteral("organisation"), number}});
        if (!theirs) {
            return failWith(theirs);
        }
        egon::RosCtiIco2::Request request;
        request.autorizace.seznamUdaju = sync::organisationItems();
        request.ico = theirs->value(QStringLiteral("ico")).toString().toInt();
        const auto read = m_registers->call<egon::RosCtiIco2>(request, purpose(), Job());
        auto tx = read ? store::Transaction::begin(session()) : failWith(read);
        if (!tx) {
            return failWith(tx);
        }
        const auto made = m_clients->createOrganisation(
            *tx, request.ico, registry::fieldsOf(*read->value.osoba, read->value.pridano.ruian, tx->now()), {}, by());
        if (!made) {
            return failWith(made);
        }
        const auto done = tx->commit();
        return done ? Result<ClientId>(made->id) : failWith(done);
    }
    Result<void> setRoute(registry::Route route)
    {
        auto tx = store::Transaction::begin(session());
        if (!tx) {
            return failWith(tx);
        }
        if (auto r = registry::setRoute(*tx, route, by()); !r) {
            return r;
        }
        return tx->commit();
    }
    Result<sync::Report> distribute(const sync::Options &options = {}, const Job &job = {})
    {
        return sync::distribute(session(), protector(), *m_registers, purpose(), job, options);
    }
    Result<registry::ClientDetail> detail(ClientId id) { return registry::client(session(), id); }
    /// In which field the client differs from what the register says of this person, which is read past everything that
    /// is tested; empty: in none.
    Result<QString> difference(ClientId client, std::uint32_t person)
    {
        const auto kept = detail(client);
        const auto stored = m_clients->validAifo(client);
        if (!kept || !stored) {
            return !kept ? failWith(kept) : failWith(stored);
        }
        return difference(*kept, stored->key, person);
    }
    Result<QString> difference(const registry::ClientDetail &kept, const registry::AifoKey &key, std::uint32_t person)
    {
        if (key.aifo != country().issue(person, key.agenda, key.ais)) {
            return QStringLiteral("AIFO");
        }
        const auto fields = fieldsInCountry(key);
        if (!fields) {
            return failWith(fields);
        }
        if (const QString field = differenceOf(kept.fields, *fields); !field.isEmpty()) {
            return field;
        }
        const auto data = country().person(person);
        const bool dead = kept.row.state == registry::ClientState::Deceased;
        const bool same = kept.row.surname == data->surname && kept.row.givenName == data->givenName
            && dead == data->died.has_value();
        return same ? QString() : QStringLiteral("row");
    }
    /// The same of an organisation.
    Result<QString> differenceOfOrganisation(ClientId client)
    {
        const auto kept = detail(client);
        const auto ico = registry::icoOf(session(), client);
        if (!kept || !ico) {
            return !kept ? failWith(kept) : failWith(ico);
        }
        auto request = askedOfCountry<egon::RosCtiIco2>();
        request.body.autorizace.seznamUdaju = sync::organisationItems();
        request.body.ico = *ico;
        const auto answer = country().answer(request);
        if (!answer.body.osoba) {
            return fail(ErrorKind::NotFound, QStringLiteral("test.ORGANISATION"), {});
        }
        return differenceOf(kept->fields, registry::fieldsOf(*answer.body.osoba, answer.body.pridano.ruian, Moment {}));
    }
    /// The first field in which ours are not as theirs; empty: none.
    static QString differenceOf(const std::vector<registry::Field> &kept, const std::vector<registry::Field> &theirs)
    {
        for (const registry::Field &field : theirs) {
            const registry::Field *ours = registry::findField(kept, field.code);
            if (!ours || ours->value != field.value || ours->name != field.name || ours->stav != field.stav) {
                return registry::fieldName(field.code);
            }
        }
        for (const registry::Field &ours : kept) {
            const bool there = std::ranges::find(theirs, ours.code, &registry::Field::code) != theirs.end();
            if (!there && !ours.isEmpty() && ours.source == registry::Source::Register) {
                return registry::fieldName(ours.code);
            }
        }
        return {};
    }
    /// What the register says of this person now, read past everything that is tested.
    Result<std::vector<registry::Field>> fieldsInCountry(const registry::AifoKey &key)
    {
        auto request = askedOfCountry<egon::RobCtiAifo2>();
        request.body.autorizace.seznamUdaju = egon::allPersonItems();
        request.body.mapa.emplace_back().aifo = key.aifo;
        request.body.aifo = key.aifo;
        const auto answer = country().answer(request);
        if (!answer.body.osoba) {
            return fail(ErrorKind::NotFound, QStringLiteral("test.PERSON"), {});
        }
        return registry::fieldsOf(*answer.body.osoba, answer.body.ruian, {});
    }
    /// Every change of these persons since `from` that AISV tells by now, each once, read past everything that is
    /// tested.
    std::vector<egon::AisvChange> announcedInCountry(std::span<const Aifo> persons, Moment from)
    {
        auto request = askedOfCountry<egon::AisvCtiZmenyId>();
        for (const Aifo &aifo : persons) {
            request.body.mapa.emplace_back().aifo = aifo;
        }
        request.body.okno = {egon::WireTime::fromMoment(from), std::nullopt, true};
        return country().answer(request).body.zmeny;
    }
    /// What AISV counted.
    qint64 aisv(const char *figure)
    {
        const auto answer = order("aisv");
        return answer ? answer->value(QString::fromLatin1(figure)).toInteger(-1) : -1;
    }

    [[nodiscard]] static egon::Purpose purpose()
    {
        return {QStringLiteral("jana.uredni"), QStringLiteral("Vedeni klientskeho kmene"), {}, std::nullopt};
    }
    [[nodiscard]] static registry::By by()
    {
        return {QStringLiteral("jana.uredni"), QStringLiteral("Vedeni klientskeho kmene")};
    }

    /// Nothing on SQLite.
    [[nodiscard]] std::optional<Postgres> &databaseServer() { return m_database; }
    [[nodiscard]] QString configFile() const { return m_dir.filePath(QStringLiteral("kmen.json")); }

    ShiftedClock clock;
    CountingJournal journal;
    /// Further pairs of the profile, set before it is opened.
    std::vector<egon::AgendaRole> otherRoles;
    std::optional<std::chrono::milliseconds> timeout; ///< of a call

private:
    /// Nothing is asked yet: only who asks.
    template <class Service>
    egon::RequestMessage<Service> askedOfCountry()
    {
        egon::RequestMessage<Service> request;
        const egon::Identity &we = m_workplace->profile().identity;
        request.info.casZadosti = egon::WireTime::fromMoment(country().now());
        request.info.agenda = we.agenda;
        request.info.agendovaRole = we.agendovaRole;
        request.info.ovm = we.ovm;
        request.info.ais = we.ais;
        request.info.subjekt = we.subjekt;
        request.info.uzivatel = purpose().user;
        request.info.duvodUcel = purpose().reason;
        request.info.agendaZadostId = QUuid::createUuid();
        return request;
    }
    Result<void> openWorkplace(const QString &trainingDirectory, const QString &prepared = {})
    {
        const QStringList files {QStringLiteral("/kmen.sqlite"), QStringLiteral("/kmen.sqlite.key")};
        const bool copies = !wantsPostgres() && !prepared.isEmpty();
        const bool taken = copies && QFile::exists(prepared + files.front());
        if (wantsPostgres()) {
            m_database.emplace();
        }
        for (const QString &file : files) {
            if (taken && !QFile::copy(prepared + file, m_dir.path() + file)) {
                return fail(ErrorKind::Unavailable, QStringLiteral("test.FILE"), file);
            }
        }
        const auto config = sync::initialise(m_dir.filePath(QStringLiteral("kmen.json")), trainingDirectory,
            m_database ? m_database->address() : m_dir.filePath(QStringLiteral("kmen.sqlite")), clock);
        if (!config) {
            return failWith(config);
        }
        for (const QString &file : files) {
            if (copies && !taken && !QFile::copy(m_dir.path() + file, prepared + file)) {
                return fail(ErrorKind::Unavailable, QStringLiteral("test.FILE"), file);
            }
        }
        auto workplace = sync::Workplace::open(*config, clock);
        if (!workplace) {
            return failWith(workplace);
        }
        m_workplace = std::move(*workplace);
        m_clients = std::make_unique<registry::Clients>(session(), protector());
        return {};
    }
    /// What a profile needs to be read; nobody connects.
    static Result<void> writeTrainingDirectory(const QString &folder)
    {
        QDir().mkpath(folder);
        for (const auto &[name, text] : {std::pair("base-url", "https://in-process.invalid/publikace"), {"ca.pem", "-"},
                 {"client.p12", "-"}, {"client.p12.pass", "-"}}) {
            QFile file(QDir(folder).filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) {
                return fail(ErrorKind::Unavailable, QStringLiteral("test.FILE"), file.fileName());
            }
        }
        return {};
    }
    /// Memory where there is some: what is tested is not the disk.
    static QString folderTemplate()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/kmen-office-XXXXXX");
    }

    SystemClock m_system;
    TickingClock m_ticking {fromMsecs(1'795'000'000'000)};
    QTemporaryDir m_dir {folderTemplate()};
    std::optional<Postgres> m_database;
    std::unique_ptr<training::TrainingServer> m_server;
    std::unique_ptr<training::Registers> m_country; ///< in place of the server
    std::unique_ptr<InProcess> m_carrier;
    std::unique_ptr<sync::Workplace> m_workplace;
    std::unique_ptr<registry::Clients> m_clients;
    HurriedWaiter m_waiter;
    egon::LocalThrottle m_throttle {egon::Rate {0, 0}, m_waiter};
    std::unique_ptr<egon::Client> m_registers;
};

} // namespace kmen::test
