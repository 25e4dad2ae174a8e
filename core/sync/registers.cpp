#include "sync/registers.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace kmen::sync {

namespace {

std::vector<egon::AifoEntry> mapEntriesOf(std::span<const Aifo> persons)
{
    std::vector<egon::AifoEntry> map;
    map.reserve(persons.size());
    for (const Aifo &aifo : persons) {
        map.push_back({aifo, {}, std::nullopt, {}, std::nullopt});
    }
    return map;
}

bool saysMore(const egon::ApplicationStatus &status)
{
    return std::ranges::any_of(status.details,
        [](const egon::StatusDetail &detail) { return egon::sameCode(detail.subKod, u"PREKROCEN POCET"); });
}

Result<NoticePage> noticePage(const Asker &asker, egon::RobCtiZmeny::Request request)
{
    request.autorizace.seznamUdaju = egon::allPersonItems();
    request.autorizace.maximalniPocetZaznamu = asker.registers.profile().limits.changesPerCall;
    auto answer = asker.call<egon::RobCtiZmeny>(request);
    if (!answer) {
        return failWith(answer);
    }
    NoticePage page;
    page.changed.reserve(answer->value.mapa.size());
    for (const egon::AifoEntry &entry : answer->value.mapa) {
        page.changed.push_back(entry.aifo);
    }
    page.lastChangeId = answer->value.zmenaId;
    if (answer->value.zmenaCas) {
        page.lastChangeTime = answer->value.zmenaCas->toMoment();
    }
    page.more = saysMore(answer->value.status);
    return page;
}

bool isAboutAifo(const Error &error)
{
    return error.code == QStringLiteral("egon.AIFO_NEEXISTUJE") || error.code == QStringLiteral("egon.AIFO_ZRUSENO")
        || error.code == QStringLiteral("egon.ZIFO_ZRUSENO") || error.code == QStringLiteral("egon.CHYBA_MAPA_AIFO");
}

bool isAnswerTooLarge(const Error &error)
{
    return error.code == QStringLiteral("egon.PREKROCEN_SEZNAM") || error.code == QStringLiteral("egon.PREKROCEN_POCET")
        || error.code == QStringLiteral("egon.CHYBA_ROZSAHU");
}

Result<PersonsRead> readHalves(const Asker &asker, std::span<const Aifo> persons)
{
    PersonsRead read;
    const std::size_t half = persons.size() / 2;
    for (const auto part : {persons.first(half), persons.subspan(half)}) {
        auto r = readPersons(asker, part);
        if (!r) {
            return r;
        }
        append(read, std::move(*r));
    }
    return read;
}

/// E71 on the refused group; then the rest is read.
Result<PersonsRead> readWithoutBad(const Asker &asker, std::span<const Aifo> persons, const Error &refusal)
{
    const auto checked = asker.call<egon::OrgZkontrolujAifo>({{}, mapEntriesOf(persons)});
    if (!checked) {
        return failWith(checked);
    }
    std::unordered_map<Aifo, QString> bad;
    if (checked->value.org) {
        for (const egon::OrgAifoStatus &status : checked->value.org->aifo) {
            bad.emplace(status.aifo, status.detail);
        }
    }
    PersonsRead read;
    std::vector<Aifo> rest;
    for (const Aifo &aifo : persons) {
        if (const auto it = bad.find(aifo); it != bad.end()) {
            read.setAside.push_back({aifo, it->second});
        } else {
            rest.push_back(aifo);
        }
    }
    if (rest.size() == persons.size()) {
        // ORG knows nothing wrong, the register does: the culprit is found by halving
        if (persons.size() > 1) {
            return readHalves(asker, persons);
        }
        read.setAside.push_back({persons.front(), refusal.code});
        return read;
    }
    if (!rest.empty()) {
        auto r = readPersons(asker, rest);
        if (!r) {
            return r;
        }
        append(read, std::move(*r));
    }
    return read;
}

template <class Service>
Result<Subscribed> callOrg(const Asker &asker, std::span<const Aifo> persons)
{
    Subscribed result;
    const auto batch = static_cast<std::size_t>(std::max(1, asker.registers.profile().limits.aifoPerOrgCall));
    for (std::size_t at = 0; at < persons.size(); at += batch) {
        const auto part = persons.subspan(at, std::min(batch, persons.size() - at));
        auto answer = asker.template call<Service>(egon::OrgAifoRequest {{}, mapEntriesOf(part)});
        if (!answer) {
            if (isAboutAifo(answer.error()) && part.size() > 1) {
                const std::size_t half = part.size() / 2;
                for (const auto piece : {part.first(half), part.subspan(half)}) {
                    auto r = callOrg<Service>(asker, piece);
                    if (!r) {
                        return r;
                    }
                    std::ranges::move(r->done, std::back_inserter(result.done));
                    std::ranges::move(r->refused, std::back_inserter(result.refused));
                }
                continue;
            }
            if (isAboutAifo(answer.error())) {
                result.refused.push_back({part.front(), answer.error().code});
                continue;
            }
            return failWith(answer);
        }
        std::unordered_map<Aifo, QString> bad;
        if (answer->value.org) {
            for (const egon::OrgAifoStatus &status : answer->value.org->aifo) {
                bad.emplace(status.aifo, status.detail);
            }
        }
        for (const Aifo &aifo : part) {
            if (const auto it = bad.find(aifo); it != bad.end()) {
                result.refused.push_back({aifo, it->second});
            } else {
                result.done.push_back(aifo);
            }
        }
    }
    return result;
}

} // namespace

