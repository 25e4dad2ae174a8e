#include "registry/organisation_subscriptions.h"
#include "registry/subscriptions.h"
#include "registry_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;
using namespace std::chrono_literals;

/// The client master registry: making clients, applying what the register says, identifiers and their subscription.
class TestClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void newClient_showsWhatTheRegisterSaid();
    void kid_isUniqueEvenWhenTheGeneratorRepeats();
    void aifo_belongsToOneClientOnly();
    void aifo_isNowhereInTheFile();
    void changedField_hasItsHistory();
    void everyItem_hasItsHistory_data();
    void everyItem_hasItsHistory();
    void unchangedPerson_movesOnlyTheTimeOfReading();
    void lateAnswer_neverOverwritesANewerOne();
    void missingItem_isEndedOnlyByACompleteAnswer();
    void valueThatBecameDoubtful_isAChange();
    void answerWithoutPlaceNames_keepsTheOldText();
    void deadPerson_isDeceasedAndBackAgain();
    void failedTransaction_leavesNothingHalfWritten();
    void replacedAifo_keepsTheLineage();
    void replacedAifo_ofWhomNobodyWantsToBeToldOf_isNotSubscribed();
    void replacement_ownedByAnotherClient_isAConflict();
    void cancelledAifo_isUnsubscribed();
    void similarClient_isFoundByNameOrDocument();
    void auditOfAllActs_holds();

private:
    std::unique_ptr<Office> m_office;
    const QDate m_born {1978, 5, 12};
    egon::Person jana() const
    {
        return person(QStringLiteral("Jana"), QStringLiteral("Dvořáková"), m_born, QStringLiteral("123456789"));
    }
    static QStringList titles(const std::vector<HistoryEntry> &entries)
    {
        QStringList texts;
        for (const auto &entry : entries) {
            texts.append(entry.title);
        }
        return texts;
    }
};

void TestClients::newClient_showsWhatTheRegisterSaid()
{
    const auto created = m_office->add(1, jana());
    QVERIFY(!created.kid.isNull());
    const auto detail = client(*m_office->session, created.kid);
    QVERIFY_RESULT(detail);
    QCOMPARE(detail->row.surname, QStringLiteral("Dvořáková"));
    QCOMPARE(*detail->row.birthDate, m_born);
    QVERIFY(detail->row.address.contains(QStringLiteral("Lipová")));
    QCOMPARE(*detail->row.readAt, m_office->clock.now());
    const Field *document = findField(detail->fields, FieldCode::Doklady);
    QVERIFY(document);
    QCOMPARE(document->value, QStringLiteral("ID 123456789 2030-01-31"));
    QCOMPARE(displayText(*findField(detail->fields, FieldCode::DatumNarozeni)), QStringLiteral("12. 5. 1978"));
    QCOMPARE(findField(detail->fields, FieldCode::Prijmeni)->stav, egon::Stav::Spravny);
    QCOMPARE(detail->identifiers.size(), std::size_t(1));
    QCOMPARE(detail->identifiers.front().handle, QStringLiteral("AIFO A8566 · 1"));
    QCOMPARE(detail->identifiers.front().subscription, Subscription::Wanted);
    QCOMPARE(clientCounts(*m_office->session)->active, 1);
    QVERIFY(!client(*m_office->session, Kid::fromNumber(999)));
}

void TestClients::kid_isUniqueEvenWhenTheGeneratorRepeats()
{
    QSet<QString> kids;
    for (int i = 0; i < 5; ++i) {
        m_office->nextKid = 1; // the generator starts again and offers what is taken
        kids.insert(m_office->add(i, jana()).kid.text());
    }
    QCOMPARE(kids.size(), 5);
}

void TestClients::aifo_belongsToOneClientOnly()
{
    const auto first = m_office->add(1, jana());
    auto tx = m_office->begin();
    const auto again = m_office->clients.createFromRegister(
        tx, aifoKey(1), jana(), ruian(), m_office->source, m_office->clock.now(), m_office->by);
    QVERIFY(!again);
    QCOMPARE(again.error().code, QStringLiteral("registry.AIFO_TAKEN"));
    QVERIFY(again.error().what.contains(first.kid.text()));
    QVERIFY_RESULT(tx.commit());
    QCOMPARE(m_office->count(QStringLiteral("client")), 1); // refused before anything was written
    const auto found = m_office->clients.findByAifo(aifoKey(1));
    QVERIFY_RESULT(found);
    QVERIFY(*found && (*found)->kid == first.kid);
    QVERIFY(!m_office->clients.findByAifo(aifoKey(2))->has_value());
    AifoKey otherAgenda = aifoKey(1);
    otherAgenda.agenda = QStringLiteral("A1");
    QVERIFY(!m_office->clients.findByAifo(otherAgenda)->has_value());
}

