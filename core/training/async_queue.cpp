#include "training/async_queue.h"

#include <QSet>

#include <algorithm>

#include "training/answer_p.h"

namespace kmen::training {

void AsyncQueue::add(int ais, const QString &service, const QUuid &iszrZadostId, QByteArray answer, Moment now)
{
    m_queues[ais].push_back({service, iszrZadostId, ++m_transaction, now, now + delay, now + kept, std::move(answer)});
}

void AsyncQueue::expire(int ais, Moment now)
{
    std::erase_if(m_queues[ais], [now](const Item &item) { return item.expires <= now; });
}

std::vector<const AsyncQueue::Item *> AsyncQueue::list(int ais, Moment now)
{
    expire(ais, now);
    std::vector<const Item *> ready;
    for (const Item &item : std::as_const(m_queues[ais])) {
        if (item.ready <= now) {
            ready.push_back(&item);
        }
    }
    return ready;
}

const AsyncQueue::Item *AsyncQueue::find(int ais, const QUuid &iszrZadostId, Moment now)
{
    expire(ais, now);
    const std::deque<Item> &queue = m_queues[ais];
    const auto found = std::ranges::find(queue, iszrZadostId, &Item::iszrZadostId);
    return found == queue.end() ? nullptr : &*found;
}

void AsyncQueue::remove(int ais, const std::vector<QUuid> &ids)
{
    const QSet<QUuid> gone(ids.begin(), ids.end());
    std::erase_if(m_queues[ais], [&gone](const Item &item) { return gone.contains(item.iszrZadostId); });
}

// larger answers are packed, as a register with some regard for the line would do [inferred]
constexpr qsizetype plainBytes = 4 * 1024;
constexpr qsizetype base64Bytes = 16 * 1024;

Outcome handle(
    Call &call, const egon::IszrAsyncVypisFronty::Request &request, egon::IszrAsyncVypisFronty::Response &response)
{
    const Moment since = request.casVytvoreniOd ? request.casVytvoreniOd->toMoment() : Moment::min();
    for (const AsyncQueue::Item *item : call.state.async.list(*call.info.ais, call.state.now())) {
        if (item->transaction < request.idTransakceOd.value_or(0) || item->created < since) {
            continue;
        }
        if (static_cast<int>(response.polozky.size()) == call.state.async.perPage) {
            response.vypisPokracuje = true;
            response.nasledujiciIdTransakce = item->transaction;
            response.nasledujiciCasVytvoreni = egon::WireTime::fromMoment(item->created);
            break;
        }
        response.polozky.push_back({item->service, item->iszrZadostId, item->transaction,
            egon::WireTime::fromMoment(item->created), egon::WireTime::fromMoment(item->expires)});
    }
    return {};
}

Outcome handle(Call &call, const egon::IszrAsyncOdpovedZFronty::Request &request,
    egon::IszrAsyncOdpovedZFronty::Response &response)
{
    response.kodAsyncSluzby = request.kodAsyncSluzby;
    const Moment now = call.state.now();
    const AsyncQueue::Item *item = call.state.async.find(*call.info.ais, request.iszrZadostId, now);
    if (!item) {
        return refuse(u"NENALEZENO"_qs);
    }
    if (item->ready > now) {
        Outcome outcome = refuse(u"PROBIHA ZPRACOVANI"_qs);
        outcome.status.kod = egon::ResultCode::Varovani; // [inferred]: nothing went wrong
        response.cekaciCas =
            static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(item->ready - now).count()) + 1;
        return outcome;
    }
    using enum egon::IszrAsyncOdpovedZFronty::Form;
    response.form = item->answer.size() <= plainBytes ? Xml : item->answer.size() <= base64Bytes ? Base64 : Gzip;
    response.odpoved = item->answer;
    return {};
}

Outcome handle(Call &call, const egon::IszrAsyncSmazatFrontu::Request &request, egon::IszrAsyncSmazatFrontu::Response &)
{
    if (request.smazatVse) {
        call.state.async.clear(*call.info.ais);
    } else {
        call.state.async.remove(*call.info.ais, request.polozky);
    }
    Outcome outcome;
    outcome.hasBody = false;
    return outcome;
}

KMEN_ANSWER(IszrAsyncVypisFronty)
KMEN_ANSWER(IszrAsyncOdpovedZFronty)
KMEN_ANSWER(IszrAsyncSmazatFrontu)

ServiceTable asyncServices()
{
    return serviceTable<egon::IszrAsyncVypisFronty, egon::IszrAsyncOdpovedZFronty, egon::IszrAsyncSmazatFrontu>();
}

} // namespace kmen::training
