// An agenda that publishes changes of its own data (E187).
#include <algorithm>

#include "training/answer_p.h"

namespace kmen::training {
namespace {

using egon::ResultCode;
using Changes = egon::AgendaCtiZmeny;

/// The system in which the editors of ROB keep what does not belong into ROB [inferred, as is its version]. Whoever
/// changes in ROB changes there too, and the ids of changes are ROB's.
constexpr int publisher = 1001;

/// DalsiZmenaIdent, for those who cannot count: "Z" and the id of the next change.
QString identOf(qint64 id)
{
    return u'Z' + QString::number(id);
}

std::optional<qint64> idOf(const QString &ident)
{
    bool number = false;
    const qint64 id = QStringView(ident).mid(1).toLongLong(&number);
    return number && ident.startsWith(u'Z') ? std::optional(id) : std::nullopt;
}

Outcome tell(Changes::Response &response, ResultCode kod, const QString &subKod)
{
    response.parts.front().status = applicationStatus(kod, subKod);
    Outcome outcome = applicationProblem(kod, {});
    outcome.status.details.front().puvodce.ais = publisher;
    return outcome;
}

} // namespace

Outcome handle(Call &call, const Changes::Request &request, Changes::Response &response)
{
    State &state = call.state;
    if (int(request.casOd.has_value()) + int(request.zmenaId.has_value()) + int(!request.zmenaIdent.isEmpty()) != 1) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    if (request.agenda != QStringView(editorAgenda)) {
        return refuse(u"NENI IMPLEMENTOVANO"_qs); // no other agenda publishes [inferred]
    }
    Changes::Part &part = response.parts.emplace_back();
    part.ais = publisher;
    part.aisVerze = u"1.0.0"_qs;
    const auto byTime = [&state](Moment moment) {
        return static_cast<std::size_t>(
            std::ranges::lower_bound(state.changes, moment, {}, &Change::at) - state.changes.begin());
    };
    std::size_t next = 0;
    if (request.casOd) {
        next = byTime(request.casOd->toMoment());
    } else if (const auto id = request.zmenaId ? request.zmenaId : idOf(request.zmenaIdent)) {
        next = static_cast<std::size_t>(std::max<qint64>(0, *id - State::firstChangeId));
    } else {
        return tell(response, ResultCode::Chyba, u"NEVALIDNI DATA"_qs);
    }
    const std::size_t end = request.casDo ? byTime(request.casDo->toMoment()) : state.changes.size();
    const int cap = std::min(
        state.limits.changesLookedAt, request.autorizace.maximalniPocetZaznamu.value_or(state.limits.changesLookedAt));
    // as in E07: a list may be empty and yet not the last
    const std::size_t begin = next;
    for (int looked = 0; next < end && looked < cap; ++next, ++looked) {
        const Change &change = state.changes[next];
        if ((change.items & allItems) != 0 && state.wasIssued(change.person, call.context)) {
            egon::AifoEntry entry;
            entry.aifo = state.derive(change.person, call.context);
            response.mapa.push_back(entry);
        }
    }
    const bool more = next < end;
    if (response.mapa.empty() && !more) {
        return tell(response, ResultCode::Varovani, u"ZAZNAM NENALEZEN"_qs);
    }
    if (next > begin) {
        const qint64 last = State::firstChangeId + static_cast<qint64>(next) - 1;
        part.zmeny = {egon::WireTime::fromMoment(state.changes[next - 1].at), last, identOf(last + 1)};
    }
    return more ? tell(response, ResultCode::Varovani, u"PREKROCEN POCET"_qs) : Outcome {};
}

KMEN_ANSWER(AgendaCtiZmeny)

ServiceTable agendaServices()
{
    return serviceTable<egon::AgendaCtiZmeny>();
}

} // namespace kmen::training
