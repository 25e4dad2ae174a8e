#include "identity/duplicates.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "base/text.h"
#include "identity/steps_p.h"

namespace kmen::identity {

namespace {

constexpr double birthSame = 12; // some 27,000 days of birth live at a time, not equally many
constexpr int leastPeople = 32'768; // in a small registry a chance agreement is as likely as in its town

/// Letters to be changed, left out, added or swapped with their neighbour; `most` + 1 when more.
int distance(QByteArrayView a, QByteArrayView b, int most)
{
    if (std::abs(a.size() - b.size()) > most) {
        return most + 1;
    }
    constexpr qsizetype longest = 48;
    if (a.size() >= longest || b.size() >= longest) {
        return most + 1;
    }
    std::array<std::array<int, longest + 1>, 3> rows {};
    for (qsizetype j = 0; j <= b.size(); ++j) {
        rows[0][static_cast<std::size_t>(j)] = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto &now = rows[static_cast<std::size_t>(i % 3)];
        const auto &last = rows[static_cast<std::size_t>((i + 2) % 3)];
        const auto &older = rows[static_cast<std::size_t>((i + 1) % 3)];
        now[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = static_cast<std::size_t>(j);
            const int change = last[k - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[k] = std::min({change, last[k] + 1, now[k - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                now[k] = std::min(now[k], older[k - 2] + 1);
            }
        }
    }
    return rows[static_cast<std::size_t>(a.size() % 3)][static_cast<std::size_t>(b.size())];
}

quint64 mix(quint64 seed, quint64 value)
{
    seed ^= value + 0x9e3779b97f4a7c15ULL + (seed << 6) + (seed >> 2);
    seed *= 0xff51afd7ed558ccdULL;
    return seed ^ (seed >> 33);
}

quint64 keyOf(quint64 pass, quint64 a, quint64 b, quint64 c = 0)
{
    const quint64 key = mix(mix(mix(pass * 0x9e3779b9ULL + 1, a), b), c);
    return key == 0 ? 1 : key;
}

quint64 number(const QByteArray &text)
{
    return static_cast<quint64>(qHash(text, 7));
}

double rarity(std::size_t people, int having, double least, double most)
{
    return std::clamp(std::log2(static_cast<double>(people) / std::max(1, having)), least, most);
}

const char *attributeWord(Attribute attribute)
{
    switch (attribute) {
    case Attribute::Surname:
        return QT_TRANSLATE_NOOP("kmen::identity", "surname");
    case Attribute::GivenName:
        return QT_TRANSLATE_NOOP("kmen::identity", "given name");
    case Attribute::BirthDate:
        return QT_TRANSLATE_NOOP("kmen::identity", "birth date");
    case Attribute::Address:
        return QT_TRANSLATE_NOOP("kmen::identity", "address");
    case Attribute::Document:
        return QT_TRANSLATE_NOOP("kmen::identity", "document");
    case Attribute::DataBox:
        break;
    }
    return QT_TRANSLATE_NOOP("kmen::identity", "data box");
}

const char *agreementWord(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
        return QT_TRANSLATE_NOOP("kmen::identity", "same");
    case Agreement::Similar:
        return QT_TRANSLATE_NOOP("kmen::identity", "nearly the same");
    case Agreement::Sounds:
        return QT_TRANSLATE_NOOP("kmen::identity", "sounds the same");
    case Agreement::Swapped:
        return QT_TRANSLATE_NOOP("kmen::identity", "swapped");
    case Agreement::Maiden:
        return QT_TRANSLATE_NOOP("kmen::identity", "is the other's birth surname");
    case Agreement::Differs:
        break;
    }
    return QT_TRANSLATE_NOOP("kmen::identity", "differs");
}

} // namespace

QString explanationOf(const Match &match)
{
    QStringList parts;
    for (const AttributeScore &one : match.why) {
        parts.append(QStringLiteral("%1:%2:%3")
                         .arg(static_cast<int>(one.attribute))
                         .arg(static_cast<int>(one.agreement))
                         .arg(one.weight, 0, 'f', 1));
    }
    return parts.join(u';');
}

std::vector<ExplainedAttribute> explained(const QString &explanation)
{
    std::vector<ExplainedAttribute> rows;
    const QStringList parts = explanation.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList words = part.split(u':');
        rows.push_back({QCoreApplication::translate(
                            "kmen::identity", attributeWord(static_cast<Attribute>(words.value(0).toInt()))),
            QCoreApplication::translate(
                "kmen::identity", agreementWord(static_cast<Agreement>(words.value(1).toInt()))),
            words.value(2).toDouble()});
    }
    return rows;
}

QString explanationText(const QString &explanation)
{
    QStringList sentences;
    for (const ExplainedAttribute &one : explained(explanation)) {
        sentences.append(QCoreApplication::translate("kmen::identity", "%1 %2 (%3)")
                             .arg(one.attribute, one.agreement,
                                 (one.weight >= 0 ? u"+" : u"−") + QString::number(std::abs(one.weight), 'f', 1)));
    }
    return sentences.join(QStringLiteral(", "));
}

QByteArray sounds(QByteArrayView folded, bool surname)
{
    QByteArray text = folded.toByteArray();
    if (surname && text.size() > 5 && text.endsWith("ova")) {
        text.chop(3);
    }
    static constexpr std::array<std::array<const char *, 2>, 10> pairs {{{"sch", "s"}, {"tch", "c"}, {"ch", "h"},
        {"ck", "k"}, {"ph", "f"}, {"th", "t"}, {"cz", "c"}, {"sz", "s"}, {"x", "ks"}, {"q", "k"}}};
    for (const auto &[from, to] : pairs) {
        text.replace(from, to);
    }
    QByteArray out;
    for (const char letter : text) {
        char said = letter;
        switch (letter) {
        case 'a':
        case 'e':
        case 'i':
        case 'o':
        case 'u':
        case 'y':
            said = out.isEmpty() ? (letter == 'y' ? 'i' : letter) : '\0';
            break;
        case 'w':
        case 'f':
            said = 'v';
            break;
        case 'z':
            said = 's';
            break;
        case 'd':
            said = 't';
            break;
        case 'b':
            said = 'p';
            break;
        case 'g':
            said = 'k';
            break;
        case 'j':
            said = out.isEmpty() ? 'i' : '\0';
            break;
        default:
            break;
        }
        if (said != '\0' && (out.isEmpty() || out.back() != said)) {
            out.append(said);
        }
    }
    return out;
}

int DuplicateIndex::name(const QString &text)
{
    const QByteArray folded = fold(text).toLatin1();
    if (folded.isEmpty()) {
        return -1;
    }
    const auto known = m_byName.constFind(folded);
    if (known != m_byName.constEnd()) {
        return *known;
    }
    const int index = static_cast<int>(m_names.size());
    m_byName.insert(folded, index);
    m_names.push_back({folded, sounds(folded, true), sounds(folded, false), 0, 0});
    return index;
}

void DuplicateIndex::add(const Person &person)
{
    Row row;
    row.id = person.id;
    row.surname = name(person.surname);
    row.given = name(person.givenName);
    row.birthSurname = name(person.birthSurname);
    if (person.birthDate.isValid()) {
        row.day = static_cast<int>(person.birthDate.toJulianDay());
        row.date = person.birthDate.year() * 10'000 + person.birthDate.month() * 100 + person.birthDate.day();
    }
    row.address = person.address;
    const QStringList documents = person.documents.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < std::min<qsizetype>(2, documents.size()); ++i) {
        row.documents[static_cast<std::size_t>(i)] = number(documents[i].toUtf8());
    }
    row.dataBox = person.dataBox.isEmpty() ? 0 : number(person.dataBox.toUtf8());
    row.registered = person.registered;
    if (row.surname >= 0) {
        ++m_names[static_cast<std::size_t>(row.surname)].surnames;
    }
    if (row.given >= 0) {
        ++m_names[static_cast<std::size_t>(row.given)].givenNames;
    }
    m_people.push_back(row);
}

void DuplicateIndex::assume(std::size_t people, const QString &text, int surnames, int givenNames)
{
    m_assumed = people;
    if (const int known = name(text); known >= 0) {
        Name &one = m_names[static_cast<std::size_t>(known)];
        one.surnames = std::max(one.surnames, surnames);
        one.givenNames = std::max(one.givenNames, givenNames);
    }
}

double DuplicateIndex::total(const Row &a, const Row &b, std::vector<AttributeScore> *why) const
{
    double sum = 0;
    const auto count = [&](Attribute attribute, Agreement agreement, double weight) {
        sum += weight;
        if (why) {
            why->push_back({attribute, agreement, weight});
        }
    };
    const std::size_t kept = std::max(m_people.size(), m_assumed);
    const std::size_t people = std::max<std::size_t>(kept, leastPeople);
    const bool named = a.surname >= 0 && b.surname >= 0 && a.given >= 0 && b.given >= 0;
    if (named && a.surname != b.surname && a.surname == b.given && a.given == b.surname) {
        const double weight = rarity(kept, at(a.surname).surnames, 4, 10);
        count(Attribute::Surname, Agreement::Swapped, weight);
        count(Attribute::GivenName, Agreement::Swapped, 3);
    } else if (named) {
        const Name &left = at(a.surname);
        const Name &right = at(b.surname);
        const bool maiden = (a.birthSurname >= 0 && a.birthSurname == b.surname)
            || (b.birthSurname >= 0 && b.birthSurname == a.surname)
            || (a.birthSurname >= 0 && a.birthSurname == b.birthSurname && a.birthSurname != a.surname);
        if (a.surname == b.surname) {
            count(Attribute::Surname, Agreement::Same, rarity(kept, left.surnames, 4, 12));
        } else if (maiden) {
            count(Attribute::Surname, Agreement::Maiden, 6);
        } else if (distance(left.text, right.text, 2) <= (std::min(left.text.size(), right.text.size()) > 7 ? 2 : 1)) {
            count(Attribute::Surname, Agreement::Similar, 5.5);
        } else if (left.surnameSound == right.surnameSound && left.surnameSound.size() > 2) {
            count(Attribute::Surname, Agreement::Sounds, 4);
        } else {
            count(Attribute::Surname, Agreement::Differs, -6);
        }
        const Name &mine = at(a.given);
        const Name &theirs = at(b.given);
        if (a.given == b.given) {
            count(Attribute::GivenName, Agreement::Same, rarity(kept, mine.givenNames, 3, 9));
        } else if (mine.text.startsWith(QByteArray(theirs.text + ' '))
            || theirs.text.startsWith(QByteArray(mine.text + ' '))) {
            count(Attribute::GivenName, Agreement::Similar, 3);
        } else if (mine.givenSound == theirs.givenSound && mine.givenSound.size() > 1) {
            count(Attribute::GivenName, Agreement::Sounds, 2.5);
        } else if (std::min(mine.text.size(), theirs.text.size()) > 4 && distance(mine.text, theirs.text, 1) <= 1) {
            count(Attribute::GivenName, Agreement::Similar, 2.5);
        } else {
            count(Attribute::GivenName, Agreement::Differs, -12);
        }
    }
    if (a.date != 0 && b.date != 0) {
        const auto digits = [](int date) { return QByteArray::number(date); };
        const bool turned = a.date / 10'000 == b.date / 10'000 && a.date / 100 % 100 == b.date % 100
            && b.date / 100 % 100 == a.date % 100;
        if (a.date == b.date) {
            count(Attribute::BirthDate, Agreement::Same, birthSame);
        } else if (turned) {
            count(Attribute::BirthDate, Agreement::Swapped, 7);
        } else if (distance(digits(a.date), digits(b.date), 1) <= 1) {
            count(Attribute::BirthDate, Agreement::Similar, 5);
        } else {
            count(Attribute::BirthDate, Agreement::Differs, -9);
        }
    }
    if (a.address != 0 && b.address != 0) {
        // people of one name live together more often than strangers do
        count(Attribute::Address, a.address == b.address ? Agreement::Same : Agreement::Differs,
            a.address == b.address ? 5 : -1);
    }
    if (a.documents[0] != 0 && b.documents[0] != 0) {
        const bool same = std::ranges::any_of(
            a.documents, [&](quint64 one) { return one != 0 && (one == b.documents[0] || one == b.documents[1]); });
        count(Attribute::Document, same ? Agreement::Same : Agreement::Differs, same ? 14 : -1.5);
    }
    if (a.dataBox != 0 && b.dataBox != 0) {
        count(Attribute::DataBox, a.dataBox == b.dataBox ? Agreement::Same : Agreement::Differs,
            a.dataBox == b.dataBox ? 15 : -6);
    }
    return sum - std::log2(static_cast<double>(people));
}

Match DuplicateIndex::compare(std::size_t a, std::size_t b) const
{
    Match match;
    const bool inOrder = m_people[a].id < m_people[b].id;
    const Row &first = m_people[inOrder ? a : b];
    const Row &second = m_people[inOrder ? b : a];
    match.first = first.id;
    match.second = second.id;
    const double odds = total(first, second, &match.why);
    match.score = static_cast<int>(std::lround(100 / (1 + std::exp2(-odds))));
    return match;
}

std::unexpected<Error> searchStopped()
{
    return fail(ErrorKind::Cancelled, QStringLiteral("identity.CANCELLED"),
        QCoreApplication::translate("kmen::identity", "The search for duplicates was stopped."));
}

Result<std::vector<Match>> DuplicateIndex::find(const Options &options, const Job &job) const
{
    using Keyed = std::pair<quint64, quint32>;
    std::vector<Keyed> keys;
    std::unordered_set<quint64> seen;
    std::vector<Match> found;
    const double least = std::log2(options.threshold / (100.5 - options.threshold)) - 0.1;
    const auto sound = [this](int one, bool surname) {
        return one < 0 ? 0 : number(surname ? at(one).surnameSound : at(one).givenSound);
    };
    const auto id = [](int one) { return static_cast<quint64>(one) + 1; };
    constexpr int passes = 9;
    for (int pass = 0; pass < passes; ++pass) {
        if (job.cancelled()) {
            return searchStopped();
        }
        job.progress(pass, passes, QCoreApplication::translate("kmen::identity", "Searching for duplicates"));
        keys.clear();
        for (quint32 i = 0; i < m_people.size(); ++i) {
            const Row &row = m_people[i];
            const auto p = static_cast<quint64>(pass);
            const auto date = static_cast<quint64>(row.date);
            const auto add = [&](bool known, quint64 a, quint64 b, quint64 c = 0) {
                if (known) {
                    keys.emplace_back(keyOf(p, a, b, c), i);
                }
            };
            const bool dated = row.date != 0;
            const bool named = row.surname >= 0 && row.given >= 0;
            switch (pass) {
            case 0:
                add(row.address != 0 && named, sound(row.surname, true), sound(row.given, false),
                    static_cast<quint64>(row.address));
                break;
            case 1:
                add(dated && row.given >= 0, id(row.given), date);
                break;
            case 2:
                add(dated && named, sound(row.surname, true), sound(row.given, false), date / 10'000);
                break;
            case 3: // whoever was born under the other's surname
                add(dated && row.surname >= 0, id(row.surname), date);
                add(dated && row.birthSurname >= 0 && row.birthSurname != row.surname, id(row.birthSurname), date);
                break;
            case 4:
                add(dated && named, id(std::min(row.surname, row.given)), id(std::max(row.surname, row.given)), date);
                break;
            case 5:
                add(row.address != 0 && row.given >= 0, static_cast<quint64>(row.address), id(row.given));
                break;
            case 6:
                add(row.documents[0] != 0, row.documents[0], 0);
                add(row.documents[1] != 0, row.documents[1], 0);
                break;
            case 7:
                add(row.dataBox != 0, row.dataBox, 0);
                break;
            default: {
                const quint64 month = date / 100 % 100;
                const quint64 day = date % 100;
                add(dated && named, id(row.surname), id(row.given), std::min(month, day) * 100 + std::max(month, day));
                break;
            }
            }
        }
        std::ranges::sort(keys);
        for (std::size_t begin = 0, blocks = 0; begin < keys.size(); ++blocks) {
            constexpr std::size_t blocksBetween = 100'000;
            if (blocks % blocksBetween == 0 && job.cancelled()) {
                return searchStopped();
            }
            std::size_t end = begin + 1;
            while (end < keys.size() && keys[end].first == keys[begin].first) {
                ++end;
            }
            if (end - begin <= options.largestBlock) {
                for (std::size_t a = begin; a < end; ++a) {
                    for (std::size_t b = a + 1; b < end; ++b) {
                        const Row &left = m_people[keys[a].second];
                        const Row &right = m_people[keys[b].second];
                        if (left.id == right.id || (left.registered && right.registered)
                            || total(left, right, nullptr) < least) {
                            continue;
                        }
                        const quint64 low = std::min(keys[a].second, keys[b].second);
                        const quint64 high = std::max(keys[a].second, keys[b].second);
                        if (seen.insert(low << 32 | high).second) {
                            Match match = compare(keys[a].second, keys[b].second);
                            if (match.score >= options.threshold) {
                                found.push_back(std::move(match));
                            }
                        }
                    }
                }
            }
            begin = end;
        }
    }
    std::ranges::sort(found, [](const Match &a, const Match &b) {
        return std::tuple(-a.score, a.first, a.second) < std::tuple(-b.score, b.first, b.second);
    });
    return found;
}

} // namespace kmen::identity
