/// Finding clients: one box, filters, pages by key, counts that are right or marked, places in long lists.
/// Quick at ten million clients: a first page reads some thousands of index entries at most, whatever was typed.
/// All functions read only, run in the session's thread, and stop between two steps when `job` is cancelled
/// (Cancelled "registry.SEARCH_STOPPED"): give each superseded search its own Job.
/// Source: UI.md 2; FEATURES.md 23, 24.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "base/job.h"
#include "base/result.h"
#include "registry/lists.h"
#include "store/page.h"
#include "store/session.h"

namespace kmen::registry {

/// What narrows the list beside the text. Nothing set = everybody.
struct ClientFilter {
    std::optional<ClientState> state;
    std::optional<ClientKind> kind;
    std::optional<Source> source; ///< Register: read from the registers at least once; Office: never
    QString system; ///< clients that this system of the office keeps data on (client_link)
    std::optional<bool> subscribed; ///< true: Subscribed in ORG; false: anything else
    std::optional<Subscription> subscription; ///< exactly this one
    std::optional<bool> waitingCase; ///< an identity case waits
    std::optional<QDate> createdFrom; ///< client since this day in Prague, inclusive
    std::optional<QDate> createdTo; ///< inclusive
    std::optional<QDate> readFrom; ///< last read from the registers on this day or later
    std::optional<QDate> readTo; ///< inclusive; who was never read is left out

    [[nodiscard]] bool isEmpty() const { return *this == ClientFilter(); }
    bool operator==(const ClientFilter &) const = default;
};

/// What the one box and the filters say. An empty text = everybody whom the filter lets through.
struct ClientQuery {
    QString text;
    ClientFilter filter;
    bool operator==(const ClientQuery &) const = default;
};

/// What was typed, taken apart. Pure; for the search and for saying to the clerk how it was read.
struct TypedSearch {
    QStringList words; ///< folded beginnings of names, each in its own place; none is the beginning of another
    std::vector<QDate> births; ///< any of them: "1. 2. 80" may be 1980; empty: no birth date was typed
    std::optional<int> birthYear; ///< a year alone
    QStringList numbers; ///< folded, without spaces: beginnings of a document number, IČO, data box, key of a system
    std::optional<Kid> kid; ///< whole, with the right check symbol
    QString kidBeginning; ///< "K7QM-4T": a KID that is being typed
    QString whole; ///< all that was typed as one number, for keys with spaces and slashes in them
    /// Translated; what to know beside the result: the check symbol of a KID does not fit, a date is not complete.
    QString note;
    bool hopeless = false; ///< `note` says why nothing can be found: a KID with a wrong check symbol
    [[nodiscard]] bool isEmpty() const;
};
/// `today`: a year or a birth in the future is none.
TypedSearch readTyped(const QString &text, QDate today);

/// One page of clients. In the Czech order of surname and given name; when words were typed, first those whose
/// surname begins with one of them, then the others (given name, second surname, birth surname).
struct SearchPage : store::Page<ClientRow> {
    /// Translated; shown beside the result when not empty (see TypedSearch::note), e.g. why nothing is found.
    QString note;
    /// The page has fewer rows than asked for although there may be more: the search has looked at as many entries as
    /// a page may. Ask for `next` (or `previous` when reading backwards) to go on; `rows` may be empty.
    bool goesOn = false;
};

/// `cursor` as from an earlier page of the same query, or from cursorAtLetter, ListMap. Its key is of the search's
/// own making, not ClientRow::sortKey. `limit` 1 to 1000. Rows that come and go between two pages neither repeat others
/// nor hide them.
Result<SearchPage> findClients(
    store::Session &session, const ClientQuery &query, const store::PageCursor &cursor, int limit, const Job &job = {});

/// The cursor at a row of a page of this query: the page after it begins with the next row. For keeping the place when
/// the list is read again.
store::PageCursor cursorAt(const ClientQuery &query, const ClientRow &row, QDate today, bool before = false);

/// How many there are.
struct ClientCount {
    qint64 count = 0;
    bool exact = true; ///< false: "more than `count`"
};
/// Counts to `atMost`; everybody, and everybody of one state, are known at any size. For the background: up to some
/// tens of milliseconds.
Result<ClientCount> countClients(
    store::Session &session, const ClientQuery &query, qint64 atMost = 1000, const Job &job = {});

/// The Czech alphabet as lists are divided by it: A, B, C, Č, D, …, H, Ch, I, …, Ž.
const QStringList &listLetters();
/// A page that begins at the first client of the letter (or of what follows it). `letter`: one of listLetters(), or
/// any beginning of a surname.
store::PageCursor cursorAtLetter(const ClientQuery &query, const QString &letter, QDate today);

/// Where in a long list one is: for a scroll bar over rows that are not loaded. From a sample, within some hundredths;
/// exact for short lists.
class ListMap {
public:
    ListMap() = default;
    explicit ListMap(std::vector<store::PageCursor> steps)
        : m_steps(std::move(steps))
    {
    }
    /// A page that begins about there; 0 = start, 1 = end.
    [[nodiscard]] store::PageCursor cursorAt(double fraction) const;
    /// Of a cursor (a page's `previous`, cursorAt of a row).
    [[nodiscard]] double fractionOf(const store::PageCursor &cursor) const;
    [[nodiscard]] bool isNull() const { return m_steps.empty(); }

private:
    std::vector<store::PageCursor> m_steps; ///< in the list's order, evenly spread
};
Result<ListMap> mapClients(store::Session &session, const ClientQuery &query, const Job &job = {});

} // namespace kmen::registry
