// What is missing or wrong in a draft.
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <set>

#include "access/draft.h"
#include "base/text.h"
#include "egon/aisv_limits.h"
#include "egon/services/ros.h"

namespace kmen::access {

namespace {

using namespace Qt::Literals::StringLiterals;

class Checker {
public:
    Checker(Kind kind, const Draft &draft, const Judgement &by)
        : m_kind(kind)
        , m_draft(draft)
        , m_by(by)
    {
    }
    std::vector<Finding> run();

private:
    void add(FindingKind kind, QStringView field, const QString &what, const QString &remedy = {}, int row = 0,
        int column = -1)
    {
        m_findings.push_back({kind, field.toString(), row, column, what, remedy});
    }
    void wrong(QStringView field, const QString &what, const QString &remedy = {}, int row = 0, int column = -1)
    {
        add(FindingKind::Wrong, field, what, remedy, row, column);
    }
    void field(const FieldSpec &spec);
    void table(const FieldSpec &spec);
    void codeList(const FieldSpec &spec);
    void form(const FieldSpec &spec, const QString &text);
    void name(EntryKind kind, QStringView parent, QStringView codeKey, QStringView nameKey);
    void items();
    void listNames();
    void catalogueAge();
    void production();
    void approvedItems();
    void change();
    void terms(const FieldSpec &spec);
    void mass();

    Kind m_kind;
    const Draft &m_draft;
    const Judgement &m_by;
    std::vector<Finding> m_findings;
    std::set<EntryKind> m_used;
    QStringList m_unknown; ///< lists that were never imported
};

void Checker::form(const FieldSpec &spec, const QString &text)
{
    struct Form {
        QStringView key;
        QStringView pattern;
        const char *remedy;
    };
    static constexpr Form forms[] {
        {u"agendaCode", u"^A[0-9]{1,6}$", QT_TRANSLATE_NOOP("access", "Letter A and a number: A101.")},
        {u"roleCode", u"^CR[0-9]{1,8}$", QT_TRANSLATE_NOOP("access", "Letters CR and a number: CR102729.")},
        {u"ovmCode", u"^[0-9]{8}$", QT_TRANSLATE_NOOP("access", "The office's IČO, eight digits: 00007064.")},
        {u"aisCode", u"^[0-9]{1,8}$", QT_TRANSLATE_NOOP("access", "The number of the system in RPP: 1192.")},
        {u"contactMail", u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",
            QT_TRANSLATE_NOOP("access", "An address like name@office.cz.")},
        {u"contactPhone", u"^\\+?[0-9][0-9 ]{7,19}$",
            QT_TRANSLATE_NOOP("access", "Digits and spaces: +420 224 000 000.")},
        {u"listFile", u"^[A-Za-z0-9][A-Za-z0-9._-]*\\.csv$",
            QT_TRANSLATE_NOOP(
                "access", "Letters without accents, digits and _, ending .csv: ROB_ciselnik_udaju_2023_08_22.csv.")},
    };
    for (const Form &one : forms) {
        if (spec.key == one.key && !QRegularExpression(one.pattern.toString()).match(text).hasMatch()) {
            wrong(spec.key, QCoreApplication::translate("access", "%1 has not the right form.").arg(fieldLabel(spec)),
                QCoreApplication::translate("access", one.remedy));
        }
    }
    constexpr qsizetype icoDigits = 8;
    if (spec.key == u"ovmCode" && text.size() == icoDigits && !egon::isIco(text.toInt())) {
        wrong(spec.key, QCoreApplication::translate("access", "%1 is no IČO: its check digit does not fit.").arg(text),
            QCoreApplication::translate("access", "Copy it from RPP."));
    }
}

void Checker::field(const FieldSpec &spec)
{
    if (spec.type == FieldType::Table) {
        table(spec);
        return;
    }
    if (spec.type == FieldType::ItemList) {
        codeList(spec);
        return;
    }
    const QString label = fieldLabel(spec);
    if (spec.type == FieldType::Files) {
        const bool any =
            std::ranges::any_of(m_by.files, [&spec](const AttachedFile &file) { return file.field == spec.key; });
        if (!any && spec.required) {
            add(FindingKind::Missing, spec.key, QCoreApplication::translate("access", "%1: no file").arg(label),
                QCoreApplication::translate("access", "Attach it."));
        }
        for (const AttachedFile &file : m_by.files) {
            if (file.field == spec.key && file.size == 0) {
                wrong(spec.key, QCoreApplication::translate("access", "The file %1 is empty.").arg(file.name),
                    QCoreApplication::translate("access", "Attach the right one."));
            }
        }
        return;
    }
    const QString text = m_draft.text(spec.key);
    if (text.trimmed().isEmpty()) {
        if (spec.required) {
            add(FindingKind::Missing, spec.key, label);
        }
        return;
    }
    switch (spec.type) {
    case FieldType::Number:
        if (!parseInteger(text, 0, spec.most)) {
            wrong(spec.key,
                QCoreApplication::translate("access", "%1: “%2” is not a whole number from 0 to %3.")
                    .arg(label, text, QString::number(spec.most)),
                QCoreApplication::translate("access", "Write digits only."));
        }
        break;
    case FieldType::Day: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid()) {
            wrong(spec.key, QCoreApplication::translate("access", "%1: “%2” is not a day.").arg(label, text),
                QCoreApplication::translate("access", "Write it as 12. 5. 2026."));
        } else if (spec.key == u"testedOn" && day > m_by.today) {
            wrong(spec.key, QCoreApplication::translate("access", "%1: the day is still to come.").arg(label),
                QCoreApplication::translate("access", "Write the day on which the test was done."));
        }
        break;
    }
    case FieldType::Choice:
        if (std::ranges::none_of(spec.options, [&text](const Option &option) { return option.id == text; })) {
            wrong(spec.key, QCoreApplication::translate("access", "%1: choose one of the offered.").arg(label));
        }
        break;
    case FieldType::Text:
        form(spec, text.trimmed());
        break;
    default:
        break;
    }
}

