// AISV: subscriptions, changes, announcements, the code list; and everything that it does not let pass.
#include "egon/aisv_codec.h"

#include <QJsonArray>

#include <algorithm>

#include "training/aisv_events.h"
#include "training/answer_p.h"

namespace kmen::training {
namespace {

using egon::AisvIdTyp;
using egon::AisvLimits;
using egon::ResultCode;

/// Who registered a list of items and may announce changes of them. ROB itself, and for exercises the client register.
struct Publisher {
    const char16_t *agenda;
    int ais;
    AisvIdTyp idTyp;
};
constexpr Publisher publishers[] = {
    {u"A101", 1192, AisvIdTyp::Aifo}, {u"A8566", 1234, AisvIdTyp::Aifo}, {u"A8566", 1234, AisvIdTyp::Ico}};
constexpr QStringView keywords[] = {u"NovyZaznam", u"ZrusenyZaznam", u"SkartovanyZaznam", u"ZmenaEditora"};

/// Of the published example of a code list (handbook of AISV, 5.1.2.1).
constexpr std::array<const char16_t *, itemCount> itemTitles {u"Příjmení", u"Jméno / jména", u"Adresa místa pobytu",
    u"Doručovací adresa", u"Datum narození", u"Místo a okres (stát) narození", u"Datum úmrtí",
    u"Datum nabytí právní moci rozhodnutí soudu o prohlášení za mrtvého", u"Místo a okres (stát) úmrtí",
    u"Státní občanství", u"Čísla a druhy identifikačních dokladů a datum skončení jejich platnosti",
    u"Záznam o zřízení datové schránky a identifikátor datové schránky", u"Rodné příjmení", u"Pohlaví",
    u"Rodinný stav nebo registrované partnerství", u"Omezení svéprávnosti", u"Telefonní číslo",
    u"Adresa elektronické pošty",
    u"Kvalifikovaný certifikát pro elektronický podpis (sériové číslo, vydavatel a platnost)"};

QString itemCode(int item)
{
    return QString(u"101-1-" + QString::number(item + 1));
}

bool isItemCode(const QString &code)
{
    for (int item = 0; item < itemCount; ++item) {
        if (code == itemCode(item)) {
            return true;
        }
    }
    return false;
}

/// A keyword alone, or codes of the list.
bool isAnnouncement(const QStringList &items)
{
    if (items.size() == 1 && std::ranges::find(keywords, items.front()) != std::end(keywords)) {
        return true;
    }
    return !items.isEmpty() && std::ranges::all_of(items, isItemCode);
}

/// Counts in windows of one second of the country's time, each agenda in its system by itself.
std::optional<Outcome> tooFast(Call &call, std::size_t aifo)
{
    Aisv &aisv = call.state.aisv;
    const Moment now = call.state.now();
    ++aisv.calls;
    if (call.state.limits.aisvCallsPerSecond == 0) {
        return std::nullopt;
    }
    std::erase_if(aisv.lastSecond,
        [now](const Aisv::Arrival &one) { return now - one.at >= std::chrono::seconds(1) || one.at > now; });
    // what is refused for the rate is not counted again: otherwise who asks on and on would never get through
    int calls = 1;
    int sum = static_cast<int>(aifo);
    for (const Aisv::Arrival &one : aisv.lastSecond) {
        if (one.context == call.context) {
            ++calls;
            sum += one.aifo;
        }
    }
    if (calls > call.state.limits.aisvCallsPerSecond || sum > call.state.limits.aisvAifoPerSecond) {
        ++aisv.offences.tooFast;
        return refuse(u"NENI K DISPOZICI"_qs, u"ISZR"_qs, u"Překročen povolený počet volání nebo AIFO za sekundu."_qs);
    }
    aisv.lastSecond.push_back({now, call.context, static_cast<int>(aifo)});
    return std::nullopt;
}

std::optional<Outcome> tooMany(Call &call, std::size_t aifo, std::size_t ico)
{
    if (aifo + ico == 0) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    if (aifo > AisvLimits::aifoPerCall || ico > AisvLimits::icoPerCall) {
        ++call.state.aisv.offences.tooMany;
        return refuse(u"PREKROCEN SEZNAM"_qs);
    }
    return tooFast(call, aifo);
}

std::optional<Outcome> wrongWindow(Call &call, const egon::AisvWindow &window, AisvIdTyp idTyp)
{
    const Moment from = window.casOd.toMoment();
    if (from < egon::aisvOldest(idTyp)) {
        ++call.state.aisv.offences.tooOld;
        return refuse(u"NEVALIDNI DATA"_qs, u"ISZR"_qs, u"CasOd je starší než nejstarší možné datum."_qs);
    }
    if (window.casDo && window.casDo->toMoment() <= from) {
        return refuse(u"NEVALIDNI DATA"_qs);
    }
    return std::nullopt;
}

std::optional<Outcome> notPermitted(Call &call, const QString &service)
{
    if (call.state.aisv.permitted.value(call.context).contains(service)) {
        return std::nullopt;
    }
    ++call.state.aisv.offences.notPermitted;
    return refuse(u"NENI OPRAVNENI EGON"_qs, u"RPP"_qs);
}

/// Persons and organisations of the lists, whoever is not known marked in the answer.
struct Subjects {
    QSet<std::uint32_t> persons;
    QSet<int> organisations;
    bool strangers = false;
};

template <class Request, class Response>
Subjects subjectsOf(Call &call, const Request &request, Response &response, bool keepKnown)
{
    Subjects subjects;
    for (egon::AifoEntry entry : request.mapa) {
        const Issued *issued = call.state.find(entry.aifo, call.context);
        entry.prevodAifoStatus.clear();
        if (issued == nullptr) {
            entry.prevodAifoStatus = u"AifoZdrojNenalezeno"_qs;
        } else if (!call.state.isValid(issued->person)) {
            entry.prevodAifoStatus = u"AifoZdrojNeplatne"_qs;
        }
        // an AIFO that is no more can still be given up, and its end is a change
        if (issued != nullptr) {
            subjects.persons.insert(issued->person);
        }
        const bool stranger = !entry.prevodAifoStatus.isEmpty();
        subjects.strangers = subjects.strangers || stranger;
        if (stranger || keepKnown) {
            response.mapa.push_back(entry);
        }
    }
    for (egon::IcoEntry entry : request.seznamIco) {
        entry.stavOvereniIco = call.state.organisationWithIco(entry.ico).has_value();
        if (*entry.stavOvereniIco) {
            subjects.organisations.insert(entry.ico);
        } else {
            subjects.strangers = true;
        }
        if (!*entry.stavOvereniIco || keepKnown) {
            response.seznamIco.push_back(entry);
        }
    }
    return subjects;
}

void logSubjects(Call &call, const Subjects &subjects, bool on)
{
    QJsonArray numbers;
    for (const std::uint32_t person : std::as_const(subjects.persons)) {
        numbers.append(static_cast<qint64>(person));
    }
    QJsonArray icos;
    for (const int ico : std::as_const(subjects.organisations)) {
        icos.append(ico);
    }
    const Context &context = call.state.contexts[call.context];
    call.state.log.append({{u"aisv"_qs, on ? u"on"_qs : u"off"_qs}, {u"agenda"_qs, context.agenda},
        {u"ais"_qs, context.ais}, {u"persons"_qs, numbers}, {u"ico"_qs, icos}});
}

Outcome subscribeAll(
    Call &call, const egon::AisvSubjectsRequest &request, egon::AisvSubjectsResponse &response, bool on)
{
    if (const auto refused = tooMany(call, request.mapa.size(), request.seznamIco.size())) {
        return *refused;
    }
    State &state = call.state;
    Subjects subjects = subjectsOf(call, request, response, true);
    if (on) {
        subjects.persons.removeIf([&state](std::uint32_t person) { return !state.isValid(person); });
    }
    auto &persons = state.aisv.persons[call.context];
    auto &organisations = state.aisv.organisations[call.context];
    const qsizetype before = persons.size() + organisations.size();
    if (on) {
        persons.unite(subjects.persons);
        organisations.unite(subjects.organisations);
        if (before <= AisvLimits::withoutConsent
            && persons.size() + organisations.size() > AisvLimits::withoutConsent) {
            ++state.aisv.offences.withoutConsent;
        }
    } else {
        persons.subtract(subjects.persons);
        organisations.subtract(subjects.organisations);
    }
    if (state.log.isOpen()) {
        logSubjects(call, subjects, on);
    }
    response.status = egon::ApplicationStatus {};
    if (subjects.strangers) {
        response.status = applicationStatus(ResultCode::Varovani, u"SPECIFIKACE V POPISU"_qs);
        response.status->details.front().popis = u"Některé identifikátory nejsou známy."_qs;
        return applicationProblem(ResultCode::Varovani, u"ISZR"_qs);
    }
    return {};
}

void put(Call &call, egon::AisvChangesResponse &response, const std::vector<AisvEvent> &events, bool idz)
{
    State &state = call.state;
    QSet<std::uint32_t> persons;
    QSet<int> organisations;
    for (const egon::AifoEntry &entry : response.mapa) {
        if (const Issued *issued = state.find(entry.aifo, call.context)) {
            persons.insert(issued->person); // marked as one that is no more
        }
    }
    for (const AisvEvent &event : events) {
        egon::AisvChange change;
        bool told = false;
        if (event.person != 0) {
            change.aifo = state.issueLogged(event.person, call.context);
            told = persons.contains(event.person) && !idz;
            if (!persons.contains(event.person)) {
                persons.insert(event.person);
                response.mapa.emplace_back().aifo = change.aifo;
            }
        } else {
            change.ico = event.ico;
            told = organisations.contains(event.ico) && !idz;
            if (!organisations.contains(event.ico)) {
                organisations.insert(event.ico);
                response.seznamIco.push_back({event.ico, {}});
            }
        }
        if (idz) {
            change.zmenaId = event.id;
            change.zmenaCas = egon::WireTime::fromMoment(event.at);
            change.agenda = event.agenda;
            change.seznamUdaju = event.items;
        }
        if (!told) {
            response.zmeny.push_back(std::move(change));
        }
    }
}

struct Asked {
    const egon::Authorisation &authorisation;
    const egon::AisvWindow &window;
    bool repeats = false; ///< of what the interval before has told already
};

Outcome answerChanges(Call &call, AisvQuestion question, const Asked &asked, egon::AisvChangesResponse &response)
{
    State &state = call.state;
    const Moment from = asked.window.casOd.toMoment();
    const Moment wanted = asked.window.casDo ? asked.window.casDo->toMoment() : state.now();
    const Moment end = std::max(from, std::min(wanted, state.now() - AisvLimits::delta));
    question.items = asked.authorisation.seznamUdaju;
    std::vector<AisvEvent> again;
    if (asked.repeats) {
        question.from = std::max(egon::aisvOldest(question.idTyp), from - AisvLimits::delta);
        question.to = std::min(from, end);
        again = aisvEvents(state, question);
        // a distributed system cannot promise to tell each change once (handbook of AISV, 6.1.4.1)
        std::erase_if(again, [&state](const AisvEvent &event) {
            return mix(state.population.seed() ^ static_cast<std::uint64_t>(event.id)) % 8 != 0;
        });
        again.resize(std::min<std::size_t>(again.size(), 20));
    }
    question.from = from;
    question.to = end;
    std::vector<AisvEvent> events = aisvEvents(state, question);
    const int most =
        std::min(state.aisv.perAnswer, asked.authorisation.maximalniPocetZaznamu.value_or(state.aisv.perAnswer));
    again.resize(std::min(again.size(), static_cast<std::size_t>(std::max(0, most - 1))));
    const AisvPage page = aisvPage(events, static_cast<std::size_t>(most) - again.size());
    events.resize(page.count);
    put(call, response, again, asked.window.idz);
    put(call, response, events, asked.window.idz);
    response.posledniZmenaCas = egon::WireTime::fromMoment(page.next.value_or(end));
    response.status = egon::ApplicationStatus {};
    if (page.next) {
        response.status = applicationStatus(ResultCode::Varovani, u"PREKROCEN POCET"_qs);
        return applicationProblem(ResultCode::Varovani, u"ISZR"_qs);
    }
    return {};
}

template <class Request>
Outcome answerFounded(
    Call &call, const QString &service, AisvIdTyp idTyp, const Request &request, egon::AisvChangesResponse &response)
{
    if (const auto refused = notPermitted(call, service)) {
        return *refused;
    }
    if (const auto refused = tooFast(call, 0)) {
        return *refused;
    }
    if (const auto refused = wrongWindow(call, request.okno, idTyp)) {
        return *refused;
    }
    AisvQuestion question;
    question.idTyp = idTyp;
    question.founded = true;
    question.wanted = [](const AisvEvent &) { return true; };
    return answerChanges(call, std::move(question), {request.autorizace, request.okno, false}, response);
}

} // namespace

template <>
struct Handler<egon::AisvPrihlasId> {
    static Outcome run(Call &call, const egon::AisvSubjectsRequest &request, egon::AisvSubjectsResponse &response)
    {
        return subscribeAll(call, request, response, true);
    }
};

template <>
struct Handler<egon::AisvOdhlasId> {
    static Outcome run(Call &call, const egon::AisvSubjectsRequest &request, egon::AisvSubjectsResponse &response)
    {
        return subscribeAll(call, request, response, false);
    }
};

Outcome handle(Call &call, const egon::AisvCtiZmeny::Request &request, egon::AisvChangesResponse &response)
{
    const AisvIdTyp idTyp = request.idTyp.value_or(AisvIdTyp::Aifo);
    if (const auto refused = tooFast(call, 0)) {
        return *refused;
    }
    if (const auto refused = wrongWindow(call, request.okno, idTyp)) {
        return *refused;
    }
    AisvQuestion question;
    question.idTyp = idTyp;
    const Aisv &aisv = call.state.aisv;
    question.wanted = [persons = aisv.persons.value(call.context),
                          organisations = aisv.organisations.value(call.context)](const AisvEvent &event) {
        return event.person != 0 ? persons.contains(event.person) : organisations.contains(event.ico);
    };
    return answerChanges(call, std::move(question), {request.autorizace, request.okno, true}, response);
}

Outcome handle(Call &call, const egon::AisvCtiZmenyId::Request &request, egon::AisvChangesResponse &response)
{
    // one list a call: a moment where an answer was cut belongs to one kind of subject [inferred]
    if (!request.mapa.empty() && !request.seznamIco.empty()) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    if (const auto refused = tooMany(call, request.mapa.size(), request.seznamIco.size())) {
        return *refused;
    }
    AisvQuestion question;
    question.idTyp = request.mapa.empty() ? AisvIdTyp::Ico : AisvIdTyp::Aifo;
    if (const auto refused = wrongWindow(call, request.okno, question.idTyp)) {
        return *refused;
    }
    const Subjects subjects = subjectsOf(call, request, response, false);
    question.wanted = [subjects](const AisvEvent &event) {
        return event.person != 0 ? subjects.persons.contains(event.person) : subjects.organisations.contains(event.ico);
    };
    return answerChanges(call, std::move(question), {request.autorizace, request.okno, false}, response);
}

Outcome handle(Call &call, const egon::AisvCtiZmenyZalozAifo::Request &request, egon::AisvChangesResponse &response)
{
    return answerFounded(call, u"E319"_qs, AisvIdTyp::Aifo, request, response);
}

Outcome handle(Call &call, const egon::AisvCtiZmenyZalozIco::Request &request, egon::AisvChangesResponse &response)
{
    return answerFounded(call, u"E320"_qs, AisvIdTyp::Ico, request, response);
}

Outcome handle(Call &call, const egon::AisvCtiCiselnikUdaju::Request &, egon::AisvCtiCiselnikUdaju::Response &response)
{
    if (const auto refused = tooFast(call, 0)) {
        return *refused;
    }
    for (const Publisher &publisher : publishers) {
        auto &list = response.ciselniky.emplace_back();
        list.agenda = QStringView(publisher.agenda).toString();
        list.ais = publisher.ais;
        list.idTyp = publisher.idTyp;
        for (int item = 0; item < itemCount; ++item) {
            list.polozky.push_back(
                {itemCode(item), QStringView(itemTitles[static_cast<std::size_t>(item)]).toString(), {}});
        }
    }
    response.status = egon::ApplicationStatus {};
    return {};
}

Outcome handle(Call &call, const egon::AisvEvidujZmenu::Request &request, egon::AisvEvidujZmenu::Response &response)
{
    State &state = call.state;
    const Context context = state.contexts[call.context];
    const AisvIdTyp idTyp = request.ico ? AisvIdTyp::Ico : AisvIdTyp::Aifo;
    const bool registered = std::ranges::any_of(publishers, [&](const Publisher &one) {
        return context.agenda == QStringView(one.agenda) && context.ais == one.ais && one.idTyp == idTyp;
    });
    if (!registered) {
        ++state.aisv.offences.notPermitted;
        return refuse(u"NENI OPRAVNENI EGON"_qs, u"RPP"_qs);
    }
    if (!isAnnouncement(request.autorizace.seznamUdaju)
        || request.paisZmenaCas.toMoment() > state.now() + std::chrono::minutes(10)) {
        return refuse(u"NEVALIDNI DATA"_qs);
    }
    Publication made;
    made.agenda = context.agenda;
    made.ais = context.ais;
    made.paisZmenaId = request.paisZmenaId;
    made.items = request.autorizace.seznamUdaju;
    if (request.ico) {
        if (!state.organisationWithIco(*request.ico)) {
            return refuse(u"NENALEZENO"_qs, u"ROS"_qs);
        }
        made.ico = *request.ico;
    } else {
        const Issued *issued = state.find(request.aifo, call.context);
        if (issued == nullptr) {
            return refuse(u"AIFO NEEXISTUJE"_qs, u"ORG"_qs);
        }
        made.person = issued->person;
    }
    auto &publications = state.aisv.publications;
    // the publisher's number tells a change that is announced again [inferred]
    auto known = std::ranges::find_if(publications, [&made](const Publication &one) {
        return one.agenda == made.agenda && one.ais == made.ais && one.paisZmenaId == made.paisZmenaId;
    });
    if (known == publications.end()) {
        made.at = publications.empty() ? state.now() : std::max(state.now(), publications.back().at);
        state.log.append({{u"aisv"_qs, u"published"_qs}, {u"agenda"_qs, made.agenda}, {u"ais"_qs, made.ais},
            {u"at"_qs, static_cast<qint64>(toMsecs(made.at))}, {u"person"_qs, static_cast<qint64>(made.person)},
            {u"ico"_qs, made.ico}, {u"number"_qs, QString::number(made.paisZmenaId)},
            {u"items"_qs, QJsonArray::fromStringList(made.items)}});
        publications.push_back(made);
        known = std::prev(publications.end());
    }
    response.zmena = egon::AisvEvidujZmenu::Recorded {
        Aisv::firstPublicationId + (known - publications.begin()), egon::WireTime::fromMoment(known->at)};
    return {};
}

QJsonObject aisvOrder(State &state, const QJsonObject &order)
{
    Aisv &aisv = state.aisv;
    aisv.perAnswer = std::clamp(order.value(u"perAnswer"_qs).toInt(aisv.perAnswer), 1, 100'000);
    if (order.contains(u"permit"_qs)) {
        const QString agenda = order.value(u"agenda"_qs).toString(u"A8566"_qs);
        const int ais = order.value(u"ais"_qs).toInt(1234);
        const QJsonObject line {{u"aisv"_qs, u"permit"_qs}, {u"agenda"_qs, agenda}, {u"ais"_qs, ais},
            {u"services"_qs, order.value(u"permit"_qs).toArray()}};
        replayAisv(state, line);
        state.log.append(line);
    }
    return aisvStatistics(state);
}

QJsonObject aisvStatistics(const State &state)
{
    const Aisv &aisv = state.aisv;
    qint64 persons = 0;
    qint64 organisations = 0;
    for (const auto &one : aisv.persons) {
        persons += one.size();
    }
    for (const auto &one : aisv.organisations) {
        organisations += one.size();
    }
    return {{u"calls"_qs, aisv.calls}, {u"persons"_qs, persons}, {u"organisations"_qs, organisations},
        {u"publications"_qs, static_cast<qint64>(aisv.publications.size())}, {u"perAnswer"_qs, aisv.perAnswer},
        {u"tooMany"_qs, aisv.offences.tooMany}, {u"tooFast"_qs, aisv.offences.tooFast},
        {u"tooOld"_qs, aisv.offences.tooOld}, {u"notPermitted"_qs, aisv.offences.notPermitted},
        {u"withoutConsent"_qs, aisv.offences.withoutConsent}};
}

void replayAisv(State &state, const QJsonObject &line)
{
    Aisv &aisv = state.aisv;
    const QString what = line.value(u"aisv"_qs).toString();
    const std::uint16_t context = state.contextOf(line.value(u"agenda"_qs).toString(), line.value(u"ais"_qs).toInt());
    if (what == u"published") {
        Publication made;
        made.at = fromMsecs(line.value(u"at"_qs).toInteger());
        made.person = static_cast<std::uint32_t>(line.value(u"person"_qs).toInteger());
        made.ico = line.value(u"ico"_qs).toInt();
        made.agenda = state.contexts[context].agenda;
        made.ais = state.contexts[context].ais;
        made.paisZmenaId = line.value(u"number"_qs).toString().toLongLong();
        for (const QJsonValue item : line.value(u"items"_qs).toArray()) {
            made.items += item.toString();
        }
        aisv.publications.push_back(made);
        return;
    }
    if (what == u"permit") {
        QStringList &services = aisv.permitted[context];
        services.clear();
        for (const QJsonValue service : line.value(u"services"_qs).toArray()) {
            services += service.toString();
        }
        return;
    }
    const bool on = what == u"on";
    for (const QJsonValue value : line.value(u"persons"_qs).toArray()) {
        const auto person = static_cast<std::uint32_t>(value.toInteger());
        on ? void(aisv.persons[context].insert(person)) : void(aisv.persons[context].remove(person));
    }
    for (const QJsonValue value : line.value(u"ico"_qs).toArray()) {
        on ? void(aisv.organisations[context].insert(value.toInt()))
           : void(aisv.organisations[context].remove(value.toInt()));
    }
}

namespace {

/// As answerOne, under the names that these registers were started with.
template <egon::AisvService Service>
ServiceAnswer answerNamed(Registers &registers, QByteArrayView xml, const std::optional<QString> &refusal, bool async)
{
    const egon::AisvNames names(Service::info, registers.aisvNames());
    return answerRead<Service>(
        registers, egon::decodeRequest<Service>(xml, names),
        [&names](
            const egon::ResponseMessage<Service> &message) { return egon::encodeResponseXml<Service>(message, names); },
        refusal, async);
}

template <class... Services>
ServiceTable namedTable()
{
    return {{Services::info.code.toString(), &answerNamed<Services>}...};
}

} // namespace

KMEN_ANSWER(AisvEvidujZmenu)
KMEN_ANSWER(AisvPrihlasId)
KMEN_ANSWER(AisvOdhlasId)
KMEN_ANSWER(AisvCtiZmeny)
KMEN_ANSWER(AisvCtiZmenyId)
KMEN_ANSWER(AisvCtiZmenyZalozAifo)
KMEN_ANSWER(AisvCtiZmenyZalozIco)
KMEN_ANSWER(AisvCtiCiselnikUdaju)

ServiceTable aisvServices()
{
    ServiceTable table = serviceTable<egon::AisvEvidujZmenu>();
    table.insert(namedTable<egon::AisvPrihlasId, egon::AisvOdhlasId, egon::AisvCtiZmeny, egon::AisvCtiZmenyId,
        egon::AisvCtiZmenyZalozAifo, egon::AisvCtiZmenyZalozIco, egon::AisvCtiCiselnikUdaju>());
    return table;
}

} // namespace kmen::training
