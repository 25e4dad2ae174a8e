/// What clients are found and listed by: computed from their data, written whenever those change.
/// Source: resources/migrations/010_search.sql, 018_birth_in_search.sql.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include "base/ids.h"
#include "base/result.h"
#include "store/session.h"

namespace kmen::registry {

/// Of one client.
struct SearchedData {
    QString surname; ///< of an organisation: its name
    QString givenName;
    QString birthSurname;
    QDate birthDate;
    /// Document numbers, data box, IČO, as people write them. Keys of linked systems are not among them: see addLink.
    QStringList numbers;
};

struct SearchKeys {
    QString sortKey; ///< of the list: surname and given name
    qint64 bits = -1; ///< client.search
    QStringList words; ///< folded, without the one at the beginning of the sort key
    QStringList numbers; ///< folded, without spaces
};
SearchKeys searchKeysOf(const SearchedData &data);

/// Writes client.sort_key, client.search, client_name and client_number of a client; what was there before goes.
/// `isNew`: nothing was there. Inside a transaction.
Result<void> writeSearchKeys(store::Transaction &tx, ClientId client, const SearchKeys &keys, bool isNew);
/// A link to a system of the office was added, with the client's key there.
Result<void> writeLinkKeys(store::Transaction &tx, ClientId client, const QString &system, const QString &localKey);

/// A number as it is stored and looked up: folded, without spaces and punctuation.
QString plainNumber(const QString &text);
/// The word under which the clients of a system stand in client_name.
QString systemWord(const QString &system);

/// What client.search must hold for a client to fit: (search & mask) = bits. A birth is held exactly, the beginnings of
/// words are not: a client that fits may still have other words; one that does not fit, has not these. What a word and
/// a birth become never changes: it is stored.
struct SearchMask {
    qint64 mask = 0;
    qint64 bits = 0;
    [[nodiscard]] bool isEmpty() const { return mask == 0; }
};
SearchMask searchMask(const QStringList &words, int birthYear = 0);
SearchMask searchMask(const QStringList &words, QDate birth);

} // namespace kmen::registry
