#include "access/office_sheet.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

#include "access/settings_p.h"
#include "audit/audit_log.h"

namespace kmen::access {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QStringView sheetKey = u"access.office";
constexpr QStringView secondPersonKey = u"access.secondPerson";

struct TextField {
    QLatin1StringView key;
    QString OfficeSheet::*field;
};
constexpr std::array<TextField, 11> textFields {{
    {QLatin1StringView("name"), &OfficeSheet::name},
    {QLatin1StringView("department"), &OfficeSheet::department},
    {QLatin1StringView("street"), &OfficeSheet::street},
    {QLatin1StringView("town"), &OfficeSheet::town},
    {QLatin1StringView("ico"), &OfficeSheet::ico},
    {QLatin1StringView("dataBox"), &OfficeSheet::dataBox},
    {QLatin1StringView("contact"), &OfficeSheet::contact},
    {QLatin1StringView("place"), &OfficeSheet::place},
    {QLatin1StringView("reference"), &OfficeSheet::reference},
    {QLatin1StringView("signatory"), &OfficeSheet::signatory},
    {QLatin1StringView("position"), &OfficeSheet::position},
}};

Result<bool> secondPersonWanted(store::Session &session)
{
    const auto value = readSetting(session, secondPersonKey.toString());
    return value ? Result<bool>(*value == u"1") : failWith(value);
}

Result<void> writeSecondPerson(store::Transaction &tx, bool wanted, const registry::By &by)
{
    const QString value = wanted ? u"1"_s : u"0"_s;
    if (auto done = writeSetting(tx, secondPersonKey.toString(), value); !done) {
        return done;
    }
    const auto written = audit::append(
        tx, {by.actor, audit::Action::RequestSheet, secondPersonKey.toString(), by.reason, value.toLatin1()});
    return written ? Result<void>() : failWith(written);
}

} // namespace

QStringList OfficeSheet::missing() const
{
    QStringList what;
    const auto need = [&what](const QString &value, const char *label) {
        if (value.trimmed().isEmpty()) {
            what.append(QCoreApplication::translate("access", label));
        }
    };
    need(name, QT_TRANSLATE_NOOP("access", "Name of the office"));
    need(street, QT_TRANSLATE_NOOP("access", "Street and number"));
    need(town, QT_TRANSLATE_NOOP("access", "Postcode and town"));
    need(ico, QT_TRANSLATE_NOOP("access", "IČO"));
    need(place, QT_TRANSLATE_NOOP("access", "Place in the date"));
    need(signatory, QT_TRANSLATE_NOOP("access", "Who signs"));
    return what;
}

Result<OfficeSheet> officeSheet(store::Session &session)
{
    const auto value = readSetting(session, sheetKey.toString());
    if (!value) {
        return failWith(value);
    }
    const auto second = secondPersonWanted(session);
    if (!second) {
        return failWith(second);
    }
    const QJsonObject object = QJsonDocument::fromJson(value->toUtf8()).object();
    OfficeSheet sheet;
    for (const TextField &field : textFields) {
        sheet.*field.field = object.value(field.key).toString();
    }
    sheet.secondPerson = *second;
    sheet.reminderDays = object.value("reminderDays"_L1).toInt(sheet.reminderDays);
    return sheet;
}

Result<void> saveOfficeSheet(store::Session &session, const OfficeSheet &sheet, const registry::By &by)
{
    if (sheet.reminderDays < 1 || sheet.reminderDays > 120) {
        return fail(ErrorKind::Input, u"access.SHEET"_s,
            QCoreApplication::translate("access", "The reminder comes after 1 to 120 working days."));
    }
    QJsonObject object;
    for (const TextField &field : textFields) {
        object.insert(field.key, sheet.*field.field);
    }
    object.insert("reminderDays"_L1, sheet.reminderDays);
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    if (auto done = writeSetting(*tx, sheetKey.toString(), QString::fromUtf8(json)); !done) {
        return done;
    }
    if (const auto written =
            audit::append(*tx, {by.actor, audit::Action::RequestSheet, sheetKey.toString(), by.reason, json});
        !written) {
        return failWith(written);
    }
    const auto second = secondPersonWanted(session);
    if (!second) {
        return failWith(second);
    }
    if (*second != sheet.secondPerson) {
        if (auto done = writeSecondPerson(*tx, sheet.secondPerson, by); !done) {
            return done;
        }
    }
    return tx->commit();
}

} // namespace kmen::access
