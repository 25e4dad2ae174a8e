#include <QCoreApplication>

#include "egon/client_p.h"
#include "egon/services/async_queue.h"

namespace kmen::egon {

namespace {

constexpr auto defaultWait = std::chrono::seconds(10); // ISZR did not say [inferred]
constexpr int mostPages = 10'000;

bool stillWorking(const QString &code)
{
    return code == u"egon.PROBIHA_ZPRACOVANI";
}

} // namespace

Result<AsyncTicket> Client::accepted(const ServiceInfo &service, const ResponseInfo &info)
{
    if (!info.iszrZadostId) {
        return fail(ErrorKind::Protocol, QStringLiteral("egon.NO_TICKET"),
            QCoreApplication::translate("kmen::egon::Client",
                "The registers accepted the request for later, but did not say under which number its answer will "
                "come."),
            QString(u"AgendaZadostId " % info.agendaZadostId.toString(QUuid::WithoutBraces)),
            QCoreApplication::translate("kmen::egon::Client", "Give the request's identifiers to support."));
    }
    return AsyncTicket {service.code.toString(), info.agendaZadostId, *info.iszrZadostId};
}

Result<std::vector<IszrAsyncVypisFronty::Item>> Client::asyncQueue(const Purpose &purpose, const Job &job)
{
    std::vector<IszrAsyncVypisFronty::Item> items;
    IszrAsyncVypisFronty::Request request;
    for (int page = 0; page < mostPages; ++page) {
        auto answer = call<IszrAsyncVypisFronty>(request, purpose, job);
        if (!answer) {
            return failWith(answer);
        }
        IszrAsyncVypisFronty::Response &read = answer->value;
        std::ranges::move(read.polozky, std::back_inserter(items));
        const bool forward = read.nasledujiciIdTransakce
            && (!request.idTransakceOd || *read.nasledujiciIdTransakce > *request.idTransakceOd);
        if (!read.vypisPokracuje || !forward) {
            return items;
        }
        request.idTransakceOd = read.nasledujiciIdTransakce;
    }
    return items;
}

Result<Collected> Client::collect(const QUuid &iszrZadostId, const Purpose &purpose, const Job &job)
{
    ResponseMessage<IszrAsyncOdpovedZFronty> answer;
    IszrAsyncOdpovedZFronty::Request request;
    request.iszrZadostId = iszrZadostId;
    const Result<std::vector<Warning>> warnings =
        exchange<IszrAsyncOdpovedZFronty>(request, purpose, job, nullptr, false, answer);
    const bool waits = warnings
        ? std::ranges::any_of(*warnings, [](const Warning &warning) { return stillWorking(warning.code); })
        : stillWorking(warnings.error().code);
    if (waits) {
        const std::optional<int> seconds = answer.body.cekaciCas;
        return Collected {false, seconds ? std::chrono::seconds(std::max(1, *seconds)) : defaultWait, {}};
    }
    if (!warnings) {
        return failWith(warnings);
    }
    return Collected {true, {}, std::move(answer.body.odpoved)};
}

Result<void> Client::forget(const std::vector<QUuid> &iszrZadostId, const Purpose &purpose, const Job &job)
{
    if (iszrZadostId.empty()) {
        return {};
    }
    IszrAsyncSmazatFrontu::Request request;
    request.polozky = iszrZadostId;
    ResponseMessage<IszrAsyncSmazatFrontu> answer;
    // its answer never has a body
    const Result<std::vector<Warning>> warnings =
        exchange<IszrAsyncSmazatFrontu>(request, purpose, job, nullptr, false, answer);
    return warnings ? Result<void>() : failWith(warnings);
}

} // namespace kmen::egon
