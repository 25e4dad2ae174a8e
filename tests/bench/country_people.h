/// People of a large office: names as common and as rare as in the country, births, documents, data boxes.
/// The same number gives the same person, always. Invented; the commonest names are those of public statistics.
#pragma once

#include <QDate>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "bench/people.h"

namespace kmen::bench {

/// splitmix64
inline quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

class CountryPeople {
public:
    CountryPeople()
    {
        for (const char16_t *name : commonSurnames) {
            m_surnames.push_back(QString::fromUtf16(name));
        }
        for (const char16_t *stem : stems) {
            for (const char16_t *middle : middles) {
                for (const char16_t *end : ends) {
                    m_surnames.push_back(
                        QString(QString::fromUtf16(stem) + QString::fromUtf16(middle) + QString::fromUtf16(end)));
                }
            }
        }
        // the invented ones by no alphabet
        for (std::size_t i = m_surnames.size() - 1; i > std::size(commonSurnames); --i) {
            const std::size_t first = std::size(commonSurnames);
            std::swap(m_surnames[i], m_surnames[first + mixed(i) % (i - first + 1)]);
        }
        fill(m_surnameWeights, m_surnames.size(), 10, 0.9);
        fill(m_menWeights, std::size(men), 3, 1.1);
        fill(m_womenWeights, std::size(women), 3, 1.1);
    }

