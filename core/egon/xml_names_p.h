/// Names on the wire. An element belongs to the namespace of the schema that declares it (EGON.md 2.1).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace kmen::egon::wire {

enum class Ns : std::uint8_t {
    Service,
    Abs,
    Reg,
    Rod,
    Rob,
    Or,
    Ot,
    Crob,
    Cadr,
    Probe,
    Idd,
    It,
    Nia,
    Uloz,
    Podej,
    RosData,
    RosDotaz,
    Ros,
    RosEdit,
    CrobOld,
    CadrOld,
    Ztotozneni,
    AiseoData,
    Aiseo,
    AiseoCti,
    Ais,
    Ais2,
    Ais3,
    Eop,
    Ecd,
    Doklad,
    Rpp,
    VyhAdresa,
    Reklamace,
    AisTypy,
    RppTypy,
    Avd,
    Avt,
    Soap,
    None
};

struct Name {
    Ns ns = Ns::None;
    const char *local = nullptr; ///< outlives the message; mostly a literal
};

struct NamespaceRow {
    const char *prefix;
    const char *uri;
};

/// In the order of Ns; the service's own is filled in per message, Soap and None are not declared by us.
inline constexpr auto namespaces = std::to_array<NamespaceRow>({
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
    {"nia", "urn:cz:isvs:nia:schemas:NiaTypy:v1"},
    {"i25", "urn:cz:isvs:iszr:schemas:IszrDataUlozMapaAifo:v1"},
    {"i26", "urn:cz:isvs:iszr:schemas:IszrDataPodejMapaAifo:v1"},
    {"sdo", "urn:cz:isvs:ros:schemas:RosDotazyData:v2"},
    {"dot", "urn:cz:isvs:ros:schemas:RosDotazyTypy:v1"},
    {"ros", "urn:cz:isvs:ros:schemas:RosTypy:v2"},
    {"edi", "urn:cz:isvs:ros:schemas:RosEditaceTypy:v1"},
    {"crob", "urn:cz:isvs:ruian:schemas:CtiProRob:v1"},
    {"cadr1", "urn:cz:isvs:ruian:schemas:CtiAdresa:v1"},
    {"x10", "urn:cz:isvs:aiseo:schemas:AiseoZtotozneni:v1"},
    {"eod", "urn:cz:isvs:aiseo:schemas:AiseoDotazyData:v1"},
    {"eot", "urn:cz:isvs:aiseo:schemas:AiseoTypy:v1"},
    {"x31", "urn:cz:isvs:aiseo:schemas:AiseoCtiAifo3:v1"},
    {"se", "urn:cz:isvs:aisse:schemas:AisSeTypy:v1"},
    {"se2", "urn:cz:isvs:aisse:schemas:AisSeTypy:v2"},
    {"se3", "urn:cz:isvs:aisse:schemas:AisSeTypy3:v1"},
    {"z10a", "urn:cz:isvs:aiseop:schemas:AisEopCtiPodleUdaju:v2"},
    {"z10b", "urn:cz:isvs:aisecd:schemas:AisEcdCtiPodleUdaju:v2"},
    {"dok", "urn:cz:isvs:iszr:schemas:IszrDataAgendaDokladNaAifo:v1"},
    {"pdo", "urn:cz:isvs:rpp:schemas:RppDotazyData:v1"},
    {"vadr", "urn:cz:isvs:ruian:schemas:VyhledejAdresa:v1"},
    {"i02", "urn:cz:isvs:iszr:schemas:IszrDataReklamujUdajeRob:v1"},
    {"at", "urn:cz:isvs:ais:schemas:AisTypy:v1"},
    {"rpp", "urn:cz:isvs:rpp:schemas:RppTypy:v1"},
    {"avd", "urn:cz:isvs:aisv:schemas:AisvDotazyTypy:v1"},
    {"avt", "urn:cz:isvs:aisv:schemas:AisvData:v1"},
    {"soap", "http://schemas.xmlsoap.org/soap/envelope/"},
});
static_assert(namespaces.size() == static_cast<std::size_t>(Ns::None));
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
constexpr Name nia(const char *local)
{
    return {Ns::Nia, local};
}
constexpr Name uloz(const char *local)
{
    return {Ns::Uloz, local};
}
constexpr Name podej(const char *local)
{
    return {Ns::Podej, local};
}
constexpr Name rosData(const char *local)
{
    return {Ns::RosData, local};
}
constexpr Name rosDotaz(const char *local)
{
    return {Ns::RosDotaz, local};
}
constexpr Name ros(const char *local)
{
    return {Ns::Ros, local};
}
constexpr Name rosEdit(const char *local)
{
    return {Ns::RosEdit, local};
}
constexpr Name ztotozneni(const char *local)
{
    return {Ns::Ztotozneni, local};
}
constexpr Name aiseoData(const char *local)
{
    return {Ns::AiseoData, local};
}
constexpr Name aiseo(const char *local)
{
    return {Ns::Aiseo, local};
}
constexpr Name aiseoCti(const char *local)
{
    return {Ns::AiseoCti, local};
}
constexpr Name ais(const char *local)
{
    return {Ns::Ais, local};
}
constexpr Name ais2(const char *local)
{
    return {Ns::Ais2, local};
}
constexpr Name ais3(const char *local)
{
    return {Ns::Ais3, local};
}
constexpr Name eop(const char *local)
{
    return {Ns::Eop, local};
}
constexpr Name ecd(const char *local)
{
    return {Ns::Ecd, local};
}
constexpr Name doklad(const char *local)
{
    return {Ns::Doklad, local};
}
constexpr Name rpp(const char *local)
{
    return {Ns::Rpp, local};
}
constexpr Name reklamace(const char *local)
{
    return {Ns::Reklamace, local};
}
constexpr Name aist(const char *local)
{
    return {Ns::AisTypy, local};
}
constexpr Name avd(const char *local)
{
    return {Ns::Avd, local};
}
constexpr Name avt(const char *local)
{
    return {Ns::Avt, local};
}
constexpr Name soap(const char *local)
{
    return {Ns::Soap, local};
}

} // namespace kmen::egon::wire
