#include "access/letter.h"

#include <array>

#include "base/text.h"

namespace kmen::access {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QStringView greeting = u"S pozdravem";

constexpr std::array<QStringView, 12> months {u"ledna", u"února", u"března", u"dubna", u"května", u"června",
    u"července", u"srpna", u"září", u"října", u"listopadu", u"prosince"};

QStringList addresseeOf(Channel channel)
{
    switch (channel) {
    case Channel::ServiceDesk:
        return {u"Správa základních registrů"_s, u"Service Desk SZR"_s};
    case Channel::DataBox:
        return {u"Digitální a informační agentura"_s, u"ID datové schránky: "_s + diaDataBox};
    case Channel::Email:
        return {u"Digitální a informační agentura"_s, u"správce AISV"_s, u"e-mail: "_s + aisvMail};
    case Channel::Own:
        break;
    }
    return {u"Do spisu"_s};
}

QString opening(const Request &request)
{
    const Draft &draft = request.draft;
    switch (request.row.kind) {
    case Kind::AiseoTest:
        return u"žádáme o přístup do agendového informačního systému evidence obyvatel (AISEO) v testovacím prostředí. "
               u"Při přístupu budeme používat tuto čtveřici údajů:"_s;
    case Kind::AiseoProduction:
        return u"žádáme o přístup do agendového informačního systému evidence obyvatel (AISEO) v produkčním prostředí. "
               u"Přístup byl otestován v testovacím prostředí; testovací data ke kontrole přikládáme."_s;
    case Kind::Publisher:
        return u"žádáme o registraci publikačního agendového informačního systému (PAIS) a jeho číselníku změn údajů "
               u"do "
               u"AISV. Názvy jsou uvedeny shodně s údaji vedenými v registru práv a povinností."_s;
    case Kind::CodeListChange:
        return u"žádáme o změnu registrovaného číselníku změn údajů publikačního agendového informačního systému v "
               u"AISV. "
               u"Změna číselníku: ANO. Přidány jsou pouze nové řádky a měněno je pouze pole „komentar“."_s;
    case Kind::FoundedRecords:
        return u"žádáme o aktivaci níže uvedených služeb pro náš čtenářský agendový informační systém."_s;
    case Kind::MassSubscription:
        return u"oznamujeme plánovaný termín prvotního hromadného přihlášení identifikátorů subjektů službou E315 "
               u"aisvPrihlasId do produkčního prostředí AISV."_s
            + (needsTerm(Kind::MassSubscription, draft)
                    ? u" Přihlašujeme více než 100 000 subjektů, a proto žádáme o potvrzení volného termínu; "
                      u"s přihlašováním do potvrzení nezačneme."_s
                    : QString());
    case Kind::ItemsCheck:
        break;
    }
    return u"Záznam o kontrole shody názvů, činnostní role a údajů s registrem práv a povinností."_s;
}

/// As Czech letters write numbers; what is none stays as it was typed.
QString grouped(const QString &text)
{
    const auto value = parseInteger(QString(text).remove(u' '), 0, 1'000'000'000);
    if (!value) {
        return text;
    }
    QString digits = QString::number(*value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, QChar(0x00a0));
    }
    return digits;
}

QString valueOf(const FieldSpec &field, const Draft &draft, const RequestRow *tested)
{
    const QString text = draft.text(field.key).trimmed();
    switch (field.type) {
    case FieldType::Choice:
        for (const Option &option : field.options) {
            if (option.id == text) {
                return option.czech.toString();
            }
        }
        return {};
    case FieldType::Day: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? dateText(day) : text;
    }
    case FieldType::Number:
        return grouped(text);
    case FieldType::TestRequest:
        return tested ? tested->number : QString();
    default:
        return text;
    }
}

