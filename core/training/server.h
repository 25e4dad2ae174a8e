/// The training registers as a program sees them: SOAP over TLS with client certificates, and a control port.
#pragma once

#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

#include "training/faults.h"
#include "training/registers.h"

namespace kmen::training {

/// Runs in threads of its own; every function may be called from any thread after start().
class TrainingServer {
public:
    struct Options {
        QString directory; ///< the state folder; made if missing
        quint16 port = 0; ///< 0 = any free one
        std::optional<quint16> controlPort; ///< nothing = no control port; 0 = any free one
        double eventsPerMinute = 0; ///< random changes
        std::vector<Fault> faults; ///< from the start
        bool tls12Only = false; ///< as an older server speaks: no TLS 1.3
        Registers::Options country; ///< its eventsFile is set to events.log in `directory`
    };
    /// `clock` outlives the server.
    TrainingServer(Options options, const Clock &clock);
    ~TrainingServer();
    TrainingServer(const TrainingServer &) = delete;
    TrainingServer &operator=(const TrainingServer &) = delete;

    /// Returns when the server listens; base-url (and control-url) are written then.
    /// Errors: Unavailable (port, folder), Corrupt (events, certificates), Internal.
    Result<void> start();
    void stop();

    /// "https://127.0.0.1:PORT/publikace"
    [[nodiscard]] QString baseUrl() const;
    /// "http://127.0.0.1:PORT/", empty without a control port
    [[nodiscard]] QString controlUrl() const;
    [[nodiscard]] QString directory() const;
    /// After start() only.
    [[nodiscard]] Registers &registers();
    /// One order as on the control port, {"do": …}: faults, statistics, and everything of Registers::act.
    Result<QJsonObject> control(const QJsonObject &order);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kmen::training
