#include "registry_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;
using namespace std::chrono_literals;

/// What the office writes itself, beside the registers.
class TestClientsTyped : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void personTypedByHand_isFoundAndMarked();
    void typedPerson_linkedToTheRegister_givesWayToIt();
    void referenceField_cannotBeOverwritten();
    void officesOwnValue_canBeTakenAway();
    void staleEdit_isAConflict();

private:
    std::unique_ptr<Office> m_office;
    const QDate m_born {1978, 5, 12};
    egon::Person jana() const
    {
        return person(QStringLiteral("Jana"), QStringLiteral("Dvořáková"), m_born, QStringLiteral("123456789"));
    }
};

void TestClientsTyped::personTypedByHand_isFoundAndMarked()
{
    const Moment now = m_office->clock.now();
    auto tx = m_office->begin();
    QVERIFY(!m_office->clients.createByHand(
        tx, {*officeField(FieldCode::Jmeno, QStringLiteral("Olena"), now)}, m_office->by));
    const auto created = m_office->clients.createByHand(tx,
        {*officeField(FieldCode::Jmeno, QStringLiteral("Olena"), now),
            *officeField(FieldCode::Prijmeni, QStringLiteral("Kovalenko"), now),
            *officeField(FieldCode::DatumNarozeni, QStringLiteral("1.2.1990"), now)},
        m_office->by);
    QVERIFY_RESULT(created);
    QVERIFY_RESULT(tx.commit());
    QVERIFY(!officeField(FieldCode::DatumNarozeni, QStringLiteral("31.2.1990"), now));
    QCOMPARE(m_office->found(QStringLiteral("kov 1990-02-01")), QStringList(QStringLiteral("Olena Kovalenko")));
    const auto detail = client(*m_office->session, created->id);
    QCOMPARE(detail->row.kind, ClientKind::PersonOutsideRob);
    QVERIFY(!detail->row.readAt);
    for (const Field &field : detail->fields) {
        QCOMPARE(field.source, Source::Office);
        QCOMPARE(field.readAt, now);
    }
}

void TestClientsTyped::typedPerson_linkedToTheRegister_givesWayToIt()
{
    const Moment now = m_office->clock.now();
    auto tx = m_office->begin();
    const auto created = m_office->clients.createByHand(tx,
        {*officeField(FieldCode::Jmeno, QStringLiteral("Jana"), now),
            *officeField(FieldCode::Prijmeni, QStringLiteral("Dvorakova"), now),
            *officeField(FieldCode::Telefon, QStringLiteral("777"), now)},
        m_office->by);
    QVERIFY_RESULT(created);
    const auto changes = m_office->clients.linkToRegister(
        tx, created->id, aifoKey(1), jana(), ruian(), m_office->source, now, m_office->by);
    QVERIFY_RESULT(changes);
    QVERIFY_RESULT(tx.commit());
    const auto detail = client(*m_office->session, created->id);
    QCOMPARE(detail->row.kind, ClientKind::PersonInRob);
    QCOMPARE(detail->row.surname, QStringLiteral("Dvořáková"));
    QCOMPARE(findField(detail->fields, FieldCode::Prijmeni)->source, Source::Register);
    QCOMPARE(findField(detail->fields, FieldCode::Telefon)->source, Source::Office);
    const auto surname = std::ranges::find(*changes, FieldCode::Prijmeni, &FieldChange::code);
    QCOMPARE(surname->oldValue, QStringLiteral("Dvorakova"));
    auto second = m_office->begin();
    const auto other = m_office->clients.attachAifo(second, created->id, aifoKey(2), m_office->by);
    QCOMPARE(other.error().code, QStringLiteral("registry.HAS_AIFO"));
}

void TestClientsTyped::referenceField_cannotBeOverwritten()
{
    const auto created = m_office->add(1, jana());
    const qint64 version = client(*m_office->session, created.id)->version;
    const Moment now = m_office->clock.now();
    auto tx = m_office->begin();
    const auto refused = m_office->clients.setOfficeFields(
        tx, created.id, version, {*officeField(FieldCode::Prijmeni, QStringLiteral("Jiná"), now)}, m_office->by);
    QCOMPARE(refused.error().code, QStringLiteral("registry.REFERENCE_FIELD"));
    const auto phone = m_office->clients.setOfficeFields(
        tx, created.id, version, {*officeField(FieldCode::Telefon, QStringLiteral("777 123 456"), now)}, m_office->by);
    QVERIFY_RESULT(phone);
    QVERIFY_RESULT(tx.commit());
    QCOMPARE(phone->front().source, Source::Office);
    QVERIFY(m_office->apply(created.id, jana())->empty()); // the register's answer leaves it alone
    QCOMPARE(findField(client(*m_office->session, created.id)->fields, FieldCode::Telefon)->value,
        QStringLiteral("777 123 456"));
}

void TestClientsTyped::officesOwnValue_canBeTakenAway()
{
    const Moment now = m_office->clock.now();
    auto tx = m_office->begin();
    const auto created = m_office->clients.createByHand(tx,
        {*officeField(FieldCode::Prijmeni, QStringLiteral("Nová"), now),
            *officeField(FieldCode::Jmeno, QStringLiteral("Jana"), now),
            *officeField(FieldCode::DatumNarozeni, QStringLiteral("12. 5. 1978"), now)},
        m_office->by);
    QVERIFY_RESULT(created);
    const qint64 version = client(*m_office->session, created->id)->version;
    const auto changes = m_office->clients.setOfficeFields(
        tx, created->id, version, {*officeField(FieldCode::DatumNarozeni, QString(), now)}, m_office->by);
    QVERIFY_RESULT(changes);
    QCOMPARE(changes->size(), std::size_t(1));
    QCOMPARE(changes->front().oldValue, QStringLiteral("1978-05-12"));
    QVERIFY_RESULT(tx.commit());
    QVERIFY(!findField(client(*m_office->session, created->id)->fields, FieldCode::DatumNarozeni));
}

void TestClientsTyped::staleEdit_isAConflict()
{
    const auto created = m_office->add(1, jana());
    const qint64 shown = client(*m_office->session, created.id)->version;
    auto changed = jana();
    changed.jmeno = known(QStringLiteral("Hana"));
    QVERIFY_RESULT(m_office->apply(created.id, changed));
    auto tx = m_office->begin();
    const auto edit = m_office->clients.setOfficeFields(tx, created.id, shown,
        {*officeField(FieldCode::Telefon, QStringLiteral("1"), m_office->clock.now())}, m_office->by);
    QCOMPARE(edit.error().kind, ErrorKind::Conflict);
    QCOMPARE(edit.error().code, QStringLiteral("registry.CHANGED"));
}

static const kmen::test::Entry testClientsTyped(kmen::test::runOnEngine<TestClientsTyped>);
#include "tst_clients_typed.moc"
