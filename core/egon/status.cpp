#include "egon/status.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace kmen::egon {

namespace {

constexpr const char *context = "kmen::egon::Status";

struct Row {
    const char *subKod;
    ErrorKind kind;
    const char *what;
    const char *remedy;
};

using enum ErrorKind;

// Remedies that several rows share.
constexpr const char *askSupport =
    QT_TRANSLATE_NOOP("kmen::egon::Status", "Give the request's identifiers to support.");
constexpr const char *tryLater = QT_TRANSLATE_NOOP("kmen::egon::Status", "Try again in a few minutes.");
constexpr const char *checkInput =
    QT_TRANSLATE_NOOP("kmen::egon::Status", "Check what you have entered and try again.");
constexpr const char *askRights = QT_TRANSLATE_NOOP("kmen::egon::Status",
    "Ask the administrator whether the agenda, the role and this system are registered for the service.");
constexpr const char *readLineage = QT_TRANSLATE_NOOP(
    "kmen::egon::Status", "Let the client's identifier be checked; it may have been replaced by another one.");

constexpr Row rows[] = {
    // the system (RegTypy, VysledekSubKodType)
    {"PREKROCEN CAS", Timeout,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The register did not finish the request in time."), tryLater},
    {"PREKROCEN SEZNAM", Input,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The request asks for more at once than the register allows."),
        QT_TRANSLATE_NOOP("kmen::egon::Status", "Lower the number of persons in one request in the settings.")},
    {"NENI OPRAVNENI EGON", Denied,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "This office may not call the service of the registers."), askRights},
    {"NENI OPRAVNENI", Denied, QT_TRANSLATE_NOOP("kmen::egon::Status", "The register does not permit this request."),
        askRights},
    {"AIFO NEEXISTUJE", NotFound,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The registers do not know the person's identifier."), readLineage},
    {"AIFO ZRUSENO", NotFound, QT_TRANSLATE_NOOP("kmen::egon::Status", "The person's identifier has been cancelled."),
        readLineage},
    {"ZIFO ZRUSENO", NotFound,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The person's source identifier has been cancelled."), readLineage},
    {"ADRESA NEEXISTUJE", NotFound, QT_TRANSLATE_NOOP("kmen::egon::Status", "The address does not exist in RUIAN."),
        QT_TRANSLATE_NOOP("kmen::egon::Status", "Choose the address again.")},
    {"ADRESA SMAZANA", NotFound, QT_TRANSLATE_NOOP("kmen::egon::Status", "The address has been removed from RUIAN."),
        QT_TRANSLATE_NOOP("kmen::egon::Status", "Choose the address again.")},
    {"JENOM SYNC", Protocol, QT_TRANSLATE_NOOP("kmen::egon::Status", "The service can be called only synchronously."),
        askSupport},
    {"JENOM ASYNC", Protocol, QT_TRANSLATE_NOOP("kmen::egon::Status", "The service can be called only asynchronously."),
        askSupport},
    {"MIMO PORADI", Conflict,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The register received the requests out of order."), tryLater},
    {"NEPLATNY CAS", Input,
        QT_TRANSLATE_NOOP(
            "kmen::egon::Status", "The time of the request differs too much from the time of the registers."),
        QT_TRANSLATE_NOOP("kmen::egon::Status", "Let the clock of this computer be set.")},
    {"STARSI VERZE", Protocol,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The registers no longer speak this version of the service."),
        QT_TRANSLATE_NOOP("kmen::egon::Status", "A newer version of Kmen is needed.")},
    {"NEPLATNA VERZE", Protocol,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The registers do not know this version of the service."),
        QT_TRANSLATE_NOOP("kmen::egon::Status", "A newer version of Kmen is needed.")},
    {"DUPLICITNI ZADOST", Conflict,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The register has already received this request."),
        QT_TRANSLATE_NOOP("kmen::egon::Status", "Look into the journal of calls for its outcome.")},
    {"NENI IMPLEMENTOVANO", Protocol,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The register does not offer this service."), askSupport},
    {"NENI K DISPOZICI", Unavailable, QT_TRANSLATE_NOOP("kmen::egon::Status", "The register is out of service now."),
        tryLater},
    {"NENALEZENO", NotFound, QT_TRANSLATE_NOOP("kmen::egon::Status", "The register has found nothing."), checkInput},
    {"PROBIHA ZPRACOVANI", Unavailable,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The register is still working on the request."), tryLater},
    {"NEVALIDNI DATA", Input,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The register says that the data in the request are not valid."),
        checkInput},
    {"NEVALIDNI ZADOST", Input,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The register says that the request is not valid."), checkInput},
    {"NEVALIDNI VAZBA", Input,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The request refers to a person who is not in its list."), askSupport},
    {"APLIKACNI CHYBA", Protocol,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The register refused the request and did not say why."), askSupport},
    {"CHYBA VOLANI REGISTRU", Unavailable,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The information system could not reach the register."), tryLater},
    {"CHYBA VOLANI AIS", Unavailable,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The registers could not reach the agenda information system."),
        tryLater},
    {"SPECIFIKACE V POPISU", Protocol,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The register refused the request for a reason of its own."),
        askSupport},
    // ROB (RobTypy, VysledekSubKodRobType)
    {"CHYBA MAPA ADRES", Input,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The register could not use the addresses in the request."),
        checkInput},
    {"CHYBA MAPA AIFO", Input,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The register could not use the persons' identifiers."), readLineage},
    {"CHYBA ROZSAHU", Input, QT_TRANSLATE_NOOP("kmen::egon::Status", "A value in the request is out of range."),
        checkInput},
    {"CHYBA TYPU", Input, QT_TRANSLATE_NOOP("kmen::egon::Status", "A value in the request is of a wrong type."),
        checkInput},
    {"OBECNA CHYBA SLUZBY", Unavailable,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The register of persons had an error of its own."), tryLater},
    {"PREKROCEN POCET", Ambiguous,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "More records match than the register may give."),
        QT_TRANSLATE_NOOP("kmen::egon::Status", "Add another item to the search.")},
    {"NEPOVOLENA KOMBINACE", Input,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "A person cannot be searched for by this combination of items."),
        QT_TRANSLATE_NOOP("kmen::egon::Status", "Fill in one of the permitted combinations.")},
    {"NEPOVOLENY PARAMETR", Input,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The request holds an item that the service does not allow."),
        checkInput},
    {"ZAZNAM NENALEZEN", NotFound, QT_TRANSLATE_NOOP("kmen::egon::Status", "No such record is in the register."),
        checkInput},
    {"PARCIALNI ZAZNAM NEOVEREN", NotFound,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "A part of the record could not be verified."), tryLater},
    {"PARCIALNI ZAZNAM NENALEZEN", NotFound,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "A part of the record was not found."), readLineage},
    // ROS (RosTypy, VysledekSubKodRosType)
    {"ICO NEEXISTUJE", NotFound, QT_TRANSLATE_NOOP("kmen::egon::Status", "No organisation has this number."),
        checkInput},
    {"ICO CHYBA MODULO", Input,
        QT_TRANSLATE_NOOP(
            "kmen::egon::Status", "The number of the organisation is mistyped: its check digit is wrong."),
        checkInput},
    {"ICO PRIDELENO", NotFound,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The number is assigned, but the organisation is not registered yet."),
        tryLater},
    {"ICO HROMADNE PRIDELENO", NotFound,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The number is reserved, but the organisation is not registered yet."),
        tryLater},
    {"ICO NEPRIDELENO", NotFound,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The number is not assigned to any organisation."), checkInput},
    {"CHYBA SEZNAMU", NotFound,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "Some of the organisations are not in the register."), checkInput},
    {"PREKROCEN INTERNI PARAMETR", Input,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The request asks for more organisations than the register allows."),
        askSupport},
    {"PRAZDNY SEZNAM", NotFound, QT_TRANSLATE_NOOP("kmen::egon::Status", "No organisation has changed in this period."),
        nullptr},
    {"NEPOVOLENE ZNEPRISTUPNENI", Denied,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The office may not hide this request from the record."), askRights},
    {"CHYBI FO V SEZNAM UDAJU", Input,
        QT_TRANSLATE_NOOP(
            "kmen::egon::Status", "The organisation is a natural person, and the request does not ask for persons."),
        askSupport},
    {"CHYBI ANGAZMA V SEZNAM UDAJU", Input,
        QT_TRANSLATE_NOOP(
            "kmen::egon::Status", "The organisation has bodies and officers that the request does not ask for."),
        askSupport},
    {"CHYBI PROVOZOVNY V SEZNAM UDAJU", Input,
        QT_TRANSLATE_NOOP(
            "kmen::egon::Status", "The organisation has establishments that the request does not ask for."),
        askSupport},
    // AISEO and the registers of documents (AiseoTypy, AisSeTypy)
    {"RODNE CISLO NENALEZENO", NotFound,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The register of inhabitants does not know the birth number."),
        checkInput},
    {"SPATNA SYNTAXE RODNEHO CISLA", Input, QT_TRANSLATE_NOOP("kmen::egon::Status", "The birth number is mistyped."),
        checkInput},
    {"UDAJ NEVYDAN", Denied,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The register of inhabitants did not give an item."), askRights},
    // ISZR itself and publishing systems (IszrTypy, AisTypy)
    {"CHYBA REKLAMACE", Input, QT_TRANSLATE_NOOP("kmen::egon::Status", "The claim was not taken."), checkInput},
    {"NELZE ZPRACOVAT", Unavailable,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The publishing system could not process the request."), tryLater},
    // ORG (OrgTypy, OrgStatusDetailType)
    {"DAVKA NEPLATNA", Conflict, QT_TRANSLATE_NOOP("kmen::egon::Status", "The batch of changes is no longer valid."),
        QT_TRANSLATE_NOOP("kmen::egon::Status", "Start the reading of changes again.")},
    {"NENALEZENA ZDROJ AGENDA/AIS", Denied,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "ORG does not know the agenda or the system that asks."), askRights},
    {"NENALEZENA CIL AGENDA/AIS", Denied,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "ORG does not know the agenda or the system asked for."), askRights},
    {"NENALEZENO ID ZADOSTI", NotFound,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "ORG does not know the earlier request that this one continues."),
        QT_TRANSLATE_NOOP("kmen::egon::Status", "Start the reading of changes again.")},
    {"SKUPINA NEEXISTUJE", NotFound, QT_TRANSLATE_NOOP("kmen::egon::Status", "ORG does not know the group."),
        askSupport},
    {"REGISTRACE SKUPINY NEDOKONCENA", Unavailable,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "ORG has not finished the registration yet."), tryLater},
    {"VNITRNI CHYBA", Unavailable, QT_TRANSLATE_NOOP("kmen::egon::Status", "ORG had an error of its own."), tryLater},
    {"PREKROCENY KOMPROMITACE", Denied,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "ORG has reached its limit of compromised identifiers."), askSupport},
    {"NEEXISTUJI KLICE", Unavailable,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "ORG has no keys for this agenda and system."), askSupport},
    {"STAV NEROZPOZNAN", Protocol,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "ORG could not tell the state of the identifier."), askSupport},
    {"CAS NESPECIFIKOVAN", Input,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The request does not say for which time it asks."), askSupport},
    // single AIFO (OrgTypy, OrgAifoStatusDetailType)
    {"AIFO NENALEZENO", NotFound, QT_TRANSLATE_NOOP("kmen::egon::Status", "ORG does not know the person's identifier."),
        readLineage},
    {"AIFO ZNEPLATNENO", NotFound,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The person's identifier is no longer valid."), readLineage},
    {"AIFO KOMPROMITOVANO", NotFound,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The person's identifier was compromised and replaced."), readLineage},
    {"ZMENA ALGORITMU AIFO", NotFound,
        QT_TRANSLATE_NOOP("kmen::egon::Status", "The person's identifier was replaced by a newer one."), readLineage},
    {"OSOBA SPOJENA", Conflict, QT_TRANSLATE_NOOP("kmen::egon::Status", "Two records turned out to be one person."),
        readLineage},
    {"OSOBA ROZDELENA", Conflict, QT_TRANSLATE_NOOP("kmen::egon::Status", "One record turned out to be two persons."),
        readLineage},
};

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

const Row *find(const QString &subKod)
{
    const auto found = std::ranges::find_if(rows, [&](const Row &row) {
        return sameCode(subKod, QString(QLatin1StringView(row.subKod)))
            || statusCode(subKod) == statusCode(QString(QLatin1StringView(row.subKod)));
    });
    return found == std::end(rows) ? nullptr : &*found;
}

QString systemText(const SystemName &name)
{
    return !name.registr.isEmpty() ? name.registr
        : !name.agenda.isEmpty()   ? name.agenda
        : name.ais                 ? QString(u"AIS " % QString::number(*name.ais))
                                   : QString();
}

QString supportText(const StatusDetail &detail, const QString &speaker, const ResponseInfo &info)
{
    const QString named = systemText(detail.puvodce);
    QString text = named.isEmpty() ? speaker : named;
    text += u"; AgendaZadostId " + info.agendaZadostId.toString(QUuid::WithoutBraces);
    if (info.iszrZadostId) {
        text += u"; IszrZadostId " + info.iszrZadostId->toString(QUuid::WithoutBraces);
    }
    if (!detail.popis.isEmpty()) {
        text += u"; " + masked(detail.popis);
    }
    return text;
}

bool onlyPointsOn(const StatusDetail &detail)
{
    return sameCode(detail.subKod, u"APLIKACNI CHYBA");
}

/// These say what was found; they are no failures (OrgTypy, documentation of OrgStatusDetailType).
bool isInformation(const QString &orgDetail)
{
    return sameCode(orgDetail, u"ZAZNAM NALEZEN") || sameCode(orgDetail, u"ZAZNAM NENALEZEN")
        || sameCode(orgDetail, u"UPOZORNENI KNIHOVNY");
}

Warning warningOf(const StatusDetail &detail, const QString &speaker, const ResponseInfo &info)
{
    Error error = statusError(detail, speaker, info);
    return {std::move(error.code), std::move(error.what), std::move(error.detail)};
}

StatusDetail plain(const QString &subKod)
{
    StatusDetail detail;
    detail.subKod = subKod;
    return detail;
}

} // namespace

QString statusCode(QStringView subKod)
{
    QString code = QStringLiteral("egon.");
    for (const QChar c : subKod.trimmed()) {
        code += c.isLetterOrNumber() ? c.toUpper() : QChar(u'_');
    }
    return code;
}

QString masked(const QString &text)
{
    static const QRegularExpression telling(
        QStringLiteral("'[^']*'|\"[^\"]*\"|„[^“]*“|\\S*\\d{3,}\\S*|\\S{20,}|[\\x00-\\x1f]+"));
    QString result = text.simplified().left(300);
    result.replace(telling, QStringLiteral("…"));
    return result;
}

Error statusError(const StatusDetail &detail, const QString &speaker, const ResponseInfo &info)
{
    Error error;
    error.code = statusCode(detail.subKod);
    error.detail = supportText(detail, speaker, info);
    if (const Row *row = find(detail.subKod)) {
        error.kind = row->kind;
        error.what = translated(row->what);
        error.remedy = translated(row->remedy);
    } else {
        error.kind = ErrorKind::Protocol;
        error.what = translated(
            QT_TRANSLATE_NOOP("kmen::egon::Status", "The register answered with a code that Kmen does not know."));
        error.remedy = translated(askSupport);
    }
    return error;
}

Verdict judgeStatus(const ResponseInfo &info, const ApplicationStatus *application, const OrgStatus *org)
{
    const QString iszr = QStringLiteral("ISZR");
    const std::vector<StatusDetail> none;
    const std::vector<StatusDetail> &own = info.status.details;
    // the system's status names the register whose own status stands in the body
    const QString named = own.empty() ? QString() : systemText(own.front().puvodce);
    const QString asked = named.isEmpty() ? QStringLiteral("ROB") : named;
    const std::vector<StatusDetail> &theirs = application ? application->details : none;
    const auto telling = [](const StatusDetail &detail) { return !onlyPointsOn(detail); };

    QString orgFailure;
    if (org) {
        const auto found = std::ranges::find_if_not(org->details, isInformation);
        orgFailure = found == org->details.end() ? QString() : *found;
    }

    Verdict verdict;
    const bool applicationFailed = application && application->kod == ResultCode::Chyba;
    if (info.status.kod == ResultCode::Chyba || applicationFailed || !orgFailure.isEmpty()) {
        // the most telling word first: the system's own reason, then the register's, then ORG's
        const auto system = std::ranges::find_if(own, telling);
        if (info.status.kod == ResultCode::Chyba && system != own.end()) {
            verdict.error = statusError(*system, iszr, info);
        } else if (!theirs.empty() && application->kod != ResultCode::Ok) {
            verdict.error = statusError(theirs.front(), asked, info);
        } else if (!orgFailure.isEmpty()) {
            verdict.error = statusError(plain(orgFailure), QStringLiteral("ORG"), info);
        } else {
            verdict.error =
                statusError(own.empty() ? plain(QStringLiteral("APLIKACNI CHYBA")) : own.front(), iszr, info);
        }
        return verdict;
    }
    if (application && application->kod == ResultCode::Varovani) {
        for (const StatusDetail &detail : theirs) {
            verdict.warnings.push_back(warningOf(detail, asked, info));
        }
    }
    if (info.status.kod == ResultCode::Varovani) {
        for (const StatusDetail &detail : own) {
            if (telling(detail) || verdict.warnings.empty()) {
                verdict.warnings.push_back(warningOf(detail, iszr, info));
            }
        }
    }
    const bool warned =
        info.status.kod == ResultCode::Varovani || (application && application->kod == ResultCode::Varovani);
    if (warned && verdict.warnings.empty()) {
        verdict.warnings.push_back(warningOf(plain(QStringLiteral("APLIKACNI CHYBA")), iszr, info));
    }
    return verdict;
}

} // namespace kmen::egon
