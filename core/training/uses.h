/// Who used whose data in ROB: what the statement of use (E154) is written from.
#pragma once

#include <QString>
#include <QUuid>

#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

#include "base/clock.h"
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

/// Bounded: beyond `bound` the oldest are forgotten. Lives as long as the registers, the record of events does not
/// hold it.
class UseLog {
public:
    static constexpr std::size_t bound = 100'000; ///< persons read; 50 MB at the very worst, usually a tenth of it

    void add(const std::vector<std::uint32_t> &persons, Use use);
    /// In the order of time, `from` included, `to` not.
    [[nodiscard]] std::vector<std::shared_ptr<const Use>> of(
        std::uint32_t person, Moment from, Moment to, bool withHidden) const;

private:
    struct Row {
        std::uint32_t person = 0;
        std::shared_ptr<const Use> use;
    };
    std::deque<Row> m_rows;
};

} // namespace kmen::training
