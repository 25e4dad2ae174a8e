#include "ui/shell/context.h"

#include "audit/audit_log.h"
#include "sync/workplace.h"

namespace kmen::shell {

Result<std::unique_ptr<Context>> Context::open(std::shared_ptr<const Office> office)
{
    if (office->ready.valid()) {
        if (const Result<void> ready = office->ready.get(); !ready) {
            return std::unexpected(ready.error());
        }
    }
    auto session = store::Session::open(office->database, *office->clock);
    if (!session) {
        return std::unexpected(session.error());
    }
    return std::unique_ptr<Context>(new Context(std::move(office), std::move(*session)));
}

Context::Context(std::shared_ptr<const Office> office, std::unique_ptr<store::Session> session)
    : m_office(std::move(office))
    , m_session(std::move(session))
    , m_clients(*m_session, *m_office->protector)
{
}

Context::~Context() = default;

void Context::taskFailed(const Error &error)
{
    if (!m_tried || error.kind == ErrorKind::Cancelled) {
        return;
    }
    // The person reads what went wrong; that it cannot be written down too is no second thing to tell.
    (void)audit::recordFailure(
        *m_session, {m_office->user, audit::Action::DeskAct, m_tried->subject, m_tried->reason, {}}, error);
    m_tried.reset();
}

void beginTask(Context &context)
{
    context.beginTask();
}

void taskFailed(Context &context, const Error &error)
{
    context.taskFailed(error);
}

store::Session &Context::reading()
{
    if (!m_office->database.replica) {
        return *m_session;
    }
    // one that is away is not asked for at every look
    constexpr std::chrono::seconds patience {60};
    const Moment now = m_office->clock->now();
    Result<bool> current = true;
    if (m_reading) {
        current = store::hasAllWritten(*m_reading);
        if (!current) {
            m_replicaAway = current.error();
            m_reading.reset();
        }
    }
    if (!m_reading && (!m_replicaAsked || now - *m_replicaAsked > patience)) {
        m_replicaAsked = now;
        auto opened = store::openForReading(m_office->database, *m_office->clock);
        m_replicaAway = opened ? opened->replicaAway : std::optional(opened.error());
        if (opened && !opened->replicaAway) {
            m_reading = std::move(opened->session);
            current = store::hasAllWritten(*m_reading);
        }
    }
    return m_reading && current && *current ? *m_reading : *m_session;
}

bool Context::replicaFailed(const Error &error)
{
    const bool ofStore = error.code.startsWith(u"store.");
    if (ofStore && error.kind == ErrorKind::Unavailable) {
        m_replicaAway = error;
        m_replicaAsked = m_office->clock->now();
        m_reading.reset();
    }
    return ofStore || error.kind == ErrorKind::NotFound;
}

Result<egon::Client *> Context::registers()
{
    if (!m_registers) {
        if (!m_journal) {
            auto journal = audit::CallJournal::open(m_office->database, *m_office->clock);
            if (!journal) {
                return std::unexpected(journal.error());
            }
            m_journal = std::move(*journal);
        }
        const auto profile = sync::unlocked(m_office->profile, *m_office->clock);
        if (!profile) {
            return std::unexpected(profile.error());
        }
        auto client = egon::Client::open(*profile, *m_journal, *m_office->throttle, *m_office->clock);
        if (!client) {
            return std::unexpected(client.error());
        }
        m_registers = std::move(*client);
    }
    return m_registers.get();
}

} // namespace kmen::shell
