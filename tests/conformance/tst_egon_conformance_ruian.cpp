/// Services of RUIAN, judged by the official schemas.
#include "conformance/judged.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::egon;

class TestEgonConformanceRuian final : public QObject, private samples::Judged {
    Q_OBJECT

public:
    explicit TestEgonConformanceRuian(const QString &schemas)
        : Judged(schemas)
    {
    }

private Q_SLOTS:
    void searchesAreValid();
    void foundAddressesAreValid();
    void readingIsValid();
    void readAddressesAreValid();
    void refusedAnswersAreValid();
    void formatThatTheSchemaDoesNotKnow_isRefused();

private:
    static PolozkovaAdresa fullAddress();
    template <class Service>
    void judgeReading();
};

PolozkovaAdresa TestEgonConformanceRuian::fullAddress()
{
    PolozkovaAdresa address;
    address.okresKod = 3100;
    address.okresNazev = QStringLiteral("Vzorov");
    address.obecKod = 500011;
    address.obecNazev = QStringLiteral("Vzorov");
    address.castObceKod = 400011;
    address.castObceNazev = QStringLiteral("Zálesí");
    address.uliceKod = 100003;
    address.uliceNazev = QStringLiteral("Květinová");
    address.postaKod = 25001;
    address.postaNazev = QStringLiteral("Vzorov 1");
    address.stavebniObjektKod = 30000011;
    address.adresniMistoKod = 20000007;
    address.typCislaDomovnihoKod = 1;
    address.cisloDomovni = 141;
    address.cisloOrientacni = 12;
    address.cisloOrientacniPismeno = QStringLiteral("a");
    return address;
}

void TestEgonConformanceRuian::searchesAreValid()
{
    RuianVyhledejAdresu::Request full {samples::authorisation(), QStringLiteral("Vzorov"), QStringLiteral("Zálesí"),
        QStringLiteral("Květinová"), QStringLiteral("Vzorov 1"), 25001, 1, 141, 12, QStringLiteral("a")};
    RuianVyhledejAdresu::Request town;
    town.obecNazev = QStringLiteral("Horní Lomná");
    for (const RequestInfo &info : {samples::requestInfo(), samples::fullRequestInfo(), samples::leastRequestInfo()}) {
        VERIFY_JUDGED(judgeRequest<RuianVyhledejAdresu>(full, info));
        VERIFY_JUDGED(judgeRequest<RuianVyhledejAdresu>(town, info));
        VERIFY_JUDGED(judgeRequest<RuianVyhledejAdresu>({}, info));
    }
}

void TestEgonConformanceRuian::foundAddressesAreValid()
{
    VERIFY_JUDGED(judgeResponse<RuianVyhledejAdresu>({}));
    VERIFY_JUDGED(judgeResponse<RuianVyhledejAdresu>({{fullAddress(), PolozkovaAdresa {}}}));
}

template <class Service>
void TestEgonConformanceRuian::judgeReading()
{
    for (const auto format :
        {AddressRequest::Format::Polozkovy, AddressRequest::Format::Radkovy, AddressRequest::Format::Vsechny}) {
        VERIFY_JUDGED((judgeRequest<Service>({{{}, 20000007, format}})));
        VERIFY_JUDGED((judgeRequest<Service>({{samples::authorisation(), 1, format}})));
    }
}

void TestEgonConformanceRuian::readingIsValid()
{
    judgeReading<RuianCtiAdresu>();
    judgeReading<RuianCtiAdresu2>();
}

void TestEgonConformanceRuian::readAddressesAreValid()
{
    PolozkovaAdresa prague = fullAddress();
    prague.obvodPrahyKod = 19;
    prague.obvodPrahyNazev = QStringLiteral("Praha 1");
    const RadkovaAdresa lines {
        20000007, QStringLiteral("Květinová 141/12a"), QStringLiteral("Zálesí"), QStringLiteral("250 01 Vzorov")};
    for (const AddressResponse &response :
        {AddressResponse {}, AddressResponse {fullAddress(), {}}, AddressResponse {prague, lines},
            AddressResponse {{}, lines}, AddressResponse {PolozkovaAdresa {}, RadkovaAdresa {}}}) {
        VERIFY_JUDGED(judgeResponse<RuianCtiAdresu>({response}));
        VERIFY_JUDGED(judgeResponse<RuianCtiAdresu2>({response}));
    }
}

void TestEgonConformanceRuian::refusedAnswersAreValid()
{
    for (const char *code : {"ADRESA NEEXISTUJE", "ADRESA SMAZANA", "NEVALIDNI ZADOST"}) {
        const ResponseInfo info = samples::responseInfo(ResultCode::Chyba, code);
        VERIFY_JUDGED(judgeResponse<RuianVyhledejAdresu>({}, info, false));
        VERIFY_JUDGED(judgeResponse<RuianCtiAdresu>({}, info, false));
        VERIFY_JUDGED(judgeResponse<RuianCtiAdresu2>({}, info, false));
    }
}

void TestEgonConformanceRuian::formatThatTheSchemaDoesNotKnow_isRefused()
{
    QByteArray xml = encodeRequestXml<RuianCtiAdresu2>({samples::requestInfo(), {{{}, 20000007, {}}}});
    xml.replace("POLOZKOVY", "JINY");
    const auto read = decodeRequest<RuianCtiAdresu2>(xml);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Protocol);
}

static const kmen::test::Entry testEgonConformanceRuian(samples::judgedMain<TestEgonConformanceRuian>);

#include "tst_egon_conformance_ruian.moc"