void TestClients::aifo_isNowhereInTheFile()
{
    const auto created = m_office->add(1, jana());
    m_office->add(2, jana());
    auto tx = m_office->begin();
    const NewNotice notice {aifoKey(3), QStringLiteral("E07"), 1, {}, {}, {}};
    QVERIFY_RESULT(addNotices(tx, m_office->protector, {}, std::span(&notice, 1)));
    QVERIFY_RESULT(openCase(tx, m_office->protector,
        {CaseKind::Split, {created.id}, {aifoKey(4), aifoKey(5)}, m_office->source, {}, {}, {}}, m_office->by));
    QVERIFY_RESULT(m_office->clients.replaceAifo(tx, aifoKey(2), aifoKey(6).aifo, m_office->source, m_office->by));
    QVERIFY_RESULT(tx.commit());
    int files = 0;
    for (const QByteArray &bytes : m_office->database.storedBytes()) {
        files += bytes.isEmpty() ? 0 : 1;
        for (int number = 1; number <= 6; ++number) {
            const QByteArray value = aifoKey(number).aifo.bytes().toByteArray();
            for (const QByteArray &form : {value, value.toBase64(), value.toHex(), value.toHex().toUpper()}) {
                QVERIFY(!bytes.contains(form));
            }
        }
    }
    QVERIFY(files >= 1);
}

void TestClients::changedField_hasItsHistory()
{
    const auto created = m_office->add(1, jana());
    auto married = jana();
    married.prijmeni = known(QStringLiteral("Nováková"));
    const auto changes = m_office->apply(created.id, married);
    QVERIFY_RESULT(changes);
    QCOMPARE(changes->size(), std::size_t(1));
    QCOMPARE(changes->front().oldValue, QStringLiteral("Dvořáková"));
    const auto entries = history(*m_office->session, created.id);
    QVERIFY_RESULT(entries);
    QCOMPARE(entries->front().kind, HistoryKind::FieldChanged);
    QCOMPARE(*entries->front().field, FieldCode::Prijmeni);
    QCOMPARE(entries->front().newText, QStringLiteral("Nováková"));
    QCOMPARE(entries->front().source, QStringLiteral("E278"));
    QVERIFY(!entries->front().requestId.isEmpty());
    QCOMPARE(entries->back().title, audit::actionText(QStringLiteral("client.created")));
    QCOMPARE(entries->size(), std::size_t(2));
    QCOMPARE(m_office->found(QStringLiteral("novakova")), QStringList(QStringLiteral("Jana Nováková")));
    QVERIFY(m_office->found(QStringLiteral("dvorakova")).isEmpty());
    QVERIFY(history(*m_office->session, created.id, entries->front().at)->size() == 1);
}

void TestClients::everyItem_hasItsHistory_data()
{
    QTest::addColumn<int>("item");
    for (const FieldCode code : allFieldCodes()) {
        if (code < FieldCode::Nazev) { // those of organisations are read from another register
            QTest::newRow(qPrintable(fieldName(code))) << static_cast<int>(code);
        }
    }
}

