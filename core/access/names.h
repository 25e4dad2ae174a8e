/// Names compared letter by letter: DIA refuses a request for one different character, also one that nobody sees.
/// Source: AISV handbook 1.07, ch. 5.1.2 ("names must be as in RPP") and 5.1.2.2. Pure.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kmen::access {

struct NameDifference {
    int position = 0; ///< in what was written, from 1
    QString what; ///< translated: "character 12: hyphen instead of en dash (U+2013)"
    bool typographic = false; ///< looks alike: dash, quote, space, capital, accent
};

struct NameComparison {
    std::vector<NameDifference> differences; ///< empty: the same
    [[nodiscard]] bool same() const { return differences.empty(); }
    /// Only differences that an eye passes over.
    [[nodiscard]] bool onlyTypographic() const;
    /// All of them, as one text.
    [[nodiscard]] QString text() const;
};

/// Names longer than 1,000 characters are only told the same or different.
NameComparison compareNames(const QString &written, const QString &registered);

} // namespace kmen::access
