#include "access/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#include "base/text.h"

namespace kmen::access {

namespace {

constexpr int longest = 1000;
constexpr std::size_t mostTold = 12;

struct Sign {
    char16_t character;
    const char *name;
};

constexpr std::array<Sign, 20> signNames {{
    {u' ', QT_TRANSLATE_NOOP("access", "space")},
    {u'\u00a0', QT_TRANSLATE_NOOP("access", "no-break space (U+00A0)")},
    {u'\u202f', QT_TRANSLATE_NOOP("access", "narrow no-break space (U+202F)")},
    {u'\u2009', QT_TRANSLATE_NOOP("access", "thin space (U+2009)")},
    {u'\u200b', QT_TRANSLATE_NOOP("access", "zero-width space (U+200B)")},
    {u'\ufeff', QT_TRANSLATE_NOOP("access", "byte order mark (U+FEFF)")},
    {u'\u00ad', QT_TRANSLATE_NOOP("access", "soft hyphen (U+00AD)")},
    {u'\t', QT_TRANSLATE_NOOP("access", "tab")},
    {u'\n', QT_TRANSLATE_NOOP("access", "line end")},
    {u'-', QT_TRANSLATE_NOOP("access", "hyphen")},
    {u'\u2010', QT_TRANSLATE_NOOP("access", "hyphen (U+2010)")},
    {u'\u2011', QT_TRANSLATE_NOOP("access", "no-break hyphen (U+2011)")},
    {u'\u2013', QT_TRANSLATE_NOOP("access", "en dash (U+2013)")},
    {u'\u2014', QT_TRANSLATE_NOOP("access", "em dash (U+2014)")},
    {u'"', QT_TRANSLATE_NOOP("access", "straight quotation mark")},
    {u'\u201e', QT_TRANSLATE_NOOP("access", "Czech opening quotation mark (U+201E)")},
    {u'\u201c', QT_TRANSLATE_NOOP("access", "Czech closing quotation mark (U+201C)")},
    {u'\u201d', QT_TRANSLATE_NOOP("access", "English closing quotation mark (U+201D)")},
    {u'\'', QT_TRANSLATE_NOOP("access", "straight apostrophe")},
    {u'\u2019', QT_TRANSLATE_NOOP("access", "apostrophe (U+2019)")},
}};

QString nameOf(QChar sign)
{
    const auto found =
        std::ranges::find_if(signNames, [sign](const Sign &one) { return one.character == sign.unicode(); });
    if (found != signNames.end()) {
        return QCoreApplication::translate("access", found->name);
    }
    if (!sign.isPrint() || sign.isMark()) {
        return QStringLiteral("U+%1").arg(static_cast<int>(sign.unicode()), 4, 16, QLatin1Char('0')).toUpper();
    }
    return QCoreApplication::translate("access", "“%1”").arg(sign);
}

/// What an eye takes for the same.
QString looks(QChar sign)
{
    if (sign.isSpace() || sign == u'\u200b' || sign == u'\ufeff') {
        return QStringLiteral(" ");
    }
    if (sign == u'\u00ad' || sign.category() == QChar::Punctuation_Dash) {
        return QStringLiteral("-");
    }
    if (sign == u'"' || sign == u'\'' || sign.category() == QChar::Punctuation_InitialQuote
        || sign.category() == QChar::Punctuation_FinalQuote || sign == u'\u201e' || sign == u'\u201a') {
        return QStringLiteral("\"");
    }
    return fold(QString(sign));
}

bool alike(QChar a, QChar b)
{
    const QString left = looks(a);
    return !left.isEmpty() && left == looks(b);
}

bool unseen(QChar sign)
{
    return sign.isSpace() || sign.isMark() || sign == u'\u200b' || sign == u'\ufeff' || sign == u'\u00ad';
}

QString changed(int position, QChar written, QChar registered)
{
    if (written.toLower() == registered.toLower() && written.isLetter()) {
        return registered.isUpper()
            ? QCoreApplication::translate("access", "character %1: small “%2” instead of the capital letter")
                  .arg(position)
                  .arg(written)
            : QCoreApplication::translate("access", "character %1: capital “%2” instead of the small letter")
                  .arg(position)
                  .arg(written);
    }
    return QCoreApplication::translate("access", "character %1: %2 instead of %3")
        .arg(QString::number(position), nameOf(written), nameOf(registered));
}

} // namespace

bool NameComparison::onlyTypographic() const
{
    return std::ranges::all_of(differences, &NameDifference::typographic);
}

QString NameComparison::text() const
{
    QStringList lines;
    for (const NameDifference &difference : differences) {
        lines.append(difference.what);
    }
    return lines.join(QStringLiteral("; "));
}

NameComparison compareNames(const QString &written, const QString &registered)
{
    NameComparison result;
    if (written == registered) {
        return result;
    }
    if (written.size() > longest || registered.size() > longest) {
        result.differences.push_back({1, QCoreApplication::translate("access", "the names differ"), false});
        return result;
    }
    if (written.normalized(QString::NormalizationForm_C) == registered.normalized(QString::NormalizationForm_C)) {
        result.differences.push_back({1,
            QCoreApplication::translate("access", "accents are written as separate characters; write the name anew"),
            true});
        return result;
    }
    // the cheapest way from the registered name to the written one; what looks alike is a cheap change
    const auto n = static_cast<std::size_t>(registered.size());
    const auto m = static_cast<std::size_t>(written.size());
    std::vector<int> cost((n + 1) * (m + 1));
    const auto at = [m](std::size_t i, std::size_t j) { return i * (m + 1) + j; };
    const auto r = [&](std::size_t i) { return registered[static_cast<qsizetype>(i)]; };
    const auto w = [&](std::size_t j) { return written[static_cast<qsizetype>(j)]; };
    const auto change = [&](std::size_t i, std::size_t j) { return r(i) == w(j) ? 0 : alike(r(i), w(j)) ? 2 : 5; };
    constexpr int gap = 3;
    for (std::size_t i = 0; i <= n; ++i) {
        for (std::size_t j = 0; j <= m; ++j) {
            if (i == 0 || j == 0) {
                cost[at(i, j)] = static_cast<int>(i + j) * gap;
                continue;
            }
            cost[at(i, j)] = std::min(
                {cost[at(i - 1, j - 1)] + change(i - 1, j - 1), cost[at(i - 1, j)] + gap, cost[at(i, j - 1)] + gap});
        }
    }
    std::size_t i = n;
    std::size_t j = m;
    while (i > 0 || j > 0) {
        if (i > 0 && j > 0 && cost[at(i, j)] == cost[at(i - 1, j - 1)] + change(i - 1, j - 1)) {
            --i;
            --j;
            if (r(i) != w(j)) {
                const int position = static_cast<int>(j) + 1;
                result.differences.push_back({position, changed(position, w(j), r(i)), alike(w(j), r(i))});
            }
        } else if (j > 0 && cost[at(i, j)] == cost[at(i, j - 1)] + gap) {
            --j;
            const bool atEnd = j + 1 == m && unseen(w(j));
            result.differences.push_back({static_cast<int>(j) + 1,
                (atEnd ? QCoreApplication::translate("access", "character %1: %2 too much at the end")
                       : QCoreApplication::translate("access", "character %1: %2 too much"))
                    .arg(QString::number(j + 1), nameOf(w(j))),
                unseen(w(j))});
        } else {
            --i;
            result.differences.push_back({static_cast<int>(j) + 1,
                QCoreApplication::translate("access", "before character %1: %2 is missing")
                    .arg(QString::number(j + 1), nameOf(r(i))),
                unseen(r(i))});
        }
    }
    std::ranges::reverse(result.differences);
    if (result.differences.size() > mostTold) {
        const bool typographic = result.onlyTypographic();
        result.differences.resize(mostTold);
        result.differences.push_back(
            {0, QCoreApplication::translate("access", "and further differences: it is another name"), typographic});
    }
    return result;
}

} // namespace kmen::access
