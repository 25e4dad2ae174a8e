#include "identify/addresses.h"

#include <QRegularExpression>

#include "egon/services/e36_e251_cti_adresu.h"

namespace kmen::identify {

namespace {

using Search = egon::RuianVyhledejAdresu::Request;

/// Each way is a call: a text that can be read in more ways should be written more exactly.
constexpr std::size_t mostWays = 6;
constexpr qsizetype leastLetters = 3;

/// Without the postal code and the house number, which are taken out into `search`.
struct Split {
    QString before; ///< what stands before the house number; everything when there is none
    QString after;
    Search search;
    bool hasNumber = false;
    bool mayBeOrientation = false; ///< one number alone: domovní or orientační
};

QString trimmedPart(const QString &text)
{
    static const QRegularExpression edges(QStringLiteral("^[\\s,;]+|[\\s,;]+$"));
    return QString(text).remove(edges).simplified();
}

Split split(const QString &text)
{
    static const QRegularExpression postal(QStringLiteral("(?<![\\w/])(\\d{3}) ?(\\d{2})(?![\\w/])"));
    static const QRegularExpression number(
        QStringLiteral("(?<![\\w/])(?:č\\.? ?[pe]\\.? ?)?(\\d{1,4})(?:/(\\d{1,3})([a-z])?|([a-z]))?(?![\\w/])"),
        QRegularExpression::CaseInsensitiveOption);
    Split split;
    QString rest = text.simplified();
    if (const auto match = postal.match(rest); match.hasMatch()) {
        split.search.postaKod = QString(match.captured(1) + match.captured(2)).toInt();
        rest.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(","));
    }
    const auto match = number.match(rest);
    if (!match.hasMatch()) {
        split.before = trimmedPart(rest);
        return split;
    }
    split.hasNumber = true;
    split.search.cisloDomovni = match.captured(1).toInt();
    if (!match.captured(2).isEmpty()) {
        split.search.cisloOrientacni = match.captured(2).toInt();
        split.search.cisloOrientacniPismeno = match.captured(3).toLower();
    } else {
        split.mayBeOrientation = *split.search.cisloDomovni <= 999;
        split.search.cisloOrientacniPismeno = match.captured(4).toLower();
        if (!split.search.cisloOrientacniPismeno.isEmpty()) {
            split.search.cisloOrientacni = split.search.cisloDomovni; // a letter belongs to the orientation number
            split.search.cisloDomovni.reset();
            split.mayBeOrientation = false;
        }
    }
    split.before = trimmedPart(rest.left(match.capturedStart()));
    split.after = trimmedPart(rest.mid(match.capturedEnd()));
    return split;
}

class Ways final {
public:
    explicit Ways(const Split &split)
        : m_split(split)
    {
    }
    void add(const QString &street, const QString &town, const QString &part = {})
    {
        if (street.isEmpty() && town.isEmpty() && part.isEmpty()) {
            return;
        }
        Search search = m_split.search;
        search.uliceNazev = street;
        search.obecNazev = town;
        search.castObceNazev = part;
        push(search);
        if (m_split.mayBeOrientation && !street.isEmpty()) {
            search.cisloOrientacni = std::exchange(search.cisloDomovni, std::nullopt);
            push(search);
        }
    }
    std::vector<Search> take() { return std::move(m_ways); }

private:
    void push(const Search &search)
    {
        if (m_ways.size() < mostWays) {
            m_ways.push_back(search);
        }
    }
    const Split &m_split;
    std::vector<Search> m_ways;
};

QStringList parts(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(u',')) {
        if (const QString name = trimmedPart(part); !name.isEmpty()) {
            list.append(name);
        }
    }
    return list;
}

/// "Nový Brod nad Lomnou Lipová": every place where the words may be divided into two names.
void addDivisions(Ways &ways, const QString &text, bool streetFirst)
{
    const QStringList words = text.split(u' ');
    for (qsizetype i = words.size() - 1; i > 0; --i) {
        const qsizetype at = streetFirst ? i : words.size() - i;
        const QString first = words.mid(0, at).join(u' ');
        const QString second = words.mid(at).join(u' ');
        ways.add(streetFirst ? first : second, streetFirst ? second : first);
    }
}

} // namespace

std::vector<Search> addressSearches(const QString &text)
{
    const Split written = split(text);
    if (written.before.size() + written.after.size() < leastLetters) {
        return {};
    }
    Ways ways(written);
    const QStringList before = parts(written.before);
    const QStringList after = parts(written.after);
    if (!after.isEmpty() && !before.isEmpty()) {
        ways.add(before.last(), after.last(), after.size() > 1 ? after.first() : QString());
        ways.add({}, after.last(), before.last());
    } else if (before.size() > 1) {
        ways.add(before.last(), before.first());
        ways.add(before.first(), before.last());
        ways.add({}, before.last(), before.first());
    } else {
        const QString names = before.isEmpty() ? after.value(0) : before.first();
        if (written.hasNumber) {
            ways.add({}, names); // a village without streets
            if (written.search.postaKod) {
                ways.add(names, {});
            }
            addDivisions(ways, names, false);
            ways.add({}, {}, names);
            ways.add(names, {});
        } else {
            addDivisions(ways, names, true);
            ways.add(names, {});
            ways.add({}, names);
        }
    }
    return ways.take();
}

Result<std::vector<FoundAddress>> findAddresses(
    egon::Client &registers, const QString &text, int most, const egon::Purpose &purpose, const Job &job)
{
    std::vector<FoundAddress> found;
    for (Search &search : addressSearches(text)) {
        search.autorizace.maximalniPocetZaznamu = most;
        const auto answer = registers.call<egon::RuianVyhledejAdresu>(search, purpose, job);
        if (!answer) {
            // RUIAN may say "nobody" as a refusal [inferred]
            if (answer.error().kind == ErrorKind::NotFound) {
                continue;
            }
            return failWith(answer);
        }
        for (const egon::PolozkovaAdresa &address : answer->value.adresy) {
            if (address.adresniMistoKod && found.size() < static_cast<std::size_t>(most)) {
                found.push_back({*address.adresniMistoKod, egon::addressText(address)});
            }
        }
        if (!found.empty()) {
            break;
        }
    }
    return found;
}

Result<FoundAddress> readAddress(egon::Client &registers, int code, const egon::Purpose &purpose, const Job &job)
{
    egon::RuianCtiAdresu2::Request request;
    request.kod = code;
    const auto answer = registers.call<egon::RuianCtiAdresu2>(request, purpose, job);
    if (!answer) {
        return failWith(answer);
    }
    if (!answer->value.polozkova) {
        return FoundAddress {code, {}};
    }
    return FoundAddress {code, egon::addressText(*answer->value.polozkova)};
}

} // namespace kmen::identify
