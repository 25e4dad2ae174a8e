#include "base/ids.h"

#include <array>

namespace kmen {
namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXY";
constexpr int base = 31;
constexpr int symbols = 7;
static_assert(alphabet.size() == base);

qsizetype checkSymbol(const std::array<qsizetype, symbols> &values)
{
    // weights 2, 3, … 8 are distinct and not 0 modulo 31: swaps and single errors change the sum
    qsizetype sum = 0;
    for (int i = 0; i < symbols; ++i) {
        sum += values[static_cast<std::size_t>(i)] * (i + 2);
    }
    return sum % base;
}

} // namespace

Kid Kid::fromNumber(std::uint64_t number)
{
    std::array<qsizetype, symbols> values {};
    for (auto &value : values) {
        value = static_cast<qsizetype>(number % base);
        number /= base;
    }
    Kid kid;
    kid.m_text = QStringLiteral("K");
    for (int i = 0; i < symbols; ++i) {
        if (i == 3) {
            kid.m_text += u'-';
        }
        kid.m_text += alphabet[values[static_cast<std::size_t>(i)]];
    }
    kid.m_text += u'-';
    kid.m_text += alphabet[checkSymbol(values)];
    return kid;
}

std::optional<Kid> Kid::parse(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            plain += c.toUpper();
        } else if (!c.isSpace() && c.category() != QChar::Punctuation_Dash) {
            return std::nullopt;
        }
    }
    if (plain.size() != symbols + 2 || plain.front() != u'K') {
        return std::nullopt;
    }
    std::array<qsizetype, symbols> values {};
    for (int i = 0; i < symbols; ++i) {
        const qsizetype value = alphabet.indexOf(plain[i + 1]);
        if (value < 0) {
            return std::nullopt;
        }
        values[static_cast<std::size_t>(i)] = value;
    }
    if (alphabet.indexOf(plain.back()) != checkSymbol(values)) {
        return std::nullopt;
    }
    Kid kid;
    kid.m_text = u'K' + plain.mid(1, 3) + u'-' + plain.mid(4, 4) + u'-' + plain.back();
    return kid;
}

} // namespace kmen
