/// Who used whose data in ROB: what the statement of use (E154) is written from.
#pragma once

#include <QString>
#include <QUuid>

#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

#include "base/clock.h"
#include "training/event_log.h"
#include "training/population.h"

namespace kmen::training {

/// One read; all persons it was answered with share it.
struct Use {
    bool handedOver = false; ///< poskytnuti, not vyuziti
    bool hidden = false; ///< znepristupniLog: not for the person's eyes
    QString agenda;
    int ais = 0;
    QString subjekt;
    QString uzivatel;
    QString ovm;
    QString duvodUcel;
    ItemSet items = 0;
    Moment at {};
    QUuid agendaZadostId;
    QUuid iszrZadostId;
};

/// Bounded: beyond `bound` the oldest are forgotten, in memory at once and in the file when it is opened again.
class UseLog {
public:
    static constexpr std::size_t bound = 100'000; ///< persons read; 50 MB at the very worst, usually a tenth of it

    /// Takes what an earlier run wrote, and writes on. Without a file nothing outlives the registers.
    /// Errors: Corrupt, Unavailable.
    Result<void> open(const QString &fileName);
    void add(const std::vector<std::uint32_t> &persons, Use use);
    /// In the order of time, `from` included, `to` not.
    [[nodiscard]] std::vector<std::shared_ptr<const Use>> of(
        std::uint32_t person, Moment from, Moment to, bool withHidden) const;

private:
    struct Row {
        std::uint32_t person = 0;
        std::shared_ptr<const Use> use;
    };
    void remember(const std::vector<std::uint32_t> &persons, Use use);

    std::deque<Row> m_rows;
    std::size_t m_forgotten = 0;
    EventLog m_file;
};

} // namespace kmen::training
