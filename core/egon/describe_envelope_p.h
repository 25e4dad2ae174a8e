/// The parts that all messages share. A describe function serves both directions: `x` is an XmlReader or an XmlWriter,
/// `t` the value to fill or to write. The order of the calls is the order of the schema.
#pragma once

#include <concepts>
#include <type_traits>

#include "egon/envelope.h"
#include "egon/xml_names_p.h"

namespace kmen::egon::wire {

template <class T, class U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

template <class X, Is<RequestInfo> T>
void describe(X &x, T &t)
{
    x.required(reg("CasZadosti"), t.casZadosti);
    x.required(reg("Agenda"), t.agenda);
    x.required(reg("AgendovaRole"), t.agendovaRole);
    x.required(reg("Ovm"), t.ovm);
    x.optional(reg("Ais"), t.ais);
    x.optional(reg("Subjekt"), t.subjekt);
    x.optional(reg("Uzivatel"), t.uzivatel);
    x.optional(reg("DuvodUcel"), t.duvodUcel);
    x.required(reg("AgendaZadostId"), t.agendaZadostId);
    x.optional(reg("PredchoziZadostId"), t.predchoziZadostId);
    x.optional(reg("IszrZadostId"), t.iszrZadostId);
    x.optional(reg("AisKontrola"), t.aisKontrola);
    x.optional(reg("IszrKontrola"), t.iszrKontrola);
    x.optional(abst("PrioritaAis"), t.prioritaAis);
}

template <class X, Is<Authorisation> T>
void describe(X &x, T &t)
{
    x.optionalElement(abst("AutorizaceInfo"), !t.isEmpty(), [&] {
        x.optional(abst("MaximalniPocetZaznamu"), t.maximalniPocetZaznamu);
        x.required(abst("SeznamUdaju"), t.seznamUdaju);
    });
}

template <class X, Is<SystemName> T>
void describe(X &x, T &t, const char *name)
{
    x.optionalElement(reg(name), !t.isEmpty(), [&] {
        x.optional(reg("Agenda"), t.agenda);
        x.optional(reg("Ais"), t.ais);
        x.optional(reg("Registr"), t.registr);
        x.require(!t.isEmpty(), reg("Registr"));
    });
}

template <class X, Is<Status> T>
void describe(X &x, T &t)
{
    x.required(reg("VysledekKod"), t.kod);
    x.list(reg("VysledekDetail"), t.details, [&](auto &detail) {
        x.required(reg("VysledekSubKod"), detail.subKod);
        x.optional(reg("VysledekPopis"), detail.popis);
        describe(x, detail.puvodce, "Puvodce");
        describe(x, detail.prijemce, "Prijemce");
    });
}

template <class X, Is<ResponseInfo> T>
void describe(X &x, T &t)
{
    x.required(reg("CasOdpovedi"), t.casOdpovedi);
    x.element(reg("Status"), [&] { describe(x, t.status); });
    x.required(reg("AgendaZadostId"), t.agendaZadostId);
    x.optional(reg("IszrZadostId"), t.iszrZadostId);
    x.optional(reg("RegOdpovedId"), t.regOdpovedId);
    x.optional(reg("AisKontrola"), t.aisKontrola);
    x.optional(reg("IszrKontrola"), t.iszrKontrola);
}

/// RobAplikacniStatus, IszrAplikacniStatus: one shape in two namespaces.
template <class X, class T>
void describeApplicationStatus(X &x, T &t, Name element, Name kod)
{
    x.element(element, [&] {
        x.required(kod, t.kod);
        x.list({kod.ns, "VysledekDetail"}, t.details, [&](auto &detail) {
            x.required({kod.ns, "VysledekSubKod"}, detail.subKod);
            x.optional({kod.ns, "VysledekPopis"}, detail.popis);
        });
    });
}

template <class X, Is<AifoEntry> T>
void describe(X &x, T &t)
{
    x.attribute("agenda", t.agenda);
    x.attribute("ais", t.ais);
    int local = x.nextLocal(t.aifo);
    x.element(reg("LokalniAifo"), [&] {
        x.attribute("prevodAifoStatus", t.prevodAifoStatus);
        x.attribute("stavOvereniAifo", t.stavOvereniAifo);
        x.text(local);
    });
    x.optionalElement(reg("GlobalniAifo"), !t.aifo.isNull(), [&] { x.text(t.aifo); });
    x.define(local, t.aifo);
}

template <class X, class T>
void describeMapRows(X &x, T &mapa)
{
    x.list(reg("PrevodAifo"), mapa, [&](auto &entry) { describe(x, entry); });
}

/// `required` is for requests of the RAifo types; elsewhere an empty map is not written.
template <class X, class T>
void describeMap(X &x, T &mapa, bool required)
{
    const bool filled = !mapa.empty() || mapa.lokalniAifoOd || mapa.nacistData;
    const bool wanted = X::reading ? required : required || filled;
    x.aifoMap(wanted, [&] {
        x.attribute("lokalniAifoOd", mapa.lokalniAifoOd);
        x.attribute("nacistData", mapa.nacistData);
        describeMapRows(x, mapa);
    });
}

/// A person referred to by the local number.
template <class X, class T>
void describeAifo(X &x, Name name, T &aifo)
{
    x.element(name, [&] {
        x.ignoredAttribute("prevodAifoStatus");
        x.ignoredAttribute("stavOvereniAifo");
        x.aifoText(aifo);
    });
}

template <class X, class T>
void describeAddressList(X &x, T &adresy)
{
    x.optionalElement(abst("SeznamIdAdres"), !adresy.empty(), [&] {
        x.ignoredAttribute("nacistData");
        describeAddressRows(x, adresy);
    });
}

template <class X>
void describeAddressRows(X &x, std::vector<AddressCheck> &adresy)
{
    x.list(reg("AdresniMisto"), adresy, [&](AddressCheck &row) {
        x.attribute("stavOvereniPrvku", row.stavOvereniPrvku);
        x.text(row.kod);
    });
    x.list(reg("AdresniLokalita"), adresy, [&](AddressCheck &row) {
        x.attribute("stavOvereniPrvku", row.stavOvereniPrvku);
        x.attribute("typPrvku", row.typPrvku);
        row.lokalita = true;
        x.text(row.kod);
    });
}

template <class X>
void describeAddressRows(X &x, const std::vector<AddressCheck> &adresy)
{
    for (const AddressCheck &row : adresy) {
        if (!row.lokalita) {
            x.element(reg("AdresniMisto"), [&] {
                x.attribute("stavOvereniPrvku", row.stavOvereniPrvku);
                x.text(row.kod);
            });
        }
    }
    for (const AddressCheck &row : adresy) {
        if (row.lokalita) {
            x.element(reg("AdresniLokalita"), [&] {
                x.attribute("stavOvereniPrvku", row.stavOvereniPrvku);
                x.attribute("typPrvku", row.typPrvku);
                x.text(row.kod);
            });
        }
    }
}

template <class X, Is<OrgStatus> T>
void describe(X &x, T &t)
{
    x.list(orgt("OrgAifoStatus"), t.aifo, [&](auto &status) {
        describeAifo(x, orgt("LokalniAifo"), status.aifo);
        x.required(orgt("VstupniAifo"), status.vstupniAifo);
        x.required(orgt("OrgAifoStatusDetail"), status.detail);
    });
    x.list(orgt("OrgStatusDetail"), t.details, [&](auto &detail) { x.text(detail); });
}

/// or:OrgStatus where the schema lets it be absent.
template <class X, class T>
void describeOptionalOrgStatus(X &x, T &status)
{
    x.optionalElement(orgr("OrgStatus"), status.has_value(), [&] {
        if constexpr (X::reading) {
            status.emplace();
        }
        describe(x, *status);
    });
}

/// or:OrgStatus where the schema wants it; an empty one is written when there is none.
template <class X, class T>
void describeOrgStatus(X &x, T &status)
{
    x.element(orgr("OrgStatus"), [&] {
        if constexpr (X::reading) {
            status.emplace();
        }
        if (status) {
            describe(x, *status);
        }
    });
}

/// OrgOdpoved of the services of ROB: what ORG says of the AIFO it translated.
template <class X, class T>
void describeOrgAnswer(X &x, T &status)
{
    x.optionalElement(abst("OrgOdpoved"), status.has_value(),
        [&] { x.element(abst("OrgCtiAifoDataResponse"), [&] { describeOrgStatus(x, status); }); });
}

template <class X, class T>
void describeHrany(X &x, T &hrany)
{
    x.element(orgr("Hrany"), [&] {
        x.list(orgt("Hrana"), hrany, [&](auto &hrana) {
            describeAifo(x, orgt("Zdroj"), hrana.zdroj);
            describeAifo(x, orgt("Cil"), hrana.cil);
        });
    });
}

} // namespace kmen::egon::wire