QString czechGroup(const char *group)
{
    const QLatin1StringView name(group);
    if (name == "Agenda, role, office and system as in RPP"_L1) {
        return u"Údaje podle registru práv a povinností"_s;
    }
    if (name == "Expected load"_L1) {
        return u"Výkonnostní požadavky"_s;
    }
    if (name == "Items and why the office may use them"_L1) {
        return u"Rozsah údajů a právní základ"_s;
    }
    if (name == "Who answers questions"_L1) {
        return u"Kontaktní osoba"_s;
    }
    if (name == "What was tested"_L1) {
        return u"Provedený test"_s;
    }
    if (name == "List of items"_L1) {
        return u"Číselník změn údajů"_s;
    }
    if (name == "Subjects and planned terms"_L1) {
        return u"Přihlašované subjekty a plánované termíny"_s;
    }
    return u"Odůvodnění"_s;
}

LetterPart tableOf(const FieldSpec &field, const Draft &draft)
{
    LetterPart part;
    part.heading = field.czech.toString();
    for (const Column &column : field.columns) {
        part.columns.append(column.czech.toString());
    }
    for (const QStringList &row : draft.rows(field.key)) {
        if (!row.join(QString()).trimmed().isEmpty()) {
            QStringList cells = row;
            cells.resize(static_cast<qsizetype>(field.columns.size()));
            for (std::size_t column = 0; column < field.columns.size(); ++column) {
                if (field.columns[column].number) {
                    cells[static_cast<qsizetype>(column)] = grouped(cells[static_cast<qsizetype>(column)].trimmed());
                }
            }
            part.rows.push_back(cells);
        }
    }
    return part;
}

/// Instead of the two whole lists: what changes.
LetterPart changesOf(const Draft &draft)
{
    LetterPart part {u"Změny číselníku"_s, {}, {u"Změna"_s, u"kodrpp"_s, u"nazev"_s, u"komentar"_s}, {}, false};
    for (const CodeListChange &change : compareCodeLists(draft.list(u"registered"), draft.list(u"list"))) {
        const bool added = change.kind == CodeListChangeKind::Added;
        if (change.allowed()) {
            part.rows.push_back({added ? u"nový řádek"_s : u"změna komentáře"_s, change.after.code, change.after.name,
                change.after.comment});
        }
    }
    return part;
}

void addFields(Letter &letter, const Request &request, const RequestRow *tested)
{
    const Kind kind = request.row.kind;
    LetterPart pairs;
    const auto close = [&letter, &pairs] {
        if (!pairs.rows.empty()) {
            letter.parts.push_back(std::move(pairs));
        }
        pairs = {};
    };
    const char *group = nullptr;
    for (const FieldSpec &field : fieldsOf(kind)) {
        if (group != field.group) {
            close();
            group = field.group;
        }
        if (field.type == FieldType::Table) {
            close();
            if (LetterPart part = tableOf(field, request.draft); !part.rows.empty()) {
                letter.parts.push_back(std::move(part));
            }
            continue;
        }
        if (field.type == FieldType::ItemList) {
            if (kind == Kind::CodeListChange && field.key == u"list") {
                close();
                letter.parts.push_back(changesOf(request.draft));
            }
            continue;
        }
        if (field.type == FieldType::Files) {
            continue;
        }
        const QString value = valueOf(field, request.draft, tested);
        if (value.isEmpty()) {
            continue;
        }
        if (pairs.heading.isEmpty()) {
            pairs.heading = czechGroup(field.group);
            pairs.pairs = true;
        }
        pairs.rows.push_back({field.czech.toString(), value});
    }
    close();
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

} // namespace

QString czechDate(QDate day)
{
    return QStringLiteral("%1.\u00a0%2 %3")
        .arg(QString::number(day.day()), months[static_cast<std::size_t>(day.month() - 1)].toString(),
            QString::number(day.year()));
}

