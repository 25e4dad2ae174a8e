/// DIA's confirmation of a mass subscription: what unlocks the first run above 100,000 subjects. The step that records
/// it also gives the distribution its permit for persons (registry::recordConfirmation), from the first planned day to
/// the last; taking the notice back ends the permit. Source: AISV handbook 1.07, ch. 6.1.3 and 6.1.3.1.
///
/// Kept in the setting `dia.confirmation` as JSON, newest for each type of identifier:
///   {"AIFO": {"request": 7, "number": "…", "day": "2026-11-21", "subjects": 120000, "batch": 1000,
///             "agenda": "A101", "ais": "1192",
///             "terms": [{"day": "2026-12-01", "time": "18:00–22:00", "subjects": 60000}, …]},
///    "ICO": {…}}
/// `request`: row in `request`; `number`: of DIA's message, as it was written down, may be empty; `day`: when the
/// confirmation came; `subjects`: the most that may be subscribed. Taking the notice back removes the entry.
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

#include "access/draft.h"
#include "base/result.h"
#include "store/session.h"

namespace kmen::access {

inline constexpr QStringView confirmationKey = u"dia.confirmation";

struct ConfirmedTerm {
    QDate day;
    QString time; ///< as it was written: "18:00–22:00"
    qint64 subjects = 0;
};
struct Confirmation {
    qint64 request = 0;
    QString idType; ///< "AIFO", "ICO"
    QString number;
    QDate day;
    qint64 subjects = 0;
    int batch = 0;
    QString agenda;
    QString ais;
    std::vector<ConfirmedTerm> terms;
};

/// Nothing when DIA has confirmed none for this type of identifier.
Result<std::optional<Confirmation>> confirmation(store::Session &session, const QString &idType);
/// In the transaction of the step that records it.
Result<void> storeConfirmation(store::Transaction &tx, const Confirmation &confirmation);
Result<void> removeConfirmation(store::Transaction &tx, qint64 request);
/// As a draft of a notice plans it.
Confirmation confirmationOf(qint64 request, const Draft &draft, const QString &number, QDate day);

/// Identifiers that a first subscription would take to AISV.
struct SubjectCounts {
    qint64 persons = 0; ///< clients with a valid AIFO of this agenda and AIS
    qint64 organisations = 0; ///< active clients that are organisations
};
Result<SubjectCounts> subjectCounts(store::Session &session, const QString &agenda);

} // namespace kmen::access
