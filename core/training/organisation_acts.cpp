// What ROS remembers of organisations, and the orders of the control port that change them.
#include <QCoreApplication>

#include "training/calls.h"

namespace kmen::training {
namespace {

std::unexpected<Error> badOrder(const QString &detail)
{
    return fail(ErrorKind::Input, u"training.ORDER"_qs,
        QCoreApplication::translate("Training", "The order is not understood."), detail);
}

Result<std::uint32_t> livingOrganisation(const State &state, const QJsonObject &order)
{
    const qint64 asked = order.value(u"organisation"_qs).toInteger();
    const auto byIco = state.organisations.withIco(order.value(u"ico"_qs).toInt());
    const qint64 number = byIco ? static_cast<qint64>(*byIco) : asked;
    if (number < 1 || number > state.organisations.size()) {
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

} // namespace

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

void State::change(const OrganisationData &organisation, bool ended, Moment at)
{
    changedOrganisations[organisation.number] = {organisation, organisationChanges.size()};
    organisationChanges.push_back({at, organisation.number, ended});
}

Result<QJsonObject> performOnOrganisation(State &state, const QJsonObject &order, Random &random, Moment at)
{
    const QString what = order.value(u"do"_qs).toString();
    const auto number = livingOrganisation(state, order);
    if (!number) {
        return failWith(number);
    }
    OrganisationData organisation = state.organisation(*number);
    if (what == u"org-move") {
        const Ruian &ruian = state.population.ruian();
        const int code = order.value(u"address"_qs).toInt(Ruian::codeOf(random.below(ruian.count())));
        if (!ruian.indexOf(code)) {
            return badOrder(u"address"_qs);
        }
        organisation.seat = code;
    } else if (what == u"org-rename") {
        const QString name = order.value(u"name"_qs).toString(organisation.name + u" – nástupce"_qs);
        if (name.trimmed().isEmpty() || name.size() > 2000) {
            return badOrder(u"name"_qs);
        }
        organisation.name = name.trimmed();
    } else if (what == u"org-end") {
        organisation.ended = std::max(localDate(at), organisation.founded);
        organisation.dataBox.clear();
    } else {
        return badOrder(u"do"_qs);
    }
    state.change(organisation, what == u"org-end", at);
    return QJsonObject {};
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
