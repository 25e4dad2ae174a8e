#include "training/registers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <mutex>

#include "training/calls.h"
#include "training/dispatch_p.h"

namespace kmen::training {
namespace {

using egon::ResultCode;

struct Permitted {
    const char16_t *agenda;
    const char16_t *role;
    const char16_t *ovm;
    int ais;
    const char16_t *granted; ///< services that need a permission of their own
};

/// Agenda, role, OVM, AIS: who may use eGON here. The first is the client register's, the second the records service's.
/// The pseudonym's way to an AIFO is open to role CR102729 alone (EGON.md, E226); AISEO and the registers of documents
/// to whom the Ministry of the Interior lets in (EGON.md 7).
constexpr Permitted permitted[] = {
    {u"A8566", u"CR102729", u"00000001", 1234, u"E226 E267 E306 E158 E248 E270 E103 E154"},
    {u"A9145", u"CR83065", u"00000001", 1234, u""}};

const Permitted *permissionOf(const egon::RequestInfo &info)
{
    const auto found = std::ranges::find_if(permitted, [&info](const Permitted &entry) {
        return info.agenda == QStringView(entry.agenda) && info.agendovaRole == QStringView(entry.role)
            && info.ovm == QStringView(entry.ovm) && info.ais == entry.ais;
    });
    return found == std::end(permitted) ? nullptr : found;
}

egon::SystemName systemNamed(const QString &registr)
{
    egon::SystemName name;
    name.registr = registr;
    return name;
}

/// ISZR's own checks, before any register is asked.
std::optional<Outcome> systemProblem(State &state, const egon::RequestInfo &info)
{
    constexpr static auto tolerance = std::chrono::minutes(10); // [inferred], EGON.md 9.3
    const Moment sent = info.casZadosti.toMoment();
    // The country's time may have been moved for an exercise, the office's clock was not: both are right.
    const auto near = [sent](Moment clock) { return std::chrono::abs(sent - clock) <= tolerance; };
    if (!near(state.now()) && !near(state.realNow())) {
        return refuse(u"NEPLATNY CAS"_qs);
    }
    if (permissionOf(info) == nullptr) {
        return refuse(u"NENI OPRAVNENI EGON"_qs);
    }
    if (info.agendaZadostId.isNull()) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    if (!state.requests.remember(info.agendaZadostId)) {
        return refuse(u"DUPLICITNI ZADOST"_qs);
    }
    return std::nullopt;
}

} // namespace

std::optional<Outcome> withoutGrant(const Call &call, QStringView service)
{
    const Permitted *entry = permissionOf(call.info);
    if (entry != nullptr && QStringView(entry->granted).split(u' ').contains(service)) {
        return std::nullopt;
    }
    return refuse(u"NENI OPRAVNENI EGON"_qs, u"RPP"_qs);
}

bool isKnownToEgon(const QString &agenda, int ais)
{
    return std::ranges::any_of(
        permitted, [&](const Permitted &entry) { return agenda == QStringView(entry.agenda) && ais == entry.ais; });
}

Outcome refuse(const QString &subKod, const QString &registr, const QString &popis)
{
    Outcome outcome;
    outcome.hasBody = false;
    outcome.status.kod = ResultCode::Chyba;
    egon::StatusDetail detail;
    detail.subKod = subKod;
    detail.popis = popis;
    detail.puvodce = systemNamed(registr);
    outcome.status.details.push_back(detail);
    return outcome;
}

Outcome applicationProblem(ResultCode kod, const QString &registr)
{
    Outcome outcome = refuse(u"APLIKACNI CHYBA"_qs, registr);
    outcome.hasBody = true;
    outcome.status.kod = kod;
    return outcome;
}

egon::ApplicationStatus applicationStatus(ResultCode kod, const QString &subKod)
{
    egon::ApplicationStatus status;
    status.kod = kod;
    egon::StatusDetail detail;
    detail.subKod = subKod;
    status.details.push_back(detail);
    return status;
}

class Registers::Private {
public:
    Private(const Options &options, const Clock &clock)
        : state(options.population, options.seed, clock, options.limits)
    {
        state.aisv.names = options.aisvNames;
    }

    Result<void> replay(const QString &fileName)
    {
        const QJsonObject country {{u"population"_qs, static_cast<qint64>(state.population.size())},
            {u"seed"_qs, QString::number(state.population.seed())}};
        bool first = true;
        const auto read = state.log.open(fileName, [&](const QJsonObject &line) -> Result<void> {
            if (std::exchange(first, false)) {
                return line == country ? Result<void>() : anotherCountry({});
            }
            return replayLine(line);
        });
        if (!read) {
            return read;
        }
        if (first) {
            state.log.append(country);
        }
        const QDir folder = QFileInfo(fileName).dir();
        if (auto uses = state.uses.open(folder.filePath(u"uses.log"_qs)); !uses) {
            return uses;
        }
        if (auto requests = state.requests.open(folder.filePath(u"requests.log"_qs)); !requests) {
            return requests;
        }
        return state.async.open(folder.filePath(u"queue.log"_qs), state.now());
    }

