#include <algorithm>

#include "identity/steps_p.h"
#include "identity/texts_p.h"
#include "registry/lists.h"

namespace kmen::identity {

Result<void> addOrganisation(store::Session &session, const Party &who, Organisations &organisations)
{
    if (who.kind != registry::ClientKind::Organisation) {
        return {};
    }
    const auto card = registry::client(session, who.id);
    if (!card) {
        return failWith(card);
    }
    const registry::Field *ceased = registry::findField(card->fields, registry::FieldCode::DatumZaniku);
    organisations[who.id] = !ceased || ceased->isEmpty();
    return {};
}

Result<void> mayMerge(const Organisations &organisations, ClientId survivor, bool identified)
{
    if (organisations.empty()) {
        return {};
    }
    const auto holds = [](const auto &one) { return one.second; };
    if (std::ranges::count_if(organisations, holds) > 1) {
        return std::unexpected(identityError(ErrorKind::Denied, "identity.TWO_PERSONS",
            Texts::tr(
                "The register of organisations holds these clients for different organisations: neither of their IČO "
                "has ceased."),
            Texts::tr("Read them again. When one of them ceases, the case can be decided.")));
    }
    if (identified) {
        return std::unexpected(identityError(ErrorKind::Denied, "identity.TWO_PERSONS",
            Texts::tr("An organisation and a person of the registers are not one client."),
            Texts::tr("Close the case: they are different.")));
    }
    const auto living = std::ranges::find_if(organisations, holds);
    if (!organisations.contains(survivor) || (living != organisations.end() && living->first != survivor)) {
        return std::unexpected(identityError(ErrorKind::Denied, "identity.SURVIVOR",
            Texts::tr("The organisation whose IČO has not ceased must be the one that goes on."),
            Texts::tr("Choose that client as the one that goes on.")));
    }
    return {};
}

Result<QString> typedValue(const FieldChoice &choice)
{
    // the time is of no matter: it is written when the decision is carried out
    const auto field = registry::officeField(choice.code, choice.typed.value_or(QString()), Moment());
    if (!field) {
        return failWith(field);
    }
    if (field->isEmpty()) {
        return std::unexpected(identityError(ErrorKind::Input, "identity.TYPED",
            Texts::tr("No value was typed for “%1”.").arg(registry::fieldLabel(choice.code)),
            Texts::tr("Write the value.")));
    }
    return QString(u'\n' + field->value);
}

bool isWished(const QString &subscription)
{
    return subscription == u"1" || subscription == u"2";
}

} // namespace kmen::identity
