/// What cannot be seen from the end state of a registry whose workers were killed: whether its history tells what
/// really happened, no more and no less, and whether two workers ever did the same work at once.
#pragma once

#include <QJsonObject>
#include <QTest>

#include <map>
#include <set>
#include <span>
#include <vector>

#include "audit/actions.h"
#include "audit/call_journal.h"
#include "registry/runs.h"
#include "simulated_office.h"

namespace kmen::test {

/// What happened in the country to the clients of an office, written down when it happened.
class Chronicle final {
public:
    explicit Chronicle(SimulatedOffice &office)
        : m_office(office)
        , m_begin(office.country().now())
    {
    }

    /// Right after the client was taken over.
    void follow(ClientId client)
    {
        const auto stored = m_office.clients().validAifo(client);
        QVERIFY_RESULT(stored);
        m_stories.push_back({client, stored->key, 0, {}});
        write(m_stories.back());
    }
    /// Right after something happened to the client's person.
    void happened(ClientId client)
    {
        const auto story = std::ranges::find(m_stories, client, &Story::client);
        QVERIFY(story != m_stories.end());
        ++story->happenings;
        write(*story);
    }
    /// After a run that came to its end: fails the test unless the registry tells this and nothing else. What it did
    /// not look at between two happenings it cannot know; what it knows stands in the order in which it happened.
    void compare()
    {
        compareNotices();
        if (!QTest::currentTestFailed()) {
            compareHistory();
        }
    }

private:
    struct Story {
        ClientId client;
        registry::AifoKey key;
        int happenings = 0;
        std::map<QString, std::vector<QString>> values; ///< by the field's name: one after another
    };
    struct Change {
        QString field;
        QString from;
        QString to;
    };

    void write(Story &story)
    {
        const auto fields = m_office.fieldsInCountry(story.key);
        QVERIFY_RESULT(fields);
        for (const registry::FieldCode code : registry::everyFieldCode()) {
            const registry::Field *field = registry::findField(*fields, code);
            const QString value = field ? field->value : QString();
            std::vector<QString> &values = story.values[registry::fieldName(code)];
            if (values.empty() || values.back() != value) {
                values.push_back(value);
            }
        }
    }
    static QByteArray about(const Story &story, const QString &what)
    {
        return QStringLiteral("client %1: %2").arg(story.client.value).arg(what).toUtf8();
    }

    /// Each notice that the registers have for us is kept once, and who was announced was read after it.
    void compareNotices()
    {
        std::vector<Aifo> everybody;
        std::map<ClientId, std::set<QString>> announced;
        for (const Story &story : m_stories) {
            everybody.push_back(story.key.aifo);
        }
        for (const egon::AisvChange &change : m_office.announcedInCountry(everybody, m_begin)) {
            const auto story = std::ranges::find(m_stories, change.aifo, [](const Story &one) { return one.key.aifo; });
            QVERIFY(story != m_stories.end() && change.zmenaId);
            announced[story->client].insert(QString::number(*change.zmenaId));
        }
        std::map<ClientId, std::set<QString>> kept;
        std::map<ClientId, Moment> lastApplied;
        std::map<ClientId, Moment> lastReceived;
        std::map<registry::NoticeState, qint64> inState;
        bool twice = false;
        auto query = m_office.session().query(
            QStringLiteral("SELECT client, external_id, state, received_at, state_at FROM notice ORDER BY id"));
        QVERIFY_RESULT(query.each([&](store::Query &row) {
            const ClientId client {row.integer(0)};
            const auto state = static_cast<registry::NoticeState>(row.integer(2));
            twice = twice || !kept[client].insert(row.text(1)).second;
            ++inState[state];
            lastReceived[client] = std::max(lastReceived[client], row.moment(3));
            if (state == registry::NoticeState::Applied) {
                lastApplied[client] = std::max(lastApplied[client], row.moment(4));
            }
        }));
        QVERIFY2(!twice, "a notice is kept twice");
        for (const Story &story : m_stories) {
            const std::set<QString> &theirs = announced[story.client];
            QVERIFY2(static_cast<int>(theirs.size()) == story.happenings, about(story, QStringLiteral("AISV")));
            QVERIFY2(std::ranges::includes(kept[story.client], theirs),
                about(story, QStringLiteral("a notice of the register was lost")));
            QVERIFY2(kept[story.client].size() == theirs.size(),
                about(story, QStringLiteral("a notice that the register did not give")));
            QVERIFY2(lastApplied[story.client] >= lastReceived[story.client],
                about(story, QStringLiteral("announced, but not read after that")));
        }
        const auto stages = registry::stageCounts(m_office.session());
        QVERIFY_RESULT(stages);
        for (const registry::StageCount &stage : *stages) {
            const bool done =
                stage.state == registry::NoticeState::Applied || stage.state == registry::NoticeState::Repeated;
            QCOMPARE(stage.count, inState[stage.state]);
            QVERIFY2(done || stage.count == 0, qPrintable(registry::noticeStateText(stage.state)));
        }
    }

