/// Bodies of the services of the national identity point.
/// See describe_envelope_p.h for how these functions work.
#pragma once

#include "egon/codec_p.h"
#include "egon/services/nia.h"

namespace kmen::egon::wire {

/// The shape of NIA's status is that of every register's; its element stands once in the service's namespace and
/// otherwise in NIA's.
template <class X, class T>
void describeNiaStatus(X &x, T &status, Name element)
{
    if constexpr (X::reading) {
        status.emplace();
    }
    if (status) {
        describeApplicationStatus(x, *status, element, nia("VysledekKod"));
    }
}

inline void describeBsi(XmlReader &x, Bsi &bsi)
{
    QString text;
    x.text(text);
    const auto read = Bsi::fromText(text);
    x.require(!x.ok() || read.has_value(), reg("GlobalniBsi"));
    bsi = read.value_or(Bsi {});
}
inline void describeBsi(XmlWriter &x, const Bsi &bsi)
{
    x.text(bsi.text());
}

template <class X, Is<IszrEidentitaCtiAifo::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    x.element(abst("MapaBsi"), [&] {
        x.list(reg("PrevodBsi"), t.mapaBsi, [&](auto &entry) {
            x.required(reg("LokalniBsi"), entry.local);
            x.optionalElement(reg("GlobalniBsi"), !entry.bsi.isNull(), [&] { describeBsi(x, entry.bsi); });
        });
    });
}

template <class X, Is<IszrEidentitaCtiAifo::Response> T>
void describe(X &x, T &t)
{
    x.aifoMap(X::reading ? false : !t.mapa.empty(), [&] {
        x.ignoredAttribute("lokalniAifoOd");
        x.ignoredAttribute("nacistData");
        x.list(reg("PrevodAifo"), t.mapa, [&](auto &entry) {
            x.ignoredAttribute("agenda");
            x.ignoredAttribute("ais");
            x.element(reg("LokalniAifo"), [&] {
                x.attribute("prevodAifoStatus", entry.prevodAifoStatus);
                x.ignoredAttribute("stavOvereniAifo");
                x.text(entry.local);
            });
            x.optionalElement(reg("GlobalniAifo"), !entry.aifo.isNull(), [&] { x.text(entry.aifo); });
            x.define(entry.local, entry.aifo);
        });
    });
    const bool org = x.optionalElement(svc("OrgOdpoved"), t.orgOdpoved,
        [&] { x.element(svc("OrgZalozAifoDataResponse"), [&] { describeOptionalOrgStatus(x, t.org); }); });
    if constexpr (X::reading) {
        t.orgOdpoved = org;
    }
    x.optionalElement(svc("EidentitaOdpoved"), t.status.has_value(), [&] {
        x.element(svc("EidentitaCtiAifoDataResponse"), [&] { describeNiaStatus(x, t.status, svc("AplikacniStatus")); });
    });
}

template <class X, Is<IszrEidentitaCtiProstredkyAifo::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    describeMap(x, t.mapa, true);
    x.element(svc("Zadost"),
        [&] { x.element(svc("EidentitaCtiProstredkyAifoData"), [&] { describeAifo(x, nia("Aifo"), t.aifo); }); });
}

template <class X, Is<IszrEidentitaCtiProstredkyAifo::Response> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, false);
    describeAddressList(x, t.adresy);
    describeOrgAnswer(x, t.org);
    x.optionalElement(svc("EidentitaOdpoved"), t.status.has_value(), [&] {
        x.element(svc("EidentitaCtiProstredkyAifoDataResponse"), [&] {
            describeNiaStatus(x, t.status, nia("AplikacniStatus"));
            x.required(nia("PocetProstredku"), t.pocetProstredku);
        });
    });
}

template <class X, class T>
void describeMessage(X &x, T &message, const char *name)
{
    x.optionalElement(nia(name), message.has_value(), [&] {
        if constexpr (X::reading) {
            message.emplace();
        }
        x.optional(nia("Predmet"), message->predmet);
        x.optional(nia("Text"), message->text);
    });
}

template <class X, Is<IszrEidentitaPosliAifoInfo::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    describeMap(x, t.mapa, true);
    x.element(svc("Zadost"), [&] {
        x.element(svc("EidentitaPosliAifoInfoData"), [&] {
            x.required(nia("Ico"), t.ico);
            x.required(nia("TestKanalu"), t.testKanalu);
            x.optional(nia("SmsText"), t.smsText);
            describeMessage(x, t.smtp, "Smtp");
            describeMessage(x, t.fcm, "Fcm");
        });
    });
}

template <class X, Is<IszrEidentitaPosliAifoInfo::Response> T>
void describe(X &x, T &t)
{
    x.optionalElement(svc("OrgOdpoved"), t.orgPart.has_value(), [&] {
        x.element(svc("OrgCtiAifoDataResponse"), [&] {
            x.element(orgr("OrgStatus"), [&] {
                if constexpr (X::reading) {
                    t.orgPart.emplace();
                }
                x.list(orgt("OrgAifoStatus"), t.orgPart->aifo, [&](auto &status) {
                    x.required(orgt("LokalniAifo"), status.lokalniAifo);
                    x.required(orgt("VstupniAifo"), status.vstupniAifo);
                    x.required(orgt("OrgAifoStatusDetail"), status.detail);
                });
                x.list(orgt("OrgStatusDetail"), t.orgPart->details, [&](auto &detail) { x.text(detail); });
            });
        });
    });
    x.optionalElement(svc("EidentitaOdpoved"), t.status.has_value(), [&] {
        x.element(svc("EidentitaPosliAifoInfoDataResponse"), [&] {
            describeNiaStatus(x, t.status, nia("AplikacniStatus"));
            x.optionalElement(nia("VysledekOdeslani"), t.vysledek.has_value(), [&] {
                if constexpr (X::reading) {
                    t.vysledek.emplace();
                }
                x.optional(nia("AisEvidence"), t.vysledek->aisEvidence);
                x.optional(nia("SmsEvidence"), t.vysledek->smsEvidence);
                x.optional(nia("SmtpEvidence"), t.vysledek->smtpEvidence);
                x.optional(nia("FcmEvidence"), t.vysledek->fcmEvidence);
                x.optional(nia("ObecnaChyba"), t.vysledek->obecnaChyba);
                x.optional(nia("PbsiVysledek"), t.vysledek->pbsiVysledek);
                x.optional(nia("SmsVysledek"), t.vysledek->smsVysledek);
                x.optional(nia("SmtpVysledek"), t.vysledek->smtpVysledek);
                x.optional(nia("FcmVysledek"), t.vysledek->fcmVysledek);
            });
        });
    });
}

} // namespace kmen::egon::wire
