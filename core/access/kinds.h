/// The seven kinds of requests, to whom each goes, and which fields each has.
/// Source: access to AISEO in ten steps; AISV handbook 1.07, ch. 5.1.2, 5.3.2, 6.1.1 to 6.1.3.
/// Everything here is constant data, free to be used in any thread.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>

namespace kmen::access {

enum class Kind : std::uint8_t {
    AiseoTest, ///< access to AISEO, test environment
    AiseoProduction, ///< access to AISEO, production; builds on a tested request
    Publisher, ///< registration of a publishing AIS (PAIS) in AISV
    CodeListChange, ///< change of a registered list of items
    FoundedRecords, ///< permission for E319 or E320
    MassSubscription, ///< notice of the first subscription of all persons
    ItemsCheck ///< names, roles and items compared before anybody is asked
};
inline constexpr int kindCount = 7;

/// As it is stored, "aiseo-test"; never changes.
QString kindId(Kind kind);
std::optional<Kind> kindFromId(const QString &id);
/// In the reader's language: "Access to AISEO, test".
QString kindText(Kind kind);
/// One sentence: what it is for and what follows.
QString kindHelp(Kind kind);
/// The subject of the letter; Czech in every language of the desk.
QString kindSubject(Kind kind);

/// The way by which it leaves the office. Nothing is sent by Kmen.
enum class Channel : std::uint8_t { ServiceDesk, DataBox, Email, Own };
Channel channelOf(Kind kind);
/// "Service Desk of SZR", "data box yukd8p7".
QString channelText(Channel channel);
/// The folder of the package with what is to be sent.
QString channelFolder(Channel channel);

inline constexpr QStringView diaDataBox = u"yukd8p7";
inline constexpr QStringView aisvMail = u"aisv@dia.gov.cz";

enum class FieldType : std::uint8_t {
    Text,
    LongText,
    Number,
    Day,
    Choice,
    Table,
    ItemList, ///< a table of code, name and comment with an exact file form
    Files, ///< attachments with exact bytes
    TestRequest ///< a tested AISEO request of ours; the text is its number
};

struct Option {
    QStringView id;
    const char *label; ///< of context "access"
    QStringView czech;
};

struct Column {
    const char *label; ///< of context "access"
    QStringView czech;
    bool required = true;
    bool number = false; ///< written in groups of three in the letter
};

struct FieldSpec {
    QStringView key;
    const char *label; ///< of context "access"
    QStringView czech; ///< in the letter
    FieldType type = FieldType::Text;
    bool required = true;
    const char *group = nullptr; ///< heading of the form; of context "access"
    const char *hint = nullptr; ///< an example or a rule; of context "access"
    std::span<const Option> options = {};
    std::span<const Column> columns = {};
    qint64 most = 0; ///< of a number
};

/// In the order of the form and of the letter.
std::span<const FieldSpec> fieldsOf(Kind kind);
const FieldSpec *fieldOf(Kind kind, QStringView key);
/// Translated.
QString fieldLabel(const FieldSpec &field);
QString columnLabel(const Column &column);

} // namespace kmen::access