    void compareHistory()
    {
        std::map<ClientId, std::vector<Change>> changes;
        std::map<ClientId, std::set<QString>> readings;
        int strange = 0; // typed by the office, or for a notice that is not the client's or was not applied
        auto query = m_office.session().query(
            QStringLiteral("SELECT f.client, f.field, f.old_value, f.new_value, f.request_id, f.origin, n.client,"
                           " n.state FROM field_change f LEFT JOIN notice n ON n.id = f.notice ORDER BY f.id"));
        QVERIFY_RESULT(query.each([&](store::Query &row) {
            const ClientId client {row.integer(0)};
            changes[client].push_back({row.text(1), row.text(2), row.text(3)});
            readings[client].insert(row.text(4));
            const bool ofNotice = !row.isNull(6) && row.integer(6) == row.integer(0)
                && row.integer(7) == static_cast<int>(registry::NoticeState::Applied);
            strange += ofNotice && row.integer(5) == static_cast<int>(registry::Source::Register) ? 0 : 1;
        }));
        QCOMPARE(strange, 0);
        for (const Story &story : m_stories) {
            compareHistory(story, changes[story.client]);
            if (QTest::currentTestFailed()) {
                return;
            }
            compareActs(story, readings[story.client].size());
        }
    }
    /// The rows are steps along what happened: none twice, none back, none that leads from where the last did not.
    static void compareHistory(const Story &story, const std::vector<Change> &changes)
    {
        std::map<QString, std::size_t> known; // of each field: up to which value the registry has followed
        for (const Change &change : changes) {
            const std::vector<QString> &values = story.values.at(change.field);
            std::size_t &place = known[change.field];
            QVERIFY2(change.from == values.at(place), about(story, change.field + u": not from where it was"));
            const auto next =
                std::find(values.begin() + static_cast<std::ptrdiff_t>(place) + 1, values.end(), change.to);
            QVERIFY2(next != values.end(), about(story, change.field + u": this did not happen, or not again"));
            place = static_cast<std::size_t>(next - values.begin());
        }
        for (const auto &[field, values] : story.values) {
            QVERIFY2(values.at(known[field]) == values.back(), about(story, field + u": the last change is missing"));
        }
    }
    /// One act in the audit for each reading that changed something.
    void compareActs(const Story &story, std::size_t readings)
    {
        qint64 acts = -1;
        auto query =
            m_office.session().query(QStringLiteral("SELECT count(*) FROM audit WHERE action = :action"
                                                    " AND object = (SELECT kid FROM client WHERE id = :client)"));
        query.bind(QStringLiteral(":action"), audit::actionName(audit::Action::ClientUpdated))
            .bind(QStringLiteral(":client"), story.client);
        QVERIFY_RESULT(query.each([&acts](store::Query &row) { acts = row.integer(0); }));
        QCOMPARE(acts, static_cast<qint64>(readings));
    }

    SimulatedOffice &m_office;
    Moment m_begin; ///< in the country
    std::vector<Story> m_stories;
};

/// One worker that is no more.
struct EndedWorker {
    bool killed = false;
    Moment aliveUntil {}; ///< of one that was killed: it lived at least until then
    Moment deadAt {}; ///< and not after that
    int exitCode = 0;
    QJsonObject said; ///< its line of --json
};

/// Whether the workers took turns. Nothing in the journal names the run that made a call: its time does, which is clear
/// as long as no two runs live at once.
class TurnsWatch final {
public:
    explicit TurnsWatch(SimulatedOffice &office)
        : m_office(office)
    {
    }

    int toldToWait = 0; ///< somebody else did the work
    int afterEachOther = 0; ///< two in one round that both had a run

