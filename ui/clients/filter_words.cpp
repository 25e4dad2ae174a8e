#include "ui/clients/filter_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "base/text.h"
#include "ui/clients/clients_model.h"

namespace kmen::clients {

using namespace Qt::Literals::StringLiterals;
using registry::ClientFilter;

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(ClientFilters)
};

QString days(const std::optional<QDate> &from, const std::optional<QDate> &to, const QString &between,
    const QString &since, const QString &until)
{
    if (from && to) {
        return between.arg(dateText(*from), dateText(*to));
    }
    return from ? since.arg(dateText(*from)) : until.arg(dateText(*to));
}

QString changesLabel(const ClientFilter &filter)
{
    if (filter.subscription) {
        return FilterWords::tr("Notices: %1").arg(registry::subscriptionText(*filter.subscription));
    }
    return *filter.subscribed ? FilterWords::tr("Subscribed to changes") : FilterWords::tr("Not subscribed to changes");
}

template <class T>
void keep(QJsonObject &object, const QString &key, const std::optional<T> &value)
{
    if (!value) {
        return;
    }
    if constexpr (std::is_same_v<T, QDate>) {
        object.insert(key, value->toString(Qt::ISODate));
    } else if constexpr (std::is_same_v<T, bool>) {
        object.insert(key, *value);
    } else {
        object.insert(key, static_cast<int>(*value));
    }
}

template <class T>
void take(const QJsonObject &object, const QString &key, std::optional<T> &value)
{
    const QJsonValue kept = object.value(key);
    if (kept.isUndefined()) {
        return;
    }
    if constexpr (std::is_same_v<T, QDate>) {
        value = QDate::fromString(kept.toString(), Qt::ISODate);
    } else if constexpr (std::is_same_v<T, bool>) {
        value = kept.toBool();
    } else {
        value = static_cast<T>(kept.toInt());
    }
}

} // namespace

std::vector<widgets::FilterPart> partsOf(const ClientFilter &filter)
{
    std::vector<widgets::FilterPart> parts;
    if (filter.state) {
        parts.push_back(
            {u"state"_s, FilterWords::tr("State: %1").arg(registry::clientStateText(*filter.state).toLower())});
    }
    if (filter.kind) {
        parts.push_back({u"kind"_s, kindWord(*filter.kind)});
    }
    if (filter.source) {
        parts.push_back({u"source"_s,
            *filter.source == registry::Source::Register ? FilterWords::tr("Read from the registers")
                                                         : FilterWords::tr("Only typed by the office")});
    }
    if (!filter.system.isEmpty()) {
        parts.push_back({u"system"_s, FilterWords::tr("System: %1").arg(filter.system)});
    }
    if (filter.subscribed || filter.subscription) {
        parts.push_back({u"changes"_s, changesLabel(filter)});
    }
    if (filter.waitingCase) {
        parts.push_back({u"case"_s,
            *filter.waitingCase ? FilterWords::tr("An identity case waits")
                                : FilterWords::tr("No identity case waits")});
    }
    if (filter.createdFrom || filter.createdTo) {
        parts.push_back({u"created"_s,
            days(filter.createdFrom, filter.createdTo, FilterWords::tr("Client since %1 to %2"),
                FilterWords::tr("Client since %1"), FilterWords::tr("Client until %1"))});
    }
    if (filter.readFrom || filter.readTo) {
        parts.push_back({u"read"_s,
            days(filter.readFrom, filter.readTo, FilterWords::tr("Read %1 to %2"), FilterWords::tr("Read since %1"),
                FilterWords::tr("Last read by %1"))});
    }
    return parts;
}

void takeOff(ClientFilter &filter, const QString &id)
{
    const ClientFilter none;
    if (id == u"state") {
        filter.state = none.state;
    } else if (id == u"kind") {
        filter.kind = none.kind;
    } else if (id == u"source") {
        filter.source = none.source;
    } else if (id == u"system") {
        filter.system = none.system;
    } else if (id == u"changes") {
        filter.subscribed = none.subscribed;
        filter.subscription = none.subscription;
    } else if (id == u"case") {
        filter.waitingCase = none.waitingCase;
    } else if (id == u"created") {
        filter.createdFrom = none.createdFrom;
        filter.createdTo = none.createdTo;
    } else if (id == u"read") {
        filter.readFrom = none.readFrom;
        filter.readTo = none.readTo;
    }
}

QString toKept(const ClientFilter &filter)
{
    QJsonObject object;
    keep(object, u"state"_s, filter.state);
    keep(object, u"kind"_s, filter.kind);
    keep(object, u"source"_s, filter.source);
    if (!filter.system.isEmpty()) {
        object.insert(u"system"_s, filter.system);
    }
    keep(object, u"subscribed"_s, filter.subscribed);
    keep(object, u"subscription"_s, filter.subscription);
    keep(object, u"waitingCase"_s, filter.waitingCase);
    keep(object, u"createdFrom"_s, filter.createdFrom);
    keep(object, u"createdTo"_s, filter.createdTo);
    keep(object, u"readFrom"_s, filter.readFrom);
    keep(object, u"readTo"_s, filter.readTo);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ClientFilter fromKept(const QString &kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept.toUtf8()).object();
    ClientFilter filter;
    take(object, u"state"_s, filter.state);
    take(object, u"kind"_s, filter.kind);
    take(object, u"source"_s, filter.source);
    filter.system = object.value(u"system"_s).toString();
    take(object, u"subscribed"_s, filter.subscribed);
    take(object, u"subscription"_s, filter.subscription);
    take(object, u"waitingCase"_s, filter.waitingCase);
    take(object, u"createdFrom"_s, filter.createdFrom);
    take(object, u"createdTo"_s, filter.createdTo);
    take(object, u"readFrom"_s, filter.readFrom);
    take(object, u"readTo"_s, filter.readTo);
    return filter;
}

QString understoodAs(const registry::TypedSearch &typed)
{
    QStringList parts;
    if (typed.kid) {
        return FilterWords::tr("KID"); // also one that has only letters and could be names
    }
    if (!typed.kidBeginning.isEmpty()) {
        parts.append(FilterWords::tr("KID"));
    }
    if (!typed.words.isEmpty()) {
        parts.append(FilterWords::tr("%n name(s)", nullptr, static_cast<int>(typed.words.size())));
    }
    if (!typed.births.empty()) {
        QStringList dates;
        for (const QDate &day : typed.births) {
            dates.append(dateText(day));
        }
        parts.append(FilterWords::tr("birth date %1").arg(dates.join(FilterWords::tr(" or ", "between two dates"))));
    } else if (typed.birthYear) {
        parts.append(FilterWords::tr("birth year %1").arg(*typed.birthYear));
    }
    if (!typed.numbers.isEmpty()) {
        parts.append(FilterWords::tr("number of a document, data box, IČO or key"));
    }
    return parts.join(u" + ");
}

} // namespace kmen::clients
