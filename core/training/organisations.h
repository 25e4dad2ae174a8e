/// The organisations of the invented country, one for every four persons: entrepreneurs, companies, associations,
/// schools. Nothing is kept: all follows from the seed and the number, as the population does.
/// Immutable after construction, free for any thread. The population outlives it.
#pragma once

#include "training/population.h"

namespace kmen::training {

struct Establishment {
    qint64 icp = 0; ///< ten digits
    int address = 0;
    QDate since;
};

struct OrganisationData {
    std::uint32_t number = 0; ///< the register's own address of the organisation
    int ico = 0; ///< with a right check digit
    std::uint32_t owner = 0; ///< the entrepreneur's number in the population; 0 = a legal person
    QString name;
    int form = 0; ///< legal form by the code list of the statistical office
    QString formName;
    QString agenda; ///< who keeps it
    QString ovm;
    int seat = 0; ///< RUIAN code of the address place
    QString dataBox; ///< empty if none
    int dataBoxType = 0;
    QDate founded;
    std::optional<QDate> ended;
    std::vector<std::uint32_t> officers; ///< statutory body
    std::vector<Establishment> establishments;
};

class Organisations {
public:
    explicit Organisations(const Population &population);
    [[nodiscard]] std::uint32_t size() const { return m_size; }
    /// `number` in 1..size().
    [[nodiscard]] OrganisationData organisation(std::uint32_t number) const;
    [[nodiscard]] std::optional<std::uint32_t> withIco(int ico) const;
    /// The number to which this IČO belongs, whether or not such an organisation was founded.
    [[nodiscard]] std::optional<std::uint32_t> numberOf(int ico) const;
    /// The only one of the country's that this person may own.
    [[nodiscard]] std::optional<std::uint32_t> numberForOwner(std::uint32_t person) const;
    /// One that is founded today under a number beyond size(): the business of `owner`, otherwise a legal person, whose
    /// officers are the caller's matter.
    [[nodiscard]] OrganisationData founded(std::uint32_t number, QDate today, const PersonData *owner) const;
    /// When an organisation that never changed was written into ROS.
    [[nodiscard]] Moment firstEntry(std::uint32_t number) const;

private:
    [[nodiscard]] int icoOf(std::uint32_t number) const;
    [[nodiscard]] bool isAdult(std::uint32_t person) const;

    const Population &m_population;
    std::uint32_t m_size = 0;
    std::uint64_t m_shift = 0;
};

} // namespace kmen::training
