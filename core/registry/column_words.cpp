#include "registry/column_words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

#include "base/text.h"

namespace kmen::registry {

namespace {

struct KnownColumn {
    const char16_t *name;
    /// What offices write, folded, letters and digits only; between bars.
    const char16_t *words;
};

constexpr std::array knownWords {
    KnownColumn {u"AdresaPobytu",
        u"adresapobytu|kodadresy|kodadresniho|kodadm|kodruian|ruian|adresaruian|adresnimisto|addresscode"},
    KnownColumn {u"DatovaSchrankaId", u"datovaschranka|datovaschrankaid|iddatoveschranky|idds|idschranky|databox"},
    KnownColumn {
        u"DatumNarozeni", u"datumnarozeni|narozen|narozena|narozeni|datnar|datumnar|dnar|dateofbirth|birthdate"},
    KnownColumn {u"DatumPravniMociUmrti", u"datumpravnimociumrti|pravnimocumrti"},
    KnownColumn {u"DatumUmrti", u"datumumrti|umrti|zemrel|dateofdeath"},
    KnownColumn {u"Jmeno", u"jmeno|jmena|krestnijmeno|krestni|givenname|firstname"},
    KnownColumn {u"MistoNarozeni", u"mistonarozeni|mistonar|birthplace"},
    KnownColumn {u"MistoUmrti", u"mistoumrti"},
    KnownColumn {u"Prijmeni", u"prijmeni|surname|lastname|familyname"},
    KnownColumn {u"Doklad.Cislo",
        u"dokladcislo|cislodokladu|cdokladu|cisloop|cop|op|cisloobcanskehoprukazu|cislopasu|documentnumber"},
    KnownColumn {u"Doklad.Druh", u"dokladdruh|druhdokladu|typdokladu|documentkind|documenttype"},
    KnownColumn {u"Doklad.PlatnostDo", u"dokladplatnostdo|platnostdokladu|platnostdo"},
    KnownColumn {u"Obcanstvi", u"obcanstvi|statniobcanstvi|citizenship|nationality"},
    KnownColumn {u"RodnePrijmeni", u"rodneprijmeni|rozena|rozeny|birthsurname|maidenname"},
    KnownColumn {u"OmezeniSvepravnosti", u"omezenisvepravnosti|svepravnost"},
    KnownColumn {u"RodinnyStavPartnerstvi", u"rodinnystavpartnerstvi|rodinnystav|maritalstatus"},
    KnownColumn {u"Pohlavi", u"pohlavi|sex|gender"},
    KnownColumn {u"SerioveCisloCertifikatu", u"seriovecislocertifikatu|certifikatcislo"},
    KnownColumn {u"VydavatelCertifikatu", u"vydavatelcertifikatu|certifikatvydavatel"},
    KnownColumn {u"Adresa", u"adresa|bydliste|trvalybydliste|trvalebydliste|trvalypobyt|adresatrvalehopobytu|address"},
    KnownColumn {u"DorucovaciAdresa",
        u"dorucovaciadresa|adresaprodorucovani|korespondencniadresa|kontaktniadresa|deliveryaddress"},
    KnownColumn {u"Telefon", u"telefon|tel|mobil|telefonnicislo|cislotelefonu|phone|mobile"},
    KnownColumn {u"Email", u"email|mail|emailovaadresa|emailadresa"},
    KnownColumn {u"klic", u"klic|klicsystemu|idklienta|cisloklienta|idosoby|cislopojistence|externiid|localkey|key"},
    KnownColumn {u"KID", u"kid"},
};

/// "Č. OP" → "cop", "DatumNarozeni" and "Datum narození" → "datumnarozeni".
QString bare(const QString &name)
{
    return fold(name).remove(u' ');
}

} // namespace

QString columnMeaning(const QString &name)
{
    const QString word = bare(name);
    const auto at = std::ranges::find_if(knownWords, [&word](const KnownColumn &one) {
        return !word.isEmpty() && QString::fromUtf16(one.words).split(u'|').contains(word);
    });
    return at == knownWords.end() ? QString() : QString::fromUtf16(at->name);
}

QString columnsSetting(const QString &purpose, const QStringList &header)
{
    const QByteArray names = fold(header.join(QChar(u'\x1f'))).toUtf8();
    return purpose + u".columns."
        + QString::fromLatin1(QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex().left(32));
}

QString textsToJson(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList textsFromJson(const QString &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array) {
        texts.append(value.toString());
    }
    return texts;
}

} // namespace kmen::registry
