/// What somebody proposes to do with identities, what it would move, and why. Values; free for any thread.
/// No value of an AIFO is ever part of a plan: identifiers are rows, candidates are positions within their case.
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "base/ids.h"
#include "base/result.h"
#include "registry/fields.h"

namespace kmen::identity {

enum class DecisionKind : std::uint8_t {
    Merge, ///< clients are one person: `others` end in `subject`
    Split, ///< what one client has is divided among several
    Replace, ///< the client goes on under another identifier
    Cancel, ///< the client ends without a successor
    Undo ///< an earlier decision is taken back
};
QString decisionKindText(DecisionKind kind);

/// What can be moved from a client to another.
enum class ItemKind : std::uint8_t {
    Identifier,
    Link,
    Document, ///< kept here, enciphered
    Pseudonym,
    Notice,
    History,
    Paper, ///< a document kept elsewhere, that the client's card names
    EndedLink
};

struct ItemMove {
    ItemKind what = ItemKind::Link;
    qint64 row = 0;
    ClientId to;
    bool operator==(const ItemMove &) const = default;
};

/// An office's own value that survives a merge, and whose it was. Reference data are never a choice.
struct FieldChoice {
    registry::FieldCode code = registry::FieldCode::Telefon;
    ClientId from;
    /// Written by hand in the case, and none of theirs, as officeField keeps it; `from` is then not asked.
    std::optional<QString> typed = std::nullopt;
    bool operator==(const FieldChoice &) const = default;
};

struct Plan {
    DecisionKind kind = DecisionKind::Merge;
    ClientId subject; ///< Merge: who goes on; otherwise whom it is about
    std::vector<ClientId> others; ///< Merge: who ends; Split: who receives
    std::optional<int> successor; ///< Replace, Split: the case's candidate under which `subject` goes on, from 0
    std::vector<ItemMove> moves; ///< Split
    std::vector<FieldChoice> fields; ///< Merge
    bool subjectEnds = false; ///< Split: `subject` keeps nothing and ends
    std::optional<qint64> undoes; ///< Undo: the decision
    bool operator==(const Plan &) const = default;
};
QString planToText(const Plan &plan);
/// Errors: Corrupt "identity.PLAN".
Result<Plan> planFromText(const QString &text);

/// Why, for statistics; beside it stands a free text.
enum class ReasonCode : std::uint8_t {
    RegisterSays,
    SamePapers,
    PersonConfirmed,
    TypingError,
    DifferentPapers,
    DifferentPersonConfirmed,
    NotEnoughEvidence,
    WrongDecision,
    Other
};
inline constexpr int reasonCodeCount = static_cast<int>(ReasonCode::Other) + 1;
QString reasonCodeName(ReasonCode code); ///< stable: "registerSays"
ReasonCode reasonCodeFrom(const QString &name); ///< Other when there is no such code
QString reasonCodeText(ReasonCode code);

/// One line of "what will move".
struct EffectLine {
    enum class What : std::uint8_t {
        Identifiers,
        Links,
        SameLinks, ///< both have it; it stays where it is
        Documents,
        Pseudonyms,
        Notices,
        History,
        OfficeFields,
        TypedFields, ///< written by hand in the case
        IdentifiersEnd,
        IdentifiersBegin,
        Subscribe, ///< an intent for the distribution
        Unsubscribe, ///< likewise
        CasesMove,
        CasesClose,
        CasesReopen,
        ClientEnds,
        ClientReturns
    };
    What what = What::Links;
    int count = 0;
    Kid from;
    Kid to;
};
QString effectText(const EffectLine &line);

struct Effect {
    std::vector<EffectLine> lines;
    QString digest; ///< of every step: what is approved is what was shown
};

} // namespace kmen::identity
