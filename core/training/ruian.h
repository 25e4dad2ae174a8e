/// A small invented RUIAN: municipalities with parts and streets, and as many address places as the country needs.
/// Address places are computed from their code, so the register takes no memory however large the country is.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

#include "egon/person.h"
#include "egon/services/e37_vyhledej_adresu.h"

namespace kmen::training {

class Ruian {
public:
    /// `places` address places in all, spread over the municipalities by their size.
    explicit Ruian(std::uint32_t places);
    [[nodiscard]] std::uint32_t count() const { return m_count; }
    /// The code of the place with that index; codes are not dense, so that a slip of the pen finds nothing.
    [[nodiscard]] static int codeOf(std::uint32_t index) { return 20'000'007 + static_cast<int>(index) * 13; }
    [[nodiscard]] std::optional<std::uint32_t> indexOf(int code) const;
    /// Nothing when there is no such place.
    [[nodiscard]] std::optional<egon::PolozkovaAdresa> address(int code) const;
    /// Codes of the places that fit, in the order of their codes, at most `limit`. A name fits by its beginning, in
    /// whatever case; letters with their diacritics [inferred: the register's comparison is not published].
    [[nodiscard]] std::vector<int> find(const egon::RuianVyhledejAdresu::Request &condition, std::size_t limit) const;
    /// The number of the municipality in which the place stands.
    [[nodiscard]] std::uint8_t municipalityOf(std::uint32_t index) const;
    [[nodiscard]] std::uint8_t municipalities() const { return static_cast<std::uint8_t>(m_towns.size()); }
    [[nodiscard]] int municipalityCode(std::uint8_t municipality) const;
    [[nodiscard]] const QString &municipalityName(std::uint8_t municipality) const;
    [[nodiscard]] std::optional<egon::Lokalita> locality(int municipalityCode) const;
    /// The place of the municipality's office, which is the residence of people without another.
    [[nodiscard]] std::uint32_t officeOf(std::uint8_t municipality) const;

private:
    struct Town {
        QString name;
        QString district;
        int districtCode = 0;
        int code = 0;
        int postCode = 0;
        std::uint32_t parts = 1;
        std::uint32_t streets = 0; ///< a village has none
        std::uint32_t first = 0; ///< index of its first address place
        std::uint32_t count = 0;
    };
    std::uint32_t m_count = 0;
    std::vector<Town> m_towns;
};

} // namespace kmen::training