    /// What was there before is of no interest. All who ran since then are `ended`, in each further call all who ran
    /// since the last one. Fails the test unless they took turns.
    void begin()
    {
        const auto runs = runsAfter(0);
        const auto calls = callsAfter(0);
        QVERIFY_RESULT(runs);
        QVERIFY_RESULT(calls);
        m_lastRun = runs->empty() ? 0 : runs->back().id;
        m_lastCall = calls->empty() ? 0 : calls->back().id;
    }
    void compare(std::span<const EndedWorker> ended)
    {
        const auto runs = runsAfter(m_lastRun);
        const auto calls = callsAfter(m_lastCall);
        QVERIFY_RESULT(runs);
        QVERIFY_RESULT(calls);
        std::vector<Life> lives;
        livesOf(*runs, ended, lives);
        if (QTest::currentTestFailed()) {
            return;
        }
        for (std::size_t i = 1; i < lives.size(); ++i) {
            QVERIFY2(lives[i - 1].end <= lives[i].begin, "a run began while another one was alive");
        }
        afterEachOther += ended.size() > 1 && lives.size() > 1 ? 1 : 0;
        compareCalls(*calls, lives);
        m_lastRun = runs->empty() ? m_lastRun : runs->back().id;
        m_lastCall = calls->empty() ? m_lastCall : calls->back().id;
    }

private:
    /// From when until when a run lived.
    struct Life {
        qint64 calls = 0; ///< as the run counted them; one that was killed may have made more
        bool killed = false;
        Moment begin {};
        Moment end {}; ///< of one that was killed: the last moment at which it surely lived
        Moment latest {}; ///< after which it surely did nothing
    };

    /// The oldest first.
    Result<std::vector<registry::SyncRun>> runsAfter(qint64 id)
    {
        auto page = registry::runs(m_office.session(), {}, {}, 50);
        if (!page) {
            return failWith(page);
        }
        std::erase_if(page->rows, [id](const registry::SyncRun &run) { return run.id <= id; });
        std::ranges::reverse(page->rows);
        return page->rows;
    }
    Result<std::vector<audit::CallRow>> callsAfter(qint64 id)
    {
        auto page = audit::calls(m_office.session(), {}, {}, 500);
        if (!page) {
            return failWith(page);
        }
        std::erase_if(page->rows, [id](const audit::CallRow &call) { return call.id <= id; });
        std::ranges::reverse(page->rows);
        return page->rows;
    }
    /// Each run is that of somebody who says so, or of the one who was killed before it could.
    void livesOf(
        const std::vector<registry::SyncRun> &runs, std::span<const EndedWorker> ended, std::vector<Life> &lives)
    {
        std::map<qint64, const EndedWorker *> owners;
        const EndedWorker *silent = nullptr;
        for (const EndedWorker &worker : ended) {
            const QJsonValue run = worker.said.value(QStringLiteral("run"));
            const QString error =
                worker.said.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
            if (worker.killed) {
                silent = &worker;
            } else if (worker.exitCode == 0 || worker.exitCode == 5) {
                QVERIFY2(owners.emplace(run.toInteger(-1), &worker).second, "two workers say that they did one run");
            } else {
                // the code of what passes by itself, for this one reason
                QCOMPARE(worker.exitCode, 3);
                QCOMPARE(error, QStringLiteral("store.LEASE_HELD"));
                ++toldToWait;
            }
        }
        std::size_t found = 0;
        for (const registry::SyncRun &run : runs) {
            Life life {run.calls, false, run.startedAt, {}, {}};
            if (owners.contains(run.id)) {
                ++found;
                QVERIFY2(run.finishedAt, "a run that was done has no end");
                life.end = life.latest = *run.finishedAt;
            } else {
                QVERIFY2(silent, "a run that nobody did");
                life.killed = true;
                life.end = std::max(run.startedAt, silent->aliveUntil);
                life.latest = silent->deadAt;
                silent = nullptr;
            }
            lives.push_back(life);
        }
        QVERIFY2(found == owners.size(), "a run that was done is not written down");
    }
    /// Every call is made in the life of a run, and no two calls at once.
    static void compareCalls(const std::vector<audit::CallRow> &calls, const std::vector<Life> &lives)
    {
        Moment free {};
        for (const audit::CallRow &call : calls) {
            const Moment at = call.opened.at;
            QVERIFY2(
                std::ranges::any_of(lives, [at](const Life &life) { return life.begin <= at && at <= life.latest; }),
                "a call of nobody's run");
            QVERIFY2(free <= at, "two calls at once");
            const bool cutOff = !call.closed || call.outcome == egon::CallOutcome::Unknown;
            free = cutOff ? at : call.closed->at;
        }
        for (const Life &life : lives) {
            // one that was opened in the millisecond of an end may be of one run or of the other
            qint64 within = 0;
            qint64 atEnds = 0;
            for (const audit::CallRow &call : calls) {
                const Moment at = call.opened.at;
                within += life.begin < at && at < life.latest ? 1 : 0;
                atEnds += at == life.begin || at == life.latest ? 1 : 0;
            }
            QVERIFY2(life.killed || within <= life.calls, "another run made calls in the middle of this one");
            QVERIFY2(life.killed || life.calls <= within + atEnds, "calls of a run are not in the journal");
        }
    }

    SimulatedOffice &m_office;
    qint64 m_lastRun = 0;
    qint64 m_lastCall = 0;
};

} // namespace kmen::test
