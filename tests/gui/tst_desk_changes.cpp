#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include "registry/exports.h"
#include "store/migrations.h"
#include "support/result_macros.h"
#include "support/test_database.h"
#include "support/test_program.h"
#include "ui/clients/client_calls.h"
#include "ui/clients/clients_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

using namespace kmen;
using namespace kmen::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page that shows clients and has something to write into.
class ClientsLikePage final : public shell::Page {
public:
    explicit ClientsLikePage(shell::Desk &desk)
        : m_desk(desk)
        , edit(new QLineEdit)
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(edit);
    }
    void enter() override
    {
        m_desk.tasks().look(
            this, [](shell::Context &, const Job &) -> Result<int> { return 1; }, [](const Result<int> &) {});
    }
    [[nodiscard]] store::Topics topics() const override { return store::Topic::Clients; }
    void changedElsewhere() override { ++readAgain; }
    [[nodiscard]] QString help() const override { return {}; }

private:
    shell::Desk &m_desk;

public:
    QLineEdit *edit;
    int readAgain = 0;
};

} // namespace

/// Several desks on one database: what another one changed comes to the page that shows it.
class TestDeskChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void visiblePage_readsWhatAnotherDeskChanged();
    void hiddenPage_isLeftAlone();
    void serverAway_keepsWhatWasTyped();
    void reading_takesTheReplicaWhileItIsThere();
    void listCardAndExport_readTheReplicaButNeverBehindOwnWrites();

private:
    Result<void> change(const QString &sql)
    {
        auto tx = store::Transaction::begin(*m_other);
        if (!tx) {
            return failWith(tx);
        }
        if (auto done = tx->query(sql).exec(); !done) {
            return done;
        }
        return tx->commit();
    }

    std::unique_ptr<TestDatabase> m_database;
    SystemClock m_clock;
    std::unique_ptr<store::Session> m_other;
    std::shared_ptr<shell::Office> m_office;
    std::unique_ptr<shell::MainWindow> m_window;
    ClientsLikePage *m_page = nullptr;
};

void TestDeskChanges::init()
{
    m_database = std::make_unique<TestDatabase>();
    QVERIFY(m_database->isValid());
    auto session = store::Session::open(m_database->config(), m_clock);
    QVERIFY_RESULT(session);
    m_other = std::move(*session);
    QVERIFY_RESULT(store::migrate(*m_other));
    auto keys = security::Protector::fromKeys(QByteArray(32, 'e'), QByteArray(32, 'i'));
    QVERIFY_RESULT(keys);
    m_office = std::make_shared<shell::Office>();
    m_office->database = m_database->config();
    m_office->protector = std::make_shared<const security::Protector>(std::move(*keys));
    m_office->clock = std::make_shared<SystemClock>();
    m_office->user = u"jana"_s;
    m_window = std::make_unique<shell::MainWindow>(m_office);
    m_window->addPage({u"clients"_s, [] { return u"Clients"_s; }, u"clients"_s,
        [this] { return m_page = new ClientsLikePage(m_window->desk()); }});
    m_window->addPage({u"other"_s, [] { return u"Other"_s; }, u"clients"_s,
        [this] { return new ClientsLikePage(m_window->desk()); }});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_page && m_window->desk().tasks().idle());
    // the database is watched from now on; a first change tells that it is
    int tried = 0;
    QTRY_VERIFY_WITH_TIMEOUT(change(u"UPDATE client SET version = %1"_s.arg(++tried)) && m_page->readAgain > 0, 20'000);
}

void TestDeskChanges::cleanup()
{
    m_window.reset();
    m_other.reset();
}