void TestClients::everyItem_hasItsHistory()
{
    QFETCH(int, item);
    const auto code = static_cast<FieldCode>(item);
    const auto created = m_office->add(1, person(QStringLiteral("A"), QStringLiteral("B"), QDate(1950, 1, 1)));
    auto changed = person(QStringLiteral("A"), QStringLiteral("B"), QDate(1950, 1, 1));
    const QString word = QStringLiteral("nové");
    const QDate day(2020, 2, 29);
    const egon::Misto place {std::nullopt, std::nullopt, word, QStringLiteral("703")};
    switch (code) {
    case FieldCode::Prijmeni:
        changed.prijmeni = known(word);
        break;
    case FieldCode::Jmeno:
        changed.jmeno = known(word);
        break;
    case FieldCode::RodnePrijmeni:
        changed.rodnePrijmeni = known(word);
        break;
    case FieldCode::Pohlavi:
        changed.pohlavi = known(QStringLiteral("muz"));
        break;
    case FieldCode::DatumNarozeni:
        changed.datumNarozeni = known(day);
        break;
    case FieldCode::MistoNarozeni:
        changed.mistoNarozeni = known(place);
        break;
    case FieldCode::DatumUmrti:
        changed.datumUmrti = known(day);
        break;
    case FieldCode::DatumPravniMociUmrti:
        changed.datumPravniMociUmrti = known(day);
        break;
    case FieldCode::MistoUmrti:
        changed.mistoUmrti = known(place);
        break;
    case FieldCode::AdresaPobytu:
        changed.adresaPobytu = known(egon::AdresaPobytu {7, true});
        break;
    case FieldCode::DorucovaciAdresa:
        changed.dorucovaciAdresa = known(egon::DorucovaciAdresa {std::nullopt, word, QStringLiteral("adresaSvet")});
        break;
    case FieldCode::RodinnyStavPartnerstvi:
        changed.rodinnyStavPartnerstvi = known(QStringLiteral("ZENATY/VDANA"));
        break;
    case FieldCode::OmezeniSvepravnosti:
        changed.omezeniSvepravnosti = known(QStringLiteral("ano"));
        break;
    case FieldCode::DatovaSchranka:
        changed.datovaSchranka = known(QStringLiteral("abc1234"));
        break;
    case FieldCode::Telefon:
        changed.telefon = known(QStringLiteral("+420111222333"));
        break;
    case FieldCode::Email:
        changed.email = known(QStringLiteral("a@example.org"));
        break;
    case FieldCode::Doklady:
        changed = person(QStringLiteral("A"), QStringLiteral("B"), QDate(1950, 1, 1), QStringLiteral("998877"));
        break;
    case FieldCode::Obcanstvi:
        changed.obcanstvi = {known(QStringLiteral("203")), known(QStringLiteral("040"))};
        break;
    case FieldCode::Certifikaty:
        changed.certifikaty = {known(egon::Certifikat {42, word, {}, {}})};
        break;
    case FieldCode::Nazev:
    case FieldCode::Ico:
    case FieldCode::PravniForma:
    case FieldCode::PravniStav:
    case FieldCode::Sidlo:
    case FieldCode::DatumVzniku:
    case FieldCode::DatumZaniku:
        break;
    }
    const auto there = m_office->apply(created.id, changed);
    QVERIFY_RESULT(there);
    QCOMPARE(there->size(), std::size_t(1));
    QCOMPARE(there->front().code, code);
    QVERIFY(!displayText(code, there->front().newValue, there->front().newName).isEmpty());
    QVERIFY(m_office->apply(created.id, changed)->empty());
    const auto back = m_office->apply(created.id, person(QStringLiteral("A"), QStringLiteral("B"), QDate(1950, 1, 1)));
    QVERIFY_RESULT(back);
    QCOMPARE(back->size(), std::size_t(1));
    QCOMPARE(back->front().oldValue, there->front().newValue);
    QCOMPARE(back->front().newValue, there->front().oldValue);
    const auto entries = history(*m_office->session, created.id);
    QCOMPARE(std::ranges::count(*entries, std::optional(code), &HistoryEntry::field), 2);
}

void TestClients::unchangedPerson_movesOnlyTheTimeOfReading()
{
    const auto created = m_office->add(1, jana());
    const auto before = client(*m_office->session, created.id);
    const qint64 audited = m_office->count(QStringLiteral("audit"));
    const auto changes = m_office->apply(created.id, jana());
    QVERIFY_RESULT(changes);
    QVERIFY(changes->empty());
    const auto after = client(*m_office->session, created.id);
    QCOMPARE(after->version, before->version);
    QCOMPARE(*after->row.readAt, m_office->clock.now());
    QCOMPARE(findField(after->fields, FieldCode::Jmeno)->readAt, m_office->clock.now());
    QCOMPARE(m_office->count(QStringLiteral("audit")), audited);
    QCOMPARE(m_office->count(QStringLiteral("field_change")), 0);
}

