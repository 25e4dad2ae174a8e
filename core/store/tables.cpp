#include "store/tables.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace kmen::store {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array topicList {Topic::Clients, Topic::Notices, Topic::Cases, Topic::Runs, Topic::Journal,
    Topic::Batches, Topic::Imports, Topic::Requests, Topic::Settings};

std::vector<TableRule> makeRules()
{
    constexpr auto none = Topics();
    const auto clients = Topic::Clients;
    const auto cases = Topic::Cases;
    const auto requests = Topic::Requests;
    const QString all = u"SIUD"_s;
    const QString add = u"SI"_s;
    const QString keep = u"SIU"_s; // never removed
    const QString see = u"S"_s;
    const QString no;
    return {
        // table, topics, {clerk, administrator, drafter, auditor, worker}
        {u"schema_migration"_s, none, {see, see, see, see, see}},
        {u"change_count"_s, none, {no, no, no, no, no}},
        {u"setting"_s, Topic::Settings, {keep, all, keep, see, keep}}, // which of them: row rules (rights.cpp)
        {u"key_version"_s, none, {see, keep, no, see, keep}},
        {u"counter"_s, none, {keep, keep, keep, see, keep}},
        {u"lease"_s, none, {all, all, all, see, all}},
        {u"saved_filter"_s, none, {all, all, all, all, no}},

        {u"client"_s, clients, {keep, keep, no, u"S(id, kid, kind, state, successor)"_s, keep}},
        {u"person"_s, clients, {keep, all, no, no, all}},
        {u"client_name"_s, none, {all, all, no, no, all}},
        {u"client_number"_s, none, {all, all, no, no, all}},
        {u"organisation"_s, clients, {keep, all, no, no, all}},
        {u"client_aifo"_s, clients, {keep, all, no, no, all}},
        {u"aifo_pair"_s, none, {add, add, no, see, add}},
        {u"client_pseudonym"_s, clients, {keep, all, no, no, all}},
        {u"client_link_ended"_s, clients, {keep, all, no, no, all}},
        {u"client_archive"_s, clients, {keep, keep, no, see, keep}},
        {u"client_link"_s, clients, {all, all, no, no, all}},
        {u"client_document"_s, clients, {keep, all, no, no, all}},
        {u"client_paper"_s, clients, {all, all, no, no, see}},
        {u"client_import"_s, clients, {all, all, no, no, all}},
        {u"field_change"_s, clients, {keep, all, no, no, all}},

        {u"notice"_s, Topic::Notices, {keep, all, no, no, all}},
        {u"sync_run"_s, Topic::Runs, {keep, keep, no, see, keep}},
        {u"sync_cursor"_s, Topic::Runs, {keep, keep, no, see, keep}},
        {u"sync_window"_s, Topic::Runs, {keep, keep, no, see, keep}},
        {u"sync_day"_s, Topic::Runs, {keep, keep, no, see, keep}},
        {u"sync_rule"_s, Topic::Runs, {keep, keep, no, see, keep}},
        // DIA's permit: a step of a request, or an order to the worker; no act of a clerk's or an administrator's desk
        {u"sync_confirmation"_s, Topic::Runs, {see, see, keep, see, keep}},
        {u"async_call"_s, Topic::Runs, {all, all, no, no, all}},
        {u"call_turn"_s, none, {all, all, no, no, all}},
        {u"egon_call"_s, Topic::Journal, {keep, keep, no, see, keep}},
        {u"egon_call_client"_s, Topic::Journal, {add, add, no, see, add}},
        {u"egon_message"_s, Topic::Journal, {u"SID"_s, u"SID"_s, no, no, u"SID"_s}},
        {u"audit"_s, Topic::Journal, {add, add, u"S(sequence, hash)I"_s, add, add}},

        {u"identity_case"_s, cases, {keep, keep, no, see, keep}},
        {u"identity_case_client"_s, cases, {all, all, no, see, all}},
        {u"identity_case_aifo"_s, cases, {all, all, no, no, all}},
        {u"identity_case_row"_s, cases, {all, all, no, no, all}},
        // nobody changes what the registers said; it goes with the data of a client
        {u"identity_reading"_s, cases, {add, u"SID"_s, no, no, u"SD"_s}},
        {u"identity_step"_s, cases, {add, add, no, see, add}},
        {u"identity_file"_s, cases, {add, add, no, no, no}},
        {u"not_same"_s, cases, {keep, keep, no, see, see}},
        {u"identity_decision"_s, cases, {see, keep, no, see, see}},
        {u"identity_approval"_s, cases, {see, add, no, see, see}},
        {u"identity_change"_s, cases, {see, add, no, see, see}},
        {u"identity_refusal"_s, none, {keep, keep, no, see, keep}},

        {u"batch"_s, Topic::Batches, {all, all, no, no, all}},
        {u"batch_row"_s, Topic::Batches, {all, all, no, no, all}},
        {u"import_job"_s, Topic::Imports, {all, all, no, no, all}},
        {u"import_part"_s, Topic::Imports, {all, all, no, no, all}},
        {u"import_row"_s, Topic::Imports, {all, all, no, no, all}},

        {u"request"_s, requests, {see, see, keep, see, no}},
        {u"request_version"_s, requests, {see, see, add, see, no}},
        {u"request_event"_s, requests, {see, see, add, see, no}},
        {u"request_file"_s, requests, {see, see, u"SID"_s, see, no}},
        {u"catalogue_entry"_s, requests, {see, see, all, see, see}},
        {u"catalogue_import"_s, requests, {see, see, all, see, see}},
    };
}

