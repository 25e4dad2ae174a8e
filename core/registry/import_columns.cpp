#include "registry/import_columns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

#include "registry/column_words.h"

namespace kmen::registry {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QStringView keyPrefix = u"klic:";

struct Offered {
    QStringView use;
    FieldCode code; ///< of its label
    const char *label; ///< instead of the field's own
};

constexpr std::array offered {
    Offered {u"klic", {}, QT_TRANSLATE_NOOP("kmen::import", "Key in the office's system")},
    Offered {u"KID", {}, QT_TRANSLATE_NOOP("kmen::import", "Client identifier (KID)")},
    Offered {u"Prijmeni", FieldCode::Prijmeni, nullptr},
    Offered {u"Jmeno", FieldCode::Jmeno, nullptr},
    Offered {u"RodnePrijmeni", FieldCode::RodnePrijmeni, nullptr},
    Offered {u"DatumNarozeni", FieldCode::DatumNarozeni, nullptr},
    Offered {u"Pohlavi", FieldCode::Pohlavi, nullptr},
    Offered {u"MistoNarozeni", FieldCode::MistoNarozeni, nullptr},
    Offered {u"Adresa", FieldCode::AdresaPobytu, QT_TRANSLATE_NOOP("kmen::import", "Address of residence (as text)")},
    Offered {u"AdresaPobytu", FieldCode::AdresaPobytu,
        QT_TRANSLATE_NOOP("kmen::import", "Address of residence (RÚIAN code)")},
    Offered {u"DorucovaciAdresa", FieldCode::DorucovaciAdresa, nullptr},
    Offered {u"DatovaSchrankaId", FieldCode::DatovaSchranka, nullptr},
    Offered {u"Telefon", FieldCode::Telefon, nullptr},
    Offered {u"Email", FieldCode::Email, nullptr},
    Offered {u"Doklad.Cislo", FieldCode::Doklady, QT_TRANSLATE_NOOP("kmen::import", "Identity document: number")},
    Offered {u"Doklad.Druh", FieldCode::Doklady, QT_TRANSLATE_NOOP("kmen::import", "Identity document: kind")},
    Offered {
        u"Doklad.PlatnostDo", FieldCode::Doklady, QT_TRANSLATE_NOOP("kmen::import", "Identity document: valid until")},
    Offered {u"Obcanstvi", FieldCode::Obcanstvi, nullptr},
    Offered {u"DatumUmrti", FieldCode::DatumUmrti, nullptr},
};

const Offered *offeredUse(QStringView use)
{
    const auto at = std::ranges::find(offered, use, &Offered::use);
    return at == offered.end() ? nullptr : &*at;
}

std::unexpected<Error> badMapping(const QString &what)
{
    return fail(ErrorKind::Input, u"import.MAPPING"_s, what, {},
        QCoreApplication::translate("kmen::import", "A column can hold: %1.").arg(importUseNames().join(u", "_s)));
}

QString says(const char *text, const QString &column)
{
    return QCoreApplication::translate("kmen::import", text).arg(column);
}

/// Letters of office tables mean the kinds of ROB.
QString documentKind(const QString &typed)
{
    const QString word = fold(typed);
    if (word.isEmpty() || word == u"op" || word == u"id" || word.startsWith(u"obcansk")) {
        return u"ID"_s;
    }
    if (word == u"p" || word == u"pas" || word == u"cp" || word.startsWith(u"cestovn")) {
        return u"P"_s;
    }
    return typed.toUpper();
}

/// "muz", "zena", or nothing.
QString sex(const QString &typed)
{
    const QString word = fold(typed);
    if (word == u"m" || word == u"muz" || word == u"male") {
        return u"muz"_s;
    }
    if (word == u"z" || word == u"f" || word == u"zena" || word == u"female") {
        return u"zena"_s;
    }
    return {};
}

bool isDateUse(QStringView use)
{
    return use == u"DatumNarozeni" || use == u"DatumUmrti" || use == u"Doklad.PlatnostDo";
}

qsizetype longest(QStringView use)
{
    // names and addresses as the registers limit them; the others are ours
    return use == u"Prijmeni" || use == u"Jmeno" || use == u"RodnePrijmeni" ? 100 : 255;
}

/// One cell, checked. The answer is why it cannot be used.
QString check(const QString &column, QStringView use, QString &value)
{
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    static const QRegularExpression phone(u"^\\+?[0-9 ()/.-]{5,25}$"_s);
    static const QRegularExpression box(u"^[a-z0-9]{7}$"_s);
    if (value.size() > longest(use)) {
        return says(QT_TRANSLATE_NOOP("kmen::import", "“%1” is too long."), column);
    }
    if (isDateUse(use)) {
        const auto date = parseDate(value);
        if (!date) {
            return says(QT_TRANSLATE_NOOP("kmen::import", "“%1” holds no date."), column);
        }
        value = date->toString(Qt::ISODate);
    } else if (use == u"Email" && !mail.match(value).hasMatch()) {
        return says(QT_TRANSLATE_NOOP("kmen::import", "“%1” holds no e-mail address."), column);
    } else if (use == u"Telefon" && !phone.match(value).hasMatch()) {
        return says(QT_TRANSLATE_NOOP("kmen::import", "“%1” holds no telephone number."), column);
    } else if (use == u"Pohlavi") {
        value = sex(value);
        if (value.isEmpty()) {
            return says(QT_TRANSLATE_NOOP("kmen::import", "“%1” holds neither a man nor a woman."), column);
        }
    } else if (use == u"DatovaSchrankaId") {
        value = value.toLower();
        if (!box.match(value).hasMatch()) {
            return says(QT_TRANSLATE_NOOP("kmen::import", "“%1” holds no data box."), column);
        }
    } else if (use == u"AdresaPobytu" && !parseInteger(value, 1, 999'999'998)) {
        return says(QT_TRANSLATE_NOOP("kmen::import", "“%1” holds no code of an address."), column);
    }
    return {};
}

/// "ID 123456789 2030-01-31", as the registers' documents are stored.
QString documentValue(const QString &kind, QString number, const QString &until)
{
    number.remove(u' ');
    if (number.isEmpty()) {
        return {};
    }
    return documentKind(kind) + u' ' + number + (until.isEmpty() ? QString() : QString(u' ' + until));
}

} // namespace

