#include "registry/card.h"
#include "registry/external_persons.h"
#include "registry/links.h"
#include "registry/organisations.h"
#include "registry_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;
using namespace std::chrono_literals;

/// Organisations, persons known by a pseudonym, links to other systems, and data that are not the registers'.
class TestClientKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void link_endsWithHistory();
    void organisation_isFoundByItsIcoAndShowsItsSource();
    void organisation_isNotKeptTwice();
    void pseudonym_findsItsPerson();
    void ownData_neverLookLikeReferenceData();

private:
    std::unique_ptr<Office> m_office;
};

void TestClientKinds::link_endsWithHistory()
{
    const auto one = m_office->add(1, person(QStringLiteral("Jana"), QStringLiteral("Nová"), QDate(1980, 1, 1)));
    const QString system = QStringLiteral("Spisová služba");
    for (const char *key : {"A/1", "B/2"}) {
        QVERIFY_RESULT(m_office->write([&](store::Transaction &tx) {
            return m_office->clients.addLink(tx, one.id, system, QString::fromLatin1(key), m_office->by);
        }));
    }
    QCOMPARE(m_office->found(QStringLiteral("A/1")).size(), 1);
    m_office->clock.advance(1h);
    QVERIFY_RESULT(m_office->write(
        [&](store::Transaction &tx) { return removeLink(tx, one.id, system, QStringLiteral("A/1"), m_office->by); }));
    QCOMPARE(client(*m_office->session, one.id)->links.size(), std::size_t(1));
    const auto ended = endedLinks(*m_office->session, one.id);
    QCOMPARE(ended->size(), std::size_t(1));
    QCOMPARE(ended->front().localKey, QStringLiteral("A/1"));
    QVERIFY(ended->front().until > ended->front().since);
    QCOMPARE(ended->front().reason, m_office->by.reason);
    QVERIFY(m_office->found(QStringLiteral("A/1")).isEmpty());
    QCOMPARE(m_office->found(QStringLiteral("B/2")).size(), 1);
    QCOMPARE(m_office
                 ->write([&](store::Transaction &tx) {
                     return removeLink(tx, one.id, system, QStringLiteral("A/1"), m_office->by);
                 })
                 .error()
                 .code,
        QStringLiteral("registry.NO_LINK"));
    audit::AuditFilter filter;
    filter.action = QStringLiteral("client.system");
    QCOMPARE(audit::auditRows(*m_office->session, filter, {}, 10)->rows.size(), std::size_t(3));
}

namespace {

egon::RosOsoba organisation(const QString &name)
{
    egon::RosOsoba made;
    made.ico = 27074358;
    made.pravniForma = known(egon::RosKod {121, QStringLiteral("Akciová společnost")});
    egon::RosAgenda agenda;
    agenda.nazev = known(name);
    agenda.vznik = known(QDate(2004, 8, 26));
    agenda.sidlo = known(egon::RosAdresa {21695, {}, {}});
    made.agendy.push_back(agenda);
    made.schranky.push_back({QStringLiteral("abc123x"), 10, egon::Stav::Spravny});
    return made;
}

} // namespace

void TestClientKinds::organisation_isFoundByItsIcoAndShowsItsSource()
{
    const SourceRef source {QStringLiteral("E256"), QUuid::createUuid(), {}, true};
    const auto read = [&](const QString &name) { return fieldsOf(organisation(name), ruian(), m_office->clock.now()); };
    const auto made = m_office->write([&](store::Transaction &tx) {
        return m_office->clients.createOrganisation(
            tx, 27074358, read(QStringLiteral("Vzorová a.s.")), source, m_office->by);
    });
    QVERIFY_RESULT(made);
    const auto detail = client(*m_office->session, made->id);
    QVERIFY_RESULT(detail);
    QCOMPARE(detail->row.kind, ClientKind::Organisation);
    QCOMPARE(detail->row.surname, QStringLiteral("Vzorová a.s."));
    QVERIFY(detail->row.address.contains(QStringLiteral("Vzorov")));
    const Field *form = findField(detail->fields, FieldCode::PravniForma);
    QVERIFY(form && form->source == Source::Register);
    QCOMPARE(displayText(*form), QStringLiteral("Akciová společnost"));
    QCOMPARE(displayText(*findField(detail->fields, FieldCode::Ico)), QStringLiteral("27074358"));
    QCOMPARE(m_office->found(QStringLiteral("27074358")).size(), 1);
    QCOMPARE(m_office->found(QStringLiteral("vzorova")).size(), 1);
    QCOMPARE(*icoOf(*m_office->session, made->id), 27074358);
    QVERIFY((*findByIco(*m_office->session, 27074358))->kid == made->kid);
    // a change of the name is a line of history
    m_office->clock.advance(1h);
    const auto changes = m_office->write([&](store::Transaction &tx) {
        return m_office->clients.applyOrganisation(
            tx, made->id, read(QStringLiteral("Nová a.s.")), source, m_office->clock.now(), m_office->by);
    });
    QVERIFY_RESULT(changes);
    QCOMPARE(changes->size(), std::size_t(1));
    QCOMPARE(changes->front().code, FieldCode::Nazev);
    QCOMPARE(client(*m_office->session, made->id)->row.surname, QStringLiteral("Nová a.s."));
}