void TestDeskChanges::visiblePage_readsWhatAnotherDeskChanged()
{
    m_page->readAgain = 0;
    QVERIFY_RESULT(change(u"UPDATE client SET version = 7"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->readAgain > 0, 10'000);
}

void TestDeskChanges::hiddenPage_isLeftAlone()
{
    m_window->open(u"other"_s);
    QTRY_VERIFY(!m_page->isVisible());
    QSignalSpy changed(&m_window->desk().changes(), &shell::Changes::changed);
    m_page->readAgain = 0;
    QVERIFY_RESULT(change(u"UPDATE client SET version = 8"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 10'000);
    QCOMPARE(m_page->readAgain, 0);
}

void TestDeskChanges::serverAway_keepsWhatWasTyped()
{
    if (!m_database->postgres()) {
        return; // a file does not go away
    }
    m_page->edit->setFocus();
    QTest::keyClicks(m_page->edit, u"rozepsano"_s);
    QSignalSpy reachable(&m_window->desk().changes(), &shell::Changes::reachableChanged);
    QVERIFY(m_database->postgres()->stop());
    QTRY_COMPARE_WITH_TIMEOUT(reachable.size(), 1, 20'000);
    QVERIFY(!m_window->desk().changes().isReachable());
    std::optional<Result<int>> answer;
    const auto ask = [&] {
        answer.reset();
        m_window->desk().tasks().look(
            m_window.get(),
            [](shell::Context &context, const Job &) -> Result<int> {
                int rows = 0;
                auto query = context.session().query(u"SELECT count(*) FROM client"_s);
                const auto done = query.each([&](store::Query &row) { rows = static_cast<int>(row.integer(0)); });
                return done ? Result<int>(rows) : failWith(done);
            },
            [&](const Result<int> &result) { answer = result; });
    };
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000);
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Unavailable);
    QCOMPARE(m_page->edit->text(), u"rozepsano"_s);
    QVERIFY(m_database->postgres()->start());
    m_page->readAgain = 0;
    QTRY_VERIFY_WITH_TIMEOUT(m_window->desk().changes().isReachable(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->readAgain > 0, 10'000); // nobody knows what happened meanwhile
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000);
    QVERIFY_RESULT(*answer);
    QCOMPARE(m_page->edit->text(), u"rozepsano"_s);
    m_other.reset();
}

void TestDeskChanges::reading_takesTheReplicaWhileItIsThere()
{
    if (!m_database->postgres()) {
        return; // a file has none
    }
    auto office = std::make_shared<shell::Office>(*m_office);
    office->database.replica = office->database.server;
    office->database.replica->port = m_database->postgres()->startReplica();
    QVERIFY(office->database.replica->port != 0);
    const auto isStandby = [](store::Session &session) {
        bool standby = false;
        auto query = session.query(u"SELECT CASE WHEN pg_is_in_recovery() THEN 1 ELSE 0 END"_s);
        (void)query.each([&](store::Query &row) { standby = row.integer(0) == 1; });
        return standby;
    };
    const auto context = shell::Context::open(office);
    QVERIFY_RESULT(context);
    QVERIFY(isStandby((*context)->reading()));
    QVERIFY(!(*context)->replicaAway());
    QVERIFY(!isStandby((*context)->session()));
    QVERIFY(m_database->postgres()->stopReplica());
    const auto without = shell::Context::open(office);
    QVERIFY_RESULT(without);
    QVERIFY(!isStandby((*without)->reading()));
    QVERIFY((*without)->replicaAway());
}

void TestDeskChanges::listCardAndExport_readTheReplicaButNeverBehindOwnWrites()
{
    if (!m_database->postgres()) {
        return; // a file has none
    }
    m_window.reset();
    auto office = std::make_shared<shell::Office>(*m_office);
    office->database = m_database->config();
    office->database.replica = office->database.server;
    office->database.replica->port = m_database->postgres()->startReplica();
    QVERIFY(office->database.replica->port != 0);
    const auto opened = shell::Context::open(office);
    QVERIFY_RESULT(opened);
    shell::Context &context = **opened;
    const auto make = [&](const QString &surname) -> Result<ClientId> {
        auto tx = store::Transaction::begin(context.session());
        if (!tx) {
            return failWith(tx);
        }
        const auto made = context.clients().createByHand(*tx,
            {*registry::officeField(registry::FieldCode::Prijmeni, surname, tx->now()),
                *registry::officeField(registry::FieldCode::Jmeno, u"Osoba"_s, tx->now())},
            context.by(u"zkouška"_s));
        const auto done = made ? tx->commit() : failWith(made);
        return done ? Result<ClientId>(made->id) : failWith(done);
    };
    const auto first = make(u"První"_s);
    QVERIFY_RESULT(first);
    const auto onReplica = [&] { return &context.reading() != &context.session(); };
    QTRY_VERIFY(onReplica());

    // the replica stands still from here on, and somebody renames the client of whom nobody is told
    auto config = m_database->config();
    config.server = office->database.replica;
    auto standby = store::Session::open(config, m_clock);
    QVERIFY_RESULT(standby);
    QVERIFY_RESULT((*standby)->execute(u"SELECT pg_wal_replay_pause()"_s));
    QVERIFY(m_database->postgres()->administer(u"UPDATE person SET surname = 'Jiný'"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    const auto surname = [&]() -> QString {
        const auto card = clients::readCard(context, *first);
        return card ? card->detail.row.surname : describe(card.error());
    };
    const auto saved = [&]() -> QByteArray {
        const auto done = context.read([&](store::Session &reading) {
            return registry::exportCsv(context.session(), {}, path, {u"jana"_s, u"zkouška"_s}, {}, &reading);
        });
        QFile file(path);
        return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(onReplica());
    QCOMPARE(surname(), u"První"_s); // as the replica knows it
    QVERIFY(saved().contains("První")); // the audit of it is written to the server: an own write
    QVERIFY(!onReplica());
    QCOMPARE(surname(), u"Jiný"_s);
    QVERIFY(saved().contains("Jiný"));
    const auto second = make(u"Druhý"_s);
    QVERIFY_RESULT(second);
    QVERIFY_RESULT(clients::readCard(context, *second));

    QVERIFY_RESULT((*standby)->execute(u"SELECT pg_wal_replay_resume()"_s));
    QTRY_VERIFY(onReplica());
    QVERIFY_RESULT(clients::readCard(context, *second));

    // the page itself reads there too
    QVERIFY_RESULT((*standby)->execute(u"SELECT pg_wal_replay_pause()"_s));
    QVERIFY(m_database->postgres()->administer(u"UPDATE person SET surname = 'Skrytý'"_s));
    auto window = std::make_unique<shell::MainWindow>(office);
    clients::ClientsPage *page = nullptr;
    window->addPage({u"clients"_s, [] { return u"Clients"_s; }, u"clients"_s,
        [&] { return page = new clients::ClientsPage(window->desk()); }});
    window->show();
    auto *table = window->findChild<QAbstractItemView *>(u"clientsTable"_s);
    QTRY_VERIFY((table = window->findChild<QAbstractItemView *>(u"clientsTable"_s)) && table->model()
        && table->model()->rowCount() == 2);
    const auto shown = [&](int row) {
        QString text;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            text += table->model()->index(row, column).data().toString() + u' ';
        }
        return text;
    };
    QTRY_VERIFY(shown(0).contains(u"Druhý") || shown(1).contains(u"Druhý"));
    QVERIFY(!shown(0).contains(u"Skrytý") && !shown(1).contains(u"Skrytý"));

    // the replica falls in the middle: the server itself answers
    QVERIFY(m_database->postgres()->stopReplica());
    QCOMPARE(surname(), u"Skrytý"_s);
    QVERIFY(context.replicaAway());
    window.reset();
}

static const kmen::test::Entry testDeskChanges(kmen::test::runOnEngine<TestDeskChanges, QApplication>);
#include "tst_desk_changes.moc"
