/// Figures of one benchmark, always beside a floor measured in the same run: `ratio` is what is compared over time.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <vector>

namespace kmen::bench {

/// The median of `runs` runs in milliseconds; what is measured and its floor take turns so that both see the same
/// machine.
struct Pair {
    double value = 0;
    double floor = 0;
};

template <class Work>
double milliseconds(Work &&work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

template <class Work, class Floor>
Pair measure(int runs, Work &&work, Floor &&floorWork)
{
    std::vector<double> values;
    std::vector<double> floors;
    for (int i = 0; i < runs; ++i) {
        floors.push_back(milliseconds(floorWork));
        values.push_back(milliseconds(work));
    }
    return {median(values), median(floors)};
}

inline void report(const QString &name, const Pair &pair, const QString &unit, bool json)
{
    QTextStream out(stdout);
    const double ratio = pair.floor > 0 ? pair.value / pair.floor : 0;
    if (json) {
        const QJsonObject object {{QStringLiteral("name"), name}, {QStringLiteral("value"), pair.value},
            {QStringLiteral("unit"), unit}, {QStringLiteral("floor"), pair.floor}, {QStringLiteral("ratio"), ratio}};
        out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
    } else {
        out << QStringLiteral("%1  %2 %3  floor %4 %3  ratio %5\n")
                   .arg(name, -28)
                   .arg(pair.value, 0, 'f', 3)
                   .arg(unit)
                   .arg(pair.floor, 0, 'f', 3)
                   .arg(ratio, 0, 'f', 2);
    }
}

inline bool wantsJson(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) { return QByteArrayView(word) == "--json"; });
}

} // namespace kmen::bench
