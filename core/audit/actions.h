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
    CatalogueImported
};
inline constexpr int actionCount = static_cast<int>(Action::CatalogueImported) + 1;

/// As it is stored, "client.created"; never changes.
QString actionName(Action action);
/// In the reader's language: "Client created". A name that a later version wrote stays as it is.
QString actionText(const QString &name);

} // namespace kmen::audit
