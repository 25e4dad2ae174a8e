#include "identify/columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace kmen::identify {

namespace {

using Apply = bool (*)(Request &, const QString &);

std::optional<QString> textUpTo(const QString &value, qsizetype longest)
{
    const QString text = value.simplified();
    return text.size() <= longest ? std::optional(text) : std::nullopt;
}

template <auto Member, qsizetype Longest>
bool putText(Request &request, const QString &value)
{
    const auto text = textUpTo(value, Longest);
    if (text) {
        request.*Member = *text;
    }
    return text.has_value();
}

template <auto Member>
bool putDate(Request &request, const QString &value)
{
    const auto date = parseDate(value);
    if (date) {
        request.*Member = *date;
    }
    return date.has_value();
}

bool knownFamilyState(const QString &state)
{
    static const QStringList states {
        QStringLiteral("SVOBODNY/SVOBODNA"),
        QStringLiteral("ZENATY/VDANA"),
        QStringLiteral("ROZVEDENY/ROZVEDENA"),
        QStringLiteral("ZANIKLE MANZELSTVI"),
        QStringLiteral("VDOVEC/VDOVA"),
        QStringLiteral("PARTNERSTVI"),
        QStringLiteral("ZANIKLE PARTNERSTVI ROZHODNUTIM"),
        QStringLiteral("ZANIKLE PARTNERSTVI"),
        QStringLiteral("ZANIKLE PARTNERSTVI SMRTI"),
        QStringLiteral("ODLOUCENY/ODLOUCENA"),
    };
    return states.contains(state);
}

std::optional<QString> stateCode(const QString &value)
{
    const auto code = parseInteger(value.trimmed(), 1, 999);
    if (!code) {
        return std::nullopt;
    }
    return QStringLiteral("%1").arg(*code, 3, 10, QLatin1Char('0'));
}

template <auto Member>
bool putPlace(Request &request, const QString &value)
{
    egon::Misto place;
    if (const auto code = parseInteger(value.trimmed(), 1, 999'999'998)) {
        place.cr = static_cast<int>(*code);
    } else {
        const qsizetype comma = value.lastIndexOf(u',');
        const auto state = comma > 0 ? stateCode(value.mid(comma + 1)) : std::nullopt;
        const auto town = textUpTo(value.left(comma), 100);
        if (!state || !town || town->isEmpty()) {
            return false;
        }
        place.svet = *town;
        place.stat = *state;
    }
    request.*Member = place;
    return true;
}

egon::Doklad &document(Request &request)
{
    if (!request.doklad) {
        request.doklad.emplace();
    }
    return *request.doklad;
}

bool putAddress(Request &request, const QString &value)
{
    const auto code = parseInteger(value.trimmed(), 1, 999'999'998);
    if (code) {
        request.adresaPobytu = egon::AdresaPobytu {static_cast<int>(*code), std::nullopt};
    }
    return code.has_value();
}

bool putDocumentNumber(Request &request, const QString &value)
{
    const auto text = textUpTo(value, 10);
    if (text) {
        document(request).cislo = *text;
    }
    return text.has_value();
}

bool putDocumentKind(Request &request, const QString &value)
{
    const auto text = textUpTo(value, 2);
    if (text) {
        document(request).druh = text->toUpper();
    }
    return text.has_value();
}

bool putDocumentValidity(Request &request, const QString &value)
{
    const auto date = parseDate(value);
    if (date) {
        document(request).platnostDo = *date;
    }
    return date.has_value();
}

bool putCitizenship(Request &request, const QString &value)
{
    request.obcanstvi = stateCode(value);
    return request.obcanstvi.has_value();
}

bool putLegalCapacity(Request &request, const QString &value)
{
    const QString text = value.trimmed().toLower();
    request.omezeniSvepravnosti = text;
    return text == QStringLiteral("ano") || text == QStringLiteral("ne");
}

bool putFamilyState(Request &request, const QString &value)
{
    const QString text = value.simplified().toUpper();
    request.rodinnyStavPartnerstvi = text;
    return knownFamilyState(text);
}

bool putSex(Request &request, const QString &value)
{
    const QString text = fold(value);
    request.pohlavi = text;
    return text == QStringLiteral("muz") || text == QStringLiteral("zena");
}

bool putCertificateNumber(Request &request, const QString &value)
{
    const auto number =
        parseInteger(value.trimmed(), std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    if (number) {
        request.serioveCisloCertifikatu = *number;
    }
    return number.has_value();
}

struct Column {
    const char16_t *name;
    Apply apply;
};

// lengths: RobTypy.xsd 2.0.0
constexpr std::array itemColumns {
    Column {u"AdresaPobytu", putAddress},
    Column {u"DatovaSchrankaId", putText<&Request::datovaSchrankaId, 7>},
    Column {u"DatumNarozeni", putDate<&Request::datumNarozeni>},
    Column {u"DatumPravniMociUmrti", putDate<&Request::datumPravniMociUmrti>},
    Column {u"DatumUmrti", putDate<&Request::datumUmrti>},
    Column {u"Jmeno", putText<&Request::jmeno, 100>},
    Column {u"MistoNarozeni", putPlace<&Request::mistoNarozeni>},
    Column {u"MistoUmrti", putPlace<&Request::mistoUmrti>},
    Column {u"Prijmeni", putText<&Request::prijmeni, 100>},
    Column {u"Doklad.Cislo", putDocumentNumber},
    Column {u"Doklad.Druh", putDocumentKind},
    Column {u"Doklad.PlatnostDo", putDocumentValidity},
    Column {u"Obcanstvi", putCitizenship},
    Column {u"RodnePrijmeni", putText<&Request::rodnePrijmeni, 100>},
    Column {u"OmezeniSvepravnosti", putLegalCapacity},
    Column {u"RodinnyStavPartnerstvi", putFamilyState},
    Column {u"Pohlavi", putSex},
    Column {u"SerioveCisloCertifikatu", putCertificateNumber},
    Column {u"VydavatelCertifikatu", putText<&Request::vydavatelCertifikatu, 2000>},
};

/// The table of combinations calls the data box "DatovaSchranka", the schema "DatovaSchrankaId".
QString canonical(const QString &name)
{
    const QString trimmed = name.trimmed();
    return trimmed.compare(QStringLiteral("DatovaSchranka"), Qt::CaseInsensitive) == 0
        ? QStringLiteral("DatovaSchrankaId")
        : trimmed;
}

bool ofReport(const QString &name)
{
    return name == QStringLiteral("vysledek") || name == QStringLiteral("KID") || name == QStringLiteral("zprava");
}

} // namespace

const QStringList &columnNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Column &column : itemColumns) {
            list.append(QString::fromUtf16(column.name));
        }
        return list;
    }();
    return names;
}

