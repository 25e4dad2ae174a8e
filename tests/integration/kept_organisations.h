/// Which organisations a simulated office keeps, and whether its registry says of them what the country does.
#pragma once

#include <QRandomGenerator>
#include <QTest>

#include <vector>

#include "registry/organisation_subscriptions.h"
#include "simulated_office.h"

namespace kmen::test {

class KeptOrganisations final {
public:
    explicit KeptOrganisations(SimulatedOffice &office)
        : m_office(office)
    {
    }
    /// The first `count` of the country.
    void take(int count)
    {
        for (int number = 1; number <= count; ++number) {
            const auto kept = m_office.keepOrganisation(number);
            QVERIFY_RESULT(kept);
            m_all.push_back({*kept, true});
        }
    }
    /// Something happens to one of them or to another one; returns what. Empty: it could not, for that one has ended.
    QString happen(QRandomGenerator &random)
    {
        const int which = random.bounded(100);
        const QString act = which < 3 ? QStringLiteral("org-end")
            : which < 60              ? QStringLiteral("org-rename")
                                      : QStringLiteral("org-move");
        const int number = 1 + random.bounded(static_cast<int>(m_all.size()) + 1);
        const auto done = m_office.order(act.toLatin1().constData(), {{QStringLiteral("organisation"), number}});
        return done ? act : QString();
    }
    /// Notices of one of them are no longer wanted, or again; returns which.
    QString changeAWish(QRandomGenerator &random)
    {
        if (m_all.empty()) {
            return {};
        }
        Kept &kept = m_all.at(random.bounded(static_cast<quint32>(m_all.size())));
        auto tx = store::Transaction::begin(m_office.session());
        const auto done = tx ? registry::wantOrganisation(*tx, kept.client, !kept.wanted, m_office.by()) : failWith(tx);
        if (!done || !tx->commit()) {
            QTest::qFail("the wish could not be written", __FILE__, __LINE__);
            return {};
        }
        kept.wanted = !kept.wanted;
        return kept.wanted ? QStringLiteral("(organisation wanted)") : QStringLiteral("(organisation not wanted)");
    }
    /// Fails the test where the registry is not as the country: every field of every one that is subscribed. After a
    /// run by AISV: nobody else tells of organisations.
    void compare()
    {
        for (const Kept &kept : m_all) {
            const auto detail = m_office.detail(kept.client);
            QVERIFY_RESULT(detail);
            QCOMPARE(detail->row.subscription,
                kept.wanted ? registry::Subscription::Subscribed : registry::Subscription::Unsubscribed);
            if (kept.wanted) {
                const auto difference = m_office.differenceOfOrganisation(kept.client);
                QVERIFY_RESULT(difference);
                QVERIFY2(difference->isEmpty(), qPrintable(*difference));
            }
        }
    }

private:
    struct Kept {
        ClientId client;
        bool wanted = true; ///< notices of it
    };
    SimulatedOffice &m_office;
    std::vector<Kept> m_all;
};

} // namespace kmen::test
