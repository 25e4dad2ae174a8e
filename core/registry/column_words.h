/// What offices call the columns of their tables. Plain functions, for any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace kmen::registry {

/// What a column of this name holds, "Datum narození" → "DatumNarozeni": an element of E278 ("Doklad.Cislo"), or
/// "Adresa" (as text), "DorucovaciAdresa", "Telefon", "Email", "klic" (the key in another system), "KID".
/// Empty when the name says nothing sure.
QString columnMeaning(const QString &name);

/// The setting under which the choice of columns for this header is remembered; `purpose` is "identify" or "import".
QString columnsSetting(const QString &purpose, const QStringList &header);

/// A list of texts as one text of JSON, and back.
QString textsToJson(const QStringList &texts);
QStringList textsFromJson(const QString &json);

} // namespace kmen::registry
