/// An office with its sheet, a catalogue, and drafts of every kind that may leave.
#pragma once

#include <QTest>

#include "../../support/result_macros.h"
#include "../../support/test_database.h"
#include "access/catalogue.h"
#include "access/office_sheet.h"
#include "access/requests.h"
#include "store/migrations.h"

namespace kmen::access {

using namespace Qt::Literals::StringLiterals;

inline OfficeSheet sampleSheet()
{
    OfficeSheet sheet;
    sheet.name = u"Město Vzorov"_s;
    sheet.department = u"Odbor informatiky"_s;
    sheet.street = u"Náměstí Míru 1"_s;
    sheet.town = u"569 01 Vzorov"_s;
    sheet.ico = u"00007064"_s;
    sheet.dataBox = u"abc1234"_s;
    sheet.contact = u"tel.: 461 000 000, e-mail: podatelna@vzorov.example"_s;
    sheet.place = u"Vzorov"_s;
    sheet.reference = u"MUVZ/"_s;
    sheet.signatory = u"Ing. Jana Vzorová"_s;
    sheet.position = u"vedoucí odboru informatiky"_s;
    return sheet;
}

/// Everything that the kind wants, right.
inline Draft sampleDraft(Kind kind)
{
    Draft draft;
    draft.texts = {{u"agendaCode"_s, u"A101"_s}, {u"agendaName"_s, u"Základní registr – registr obyvatel"_s},
        {u"roleCode"_s, u"CR102729"_s}, {u"roleName"_s, u"Evidování změn údajů do AISV"_s},
        {u"ovmCode"_s, u"00007064"_s}, {u"ovmName"_s, u"Ministerstvo vnitra"_s}, {u"aisCode"_s, u"1192"_s},
        {u"aisName"_s, u"Registr obyvatel – základní registr"_s}, {u"queriesWorking"_s, u"12000"_s},
        {u"queriesOutside"_s, u"300"_s}, {u"concurrent"_s, u"8"_s},
        {u"purpose"_s, u"Vedení klientského kmene úřadu a ověřování totožnosti žadatelů."_s},
        {u"contactName"_s, u"Petr Svoboda"_s}, {u"contactMail"_s, u"petr.svoboda@vzorov.example"_s},
        {u"contactPhone"_s, u"+420 461 000 001"_s}};
    draft.tables.insert(u"items"_s,
        {{u"101-1-1"_s, u"Příjmení"_s, u"§ 18 odst. 1 zákona č. 111/2009 Sb."_s},
            {u"101-1-2"_s, u"Jméno / jména"_s, u"§ 18 odst. 1 zákona č. 111/2009 Sb."_s}});
    switch (kind) {
    case Kind::AiseoTest:
    case Kind::ItemsCheck:
        break;
    case Kind::AiseoProduction:
        draft.texts.insert(u"testRequest"_s, u"1"_s);
        draft.texts.insert(u"testedOn"_s, u"2025-10-01"_s);
        draft.texts.insert(u"testResult"_s, u"Všech 40 testovacích případů proběhlo v pořádku."_s);
        break;
    case Kind::Publisher:
    case Kind::CodeListChange: {
        draft.texts.insert(u"idType"_s, u"AIFO"_s);
        draft.texts.insert(u"listFile"_s, u"ROB_ciselnik_udaju_2025_10_09.csv"_s);
        CodeList list {{u"101-1-1"_s, u"Příjmení"_s, {}}, {u"101-1-2"_s, u"Jméno / jména"_s, {}}};
        draft.setList(u"registered"_s, list);
        if (kind == Kind::CodeListChange) {
            list[0].comment = u"jen v datech vložených do konce roku 2024"_s;
            list.push_back({u"101-1-3"_s, u"Adresa místa pobytu"_s, {}});
        }
        draft.setList(u"list"_s, list);
        break;
    }
    case Kind::FoundedRecords:
        draft.texts.insert(u"services"_s, u"E319"_s);
        draft.texts.insert(u"publishers"_s, u"Registr obyvatel (AIS 1192)"_s);
        draft.texts.insert(u"usesE103"_s, u"yes"_s);
        draft.texts.insert(
            u"reasons"_s, u"Úřad vede evidenci všech obyvatel obce a musí vědět o nově založených záznamech."_s);
        draft.texts.insert(u"law"_s, u"§ 8 odst. 6 zákona č. 111/2009 Sb."_s);
        break;
    case Kind::MassSubscription:
        draft.texts.insert(u"idType"_s, u"AIFO"_s);
        draft.texts.insert(u"subjects"_s, u"120000"_s);
        draft.texts.insert(u"batch"_s, u"1000"_s);
        draft.tables.insert(u"terms"_s,
            {{u"1. 12. 2025"_s, u"18:00–22:00"_s, u"60000"_s}, {u"2. 12. 2025"_s, u"18:00–22:00"_s, u"60000"_s}});
        draft.tables.insert(
            u"contacts"_s, {{u"Petr Svoboda"_s, u"+420 461 000 001"_s, u"petr.svoboda@vzorov.example"_s}});
        break;
    }
    // only what the kind has
    Draft kept;
    for (const FieldSpec &field : fieldsOf(kind)) {
        const QString key = field.key.toString();
        if (draft.texts.contains(key)) {
            kept.texts.insert(key, draft.texts.value(key));
        }
        if (draft.tables.contains(key)) {
            kept.tables.insert(key, draft.tables.value(key));
        }
    }
    return kept;
}

/// 9 October 2025, a Thursday.
struct AccessOffice {
    test::TestDatabase database;
    ManualClock clock {fromMsecs(1'760'000'000'000)};
    store::DatabaseConfig config = database.config();
    std::unique_ptr<store::Session> session = *store::Session::open(config, clock);
    registry::By jana {u"jana"_s, {}};
    registry::By petr {u"petr"_s, {}};

    AccessOffice() { (void)store::migrate(*session); }
    Result<qint64> add(Kind kind) { return createRequest(*session, kind, u"Žádost"_s, sampleDraft(kind), jana); }
    Result<void> step(qint64 id, Act act, const Record &record = {}) { return step(id, act, record, jana); }
    Result<void> step(qint64 id, Act act, const Record &record, const registry::By &by)
    {
        const auto now = request(*session, id);
        return now ? makeStep(*session, id, now->row.version, act, record, by) : failWith(now);
    }
    [[nodiscard]] Record answered(const QString &number = {}) const
    {
        return {number, localDate(clock.now()), {}, u"odpoved.pdf"_s, "%PDF odpoved"};
    }
    Stage stage(qint64 id) { return request(*session, id)->row.stage; }
    void days(int count) { clock.advance(std::chrono::hours(24) * count); }
};

} // namespace kmen::access