    Result<void> replayLine(const QJsonObject &line)
    {
        if (line.contains(u"aisv"_qs)) {
            replayAisv(state, line);
            return {};
        }
        if (line.contains(u"deposit"_qs)) {
            replayDeposit(state, line);
            return {};
        }
        if (line.contains(u"batches"_qs)) {
            replayBatches(state, line);
            return {};
        }
        if (line.contains(u"act"_qs)) {
            const auto done =
                perform(state, line.value(u"act"_qs).toObject(), fromMsecs(line.value(u"at"_qs).toInteger()));
            return done ? Result<void>() : anotherCountry(describe(done.error()));
        }
        const std::uint16_t context =
            state.contextOf(line.value(u"agenda"_qs).toString(), line.value(u"ais"_qs).toInt());
        for (const auto &[key, subscribed] :
            {std::pair(u"issued"_qs, false), {u"subscribed"_qs, true}, {u"unsubscribed"_qs, false}}) {
            for (const QJsonValue person : line.value(key).toArray()) {
                const auto number = static_cast<std::uint32_t>(person.toInteger());
                const Aifo aifo = state.issue(number, context);
                state.issued.at(aifo).subscribed = subscribed;
            }
        }
        return {};
    }

    static std::unexpected<Error> anotherCountry(const QString &detail)
    {
        return fail(ErrorKind::Corrupt, u"training.EVENTS"_qs,
            QCoreApplication::translate("Training", "The record of events does not fit this country."), detail,
            QCoreApplication::translate(
                "Training", "Start with the same population and seed, or with a new state folder."));
    }

    Result<QJsonObject> random(int count)
    {
        Random chance(mix(state.population.seed() + 77 + state.acts));
        int done = 0;
        for (int attempt = 0; done < count && attempt < count * 20; ++attempt) {
            const auto person = static_cast<qint64>(chance.below(state.lastPerson())) + 1;
            const std::uint32_t kind = chance.below(100);
            const QString what = kind < 62 ? u"move"_qs
                : kind < 77                ? u"rename"_qs
                : kind < 92                ? u"renew"_qs
                                           : u"die"_qs;
            if (!state.isValid(static_cast<std::uint32_t>(person))
                || state.person(static_cast<std::uint32_t>(person)).died) {
                continue;
            }
            if (performLogged(state, {{u"do"_qs, what}, {u"person"_qs, person}})) {
                ++done;
            }
        }
        return QJsonObject {{u"changes"_qs, done}};
    }

    [[nodiscard]] QJsonObject statistics() const
    {
        qint64 subscribed = 0;
        for (const auto &[aifo, entry] : state.issued) {
            subscribed += entry.subscribed ? 1 : 0;
        }
        return {{u"population"_qs, static_cast<qint64>(state.population.size())},
            {u"persons"_qs, static_cast<qint64>(state.lastPerson())},
            {u"changes"_qs, static_cast<qint64>(state.changes.size())},
            {u"identityChanges"_qs, static_cast<qint64>(state.identityEvents.size())},
            {u"issued"_qs, static_cast<qint64>(state.issued.size())}, {u"subscribed"_qs, subscribed},
            {u"aisv"_qs, aisvStatistics(state)}, {u"now"_qs, toIso(state.now())}};
    }

