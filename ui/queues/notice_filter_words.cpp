#include "ui/queues/notice_filter_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

#include "base/text.h"

namespace kmen::queues {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::queues::NoticeFilters)
};

QString dayLabel(const NoticeList &list)
{
    const auto &[from, to] = std::pair(list.filter.from, list.filter.to);
    const bool done = list.stage == Stage::Done;
    if (from && to && *from == *to) {
        return (done ? ListWords::tr("Done on %1") : ListWords::tr("Received on %1")).arg(dateText(*from));
    }
    if (from && to) {
        return (done ? ListWords::tr("Done %1 to %2") : ListWords::tr("Received %1 to %2"))
            .arg(dateText(*from), dateText(*to));
    }
    if (from) {
        return (done ? ListWords::tr("Done since %1") : ListWords::tr("Received since %1")).arg(dateText(*from));
    }
    return (done ? ListWords::tr("Done by %1") : ListWords::tr("Received by %1")).arg(dateText(*to));
}

std::optional<QDate> dayIn(const QJsonObject &json, const QString &key)
{
    const QDate day = QDate::fromString(json.value(key).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonObject toJson(const NoticeList &list)
{
    const registry::NoticeFilter &filter = list.filter;
    QJsonObject json {{u"stage"_s, static_cast<int>(list.stage)}};
    if (filter.state) {
        json.insert(u"state"_s, static_cast<int>(*filter.state));
    }
    if (!filter.code.isEmpty()) {
        json.insert(u"code"_s, filter.code);
        json.insert(u"why"_s, list.why);
    }
    if (!filter.agenda.isEmpty()) {
        json.insert(u"agenda"_s, filter.agenda);
    }
    if (filter.waitsDays) {
        json.insert(u"waitsDays"_s, *filter.waitsDays);
    }
    if (filter.from) {
        json.insert(u"from"_s, filter.from->toString(Qt::ISODate));
    }
    if (filter.to) {
        json.insert(u"to"_s, filter.to->toString(Qt::ISODate));
    }
    return json;
}

NoticeList fromJson(const QJsonObject &json)
{
    NoticeList list;
    const int stage = json.value(u"stage"_s).toInt(-1);
    if (stage < 0 || stage > static_cast<int>(Stage::Repeated) || statesOf(static_cast<Stage>(stage)).empty()) {
        return list;
    }
    list.stage = static_cast<Stage>(stage);
    registry::NoticeFilter &filter = list.filter;
    for (const registry::NoticeState state : statesOf(list.stage)) {
        if (json.value(u"state"_s).toInt(-1) == static_cast<int>(state)) {
            filter.state = state;
        }
    }
    filter.code = json.value(u"code"_s).toString();
    list.why = json.value(u"why"_s).toString();
    filter.agenda = json.value(u"agenda"_s).toString();
    if (const int days = json.value(u"waitsDays"_s).toInt(); days > 0) {
        filter.waitsDays = days;
    }
    filter.from = dayIn(json, u"from"_s);
    filter.to = dayIn(json, u"to"_s);
    return list;
}

/// One value for each person: a name may hold what a path of settings may not.
QString settingsKey()
{
    return u"queues/lists"_s;
}

QJsonObject allSaved()
{
    return QJsonDocument::fromJson(QSettings().value(settingsKey()).toByteArray()).object();
}

void store(const QString &user, const QJsonObject &lists)
{
    QJsonObject all = allSaved();
    all.insert(user, lists);
    QSettings().setValue(settingsKey(), QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace

bool waitsIn(Stage stage)
{
    return stage == Stage::ToRead || stage == Stage::ToApply || stage == Stage::SetAside || stage == Stage::Failed;
}

QString reasonText(const QString &code, const QString &sentence)
{
    // what a person wrote as the reason differs from notice to notice
    return code == u"office" ? ListWords::tr("The office set it aside.") : sentence.isEmpty() ? code : sentence;
}

QString waitsText(int days)
{
    return ListWords::tr("Waits %n day(s) or longer", nullptr, days);
}

std::vector<widgets::FilterPart> partsOf(const NoticeList &list)
{
    const registry::NoticeFilter &filter = list.filter;
    std::vector<widgets::FilterPart> parts;
    if (filter.from || filter.to) {
        parts.push_back({u"day"_s, dayLabel(list)});
    }
    if (filter.state) {
        parts.push_back(
            {u"state"_s, ListWords::tr("State: %1").arg(registry::noticeStateText(*filter.state).toLower())});
    }
    if (!filter.code.isEmpty()) {
        parts.push_back({u"reason"_s, ListWords::tr("Why: %1").arg(reasonText(filter.code, list.why))});
    }
    if (filter.waitsDays) {
        parts.push_back({u"waits"_s, waitsText(*filter.waitsDays)});
    }
    if (!filter.agenda.isEmpty()) {
        parts.push_back({u"agenda"_s, ListWords::tr("Agenda %1").arg(filter.agenda)});
    }
    return parts;
}

void takeOff(NoticeList &list, const QString &part)
{
    registry::NoticeFilter &filter = list.filter;
    if (part == u"day") {
        filter.from.reset();
        filter.to.reset();
    } else if (part == u"state") {
        filter.state.reset();
    } else if (part == u"reason") {
        filter.code.clear();
        list.why.clear();
    } else if (part == u"waits") {
        filter.waitsDays.reset();
    } else if (part == u"agenda") {
        filter.agenda.clear();
    }
}

QString filterText(const NoticeList &list)
{
    QStringList words;
    for (const widgets::FilterPart &part : partsOf(list)) {
        words.append(part.label);
    }
    return words.join(u", ");
}

QString toKept(const NoticeList &list)
{
    return QString::fromUtf8(QJsonDocument(toJson(list)).toJson(QJsonDocument::Compact));
}

NoticeList listFromKept(const QString &kept)
{
    return fromJson(QJsonDocument::fromJson(kept.toUtf8()).object());
}

std::vector<SavedNotices> savedNotices(const QString &user)
{
    const QJsonObject lists = allSaved().value(user).toObject();
    std::vector<SavedNotices> saved;
    for (auto at = lists.begin(); at != lists.end(); ++at) {
        saved.push_back({at.key(), fromJson(at.value().toObject())});
    }
    std::ranges::sort(saved, {}, [](const SavedNotices &one) { return sortKey(one.name); });
    return saved;
}

void saveNoticeList(const QString &user, const QString &name, const NoticeList &list)
{
    QJsonObject lists = allSaved().value(user).toObject();
    lists.insert(name.simplified().left(longestListName), toJson(list));
    store(user, lists);
}

bool renameNoticeList(const QString &user, const QString &name, const QString &to)
{
    QJsonObject lists = allSaved().value(user).toObject();
    const QString other = to.simplified().left(longestListName);
    if (other != name && lists.contains(other)) {
        return false;
    }
    const QJsonValue list = lists.take(name);
    lists.insert(other, list);
    store(user, lists);
    return true;
}

void removeNoticeList(const QString &user, const QString &name)
{
    QJsonObject lists = allSaved().value(user).toObject();
    lists.remove(name);
    store(user, lists);
}

} // namespace kmen::queues