    [[nodiscard]] bool isWoman(quint64 number) const { return draw(number, 1) % 100 < 51; }
    [[nodiscard]] QString surname(quint64 number) const
    {
        const QString name = m_surnames[pick(m_surnameWeights, draw(number, 2))];
        return isWoman(number) ? ofWoman(name) : name;
    }
    [[nodiscard]] QString birthSurname(quint64 number) const
    {
        const bool married = isWoman(number) && draw(number, 3) % 100 < 45;
        return married ? ofWoman(m_surnames[pick(m_surnameWeights, draw(number, 4))]) : surname(number);
    }
    [[nodiscard]] QString givenName(quint64 number) const
    {
        const QString first = given(number, 5);
        return draw(number, 6) % 100 < 3 ? QString(first + u' ' + given(number, 7)) : first;
    }
    [[nodiscard]] QDate birthDate(quint64 number) const
    {
        return QDate(1932, 1, 1).addDays(static_cast<qint64>(draw(number, 8) % 33'900));
    }
    [[nodiscard]] QString document(quint64 number) const
    {
        return QString::number(200'000'000 + mixed(number) % 10'000 * 50'000 + number % 50'000);
    }
    [[nodiscard]] QString dataBox(quint64 number) const
    {
        static constexpr QStringView alphabet = u"23456789abcdefghijkmnpqrstuvwxyz";
        QString box;
        quint64 rest = draw(number, 9);
        if (rest % 10 < 7) {
            return box;
        }
        for (int i = 0; i < 7; ++i) {
            rest /= 31;
            box += alphabet[static_cast<qsizetype>(rest % static_cast<quint64>(alphabet.size()))];
        }
        return box;
    }

    [[nodiscard]] egon::Person person(quint64 number) const
    {
        egon::Person made;
        made.prijmeni = known(surname(number).toUpper());
        made.jmeno = known(givenName(number).toUpper());
        made.rodnePrijmeni = known(birthSurname(number).toUpper());
        made.datumNarozeni = known(birthDate(number));
        made.mistoNarozeni = known(egon::Misto {554782, true, {}, {}});
        made.adresaPobytu = known(egon::AdresaPobytu {addressCode(number), false});
        made.pohlavi = known(isWoman(number) ? QStringLiteral("zena") : QStringLiteral("muz"));
        made.omezeniSvepravnosti = known(QStringLiteral("ne"));
        made.rodinnyStavPartnerstvi = known(QStringLiteral("ZENATY/VDANA"));
        if (const QString box = dataBox(number); !box.isEmpty()) {
            made.datovaSchranka = known(box);
        }
        if (draw(number, 10) % 100 < 2) {
            made.datumUmrti = known(QDate(2021, 3, 5));
        }
        egon::DokladUdaj card;
        static_cast<egon::Udaj<egon::Doklad> &>(card) =
            known(egon::Doklad {document(number), QStringLiteral("ID"), QDate(2031, 6, 5)});
        card.stavPlatnostDo = egon::Stav::Spravny;
        made.doklady.push_back(card);
        made.obcanstvi.push_back(known(QStringLiteral("203")));
        return made;
    }
    [[nodiscard]] static int addressCode(quint64 number)
    {
        return 21'000'000 + static_cast<int>(mixed(number ^ 11U) % 3'000'000);
    }
    [[nodiscard]] const std::vector<QString> &surnames() const { return m_surnames; }

private:
    static quint64 draw(quint64 number, quint64 what) { return mixed(number * 16 + what); }

    static void fill(std::vector<double> &weights, std::size_t count, double offset, double slope)
    {
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i) {
            sum += 1 / std::pow(static_cast<double>(i) + offset, slope);
            weights.push_back(sum);
        }
    }
    static std::size_t pick(const std::vector<double> &weights, quint64 random)
    {
        const double at = static_cast<double>(random >> 11U) / 9007199254740992.0 * weights.back();
        const auto found = std::ranges::upper_bound(weights, at);
        return std::min(static_cast<std::size_t>(found - weights.begin()), weights.size() - 1);
    }
    [[nodiscard]] QString given(quint64 number, quint64 what) const
    {
        return isWoman(number) ? QString::fromUtf16(women[pick(m_womenWeights, draw(number, what))])
                               : QString::fromUtf16(men[pick(m_menWeights, draw(number, what))]);
    }
    static QString ofWoman(const QString &name)
    {
        if (name.endsWith(u'ý')) {
            return name.chopped(1) + u'á';
        }
        if (name.endsWith(u'í')) {
            return name;
        }
        const bool vowel = name.endsWith(u'a') || name.endsWith(u'o');
        if (name.endsWith(u"ek")) {
            return name.chopped(2) + u"ková";
        }
        if (name.endsWith(u"ec")) {
            return name.chopped(2) + u"cová";
        }
        return (vowel ? name.chopped(1) : name) + u"ová";
    }

    static constexpr std::array commonSurnames {u"Novák", u"Svoboda", u"Novotný", u"Dvořák", u"Černý", u"Procházka",
        u"Kučera", u"Veselý", u"Horák", u"Němec", u"Pokorný", u"Marek", u"Pospíšil", u"Hájek", u"Jelínek", u"Král",
        u"Růžička", u"Beneš", u"Fiala", u"Sedláček", u"Doležal", u"Zeman", u"Nguyen", u"Kolář", u"Krejčí", u"Navrátil",
        u"Čermák", u"Urban", u"Vaněk", u"Blažek", u"Kříž", u"Kovář", u"Kratochvíl", u"Bartoš", u"Vlček", u"Musil",
        u"Kopecký", u"Šimek", u"Polák", u"Konečný", u"Malý", u"Čech", u"Kadlec", u"Štěpánek", u"Staněk", u"Holub",
        u"Šťastný", u"Soukup", u"Dostál", u"Mareš", u"Moravec", u"Tichý", u"Sýkora", u"Vávra", u"Valenta", u"Říha",
        u"Matoušek", u"Ševčík", u"Bureš", u"Hruška", u"Mašek", u"Dušek", u"Pavlík", u"Janda", u"Hrubý", u"Havlíček",
        u"Bláha", u"Mach", u"Müller", u"Chalupa", u"Liška", u"Hurka", u"Hora", u"Chochola", u"Cibulka", u"Janoušek",
        u"Vacek", u"Žák", u"Řezníček", u"Zelenka", u"Šafář", u"Chmelař"};
    static constexpr std::array stems {u"Bran", u"Buk", u"Ček", u"Chud", u"Dol", u"Drob", u"Fuk", u"Hlad", u"Hol",
        u"Hrd", u"Jab", u"Jar", u"Kal", u"Kob", u"Krat", u"Kub", u"Led", u"Lip", u"Luk", u"Mik", u"Mrk", u"Nov", u"Ond",
        u"Pal", u"Pech", u"Plach", u"Rad", u"Rou", u"Řeh", u"Sed", u"Skal", u"Slav", u"Stol", u"Šin", u"Špa", u"Tom",
        u"Trn", u"Vac", u"Vrb", u"Zá", u"Zik", u"Žid"};
    static constexpr std::array middles {u"a", u"ál", u"an", u"av", u"ej", u"el", u"en", u"er", u"i", u"il", u"in",
        u"ív", u"o", u"ol", u"om", u"or", u"ou", u"ov", u"u", u"ub", u"uch", u"ul", u"un", u"ut", u"yn", u"áv", u"ár",
        u"ič", u"ob", u"od"};
    static constexpr std::array ends {u"ák", u"ek", u"ec", u"ík", u"ka", u"ský", u"ný", u"ář", u"al", u"an", u"ánek",
        u"áček", u"eš", u"ita", u"oň", u"ouš", u"ura", u"út", u"va", u"ych", u"zar", u"ch", u"da", u"ert", u"gl",
        u"hart", u"icha", u"ský-Dub", u"č", u"šek", u"štil", u"tina", u"trý", u"vský", u"žka", u"ša"};
    static constexpr std::array men {u"Jiří", u"Jan", u"Petr", u"Josef", u"Pavel", u"Martin", u"Tomáš", u"Jaroslav",
        u"Miroslav", u"Zdeněk", u"František", u"Václav", u"Michal", u"Milan", u"Karel", u"Jakub", u"Lukáš", u"David",
        u"Vladimír", u"Ladislav", u"Ondřej", u"Roman", u"Stanislav", u"Marek", u"Radek", u"Daniel", u"Antonín",
        u"Vojtěch", u"Filip", u"Adam", u"Matěj", u"Miloslav", u"Dominik", u"Patrik", u"Ivan", u"Jaromír", u"Jindřich",
        u"Vít", u"Rudolf", u"Šimon", u"Oldřich", u"Štěpán", u"Bohumil", u"Luboš", u"Robert", u"Radim", u"Vlastimil",
        u"Kryštof", u"Čestmír", u"Řehoř", u"Chrudoš", u"Xaver", u"Quido", u"Žibřid"};
    static constexpr std::array women {u"Jana", u"Marie", u"Eva", u"Hana", u"Anna", u"Lenka", u"Kateřina", u"Věra",
        u"Lucie", u"Alena", u"Petra", u"Jaroslava", u"Veronika", u"Ludmila", u"Helena", u"Martina", u"Michaela",
        u"Tereza", u"Zdeňka", u"Jitka", u"Ivana", u"Jiřina", u"Monika", u"Eliška", u"Zuzana", u"Markéta", u"Jarmila",
        u"Barbora", u"Marcela", u"Dagmar", u"Dana", u"Vlasta", u"Božena", u"Kristýna", u"Irena", u"Miroslava",
        u"Simona", u"Adéla", u"Natálie", u"Květoslava", u"Klára", u"Nikola", u"Šárka", u"Olga", u"Žaneta", u"Růžena",
        u"Iveta", u"Renata", u"Andrea", u"Vladimíra", u"Blanka", u"Chrudoška", u"Xenie", u"Yveta", u"Quirina"};

    std::vector<QString> m_surnames;
    std::vector<double> m_surnameWeights;
    std::vector<double> m_menWeights;
    std::vector<double> m_womenWeights;
};

} // namespace kmen::bench
