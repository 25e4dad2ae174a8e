// What ROS remembers of organisations, and the orders of the control port that change them.
#include <QCoreApplication>

#include <algorithm>
#include <ranges>

#include "training/calls.h"

namespace kmen::training {
namespace {

std::unexpected<Error> badOrganisationOrder(const QString &detail)
{
    return fail(ErrorKind::Input, u"training.ORDER"_qs,
        QCoreApplication::translate("Training", "The order is not understood."), detail);
}

Result<std::uint32_t> livingOrganisation(const State &state, const QJsonObject &order)
{
    const qint64 number = orderedOrganisation(state, order);
    if (number < 1 || number > state.lastOrganisation()) {
        return fail(ErrorKind::NotFound, u"training.ORGANISATION"_qs,
            QCoreApplication::translate("Training", "There is no organisation with this number."));
    }
    const auto organisation = static_cast<std::uint32_t>(number);
    if (state.organisation(organisation).ended) {
        return fail(ErrorKind::Conflict, u"training.ORGANISATION_ENDED"_qs,
            QCoreApplication::translate("Training", "The organisation is no more."));
    }
    return organisation;
}

bool isLivingAdult(const State &state, std::uint32_t number, QDate today)
{
    if (!state.isValid(number)) {
        return false;
    }
    const PersonData person = state.person(number);
    return !person.died && person.born.addYears(18) <= today;
}

/// Everybody does business under one number at most.
bool doesBusiness(const State &state, std::uint32_t person)
{
    const auto isTheirs = [&](std::uint32_t number) {
        const OrganisationData organisation = state.organisation(number);
        return organisation.owner == person && !organisation.ended;
    };
    if (const auto first = state.organisations.numberForOwner(person); first && isTheirs(*first)) {
        return true;
    }
    const auto founded = std::views::iota(state.organisations.size() + 1, state.lastOrganisation() + 1);
    return std::ranges::any_of(founded, isTheirs);
}

Result<void> changeSeat(const State &state, const QJsonObject &order, OrganisationData &organisation, int otherwise)
{
    const int code = order.value(u"address"_qs).toInt(otherwise);
    if (!state.population.ruian().indexOf(code)) {
        return badOrganisationOrder(u"address"_qs);
    }
    organisation.seat = code;
    return {};
}

Result<void> changeName(const QJsonObject &order, OrganisationData &organisation, const QString &otherwise)
{
    const QString name = order.value(u"name"_qs).toString(otherwise);
    if (name.trimmed().isEmpty() || name.size() > 2000) {
        return badOrganisationOrder(u"name"_qs);
    }
    organisation.name = name.trimmed();
    return {};
}

Result<QJsonObject> foundOrganisation(State &state, const QJsonObject &order, Random &random, Moment at)
{
    const QDate today = localDate(at);
    std::optional<PersonData> owner;
    if (order.contains(u"person"_qs)) {
        const auto person = validPerson(state, order.value(u"person"_qs));
        if (!person) {
            return failWith(person);
        }
        if (!isLivingAdult(state, *person, today) || doesBusiness(state, *person)) {
            return fail(ErrorKind::Conflict, u"training.NO_ENTREPRENEUR"_qs,
                QCoreApplication::translate("Training", "This person cannot start a business."));
        }
        owner = state.person(*person);
    }
    OrganisationData made = state.organisations.founded(state.lastOrganisation() + 1, today, owner ? &*owner : nullptr);
    if (auto named = changeName(order, made, made.name); !named) {
        return failWith(named);
    }
    if (auto seated = changeSeat(state, order, made, made.seat); !seated) {
        return failWith(seated);
    }
    for (int attempt = 0; !owner && made.officers.empty() && attempt < 200; ++attempt) {
        const std::uint32_t person = random.below(state.lastPerson()) + 1;
        if (isLivingAdult(state, person, today)) {
            made.officers.push_back(person);
        }
    }
    state.add(made, at);
    return QJsonObject {{u"organisation"_qs, static_cast<qint64>(made.number)}, {u"ico"_qs, egon::icoText(made.ico)}};
}

} // namespace

std::optional<std::uint32_t> State::organisationWithIco(int ico) const
{
    const auto number = organisations.numberOf(ico);
    return number && knowsOrganisation(*number) ? number : std::nullopt;
}

OrganisationData State::organisation(std::uint32_t number) const
{
    const auto it = changedOrganisations.find(number);
    return it == changedOrganisations.end() ? organisations.organisation(number) : it->second.data;
}

std::pair<Moment, qint64> State::organisationChange(std::uint32_t number) const
{
    const auto it = changedOrganisations.find(number);
    if (it == changedOrganisations.end()) {
        return {organisations.firstEntry(number), firstOrganisationChangeId - 1 - number};
    }
    const std::size_t change = it->second.change;
    return {organisationChanges[change].at, firstOrganisationChangeId + static_cast<qint64>(change)};
}

void State::change(const OrganisationData &organisation, OrganisationEvent event, Moment at)
{
    changedOrganisations[organisation.number] = {organisation, organisationChanges.size()};
    organisationChanges.push_back({at, organisation.number, event});
}

void State::add(const OrganisationData &organisation, Moment at)
{
    ++m_foundedOrganisations;
    change(organisation, OrganisationEvent::Founded, at);
}

Result<QJsonObject> performOnOrganisation(State &state, const QJsonObject &order, Random &random, Moment at)
{
    const QString what = order.value(u"do"_qs).toString();
    if (what == u"org-found") {
        return foundOrganisation(state, order, random, at);
    }
    const auto number = livingOrganisation(state, order);
    if (!number) {
        return failWith(number);
    }
    OrganisationData organisation = state.organisation(*number);
    if (what == u"org-move") {
        const int anywhere = Ruian::codeOf(random.below(state.population.ruian().count()));
        if (auto moved = changeSeat(state, order, organisation, anywhere); !moved) {
            return failWith(moved);
        }
    } else if (what == u"org-rename") {
        const QString successor = organisation.name + u" – nástupce"_qs;
        if (auto renamed = changeName(order, organisation, successor); !renamed) {
            return failWith(renamed);
        }
    } else if (what == u"org-end") {
        organisation.ended = std::max(localDate(at), organisation.founded);
        organisation.dataBox.clear();
    } else {
        return badOrganisationOrder(u"do"_qs);
    }
    state.change(organisation, what == u"org-end" ? OrganisationEvent::Ended : OrganisationEvent::Changed, at);
    return QJsonObject {};
}

qint64 orderedOrganisation(const State &state, const QJsonObject &order)
{
    const QJsonValue ico = order.value(u"ico"_qs);
    const auto known = state.organisationWithIco(ico.isString() ? ico.toString().toInt() : ico.toInt());
    return known ? static_cast<qint64>(*known) : order.value(u"organisation"_qs).toInteger();
}

QJsonObject describeOrganisation(const State &state, std::uint32_t number)
{
    const OrganisationData data = state.organisation(number);
    QJsonObject answer {{u"organisation"_qs, static_cast<qint64>(number)}, {u"ico"_qs, egon::icoText(data.ico)},
        {u"name"_qs, data.name}, {u"form"_qs, data.form}, {u"seat"_qs, data.seat}, {u"dataBox"_qs, data.dataBox},
        {u"founded"_qs, data.founded.toString(Qt::ISODate)}};
    if (const auto address = state.population.ruian().address(data.seat)) {
        answer.insert(u"seatText"_qs, egon::addressText(*address));
    }
    if (data.owner != 0) {
        answer.insert(u"owner"_qs, static_cast<qint64>(data.owner));
    }
    if (data.ended) {
        answer.insert(u"ended"_qs, data.ended->toString(Qt::ISODate));
    }
    return answer;
}

} // namespace kmen::training
