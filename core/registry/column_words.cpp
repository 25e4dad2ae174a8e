#include "registry/column_words.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

#include "base/text.h"

namespace kmen::registry {

namespace {

struct Known {
    const char16_t *name;
    /// What offices write, folded, letters and digits only; between bars.
    const char16_t *words;
};

constexpr std::array known {
    Known {u"AdresaPobytu",
        u"adresapobytu|kodadresy|kodadresniho|kodadm|kodruian|ruian|adresaruian|adresnimisto|addresscode"},
    Known {u"DatovaSchrankaId", u"datovaschranka|datovaschrankaid|iddatoveschranky|idds|idschranky|databox"},
    Known {u"DatumNarozeni", u"datumnarozeni|narozen|narozena|narozeni|datnar|datumnar|dnar|dateofbirth|birthdate"},
    Known {u"DatumPravniMociUmrti", u"datumpravnimociumrti|pravnimocumrti"},
    Known {u"DatumUmrti", u"datumumrti|umrti|zemrel|dateofdeath"},
    Known {u"Jmeno", u"jmeno|jmena|krestnijmeno|krestni|givenname|firstname"},
    Known {u"MistoNarozeni", u"mistonarozeni|mistonar|birthplace"},
    Known {u"MistoUmrti", u"mistoumrti"},
    Known {u"Prijmeni", u"prijmeni|surname|lastname|familyname"},
    Known {u"Doklad.Cislo",
        u"dokladcislo|cislodokladu|cdokladu|cisloop|cop|op|cisloobcanskehoprukazu|cislopasu|documentnumber"},
    Known {u"Doklad.Druh", u"dokladdruh|druhdokladu|typdokladu|documentkind|documenttype"},
    Known {u"Doklad.PlatnostDo", u"dokladplatnostdo|platnostdokladu|platnostdo"},
    Known {u"Obcanstvi", u"obcanstvi|statniobcanstvi|citizenship|nationality"},
    Known {u"RodnePrijmeni", u"rodneprijmeni|rozena|rozeny|birthsurname|maidenname"},
    Known {u"OmezeniSvepravnosti", u"omezenisvepravnosti|svepravnost"},
    Known {u"RodinnyStavPartnerstvi", u"rodinnystavpartnerstvi|rodinnystav|maritalstatus"},
    Known {u"Pohlavi", u"pohlavi|sex|gender"},
    Known {u"SerioveCisloCertifikatu", u"seriovecislocertifikatu|certifikatcislo"},
    Known {u"VydavatelCertifikatu", u"vydavatelcertifikatu|certifikatvydavatel"},
    Known {u"Adresa", u"adresa|bydliste|trvalybydliste|trvalebydliste|trvalypobyt|adresatrvalehopobytu|address"},
    Known {u"DorucovaciAdresa",
        u"dorucovaciadresa|adresaprodorucovani|korespondencniadresa|kontaktniadresa|deliveryaddress"},
    Known {u"Telefon", u"telefon|tel|mobil|telefonnicislo|cislotelefonu|phone|mobile"},
    Known {u"Email", u"email|mail|emailovaadresa|emailadresa"},
    Known {u"klic", u"klic|klicsystemu|idklienta|cisloklienta|idosoby|cislopojistence|externiid|localkey|key"},
    Known {u"KID", u"kid"},
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
    const auto at = std::ranges::find_if(known, [&word](const Known &one) {
        return !word.isEmpty() && QString::fromUtf16(one.words).split(u'|').contains(word);
    });
    return at == known.end() ? QString() : QString::fromUtf16(at->name);
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
    for (const QJsonValue &value : array) {
        texts.append(value.toString());
    }
    return texts;
}

} // namespace kmen::registry
