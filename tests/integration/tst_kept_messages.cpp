// Messages kept for support: only where the profile says so, without any person, and never more than there is room for.
#include <QTest>

#include "audit/call_journal.h"
#include "path_fixture.h"
#include "registers_client.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::test;

class TestKeptMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutOrder_nothingIsKept();
    void keptMessages_tellNothingAboutThePerson();
    void whatIsNoAnswer_isKeptMaskedToo();
    void oldestMakeRoom();

private:
    /// One identification of person 7; the journal's newest row.
    Result<audit::CallRow> identify(const egon::KeepMessages &keep);

    Office m_office;
};

void TestKeptMessages::initTestCase()
{
    QVERIFY_RESULT(m_office.open({}, 100));
}

Result<audit::CallRow> TestKeptMessages::identify(const egon::KeepMessages &keep)
{
    egon::Profile profile = m_office.workplace().profile();
    profile.keepMessages = keep;
    const auto journal = audit::CallJournal::open(m_office.session().config(), m_office.clock);
    if (!journal) {
        return failWith(journal);
    }
    egon::LocalThrottle throttle(0);
    const PatientWaiter waiter;
    const auto client = egon::Client::open(profile, **journal, throttle, m_office.clock, &waiter);
    if (!client) {
        return failWith(client);
    }
    static_cast<void>(identify::identify(**client, m_office.clients(), m_office.request(7), Office::purpose(), Job()));
    const auto lines = audit::calls(m_office.session(), {}, store::PageCursor::first(), 1);
    if (!lines) {
        return failWith(lines);
    }
    return lines->rows.front();
}

void TestKeptMessages::withoutOrder_nothingIsKept()
{
    const auto line = identify({});
    QVERIFY_RESULT(line);
    const auto kept = audit::keptMessages(m_office.session(), line->id);
    QVERIFY_RESULT(kept);
    QVERIFY(!*kept);
}

void TestKeptMessages::keptMessages_tellNothingAboutThePerson()
{
    const auto line = identify({.on = true});
    QVERIFY_RESULT(line);
    QCOMPARE(line->outcome, egon::CallOutcome::Ok);
    const auto kept = audit::keptMessages(m_office.session(), line->id);
    QVERIFY_RESULT(kept);
    QVERIFY(kept->has_value());
    const training::PersonData person = m_office.person(7);
    for (const QByteArray &message : {(*kept)->request, (*kept)->answer}) {
        QVERIFY(message.contains("Prijmeni"));
        QVERIFY(message.contains(line->opened.agendaZadostId.toByteArray(QUuid::WithoutBraces)));
        for (const QString &secret : {person.surname, person.givenName, person.born.toString(Qt::ISODate),
                 QString::number(person.address), person.dataBox}) {
            QVERIFY(secret.isEmpty() || !message.contains(secret.toUtf8()));
        }
        for (const egon::Doklad &document : person.documents) {
            QVERIFY(!message.contains(document.cislo.toUtf8()));
        }
        for (const QString &aifo : {QStringLiteral("GlobalniAifo>…<"), QStringLiteral("GlobalniAifo")}) {
            QVERIFY(message.contains(aifo.toUtf8()) || !message.contains("GlobalniAifo"));
        }
    }
    QVERIFY((*kept)->answer.contains("VysledekKod"));
}

void TestKeptMessages::whatIsNoAnswer_isKeptMaskedToo()
{
    QVERIFY_RESULT(m_office.faults("not-xml"));
    const auto line = identify({.on = true});
    QVERIFY_RESULT(line);
    QCOMPARE(line->outcome, egon::CallOutcome::Failed);
    const auto kept = audit::keptMessages(m_office.session(), line->id);
    QVERIFY_RESULT(kept);
    QVERIFY(kept->has_value());
    QVERIFY((*kept)->answer.contains("<title>"));
    QVERIFY(!(*kept)->answer.contains("Proxy"));
}

void TestKeptMessages::oldestMakeRoom()
{
    const auto first = identify({.on = true});
    QVERIFY_RESULT(first);
    const auto one = audit::keptMessages(m_office.session(), first->id);
    QVERIFY_RESULT(one);
    const qint64 size = (*one)->request.size() + (*one)->answer.size();
    const egon::KeepMessages keep {.on = true, .messageBytes = 64 * 1024, .totalBytes = 2 * size + size / 2};
    std::vector<qint64> ids {first->id};
    for (int i = 0; i < 3; ++i) {
        const auto next = identify(keep);
        QVERIFY_RESULT(next);
        ids.push_back(next->id);
    }
    QList<bool> there;
    for (const qint64 id : ids) {
        const auto kept = audit::keptMessages(m_office.session(), id);
        QVERIFY_RESULT(kept);
        there.append(kept->has_value());
    }
    QCOMPARE(there, QList<bool>({false, false, true, true}));
    // cut to the length of one message
    const auto small = identify({.on = true, .messageBytes = 300});
    QVERIFY_RESULT(small);
    const auto kept = audit::keptMessages(m_office.session(), small->id);
    QVERIFY_RESULT(kept);
    QVERIFY((*kept)->answer.size() < 320 && (*kept)->answer.endsWith("[…]"));
}

static const kmen::test::Entry testKeptMessages(kmen::test::run<TestKeptMessages>);
#include "tst_kept_messages.moc"