Letter letterOf(const Request &request, const OfficeSheet &sheet, const RequestRow *tested, QDate day)
{
    const Kind kind = request.row.kind;
    Letter letter;
    for (const QString &line : {sheet.name, sheet.department, QString(sheet.street + u", " + sheet.town),
             sheet.ico.isEmpty()
                 ? QString()
                 : QString(u"IČO: " + sheet.ico
                     + (sheet.dataBox.isEmpty() ? QString() : QString(u", ID datové schránky: " + sheet.dataBox))),
             sheet.contact}) {
        if (!line.trimmed().isEmpty() && line != u", ") {
            letter.letterhead.append(line);
        }
    }
    letter.addressee = addresseeOf(channelOf(kind));
    letter.reference = sheet.reference + QStringLiteral("%1/%2").arg(request.row.id).arg(day.year());
    letter.contact = request.draft.text(u"contactName");
    letter.placeAndDate = sheet.place + u' ' + czechDate(day);
    letter.subject = kindSubject(kind);
    if (kind == Kind::Publisher || kind == Kind::CodeListChange) {
        letter.subject +=
            u" – typ identifikátoru "_s + (request.draft.text(u"idType") == u"ICO" ? u"IČO"_s : u"AIFO"_s);
    }
    const QStringList start = kind == Kind::ItemsCheck ? QStringList {opening(request)}
                                                       : QStringList {u"Vážená paní, vážený pane,"_s, opening(request)};
    letter.parts.push_back({{}, start, {}, {}, false});
    if (request.row.turn > 1) {
        letter.parts.front().paragraphs.append(kind == Kind::AiseoProduction
                ? u"Žádost podáváme znovu po opravě konfigurace a opakovaném testu."_s
                : u"Oznámení podáváme znovu s novým termínem."_s);
    }
    addFields(letter, request, tested);
    if (kind != Kind::ItemsCheck) {
        letter.parts.push_back({{}, {greeting.toString()}, {}, {}, false});
    }
    letter.signatory = sheet.signatory;
    letter.position = sheet.position;
    if (kind == Kind::Publisher || kind == Kind::CodeListChange) {
        letter.annexes.append(request.draft.text(u"listFile"));
    }
    for (const RequestFile &file : request.files) {
        if (!file.event) {
            letter.annexes.append(file.name);
        }
    }
    letter.fileName =
        QStringLiteral("%1-%2.pdf").arg(kind == Kind::ItemsCheck ? u"zaznam"_s : u"zadost"_s).arg(request.row.id);
    return letter;
}

QString letterHtml(const Letter &letter)
{
    QString html = u"<html><body>"_s;
    html += u"<p><b style='font-size:13pt'>"_s + escaped(letter.letterhead.value(0)) + u"</b>"_s;
    for (const QString &line : letter.letterhead.mid(1)) {
        html += u"<br/>"_s + escaped(line);
    }
    html += u"</p><hr/><table width='100%'><tr><td width='50%'>"_s;
    html += u"Č. j.: "_s + escaped(letter.reference);
    if (!letter.contact.isEmpty()) {
        html += u"<br/>Vyřizuje: "_s + escaped(letter.contact);
    }
    html += u"<br/>"_s + escaped(letter.placeAndDate) + u"</td><td width='50%'>"_s;
    for (qsizetype i = 0; i < letter.addressee.size(); ++i) {
        html += (i == 0 ? u"<b>"_s : u"<br/>"_s) + escaped(letter.addressee[i]) + (i == 0 ? u"</b>"_s : QString());
    }
    html += u"</td></tr></table><h1>"_s + escaped(letter.subject) + u"</h1>"_s;
    bool greets = false;
    for (const LetterPart &part : letter.parts) {
        if (part.paragraphs == QStringList {greeting.toString()}) {
            // one block with the signature, so that no page divides them
            greets = true;
            continue;
        }
        if (!part.heading.isEmpty()) {
            html += u"<h2>"_s + escaped(part.heading) + u"</h2>"_s;
        }
        for (const QString &paragraph : part.paragraphs) {
            html += u"<p>"_s + escaped(paragraph) + u"</p>"_s;
        }
        if (part.rows.empty()) {
            continue;
        }
        html += part.pairs
            ? u"<table width='100%' cellspacing='0' cellpadding='3'>"_s
            : u"<table width='100%' border='1' cellspacing='0' cellpadding='4' style='margin-bottom:10px'><thead><tr>"_s;
        if (!part.pairs) {
            for (const QString &column : part.columns) {
                html += u"<th align='left'>"_s + escaped(column) + u"</th>"_s;
            }
            html += u"</tr></thead>"_s;
        }
        for (const QStringList &row : part.rows) {
            html += u"<tr>"_s;
            for (qsizetype i = 0; i < row.size(); ++i) {
                html += part.pairs ? (i == 0 ? u"<td width='38%'>"_s : u"<td width='62%'>"_s) : u"<td>"_s;
                html += escaped(row[i]) + u"</td>"_s;
            }
            html += u"</tr>"_s;
        }
        html += u"</table>"_s;
    }
    html += u"<p style='margin-top:18px'>"_s + (greets ? QString(greeting + u"<br/><br/><br/>") : QString())
        + escaped(letter.signatory);
    if (!letter.position.isEmpty()) {
        html += u"<br/>"_s + escaped(letter.position);
    }
    html += u"</p>"_s;
    if (!letter.annexes.isEmpty()) {
        html += u"<h2>Přílohy</h2><p>"_s;
        for (qsizetype i = 0; i < letter.annexes.size(); ++i) {
            html += (i == 0 ? QString() : u"<br/>"_s) + QString::number(i + 1) + u". "_s + escaped(letter.annexes[i]);
        }
        html += u"</p>"_s;
    }
    return html + u"</body></html>"_s;
}

