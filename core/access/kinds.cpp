#include "access/kinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kmen::access {

namespace {

using L1 = QLatin1StringView;

struct KindRow {
    L1 id;
    const char *text;
    const char *help;
    QStringView subject;
    Channel channel;
};

constexpr std::array<KindRow, kindCount> kinds {{
    {L1("aiseo-test"), QT_TRANSLATE_NOOP("access", "Access to AISEO, test"),
        QT_TRANSLATE_NOOP("access",
            "Asks for the test environment of AISEO. The ministry judges agenda, role, office and system and the "
            "items."),
        u"Žádost o přístup do AISEO – testovací prostředí", Channel::ServiceDesk},
    {L1("aiseo-production"), QT_TRANSLATE_NOOP("access", "Access to AISEO, production"),
        QT_TRANSLATE_NOOP("access",
            "Builds on a request that was tested and adds the test data. The ministry checks whether the items agree "
            "with the law."),
        u"Žádost o přístup do AISEO – produkční prostředí", Channel::ServiceDesk},
    {L1("aisv-publisher"), QT_TRANSLATE_NOOP("access", "Registration of a publisher in AISV"),
        QT_TRANSLATE_NOOP("access",
            "For a system that keeps data of its own and announces their changes. Names must be as in RPP, letter by "
            "letter."),
        u"Žádost o registraci publikačního AIS do AISV", Channel::DataBox},
    {L1("aisv-code-list"), QT_TRANSLATE_NOOP("access", "Change of a registered code list"),
        QT_TRANSLATE_NOOP("access", "Only new lines may be added and comments changed; anything else is refused."),
        u"Žádost o změnu číselníku změn údajů v AISV", Channel::DataBox},
    {L1("aisv-founded"), QT_TRANSLATE_NOOP("access", "Permission for E319 or E320"),
        QT_TRANSLATE_NOOP("access",
            "The services that tell newly founded records are switched on for offices that give reasons. The answer "
            "usually comes within 30 days."),
        u"Žádost o aktivaci služeb E319/E320 (aisvCtiZmenyZaloz)", Channel::DataBox},
    {L1("aisv-mass"), QT_TRANSLATE_NOOP("access", "Notice of mass subscription"),
        QT_TRANSLATE_NOOP("access",
            "Tells DIA when all subjects will be subscribed for the first time. Above 100,000 wait for the "
            "confirmation."),
        u"Oznámení termínu prvotního hromadného přihlášení identifikátorů do AISV", Channel::Email},
    {L1("items-check"), QT_TRANSLATE_NOOP("access", "Check of items and roles"),
        QT_TRANSLATE_NOOP(
            "access", "Compares names, roles and items with RPP before anybody is asked. Nothing leaves the office."),
        u"Záznam o kontrole údajů a oprávnění podle RPP", Channel::Own},
}};

const KindRow &row(Kind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

constexpr auto quadrupleGroup = QT_TRANSLATE_NOOP("access", "Agenda, role, office and system as in RPP");
constexpr auto loadGroup = QT_TRANSLATE_NOOP("access", "Expected load");
constexpr auto scopeGroup = QT_TRANSLATE_NOOP("access", "Items and why the office may use them");
constexpr auto contactGroup = QT_TRANSLATE_NOOP("access", "Who answers questions");
constexpr auto testGroup = QT_TRANSLATE_NOOP("access", "What was tested");
constexpr auto listGroup = QT_TRANSLATE_NOOP("access", "List of items");
constexpr auto planGroup = QT_TRANSLATE_NOOP("access", "Subjects and planned terms");
constexpr auto reasonGroup = QT_TRANSLATE_NOOP("access", "Reasons");

constexpr FieldSpec agendaCode {u"agendaCode", QT_TRANSLATE_NOOP("access", "Agenda, code"), u"Kód agendy",
    FieldType::Text, true, quadrupleGroup, QT_TRANSLATE_NOOP("access", "A101")};
constexpr FieldSpec agendaName {
    u"agendaName", QT_TRANSLATE_NOOP("access", "Agenda, name"), u"Název agendy", FieldType::Text, true, quadrupleGroup};
constexpr FieldSpec roleCode {u"roleCode", QT_TRANSLATE_NOOP("access", "Role, code"), u"Kód činnostní role",
    FieldType::Text, true, quadrupleGroup, QT_TRANSLATE_NOOP("access", "CR102729")};
constexpr FieldSpec roleName {u"roleName", QT_TRANSLATE_NOOP("access", "Role, name"), u"Název činnostní role",
    FieldType::Text, true, quadrupleGroup};
constexpr FieldSpec ovmCode {u"ovmCode", QT_TRANSLATE_NOOP("access", "Office (OVM), code"), u"Kód OVM", FieldType::Text,
    true, quadrupleGroup, QT_TRANSLATE_NOOP("access", "00007064")};
constexpr FieldSpec ovmName {
    u"ovmName", QT_TRANSLATE_NOOP("access", "Office (OVM), name"), u"Název OVM", FieldType::Text, true, quadrupleGroup};
constexpr FieldSpec aisCode {u"aisCode", QT_TRANSLATE_NOOP("access", "AIS, code"), u"Kód AIS", FieldType::Text, true,
    quadrupleGroup, QT_TRANSLATE_NOOP("access", "1192")};
constexpr FieldSpec aisName {
    u"aisName", QT_TRANSLATE_NOOP("access", "AIS, name"), u"Název AIS", FieldType::Text, true, quadrupleGroup};
constexpr FieldSpec queriesWorking {u"queriesWorking", QT_TRANSLATE_NOOP("access", "Queries an hour, working time"),
    u"Předpokládaný počet dotazů za hodinu v pracovní době", FieldType::Number, true, loadGroup, nullptr, {}, {},
    10'000'000};
constexpr FieldSpec queriesOutside {u"queriesOutside", QT_TRANSLATE_NOOP("access", "Queries an hour, other time"),
    u"Předpokládaný počet dotazů za hodinu v mimopracovní době", FieldType::Number, true, loadGroup, nullptr, {}, {},
    10'000'000};
constexpr FieldSpec concurrent {u"concurrent", QT_TRANSLATE_NOOP("access", "Concurrent queries, at most"),
    u"Maximální počet souběžně zasílaných dotazů", FieldType::Number, true, loadGroup, nullptr, {}, {}, 10'000};

constexpr std::array<Column, 3> itemColumns {{
    {QT_TRANSLATE_NOOP("access", "Code of the item"), u"Kód údaje", false},
    {QT_TRANSLATE_NOOP("access", "Name of the item"), u"Název údaje"},
    {QT_TRANSLATE_NOOP("access", "Legal basis"), u"Právní základ"},
}};
constexpr FieldSpec items {u"items", QT_TRANSLATE_NOOP("access", "Items"), u"Rozsah požadovaných údajů",
    FieldType::Table, true, scopeGroup, QT_TRANSLATE_NOOP("access", "one item a line, with its section of the law"), {},
    itemColumns};
constexpr FieldSpec purpose {
    u"purpose", QT_TRANSLATE_NOOP("access", "Purpose"), u"Účel využití údajů", FieldType::LongText, true, scopeGroup};
constexpr FieldSpec contactName {u"contactName", QT_TRANSLATE_NOOP("access", "Contact person"), u"Kontaktní osoba",
    FieldType::Text, true, contactGroup};
constexpr FieldSpec contactMail {
    u"contactMail", QT_TRANSLATE_NOOP("access", "E-mail"), u"E-mail", FieldType::Text, true, contactGroup};
constexpr FieldSpec contactPhone {
    u"contactPhone", QT_TRANSLATE_NOOP("access", "Telephone"), u"Telefon", FieldType::Text, true, contactGroup};

constexpr std::array aiseoTest {agendaCode, agendaName, roleCode, roleName, ovmCode, ovmName, aisCode, aisName,
    queriesWorking, queriesOutside, concurrent, purpose, items, contactName, contactMail, contactPhone};

constexpr std::array aiseoProduction {
    FieldSpec {u"testRequest", QT_TRANSLATE_NOOP("access", "Tested request"), u"Navazuje na požadavek Service Desku",
        FieldType::TestRequest, true, testGroup,
        QT_TRANSLATE_NOOP("access", "only a request whose test is done can be built on")},
    FieldSpec {u"testedOn", QT_TRANSLATE_NOOP("access", "Tested on"), u"Datum provedení testu", FieldType::Day, true,
        testGroup},
    FieldSpec {u"testResult", QT_TRANSLATE_NOOP("access", "Result of the test"), u"Výsledek testu", FieldType::LongText,
        true, testGroup},
    FieldSpec {u"testData", QT_TRANSLATE_NOOP("access", "Test data"), u"Testovací data ke kontrole", FieldType::Files,
        true, testGroup, QT_TRANSLATE_NOOP("access", "test data only, never data of real persons")},
    agendaCode, agendaName, roleCode, roleName, ovmCode, ovmName, aisCode, aisName, queriesWorking, queriesOutside,
    concurrent, purpose, items, contactName, contactMail, contactPhone};

constexpr std::array<Option, 3> idTypes {{
    {u"AIFO", QT_TRANSLATE_NOOP("access", "AIFO (persons)"), u"AIFO"},
    {u"ICO", QT_TRANSLATE_NOOP("access", "IČO (organisations)"), u"IČO"},
    {u"both", QT_TRANSLATE_NOOP("access", "both: two requests"), u""},
}};
constexpr std::array<Column, 3> listColumns {{
    {QT_TRANSLATE_NOOP("access", "kodrpp"), u"kodrpp"},
    {QT_TRANSLATE_NOOP("access", "nazev"), u"nazev"},
    {QT_TRANSLATE_NOOP("access", "komentar"), u"komentar", false},
}};
constexpr FieldSpec idType {u"idType", QT_TRANSLATE_NOOP("access", "Type of identifier"), u"Typ identifikátoru",
    FieldType::Choice, true, listGroup, nullptr, idTypes};
constexpr FieldSpec listFile {u"listFile", QT_TRANSLATE_NOOP("access", "File of the list"), u"Název souboru číselníku",
    FieldType::Text, true, listGroup, QT_TRANSLATE_NOOP("access", "ROB_ciselnik_udaju_2023_08_22.csv")};
constexpr FieldSpec list {u"list", QT_TRANSLATE_NOOP("access", "Items of the list"), u"Číselník změn údajů",
    FieldType::ItemList, true, listGroup, QT_TRANSLATE_NOOP("access", "code xxx-y-zzz; no semicolon in the comment"),
    {}, listColumns};

constexpr std::array publisher {ovmCode, ovmName, aisCode, aisName, agendaCode, agendaName, idType, listFile, list,
    contactName, contactMail, contactPhone};

constexpr std::array codeListChange {ovmCode, ovmName, aisCode, aisName, agendaCode, agendaName, idType,
    FieldSpec {u"registered", QT_TRANSLATE_NOOP("access", "Registered list"), u"Registrovaný číselník",
        FieldType::ItemList, true, listGroup,
        QT_TRANSLATE_NOOP("access", "as AISV has it: from the published file or from E321"), {}, listColumns},
    listFile,
    FieldSpec {u"list", QT_TRANSLATE_NOOP("access", "New list"), u"Nový číselník změn údajů", FieldType::ItemList, true,
        listGroup, QT_TRANSLATE_NOOP("access", "registered lines stay; new ones and comments may differ"), {},
        listColumns},
    contactName, contactMail, contactPhone};

constexpr std::array<Option, 3> foundedServices {{
    {u"E319", QT_TRANSLATE_NOOP("access", "E319 (AIFO)"), u"E319 aisvCtiZmenyZalozAifo"},
    {u"E320", QT_TRANSLATE_NOOP("access", "E320 (IČO)"), u"E320 aisvCtiZmenyZalozIco"},
    {u"E319-E320", QT_TRANSLATE_NOOP("access", "E319 and E320"),
        u"E319 aisvCtiZmenyZalozAifo a E320 aisvCtiZmenyZalozIco"},
}};
constexpr std::array<Option, 2> yesNo {{
    {u"yes", QT_TRANSLATE_NOOP("access", "yes"), u"ano"},
    {u"no", QT_TRANSLATE_NOOP("access", "no"), u"ne"},
}};

constexpr std::array foundedRecords {ovmCode, ovmName, aisCode, aisName, agendaCode, agendaName, roleCode, roleName,
    FieldSpec {u"services", QT_TRANSLATE_NOOP("access", "Services"), u"Požadované služby", FieldType::Choice, true,
        reasonGroup, nullptr, foundedServices},
    FieldSpec {u"publishers", QT_TRANSLATE_NOOP("access", "Publishing systems"),
        u"Publikační AIS, jejichž nové záznamy budou čteny", FieldType::Text, true, reasonGroup,
        QT_TRANSLATE_NOOP("access", "Registr obyvatel (AIS 1192)")},
    FieldSpec {u"usesE103", QT_TRANSLATE_NOOP("access", "Uses E103 today"),
        u"Současné využívání služby E103 robCtiZmenyZaloz", FieldType::Choice, true, reasonGroup, nullptr, yesNo},
    FieldSpec {u"reasons", QT_TRANSLATE_NOOP("access", "Reasons"), u"Odůvodnění oprávnění", FieldType::LongText, true,
        reasonGroup},
    FieldSpec {
        u"purpose", QT_TRANSLATE_NOOP("access", "Purpose"), u"Účel využití", FieldType::LongText, true, reasonGroup},
    FieldSpec {
        u"law", QT_TRANSLATE_NOOP("access", "Legal basis"), u"Právní základ", FieldType::Text, true, reasonGroup},
    contactName, contactMail, contactPhone};

constexpr std::array<Option, 2> massTypes {{idTypes[0], idTypes[1]}};
constexpr std::array<Column, 3> termColumns {{
    {QT_TRANSLATE_NOOP("access", "Day"), u"Den"},
    {QT_TRANSLATE_NOOP("access", "Time"), u"Čas"},
    {QT_TRANSLATE_NOOP("access", "Subjects"), u"Počet subjektů", true, true},
}};
constexpr std::array<Column, 3> contactColumns {{
    {QT_TRANSLATE_NOOP("access", "Name"), u"Jméno"},
    {QT_TRANSLATE_NOOP("access", "Telephone"), u"Telefon"},
    {QT_TRANSLATE_NOOP("access", "E-mail"), u"E-mail"},
}};
constexpr std::array massSubscription {ovmCode, ovmName, aisCode, aisName, agendaCode, agendaName,
    FieldSpec {u"idType", QT_TRANSLATE_NOOP("access", "Type of identifier"), u"Typ identifikátoru", FieldType::Choice,
        true, planGroup, nullptr, massTypes},
    FieldSpec {u"subjects", QT_TRANSLATE_NOOP("access", "Subjects"), u"Počet přihlašovaných subjektů",
        FieldType::Number, true, planGroup, nullptr, {}, {}, 100'000'000},
    FieldSpec {u"batch", QT_TRANSLATE_NOOP("access", "Subjects a call"),
        u"Velikost dávky (subjektů v jednom volání E315)", FieldType::Number, true, planGroup,
        QT_TRANSLATE_NOOP("access", "at most 1000 AIFO or 20 IČO"), {}, {}, 1000},
    FieldSpec {u"terms", QT_TRANSLATE_NOOP("access", "Planned terms"), u"Plánované termíny a časy přihlašování",
        FieldType::Table, true, planGroup, QT_TRANSLATE_NOOP("access", "1. 12. 2026 · 18:00–22:00 · 60 000"), {},
        termColumns},
    FieldSpec {u"contacts", QT_TRANSLATE_NOOP("access", "Contact persons"),
        u"Kontaktní osoby pro plán a realizaci přihlašování", FieldType::Table, true, contactGroup, nullptr, {},
        contactColumns}};

constexpr std::array<Column, 3> checkColumns {{
    {QT_TRANSLATE_NOOP("access", "Code of the item"), u"Kód údaje"},
    {QT_TRANSLATE_NOOP("access", "Name of the item"), u"Název údaje"},
    {QT_TRANSLATE_NOOP("access", "Note"), u"Poznámka", false},
}};
constexpr std::array itemsCheck {agendaCode, agendaName, roleCode, roleName, ovmCode, ovmName, aisCode, aisName,
    FieldSpec {u"items", QT_TRANSLATE_NOOP("access", "Items"), u"Kontrolované údaje", FieldType::Table, true,
        scopeGroup, nullptr, {}, checkColumns},
    FieldSpec {u"purpose", QT_TRANSLATE_NOOP("access", "Purpose"), u"Účel", FieldType::LongText, false, scopeGroup}};

} // namespace

QString kindId(Kind kind)
{
    return row(kind).id;
}

std::optional<Kind> kindFromId(const QString &id)
{
    const auto found = std::ranges::find_if(kinds, [&id](const KindRow &one) { return one.id == id; });
    return found == kinds.end() ? std::nullopt : std::optional(static_cast<Kind>(found - kinds.begin()));
}

QString kindText(Kind kind)
{
    return QCoreApplication::translate("access", row(kind).text);
}

QString kindHelp(Kind kind)
{
    return QCoreApplication::translate("access", row(kind).help);
}

QString kindSubject(Kind kind)
{
    return row(kind).subject.toString();
}

Channel channelOf(Kind kind)
{
    return row(kind).channel;
}

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::ServiceDesk:
        return QCoreApplication::translate("access", "Service Desk of SZR");
    case Channel::DataBox:
        return QCoreApplication::translate("access", "data box of DIA, %1").arg(diaDataBox);
    case Channel::Email:
        return QCoreApplication::translate("access", "e-mail to %1").arg(aisvMail);
    case Channel::Own:
        break;
    }
    return QCoreApplication::translate("access", "stays in the office");
}