void append(PersonsRead &to, PersonsRead &&from)
{
    std::ranges::move(from.persons, std::back_inserter(to.persons));
    std::ranges::move(from.ruian.adresy, std::back_inserter(to.ruian.adresy));
    std::ranges::move(from.ruian.lokality, std::back_inserter(to.ruian.lokality));
    std::ranges::move(from.setAside, std::back_inserter(to.setAside));
}

bool stopsTheRun(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unavailable:
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
    case ErrorKind::Denied:
        return true;
    default:
        return false;
    }
}

bool mayComeFromOneItem(const Error &error)
{
    static const QSet<QString> codes {QStringLiteral("egon.HTTP_500"), QStringLiteral("egon.HTTP_504"),
        QStringLiteral("egon.TIMEOUT"), QStringLiteral("egon.PREKROCEN_CAS"),
        QStringLiteral("egon.OBECNA_CHYBA_SLUZBY"), QStringLiteral("egon.VNITRNI_CHYBA"),
        QStringLiteral("egon.NELZE_ZPRACOVAT"), QStringLiteral("egon.CLOSED_WITHOUT_ANSWER")};
    return codes.contains(error.code);
}

std::optional<Moment> readRegisterTime(const Asker &asker)
{
    const auto answer = asker.call<egon::IszrProbe>({{QStringLiteral("ROB"), QStringLiteral("ORG")}});
    if (answer) {
        for (const egon::IszrProbe::Interface &one : answer->value.rozhrani) {
            if (one.odpoved) {
                return one.odpoved->casVydejeOdpovedi.toMoment();
            }
        }
    }
    return std::nullopt;
}

