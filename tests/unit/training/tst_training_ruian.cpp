// What RUIAN answers: addresses by their parts and by their code.
#include <QTest>

#include "registers_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::training;
using AddressSearch = egon::RuianVyhledejAdresu;
using AddressReading = egon::RuianCtiAdresu2;

class tst_training_ruian : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAddress_isFoundByItsParts();
    void beginningOfANameIsEnough();
    void limitOfTheRequestIsKept();
    void nothingFits_isAnEmptyList();
    void numberAlone_isRefused();
    void addressByCode();
    void unknownCode_isRefused();
};

namespace {

AddressSearch::Request partsOf(const egon::PolozkovaAdresa &address)
{
    AddressSearch::Request request;
    request.obecNazev = address.obecNazev;
    request.uliceNazev = address.uliceNazev;
    request.cisloDomovni = address.cisloDomovni;
    request.cisloOrientacni = address.cisloOrientacni;
    return request;
}

} // namespace

void tst_training_ruian::everyAddress_isFoundByItsParts()
{
    Country country;
    const Ruian &ruian = country.registers->population().ruian();
    for (std::uint32_t index = 0; index < ruian.count(); index += 97) {
        const auto address = ruian.address(Ruian::codeOf(index));
        const auto answer = country.ask<AddressSearch>(partsOf(*address));
        QVERIFY(answer.hasBody);
        const auto &found = answer.body.adresy;
        QVERIFY(
            std::ranges::find(found, address->adresniMistoKod, &egon::PolozkovaAdresa::adresniMistoKod) != found.end());
    }
}

void tst_training_ruian::beginningOfANameIsEnough()
{
    Country country;
    AddressSearch::Request request;
    request.obecNazev = u"vzor"_qs;
    request.uliceNazev = u"lip"_qs;
    const auto answer = country.ask<AddressSearch>(request);
    QVERIFY(!answer.body.adresy.empty());
    for (const auto &address : answer.body.adresy) {
        QCOMPARE(address.obecNazev, u"Vzorov"_qs);
        QVERIFY(address.uliceNazev.startsWith(u"Lipová"_qs));
    }
}

void tst_training_ruian::limitOfTheRequestIsKept()
{
    Country country;
    AddressSearch::Request request;
    request.obecNazev = u"Vzorov"_qs;
    request.autorizace.maximalniPocetZaznamu = 5;
    QCOMPARE(country.ask<AddressSearch>(request).body.adresy.size(), std::size_t {5});
}

void tst_training_ruian::nothingFits_isAnEmptyList()
{
    Country country;
    AddressSearch::Request request;
    request.obecNazev = u"Atlantida"_qs;
    const auto answer = country.ask<AddressSearch>(request);
    QVERIFY(answer.hasBody);
    QVERIFY(answer.body.adresy.empty());
}

void tst_training_ruian::numberAlone_isRefused()
{
    Country country;
    AddressSearch::Request request;
    request.cisloDomovni = 1;
    const auto answer = country.ask<AddressSearch>(request);
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Chyba);
    QVERIFY(!answer.hasBody);
}

void tst_training_ruian::addressByCode()
{
    Country country;
    const int code = Ruian::codeOf(3);
    const auto items = country.ask<AddressReading>({{{}, code, egon::AddressRequest::Format::Polozkovy}});
    QVERIFY(items.body.polozkova.has_value());
    QVERIFY(!items.body.radkova.has_value());
    QCOMPARE(items.body.polozkova->adresniMistoKod, std::optional(code));
    const auto all = country.ask<AddressReading>({{{}, code, egon::AddressRequest::Format::Vsechny}});
    QVERIFY(all.body.polozkova.has_value());
    QVERIFY(!all.body.radkova->radek1.isEmpty());
    const auto old = country.ask<egon::RuianCtiAdresu>({{{}, code, egon::AddressRequest::Format::Radkovy}});
    QVERIFY(!old.body.polozkova.has_value());
    QCOMPARE(old.body.radkova->adresniMistoKod, std::optional(code));
}

void tst_training_ruian::unknownCode_isRefused()
{
    Country country;
    const auto answer = country.ask<AddressReading>({{{}, Ruian::codeOf(0) + 1, {}}});
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Chyba);
    QCOMPARE(answer.info.status.details.front().subKod, u"ADRESA NEEXISTUJE"_qs);
    QVERIFY(!answer.hasBody);
}

static const kmen::test::Entry tst_training_ruian(kmen::test::run<tst_training_ruian>);
#include "tst_training_ruian.moc"
