#include <QRegularExpression>

#include "registry/card.h"
#include "registry/corrections.h"
#include "registry/documents.h"
#include "registry/timeline.h"
#include "registry_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;
using namespace Qt::Literals::StringLiterals;

/// What a card shows beside the data: one line of time, documents, and corrections in which nobody is overwritten.
class TestClientCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timeline_hasEverythingNewestFirst();
    void timeline_isReadByPagesWithoutLossOrRepeat();
    void timeline_ofOneItemShowsOnlyIt();
    void views_areRecordedAndShownOnlyWhenAsked();
    void correction_besideAnotherStandsWithIt();
    void correction_ofTheSameItemOverwritesNobody();
    void correction_ofReferenceDataIsRefused();
    void documents_comeAndGoWithTheirAudit();
    void identityDocuments_areReadFromTheRegister();
    void systems_areThoseThatAreLinked();
    void kidOfLettersAlone_isFound();
};

namespace {

Field typed(const char16_t *text, FieldCode code = FieldCode::Telefon)
{
    return *officeField(code, QString::fromUtf16(text), fromMsecs(0));
}

Result<Corrected> correctNow(Office &office, const Correction &correction)
{
    auto tx = office.begin();
    auto done = correct(office.clients, tx, correction, office.by);
    if (done) {
        if (auto committed = tx.commit(); !committed) {
            return failWith(committed);
        }
    }
    return done;
}

Correction begun(Office &office, ClientId id, std::vector<Field> wanted)
{
    const auto now = client(*office.session, id);
    return {id, now->version, now->fields, std::move(wanted)};
}

} // namespace

void TestClientCard::timeline_hasEverythingNewestFirst()
{
    Office office;
    const auto made = office.add(1, person(u"ŠÁRKA"_s, u"DVOŘÁKOVÁ"_s, {1980, 4, 3}));
    QVERIFY_RESULT(office.apply(made.id, person(u"ŠÁRKA"_s, u"NOVÁ"_s, {1980, 4, 3})));
    office.clock.advance(std::chrono::minutes(1));
    auto tx = office.begin();
    QVERIFY_RESULT(office.clients.wantSubscription(tx, made.id, false, office.by));
    NewCase wanted;
    wanted.kind = CaseKind::Vanished;
    wanted.clients = {made.id};
    QVERIFY_RESULT(openCase(tx, office.protector, wanted, office.by));
    NewNotice notice;
    notice.aifo = aifoKey(1);
    notice.source = u"E07"_s;
    notice.changeId = 5;
    QVERIFY_RESULT(addNotices(tx, office.protector, {}, {&notice, 1}));
    QVERIFY_RESULT(tx.commit());
    const auto page = timeline(*office.session, made.id, {}, {}, 100);
    QVERIFY_RESULT(page);
    QVERIFY(!page->next);
    QVERIFY(std::ranges::is_sorted(page->events, std::ranges::greater(), &TimelineEvent::at));
    for (const EventKind kind :
        {EventKind::Field, EventKind::Identity, EventKind::Notice, EventKind::Case, EventKind::Act}) {
        QVERIFY2(std::ranges::find(page->events, kind, &TimelineEvent::kind) != page->events.end(),
            qPrintable(eventKindText(kind)));
    }
    const auto renamed = std::ranges::find(page->events, FieldCode::Prijmeni, &TimelineEvent::field);
    QCOMPARE(renamed->oldText, u"DVOŘÁKOVÁ"_s);
    QCOMPARE(renamed->newText, u"NOVÁ"_s);
}

void TestClientCard::timeline_isReadByPagesWithoutLossOrRepeat()
{
    Office office;
    const auto made = office.add(1, person(u"JAN"_s, u"NOVÁK"_s, {1980, 4, 3}));
    for (const char16_t *surname : {u"A", u"B", u"C", u"D", u"E"}) {
        QVERIFY_RESULT(office.apply(made.id, person(u"JAN"_s, QString::fromUtf16(surname), {1980, 4, 3})));
    }
    const auto whole = timeline(*office.session, made.id, {}, {}, 500);
    QVERIFY_RESULT(whole);
    QStringList seen;
    std::optional<TimelineCursor> after;
    do {
        const auto page = timeline(*office.session, made.id, {}, after, 3);
        QVERIFY_RESULT(page);
        for (const TimelineEvent &event : page->events) {
            seen.append(QString::number(static_cast<int>(event.kind)) + u'/' + QString::number(event.id));
        }
        after = page->next;
    } while (after);
    QCOMPARE(static_cast<std::size_t>(seen.size()), whole->events.size());
    QStringList once = seen;
    once.removeDuplicates();
    QCOMPARE(once.size(), seen.size());
}

