/// A client of a server that the test makes: certificates of its own small authority, a journal in memory.
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <mutex>
#include <optional>

#include "egon/client.h"
#include "egon/services.h"
#include "training/certificates.h"

namespace kmen::test {

/// Remembers what was opened and closed.
class MemoryJournal final : public egon::Journal {
public:
    struct Line {
        egon::CallOpened opened;
        std::optional<egon::CallClosed> closed;
    };
    Result<std::int64_t> open(const egon::CallOpened &call) override
    {
        lines.push_back({call, std::nullopt});
        return static_cast<std::int64_t>(lines.size());
    }
    Result<void> close(std::int64_t id, const egon::CallClosed &call) override
    {
        lines.at(static_cast<std::size_t>(id - 1)).closed = call;
        return {};
    }
    std::vector<Line> lines;
};

/// The authority of the registers, a stranger's, and folders of clients.
class Certificates final {
public:
    Result<void> make()
    {
        auto own = training::Authority::create(QStringLiteral("Registers"), valid);
        auto foreign = training::Authority::create(QStringLiteral("Stranger"), valid);
        if (!own || !foreign) {
            return failWith(own ? foreign : own);
        }
        authority = std::move(*own);
        stranger = std::move(*foreign);
        const auto made = authority->server(valid);
        if (!made) {
            return failWith(made);
        }
        server = *made;
        return {};
    }
    [[nodiscard]] QByteArray ca() const { return authority->ca().certificate; }

    /// The profile of an office whose certificate is of `issuer`, and which believes our authority only.
    Result<egon::Profile> profile(
        const training::Authority &issuer, const training::Validity &validity, const QString &baseUrl)
    {
        const QString folder = m_dir.filePath(QString::number(++m_count));
        const auto client = issuer.client(QStringLiteral("Office"), validity);
        if (!client) {
            return failWith(client);
        }
        if (!QDir().mkpath(folder)) {
            return fail(ErrorKind::Internal, QStringLiteral("test.FOLDER"), folder);
        }
        if (auto written = training::writeClient(folder, *client, issuer.ca().certificate); !written) {
            return failWith(written);
        }
        for (const auto &[name, bytes] :
            {std::pair(QStringLiteral("/ca.pem"), ca()), {QStringLiteral("/base-url"), baseUrl.toUtf8()}}) {
            QFile file(folder + name);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
                return fail(ErrorKind::Internal, QStringLiteral("test.FOLDER"), file.errorString());
            }
        }
        auto made = egon::profileFromTrainingDirectory(folder);
        if (made) {
            made->limits.timeout = std::chrono::seconds(5);
        }
        return made;
    }
    Result<egon::Profile> profile(const QString &baseUrl) { return profile(*authority, valid, baseUrl); }

    SystemClock clock;
    training::Validity valid {clock.now() - std::chrono::hours(1), clock.now() + std::chrono::hours(24)};
    training::Validity past {clock.now() - std::chrono::hours(2), clock.now() - std::chrono::hours(1)};
    std::optional<training::Authority> authority;
    std::optional<training::Authority> stranger;
    training::Certified server;

private:
    QTemporaryDir m_dir;
    int m_count = 0;
};

/// Waits for nothing and remembers for how long it would have. Its time is no other clock's, and long past all of them.
class PatientWaiter final : public egon::Waiter {
public:
    [[nodiscard]] Time now() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_now;
    }
    [[nodiscard]] bool waitUntil(Time at, const std::stop_token &stop) const override
    {
        const std::scoped_lock lock(m_mutex);
        if (at > m_now) {
            m_pauses.push_back(at - m_now);
            m_now = at;
        }
        return !stop.stop_requested();
    }
    [[nodiscard]] std::vector<Time> pauses() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_pauses;
    }

private:
    mutable std::mutex m_mutex;
    mutable Time m_now {std::chrono::years(100)};
    mutable std::vector<Time> m_pauses;
};

inline qint64 memoryPeakMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong() / 1024;
}

inline egon::Purpose somePurpose()
{
    return {QStringLiteral("test"), QStringLiteral("Zkouska"), {}, std::nullopt};
}

} // namespace kmen::test
