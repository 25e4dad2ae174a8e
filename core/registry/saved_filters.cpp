#include "registry/saved_filters.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "base/text.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestName = 60;

template <class T>
void put(QJsonObject &json, const QString &name, const std::optional<T> &value)
{
    if (value) {
        json.insert(name, static_cast<int>(*value));
    }
}

void putDay(QJsonObject &json, const QString &name, const std::optional<QDate> &day)
{
    if (day) {
        json.insert(name, day->toString(Qt::ISODate));
    }
}

/// `last`: of the enumeration; what a newer program may have written is left out.
template <class T>
std::optional<T> get(const QJsonObject &json, const QString &name, T last)
{
    const int value = json.value(name).toInt(-1);
    return value < 0 || value > static_cast<int>(last) ? std::nullopt : std::optional(static_cast<T>(value));
}

std::optional<QDate> getDay(const QJsonObject &json, const QString &name)
{
    const QDate day = QDate::fromString(json.value(name).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QByteArray toText(const ClientQuery &query)
{
    const ClientFilter &filter = query.filter;
    QJsonObject json {{u"text"_s, query.text}, {u"system"_s, filter.system}};
    put(json, u"state"_s, filter.state);
    put(json, u"kind"_s, filter.kind);
    put(json, u"source"_s, filter.source);
    put(json, u"subscribed"_s, filter.subscribed);
    put(json, u"subscription"_s, filter.subscription);
    put(json, u"waitingCase"_s, filter.waitingCase);
    putDay(json, u"createdFrom"_s, filter.createdFrom);
    putDay(json, u"createdTo"_s, filter.createdTo);
    putDay(json, u"readFrom"_s, filter.readFrom);
    putDay(json, u"readTo"_s, filter.readTo);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ClientQuery fromText(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    ClientQuery query;
    query.text = json.value(u"text"_s).toString();
    ClientFilter &filter = query.filter;
    filter.system = json.value(u"system"_s).toString();
    filter.state = get(json, u"state"_s, ClientState::Archived);
    filter.kind = get(json, u"kind"_s, ClientKind::Organisation);
    filter.source = get(json, u"source"_s, Source::Office);
    filter.subscribed = get(json, u"subscribed"_s, true);
    filter.subscription = get(json, u"subscription"_s, Subscription::Failed);
    filter.waitingCase = get(json, u"waitingCase"_s, true);
    filter.createdFrom = getDay(json, u"createdFrom"_s);
    filter.createdTo = getDay(json, u"createdTo"_s);
    filter.readFrom = getDay(json, u"readFrom"_s);
    filter.readTo = getDay(json, u"readTo"_s);
    return query;
}

Result<QString> checkedName(const QString &name)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty() || trimmed.size() > longestName) {
        return fail(ErrorKind::Input, u"registry.FILTER_NAME"_s,
            QCoreApplication::translate("kmen::registry", "A saved filter needs a name of 1 to 60 characters."), {},
            QCoreApplication::translate("kmen::registry", "Write a shorter or another name."));
    }
    return trimmed;
}

Error noFilter()
{
    return {ErrorKind::NotFound, u"registry.NO_FILTER"_s,
        QCoreApplication::translate("kmen::registry", "There is no such saved filter."), {},
        QCoreApplication::translate("kmen::registry", "It may have been removed in another window.")};
}

} // namespace

Result<std::vector<SavedFilter>> savedFilters(store::Session &session, const QString &owner)
{
    std::vector<SavedFilter> filters;
    auto query = session.query(u"SELECT id, name, query, saved_at FROM saved_filter WHERE owner = :owner"_s);
    query.bind(u":owner"_s, owner);
    auto done = query.each([&](store::Query &row) {
        filters.push_back({row.integer(0), row.text(1), fromText(row.bytes(2)), row.moment(3)});
    });
    if (!done) {
        return failWith(done);
    }
    std::ranges::sort(filters, {}, [](const SavedFilter &filter) { return sortKey(filter.name); });
    return filters;
}

Result<SavedFilter> saveFilter(
    store::Transaction &tx, const QString &owner, const QString &name, const ClientQuery &query)
{
    const auto checked = checkedName(name);
    if (!checked) {
        return failWith(checked);
    }
    SavedFilter saved {0, *checked, query, tx.now()};
    auto insert = tx.query(uR"(INSERT INTO saved_filter (owner, name, query, saved_at)
        VALUES (:owner, :name, :query, :saved_at) ON CONFLICT (owner, name)
        DO UPDATE SET query = excluded.query, saved_at = excluded.saved_at RETURNING id)"_s);
    insert.bind(u":owner"_s, owner)
        .bind(u":name"_s, *checked)
        .bindUtf8(u":query"_s, toText(query))
        .bind(u":saved_at"_s, saved.savedAt);
    if (auto done = insert.each([&](store::Query &row) { saved.id = row.integer(0); }); !done) {
        return failWith(done);
    }
    return saved;
}

Result<void> renameFilter(store::Transaction &tx, const QString &owner, qint64 id, const QString &name)
{
    const auto checked = checkedName(name);
    if (!checked) {
        return failWith(checked);
    }
    bool taken = false;
    auto same = tx.query(u"SELECT 1 FROM saved_filter WHERE owner = :owner AND name = :name AND id <> :id"_s);
    same.bind(u":owner"_s, owner).bind(u":name"_s, *checked).bind(u":id"_s, id);
    if (auto done = same.each([&taken](store::Query &) { taken = true; }); !done) {
        return done;
    }
    if (taken) {
        return fail(ErrorKind::Conflict, u"registry.FILTER_NAME_TAKEN"_s,
            QCoreApplication::translate("kmen::registry", "You have a saved filter of this name already."), {},
            QCoreApplication::translate("kmen::registry", "Write another name."));
    }
    auto update = tx.query(u"UPDATE saved_filter SET name = :name WHERE owner = :owner AND id = :id"_s);
    update.bind(u":name"_s, *checked).bind(u":owner"_s, owner).bind(u":id"_s, id);
    if (auto done = update.exec(); !done) {
        return done;
    }
    return update.affected() == 0 ? Result<void>(std::unexpected(noFilter())) : Result<void>();
}

Result<void> removeFilter(store::Transaction &tx, const QString &owner, qint64 id)
{
    auto erase = tx.query(u"DELETE FROM saved_filter WHERE owner = :owner AND id = :id"_s);
    erase.bind(u":owner"_s, owner).bind(u":id"_s, id);
    if (auto done = erase.exec(); !done) {
        return done;
    }
    return erase.affected() == 0 ? Result<void>(std::unexpected(noFilter())) : Result<void>();
}

} // namespace kmen::registry
