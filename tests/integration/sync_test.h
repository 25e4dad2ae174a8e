/// What tests of the distribution share: an office with clients whose persons the test knows.
#pragma once

#include <QTest>

#include "simulated_office.h"

namespace kmen::test {

/// A base of test classes beside QObject.
class SyncTest {
protected:
    /// An office at noon of a day without clients.
    void openOffice(std::uint32_t population, training::Limits limits = {})
    {
        m_clients.clear();
        m_persons.clear();
        m_office = std::make_unique<SimulatedOffice>();
        QVERIFY_RESULT(m_office->open(population, 11, limits));
        QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(12)));
    }
    /// The next `count` living persons of the country.
    void takeOver(int count)
    {
        for (std::uint32_t number = m_persons.empty() ? 1 : m_persons.back() + 1; count > 0; ++number) {
            if (m_office->country().person(number)->died) {
                continue;
            }
            const auto taken = m_office->takeOver(number);
            QVERIFY_RESULT(taken);
            m_clients.push_back(taken->client);
            m_persons.push_back(number);
            --count;
        }
    }
    void run(const sync::Options &options = {})
    {
        // a run asks about what was before it, to the millisecond: what has just happened is to be before it
        QVERIFY_RESULT(m_office->advance(std::chrono::seconds(1)));
        const auto report = m_office->distribute(options);
        QVERIFY_RESULT(report);
        m_report = *report;
        QVERIFY2(!m_report.stoppedBy, m_report.stoppedBy ? qPrintable(describe(*m_report.stoppedBy)) : "");
    }
    void want(std::size_t client, bool subscription)
    {
        auto tx = store::Transaction::begin(m_office->session());
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(m_office->clients().wantSubscription(*tx, m_clients.at(client), subscription, m_office->by()));
        QVERIFY_RESULT(tx->commit());
    }
    /// Does the client have the surname that the person has by now?
    [[nodiscard]] bool sameName(std::size_t client)
    {
        const auto detail = m_office->detail(m_clients.at(client));
        const auto stored = m_office->clients().validAifo(m_clients.at(client));
        return detail && stored && detail->row.surname == m_office->country().person(m_persons.at(client))->surname;
    }

    std::unique_ptr<SimulatedOffice> m_office;
    std::vector<ClientId> m_clients;
    std::vector<std::uint32_t> m_persons;
    sync::Report m_report;
};

} // namespace kmen::test
