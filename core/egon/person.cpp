#include "egon/person.h"

namespace kmen::egon {

namespace {

QString houseNumber(const PolozkovaAdresa &address)
{
    if (!address.cisloDomovni) {
        return {};
    }
    QString number = QString::number(*address.cisloDomovni);
    if (address.typCislaDomovnihoKod == 2) {
        // RUIAN TypCislaDomovniho: 1 = číslo popisné, 2 = číslo evidenční
        number.prepend(QStringLiteral("č. ev. "));
    }
    if (address.cisloOrientacni) {
        number += u'/' + QString::number(*address.cisloOrientacni) + address.cisloOrientacniPismeno;
    }
    return number;
}

QString postalCode(int code)
{
    const QString digits = QStringLiteral("%1").arg(code, 5, 10, QLatin1Char('0'));
    return QString(digits.left(3) % u' ' % digits.mid(3));
}

} // namespace

QString stavName(Stav stav)
{
    switch (stav) {
    case Stav::Neuveden:
        break;
    case Stav::Spravny:
        return QStringLiteral("spravny");
    case Stav::Nespravny:
        return QStringLiteral("nespravny");
    case Stav::Nedefinovany:
        return QStringLiteral("nedefinovany");
    case Stav::NespravnyTvar:
        return QStringLiteral("nespravnyTvar");
    }
    return {};
}

const PolozkovaAdresa *RuianData::address(int adresniMistoKod) const
{
    const auto found = std::ranges::find(adresy, std::optional(adresniMistoKod), &PolozkovaAdresa::adresniMistoKod);
    return found == adresy.end() ? nullptr : &*found;
}

QString addressText(const PolozkovaAdresa &address)
{
    // vyhláška č. 359/2011 Sb., příloha 1: street (or part of the municipality, or the municipality) with the number,
    // then the part of the municipality where it differs, then the postal code and the municipality
    QStringList lines;
    const QString number = houseNumber(address);
    QString first = address.uliceNazev;
    bool partUsed = false;
    if (first.isEmpty()) {
        partUsed = true;
        first = address.castObceNazev.isEmpty() ? address.obecNazev : address.castObceNazev;
    }
    if (!number.isEmpty()) {
        first = first.isEmpty() ? number : QString(first % u' ' % number);
    }
    if (!first.isEmpty()) {
        lines += first;
    }
    if (!partUsed && !address.castObceNazev.isEmpty() && address.castObceNazev != address.obecNazev) {
        lines += address.castObceNazev;
    }
    QString last;
    if (address.postaKod) {
        last = postalCode(*address.postaKod);
    }
    if (!address.obecNazev.isEmpty()) {
        QString town = address.obecNazev;
        if (!address.obvodPrahyNazev.isEmpty()) {
            town = address.obvodPrahyNazev; // "Praha 1"
        }
        last = last.isEmpty() ? town : QString(last % u' ' % town);
    }
    if (!last.isEmpty()) {
        lines += last;
    }
    return lines.join(QStringLiteral(", "));
}

const QStringList &allPersonItems()
{
    // "DatovaSchrankaROB": the name in AutorizaceInfo differs from RobUdajType (EGON.md 2.2)
    static const QStringList items {QStringLiteral("Aifo"), QStringLiteral("Prijmeni"), QStringLiteral("Jmeno"),
        QStringLiteral("AdresaPobytu"), QStringLiteral("DorucovaciAdresa"), QStringLiteral("DatumNarozeni"),
        QStringLiteral("MistoNarozeni"), QStringLiteral("DatumUmrti"), QStringLiteral("DatumPravniMociUmrti"),
        QStringLiteral("MistoUmrti"), QStringLiteral("DatovaSchrankaROB"), QStringLiteral("Doklad"),
        QStringLiteral("Obcanstvi"), QStringLiteral("RodnePrijmeni"), QStringLiteral("OmezeniSvepravnosti"),
        QStringLiteral("RodinnyStavPartnerstvi"), QStringLiteral("Pohlavi"), QStringLiteral("Telefon"),
        QStringLiteral("Email"), QStringLiteral("Certifikat")};
    return items;
}

} // namespace kmen::egon