void TestClientCard::timeline_ofOneItemShowsOnlyIt()
{
    Office office;
    const auto made = office.add(1, person(u"JAN"_s, u"NOVÁK"_s, {1980, 4, 3}));
    QVERIFY_RESULT(office.apply(made.id, person(u"JOSEF"_s, u"DVOŘÁK"_s, {1980, 4, 3})));
    TimelineFilter filter;
    filter.field = FieldCode::Jmeno;
    const auto page = timeline(*office.session, made.id, filter, {}, 100);
    QVERIFY_RESULT(page);
    QVERIFY(!page->events.empty());
    QVERIFY(
        std::ranges::all_of(page->events, [](const TimelineEvent &event) { return event.field == FieldCode::Jmeno; }));
}

void TestClientCard::views_areRecordedAndShownOnlyWhenAsked()
{
    Office office;
    const auto made = office.add(1, person(u"JAN"_s, u"NOVÁK"_s, {1980, 4, 3}));
    auto tx = office.begin();
    QVERIFY_RESULT(recordViews(tx, {{made.kid, u"jana"_s, u"Vedení kmene"_s}, {made.kid, u"petr"_s, u"Kontrola"_s}}));
    QVERIFY_RESULT(tx.commit());
    const auto usual = timeline(*office.session, made.id, {}, {}, 100);
    QVERIFY_RESULT(usual);
    QVERIFY(std::ranges::find(usual->events, EventKind::View, &TimelineEvent::kind) == usual->events.end());
    const auto views = timeline(*office.session, made.id, {{EventKind::View}, {}}, {}, 100);
    QVERIFY_RESULT(views);
    QCOMPARE(views->events.size(), 2U);
    QCOMPARE(views->events[0].actor, u"petr"_s);
    QCOMPARE(views->events[0].reason, u"Kontrola"_s);
    const auto chain = audit::verify(*office.session, {});
    QVERIFY_RESULT(chain);
    QVERIFY(chain->intact());
}

void TestClientCard::correction_besideAnotherStandsWithIt()
{
    Office office;
    const auto made = office.add(1, person(u"JAN"_s, u"NOVÁK"_s, {1980, 4, 3}));
    const Correction mine = begun(office, made.id, {typed(u"777 000 111")});
    const Correction theirs = begun(office, made.id, {typed(u"jan@vzorov.example", FieldCode::Email)});
    QVERIFY_RESULT(correctNow(office, theirs));
    const auto done = correctNow(office, mine);
    QVERIFY_RESULT(done);
    QVERIFY(done->besideOthers);
    const auto now = client(*office.session, made.id);
    QCOMPARE(findField(now->fields, FieldCode::Telefon)->value, u"777 000 111"_s);
    QCOMPARE(findField(now->fields, FieldCode::Email)->value, u"jan@vzorov.example"_s);
}

void TestClientCard::correction_ofTheSameItemOverwritesNobody()
{
    Office office;
    const auto made = office.add(1, person(u"JAN"_s, u"NOVÁK"_s, {1980, 4, 3}));
    const Correction mine = begun(office, made.id, {typed(u"777 000 111")});
    QVERIFY_RESULT(correctNow(office, begun(office, made.id, {typed(u"602 999 888")})));
    const auto refused = correctNow(office, mine);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"registry.CHANGED"_s);
    const auto now = client(*office.session, made.id);
    QCOMPARE(findField(now->fields, FieldCode::Telefon)->value, u"602 999 888"_s);
    const auto both = clashes(*office.session, mine, *now);
    QVERIFY_RESULT(both);
    QCOMPARE(both->size(), 1U);
    QCOMPARE(both->front().mine, u"777 000 111"_s);
    QCOMPARE(both->front().theirs, u"602 999 888"_s);
    QCOMPARE(both->front().before, QString());
    QCOMPARE(both->front().theirActor, office.by.actor);
    // with what is there now seen, mine may be chosen
    QVERIFY_RESULT(correctNow(office, begun(office, made.id, {typed(u"777 000 111")})));
}

