// What happens to ROB's records as such: one is founded, one is claimed to be wrong, one is found to be right.
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
    if (what == u"doubt") {
        state.doubt(*person, items, at);
    } else {
        state.change(state.person(*person), items, at);
    }
    return QJsonObject {};
}

} // namespace kmen::training
