/// What the identification page asks of the core, each as one blocking call for a worker thread.
#pragma once

#include "identify/addresses.h"
#include "identify/identification.h"
#include "ui/shell/context.h"

namespace kmen::identify_page {

/// A client that may be, or is, the person found.
struct Candidate {
    registry::ClientRow row;
    bool isThePerson = false; ///< has this AIFO already
    std::vector<identify::FieldComparison> comparison;
};

struct Finding {
    identify::Identification identification;
    /// The one that is the person first. With more persons: our clients of these names whom the registers do not know.
    std::vector<Candidate> candidates;
    std::vector<identify::FieldComparison> alone; ///< the person beside nobody
    std::chrono::milliseconds duration {0};
};
/// `role`: in which of the office's roles, as egon::Purpose::role; the identifier found is of its agenda.
Result<Finding> find(shell::Context &context, const identify::Request &request, const QString &purpose,
    const QString &role, const Job &job);

/// The identity case about a client whom more persons of the register fit, a new one or the one that waits.
Result<qint64> openAmbiguous(
    shell::Context &context, ClientId client, const identify::Identification &identification, const QString &purpose);

struct Taking {
    identify::TakenOver taken;
    bool subscriptionWanted = false;
    bool subscribed = false; ///< false with wanted: the next distribution will do it
};
Result<Taking> take(shell::Context &context, const identify::Identification &identification,
    const identify::Decision &decision, const QString &purpose, const Job &job);

/// E37; the purpose is recorded with the call. `role` as find().
Result<std::vector<identify::FoundAddress>> findAddresses(
    shell::Context &context, const QString &text, const QString &purpose, const QString &role, const Job &job);
/// E251.
Result<identify::FoundAddress> readAddress(
    shell::Context &context, int code, const QString &purpose, const QString &role, const Job &job);

} // namespace kmen::identify_page
