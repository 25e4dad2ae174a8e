/// What happened in the countries of the model-based test, over all of them: a test in which something never happened
/// tests nothing of it.
#pragma once

#include <QMap>
#include <QSet>
#include <QStringList>

#include "training/faults.h"

namespace kmen::test {

struct ModelTally {
    int seeds = 0;
    int days = 0; ///< after which the registry was compared with the country, or nobody had read anything
    int compared = 0; ///< days after which every client was compared
    int runs = 0;
    int longDays = 0; ///< of 25 hours
    int shortDays = 0; ///< of 23 hours
    int leapDays = 0;
    int closures = 0; ///< nobody in the office for days
    int outages = 0; ///< the registers away for days
    int changeOvers = 0; ///< from E07 to E317, brought to their end
    QMap<QString, int> acts; ///< that the country did, and the office's own
    QMap<QString, QMap<QString, int>> faults; ///< met by a call: by mode, by service

    void add(const std::map<std::pair<training::FaultMode, QString>, int> &met)
    {
        for (const QString &name : training::faultNames()) {
            const auto fault = training::faultFromJson(
                {{QStringLiteral("mode"), name}, {QStringLiteral("code"), QStringLiteral("PREKROCEN CAS")}});
            for (const auto &[what, count] : met) {
                if (fault && what.first == fault->mode) {
                    faults[name][what.second] += count;
                }
            }
        }
    }
    [[nodiscard]] int faultsMet() const
    {
        int sum = 0;
        for (const auto &services : faults) {
            for (const int count : services) {
                sum += count;
            }
        }
        return sum;
    }
    /// Pairs of a fault and a service that met at least once.
    [[nodiscard]] int kindsMet() const
    {
        qsizetype sum = 0;
        for (const auto &services : faults) {
            sum += services.size();
        }
        return static_cast<int>(sum);
    }
    /// Of `wanted` acts and of all faults: those that never happened.
    [[nodiscard]] QStringList missing(const QStringList &wanted) const
    {
        QStringList names;
        for (const QString &act : wanted) {
            if (acts.value(act) == 0) {
                names.append(act);
            }
        }
        for (const QString &fault : training::faultNames()) {
            if (fault != QStringLiteral("none") && !faults.contains(fault)) {
                names.append(fault);
            }
        }
        return names;
    }
    [[nodiscard]] QString text() const
    {
        QStringList said;
        for (auto it = acts.cbegin(); it != acts.cend(); ++it) {
            said.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()));
        }
        return QStringLiteral("%1 seeds, %2 days (%3 compared), %4 runs; %5; %6 faults of %7 kinds met; days of 23 "
                              "hours %8, of 25 hours %9")
                   .arg(seeds)
                   .arg(days)
                   .arg(compared)
                   .arg(runs)
                   .arg(said.join(QStringLiteral(", ")))
                   .arg(faultsMet())
                   .arg(kindsMet())
                   .arg(shortDays)
                   .arg(longDays)
            + QStringLiteral(", 29 February %1; closures %2, outages %3, change-overs %4")
                  .arg(leapDays)
                  .arg(closures)
                  .arg(outages)
                  .arg(changeOvers);
    }
};

} // namespace kmen::test
