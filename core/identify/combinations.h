/// The table of permitted combinations of data for identification (E278), as data.
/// Source: notifications v03, ch. 2.1, "Přehled minimálních kombinací povinných parametrů dotazu".
/// Plain functions without state, for any thread.
#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

#include "egon/services/e278_podle_udaju2.h"

namespace kmen::identify {

using Request = egon::RobCtiPodleUdaju2::Request;

/// The rows of the table, in its order.
enum class Item : std::uint8_t {
    Prijmeni,
    RodnePrijmeni,
    Jmeno,
    DatumNarozeni,
    AdresaPobytu,
    DatumUmrti,
    Doklad, ///< number and kind
    DatovaSchranka,
    Certifikat, ///< serial number and issuer
    MistoNarozeni,
    MistoUmrti,
    Obcanstvi,
    DatumPravniMociUmrti,
    Pohlavi,
    RodinnyStavPartnerstvi,
    OmezeniSvepravnosti
};

/// A set of items: bit n is Item n.
using ItemSet = std::uint32_t;
constexpr ItemSet bit(Item item)
{
    return ItemSet {1} << static_cast<unsigned>(item);
}
/// In the table's order.
std::vector<Item> itemsIn(ItemSet set);
/// The official Czech name ("Rodné příjmení"); a register's term, not translated.
QString itemName(Item item);
/// "Příjmení, Jméno": names of the items, for a sentence's argument.
QString itemNames(const std::vector<Item> &items);

struct Combination {
    int number; ///< 1 to 11
    const char16_t *roman; ///< "I" to "XI", as in the table
    ItemSet required;
};

/// All eleven, in the table's order.
std::span<const Combination> combinations();

/// Which items the request fills. A search for "not filled" (nil) and an empty text fill nothing [inferred: the table
/// speaks of a value]; a document without its kind and a certificate without its issuer neither.
ItemSet filledItems(const Request &request);

/// One combination and how far the request is from it.
struct Way {
    const Combination *combination = nullptr;
    std::vector<Item> present;
    std::vector<Item> missing; ///< empty = met
};

struct Assessment {
    std::vector<Way> ways; ///< all eleven: fewest missing first, then most present, then the table's order
    [[nodiscard]] bool permitted() const { return !ways.empty() && ways.front().missing.empty(); }
    /// Those that are met, in the table's order.
    [[nodiscard]] std::vector<const Combination *> met() const;
    /// The shortest way to a permitted request; one that is met, if there is one.
    [[nodiscard]] const Way &nearest() const { return ways.front(); }
};

Assessment assess(ItemSet filled);
Assessment assess(const Request &request);

/// One translated sentence: what is missing on the shortest way. Empty when the request is permitted.
QString shortestWayText(const Assessment &assessment);

} // namespace kmen::identify
