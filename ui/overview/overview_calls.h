/// What the overview asks of the core, each as one blocking call for a worker thread.
#pragma once

#include "audit/call_journal.h"
#include "egon/envelope.h"
#include "security/certificate.h"
#include "ui/queues/queue_calls.h"
#include "ui/requests/request_calls.h"
#include "ui/shell/context.h"

namespace kmen::overview {

/// What is in the office's own database; no register is asked. Each part stands for itself: a drafter of requests may
/// read no notices, and still sees when a request is due.
struct Standing {
    Result<queues::Overview> distribution;
    Result<std::vector<registry::CaseCount>> cases; ///< those that wait, the kind with the oldest first
    int overdueCases = 0; ///< their own deadline has passed
    Result<requests::Overview> requests; ///< open ones
    Result<std::optional<audit::CallRow>> probe; ///< the last E164
    Moment now {};
};
Standing readStanding(shell::Context &context);

/// A request that somebody should look at: late, or due within `nearWorkingDays` working days.
struct DueRequest {
    qint64 id = 0;
    QString title;
    access::Deadline deadline;
};
inline constexpr int nearWorkingDays = 5;
/// The most urgent first. Pure.
std::vector<DueRequest> dueRequests(const requests::Overview &requests);

/// One register as E164 told of it.
struct RegisterState {
    QString name; ///< "ROB"
    bool answers = false;
    QString detail; ///< the register's own words; empty when all is well
};
struct Asked {
    Moment at {};
    std::vector<RegisterState> registers;
};
/// E164, once. Errors: those of egon::Client::call.
Result<Asked> askRegisters(shell::Context &context, const Job &job);

/// The office's certificate. May wait for a person to unlock the key store. Errors: those of sync::unlocked and
/// security::checkCertificate.
Result<security::CertificateReport> readCertificate(shell::Context &context);

} // namespace kmen::overview
