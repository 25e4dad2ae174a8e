#include "access/confirmation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "access/settings_p.h"
#include "base/text.h"
#include "registry/clients.h"

namespace kmen::access {

namespace {

using namespace Qt::Literals::StringLiterals;

Result<QJsonObject> stored(store::Session &session)
{
    const auto value = readSetting(session, confirmationKey.toString());
    if (!value) {
        return failWith(value);
    }
    return QJsonDocument::fromJson(value->toUtf8()).object();
}

Result<void> store(store::Transaction &tx, const QJsonObject &all)
{
    return writeSetting(
        tx, confirmationKey.toString(), QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

qint64 number(const QString &text)
{
    return parseInteger(QString(text).remove(u' '), 0, 1'000'000'000).value_or(0);
}

} // namespace

Result<std::optional<Confirmation>> confirmation(store::Session &session, const QString &idType)
{
    const auto all = stored(session);
    if (!all) {
        return failWith(all);
    }
    const QJsonObject object = all->value(idType).toObject();
    if (object.isEmpty()) {
        return std::optional<Confirmation>();
    }
    Confirmation found;
    found.request = object.value("request"_L1).toInteger();
    found.idType = idType;
    found.number = object.value("number"_L1).toString();
    found.day = QDate::fromString(object.value("day"_L1).toString(), Qt::ISODate);
    found.subjects = object.value("subjects"_L1).toInteger();
    found.batch = object.value("batch"_L1).toInt();
    found.agenda = object.value("agenda"_L1).toString();
    found.ais = object.value("ais"_L1).toString();
    const QJsonArray terms = object.value("terms"_L1).toArray();
    for (const auto &term : terms) {
        found.terms.push_back({QDate::fromString(term["day"_L1].toString(), Qt::ISODate), term["time"_L1].toString(),
            term["subjects"_L1].toInteger()});
    }
    return std::optional(found);
}

Result<void> storeConfirmation(store::Transaction &tx, const Confirmation &confirmation)
{
    auto all = stored(tx.session());
    if (!all) {
        return failWith(all);
    }
    QJsonArray terms;
    for (const ConfirmedTerm &term : confirmation.terms) {
        terms.append(QJsonObject {
            {"day"_L1, term.day.toString(Qt::ISODate)}, {"time"_L1, term.time}, {"subjects"_L1, term.subjects}});
    }
    all->insert(confirmation.idType,
        QJsonObject {{"request"_L1, confirmation.request}, {"number"_L1, confirmation.number},
            {"day"_L1, confirmation.day.toString(Qt::ISODate)}, {"subjects"_L1, confirmation.subjects},
            {"batch"_L1, confirmation.batch}, {"agenda"_L1, confirmation.agenda}, {"ais"_L1, confirmation.ais},
            {"terms"_L1, terms}});
    return store(tx, *all);
}

Result<void> removeConfirmation(store::Transaction &tx, qint64 request)
{
    auto all = stored(tx.session());
    if (!all) {
        return failWith(all);
    }
    const QStringList types = all->keys();
    for (const QString &type : types) {
        if (all->value(type)["request"_L1].toInteger() == request) {
            all->remove(type);
        }
    }
    return store(tx, *all);
}

Confirmation confirmationOf(qint64 request, const Draft &draft, const QString &number, QDate day)
{
    Confirmation made;
    made.request = request;
    made.idType = draft.text(u"idType");
    made.number = number;
    made.day = day;
    made.subjects = access::number(draft.text(u"subjects"));
    made.batch = static_cast<int>(access::number(draft.text(u"batch")));
    made.agenda = draft.text(u"agendaCode");
    made.ais = draft.text(u"aisCode");
    for (const QStringList &row : draft.rows(u"terms")) {
        if (const auto planned = parseDate(row.value(0))) {
            made.terms.push_back({*planned, row.value(1).trimmed(), access::number(row.value(2))});
        }
    }
    return made;
}

Result<SubjectCounts> subjectCounts(store::Session &session, const QString &agenda)
{
    SubjectCounts counts;
    auto persons = session.query(uR"(SELECT count(*) FROM client_aifo WHERE state = :valid
        AND (:any = 1 OR agenda = :agenda))"_s);
    persons.bind(u":valid"_s, static_cast<int>(registry::AifoState::Valid))
        .bind(u":any"_s, agenda.isEmpty())
        .bind(u":agenda"_s, agenda);
    if (auto done = persons.each([&counts](const store::Query &row) { counts.persons = row.integer(0); }); !done) {
        return failWith(done);
    }
    auto organisations = session.query(u"SELECT count(*) FROM client WHERE kind = :kind AND state = :state"_s);
    organisations.bind(u":kind"_s, static_cast<int>(registry::ClientKind::Organisation))
        .bind(u":state"_s, static_cast<int>(registry::ClientState::Active));
    if (auto done = organisations.each([&counts](const store::Query &row) { counts.organisations = row.integer(0); });
        !done) {
        return failWith(done);
    }
    return counts;
}

} // namespace kmen::access