const QStringList &importUseNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Offered &one : offered) {
            list.append(one.use.toString());
        }
        return list;
    }();
    return names;
}

QString importUseLabel(const QString &use)
{
    if (use.startsWith(keyPrefix)) {
        return QCoreApplication::translate("kmen::import", "Key in %1").arg(use.sliced(keyPrefix.size()));
    }
    const Offered *one = offeredUse(use);
    if (!one) {
        return use;
    }
    return one->label ? QCoreApplication::translate("kmen::import", one->label) : fieldLabel(one->code);
}

ImportUses guessImportUses(const QStringList &header)
{
    ImportUses uses;
    for (const QString &name : header) {
        const QString meaning = columnMeaning(name);
        uses.append(offeredUse(meaning) && !uses.contains(meaning) ? meaning : QString());
    }
    return uses;
}

Result<ImportUses> importUsesFromText(const QString &text, const QStringList &header)
{
    ImportUses uses(header.size());
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.lastIndexOf(u'=');
        const QString column = part.left(equals).trimmed();
        const QString use = part.mid(equals + 1).trimmed();
        const qsizetype at = equals <= 0 ? -1 : header.indexOf(column);
        if (at < 0) {
            return badMapping(QCoreApplication::translate("kmen::import", "The file has no column “%1”.").arg(column));
        }
        if (!offeredUse(use) && !use.startsWith(keyPrefix)) {
            return badMapping(
                QCoreApplication::translate("kmen::import", "“%1” is nothing that a column holds.").arg(use));
        }
        uses[at] = use;
    }
    return uses;
}

QString ImportRow::value(FieldCode code) const
{
    const Field *field = findField(fields, code);
    return field ? field->value : QString();
}