void TestClients::lateAnswer_neverOverwritesANewerOne()
{
    const auto created = m_office->add(1, jana());
    auto late = jana();
    late.jmeno = known(QStringLiteral("Staré"));
    auto tx = m_office->begin();
    const auto changes = m_office->clients.applyPerson(
        tx, created.id, late, ruian(), m_office->source, m_office->clock.now() - 1h, m_office->by);
    QVERIFY_RESULT(changes);
    QVERIFY(changes->empty());
    QVERIFY_RESULT(tx.commit());
    QCOMPARE(client(*m_office->session, created.id)->row.givenName, QStringLiteral("Jana"));
}

void TestClients::missingItem_isEndedOnlyByACompleteAnswer()
{
    auto withPhone = jana();
    withPhone.telefon = known(QStringLiteral("+420111222333"));
    const auto created = m_office->add(1, withPhone);
    m_office->source.complete = false;
    QVERIFY(m_office->apply(created.id, jana())->empty());
    QCOMPARE(findField(client(*m_office->session, created.id)->fields, FieldCode::Telefon)->value,
        QStringLiteral("+420111222333"));
    m_office->source.complete = true;
    const auto changes = m_office->apply(created.id, jana());
    QVERIFY_RESULT(changes);
    QCOMPARE(changes->size(), std::size_t(1));
    QVERIFY(changes->front().newValue.isEmpty());
}

void TestClients::valueThatBecameDoubtful_isAChange()
{
    const auto created = m_office->add(1, jana());
    auto doubtful = jana();
    doubtful.adresaPobytu.stav = egon::Stav::Nespravny;
    const auto changes = m_office->apply(created.id, doubtful);
    QVERIFY_RESULT(changes);
    QCOMPARE(changes->size(), std::size_t(1));
    QCOMPARE(changes->front().newStav, egon::Stav::Nespravny);
    QVERIFY(history(*m_office->session, created.id)->front().newText.endsWith(QStringLiteral(" (nespravny)")));
    QVERIFY(findField(client(*m_office->session, created.id)->fields, FieldCode::AdresaPobytu)->isDoubtful());
}

void TestClients::answerWithoutPlaceNames_keepsTheOldText()
{
    const auto created = m_office->add(1, jana());
    m_office->clock.advance(1min);
    auto tx = m_office->begin();
    const auto changes = m_office->clients.applyPerson(
        tx, created.id, jana(), {}, m_office->source, m_office->clock.now(), m_office->by);
    QVERIFY_RESULT(changes);
    QVERIFY_RESULT(tx.commit());
    QVERIFY(changes->empty());
    QVERIFY(findField(client(*m_office->session, created.id)->fields, FieldCode::AdresaPobytu)
                ->name.contains(QStringLiteral("Lipová")));
}

void TestClients::deadPerson_isDeceasedAndBackAgain()
{
    const auto created = m_office->add(1, jana());
    auto dead = jana();
    dead.datumUmrti = known(QDate(2025, 3, 1));
    QVERIFY_RESULT(m_office->apply(created.id, dead));
    QCOMPARE(client(*m_office->session, created.id)->row.state, ClientState::Deceased);
    QCOMPARE(clientCounts(*m_office->session)->deceased, 1);
    QCOMPARE(clientCounts(*m_office->session)->active, 0);
    dead.datumUmrti.nil = true;
    QVERIFY_RESULT(m_office->apply(created.id, dead));
    QCOMPARE(client(*m_office->session, created.id)->row.state, ClientState::Active);
    QCOMPARE(clientCounts(*m_office->session)->active, 1);
}