QString channelFolder(Channel channel)
{
    switch (channel) {
    case Channel::ServiceDesk:
        return QStringLiteral("service-desk");
    case Channel::DataBox:
        return QStringLiteral("datova-zprava");
    case Channel::Email:
        return QStringLiteral("e-mail");
    case Channel::Own:
        break;
    }
    return QStringLiteral("spis");
}

std::span<const FieldSpec> fieldsOf(Kind kind)
{
    switch (kind) {
    case Kind::AiseoTest:
        return aiseoTest;
    case Kind::AiseoProduction:
        return aiseoProduction;
    case Kind::Publisher:
        return publisher;
    case Kind::CodeListChange:
        return codeListChange;
    case Kind::FoundedRecords:
        return foundedRecords;
    case Kind::MassSubscription:
        return massSubscription;
    case Kind::ItemsCheck:
        break;
    }
    return itemsCheck;
}

const FieldSpec *fieldOf(Kind kind, QStringView key)
{
    const auto fields = fieldsOf(kind);
    const auto found = std::ranges::find_if(fields, [key](const FieldSpec &field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

QString fieldLabel(const FieldSpec &field)
{
    return QCoreApplication::translate("access", field.label);
}

QString columnLabel(const Column &column)
{
    return QCoreApplication::translate("access", column.label);
}

} // namespace kmen::access
