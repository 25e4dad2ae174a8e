/// What every letter of the office has in common: letterhead and signatory; and how the office works on requests.
/// Kept in the setting `access.office` as JSON; whether a second person reads is `access.secondPerson`, "1" or "0",
/// which on a server only an administrator may write (store/rights.cpp).
#pragma once

#include <QString>
#include <QStringList>

#include "base/result.h"
#include "registry/clients.h"
#include "store/session.h"

namespace kmen::access {

struct OfficeSheet {
    QString name; ///< "Město Vzorov"
    QString department; ///< "Odbor informatiky"; may be empty
    QString street; ///< "Náměstí 1"
    QString town; ///< "569 01 Vzorov"
    QString ico;
    QString dataBox;
    QString contact; ///< telephone and e-mail, as on the letterhead
    QString place; ///< "Vzorov": where letters are dated
    QString reference; ///< beginning of the reference: "MUV/"; may be empty
    QString signatory; ///< "Ing. Jana Vzorová"
    QString position; ///< "vedoucí odboru informatiky"
    bool secondPerson = false; ///< requests are read by a second person before they leave; the administrator's choice
    int reminderDays = 10; ///< working days after which the office asks, where no source gives a term; 1 to 120

    /// What a letter cannot do without, translated: "Name of the office".
    [[nodiscard]] QStringList missing() const;
    bool operator==(const OfficeSheet &) const = default;
};

/// An empty sheet when none was written.
Result<OfficeSheet> officeSheet(store::Session &session);
/// The second person is written only where it changes; nothing is kept when that is not permitted.
/// Errors: Input "access.SHEET" for a number of days outside 1 to 120; Denied "store.NOT_ALLOWED".
Result<void> saveOfficeSheet(store::Session &session, const OfficeSheet &sheet, const registry::By &by);

} // namespace kmen::access
