/// One person kept twice in our own data: candidates found by several blockings, compared attribute by attribute, with
/// the odds that each agreement adds or takes (Fellegi and Sunter). Nothing is decided here: cases are opened.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "base/job.h"
#include "registry/clients.h"

namespace kmen::identity {

enum class Attribute : std::uint8_t { Surname, GivenName, BirthDate, Address, Document, DataBox };
enum class Agreement : std::uint8_t {
    Same,
    Similar, ///< one or two letters, or one digit, apart
    Sounds, ///< said alike: "Vít" and "Wit"
    Swapped, ///< surname and given name, or day and month, in each other's place
    Maiden, ///< the birth surname of one is the surname of the other
    Differs
};

struct AttributeScore {
    Attribute attribute = Attribute::Surname;
    Agreement agreement = Agreement::Same;
    double weight = 0; ///< binary logarithm of the odds that it adds
};

struct Match {
    ClientId first; ///< the smaller id
    ClientId second;
    int score = 0; ///< 0 to 100: the chance that it is one person, by the weights
    std::vector<AttributeScore> why; ///< what at least one of them lacks is left out
};

/// For a row of the case; no personal data. Format "attribute:agreement:weight;…".
QString explanationOf(const Match &match);
/// The same as a sentence for people; empty when there is none.
QString explanationText(const QString &explanation);
/// The same attribute by attribute.
struct ExplainedAttribute {
    QString attribute; ///< translated: "surname"
    QString agreement; ///< translated: "said alike"
    double weight = 0; ///< binary logarithm of the odds; below 0 it speaks against
};
std::vector<ExplainedAttribute> explained(const QString &explanation);

/// A name as it is said in Czech, without the endings of women's surnames. `folded` as kmen::fold gives it.
QByteArray sounds(QByteArrayView folded, bool surname);

/// People as the search needs them: names are numbers in a common table.
class DuplicateIndex final {
public:
    struct Person {
        ClientId id;
        QString surname;
        QString givenName;
        QString birthSurname;
        QDate birthDate;
        qint64 address = 0; ///< RÚIAN code; 0 = not known
        QString documents; ///< numbers, separated by spaces
        QString dataBox;
        /// A valid identifier of the registers, or an IČO: two such clients are two persons for the registers, and no
        /// duplicate.
        bool registered = false;
    };
    void add(const Person &person);
    /// When only a few of the registry's people are here: how many there are, and how many have this name (at least).
    void assume(std::size_t people, const QString &name, int surnames, int givenNames);
    [[nodiscard]] std::size_t size() const { return m_people.size(); }

    struct Options {
        int threshold = 80; ///< least score; below it most pairs are chance (bench identity)
        std::size_t largestBlock = 80; ///< more people with the same key say nothing
    };
    /// Best first, each pair once. Errors: Cancelled.
    Result<std::vector<Match>> find(const Options &options, const Job &job) const;
    [[nodiscard]] Match compare(std::size_t a, std::size_t b) const;

private:
    struct Name {
        QByteArray text;
        QByteArray surnameSound;
        QByteArray givenSound;
        int surnames = 0; ///< how many have it
        int givenNames = 0;
    };
    struct Row {
        ClientId id;
        int surname = -1;
        int given = -1;
        int birthSurname = -1;
        int day = 0; ///< Julian day; 0 = not known
        int date = 0; ///< year * 10000 + month * 100 + day
        qint64 address = 0;
        std::array<quint64, 2> documents {};
        quint64 dataBox = 0;
        bool registered = false;
    };
    int name(const QString &text);
    double total(const Row &a, const Row &b, std::vector<AttributeScore> *why) const;
    [[nodiscard]] const Name &at(int name) const { return m_names[static_cast<std::size_t>(name)]; }

    QHash<QByteArray, int> m_byName;
    std::vector<Name> m_names;
    std::vector<Row> m_people;
    std::size_t m_assumed = 0; ///< people of the registry, when only a few of them are here
};

struct DuplicateReport {
    qint64 clients = 0;
    int pairs = 0; ///< at or above the threshold
    int opened = 0; ///< new cases
    int known = 0; ///< a case waits already
    int different = 0; ///< declared different before
};
/// Over all active clients; opens a case for each pair, the surest first, at most `most`.
Result<DuplicateReport> searchDuplicates(registry::Clients &clients, const DuplicateIndex::Options &options, int most,
    const Job &job, const registry::By &by);
/// Two clients by the same measures as the search over all, whatever their case was opened for. Of a name that more
/// than 50,000 clients have it is enough to know that many have it. Errors: those of store::Session.
Result<Match> explainPair(store::Session &session, ClientId one, ClientId other);
/// Reads the people of the registry.
Result<DuplicateIndex> readPeople(store::Session &session, const Job &job);

} // namespace kmen::identity
