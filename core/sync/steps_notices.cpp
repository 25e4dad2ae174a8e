#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

#include "registry/cases.h"
#include "registry/coverage.h"
#include "registry/notices.h"
#include "sync/steps.h"

namespace kmen::sync {

namespace {

using registry::PersonToRead;

constexpr auto noticesCursor = u"E07";
std::vector<qint64> noticesOf(const std::vector<PersonToRead> &group)
{
    std::vector<qint64> ids;
    for (const PersonToRead &person : group) {
        ids.insert(ids.end(), person.notices.begin(), person.notices.end());
    }
    return ids;
}

/// Runs `work(tx)` in one transaction, in which the work is still this run's.
template <class F>
Result<void> inTransaction(Run &run, store::Durability durability, F &&work)
{
    auto tx = run.begin(durability);
    if (!tx) {
        return failWith(tx);
    }
    if (Result<void> r = work(*tx); !r) {
        return r;
    }
    return tx->commit();
}

/// What the registers said of a group.
struct Answer {
    const egon::RuianData *ruian;
    Moment askedAt; ///< not when it came: what was read by somebody else meanwhile is newer
};

Result<void> applyOne(Run &run, store::Transaction &tx, const PersonToRead &person, const ReadPerson &read,
    const Answer &answer, bool &changed)
{
    registry::SourceRef source;
    source.service = egon::RobCtiHromadneAifo2::info.code.toString();
    source.requestId = read.requestId;
    source.noticeId = person.notices.empty() ? std::nullopt : std::optional(person.notices.front());
    const auto changes =
        run.clients.applyPerson(tx, person.client, read.person, *answer.ruian, source, answer.askedAt, run.by);
    if (!changes) {
        return failWith(changes);
    }
    changed = !changes->empty();
    return {};
}

struct Pair {
    const PersonToRead *person;
    const ReadPerson *read;
};

/// One by one after the group's transaction failed: the one that cannot be applied is marked, the others go on.
Result<void> applySingly(Run &run, const std::vector<Pair> &pairs, const Answer &answer)
{
    for (const Pair &pair : pairs) {
        bool changed = false;
        const auto r = inTransaction(run, store::Durability::Bulk, [&](store::Transaction &tx) -> Result<void> {
            if (auto applied = applyOne(run, tx, *pair.person, *pair.read, answer, changed); !applied) {
                return applied;
            }
            return registry::markApplied(tx, pair.person->notices);
        });
        if (r) {
            ++run.row.applied;
            run.row.changed += changed ? 1 : 0;
            continue;
        }
        if (isOfTheDatabase(r.error())) {
            return r;
        }
        ++run.row.failed;
        if (auto marked = inTransaction(run, store::Durability::Bulk,
                [&](store::Transaction &tx) { return registry::markFailed(tx, pair.person->notices, r.error()); });
            !marked) {
            return marked;
        }
    }
    return {};
}

Result<void> apply(Run &run, const std::vector<Pair> &pairs, const Answer &answer)
{
    qint64 changedPersons = 0;
    const auto together = inTransaction(run, store::Durability::Bulk, [&](store::Transaction &tx) -> Result<void> {
        std::vector<qint64> notices;
        for (const Pair &pair : pairs) {
            bool changed = false;
            if (auto r = applyOne(run, tx, *pair.person, *pair.read, answer, changed); !r) {
                return r;
            }
            changedPersons += changed ? 1 : 0;
            notices.insert(notices.end(), pair.person->notices.begin(), pair.person->notices.end());
        }
        return registry::markApplied(tx, notices);
    });
    if (!together) {
        return applySingly(run, pairs, answer);
    }
    run.row.applied += static_cast<qint64>(pairs.size());
    run.row.changed += changedPersons;
    return {};
}

/// The register would not give this person. An identifier that changed meanwhile is followed at once.
Result<void> putAside(Run &run, const PersonToRead &person, const QString &reason, Moment start)
{
    if (isEndedDetail(reason)) {
        const auto replaced = resolveChangedAifo(run, person.aifo.aifo, start);
        if (!replaced) {
            return failWith(replaced);
        }
        if (*replaced) {
            return inTransaction(run, store::Durability::Full, [&](store::Transaction &tx) -> Result<void> {
                if (auto r = registry::markRead(tx, person.notices); !r) {
                    return r;
                }
                return registry::markApplied(tx, person.notices);
            });
        }
    }
    ++run.row.setAside;
    return inTransaction(run, store::Durability::Full, [&](store::Transaction &tx) -> Result<void> {
        if (!isEndedDetail(reason)) {
            registry::NewCase opened;
            opened.kind = registry::CaseKind::Vanished;
            opened.clients = {person.client};
            opened.source.service = egon::RobCtiHromadneAifo2::info.code.toString();
            opened.note = QCoreApplication::translate("kmen::sync", "The register gives no data of this person.");
            const auto known = registry::announceCase(tx, run.clients.protector(), opened, run.by);
            if (!known) {
                return failWith(known);
            }
            run.row.cases += known->isNew ? 1 : 0;
        }
        QString code = reason;
        code.replace(u' ', u'_');
        const auto moved = registry::setAside(tx, person.notices,
            code.startsWith(QStringLiteral("egon.")) ? code : QStringLiteral("egon.") + code,
            QCoreApplication::translate("kmen::sync", "The register gives no data of this person."), run.by);
        return moved ? Result<void>() : failWith(moved);
    });
}

/// The group could not be read. Who may be the reason is read apart from the others, and after them.
Result<void> keepForLater(Run &run, const std::vector<PersonToRead> &group, const Error &error)
{
    return inTransaction(run, store::Durability::Bulk, [&](store::Transaction &tx) {
        if (group.size() > 1 && mayComeFromOneItem(error)) {
            return registry::putBack(tx, noticesOf(group), error);
        }
        run.row.failed += static_cast<qint64>(group.size());
        return registry::markFailed(tx, noticesOf(group), error);
    });
}

Result<void> readGroup(Run &run, const std::vector<PersonToRead> &group, Moment start)
{
    std::vector<Aifo> aifo;
    std::unordered_map<Aifo, const PersonToRead *> byAifo;
    for (const PersonToRead &person : group) {
        aifo.push_back(person.aifo.aifo);
        byAifo.emplace(person.aifo.aifo, &person);
    }
    const Moment askedAt = run.session.clock().now();
    const auto read = readPersons(run.asker, aifo);
    if (!read) {
        // registers that have answered tonight are believed longer; else after some groups single persons are tried
        const bool goesOn = run.goesOnAfter(read.error(), (run.row.read > 0 ? 3 : 2) * Run::unansweredQuestions);
        if (stopsTheRun(read.error()) && !goesOn) {
            return failWith(read); // they wait as they did
        }
        if (auto r = keepForLater(run, group, read.error()); !r) {
            return r;
        }
        return goesOn ? Result<void>() : failWith(read);
    }
    run.unanswered = 0;
    std::vector<Pair> pairs;
    for (const ReadPerson &person : read->persons) {
        if (const auto it = byAifo.find(person.person.aifo.value); it != byAifo.end()) {
            pairs.push_back({it->second, &person});
        }
    }
    run.row.read += static_cast<qint64>(pairs.size());
    if (auto r = apply(run, pairs, {&read->ruian, askedAt}); !r) {
        return r;
    }
    for (const SetAside &aside : read->setAside) {
        if (auto r = putAside(run, *byAifo.at(aside.aifo), aside.reason, start); !r) {
            return r;
        }
    }
    return {};
}

struct ReadingGroup {
    QString role;
    std::vector<PersonToRead> persons;
};

/// Each agenda's persons by themselves. One that failed in a group before is read apart, so that it cannot fail the
/// others again. Who is kept only in agendas in which the office has no role is set aside.
Result<std::vector<ReadingGroup>> groupsOf(Run &run, std::vector<PersonToRead> &&taken)
{
    std::vector<ReadingGroup> groups;
    for (PersonToRead &person : taken) {
        QString role;
        if (person.aifo.agenda != run.identity().agenda || person.aifo.ais != run.identity().ais) {
            // the client may be kept in the office's own agenda too: what is read there is everybody's
            auto other = askable(run.clients, run.identity(), person.client);
            if (!other && registry::isNoRole(other.error())) {
                ++run.row.setAside;
                const Error &refused = other.error();
                if (auto r = inTransaction(run, store::Durability::Full,
                        [&](store::Transaction &tx) -> Result<void> {
                            const auto moved =
                                registry::setAside(tx, person.notices, refused.code, refused.what, run.by);
                            return moved ? Result<void>() : failWith(moved);
                        });
                    !r) {
                    return failWith(r);
                }
                continue;
            }
            if (!other) {
                return failWith(other);
            }
            role = other->role;
            person.aifo = other->stored.key;
            person.aifoId = other->stored.id;
        }
        const auto same = std::ranges::find_if(groups,
            [&](const ReadingGroup &group) { return group.role == role && group.persons.front().attempts <= 1; });
        if (person.attempts <= 1 && same != groups.end()) {
            same->persons.push_back(std::move(person));
        } else {
            groups.push_back({role, {}});
            groups.back().persons.push_back(std::move(person));
        }
    }
    return groups;
}

/// E07 of the agenda that is asked in now.
Result<void> collectByRob(Run &run, Moment start)
{
    const QString name = run.named(QStringView(noticesCursor).toString());
    const auto before = registry::cursor(run.session, name);
    if (!before) {
        return failWith(before);
    }
    std::optional<qint64> last = *before ? (*before)->changeId : std::nullopt;
    const Moment from = *before && (*before)->time ? *(*before)->time : start;
    run.row.fromChange = last;
    run.row.fromTime = from;
    registry::Window window;
    window.runId = run.row.id;
    window.source = run.named(registry::coverageByRob());
    window.from = from;
    window.deliveredTo = from;
    window.askedAt = run.registerNow();
    while (true) {
        run.asker.job.progress(run.row.delivered, 0, QCoreApplication::translate("kmen::sync", "Receiving notices"));
        const Moment asked = run.registerNow();
        const auto page = last ? readNotices(run.asker, *last + 1) : readNotices(run.asker, from);
        if (!page) {
            return failWith(page);
        }
        if (page->more && (!page->lastChangeId || (last && *page->lastChangeId <= *last))) {
            return fail(ErrorKind::Protocol, QStringLiteral("sync.NO_PROGRESS"),
                QCoreApplication::translate(
                    "kmen::sync", "The register says that more changes wait but gives no place to go on from."));
        }
        std::vector<registry::NewNotice> notices;
        for (const Aifo &aifo : page->changed) {
            registry::NewNotice notice;
            notice.aifo = run.key(aifo);
            notice.source = registry::coverageByRob();
            notice.changeId = page->lastChangeId;
            notice.changeTime = page->lastChangeTime;
            notices.push_back(std::move(notice));
        }
        if (page->lastChangeId) {
            last = std::max(last.value_or(*page->lastChangeId), *page->lastChangeId);
        }
        // up to here the time is covered: what the register looked at, or everything until the question was asked
        const Moment covered = page->more ? page->lastChangeTime.value_or(from) : asked;
        registry::ReceivedCounts counts;
        const auto stored = inTransaction(run, store::Durability::Full, [&](store::Transaction &tx) -> Result<void> {
            auto added = registry::addNotices(tx, run.clients.protector(), run.row.id, notices);
            if (!added) {
                return failWith(added);
            }
            counts = *added;
            window.deliveredTo = std::max(window.deliveredTo, covered);
            window.askedTo = window.deliveredTo;
            ++window.calls;
            window.notices += static_cast<qint64>(notices.size());
            window.repeats += counts.repeated;
            if (auto saved = registry::saveWindow(tx, window); !saved) {
                return saved;
            }
            return registry::setCursor(tx, {name, last, covered, run.row.id, {}});
        });
        if (!stored) {
            return stored;
        }
        run.row.delivered += static_cast<qint64>(notices.size());
        run.row.persons += counts.received;
        run.row.setAside += counts.unknown;
        run.row.toChange = last;
        run.row.toTime = covered;
        if (auto r = run.checkpoint(); !r) {
            return r;
        }
        if (!page->more) {
            return {};
        }
    }
}

} // namespace

Result<void> collectNotices(Run &run, Moment start)
{
    return inEachAgenda(run, start, [&run](Moment since) { return collectByRob(run, since); });
}

Result<void> readAndApply(Run &run, Moment start)
{
    const int limit = std::max(1, run.asker.registers.profile().limits.personsPerRead);
    run.unanswered = 0;
    while (true) {
        std::vector<PersonToRead> taken;
        qint64 aside = 0;
        const auto r = inTransaction(run, store::Durability::Bulk, [&](store::Transaction &tx) -> Result<void> {
            const bool singly = run.unanswered >= Run::unansweredQuestions;
            auto persons = registry::takeForReading(tx, run.clients.protector(), singly ? 1 : limit, &aside);
            if (!persons) {
                return failWith(persons);
            }
            taken = std::move(*persons);
            return {};
        });
        if (!r) {
            return r;
        }
        run.row.setAside += aside;
        if (taken.empty() && aside > 0) {
            if (auto done = run.checkpoint(); !done) {
                return done;
            }
            continue; // behind those that were set aside others may wait
        }
        if (taken.empty()) {
            return {};
        }
        const auto groups = groupsOf(run, std::move(taken));
        if (!groups) {
            return failWith(groups);
        }
        for (const ReadingGroup &group : *groups) {
            const InAgenda here(run, group.role);
            if (auto done = readGroup(run, group.persons, start); !done) {
                return done;
            }
            if (auto done = run.checkpoint(); !done) {
                return done;
            }
            run.asker.job.progress(run.row.applied, std::max<std::int64_t>(run.row.persons, run.row.applied),
                QCoreApplication::translate("kmen::sync", "Reading and applying"));
        }
    }
}

} // namespace kmen::sync
