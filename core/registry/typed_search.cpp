#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "registry/search.h"
#include "registry/search_keys.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kidSymbols = 9;

QString sentence(const char *text)
{
    return QCoreApplication::translate("kmen::registry", text);
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void hopeless(TypedSearch &typed, const char *why)
{
    typed.note = sentence(why);
    typed.hopeless = true;
}

/// Capital letters and digits of what looks like a KID, whole or begun: K7QM-4T2P-8, "k7qm 4t2p 8", K7QM4T2P8, "k7q".
/// With spaces alone the first part must have a digit: "kavan 1985" is a name and a year.
std::optional<QString> kidLike(const QString &text)
{
    static const QRegularExpression shape(
        u"^(k[a-z0-9]{0,3})(?:([ .-])\\s*([a-z0-9]{0,4})(?:[ .-]\\s*([a-z0-9]?))?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joined(u"^k[a-z0-9]{1,8}$"_s, QRegularExpression::CaseInsensitiveOption);
    QString plain;
    QString simple = text;
    for (QChar &c : simple) {
        c = c.category() == QChar::Punctuation_Dash ? QChar(u'-') : c;
    }
    if (const auto match = shape.match(simple); match.hasMatch()) {
        const QString first = match.captured(1);
        const bool parted = match.hasCaptured(2);
        if (parted ? first.size() == 4 && (hasDigit(first) || match.captured(2) == u"-") : hasDigit(first)) {
            plain = first + match.captured(3) + match.captured(4);
        }
    } else if (joined.match(simple).hasMatch() && hasDigit(simple)) {
        plain = simple;
    }
    return plain.isEmpty() ? std::nullopt : std::optional(plain.toUpper());
}

void readKid(TypedSearch &typed, const QString &text)
{
    const auto plain = kidLike(text);
    typed.kid = Kid::parse(plain ? *plain : text); // one without a digit looks like a name, and may be one
    if (typed.kid || !plain) {
        return;
    }
    typed.numbers = {plainNumber(*plain)}; // or another number that begins with K
    if (plain->size() == kidSymbols) {
        hopeless(typed,
            QT_TRANSLATE_NOOP("kmen::registry",
                "This looks like a client identifier, but its check symbol does not fit: one of the symbols is wrong "
                "or two are swapped. It has no letters I, L, O, U, Z."));
        return;
    }
    typed.kidBeginning = plain->left(4);
    if (plain->size() > 4) {
        typed.kidBeginning += u'-' + plain->mid(4, 4);
    }
}

/// The years that two or four digits may mean for somebody who was born.
std::vector<int> yearsOf(const QString &digits, QDate today)
{
    const int number = digits.toInt();
    if (digits.size() == 4) {
        return {number};
    }
    constexpr int century = 100;
    std::vector<int> years {1900 + number};
    if (2000 + number <= today.year() % century + 2000) {
        years.push_back(2000 + number);
    }
    return years;
}

void addBirth(TypedSearch &typed, const std::vector<int> &years, int month, int day, QDate today)
{
    for (const int year : years) {
        const QDate date(year, month, day);
        if (date.isValid() && date <= today) {
            typed.births.push_back(date);
        }
    }
}

int monthOf(const QString &name)
{
    static constexpr std::array months {
        u"led", u"uno", u"bre", u"dub", u"kve", u"cer", u"cvc", u"srp", u"zar", u"rij", u"lis", u"pro"};
    const QString folded = fold(name);
    if (folded == u"cervence") {
        return 7;
    }
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (folded.startsWith(QStringView(months[i]))) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

/// Takes a birth date out of `rest`.
void readDate(TypedSearch &typed, QString &rest, QDate today)
{
    static const QRegularExpression czech(
        u"(?<![\\d./-])(\\d{1,2})(?:\\s*[./]\\s*|\\s+)(\\d{1,2})(?:\\s*[./]\\s*|\\s+)(\\d{4}|\\d{2})(?![\\d./-])"_s);
    static const QRegularExpression iso(u"(?<![\\d./-])(\\d{4})-(\\d{1,2})-(\\d{1,2})(?![\\d./-])"_s);
    static const QRegularExpression words(
        u"(?<!\\d)(\\d{1,2})\\s*\\.?\\s*(ledna|[uú]nora|b[rř]ezna|dubna|kv[eě]tna|[cč]ervna|[cč]ervence|srpna|"
        "z[aá][rř][ií]|[rř][ií]jna|listopadu|prosince)\\s+(\\d{4})(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression digits(u"(?<![\\w./-])(\\d{8})(?![\\w./-])"_s);
    static const QRegularExpression begun(
        u"(?<![\\w./-])(\\d{1,2}\\s*[./]\\s*(\\d{1,2}\\s*([./]\\s*\\d{0,3})?)?|\\d{4}-(\\d{1,2}-?)?)$"_s);
    QRegularExpressionMatch match = czech.match(rest);
    const bool onlySpaces = match.hasMatch() && !match.captured().contains(u'.') && !match.captured().contains(u'/');
    if (match.hasMatch() && (!onlySpaces || match.captured(3).size() == 4)) {
        addBirth(typed, yearsOf(match.captured(3), today), match.captured(2).toInt(), match.captured(1).toInt(), today);
    } else if (match = iso.match(rest); match.hasMatch()) {
        addBirth(typed, {match.captured(1).toInt()}, match.captured(2).toInt(), match.captured(3).toInt(), today);
    } else if (match = words.match(rest); match.hasMatch()) {
        addBirth(typed, {match.captured(3).toInt()}, monthOf(match.captured(2)), match.captured(1).toInt(), today);
    } else if (match = digits.match(rest); match.hasMatch()) {
        const QString text = match.captured(1);
        addBirth(typed, {text.mid(4).toInt()}, text.mid(2, 2).toInt(), text.left(2).toInt(), today);
        if (typed.births.empty()) {
            addBirth(typed, {text.left(4).toInt()}, text.mid(4, 2).toInt(), text.mid(6).toInt(), today);
        }
        typed.numbers.append(text); // or a document, or an IČO
        rest.remove(match.capturedStart(), match.capturedLength());
        return;
    } else if (match = begun.match(rest); match.hasMatch()) {
        typed.note = sentence(QT_TRANSLATE_NOOP("kmen::registry", "The birth date is not complete yet."));
        rest.remove(match.capturedStart(), match.capturedLength());
        return;
    } else {
        return;
    }
    if (typed.births.empty() && onlySpaces) {
        return; // "27 07 4358" is a number
    }
    rest.remove(match.capturedStart(), match.capturedLength());
    if (typed.births.empty()) {
        hopeless(
            typed, QT_TRANSLATE_NOOP("kmen::registry", "Nobody can be born on this day: there is no such day yet."));
    }
}

/// Takes a year of birth out of `rest`.
void readYear(TypedSearch &typed, QString &rest, QDate today)
{
    static const QRegularExpression year(u"(?<![\\w./-])((?:18|19|20)\\d\\d)(?![\\w./-])"_s);
    if (!typed.births.empty()) {
        return;
    }
    if (const auto match = year.match(rest); match.hasMatch() && match.captured(1).toInt() <= today.year()) {
        typed.birthYear = match.captured(1).toInt();
        rest.remove(match.capturedStart(), match.capturedLength());
    }
}

} // namespace

bool TypedSearch::isEmpty() const
{
    return words.isEmpty() && births.empty() && !birthYear && numbers.isEmpty() && !kid && kidBeginning.isEmpty();
}

TypedSearch readTyped(const QString &text, QDate today)
{
    static const QRegularExpression gap(u"\\s+"_s);
    constexpr qsizetype longest = 200;
    TypedSearch typed;
    QString rest = text.left(longest).normalized(QString::NormalizationForm_C).trimmed();
    if (rest.isEmpty()) {
        return typed;
    }
    const QString plain = plainNumber(rest);
    constexpr qsizetype dataBoxLetters = 7;
    if (hasDigit(plain) || (plain.size() == dataBoxLetters && !rest.contains(u' '))) {
        typed.whole = plain;
    }
    readKid(typed, rest);
    if (typed.hopeless || !typed.kidBeginning.isEmpty()) {
        return typed;
    }
    readDate(typed, rest, today);
    if (typed.hopeless) {
        return typed;
    }
    readYear(typed, rest, today);
    QStringList words;
    const QStringList pieces = rest.split(gap, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (hasDigit(piece)) {
            typed.numbers.append(plainNumber(piece));
        } else {
            words += fold(piece).split(u' ', Qt::SkipEmptyParts);
        }
    }
    typed.numbers.removeDuplicates();
    words.removeDuplicates();
    // Whoever has "novák" has "nov" too.
    for (const QString &word : std::as_const(words)) {
        const bool isIncluded = std::ranges::any_of(
            words, [&word](const QString &other) { return other.size() > word.size() && other.startsWith(word); });
        if (!isIncluded) {
            typed.words.append(word);
        }
    }
    constexpr qsizetype mostWords = 6;
    typed.words = typed.words.first(std::min(typed.words.size(), mostWords));
    if (typed.isEmpty() && typed.note.isEmpty()) {
        hopeless(typed, QT_TRANSLATE_NOOP("kmen::registry", "Write a name, a birth date, or a number."));
    }
    return typed;
}

} // namespace kmen::registry