QString letterText(const Letter &letter)
{
    QStringList lines = letter.letterhead;
    lines << QString() << u"Č. j.: "_s + letter.reference;
    if (!letter.contact.isEmpty()) {
        lines << u"Vyřizuje: "_s + letter.contact;
    }
    lines << letter.placeAndDate << QString() << letter.addressee << QString() << letter.subject << QString();
    for (const LetterPart &part : letter.parts) {
        if (!part.heading.isEmpty()) {
            lines << part.heading;
        }
        lines << part.paragraphs;
        if (!part.rows.empty() && !part.pairs) {
            lines << part.columns.join(u" | "_s);
        }
        for (const QStringList &row : part.rows) {
            lines << row.join(part.pairs ? u": "_s : u" | "_s);
        }
        lines << QString();
    }
    lines << letter.signatory;
    if (!letter.position.isEmpty()) {
        lines << letter.position;
    }
    if (!letter.annexes.isEmpty()) {
        lines << QString() << u"Přílohy"_s;
        for (qsizetype i = 0; i < letter.annexes.size(); ++i) {
            lines << QString::number(i + 1) + u". "_s + letter.annexes[i];
        }
    }
    return lines.join(u'\n') + u'\n';
}

QString coverText(const Request &request, const OfficeSheet &sheet, const RequestRow *tested, QDate day)
{
    const Letter letter = letterOf(request, sheet, tested, day);
    QStringList lines;
    lines << u"Předmět: "_s + letter.subject + u" ("_s + letter.reference + u')' << QString();
    lines << u"Dobrý den,"_s << QString();
    switch (channelOf(request.row.kind)) {
    case Channel::ServiceDesk:
        lines << u"prosíme o předání této žádosti Ministerstvu vnitra k posouzení. Úplná žádost je v příloze."_s;
        break;
    case Channel::DataBox:
        lines << u"v příloze zasíláme žádost správce agendového informačního systému."_s;
        break;
    case Channel::Email:
        lines << u"v příloze zasíláme oznámení o prvotním hromadném přihlášení identifikátorů."_s;
        break;
    case Channel::Own:
        lines << u"záznam je uložen ve spisu."_s;
        break;
    }
    lines << QString();
    for (const QStringView key : {u"agendaCode", u"agendaName", u"roleCode", u"roleName", u"ovmCode", u"ovmName",
             u"aisCode", u"aisName", u"testRequest", u"queriesWorking", u"queriesOutside", u"concurrent", u"idType",
             u"services", u"subjects", u"batch"}) {
        if (const FieldSpec *field = fieldOf(request.row.kind, key)) {
            if (const QString value = valueOf(*field, request.draft, tested); !value.isEmpty()) {
                lines << field->czech.toString() + u": "_s + value;
            }
        }
    }
    lines << QString() << u"Přílohy: "_s + QStringList(QStringList {letter.fileName} + letter.annexes).join(u", "_s);
    lines << QString() << u"S pozdravem"_s << sheet.signatory;
    if (!sheet.position.isEmpty()) {
        lines << sheet.position;
    }
    lines << sheet.name;
    return lines.join(u'\n') + u'\n';
}

} // namespace kmen::access
