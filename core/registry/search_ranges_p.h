/// Where in the list's order the fitting clients may stand; private to the search.
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace kmen::registry {

/// After every sort key.
QString endOfKeys();
/// The first text that no longer begins with `beginning`.
QString endOfBeginning(const QString &beginning);

/// Sort keys [begin, end).
struct KeyRange {
    QString begin;
    QString end;
};

/// All sort keys that begin with the folded `word`: one range for each way of writing it with č, ř, š, ž and ch.
std::vector<KeyRange> rangesOf(const QString &word);

/// A part of the list: `group` 0 = the surname begins with one of the words, 1 = the rest.
struct Segment {
    int group = 0;
    KeyRange keys;
    QStringList words; ///< that the client must have beside
};

/// In the order of the result. No words: all of the list, as group 0.
std::vector<Segment> segmentsOf(const QStringList &words);
/// Those of group 0, in order, and what lies between them as group 1.
std::vector<Segment> withTheRest(std::vector<Segment> first, const QStringList &words);
/// Group of a client of this sort key.
int groupOf(const std::vector<Segment> &segments, const QString &sortKey);

} // namespace kmen::registry