void TestClients::failedTransaction_leavesNothingHalfWritten()
{
    const auto created = m_office->add(1, jana());
    const auto before = client(*m_office->session, created.id);
    const QStringList tables {QStringLiteral("client"), QStringLiteral("person"), QStringLiteral("client_aifo"),
        QStringLiteral("client_name"), QStringLiteral("client_number"), QStringLiteral("field_change"),
        QStringLiteral("audit"), QStringLiteral("notice"), QStringLiteral("identity_case")};
    std::vector<qint64> rows;
    for (const QString &table : tables) {
        rows.push_back(m_office->count(table));
    }
    {
        auto tx = m_office->begin();
        auto changed = jana();
        changed.prijmeni = known(QStringLiteral("Jiná"));
        m_office->clock.advance(1min);
        QVERIFY_RESULT(m_office->clients.applyPerson(
            tx, created.id, changed, ruian(), m_office->source, m_office->clock.now(), m_office->by));
        QVERIFY_RESULT(m_office->clients.createFromRegister(
            tx, aifoKey(2), changed, ruian(), m_office->source, m_office->clock.now(), m_office->by));
        const NewNotice notice {aifoKey(1), QStringLiteral("E07"), 1, {}, {}, {}};
        QVERIFY_RESULT(addNotices(tx, m_office->protector, {}, std::span(&notice, 1)));
        QVERIFY_RESULT(
            openCase(tx, m_office->protector, {CaseKind::Vanished, {created.id}, {}, {}, {}, {}, {}}, m_office->by));
    }
    for (qsizetype i = 0; i < tables.size(); ++i) {
        QCOMPARE(m_office->count(tables[i]), rows[static_cast<std::size_t>(i)]);
    }
    const auto after = client(*m_office->session, created.id);
    QVERIFY(after->fields == before->fields);
    QCOMPARE(after->version, before->version);
    QCOMPARE(clientCounts(*m_office->session)->all, 1);
}

void TestClients::replacedAifo_keepsTheLineage()
{
    const auto created = m_office->add(1, jana());
    auto tx = m_office->begin();
    const qint64 old = m_office->clients.validAifo(created.id)->id;
    QVERIFY_RESULT(
        m_office->clients.confirmSubscription(tx, std::span(&old, 1), Subscription::Subscribed, m_office->by));
    const auto replaced =
        m_office->clients.replaceAifo(tx, aifoKey(1), aifoKey(2).aifo, m_office->source, m_office->by);
    QVERIFY_RESULT(replaced);
    const auto again = m_office->clients.replaceAifo(tx, aifoKey(1), aifoKey(2).aifo, m_office->source, m_office->by);
    QVERIFY_RESULT(again);
    QCOMPARE(again->aifoId, replaced->aifoId);
    QVERIFY_RESULT(tx.commit());
    const auto detail = client(*m_office->session, created.id);
    QCOMPARE(detail->identifiers.size(), std::size_t(2));
    QCOMPARE(detail->identifiers.front().handle, QStringLiteral("AIFO A8566 · 2"));
    QCOMPARE(*detail->identifiers.front().predecessor, old);
    QCOMPARE(detail->identifiers.front().subscription, Subscription::Wanted);
    QCOMPARE(detail->identifiers.back().state, AifoState::Replaced);
    QCOMPARE(*detail->identifiers.back().successor, replaced->aifoId);
    QCOMPARE(detail->identifiers.back().subscription, Subscription::Unwanted);
    const auto wanted = m_office->clients.validAifo(created.id);
    QVERIFY_RESULT(wanted);
    QVERIFY(wanted->key.aifo == aifoKey(2).aifo);
    QCOMPARE(clientCounts(*m_office->session)->subscribed, 0);
    QVERIFY(!m_office->clients.replaceAifo(tx, aifoKey(8), aifoKey(9).aifo, m_office->source, m_office->by));
}

void TestClients::replacedAifo_ofWhomNobodyWantsToBeToldOf_isNotSubscribed()
{
    const auto created = m_office->add(1, jana());
    auto tx = m_office->begin();
    const qint64 first = m_office->clients.validAifo(created.id)->id;
    const auto &by = m_office->by;
    QVERIFY_RESULT(m_office->clients.confirmSubscription(tx, std::span(&first, 1), Subscription::Subscribed, by));
    // the wish has not been carried out yet; next time there is nothing any more that could be ended
    QVERIFY_RESULT(m_office->clients.wantSubscription(tx, created.id, false, by));
    for (int next = 2; next < 4; ++next) {
        const auto replaced =
            m_office->clients.replaceAifo(tx, aifoKey(next - 1), aifoKey(next).aifo, m_office->source, m_office->by);
        QVERIFY_RESULT(replaced);
        QCOMPARE(replaced->subscription, Subscription::None);
        const auto detail = client(*m_office->session, created.id);
        QCOMPARE(detail->identifiers.front().subscription, Subscription::None);
        QCOMPARE(detail->row.subscription, Subscription::None);
    }
    // until somebody wants it again
    QVERIFY_RESULT(m_office->clients.wantSubscription(tx, created.id, true, by));
    QCOMPARE(client(*m_office->session, created.id)->row.subscription, Subscription::Wanted);
    QVERIFY_RESULT(tx.commit());
}

