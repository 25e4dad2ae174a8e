/// Whom a simulated office keeps, and whether its registry says of them what the country does.
#pragma once

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "simulated_office.h"

namespace kmen::test {

struct KeptClient {
    ClientId client;
    std::uint32_t person = 0; ///< as taken over
    bool wanted = true; ///< notices of them
    bool inTwoSystems = false; ///< of the office: both keep the same AIFO, in one agenda
};

class KeptClients final {
public:
    explicit KeptClients(SimulatedOffice &office)
        : m_office(office)
    {
    }

    std::vector<KeptClient> all;

    /// Whom this person is now; nothing when the identity ended without one successor.
    [[nodiscard]] std::optional<std::uint32_t> now(std::uint32_t person)
    {
        while (!m_office.country().isValid(person)) {
            auto fate = m_fates.find(person);
            if (fate == m_fates.end()) {
                fate = m_fates.emplace(person, successorOf(person)).first;
            }
            if (!fate->second) {
                return std::nullopt;
            }
            person = *fate->second;
        }
        return person;
    }
    /// Another system of the office keeps the same person in the same agenda.
    void keepInAnotherSystem(KeptClient &kept)
    {
        auto stored = m_office.clients().allValidAifo(kept.client);
        QVERIFY_RESULT(stored);
        if (stored->size() == 1) { // else it did before, when it was taken over the first time
            stored->front().key.ais += 1;
            auto tx = store::Transaction::begin(m_office.session());
            QVERIFY_RESULT(tx);
            QVERIFY_RESULT(m_office.clients().attachAifo(*tx, kept.client, stored->front().key, m_office.by()));
            QVERIFY_RESULT(tx->commit());
        }
        kept.inTwoSystems = true;
    }
    /// One of two systems wants no notices of somebody any more, the other one goes on. Returns what happened; empty:
    /// there is nobody.
    QString endInOneSystem(QRandomGenerator &random)
    {
        const auto kept =
            std::ranges::find_if(all, [](const KeptClient &one) { return one.inTwoSystems && one.wanted; });
        if (kept == all.end()) {
            return {};
        }
        const auto rows = m_office.clients().allValidAifo(kept->client);
        if (!rows || rows->size() < 2) {
            return {};
        }
        const auto which = random.bounded(2U);
        const auto other = m_office.clients().findByAifo(rows->at(1 - which).key);
        if (!other || !*other || (*other)->subscription != registry::Subscription::Subscribed) {
            return {};
        }
        auto tx = store::Transaction::begin(m_office.session());
        const auto done = tx
            ? m_office.clients().wantSubscription(*tx, kept->client, false, m_office.by(), rows->at(which).id)
            : failWith(tx);
        if (!done || !tx->commit()) {
            QTest::qFail("the wish could not be written", __FILE__, __LINE__);
        }
        return QStringLiteral("(ended in one system)");
    }
    /// Fails the test where the registry is not as the country: every field of every client who is subscribed, and a
    /// case for whoever has no identifier any more.
    void compare()
    {
        std::set<std::uint32_t> seen;
        for (const KeptClient &kept : all) {
            compareClient(kept, seen);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

private:
    /// Of somebody whose identity ended, which is for good.
    [[nodiscard]] std::optional<std::uint32_t> successorOf(std::uint32_t person)
    {
        const auto said = m_office.happens("person", person);
        if (!said) {
            return std::nullopt;
        }
        const QString state = said->value(QStringLiteral("state")).toString();
        if (state != QStringLiteral("merged") && state != QStringLiteral("replaced")) {
            return std::nullopt;
        }
        return static_cast<std::uint32_t>(said->value(QStringLiteral("successors")).toArray().at(0).toInteger());
    }
    void compareClient(const KeptClient &kept, std::set<std::uint32_t> &seen)
    {
        const auto detail = m_office.detail(kept.client);
        QVERIFY_RESULT(detail);
        if (!kept.wanted) {
            QVERIFY(detail->row.subscription != registry::Subscription::Subscribed);
            return;
        }
        const auto person = now(kept.person);
        const auto stored = m_office.clients().allValidAifo(kept.client);
        QVERIFY_RESULT(stored);
        if (stored->empty()) {
            // ended without a successor of its own, or another client is the same person: somebody decides
            QVERIFY2(!person || detail->row.waitingCase, "a client lost its identifier and nobody was asked");
            QVERIFY2(detail->row.waitingCase, "a client without an identifier has no case");
            return;
        }
        QVERIFY2(person, "a client kept an identifier that is no more");
        QVERIFY2(seen.insert(*person).second, "two clients keep one identifier");
        QCOMPARE(static_cast<int>(detail->row.subscription), static_cast<int>(registry::Subscription::Subscribed));
        QCOMPARE(stored->size(), kept.inTwoSystems ? 2U : 1U);
        QVERIFY2(stored->front().key.aifo == stored->back().key.aifo, "two systems know the person under two AIFO");
        // identifiers are listed the newest first, the office's own system began
        const auto difference = m_office.difference(*detail, stored->back().key, *person);
        QVERIFY_RESULT(difference);
        QVERIFY2(difference->isEmpty(), qPrintable(*difference));
    }
    SimulatedOffice &m_office;
    std::map<std::uint32_t, std::optional<std::uint32_t>> m_fates; ///< by whose identity ended
};

} // namespace kmen::test
