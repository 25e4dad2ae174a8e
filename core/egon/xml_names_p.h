/// Names on the wire. An element belongs to the namespace of the schema that declares it (EGON.md 2.1).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace kmen::egon::wire {

enum class Ns : std::uint8_t { Service, Abs, Reg, Rod, Rob, Or, Ot, Crob, Cadr, Probe, Idd, It, Soap, None };

struct Name {
    Ns ns = Ns::None;
    const char *local = nullptr; ///< a literal
};

struct NamespaceRow {
    const char *prefix;
    const char *uri;
};

/// In the order of Ns; the service's own is filled in per message, Soap and None are not declared by us.
inline constexpr std::array<NamespaceRow, 13> namespaces {{
    {"e", ""},
    {"abs", "urn:cz:isvs:iszr:schemas:IszrAbstract:v1"},
    {"reg", "urn:cz:isvs:reg:schemas:RegTypy:v1"},
    {"rod", "urn:cz:isvs:rob:schemas:RobDotazyData:v1"},
    {"rob", "urn:cz:isvs:rob:schemas:RobTypy:v1"},
    {"or", "urn:cz:isvs:org:schemas:OrgRozhrani:v1"},
    {"ot", "urn:cz:isvs:org:schemas:OrgTypy:v1"},
    {"crob2", "urn:cz:isvs:ruian:schemas:CtiProRob:v2"},
    {"cadr", "urn:cz:isvs:ruian:schemas:CtiAdresa:v2"},
    {"i21", "urn:cz:isvs:iszr:schemas:IszrDataProbe:v1"},
    {"idd", "urn:cz:isvs:iszr:schemas:IszrDotazyData:v1"},
    {"it", "urn:cz:isvs:iszr:schemas:IszrTypy:v1"},
    {"soap", "http://schemas.xmlsoap.org/soap/envelope/"},
}};
inline constexpr const char *xsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";

constexpr Name svc(const char *local)
{
    return {Ns::Service, local};
}
constexpr Name abst(const char *local)
{
    return {Ns::Abs, local};
}
constexpr Name reg(const char *local)
{
    return {Ns::Reg, local};
}
constexpr Name rod(const char *local)
{
    return {Ns::Rod, local};
}
constexpr Name rob(const char *local)
{
    return {Ns::Rob, local};
}
constexpr Name orgr(const char *local)
{
    return {Ns::Or, local};
}
constexpr Name orgt(const char *local)
{
    return {Ns::Ot, local};
}
constexpr Name crob(const char *local)
{
    return {Ns::Crob, local};
}
constexpr Name cadr(const char *local)
{
    return {Ns::Cadr, local};
}
constexpr Name probe(const char *local)
{
    return {Ns::Probe, local};
}
constexpr Name idd(const char *local)
{
    return {Ns::Idd, local};
}
constexpr Name iszrt(const char *local)
{
    return {Ns::It, local};
}
constexpr Name soap(const char *local)
{
    return {Ns::Soap, local};
}

} // namespace kmen::egon::wire