const std::vector<TableRule> &rules()
{
    static const std::vector<TableRule> list = makeRules();
    return list;
}

QStringView word(QStringView sql, qsizetype &at)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    while (at < sql.size() && !isPart(sql[at])) {
        ++at;
    }
    const qsizetype from = at;
    while (at < sql.size() && isPart(sql[at])) {
        ++at;
    }
    return sql.sliced(from, at - from);
}

} // namespace

QString topicName(Topic topic)
{
    static const QStringList names {u"clients"_s, u"notices"_s, u"cases"_s, u"runs"_s, u"journal"_s, u"batches"_s,
        u"imports"_s, u"requests"_s, u"settings"_s};
    return names.at(std::ranges::find(topicList, topic) - topicList.begin());
}

QString topicNames(Topics topics)
{
    QStringList names;
    for (const Topic topic : topicList) {
        if (topics.testFlag(topic)) {
            names.append(topicName(topic));
        }
    }
    return names.join(u',');
}

Topics topicsNamed(const QString &names)
{
    Topics topics;
    const QStringList list = names.split(u',');
    for (const Topic topic : topicList) {
        topics.setFlag(topic, list.contains(topicName(topic)));
    }
    return topics;
}

QString roleWord(Role role)
{
    static const QStringList words {u"clerk"_s, u"administrator"_s, u"drafter"_s, u"auditor"_s, u"worker"_s};
    return words.at(static_cast<int>(role));
}

QString roleName(Role role)
{
    return u"kmen_" + roleWord(role);
}

std::optional<Role> roleNamed(const QString &word)
{
    const auto found = std::ranges::find(allRoles, word, roleWord);
    return found == allRoles.end() ? std::nullopt : std::optional(*found);
}

std::span<const TableRule> tableRules()
{
    return rules();
}

const TableRule *tableRule(const QString &table)
{
    static const QHash<QString, const TableRule *> byName = [] {
        QHash<QString, const TableRule *> map;
        for (const TableRule &rule : rules()) {
            map.insert(rule.table, &rule);
        }
        return map;
    }();
    return byName.value(table);
}

Topics topicsOf(const QString &sql)
{
    qsizetype at = 0;
    const QStringView verb = word(sql, at);
    const bool changes = verb == u"UPDATE" || verb == u"INSERT" || verb == u"DELETE";
    if (!changes) {
        return {};
    }
    if (verb != u"UPDATE") {
        word(sql, at); // INTO, FROM
    }
    const TableRule *rule = tableRule(word(sql, at).toString());
    return rule ? rule->topics : Topics();
}

std::span<const NameRule> nameRules()
{
    static const std::vector<NameRule> list {
        {u"audit"_s, u"actor"_s},
        {u"egon_call"_s, u"actor"_s},
        {u"identity_decision"_s, u"proposed_by"_s},
        {u"identity_approval"_s, u"approved_by"_s},
        {u"identity_reading"_s, u"actor"_s},
        {u"identity_step"_s, u"actor"_s},
        {u"not_same"_s, u"actor"_s},
        {u"request_event"_s, u"actor"_s},
        {u"saved_filter"_s, u"owner"_s, true},
    };
    return list;
}

} // namespace kmen::store
