#include "egon/envelope.h"

namespace kmen::egon {

bool sameCode(QStringView a, QStringView b)
{
    const auto folded = [](QChar c) { return c == u'_' ? QChar(u' ') : c.toUpper(); };
    a = a.trimmed();
    b = b.trimmed();
    return std::ranges::equal(a, b, {}, folded, folded);
}

} // namespace kmen::egon
