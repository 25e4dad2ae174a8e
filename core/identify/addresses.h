/// From an address as a person writes it to the code of its address place (RUIAN, E37 and E251).
#pragma once

#include "egon/client.h"
#include "egon/services/e37_vyhledej_adresu.h"

namespace kmen::identify {

/// The ways in which "Květinová 141 Vzorov" can be read as street, house number, municipality and postal code, the
/// likeliest first, at most six. Empty when there is not yet enough to look for.
std::vector<egon::RuianVyhledejAdresu::Request> addressSearches(const QString &text);

struct FoundAddress {
    int code = 0;
    QString text; ///< "Květinová 141, 250 01 Vzorov"
};

/// Asks E37 one way after the other until one finds something. At most `most` addresses.
/// Errors: those of egon::Client::call.
Result<std::vector<FoundAddress>> findAddresses(
    egon::Client &registers, const QString &text, int most, const egon::Purpose &purpose, const Job &job);

/// E251. Errors: NotFound "egon.ADRESA_NEEXISTUJE", and those of egon::Client::call.
Result<FoundAddress> readAddress(egon::Client &registers, int code, const egon::Purpose &purpose, const Job &job);

} // namespace kmen::identify
