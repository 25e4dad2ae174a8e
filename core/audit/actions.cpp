#include "audit/actions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kmen::audit {
namespace {

struct Wording {
    Action action;
    QLatin1StringView name;
    const char *text;
};

constexpr std::array<Wording, actionCount> wordings {{
    {Action::ClientCreated, QLatin1StringView("client.created"), QT_TRANSLATE_NOOP("kmen::audit", "Client created")},
    {Action::ClientLinked, QLatin1StringView("client.linked"),
        QT_TRANSLATE_NOOP("kmen::audit", "Client linked to the register")},
    {Action::ClientUpdated, QLatin1StringView("client.updated"),
        QT_TRANSLATE_NOOP("kmen::audit", "Reference data changed")},
    {Action::ClientEdited, QLatin1StringView("client.edited"), QT_TRANSLATE_NOOP("kmen::audit", "Office data changed")},
    {Action::ClientState, QLatin1StringView("client.state"),
        QT_TRANSLATE_NOOP("kmen::audit", "State of the client changed")},
    {Action::ClientSystem, QLatin1StringView("client.system"),
        QT_TRANSLATE_NOOP("kmen::audit", "Linked to another system of the office")},
    {Action::ClientViewed, QLatin1StringView("client.viewed"), QT_TRANSLATE_NOOP("kmen::audit", "Card opened")},
    {Action::ClientExtract, QLatin1StringView("client.extract"),
        QT_TRANSLATE_NOOP("kmen::audit", "Extract of the client's data made")},
    {Action::ClientClaim, QLatin1StringView("client.claim"),
        QT_TRANSLATE_NOOP("kmen::audit", "Error claimed at the register")},
    {Action::ClientDocument, QLatin1StringView("client.document"),
        QT_TRANSLATE_NOOP("kmen::audit", "Document added to the client")},
    {Action::ClientDocumentOff, QLatin1StringView("client.documentOff"),
        QT_TRANSLATE_NOOP("kmen::audit", "Document taken off the client")},
    {Action::ClientSystemEnded, QLatin1StringView("client.systemEnded"),
        QT_TRANSLATE_NOOP("kmen::audit", "Link to another system of the office ended")},
    {Action::ClientArchived, QLatin1StringView("client.archived"), QT_TRANSLATE_NOOP("kmen::audit", "Client archived")},
    {Action::ClientBroughtBack, QLatin1StringView("client.broughtBack"),
        QT_TRANSLATE_NOOP("kmen::audit", "Client brought back from the archive")},
    {Action::ClientRemoved, QLatin1StringView("client.removed"),
        QT_TRANSLATE_NOOP("kmen::audit", "Personal data removed")},
    {Action::OrganisationUpdated, QLatin1StringView("client.organisation"),
        QT_TRANSLATE_NOOP("kmen::audit", "Data of the organisation changed")},
    {Action::AifoAttached, QLatin1StringView("aifo.attached"), QT_TRANSLATE_NOOP("kmen::audit", "Identifier attached")},
    {Action::AifoReplaced, QLatin1StringView("aifo.replaced"), QT_TRANSLATE_NOOP("kmen::audit", "Identifier replaced")},
    {Action::AifoCancelled, QLatin1StringView("aifo.cancelled"),
        QT_TRANSLATE_NOOP("kmen::audit", "Identifier cancelled")},
    {Action::AifoWanted, QLatin1StringView("aifo.wanted"), QT_TRANSLATE_NOOP("kmen::audit", "Subscription requested")},
    {Action::AifoUnwanted, QLatin1StringView("aifo.unwanted"),
        QT_TRANSLATE_NOOP("kmen::audit", "End of subscription requested")},
    {Action::AifoSubscribed, QLatin1StringView("aifo.subscribed"),
        QT_TRANSLATE_NOOP("kmen::audit", "Subscribed to changes")},
    {Action::AifoUnsubscribed, QLatin1StringView("aifo.unsubscribed"),
        QT_TRANSLATE_NOOP("kmen::audit", "Unsubscribed from changes")},
    {Action::AifoRefused, QLatin1StringView("aifo.refused"), QT_TRANSLATE_NOOP("kmen::audit", "Subscription refused")},
    {Action::NoticeSetAside, QLatin1StringView("notice.setAside"),
        QT_TRANSLATE_NOOP("kmen::audit", "Notice set aside")},
    {Action::NoticeRetried, QLatin1StringView("notice.retried"),
        QT_TRANSLATE_NOOP("kmen::audit", "Notice tried again")},
    {Action::NoticeBroughtBack, QLatin1StringView("notice.broughtBack"),
        QT_TRANSLATE_NOOP("kmen::audit", "Notice brought back")},
    {Action::NoticesExported, QLatin1StringView("notices.exported"),
        QT_TRANSLATE_NOOP("kmen::audit", "List of notices saved to a file")},
    {Action::CaseOpened, QLatin1StringView("case.opened"), QT_TRANSLATE_NOOP("kmen::audit", "Identity case opened")},
    {Action::CaseClosed, QLatin1StringView("case.closed"), QT_TRANSLATE_NOOP("kmen::audit", "Identity case closed")},
    {Action::CaseHeld, QLatin1StringView("case.held"),
        QT_TRANSLATE_NOOP("kmen::audit", "Identity case taken into work")},
    {Action::CaseTakenOver, QLatin1StringView("case.takenOver"),
        QT_TRANSLATE_NOOP("kmen::audit", "Identity case taken over from another person")},
    {Action::CaseAssigned, QLatin1StringView("case.assigned"),
        QT_TRANSLATE_NOOP("kmen::audit", "Identity case assigned")},
    {Action::CaseNoted, QLatin1StringView("case.noted"),
        QT_TRANSLATE_NOOP("kmen::audit", "Note added to an identity case")},
    {Action::CaseFiled, QLatin1StringView("case.filed"),
        QT_TRANSLATE_NOOP("kmen::audit", "File added to an identity case")},
    {Action::CaseProposed, QLatin1StringView("case.proposed"),
        QT_TRANSLATE_NOOP("kmen::audit", "Decision on an identity proposed")},
    {Action::CaseApproved, QLatin1StringView("case.approved"),
        QT_TRANSLATE_NOOP("kmen::audit", "Decision on an identity approved and carried out")},
    {Action::CaseRefused, QLatin1StringView("case.refused"),
        QT_TRANSLATE_NOOP("kmen::audit", "Decision on an identity refused")},
    {Action::CaseWithdrawn, QLatin1StringView("case.withdrawn"),
        QT_TRANSLATE_NOOP("kmen::audit", "Proposed decision withdrawn")},
    {Action::CaseUndone, QLatin1StringView("case.undone"),
        QT_TRANSLATE_NOOP("kmen::audit", "Decision on an identity undone")},
    {Action::CaseNotSame, QLatin1StringView("case.notSame"),
        QT_TRANSLATE_NOOP("kmen::audit", "Clients declared different persons")},
    {Action::CaseSameAgain, QLatin1StringView("case.sameAgain"),
        QT_TRANSLATE_NOOP("kmen::audit", "Declaration of different persons taken back")},
    {Action::CaseDenied, QLatin1StringView("case.denied"),
        QT_TRANSLATE_NOOP("kmen::audit", "Act on an identity case denied")},
    {Action::BatchAdded, QLatin1StringView("batch.added"), QT_TRANSLATE_NOOP("kmen::audit", "File of persons added")},
    {Action::BatchRemoved, QLatin1StringView("batch.removed"),
        QT_TRANSLATE_NOOP("kmen::audit", "File of persons removed")},
    {Action::BatchExpired, QLatin1StringView("batch.expired"),
        QT_TRANSLATE_NOOP("kmen::audit", "File of persons removed after its time of keeping")},
    {Action::ImportBegun, QLatin1StringView("import.begun"),
        QT_TRANSLATE_NOOP("kmen::audit", "Import of a file begun")},
    {Action::ImportRows, QLatin1StringView("import.rows"),
        QT_TRANSLATE_NOOP("kmen::audit", "Rows of a file taken over as clients")},
    {Action::ImportEnded, QLatin1StringView("import.ended"),
        QT_TRANSLATE_NOOP("kmen::audit", "Import of a file ended")},
    {Action::ImportDecided, QLatin1StringView("import.decided"),
        QT_TRANSLATE_NOOP("kmen::audit", "Possible duplicates of a file decided")},
    {Action::ImportRemoved, QLatin1StringView("import.removed"),
        QT_TRANSLATE_NOOP("kmen::audit", "Rows kept from an import removed")},
    {Action::ClientsExported, QLatin1StringView("clients.exported"),
        QT_TRANSLATE_NOOP("kmen::audit", "List of clients saved to a file")},
    {Action::RequestCreated, QLatin1StringView("request.created"), QT_TRANSLATE_NOOP("kmen::audit", "Request begun")},
    {Action::RequestChanged, QLatin1StringView("request.changed"), QT_TRANSLATE_NOOP("kmen::audit", "Request changed")},
    {Action::RequestStep, QLatin1StringView("request.step"),
        QT_TRANSLATE_NOOP("kmen::audit", "Request moved to another stage")},
    {Action::RequestFile, QLatin1StringView("request.file"), QT_TRANSLATE_NOOP("kmen::audit", "File of a request")},
    {Action::RequestPackage, QLatin1StringView("request.package"),
        QT_TRANSLATE_NOOP("kmen::audit", "Package of a request made")},
    {Action::RequestSheet, QLatin1StringView("request.sheet"),
        QT_TRANSLATE_NOOP("kmen::audit", "Letterhead and signatory changed")},
    {Action::CatalogueImported, QLatin1StringView("catalogue.imported"),
        QT_TRANSLATE_NOOP("kmen::audit", "Catalogue imported")},
    {Action::CallMade, QLatin1StringView("call.made"), QT_TRANSLATE_NOOP("kmen::audit", "Register asked")},
    {Action::DeskAct, QLatin1StringView("desk.act"), QT_TRANSLATE_NOOP("kmen::audit", "Act at the desk")},
    {Action::WorkerCommand, QLatin1StringView("worker.command"),
        QT_TRANSLATE_NOOP("kmen::audit", "Command of the worker")},
    {Action::StatementMade, QLatin1StringView("statement.made"),
        QT_TRANSLATE_NOOP("kmen::audit", "Statement of look-ups made")},
    {Action::RetentionRule, QLatin1StringView("retention.rule"),
        QT_TRANSLATE_NOOP("kmen::audit", "Times of keeping changed")},
    {Action::KeysRotated, QLatin1StringView("keys.rotated"),
        QT_TRANSLATE_NOOP("kmen::audit", "Keys of the database renewed")},
    {Action::KeysMoved, QLatin1StringView("keys.moved"),
        QT_TRANSLATE_NOOP("kmen::audit", "Keys of the database moved to another place")},
    {Action::DistributionRoute, QLatin1StringView("distribution.route"),
        QT_TRANSLATE_NOOP("kmen::audit", "Way of learning of changes chosen")},
    {Action::DistributionConfirmed, QLatin1StringView("distribution.confirmed"),
        QT_TRANSLATE_NOOP("kmen::audit", "DIA's confirmation of a subscription recorded")},
    {Action::DistributionReading, QLatin1StringView("distribution.reading"),
        QT_TRANSLATE_NOOP("kmen::audit", "Reading of all clients anew ordered")},
    {Action::SettingsChanged, QLatin1StringView("settings.changed"),
        QT_TRANSLATE_NOOP("kmen::audit", "Settings of the office changed")},
    {Action::CertificateRequested, QLatin1StringView("certificate.requested"),
        QT_TRANSLATE_NOOP("kmen::audit", "Request for a certificate made")},
    {Action::CertificateImported, QLatin1StringView("certificate.imported"),
        QT_TRANSLATE_NOOP("kmen::audit", "Certificate of the office taken over")},
    {Action::RoleGranted, QLatin1StringView("role.granted"), QT_TRANSLATE_NOOP("kmen::audit", "Role given")},
    {Action::RoleTaken, QLatin1StringView("role.taken"), QT_TRANSLATE_NOOP("kmen::audit", "Role taken back")},
    {Action::DatabaseCopied, QLatin1StringView("database.copied"),
        QT_TRANSLATE_NOOP("kmen::audit", "Copy of the database made")},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < wordings.size(); ++i) {
        if (static_cast<std::size_t>(wordings[i].action) != i || !wordings[i].text) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder(), "each action has its row, in the order of the enumeration");

} // namespace

QString actionName(Action action)
{
    return wordings[static_cast<std::size_t>(action)].name;
}

QString actionText(const QString &name)
{
    if (name.endsWith(failedSuffix)) {
        return QCoreApplication::translate("kmen::audit", "%1 – not done")
            .arg(actionText(name.chopped(failedSuffix.size())));
    }
    const auto found = std::ranges::find(wordings, name, &Wording::name);
    return found == wordings.end() ? name : QCoreApplication::translate("kmen::audit", found->text);
}

} // namespace kmen::audit
