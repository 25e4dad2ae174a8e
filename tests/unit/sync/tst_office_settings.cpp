#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "audit/audit_log.h"
#include "support/result_macros.h"
#include "support/test_database.h"
#include "support/test_program.h"
#include "sync/office_settings.h"
#include "sync/overview.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// Settings of the office: the file, the audit, or neither.
class TestOfficeSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void profile_isWrittenWithItsRow();
    void configuration_isWrittenWithItsRow();
    void badProfile_changesNothing();
    void foreignChange_isAConflict();
    void withoutItsRow_theOldFileIsPutBack();
    void pace_isAudited();

private:
    [[nodiscard]] QString path(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QByteArray bytes(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] std::vector<audit::AuditRow> acts()
    {
        audit::AuditFilter filter;
        filter.action = u"settings.changed"_s;
        const auto page = audit::auditRows(*m_session, filter, store::PageCursor::first(), 10);
        return page ? page->rows : std::vector<audit::AuditRow>();
    }

    SystemClock m_clock;
    registry::By m_by {u"petr"_s, u"Address"_s};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
};

void TestOfficeSettings::init()
{
    m_session.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<test::TestDatabase>();
    auto session = store::Session::open(m_database->config(), m_clock);
    QVERIFY_RESULT(session);
    m_session = std::move(*session);
    QVERIFY_RESULT(store::migrate(*m_session));
    egon::Profile profile;
    profile.environment = egon::Environment::Test;
    profile.name = u"Test"_s;
    profile.baseUrl = u"https://registry.example/publikace"_s;
    profile.identity = {.agenda = u"A8566"_s,
        .agendovaRole = u"CR102729"_s,
        .ovm = u"00000001"_s,
        .ais = 1234,
        .subjekt = u"00000001"_s};
    profile.caFile = path("ca.pem");
    profile.pkcs12File = path("client.p12");
    profile.passphraseEntry = u"passphrase"_s;
    QVERIFY_RESULT(egon::writeProfile(path("profile.json"), profile));
    sync::WorkplaceConfig config;
    config.database = path("kmen.sqlite");
    config.key = path("kmen.key");
    config.profile = path("profile.json");
    QVERIFY_RESULT(sync::writeConfig(path("kmen.json"), config));
}

void TestOfficeSettings::profile_isWrittenWithItsRow()
{
    const auto files = sync::readOfficeFiles(path("kmen.json"));
    QVERIFY_RESULT(files);
    QVERIFY(files->profile);
    egon::Profile after = *files->profile;
    after.baseUrl = u"https://other.example/publikace"_s;
    QVERIFY(!sync::isSameConnection(after, *files->profile));
    QVERIFY_RESULT(sync::changeProfile(*m_session, *files, after, m_by));
    QCOMPARE(egon::readProfile(path("profile.json"))->baseUrl, after.baseUrl);
    QCOMPARE(acts().size(), std::size_t(1));
    QCOMPARE(acts()[0].actor, u"petr"_s);
    QCOMPARE(acts()[0].object, u"profile"_s);
    QCOMPARE(acts()[0].reason, u"Address"_s);
}

void TestOfficeSettings::configuration_isWrittenWithItsRow()
{
    const auto files = sync::readOfficeFiles(path("kmen.json"));
    QVERIFY_RESULT(files);
    sync::WorkplaceConfig after = files->config;
    after.auditHead = path("head");
    QVERIFY_RESULT(sync::changeConfig(*m_session, *files, after, m_by));
    QCOMPARE(sync::readConfig(path("kmen.json"))->auditHead, path("head"));
    QCOMPARE(acts().size(), std::size_t(1));
    QCOMPARE(acts()[0].object, u"configuration"_s);
    // what cannot be read again is not left behind
    const auto again = sync::readOfficeFiles(path("kmen.json"));
    QVERIFY_RESULT(again);
    const QByteArray before = bytes("kmen.json");
    sync::WorkplaceConfig broken = again->config;
    broken.database.clear();
    QVERIFY(!sync::changeConfig(*m_session, *again, broken, m_by));
    QCOMPARE(bytes("kmen.json"), before);
    QCOMPARE(acts().size(), std::size_t(1));
}

void TestOfficeSettings::badProfile_changesNothing()
{
    const auto files = sync::readOfficeFiles(path("kmen.json"));
    QVERIFY_RESULT(files);
    const QByteArray before = bytes("profile.json");
    egon::Profile after = *files->profile;
    after.baseUrl = u"http://registry.example"_s;
    const auto done = sync::changeProfile(*m_session, *files, after, m_by);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Input);
    QCOMPARE(bytes("profile.json"), before);
    QVERIFY(acts().empty());
}

void TestOfficeSettings::foreignChange_isAConflict()
{
    const auto files = sync::readOfficeFiles(path("kmen.json"));
    QVERIFY_RESULT(files);
    egon::Profile theirs = *files->profile;
    theirs.name = u"theirs"_s;
    QVERIFY_RESULT(egon::writeProfile(path("profile.json"), theirs));
    egon::Profile mine = *files->profile;
    mine.name = u"mine"_s;
    const auto done = sync::changeProfile(*m_session, *files, mine, m_by);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"sync.SETTINGS_CHANGED"_s);
    QCOMPARE(egon::readProfile(path("profile.json"))->name, u"theirs"_s);
    QVERIFY(acts().empty());
}

void TestOfficeSettings::withoutItsRow_theOldFileIsPutBack()
{
    const auto files = sync::readOfficeFiles(path("kmen.json"));
    QVERIFY_RESULT(files);
    const QByteArray before = bytes("profile.json");
    QVERIFY_RESULT(m_session->execute(u"DROP TABLE audit"_s));
    egon::Profile after = *files->profile;
    after.name = u"nobody would know"_s;
    QVERIFY(!sync::changeProfile(*m_session, *files, after, m_by));
    QCOMPARE(bytes("profile.json"), before);
}

void TestOfficeSettings::pace_isAudited()
{
    QVERIFY_RESULT(sync::changePace(*m_session, sync::Pace::TwoHourly, m_by));
    QCOMPARE(sync::storedOptions(*m_session)->pace, sync::Pace::TwoHourly);
    QCOMPARE(acts().size(), std::size_t(1));
    QCOMPARE(acts()[0].object, u"pace"_s);
}

static const kmen::test::Entry testOfficeSettings(kmen::test::runOnEngine<TestOfficeSettings>);
#include "tst_office_settings.moc"
