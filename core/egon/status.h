/// What the registers mean by their status: sub-codes to errors and warnings in words for a clerk.
/// Source: RegTypy.xsd (VysledekSubKodType), RobTypy.xsd, OrgTypy.xsd, IszrTypy.xsd; EGON.md 2.3.
#pragma once

#include <vector>

#include "base/result.h"
#include "egon/envelope.h"

namespace kmen::egon {

/// "egon." + the sub-code with underscores: "AIFO NEEXISTUJE" → "egon.AIFO_NEEXISTUJE".
QString statusCode(QStringView subKod);

/// The clerk's words for one sub-code; `detail` names the register and both request ids. An unknown sub-code is
/// `Protocol` and says so.
Error statusError(const StatusDetail &detail, const QString &speaker, const ResponseInfo &info);

/// A register's own words with everything that may be personal (quotes, numbers, long tokens) blotted out.
QString masked(const QString &text);

struct Verdict {
    std::optional<Error> error;
    std::vector<Warning> warnings;
};

/// What one answer means. `application` and `org` may be null: a refused call has neither.
/// CHYBA of the system or of the register is an error; VAROVANI is a warning; "APLIKACNI CHYBA" only points to the
/// application's part. Statuses of single AIFO (OrgAifoStatus) are data, not errors.
Verdict judgeStatus(const ResponseInfo &info, const ApplicationStatus *application, const OrgStatus *org);

} // namespace kmen::egon
