// RUIAN: looking for addresses and reading one by its code.
#include "training/answer_p.h"

namespace kmen::training {
namespace {

/// The longest list in one answer [inferred].
constexpr std::size_t mostAddresses = 200;

Outcome readAddress(Call &call, const egon::AddressRequest &request, egon::AddressResponse &response)
{
    using enum egon::AddressRequest::Format;
    const auto address = call.state.population.ruian().address(request.kod);
    if (!address) {
        return refuse(u"ADRESA NEEXISTUJE"_qs, u"RUIAN"_qs);
    }
    if (request.format != Radkovy) {
        response.polozkova = *address;
    }
    if (request.format != Polozkovy) {
        // as the post writes it: the last line is the postal code with the municipality
        const QStringList parts = egon::addressText(*address).split(u", "_qs);
        response.radkova =
            egon::RadkovaAdresa {address->adresniMistoKod, parts.value(0), parts.value(1), parts.value(2)};
    }
    return {};
}

} // namespace

Outcome handle(
    Call &call, const egon::RuianVyhledejAdresu::Request &request, egon::RuianVyhledejAdresu::Response &response)
{
    // a house number alone would be half of the country [inferred]
    if (request.obecNazev.isEmpty() && request.uliceNazev.isEmpty() && request.castObceNazev.isEmpty()
        && request.postaNazev.isEmpty() && !request.postaKod) {
        return refuse(u"NEVALIDNI ZADOST"_qs, u"RUIAN"_qs);
    }
    const auto wanted = request.autorizace.maximalniPocetZaznamu;
    const std::size_t limit =
        wanted && *wanted > 0 ? std::min(static_cast<std::size_t>(*wanted), mostAddresses) : mostAddresses;
    const Ruian &ruian = call.state.population.ruian();
    for (const int code : ruian.find(request, limit)) {
        response.adresy.push_back(*ruian.address(code));
    }
    return {};
}

Outcome handle(Call &call, const egon::RuianCtiAdresu::Request &request, egon::RuianCtiAdresu::Response &response)
{
    return readAddress(call, request, response);
}

Outcome handle(Call &call, const egon::RuianCtiAdresu2::Request &request, egon::RuianCtiAdresu2::Response &response)
{
    return readAddress(call, request, response);
}

KMEN_ANSWER(RuianVyhledejAdresu)
KMEN_ANSWER(RuianCtiAdresu)
KMEN_ANSWER(RuianCtiAdresu2)

ServiceTable ruianServices()
{
    return serviceTable<egon::RuianVyhledejAdresu, egon::RuianCtiAdresu, egon::RuianCtiAdresu2>();
}

} // namespace kmen::training
