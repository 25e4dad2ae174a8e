/// What tests of an office of several agendas share: clients whom only one of its agendas keeps.
#pragma once

#include "sync_test.h"

namespace kmen::test {

class AgendasTest : protected SyncTest {
protected:
    /// At noon of a day without clients; the office's own agenda is A8566. `withRole`: also in records().
    void openOffice(bool withRole, registry::Route route = registry::Route::Aisv)
    {
        m_clients.clear();
        m_persons.clear();
        m_office = std::make_unique<SimulatedOffice>();
        if (withRole) {
            m_office->otherRoles.push_back({records(), QStringLiteral("CR83065"), QStringLiteral("evidence")});
        }
        QVERIFY_RESULT(m_office->openInProcess(200, 3));
        QVERIFY_RESULT(m_office->setRoute(route));
        QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(12)));
    }
    /// A client whom only this agenda keeps.
    void keep(std::uint32_t person, const QString &agenda)
    {
        while (m_office->country().person(person)->died) {
            ++person;
        }
        const auto made = m_office->keepIn(person, agenda);
        QVERIFY_RESULT(made);
        m_clients.push_back(*made);
        m_persons.push_back(person);
        m_office->journal.clear();
    }
    [[nodiscard]] registry::Subscription subscriptionOf(ClientId client)
    {
        return m_office->detail(client)->row.subscription;
    }
    static QString records() { return QStringLiteral("A9145"); }
};

} // namespace kmen::test
