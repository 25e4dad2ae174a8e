/// A desk on the page of notices, with a few clients, and notices and runs as a test needs them.
#pragma once

#include <QDialog>
#include <QSettings>

#include "desk_fixture.h"
#include "registry/notices.h"
#include "registry/runs.h"
#include "sync/distribution.h"

namespace kmen::test {

class QueuesTest : public QObject {
protected:
    /// The first `clients` persons of the country moved and were read: as many notices are done.
    void openWith(std::uint32_t clients)
    {
        shell::applyTheme();
        QSettings().remove(QStringLiteral("queues"));
        QVERIFY_RESULT(m_desk.open());
        for (std::uint32_t number = 1; number <= clients; ++number) {
            QVERIFY_RESULT(m_desk.office.takeOver(number));
        }
        QVERIFY_RESULT(m_desk.office.distribute());
        for (std::uint32_t number = 1; number <= clients; ++number) {
            QVERIFY_RESULT(m_desk.office.happens("move", number));
        }
        QVERIFY_RESULT(m_desk.office.distribute());
        QVERIFY(m_desk.show());
        m_desk.window->open(QStringLiteral("queues"));
        QVERIFY(m_desk.calm());
    }
    /// Everything that the page shows was read again.
    bool again()
    {
        Q_EMIT m_desk.window->desk().dataChanged();
        return m_desk.calm() && m_desk.settled();
    }
    std::vector<qint64> ids(registry::NoticeState state)
    {
        std::vector<qint64> ids;
        if (const auto page = registry::notices(m_desk.office.session(), state, {}, 1000)) {
            for (const registry::NoticeRow &row : page->rows) {
                ids.push_back(row.id);
            }
        }
        return ids;
    }
    /// Waits again, and then fails of this.
    Result<void> fails(qint64 notice, const Error &why)
    {
        store::Session &session = m_desk.office.session();
        for (const char *statement : {"UPDATE notice SET state = 0 WHERE id = %1",
                 "UPDATE counter SET value = value - 1 WHERE name = 'notice.state.3' AND %1 > 0",
                 "INSERT INTO counter (name, value) SELECT 'notice.state.0', 1 WHERE %1 > 0 ON CONFLICT (name) DO "
                 "UPDATE SET value = counter.value + 1"}) {
            if (auto done = session.execute(QString::fromLatin1(statement).arg(notice)); !done) {
                return done;
            }
        }
        auto tx = store::Transaction::begin(session);
        if (!tx) {
            return failWith(tx);
        }
        if (auto done = registry::markFailed(*tx, {&notice, 1}, why); !done) {
            return done;
        }
        return tx->commit();
    }
    /// It came, and got to where it is, so many days earlier.
    Result<void> earlier(qint64 notice, int days)
    {
        const auto by = static_cast<qint64>(std::chrono::milliseconds(std::chrono::days(days)).count());
        return m_desk.office.session().execute(
            QStringLiteral("UPDATE notice SET received_at = received_at - %1, state_at = state_at - %1 WHERE id = %2")
                .arg(by)
                .arg(notice));
    }
    Result<qint64> ran(sync::Work work, registry::RunOutcome outcome, const QString &what = {})
    {
        store::Session &session = m_desk.office.session();
        auto tx = store::Transaction::begin(session);
        if (!tx) {
            return failWith(tx);
        }
        registry::SyncRun run;
        run.kind = sync::workName(work);
        run.actor = QStringLiteral("kmen-worker");
        const auto id = registry::startRun(*tx, run);
        if (!id) {
            return id;
        }
        run.id = *id;
        run.outcome = outcome;
        run.finishedAt = session.clock().now();
        run.what = what;
        run.code = what.isEmpty() ? QString() : QStringLiteral("egon.TEST");
        run.remedy = what.isEmpty() ? QString() : QString(u"Mend: " + what);
        if (auto done = registry::updateRun(*tx, run); !done) {
            return failWith(done);
        }
        if (auto done = tx->commit(); !done) {
            return failWith(done);
        }
        return *id;
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        return m_desk.window->findChild<QDialog *>(QString::fromLatin1(name));
    }
    void picture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
            (void)m_desk.settled();
            m_desk.window->grab().save(folder + QStringLiteral("/queues-") + name + QStringLiteral(".png"));
        }
    }

    DeskFixture m_desk;
};

} // namespace kmen::test
