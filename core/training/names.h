/// Names of the invented country: Czech surnames in roughly their real relative frequency in both forms, given names by
/// the year of birth, and names of foreigners. All in capitals, as ROB has them. Immutable after construction.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

#include "training/random.h"

namespace kmen::training {

struct Surname {
    QString male;
    QString female;
};

class Names {
public:
    Names();
    /// Index of a Czech surname.
    [[nodiscard]] std::uint16_t pickSurname(Random &random) const;
    /// Index of a surname of a foreigner of `country` (index into foreignCountries).
    [[nodiscard]] std::uint16_t pickForeignSurname(Random &random, std::size_t country) const;
    [[nodiscard]] std::uint16_t pickGiven(Random &random, bool female, int yearOfBirth) const;
    [[nodiscard]] std::uint16_t pickForeignGiven(Random &random, bool female, std::size_t country) const;
    [[nodiscard]] const QString &surname(std::uint16_t index, bool female) const;
    [[nodiscard]] const QString &given(std::uint16_t index) const { return m_given[index]; }

    struct Country {
        int code = 0; ///< ISO 3166-1 numeric, as Obcanstvi
        QString capital; ///< where its people are born
    };
    [[nodiscard]] const std::vector<Country> &foreignCountries() const { return m_countries; }

private:
    struct Range {
        std::uint16_t first = 0;
        std::uint16_t count = 0;
    };
    struct Foreign {
        Range surnames;
        Range male;
        Range female;
    };
    static constexpr int decades = 13;
    std::vector<Surname> m_surnames;
    std::vector<std::uint32_t> m_surnameWeights; ///< cumulative, Czech surnames only
    std::vector<QString> m_given;
    Range m_maleGiven;
    Range m_femaleGiven;
    std::vector<std::uint32_t> m_maleWeights[decades]; ///< cumulative, by decade of birth from 1900
    std::vector<std::uint32_t> m_femaleWeights[decades];
    std::vector<Country> m_countries;
    std::vector<Foreign> m_foreign;
};

/// "NOVÁK" → "NOVÁKOVÁ", "ČERNÝ" → "ČERNÁ", "JANŮ" → "JANŮ".
QString femaleSurname(const QString &male);

} // namespace kmen::training