std::vector<qsizetype> dataColumns(const QStringList &header)
{
    std::vector<qsizetype> columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (!ofReport(header.at(i).trimmed())) {
            columns.push_back(i);
        }
    }
    return columns;
}

Result<ColumnMap> ColumnMap::fromHeader(const QStringList &header)
{
    ColumnMap map;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString name = canonical(header.at(i));
        if (ofReport(name)) {
            continue;
        }
        const auto known = std::ranges::find_if(
            columnNames(), [&name](const QString &column) { return column.compare(name, Qt::CaseInsensitive) == 0; });
        if (known == columnNames().end()) {
            return fail(ErrorKind::Input, QStringLiteral("identify.UNKNOWN_COLUMN"),
                QCoreApplication::translate("kmen::identify", "The file has a column “%1” that is not known.")
                    .arg(header.at(i)),
                {},
                QCoreApplication::translate("kmen::identify", "Use these column names: %1.")
                    .arg(columnNames().join(QStringLiteral(", "))));
        }
        const qsizetype column = std::distance(columnNames().begin(), known);
        if (std::ranges::find(map.m_uses, column, &Use::column) != map.m_uses.end()) {
            return fail(ErrorKind::Input, QStringLiteral("identify.COLUMN_TWICE"),
                QCoreApplication::translate("kmen::identify", "The file has the column “%1” twice.").arg(header.at(i)));
        }
        map.m_uses.push_back({i, column, columnNames().at(column)});
        map.m_dataColumns.push_back(i);
    }
    if (map.m_uses.empty()) {
        return fail(ErrorKind::Input, QStringLiteral("identify.NO_COLUMN"),
            QCoreApplication::translate("kmen::identify", "The file has no column with data to search by."), {},
            QCoreApplication::translate("kmen::identify", "Use these column names: %1.")
                .arg(columnNames().join(QStringLiteral(", "))));
    }
    return map;
}

ColumnUses ColumnMap::uses(qsizetype columns) const
{
    ColumnUses uses(static_cast<std::size_t>(columns));
    for (const Use &use : m_uses) {
        uses[static_cast<std::size_t>(use.index)] = use.column;
    }
    return uses;
}

Result<ColumnMap> ColumnMap::fromUses(const QStringList &header, const ColumnUses &uses)
{
    ColumnMap map;
    map.m_dataColumns = identify::dataColumns(header);
    for (qsizetype i = 0; i < header.size(); ++i) {
        const auto use = i < static_cast<qsizetype>(uses.size()) ? uses[static_cast<std::size_t>(i)] : std::nullopt;
        if (!use || *use < 0 || *use >= columnNames().size()) {
            continue;
        }
        if (std::ranges::find(map.m_uses, *use, &Use::column) != map.m_uses.end()) {
            return fail(ErrorKind::Input, QStringLiteral("identify.COLUMN_TWICE"),
                QCoreApplication::translate("kmen::identify", "Two columns are used as “%1”.").arg(columnLabel(*use)),
                {}, QCoreApplication::translate("kmen::identify", "Leave one of them out."));
        }
        map.m_uses.push_back({i, *use, header.at(i)});
    }
    if (map.m_uses.empty()) {
        return fail(ErrorKind::Input, QStringLiteral("identify.NO_COLUMN"),
            QCoreApplication::translate("kmen::identify", "No column is used to search by."), {},
            QCoreApplication::translate("kmen::identify", "Say what at least one column holds."));
    }
    return map;
}

QString ColumnMap::content(const QStringList &row) const
{
    QStringList cells;
    for (const Use &use : m_uses) {
        cells.append(row.value(use.index).simplified());
    }
    return cells.join(QChar(u'\x1f'));
}

Result<Request> ColumnMap::request(const QStringList &row) const
{
    Request request;
    for (const Use &use : m_uses) {
        const QString value = row.value(use.index);
        if (value.trimmed().isEmpty()) {
            continue;
        }
        const Apply apply = itemColumns[static_cast<std::size_t>(use.column)].apply;
        if (!apply(request, value)) {
            // people write addresses as they stand on letters
            const QString what = apply == &putAddress
                ? QCoreApplication::translate("kmen::identify", "The value in the column “%1” is not a RÚIAN code.")
                : QCoreApplication::translate("kmen::identify", "The value in the column “%1” cannot be read.");
            return fail(ErrorKind::Input, QStringLiteral("identify.BAD_VALUE"), what.arg(use.name));
        }
    }
    return request;
}

} // namespace kmen::identify
