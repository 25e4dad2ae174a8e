// What happens in the country: the orders of the control port that change the registers.
#include <QCoreApplication>
#include <QJsonArray>

#include <set>

#include "training/birth_number.h"
#include "training/calls.h"

namespace kmen::training {

Result<std::uint32_t> validPerson(const State &state, const QJsonValue &value)
{
    const double number = value.toDouble(0);
    if (number < 1 || number > state.lastPerson()
        || number != static_cast<double>(static_cast<std::uint32_t>(number))) {
        return fail(ErrorKind::NotFound, u"training.PERSON"_qs,
            QCoreApplication::translate("Training", "There is no person with this number."));
    }
    const auto person = static_cast<std::uint32_t>(number);
    if (!state.isValid(person)) {
        return fail(ErrorKind::Conflict, u"training.IDENTITY_ENDED"_qs,
            QCoreApplication::translate("Training", "The identity of this person is no more."));
    }
    return person;
}

namespace {

std::unexpected<Error> badOrder(const QString &detail)
{
    return fail(ErrorKind::Input, u"training.ORDER"_qs,
        QCoreApplication::translate("Training", "The order is not understood."), detail);
}

struct Act {
    State &state;
    const QJsonObject &order;
    Moment at;
    Random random;

    [[nodiscard]] QString text(const QString &key) const { return order.value(key).toString(); }
    egon::Doklad newCard(const QString &kind)
    {
        const std::uint32_t index = state.population.size() + ++state.documents;
        return {state.population.documentNumber(kind, index), kind, localDate(at).addYears(10)};
    }
    [[nodiscard]] std::uint32_t anyPlace() { return random.below(state.population.ruian().count()); }
};

Result<void> move(Act &act, PersonData &person, ItemSet &items)
{
    const QJsonValue wanted = act.order.value(u"address"_qs);
    int code = wanted.toInt();
    if (wanted.isUndefined()) {
        do {
            code = Ruian::codeOf(act.anyPlace());
        } while (code == person.address);
    }
    if (!act.state.population.ruian().indexOf(code)) {
        return badOrder(u"address"_qs);
    }
    person.address = code;
    person.officeAddress = false;
    items = itemBit(Item::AdresaPobytu);
    return {};
}

Result<void> rename(Act &act, PersonData &person, ItemSet &items)
{
    const QString given = act.text(u"givenName"_qs).toUpper();
    QString surname = act.text(u"surname"_qs).toUpper();
    while (surname.isEmpty() && given.isEmpty()) {
        const Names &names = act.state.population.names();
        const QString any = names.surname(names.pickSurname(act.random), person.female);
        surname = any == person.surname ? QString() : any;
    }
    if (surname.size() > 100 || given.size() > 100) {
        return badOrder(u"surname, givenName"_qs);
    }
    items = 0;
    if (!surname.isEmpty()) {
        person.surname = surname;
        items |= itemBit(Item::Prijmeni);
    }
    if (!given.isEmpty()) {
        person.givenName = given;
        items |= itemBit(Item::Jmeno);
    }
    // a new name means new papers
    if (!person.documents.empty()) {
        for (egon::Doklad &document : person.documents) {
            document = act.newCard(document.druh);
        }
        items |= itemBit(Item::Doklad);
    }
    return {};
}

Result<void> renew(Act &act, PersonData &person, ItemSet &items)
{
    if (person.documents.empty()) {
        person.documents.push_back(act.newCard(u"ID"_qs));
    } else {
        person.documents.front() = act.newCard(person.documents.front().druh);
    }
    items = itemBit(Item::Doklad);
    return {};
}

Result<void> die(Act &act, PersonData &person, ItemSet &items)
{
    if (person.died) {
        return fail(ErrorKind::Conflict, u"training.DEAD"_qs,
            QCoreApplication::translate("Training", "This person has died already."));
    }
    const QString wanted = act.text(u"date"_qs);
    const QDate day = wanted.isEmpty() ? localDate(act.at) : QDate::fromString(wanted, Qt::ISODate);
    if (!day.isValid() || day < person.born) {
        return badOrder(u"date"_qs);
    }
    const Ruian &ruian = act.state.population.ruian();
    person.died = day;
    egon::Misto place;
    place.cr = ruian.municipalityCode(ruian.municipalityOf(*ruian.indexOf(person.address)));
    place.obec = true;
    person.deathPlace = place;
    items = itemBit(Item::DatumUmrti) | itemBit(Item::MistoUmrti);
    if (!person.documents.empty()) {
        person.documents.clear();
        items |= itemBit(Item::Doklad);
    }
    if (!person.dataBox.isEmpty()) {
        person.dataBox.clear();
        items |= itemBit(Item::DatovaSchranka);
    }
    if (!person.certificates.empty()) {
        person.certificates.clear();
        items |= itemBit(Item::Certifikat);
    }
    return {};
}

/// Two persons that some office knows and that could be taken for one: of one name, born as near to each other as any.
Result<QJsonArray> similarPersons(const State &state)
{
    using Named = std::tuple<QString, QString, QDate, std::uint32_t>;
    std::set<Named> people;
    for (const auto &[aifo, issued] : state.issued) {
        if (state.isValid(issued.person)) {
            const PersonData person = state.person(issued.person);
            if (!person.died) {
                people.emplace(person.surname, person.givenName, person.born, issued.person);
            }
        }
    }
    std::optional<std::pair<Named, Named>> nearest;
    const auto apart = [](const Named &a, const Named &b) { return std::get<QDate>(a).daysTo(std::get<QDate>(b)); };
    const Named *before = nullptr;
    for (const Named &one : people) {
        const bool sameName =
            before != nullptr && std::get<0>(*before) == std::get<0>(one) && std::get<1>(*before) == std::get<1>(one);
        if (sameName && (!nearest || apart(*before, one) < apart(nearest->first, nearest->second))) {
            nearest.emplace(*before, one);
        }
        before = &one;
    }
    if (!nearest) {
        return fail(ErrorKind::NotFound, u"training.NOBODY_SIMILAR"_qs,
            QCoreApplication::translate("Training", "Nobody known to an office has the name of somebody else."));
    }
    return QJsonArray {
        static_cast<qint64>(std::get<3>(nearest->first)), static_cast<qint64>(std::get<3>(nearest->second))};
}

Result<QJsonObject> merge(Act &act)
{
    const QJsonArray persons = act.order.value(u"persons"_qs).toArray();
    if (persons.size() != 2) {
        return badOrder(u"persons"_qs);
    }
    const auto survivor = validPerson(act.state, persons.at(0));
    const auto ended = validPerson(act.state, persons.at(1));
    if (!survivor) {
        return failWith(survivor);
    }
    if (!ended) {
        return failWith(ended);
    }
    if (*survivor == *ended) {
        return badOrder(u"persons"_qs);
    }
    act.state.end(*ended, FateKind::Merged, {*survivor}, act.at);
    return QJsonObject {{u"survivor"_qs, static_cast<qint64>(*survivor)}, {u"ended"_qs, static_cast<qint64>(*ended)}};
}

Result<QJsonObject> split(Act &act, std::uint32_t number)
{
    State &state = act.state;
    PersonData first = state.person(number);
    PersonData second = first;
    // two people were kept as one: the other was born elsewhere, lives elsewhere and has papers of his or her own
    second.address = Ruian::codeOf(act.anyPlace());
    second.officeAddress = false;
    second.born = first.born.addDays(-act.random.between(1, 400));
    second.dataBox.clear();
    second.certificates.clear();
    second.deliveryAddress.reset();
    for (egon::Doklad &document : second.documents) {
        document = act.newCard(document.druh);
    }
    const std::uint32_t one = state.add(std::move(first), act.at);
    const std::uint32_t other = state.add(std::move(second), act.at);
    state.end(number, FateKind::Split, {one, other}, act.at);
    return QJsonObject {{u"persons"_qs, QJsonArray {static_cast<qint64>(one), static_cast<qint64>(other)}}};
}

Result<QJsonObject> advance(Act &act)
{
    if (!act.order.contains(u"days"_qs) && !act.order.contains(u"seconds"_qs)) {
        return badOrder(u"days, seconds"_qs);
    }
    const auto seconds = static_cast<qint64>(
        act.order.value(u"days"_qs).toDouble() * 86'400 + act.order.value(u"seconds"_qs).toDouble());
    const auto offset = act.state.offset + std::chrono::seconds(seconds);
    // time may be set back only as far as nothing happened since: the log of changes never goes back
    const auto before = [moved = act.state.realNow() + offset](
                            const auto &changes) { return !changes.empty() && moved < changes.back().at; };
    if (before(act.state.changes) || before(act.state.organisationChanges)) {
        return badOrder(u"a change is newer than that"_qs);
    }
    act.state.offset = offset;
    return QJsonObject {{u"seconds"_qs, seconds}};
}

using Edit = Result<void> (*)(Act &, PersonData &, ItemSet &);

Edit editNamed(const QString &name)
{
    if (name == u"move") {
        return &move;
    }
    if (name == u"rename") {
        return &rename;
    }
    if (name == u"renew") {
        return &renew;
    }
    return name == u"die" ? &die : nullptr;
}

Result<QJsonObject> performOn(Act &act, const QString &what, std::uint32_t number)
{
    if (const Edit edit = editNamed(what)) {
        PersonData person = act.state.person(number);
        ItemSet items = 0;
        if (const Result<void> edited = edit(act, person, items); !edited) {
            return failWith(edited);
        }
        act.state.change(person, items, act.at);
        return QJsonObject {};
    }
    if (what == u"split") {
        return split(act, number);
    }
    if (what == u"replace") {
        const std::uint32_t successor = act.state.add(act.state.person(number), act.at);
        act.state.end(number, FateKind::Replaced, {successor}, act.at);
        return QJsonObject {{u"person"_qs, static_cast<qint64>(successor)}};
    }
    if (what == u"cancel") {
        act.state.end(number, FateKind::Cancelled, {}, act.at);
        return QJsonObject {};
    }
    return badOrder(u"do"_qs);
}

} // namespace

Result<QJsonObject> perform(State &state, const QJsonObject &order, Moment at)
{
    const QString what = order.value(u"do"_qs).toString();
    Act act {state, order, at, Random(mix(state.population.seed() ^ (state.acts + 1) * 0x2545f4914f6cdd1dULL))};
    const Result<QJsonObject> done = [&]() -> Result<QJsonObject> {
        if (what == u"merge") {
            return merge(act);
        }
        if (what == u"advance-time") {
            return advance(act);
        }
        if (what.startsWith(u"org-")) {
            return performOnOrganisation(state, order, act.random, at);
        }
        if (what == u"found" || what == u"doubt" || what == u"confirm" || what == u"amend") {
            return performOnRecord(state, order, act.random, at);
        }
        static const QStringList ofPersons {
            u"move"_qs, u"rename"_qs, u"renew"_qs, u"die"_qs, u"split"_qs, u"replace"_qs, u"cancel"_qs};
        if (!ofPersons.contains(what)) {
            return badOrder(u"do: "_qs + ofPersons.join(u", "_qs)
                + u", merge, found, doubt, confirm, amend, random, person, org-found, org-move, org-rename, org-end, "
                  u"organisation, pseudonym, advance-time, async, aisv, statistics, faults"_qs);
        }
        const auto person = validPerson(state, order.value(u"person"_qs));
        return person ? performOn(act, what, *person) : failWith(person);
    }();
    if (done) {
        ++state.acts;
    }
    return done;
}

Result<QJsonObject> performLogged(State &state, const QJsonObject &order)
{
    const Moment at = state.eventTime();
    QJsonObject named = order;
    if (order.value(u"do"_qs) == u"merge"_qs && !order.contains(u"persons"_qs)) {
        const auto similar = similarPersons(state);
        if (!similar) {
            return failWith(similar);
        }
        named.insert(u"persons"_qs, *similar); // the log must name them: by then others may be alike
    }
    Result<QJsonObject> done = perform(state, named, at);
    if (done) {
        state.log.append({{u"at"_qs, static_cast<qint64>(toMsecs(at))}, {u"act"_qs, named}});
    }
    return done;
}

QJsonObject describePerson(const State &state, std::uint32_t number)
{
    const PersonData person = state.person(number);
    QJsonObject answer {{u"person"_qs, static_cast<qint64>(number)}, {u"surname"_qs, person.surname},
        {u"givenName"_qs, person.givenName}, {u"birthSurname"_qs, person.birthSurname},
        {u"born"_qs, person.born.toString(Qt::ISODate)}, {u"sex"_qs, person.female ? u"zena"_qs : u"muz"_qs},
        {u"address"_qs, person.address}, {u"familyState"_qs, person.familyState}, {u"dataBox"_qs, person.dataBox},
        {u"citizenship"_qs, QJsonArray::fromStringList(person.citizenship)}};
    if (const auto address = state.population.ruian().address(person.address)) {
        answer.insert(u"addressText"_qs, egon::addressText(*address));
    }
    if (person.citizenship.contains(u"203"_qs)) {
        answer.insert(u"birthNumber"_qs, birthNumber(state, number)); // for exercises with AISEO
    }
    if (person.died) {
        answer.insert(u"died"_qs, person.died->toString(Qt::ISODate));
    }
    if (!person.documents.empty()) {
        answer.insert(u"document"_qs,
            QJsonObject {{u"number"_qs, person.documents.front().cislo}, {u"kind"_qs, person.documents.front().druh}});
    }
    const auto fate = state.fates.find(number);
    if (fate == state.fates.end()) {
        answer.insert(u"state"_qs, u"valid"_qs);
        return answer;
    }
    const FateKind kind = fate->second.kind;
    answer.insert(u"state"_qs,
        kind == FateKind::Merged         ? u"merged"_qs
            : kind == FateKind::Split    ? u"split"_qs
            : kind == FateKind::Replaced ? u"replaced"_qs
                                         : u"cancelled"_qs);
    QJsonArray successors;
    for (const std::uint32_t successor : fate->second.successors) {
        successors.append(static_cast<qint64>(successor));
    }
    answer.insert(u"successors"_qs, successors);
    return answer;
}

} // namespace kmen::training
