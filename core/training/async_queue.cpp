#include "training/async_queue.h"

#include <QSet>

#include <algorithm>

#include "training/answer_p.h"

namespace kmen::training {
namespace {

QJsonObject itemLine(int ais, const AsyncQueue::Item &item)
{
    return {{u"ais"_qs, ais}, {u"service"_qs, item.service},
        {u"id"_qs, item.iszrZadostId.toString(QUuid::WithoutBraces)},
        {u"transaction"_qs, static_cast<qint64>(item.transaction)},
        {u"created"_qs, static_cast<qint64>(toMsecs(item.created))},
        {u"ready"_qs, static_cast<qint64>(toMsecs(item.ready))},
        {u"expires"_qs, static_cast<qint64>(toMsecs(item.expires))}, {u"answer"_qs, QString::fromUtf8(item.answer)}};
}

AsyncQueue::Item itemOf(const QJsonObject &line)
{
    const auto time = [&line](const QString &key) { return fromMsecs(line.value(key).toInteger()); };
    return {line.value(u"service"_qs).toString(), QUuid::fromString(line.value(u"id"_qs).toString()),
        static_cast<quint64>(line.value(u"transaction"_qs).toInteger()), time(u"created"_qs), time(u"ready"_qs),
        time(u"expires"_qs), line.value(u"answer"_qs).toString().toUtf8()};
}

} // namespace

Result<void> AsyncQueue::open(const QString &fileName, Moment now)
{
    int lines = 0;
    auto read = m_file.open(fileName, [&](const QJsonObject &line) -> Result<void> {
        ++lines;
        std::deque<Item> &queue = m_queues[line.value(u"ais"_qs).toInt()];
        if (line.contains(u"answer"_qs)) {
            queue.push_back(itemOf(line));
            m_transaction = std::max(m_transaction, queue.back().transaction);
        } else if (line.contains(u"gone"_qs)) {
            const QUuid gone = QUuid::fromString(line.value(u"gone"_qs).toString());
            std::erase_if(queue, [&gone](const Item &item) { return item.iszrZadostId == gone; });
        } else {
            queue.clear();
        }
        return {};
    });
    if (!read) {
        return read;
    }
    std::vector<std::pair<int, const Item *>> left;
    for (auto queue = m_queues.begin(); queue != m_queues.end(); ++queue) {
        std::erase_if(*queue, [now](const Item &item) { return item.expires <= now; });
        for (const Item &item : *queue) {
            left.emplace_back(queue.key(), &item);
        }
    }
    constexpr int fewLines = 1000;
    if (lines <= fewLines || lines <= 2 * static_cast<int>(left.size())) {
        return {};
    }
    return m_file.writeAnew([next = left.cbegin(), end = left.cend()]() mutable -> std::optional<QJsonObject> {
        return next == end ? std::nullopt
                           : std::optional(itemLine(next->first, *std::exchange(next, next + 1)->second));
    });
}

void AsyncQueue::add(int ais, const QString &service, const QUuid &iszrZadostId, QByteArray answer, Moment now)
{
    std::deque<Item> &queue = m_queues[ais];
    queue.push_back({service, iszrZadostId, ++m_transaction, now, now + delay, now + kept, std::move(answer)});
    if (m_file.isOpen()) {
        m_file.append(itemLine(ais, queue.back()));
    }
}

void AsyncQueue::clear(int ais)
{
    if (m_queues.remove(ais)) {
        m_file.append({{u"ais"_qs, ais}, {u"all"_qs, true}});
    }
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
    std::erase_if(m_queues[ais], [&gone, ais, this](const Item &item) {
        if (!gone.contains(item.iszrZadostId)) {
            return false;
        }
        m_file.append({{u"ais"_qs, ais}, {u"gone"_qs, item.iszrZadostId.toString(QUuid::WithoutBraces)}});
        return true;
    });
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
