// What happens to ROB's records as such: one is founded, one is claimed to be wrong, one is found to be right, items of
// one that no act of its own writes get other values.
#include <QCoreApplication>
#include <QJsonArray>

#include "training/calls.h"

namespace kmen::training {
namespace {

/// A child of `person`, or of anybody; it has the parent's surname and sex, so that the surname fits.
Result<QJsonObject> found(State &state, const QJsonObject &order, Random &random, Moment at)
{
    const auto any = [&] { return static_cast<qint64>(random.below(state.lastPerson())) + 1; };
    QJsonValue wanted = order.value(u"person"_qs);
    for (int attempt = 0; wanted.isUndefined() && attempt < 100; ++attempt) {
        const qint64 one = any();
        if (state.isValid(static_cast<std::uint32_t>(one))) {
            wanted = one;
        }
    }
    const auto number = validPerson(state, wanted);
    if (!number) {
        return failWith(number);
    }
    const PersonData parent = state.person(*number);
    const Names &names = state.population.names();
    const Ruian &ruian = state.population.ruian();
    PersonData child;
    child.female = parent.female;
    child.surname = parent.surname;
    child.birthSurname = parent.surname;
    child.born = localDate(at);
    child.givenName = names.given(names.pickGiven(random, child.female, child.born.year()));
    child.address = parent.address;
    child.officeAddress = parent.officeAddress;
    child.birthPlace.cr = ruian.municipalityCode(ruian.municipalityOf(*ruian.indexOf(parent.address)));
    child.birthPlace.obec = true;
    child.familyState = u"SVOBODNY/SVOBODNA"_qs;
    child.limitedCapacity = u"ne"_qs;
    child.citizenship = parent.citizenship;
    return QJsonObject {{u"person"_qs, static_cast<qint64>(state.add(std::move(child), at))}};
}

/// What there was is taken out in one of four cases.
void rewrite(QString &text, Random &random, const QString &other)
{
    text = !text.isEmpty() && random.below(4) == 0 ? QString() : other;
}

void rewriteAddress(std::optional<egon::DorucovaciAdresa> &address, Random &random, const Ruian &ruian)
{
    if (address && random.below(4) == 0) {
        address.reset();
        return;
    }
    egon::DorucovaciAdresa other;
    if (random.below(4) == 0) {
        other.adresaOstatni = u"P. O. BOX "_qs + QString::number(random.below(900) + 1);
        other.typAdresy = u"adresaPostovniPrihradky"_qs;
    } else {
        other.adresaCr = Ruian::codeOf(random.below(ruian.count()));
        other.typAdresy = u"adresaCrOdkaz"_qs;
    }
    address = other;
}

void rewriteCitizenship(QStringList &countries, Random &random, const Names &names)
{
    if (countries.size() > 1) {
        countries.removeLast();
        return;
    }
    const auto &foreign = names.foreignCountries();
    const int code = foreign[random.below(static_cast<std::uint32_t>(foreign.size()))].code;
    const QString other = QString::number(code).rightJustified(3, u'0');
    countries += countries.contains(other) ? u"203"_qs : other;
}

void rewriteCertificates(std::vector<egon::Certifikat> &certificates, Random &random, Moment at)
{
    if (!certificates.empty()) {
        certificates.clear();
        return;
    }
    egon::Certifikat &fresh = certificates.emplace_back();
    fresh.serioveCislo = 900'000'000'000 + random.below(1'000'000'000);
    fresh.vydavatel = u"CN=Cvičná kvalifikovaná CA, O=Vzorov, C=CZ"_qs;
    fresh.platnostDo = egon::WireTime::fromMoment(localMidnight(localDate(at).addYears(1)));
}

/// False for an item that other acts write, or nobody here.
bool rewriteItem(const State &state, PersonData &person, Item item, Random &random, Moment at)
{
    const Names &names = state.population.names();
    const Ruian &ruian = state.population.ruian();
    switch (item) {
    case Item::Jmeno:
        person.givenName = names.given(names.pickGiven(random, person.female, person.born.year()));
        return true;
    case Item::DorucovaciAdresa:
        rewriteAddress(person.deliveryAddress, random, ruian);
        return true;
    case Item::DatumNarozeni: // a slip of the pen is mended
        person.born = person.born.addDays(-random.between(1, 30));
        return true;
    case Item::MistoNarozeni:
        person.birthPlace = {};
        person.birthPlace.cr = ruian.municipalityCode(static_cast<std::uint8_t>(random.below(ruian.municipalities())));
        person.birthPlace.obec = true;
        return true;
    case Item::Obcanstvi:
        rewriteCitizenship(person.citizenship, random, names);
        return true;
    case Item::DatovaSchranka:
        person.dataBox = person.dataBox.isEmpty() ? state.population.dataBox(person.number) : QString();
        return true;
    case Item::RodnePrijmeni:
        person.birthSurname = names.surname(names.pickSurname(random), person.female);
        return true;
    case Item::Pohlavi:
        person.female = !person.female;
        return true;
    case Item::RodinnyStavPartnerstvi:
        person.familyState = person.familyState == u"ZENATY/VDANA" ? u"ROZVEDENY/ROZVEDENA"_qs : u"ZENATY/VDANA"_qs;
        return true;
    case Item::OmezeniSvepravnosti:
        person.limitedCapacity = person.limitedCapacity == u"ano" ? u"ne"_qs : u"ano"_qs;
        return true;
    case Item::Telefon:
        rewrite(person.phone, random, u"+420"_qs + QString::number(601'000'000 + random.below(178'000'000)));
        return true;
    case Item::Email:
        rewrite(person.email, random, u"osoba"_qs + QString::number(random.below(1'000'000)) + u"@priklad.invalid"_qs);
        return true;
    case Item::Certifikat:
        rewriteCertificates(person.certificates, random, at);
        return true;
    default:
        return false;
    }
}

/// Data boxes of numbers above the population's size are organisations': who came later has none.
bool mayHave(const State &state, std::uint32_t person, Item item)
{
    return item != Item::DatovaSchranka || person <= state.population.size();
}

Result<QJsonObject> amend(State &state, std::uint32_t number, ItemSet items, Random &random, Moment at)
{
    PersonData person = state.person(number);
    ItemSet written = 0;
    for (int index = 0; index < itemCount; ++index) {
        const auto item = static_cast<Item>(index);
        if ((items & itemBit(item)) != 0 && mayHave(state, number, item)
            && rewriteItem(state, person, item, random, at)) {
            written |= itemBit(item);
        }
    }
    if (written == 0) {
        return fail(ErrorKind::Conflict, u"training.ITEMS"_qs,
            QCoreApplication::translate("Training", "None of these items can be written for this person."));
    }
    state.change(person, written, at);
    return QJsonObject {};
}

} // namespace

Result<QJsonObject> performOnRecord(State &state, const QJsonObject &order, Random &random, Moment at)
{
    const QString what = order.value(u"do"_qs).toString();
    if (what == u"found") {
        return found(state, order, random, at);
    }
    const auto person = validPerson(state, order.value(u"person"_qs));
    if (!person) {
        return failWith(person);
    }
    QStringList names;
    for (const QJsonValue name : order.value(u"items"_qs).toArray()) {
        names += name.toString();
    }
    const ItemSet items = itemsFromNames(names);
    if (items == 0) {
        return fail(ErrorKind::Input, u"training.ORDER"_qs,
            QCoreApplication::translate("Training", "The order is not understood."), u"items"_qs);
    }
    if (what == u"amend") {
        return amend(state, *person, items, random, at);
    }
    if (what == u"doubt") {
        state.doubt(*person, items, at);
    } else {
        state.change(state.person(*person), items, at);
    }
    return QJsonObject {};
}

} // namespace kmen::training