void TestClients::replacement_ownedByAnotherClient_isAConflict()
{
    m_office->add(1, jana());
    const auto other = m_office->add(2, jana());
    auto tx = m_office->begin();
    const auto replaced =
        m_office->clients.replaceAifo(tx, aifoKey(1), aifoKey(2).aifo, m_office->source, m_office->by);
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().code, QStringLiteral("registry.AIFO_TAKEN"));
    QVERIFY(replaced.error().what.contains(other.kid.text()));
    QCOMPARE((*m_office->clients.findByAifo(aifoKey(1)))->state, AifoState::Valid);
}

void TestClients::cancelledAifo_isUnsubscribed()
{
    const auto created = m_office->add(1, jana());
    auto tx = m_office->begin();
    const qint64 id = m_office->clients.validAifo(created.id)->id;
    QVERIFY_RESULT(
        m_office->clients.confirmSubscription(tx, std::span(&id, 1), Subscription::Subscribed, m_office->by));
    QVERIFY_RESULT(m_office->clients.cancelAifo(tx, aifoKey(1), m_office->source, m_office->by));
    const qint64 audited = m_office->count(QStringLiteral("audit"));
    QVERIFY_RESULT(m_office->clients.cancelAifo(tx, aifoKey(1), m_office->source, m_office->by));
    QCOMPARE(m_office->count(QStringLiteral("audit")), audited);
    QVERIFY_RESULT(tx.commit());
    const auto pending = m_office->clients.pendingSubscriptions(false, 0, 10);
    QVERIFY_RESULT(pending);
    QCOMPARE(pending->size(), std::size_t(1));
    QVERIFY(pending->front().key.aifo == aifoKey(1).aifo);
    QCOMPARE(m_office->clients.validAifo(created.id).error().kind, ErrorKind::NotFound);
    QVERIFY(m_office->clients.storedAifo(id).has_value());
}

void TestClients::similarClient_isFoundByNameOrDocument()
{
    const auto created = m_office->add(1, jana());
    m_office->add(2, person(QStringLiteral("Petr"), QStringLiteral("Malý"), m_born));
    const auto same =
        similarClients(*m_office->session, person(QStringLiteral("JANA"), QStringLiteral("Dvorakova"), m_born));
    QVERIFY_RESULT(same);
    QCOMPARE(same->size(), std::size_t(1));
    QVERIFY(same->front().row.kid == created.kid && same->front().sameNameAndBirth && !same->front().sameDocument);
    const auto byDocument = similarClients(*m_office->session,
        person(QStringLiteral("X"), QStringLiteral("Y"), QDate(1999, 9, 9), QStringLiteral("123456789")));
    QCOMPARE(byDocument->size(), std::size_t(1));
    QVERIFY(byDocument->front().sameDocument);
    QVERIFY(similarClients(*m_office->session, person(QStringLiteral("X"), QStringLiteral("Y"), m_born))->empty());
}

void TestClients::auditOfAllActs_holds()
{
    const auto created = m_office->add(1, jana());
    auto tx = m_office->begin();
    QVERIFY_RESULT(m_office->clients.addLink(
        tx, created.id, QStringLiteral("Spisová služba"), QStringLiteral("42"), m_office->by));
    QVERIFY_RESULT(m_office->clients.addLink(
        tx, created.id, QStringLiteral("Spisová služba"), QStringLiteral("42"), m_office->by));
    QVERIFY_RESULT(m_office->clients.setState(tx, created.id, ClientState::Archived, {}, m_office->by));
    QVERIFY_RESULT(tx.commit());
    const auto detail = client(*m_office->session, created.id);
    QCOMPARE(detail->links.size(), std::size_t(1));
    QCOMPARE(detail->row.state, ClientState::Archived);
    QCOMPARE(clientCounts(*m_office->session)->others, 1);
    const auto checked = audit::verify(*m_office->session, {});
    QVERIFY(checked->intact());
    QCOMPARE(checked->rows, 3);
    QVERIFY(
        titles(*history(*m_office->session, created.id)).contains(audit::actionText(QStringLiteral("client.state"))));
}

static const kmen::test::Entry testClients(kmen::test::runOnEngine<TestClients>);
#include "tst_clients.moc"
