/// What clerks type into the box, and how long the first page takes beside the bare statement that reads the same rows.
#pragma once

#include <functional>
#include <map>

#include "bench/bench.h"
#include "bench/country_people.h"
#include "registry/lists_p.h"
#include "registry/search.h"

namespace kmen::bench {

struct SearchCase {
    QString kind;
    registry::ClientQuery query;
    store::PageCursor cursor;
};

inline std::vector<SearchCase> searchCases(int clients)
{
    const CountryPeople people;
    std::vector<SearchCase> cases;
    const auto add = [&cases](const char *kind, const QString &text, const registry::ClientFilter &filter = {},
                         const store::PageCursor &cursor = {}) {
        cases.push_back({QString::fromLatin1(kind), {text, filter}, cursor});
    };
    const auto someone = [clients](
                             int i) { return 1 + mixed(static_cast<quint64>(i) + 77) % static_cast<quint64>(clients); };
    const QDate today(2026, 11, 21);
    add("everybody", {});
    for (const QString &letter : registry::listLetters()) {
        add("letter", letter.toLower());
        add("jump", {}, {}, registry::cursorAtLetter({}, letter, today));
    }
    for (const char16_t *name : {u"novák jan", u"novak jana", u"svoboda petr", u"jan", u"jana", u"marie", u"novák",
             u"nováková", u"dvořák", u"chalupa", u"černý", u"jiří", u"nguyen", u"petra dvořáková", u"jana nováková",
             u"jan svoboda", u"eva novotná", u"josef černý", u"hana veselá", u"marie horáková"}) {
        add("common", QString::fromUtf16(name));
    }
    for (int i = 0; i < 60; ++i) {
        const quint64 who = someone(i);
        const QString surname = people.surname(who);
        const QString given = people.givenName(who);
        const QString birthSurname = people.birthSurname(who);
        const QString birth = people.birthDate(who).toString(QStringLiteral("d.M.yyyy"));
        add("beginning2", surname.left(2));
        add("beginning3", surname.left(3));
        add("beginning4", surname.left(4));
        add("two beginnings", surname.left(3) + u' ' + given.left(1));
        add("two beginnings", given.left(2) + u' ' + surname.left(2));
        add("two beginnings", surname.left(1) + u' ' + given.left(1));
        add("two beginnings", surname.left(4) + u' ' + given.left(3));
        add("two beginnings", given.left(3) + u' ' + surname.left(1));
        add("two surnames", people.surname(someone(i + 1000)).left(4) + u' ' + surname.left(3));
        add("two surnames", people.surname(someone(i + 2000)).left(2) + u' ' + surname.left(2));
        add("full name", surname + u' ' + given);
        add("full name", given + u' ' + surname);
        add("birth surname", birthSurname + u' ' + given);
        add("birth surname", birthSurname.left(5));
        add("rare surname", people.surnames()[people.surnames().size() - 1 - static_cast<std::size_t>(i) * 37]);
        add("given name", given);
        add("given name", given.left(4));
        add("birth", birth);
        add("birth and name", birth + u' ' + surname);
        add("birth and name", surname.left(3) + u' ' + birth);
        add("year and name", surname + u' ' + QString::number(people.birthDate(who).year()));
        add("year and name", surname.left(3) + u' ' + QString::number(people.birthDate(who).year()));
        add("number", Kid::fromNumber(who * 104'729'137).text());
        add("number", people.document(who));
        add("number", people.document(who).left(6));
        add("number", people.dataBox(who));
        add("nobody", surname + u" qx");
        add("nobody", given.left(2) + QStringLiteral(" xyzz"));
        add("nobody", surname.left(4) + QStringLiteral(" qqqq"));
        add("nobody", QStringLiteral("zz") + surname.left(2));
        const store::PageCursor middle =
            store::PageCursor::after(u'0' + sortKey(surname + u' ' + given), static_cast<qint64>(who));
        add("page", {}, {}, middle);
        add("page", {}, {}, store::PageCursor::before(middle.key, middle.id));
        registry::ClientFilter filter;
        filter.state = registry::ClientState::Deceased;
        add("filter", i % 2 == 0 ? QString() : surname.left(3), filter);
        filter.state = registry::ClientState::Active;
        add("filter", i % 2 == 0 ? surname : given.left(3), filter);
        filter = {};
        filter.waitingCase = true;
        add("filter", i % 2 == 0 ? QString() : surname.left(2), filter);
        filter = {};
        filter.subscribed = i % 2 == 0;
        add("filter", surname.left(2), filter);
    }
    return cases;
}

inline double percentile(std::vector<double> values, double part)
{
    if (values.empty()) {
        return 0;
    }
    std::ranges::sort(values);
    const auto at = static_cast<std::size_t>(part * static_cast<double>(values.size() - 1) + 0.5);
    return values[std::min(at, values.size() - 1)];
}

/// `bare` reads the rows of the ids "1,2,3" with the engine's own functions.
inline void measureSearch(store::Session &session, int clients, const QString &label,
    const std::function<void(const QByteArray &)> &bare, bool json)
{
    const auto cases = searchCases(clients);
    struct Times {
        std::vector<double> values;
        std::vector<double> floors;
        double worst = 0;
        QString worstText;
        int unfinished = 0;
    };
    std::map<QString, Times> kinds;
    Times all;
    constexpr int passes = 4;
    std::vector<double> first;
    for (int pass = 0; pass < passes; ++pass) {
        for (const SearchCase &one : cases) {
            Result<registry::SearchPage> page;
            const double time =
                milliseconds([&] { page = registry::findClients(session, one.query, one.cursor, 100); });
            if (!page) {
                qFatal("%s: %s", qPrintable(one.query.text), qPrintable(describe(page.error())));
            }
            QByteArrayList ids;
            for (const registry::ClientRow &row : page->rows) {
                ids.append(QByteArray::number(row.id.value));
            }
            const double floor = milliseconds([&] { bare(ids.join(',')); });
            if (pass == 0) {
                first.push_back(time); // nothing is in the engine's cache yet
                continue;
            }
            for (Times *times : {&kinds[one.kind], &all}) {
                times->values.push_back(time);
                times->floors.push_back(floor);
                times->unfinished += page->goesOn ? 1 : 0;
                if (time > times->worst) {
                    times->worst = time;
                    times->worstText = one.query.text;
                }
            }
        }
    }
    const QString ms = QStringLiteral("ms");
    for (const auto &[kind, times] : kinds) {
        QString name = kind;
        name.replace(u' ', u'_');
        report(u"search." + name + u".p99." + label, {percentile(times.values, 0.99), percentile(times.floors, 0.99)},
            ms, json);
        if (!json) {
            QTextStream(stdout) << QStringLiteral("    worst %1 ms: %2; p50 %3; of %4 pages %5 go on\n")
                                       .arg(times.worst, 0, 'f', 2)
                                       .arg(times.worstText)
                                       .arg(percentile(times.values, 0.5), 0, 'f', 2)
                                       .arg(times.values.size())
                                       .arg(times.unfinished);
        }
    }
    if (!json) {
        QTextStream(stdout) << QStringLiteral("    the first time: p50 %1, p99 %2 ms\n")
                                   .arg(percentile(first, 0.5), 0, 'f', 2)
                                   .arg(percentile(first, 0.99), 0, 'f', 2);
    }
    report(u"search.p50." + label, {percentile(all.values, 0.5), percentile(all.floors, 0.5)}, ms, json);
    report(u"search.p99." + label, {percentile(all.values, 0.99), percentile(all.floors, 0.99)}, ms, json);
}

} // namespace kmen::bench
