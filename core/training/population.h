/// The people of the invented country. Twenty bytes a person; everything else follows from the seed and the number.
/// The same seed and size give the same country on every machine. Immutable after construction, free for any thread.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

#include "base/clock.h"
#include "egon/person.h"
#include "training/names.h"
#include "training/ruian.h"

namespace kmen::training {

/// Reference items in the order of the code list 101-1-n; a set of them is a bit mask.
/// Source: EGON.md, "Item codes of ROB".
enum class Item : std::uint8_t {
    Prijmeni,
    Jmeno,
    AdresaPobytu,
    DorucovaciAdresa,
    DatumNarozeni,
    MistoNarozeni,
    DatumUmrti,
    DatumPravniMociUmrti,
    MistoUmrti,
    Obcanstvi,
    Doklad,
    DatovaSchranka,
    RodnePrijmeni,
    Pohlavi,
    RodinnyStavPartnerstvi,
    OmezeniSvepravnosti,
    Telefon,
    Email,
    Certifikat
};
inline constexpr int itemCount = 19;
using ItemSet = std::uint32_t;
constexpr ItemSet itemBit(Item item)
{
    return ItemSet {1} << static_cast<unsigned>(item);
}
inline constexpr ItemSet allItems = (ItemSet {1} << itemCount) - 1;
/// The name in AutorizaceInfo/SeznamUdaju ("DatovaSchrankaROB").
QString itemName(Item item);
/// Names that are no reference item (Aifo and any other) are left out, as ISZR does with what the role may not read.
ItemSet itemsFromNames(const QStringList &names);

/// All that the register holds of one person.
struct PersonData {
    std::uint32_t number = 0; ///< the population's own address of the person
    bool female = false;
    QString surname; ///< capitals
    QString givenName;
    QString birthSurname;
    QDate born;
    std::optional<QDate> died;
    int address = 0; ///< RUIAN code of the address place
    bool officeAddress = false; ///< no other residence: the address is the office's
    std::optional<egon::DorucovaciAdresa> deliveryAddress;
    egon::Misto birthPlace;
    std::optional<egon::Misto> deathPlace;
    QString familyState;
    QString limitedCapacity; ///< ano, ne
    QString dataBox; ///< empty if none
    QString phone;
    QString email;
    std::vector<egon::Doklad> documents;
    std::vector<egon::Certifikat> certificates;
    QStringList citizenship; ///< three digits
};

class Population {
public:
    Population(std::uint32_t size, std::uint64_t seed);
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_records.size()); }
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    [[nodiscard]] const Ruian &ruian() const { return m_ruian; }
    [[nodiscard]] const Names &names() const { return m_names; }
    /// `number` in 1..size().
    [[nodiscard]] PersonData person(std::uint32_t number) const;
    /// When the items of a person who never changed were written into ROB.
    [[nodiscard]] Moment firstEntry(std::uint32_t number) const;

    // Who may be meant; the caller compares the rest.
    [[nodiscard]] std::vector<std::uint32_t> bornOn(QDate day) const;
    [[nodiscard]] std::vector<std::uint32_t> livingAt(int addressCode) const;
    [[nodiscard]] const std::vector<std::uint32_t> &dead() const { return m_dead; }
    [[nodiscard]] std::optional<std::uint32_t> withDocument(const QString &number, const QString &kind) const;
    [[nodiscard]] std::optional<std::uint32_t> withDataBox(const QString &box) const;
    [[nodiscard]] std::optional<std::uint32_t> withCertificate(qint64 serial) const;

    /// The number of the `index`-th identity or passport card ever issued; those above size() belong to later cards.
    [[nodiscard]] QString documentNumber(const QString &kind, std::uint32_t index) const;
    /// The `index`-th data box; those above size() belong to organisations.
    [[nodiscard]] QString dataBox(std::uint32_t index) const;

private:
    struct Record {
        std::uint32_t address = 0; ///< index in RUIAN
        std::uint16_t surname = 0;
        std::uint16_t birthSurname = 0;
        std::uint16_t given = 0;
        std::uint16_t born = 0; ///< days from 1915-01-01
        std::uint16_t died = 0; ///< 0 = lives
        std::uint16_t flags = 0;
        std::uint8_t familyState = 0;
        std::uint8_t citizenship = 0; ///< 0 = Czech, else 1 + index of the foreign country
        std::uint8_t birthTown = 0;
    };
    class Builder;

    std::uint64_t m_seed = 0;
    Names m_names;
    Ruian m_ruian;
    std::vector<Record> m_records;
    std::vector<std::uint32_t> m_byBirth; ///< numbers ordered by birth
    std::vector<std::uint32_t> m_byAddress;
    std::vector<std::uint32_t> m_dead;
};

} // namespace kmen::training