    std::mutex mutex;
    State state;
};

Registers::Registers(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
Registers::~Registers() = default;

Result<std::unique_ptr<Registers>> Registers::open(const Options &options, const Clock &clock)
{
    auto d = std::make_unique<Private>(options, clock);
    if (!options.eventsFile.isEmpty()) {
        if (const Result<void> replayed = d->replay(options.eventsFile); !replayed) {
            return failWith(replayed);
        }
    }
    return std::unique_ptr<Registers>(new Registers(std::move(d)));
}

void Registers::serve(const egon::RequestInfo &request, const std::optional<QString> &refusal,
    const std::function<Outcome(Call &)> &handler, egon::ResponseInfo &info, bool &hasBody)
{
    const std::lock_guard lock(d->mutex);
    State &state = d->state;
    info.iszrZadostId = QUuid::createUuid();
    const Outcome outcome = [&] {
        if (refusal) {
            return refuse(*refusal);
        }
        if (const auto problem = systemProblem(state, request)) {
            return *problem;
        }
        Call call {state, request, state.contextOf(request.agenda, *request.ais), *info.iszrZadostId};
        return handler(call);
    }();
    hasBody = outcome.hasBody;
    info.status = outcome.status;
    info.casOdpovedi = egon::WireTime::fromMoment(state.now());
    info.agendaZadostId = request.agendaZadostId;
}

void Registers::putOff(const egon::RequestInfo &request, const QString &service, const QByteArray &answer,
    egon::ResponseInfo &info, bool &hasBody)
{
    const std::lock_guard lock(d->mutex);
    const bool refusedAtOnce = !hasBody && info.status.kod == ResultCode::Chyba && !info.status.details.empty()
        && info.status.details.front().puvodce.registr == u"ISZR";
    if (refusedAtOnce) {
        return;
    }
    hasBody = false;
    info.status = {};
    d->state.async.add(*request.ais, service, *info.iszrZadostId, answer, d->state.now());
}

Result<QJsonObject> Registers::act(const QJsonObject &order)
{
    const std::lock_guard lock(d->mutex);
    const QString what = order.value(u"do"_qs).toString();
    if (what == u"person") {
        const auto number = order.value(u"person"_qs).toInteger();
        if (number < 1 || number > d->state.lastPerson()) {
            return fail(ErrorKind::NotFound, u"training.PERSON"_qs,
                QCoreApplication::translate("Training", "There is no person with this number."));
        }
        return describePerson(d->state, static_cast<std::uint32_t>(number));
    }
    if (what == u"organisation") {
        const qint64 number = orderedOrganisation(d->state, order);
        if (number < 1 || number > d->state.lastOrganisation()) {
            return fail(ErrorKind::NotFound, u"training.ORGANISATION"_qs,
                QCoreApplication::translate("Training", "There is no organisation with this number."));
        }
        return describeOrganisation(d->state, static_cast<std::uint32_t>(number));
    }
    if (what == u"pseudonym") {
        const auto number = static_cast<std::uint32_t>(order.value(u"person"_qs).toInteger());
        if (!d->state.isValid(number)) {
            return fail(ErrorKind::NotFound, u"training.PERSON"_qs,
                QCoreApplication::translate("Training", "There is no person with this number."));
        }
        const std::uint16_t context =
            d->state.contextOf(order.value(u"agenda"_qs).toString(u"A8566"_qs), order.value(u"ais"_qs).toInt(1234));
        return QJsonObject {{u"pseudonym"_qs, d->state.pseudonym(number, context).text()}};
    }
    if (what == u"async") {
        AsyncQueue &queue = d->state.async;
        queue.delay = std::chrono::milliseconds(order.value(u"delay"_qs).toInteger(queue.delay.count()));
        queue.perPage = std::clamp(order.value(u"page"_qs).toInt(queue.perPage), 1, 1000);
        return QJsonObject {{u"delay"_qs, static_cast<qint64>(queue.delay.count())}, {u"page"_qs, queue.perPage}};
    }
    if (what == u"aisv") {
        return aisvOrder(d->state, order);
    }
    if (what == u"statistics") {
        return d->statistics();
    }
    if (what == u"random") {
        return d->random(std::clamp(order.value(u"count"_qs).toInt(1), 1, 1'000'000));
    }
    return performLogged(d->state, order);
}

std::optional<PersonData> Registers::person(std::uint32_t number) const
{
    const std::lock_guard lock(d->mutex);
    return d->state.knows(number) ? std::optional(d->state.person(number)) : std::nullopt;
}

bool Registers::isValid(std::uint32_t number) const
{
    const std::lock_guard lock(d->mutex);
    return d->state.isValid(number);
}

Aifo Registers::issue(std::uint32_t number, const QString &agenda, int ais)
{
    const std::lock_guard lock(d->mutex);
    bool fresh = false;
    const Aifo aifo = d->state.issue(number, d->state.contextOf(agenda, ais), &fresh);
    if (fresh) {
        d->state.log.append(
            {{u"issued"_qs, QJsonArray {static_cast<qint64>(number)}}, {u"agenda"_qs, agenda}, {u"ais"_qs, ais}});
    }
    return aifo;
}

egon::Bsi Registers::pseudonym(std::uint32_t number, const QString &agenda, int ais) const
{
    const std::lock_guard lock(d->mutex);
    return d->state.pseudonym(number, d->state.contextOf(agenda, ais));
}

Moment Registers::now() const
{
    const std::lock_guard lock(d->mutex);
    return d->state.now();
}

const Population &Registers::population() const
{
    return d->state.population;
}

const egon::AisvOverrides &Registers::aisvNames() const
{
    return d->state.aisv.names;
}

} // namespace kmen::training