Result<ImportColumns> ImportColumns::make(const QStringList &header, const ImportUses &uses, const QString &system)
{
    ImportColumns columns;
    QStringList used;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString use = uses.value(i);
        if (use.isEmpty() || header[i] == QStringView(rejectedColumn)) {
            continue;
        }
        const bool isNamedKey = use.startsWith(keyPrefix);
        if (!offeredUse(use) && !isNamedKey) {
            return badMapping(
                QCoreApplication::translate("kmen::import", "“%1” is nothing that a column holds.").arg(use));
        }
        if (used.contains(use)) {
            return fail(ErrorKind::Input, u"import.COLUMN_TWICE"_s,
                QCoreApplication::translate("kmen::import", "Two columns are used as “%1”.").arg(importUseLabel(use)),
                {}, QCoreApplication::translate("kmen::import", "Leave one of them out."));
        }
        used.append(use);
        const QString keySystem = (isNamedKey ? use.sliced(keyPrefix.size())
                : use == u"klic"              ? system
                                              : QString())
                                      .simplified();
        if ((isNamedKey || use == u"klic") && keySystem.isEmpty()) {
            return fail(ErrorKind::Input, u"import.SYSTEM_MISSING"_s,
                QCoreApplication::translate("kmen::import", "A column holds keys, but of which system is not said."),
                {}, QCoreApplication::translate("kmen::import", "Write the name of the office's system."));
        }
        columns.m_uses.push_back({i, isNamedKey ? u"klic"_s : use, header[i], keySystem});
    }
    const bool hasKey =
        std::ranges::any_of(columns.m_uses, [](const Use &one) { return one.use == u"klic" || one.use == u"KID"; });
    if (!hasKey && !(used.contains(u"Prijmeni"_s) && used.contains(u"Jmeno"_s))) {
        return fail(ErrorKind::Input, u"import.NO_COLUMN"_s,
            QCoreApplication::translate("kmen::import", "No columns say who a row is about."), {},
            QCoreApplication::translate(
                "kmen::import", "Choose the columns with the surname and the given name, or the one with the key."));
    }
    return columns;
}

ImportRow ImportColumns::row(const TableRow &source, Moment at) const
{
    ImportRow row;
    row.line = source.line;
    row.cells = source.cells;
    row.fault = source.fault;
    if (!row.fault.isEmpty()) {
        return row;
    }
    std::array<QString, fieldCount> values;
    QString addressText;
    QString documentKindText;
    QString documentNumber;
    QString documentUntil;
    for (const Use &use : m_uses) {
        QString value = source.cells.value(use.index).simplified();
        if (value.isEmpty()) {
            continue;
        }
        row.fault = check(use.column, use.use, value);
        if (!row.fault.isEmpty()) {
            return row;
        }
        if (use.use == u"klic") {
            row.keys.emplace_back(use.system, value);
        } else if (use.use == u"KID") {
            row.kid = Kid::parse(value);
            if (!row.kid) {
                row.fault = says(QT_TRANSLATE_NOOP("kmen::import", "“%1” holds no client identifier."), use.column);
                return row;
            }
        } else if (use.use == u"Adresa") {
            addressText = value;
        } else if (use.use == u"Doklad.Cislo") {
            documentNumber = value;
        } else if (use.use == u"Doklad.Druh") {
            documentKindText = value;
        } else if (use.use == u"Doklad.PlatnostDo") {
            documentUntil = value;
        } else {
            values[static_cast<std::size_t>(offeredUse(use.use)->code)] = value;
        }
    }
    QString &address = values[static_cast<std::size_t>(FieldCode::AdresaPobytu)];
    address = address.isEmpty() ? addressText : address;
    values[static_cast<std::size_t>(FieldCode::Doklady)] =
        documentValue(documentKindText, documentNumber, documentUntil);
    const QDate born = QDate::fromString(values[static_cast<std::size_t>(FieldCode::DatumNarozeni)], Qt::ISODate);
    if (born.isValid() && (born.year() < 1850 || born.startOfDay(Qt::UTC).toMSecsSinceEpoch() > toMsecs(at))) {
        row.fault = QCoreApplication::translate("kmen::import", "The birth date cannot be right.");
        return row;
    }
    for (const FieldCode code : allFieldCodes()) {
        QString &value = values[static_cast<std::size_t>(code)];
        if (!value.isEmpty()) {
            Field field;
            field.code = code;
            field.value = value;
            // the line for people, where a code stands in the value
            field.name = code == FieldCode::AdresaPobytu ? addressText : QString();
            field.readAt = at;
            field.source = Source::Office;
            row.fields.push_back(std::move(field));
        }
    }
    const QString surname = row.value(FieldCode::Prijmeni);
    const QString given = row.value(FieldCode::Jmeno);
    if (!surname.isEmpty() && !given.isEmpty()) {
        row.foldedName = fold(surname) + u'|' + fold(given);
    }
    if (row.foldedName.isEmpty() && !row.kid && row.keys.empty()) {
        row.fault = QCoreApplication::translate("kmen::import", "The row says neither both names nor a key.");
    }
    return row;
}

} // namespace kmen::registry