void TestClientKinds::organisation_isNotKeptTwice()
{
    const SourceRef source {QStringLiteral("E256"), {}, {}, true};
    const auto fields = fieldsOf(organisation(QStringLiteral("Vzorová a.s.")), ruian(), m_office->clock.now());
    const auto make = [&](int ico) {
        return m_office->write([&](store::Transaction &tx) {
            return m_office->clients.createOrganisation(tx, ico, fields, source, m_office->by);
        });
    };
    QVERIFY_RESULT(make(27074358));
    QCOMPARE(make(27074358).error().code, QStringLiteral("registry.ICO_TAKEN"));
    QCOMPARE(make(27074359).error().code, QStringLiteral("registry.ICO"));
}

void TestClientKinds::pseudonym_findsItsPerson()
{
    const auto create = [&](const char *name) {
        return *m_office->write([&](store::Transaction &tx) {
            return m_office->clients.createByHand(tx,
                {*officeField(FieldCode::Prijmeni, QString::fromLatin1(name), m_office->clock.now()),
                    *officeField(FieldCode::Jmeno, QStringLiteral("Anna"), m_office->clock.now())},
                m_office->by);
        });
    };
    const auto first = create("Schmidt");
    const auto second = create("Schmidtova");
    const QByteArray pseudonym("PLANTED-PSEUDONYM-1");
    const auto add = [&](ClientId id) {
        return m_office->write([&](store::Transaction &tx) {
            return addPseudonym(tx, m_office->protector, id, QStringLiteral("eIDAS"), pseudonym, m_office->by);
        });
    };
    QVERIFY_RESULT(add(first.id));
    m_office->clock.advance(1h);
    QVERIFY_RESULT(add(first.id)); // seen again
    QCOMPARE(add(second.id).error().code, QStringLiteral("registry.PSEUDONYM_TAKEN"));
    const auto find = [&] {
        return findByPseudonym(*m_office->session, m_office->protector, QStringLiteral("eIDAS"), pseudonym);
    };
    QVERIFY((*find())->kid == first.kid);
    const auto known = pseudonyms(*m_office->session, first.id);
    QCOMPARE(known->size(), std::size_t(1));
    QVERIFY(known->front().lastSeen > known->front().firstSeen);
    QVERIFY_RESULT(beginRotation(*m_office->session, m_office->protector, m_office->by));
    QVERIFY((*find())->kid == first.kid);
    QCOMPARE(add(second.id).error().code, QStringLiteral("registry.PSEUDONYM_TAKEN"));
    QVERIFY_RESULT(rotate(*m_office->session, m_office->protector, m_office->by, {}));
    QVERIFY((*find())->kid == first.kid);
    for (const QByteArray &stored : m_office->database.storedBytes()) {
        QVERIFY(!stored.contains(pseudonym));
    }
}

void TestClientKinds::ownData_neverLookLikeReferenceData()
{
    const auto made = m_office->write([&](store::Transaction &tx) {
        return m_office->clients.createByHand(tx,
            {*officeField(FieldCode::Prijmeni, QStringLiteral("Schmidt"), m_office->clock.now()),
                *officeField(FieldCode::Jmeno, QStringLiteral("Anna"), m_office->clock.now())},
            m_office->by);
    });
    const auto detail = client(*m_office->session, made->id);
    QCOMPARE(detail->row.kind, ClientKind::PersonOutsideRob);
    for (const Field &field : detail->fields) {
        QCOMPARE(field.source, Source::Office);
        QCOMPARE(field.stav, egon::Stav::Neuveden);
    }
}

static const kmen::test::Entry testClientKinds(kmen::test::runOnEngine<TestClientKinds>);
#include "tst_client_kinds.moc"