void Checker::table(const FieldSpec &spec)
{
    bool any = false;
    int number = 0;
    for (const QStringList &row : m_draft.rows(spec.key)) {
        ++number;
        const bool empty = std::ranges::all_of(row, [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (empty) {
            continue;
        }
        any = true;
        for (std::size_t column = 0; column < spec.columns.size(); ++column) {
            if (spec.columns[column].required && row.value(static_cast<qsizetype>(column)).trimmed().isEmpty()) {
                add(FindingKind::Missing, spec.key,
                    QCoreApplication::translate("access", "%1, line %2: %3")
                        .arg(fieldLabel(spec), QString::number(number), columnLabel(spec.columns[column])),
                    {}, number, static_cast<int>(column));
            }
        }
    }
    if (!any && spec.required) {
        add(FindingKind::Missing, spec.key, fieldLabel(spec));
    }
    if (spec.key == u"terms") {
        terms(spec);
    }
}

void Checker::codeList(const FieldSpec &spec)
{
    const CodeList list = m_draft.list(spec.key);
    if (list.empty()) {
        if (spec.required) {
            add(FindingKind::Missing, spec.key, fieldLabel(spec));
        }
        return;
    }
    if (static_cast<int>(list.size()) > mostCodeListLines) {
        wrong(
            spec.key, QCoreApplication::translate("access", "The list has more than %1 lines.").arg(mostCodeListLines));
        return;
    }
    for (const CodeListProblem &problem : checkCodeList(list, m_draft.text(u"agendaCode"))) {
        wrong(spec.key,
            QCoreApplication::translate("access", "%1, line %2: %3")
                .arg(fieldLabel(spec), QString::number(problem.line), problem.what),
            problem.remedy, problem.line, problem.column);
    }
}

void Checker::terms(const FieldSpec &spec)
{
    int number = 0;
    qint64 sum = 0;
    for (const QStringList &row : m_draft.rows(spec.key)) {
        ++number;
        const QString day = row.value(0).trimmed();
        const QString label = QCoreApplication::translate("access", "Planned term %1").arg(number);
        if (!day.isEmpty()) {
            const auto parsed = parseDate(day);
            if (!parsed) {
                wrong(spec.key, QCoreApplication::translate("access", "%1: “%2” is not a day.").arg(label, day),
                    QCoreApplication::translate("access", "Write it as 12. 5. 2026."), number, 0);
            } else if (*parsed < m_by.today) {
                wrong(spec.key, QCoreApplication::translate("access", "%1: %2 is over.").arg(label, dateText(*parsed)),
                    QCoreApplication::translate("access", "Plan a day that is still to come."), number, 0);
            }
        }
        const QString count = row.value(2).trimmed();
        if (!count.isEmpty()) {
            if (const auto subjects = parseInteger(QString(count).remove(u' '), 1, 100'000'000)) {
                sum += *subjects;
            } else {
                wrong(spec.key, QCoreApplication::translate("access", "%1: “%2” is not a number.").arg(label, count),
                    QCoreApplication::translate("access", "Write digits only."), number, 2);
            }
        }
    }
    const auto subjects = parseInteger(m_draft.text(u"subjects"), 0, 100'000'000);
    if (subjects && sum > 0 && sum != *subjects) {
        wrong(spec.key,
            QCoreApplication::translate("access", "The terms are for %1 subjects, but %2 are to be subscribed.")
                .arg(QString::number(sum), QString::number(*subjects)),
            QCoreApplication::translate("access", "Divide all subjects among the terms."));
    }
}

void Checker::mass()
{
    const bool organisations = m_draft.text(u"idType") == u"ICO";
    const int most = organisations ? egon::AisvLimits::icoPerCall : egon::AisvLimits::aifoPerCall;
    if (const auto batch = parseInteger(m_draft.text(u"batch"), 0, 1'000'000); batch && (*batch > most || *batch < 1)) {
        wrong(u"batch",
            QCoreApplication::translate("access", "One call takes 1 to %1 subjects of this kind.").arg(most),
            QCoreApplication::translate("access", "Write a number up to %1.").arg(most));
    }
    if (needsTerm(m_kind, m_draft)) {
        add(FindingKind::Look, u"subjects",
            QCoreApplication::translate(
                "access", "More than %1 subjects: the subscription waits for DIA's confirmation.")
                .arg(QLocale().toString(egon::AisvLimits::withoutConsent)));
    }
}

void Checker::name(EntryKind kind, QStringView parent, QStringView codeKey, QStringView nameKey)
{
    const FieldSpec *codeField = fieldOf(m_kind, codeKey);
    const FieldSpec *nameField = fieldOf(m_kind, nameKey);
    const QString code = m_draft.text(codeKey).trimmed();
    if (!codeField || !nameField || code.isEmpty()) {
        return;
    }
    if (!m_by.catalogue->knows(kind)) {
        m_unknown.append(entryKindText(kind));
        return;
    }
    m_used.insert(kind);
    const auto registered = m_by.catalogue->name(kind, parent.toString(), code);
    if (!registered) {
        wrong(codeKey,
            QCoreApplication::translate("access", "%1: RPP's catalogue has no %2.").arg(fieldLabel(*codeField), code),
            QCoreApplication::translate("access", "Repair the code, or import a newer catalogue."));
        return;
    }
    // not trimmed: also a space at the end is a difference
    const QString written = m_draft.text(nameKey);
    if (written.isEmpty()) {
        return;
    }
    const auto comparison = compareNames(written, *registered);
    if (!comparison.same()) {
        wrong(nameKey,
            comparison.onlyTypographic()
                ? QCoreApplication::translate("access", "%1 looks like the name in RPP but differs: %2.")
                      .arg(fieldLabel(*nameField), comparison.text())
                : QCoreApplication::translate("access", "%1 differs from the name in RPP: %2.")
                      .arg(fieldLabel(*nameField), comparison.text()),
            QCoreApplication::translate("access", "In RPP: %1").arg(*registered));
    }
}

void Checker::items()
{
    const FieldSpec *spec = fieldOf(m_kind, u"items");
    if (!spec) {
        return;
    }
    const QString role = m_draft.text(u"roleCode");
    int number = 0;
    for (const QStringList &row : m_draft.rows(u"items")) {
        ++number;
        const QString code = row.value(0).trimmed();
        if (code.isEmpty()) {
            continue;
        }
        // an item is kept by the agenda whose number its code begins with, which need not be the request's
        const QString agenda = u'A' + code.section(u'-', 0, 0);
        const auto registered = m_by.catalogue->name(EntryKind::Item, agenda, code);
        const auto permitted = m_by.catalogue->name(EntryKind::PermittedItem, role, code);
        const auto known = registered ? registered : permitted;
        if (known) {
            m_used.insert(registered ? EntryKind::Item : EntryKind::PermittedItem);
            if (const auto comparison = compareNames(row.value(1), *known); !comparison.same()) {
                wrong(u"items",
                    QCoreApplication::translate("access", "Item %1: the name differs from RPP: %2.")
                        .arg(code, comparison.text()),
                    QCoreApplication::translate("access", "In RPP: %1").arg(*known), number, 1);
            }
        } else if (m_by.catalogue->knows(EntryKind::Item) && agenda == m_draft.text(u"agendaCode")) {
            wrong(u"items",
                QCoreApplication::translate("access", "Item %1: RPP's catalogue has no such code.").arg(code),
                QCoreApplication::translate("access", "Repair the code, or import a newer catalogue."), number, 0);
        }
        if (m_by.catalogue->knows(EntryKind::PermittedItem) && !permitted) {
            wrong(u"items",
                QCoreApplication::translate("access", "Item %1: the role %2 may not read it.").arg(code, role),
                QCoreApplication::translate(
                    "access", "Leave it out, or ask the reporter of the agenda to register the permission."),
                number, 0);
        }
    }
}

void Checker::listNames()
{
    if (!fieldOf(m_kind, u"list") || !m_by.catalogue->knows(EntryKind::Item)) {
        return;
    }
    m_used.insert(EntryKind::Item);
    const QString agenda = m_draft.text(u"agendaCode");
    int line = 1;
    for (const CodeListRow &row : m_draft.list(u"list")) {
        ++line;
        const auto registered = m_by.catalogue->name(EntryKind::Item, agenda, row.code);
        if (!registered) {
            wrong(u"list",
                QCoreApplication::translate("access", "Line %1: RPP has no item %2.")
                    .arg(QString::number(line), row.code),
                QCoreApplication::translate("access", "Repair the code, or import a newer catalogue."), line, 0);
        } else if (const auto comparison = compareNames(row.name, *registered); !comparison.same()) {
            wrong(u"list",
                QCoreApplication::translate("access", "Line %1: the name differs from RPP: %2.")
                    .arg(QString::number(line), comparison.text()),
                QCoreApplication::translate("access", "In RPP: %1").arg(*registered), line, 1);
        }
    }
}

void Checker::catalogueAge()
{
    if (!m_unknown.isEmpty()) {
        add(FindingKind::Look, {}, QCoreApplication::translate("access", "Not all names are compared with RPP."),
            QCoreApplication::translate("access", "Import these lists under “Names from RPP”: %1.")
                .arg(m_unknown.join(QStringLiteral(", "))));
    }
    for (const EntryKind kind : m_used) {
        const CatalogueState *state = m_by.catalogue->state(kind);
        if (state && state->old(m_by.today)) {
            add(FindingKind::Look, {},
                QCoreApplication::translate("access", "The catalogue “%1” is of %2: it may be out of date.")
                    .arg(entryKindText(kind), dateText(state->day)),
                QCoreApplication::translate("access", "Import a newer export of RPP."));
        }
    }
}

void Checker::production()
{
    if (!m_by.tested) {
        if (!m_draft.text(u"testRequest").isEmpty()) {
            wrong(u"testRequest", QCoreApplication::translate("access", "The request it builds on is not tested."),
                QCoreApplication::translate("access", "Choose a request whose test is done."));
        }
        return;
    }
    for (const QStringView key : {u"agendaCode", u"roleCode", u"ovmCode", u"aisCode"}) {
        const QString tested = m_by.tested->text(key);
        if (m_draft.text(key) != tested) {
            wrong(key,
                QCoreApplication::translate("access", "%1 is not the one that was tested (%2).")
                    .arg(fieldLabel(*fieldOf(m_kind, key)), tested),
                QCoreApplication::translate("access", "Write the tested one, or test anew."));
        }
    }
    approvedItems();
    // what stands there from the turn before is no longer true
    const QDate testedOn = QDate::fromString(m_draft.text(u"testedOn"), Qt::ISODate);
    if (m_by.repairedOn.isValid() && testedOn.isValid() && testedOn < m_by.repairedOn) {
        wrong(u"testedOn",
            QCoreApplication::translate("access", "The configuration was repaired on %1, after this test.")
                .arg(dateText(m_by.repairedOn)),
            QCoreApplication::translate("access", "Write the day and the result of the repeated test."));
    }
}

void Checker::approvedItems()
{
    const auto keysOf = [](const Rows &rows) {
        std::set<QString> keys;
        for (const QStringList &row : rows) {
            keys.insert(itemKey(row));
        }
        return keys;
    };
    const auto tested = keysOf(m_by.tested->rows(u"items"));
    const auto approved = m_by.approved ? keysOf(*m_by.approved) : tested;
    const auto asked = keysOf(m_draft.rows(u"items"));
    int number = 0;
    for (const QStringList &row : m_draft.rows(u"items")) {
        ++number;
        const QString item = itemKey(row);
        if (!item.isEmpty() && !approved.contains(item)) {
            wrong(u"items",
                tested.contains(item)
                    ? QCoreApplication::translate("access", "Item %1 was tested, but the ministry did not approve it.")
                          .arg(item)
                    : QCoreApplication::translate("access", "Item %1 was not in the approved test request.").arg(item),
                QCoreApplication::translate("access", "Leave it out, or ask for a new test with it."), number, 0);
        }
    }
    for (const QString &item : approved) {
        if (!item.isEmpty() && !asked.contains(item)) {
            add(FindingKind::Look, u"items",
                QCoreApplication::translate("access", "Item %1 was approved for the test but is not asked for.")
                    .arg(item));
        }
    }
}

void Checker::change()
{
    const auto registered = m_draft.list(u"registered");
    const auto wanted = m_draft.list(u"list");
    if (registered.empty() || wanted.empty()) {
        return;
    }
    const auto changes = compareCodeLists(registered, wanted);
    for (const CodeListProblem &problem : refusedChanges(changes)) {
        wrong(u"list",
            QCoreApplication::translate("access", "Line %1: %2").arg(QString::number(problem.line), problem.what),
            problem.remedy, problem.line, problem.column);
    }
    if (changes.empty()) {
        wrong(u"list", QCoreApplication::translate("access", "The new list is the same as the registered one."),
            QCoreApplication::translate("access", "Add lines or change comments."));
    }
}

std::vector<Finding> Checker::run()
{
    for (const FieldSpec &spec : fieldsOf(m_kind)) {
        field(spec);
    }
    if (m_by.catalogue) {
        name(EntryKind::Agenda, u"", u"agendaCode", u"agendaName");
        name(EntryKind::Role, m_draft.text(u"agendaCode"), u"roleCode", u"roleName");
        name(EntryKind::Ovm, u"", u"ovmCode", u"ovmName");
        name(EntryKind::Ais, u"", u"aisCode", u"aisName");
        items();
        listNames();
        catalogueAge();
    }
    if ((m_kind == Kind::Publisher || m_kind == Kind::CodeListChange) && m_draft.text(u"idType") == u"both") {
        wrong(u"idType", QCoreApplication::translate("access", "AIFO and IČO need one request each."),
            QCoreApplication::translate("access", "Choose one; the other request is begun from a copy of this one."));
    }
    if (m_kind == Kind::AiseoProduction) {
        production();
    } else if (m_kind == Kind::CodeListChange) {
        change();
    } else if (m_kind == Kind::MassSubscription) {
        mass();
    }
    return std::move(m_findings);
}

} // namespace

std::vector<Finding> check(Kind kind, const Draft &draft, const Judgement &by)
{
    return Checker(kind, draft, by).run();
}

} // namespace kmen::access
