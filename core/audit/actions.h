/// All that is ever written to the audit: each action has its stable name and its wording, and there is no other way
/// to name one. A new action is added here and in the table of actions.cpp.
#pragma once

#include <QString>

#include <cstdint>

namespace kmen::audit {

enum class Action : std::uint8_t {
    ClientCreated,
    ClientLinked,
    ClientUpdated,
    ClientEdited,
    ClientState,
    ClientSystem,
    ClientViewed,
    ClientExtract,
    ClientClaim,
    ClientDocument,
    ClientDocumentOff,
    ClientSystemEnded,
    ClientArchived,
    ClientBroughtBack,
    ClientRemoved,
    OrganisationUpdated,
    AifoAttached,
    AifoReplaced,
    AifoCancelled,
    AifoWanted,
    AifoUnwanted,
    AifoSubscribed,
    AifoUnsubscribed,
    AifoRefused,
    NoticeSetAside,
    NoticeRetried,
    NoticeBroughtBack,
    NoticesExported,
    CaseOpened,
    CaseClosed,
    CaseHeld,
    CaseTakenOver,
    CaseAssigned,
    CaseNoted,
    CaseFiled,
    CaseProposed,
    CaseApproved,
    CaseRefused,
    CaseWithdrawn,
    CaseUndone,
    CaseNotSame,
    CaseSameAgain,
    CaseDenied,
    BatchAdded,
    BatchRemoved,
    BatchExpired,
    ImportBegun,
    ImportRows,
    ImportEnded,
    ImportDecided,
    ImportRemoved,
    ClientsExported,
    RequestCreated,
    RequestChanged,
    RequestStep,
    RequestFile,
    RequestPackage,
    RequestSheet,
    CatalogueImported,
    CallMade,
    DeskAct,
    WorkerCommand,
    StatementMade,
    RetentionRule,
    KeysRotated,
    KeysMoved,
    DistributionRoute,
    DistributionConfirmed,
    DistributionReading,
    SettingsChanged,
    CertificateRequested,
    CertificateImported,
    RoleGranted,
    RoleTaken,
    DatabaseCopied
};
inline constexpr int actionCount = static_cast<int>(Action::DatabaseCopied) + 1;

/// Behind the name of an act that was refused or failed.
inline constexpr QLatin1StringView failedSuffix(".failed");

/// As it is stored, "client.created"; never changes.
QString actionName(Action action);
/// In the reader's language: "Client created". A name that a later version wrote stays as it is;
/// of an act that failed: "Client created – not done".
QString actionText(const QString &name);

} // namespace kmen::audit