void TestClientCard::correction_ofReferenceDataIsRefused()
{
    Office office;
    const auto made = office.add(1, person(u"JAN"_s, u"NOVÁK"_s, {1980, 4, 3}));
    const auto refused = correctNow(office, begun(office, made.id, {typed(u"Dvořák", FieldCode::Prijmeni)}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"registry.REFERENCE_FIELD"_s);
    const auto own = officeFieldsOf(ClientKind::PersonInRob);
    QVERIFY(std::ranges::find(own, FieldCode::Prijmeni) == own.end());
}

void TestClientCard::documents_comeAndGoWithTheirAudit()
{
    Office office;
    const auto made = office.add(1, person(u"JAN"_s, u"NOVÁK"_s, {1980, 4, 3}));
    auto tx = office.begin();
    ClientDocument paper;
    QCOMPARE(addDocument(tx, made.id, paper, office.by).error().code, u"registry.DOCUMENT_TITLE"_s);
    paper.title = u"Žádost o byt"_s;
    paper.reference = u"VZ 12/2026"_s;
    paper.dated = QDate(2026, 11, 2);
    const auto id = addDocument(tx, made.id, paper, office.by);
    QVERIFY_RESULT(id);
    ClientDocument claim;
    claim.kind = DocumentKind::Claim;
    claim.title = u"Prijmeni"_s;
    const auto done = addDocument(tx, made.id, claim, office.by);
    QVERIFY_RESULT(done);
    QVERIFY_RESULT(tx.commit());
    const auto listed = documents(*office.session, made.id);
    QVERIFY_RESULT(listed);
    QCOMPARE(listed->size(), 2U);
    QCOMPARE(listed->back().reference, u"VZ 12/2026"_s);
    QCOMPARE(listed->back().dated, QDate(2026, 11, 2));
    auto second = office.begin();
    QVERIFY(!removeDocument(second, made.id, *done, office.by)); // what was claimed stays
    QVERIFY_RESULT(removeDocument(second, made.id, *id, office.by));
    QVERIFY_RESULT(second.commit());
    QCOMPARE(documents(*office.session, made.id)->size(), 1U);
    audit::AuditFilter filter;
    filter.object = made.kid.text();
    filter.action = u"client.document"_s;
    QCOMPARE(audit::auditRows(*office.session, filter, {}, 10)->rows.size(), 2U);
}

void TestClientCard::identityDocuments_areReadFromTheRegister()
{
    Office office;
    const auto made = office.add(1, person(u"JAN"_s, u"NOVÁK"_s, {1980, 4, 3}, u"123456789"_s));
    const auto papers = identityDocuments(client(*office.session, made.id)->fields);
    QCOMPARE(papers.size(), 1U);
    QCOMPARE(papers[0].number, u"123456789"_s);
    QCOMPARE(papers[0].validUntil, QDate(2030, 1, 31));
    QVERIFY(identityDocuments({}).empty());
}

void TestClientCard::systems_areThoseThatAreLinked()
{
    Office office;
    const auto one = office.add(1, person(u"JAN"_s, u"NOVÁK"_s, {1980, 4, 3}));
    const auto two = office.add(2, person(u"EVA"_s, u"NOVÁ"_s, {1981, 4, 3}));
    QCOMPARE(linkedSystems(*office.session).value(), QStringList());
    auto tx = office.begin();
    QVERIFY_RESULT(office.clients.addLink(tx, one.id, u"Matrika"_s, u"1"_s, office.by));
    QVERIFY_RESULT(office.clients.addLink(tx, two.id, u"Matrika"_s, u"2"_s, office.by));
    QVERIFY_RESULT(office.clients.addLink(tx, two.id, u"Agenda dávek"_s, u"A-2"_s, office.by));
    QVERIFY_RESULT(tx.commit());
    QCOMPARE(linkedSystems(*office.session).value(), (QStringList {u"Agenda dávek"_s, u"Matrika"_s}));
    QVERIFY(pseudonyms(*office.session, one.id)->empty());
}

void TestClientCard::kidOfLettersAlone_isFound()
{
    Office office;
    static const QRegularExpression digit(u"\\d"_s);
    while (Kid::fromNumber(office.nextKid).text().contains(digit)) {
        office.nextKid += 1'000'003;
    }
    const auto made = office.add(1, person(u"JAN"_s, u"NOVÁK"_s, {1980, 4, 3}));
    QVERIFY(!made.kid.text().contains(digit));
    QCOMPARE(office.found(made.kid.text()), QStringList(u"JAN NOVÁK"_s));
    QCOMPARE(office.found(made.kid.text().toLower().replace(u'-', u' ')), QStringList(u"JAN NOVÁK"_s));
}

static const kmen::test::Entry testClientCard(kmen::test::run<TestClientCard>);
#include "tst_client_card.moc"