Result<AifoChanges> readAifoChanges(const Asker &asker, Moment from, Moment to)
{
    egon::OrgCtiZmenyAifo::Request request;
    request.datumOd = egon::WireTime::fromMoment(from);
    request.datumDo = egon::WireTime::fromMoment(to);
    request.pocetZaznamu = asker.registers.profile().limits.changesPerCall;
    egon::CallIds ids;
    auto first = asker.call<egon::OrgCtiZmenyAifo>(request, &ids);
    if (!first) {
        return failWith(first);
    }
    AifoChanges changes;
    std::unordered_set<Aifo> seen;
    const auto take = [&](const std::vector<Aifo> &batch) {
        for (const Aifo &aifo : batch) {
            if (seen.insert(aifo).second) {
                changes.changed.push_back(aifo);
            }
        }
    };
    take(changedAifo(first->value.hrany, first->value.org));
    const int batches = first->value.pocetDavek.value_or(1);
    Asker following = asker;
    following.purpose.previous = ids.agendaZadostId;
    for (int number = first->value.cisloDavky + 1; number <= batches; ++number) {
        auto next = following.call<egon::OrgCtiDavkuAifo>({{}, number, first->value.pocetDavek});
        if (!next) {
            return failWith(next);
        }
        take(changedAifo(next->value.hrany, next->value.org));
        changes.batches = number;
    }
    return changes;
}

Result<Lineage> readLineage(const Asker &asker, const Aifo &aifo, Moment from, Moment to)
{
    egon::OrgRodokmenAifo::Request request;
    request.mapa = mapEntriesOf(std::span(&aifo, 1));
    request.od = egon::WireTime::fromMoment(from);
    request.doCasu = egon::WireTime::fromMoment(to);
    auto answer = asker.call<egon::OrgRodokmenAifo>(request);
    if (!answer) {
        return failWith(answer);
    }
    return lineageOf(aifo, answer->value);
}

Result<NoticePage> readNotices(const Asker &asker, qint64 fromChangeId)
{
    egon::RobCtiZmeny::Request request;
    request.zmenaId = fromChangeId;
    return noticePage(asker, std::move(request));
}

Result<NoticePage> readNotices(const Asker &asker, Moment from)
{
    egon::RobCtiZmeny::Request request;
    request.casOd = egon::WireTime::fromMoment(from);
    return noticePage(asker, std::move(request));
}

Result<PersonsRead> readPersons(const Asker &asker, std::span<const Aifo> persons)
{
    PersonsRead read;
    if (persons.empty()) {
        return read;
    }
    egon::RobCtiHromadneAifo2::Request request;
    request.autorizace.seznamUdaju = egon::allPersonItems();
    request.mapa = mapEntriesOf(persons);
    egon::CallIds ids;
    auto answer = asker.call<egon::RobCtiHromadneAifo2>(request, &ids);
    if (!answer) {
        if (isAboutAifo(answer.error())) {
            return readWithoutBad(asker, persons, answer.error());
        }
        if (isAnswerTooLarge(answer.error()) && persons.size() > 1) {
            return readHalves(asker, persons);
        }
        return failWith(answer);
    }
    read.ruian = std::move(answer->value.ruian);
    std::unordered_set<Aifo> delivered;
    for (egon::Person &person : answer->value.osoby) {
        if (person.aifo.hasValue() && delivered.insert(person.aifo.value).second) {
            read.persons.push_back({std::move(person), ids.agendaZadostId});
        }
    }
    for (const Aifo &aifo : persons) {
        if (!delivered.contains(aifo)) {
            read.setAside.push_back({aifo, QStringLiteral("ZAZNAM NENALEZEN")});
        }
    }
    return read;
}

const QStringList &organisationItems()
{
    static const QStringList items = QStringLiteral(
        "Ico FyzickaOsoba ObchodniNazev DatumVznikuOpravneni DatumZanikuOpravneni PravniForma PravniStav "
        "DatovaSchrankaROS AdresaSidla Jmeno Prijmeni")
                                         .split(u' ');
    return items;
}

Result<Subscribed> subscribe(const Asker &asker, std::span<const Aifo> persons)
{
    return callOrg<egon::OrgPrihlasAifo>(asker, persons);
}

Result<Subscribed> unsubscribe(const Asker &asker, std::span<const Aifo> persons)
{
    return callOrg<egon::OrgOdhlasAifo>(asker, persons);
}

} // namespace kmen::sync
