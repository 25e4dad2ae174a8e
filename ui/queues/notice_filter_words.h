/// The filter of a list of notices in words and in letters, and the lists that a person gave a name: remembered for the
/// person at this computer. There is nobody's data in them: stages, codes, agendas and days.
#pragma once

#include <QString>

#include <vector>

#include "registry/notice_filter.h"
#include "ui/queues/pipeline.h"
#include "ui/widgets/filter_chips.h"

namespace kmen::queues {

/// A stage and what narrows it: what the page lists.
struct NoticeList {
    Stage stage = Stage::ToRead;
    registry::NoticeFilter filter;
    QString why; ///< the sentence of `filter.code`

    [[nodiscard]] bool isFiltered() const { return !filter.isEmpty(); }
    bool operator==(const NoticeList &other) const { return stage == other.stage && filter == other.filter; }
};

/// Something waits in it: not what is done, nor what was read with another one.
bool waitsIn(Stage stage);

/// The parts of a filter that are on, in a fixed order.
std::vector<widgets::FilterPart> partsOf(const NoticeList &list);
void takeOff(NoticeList &list, const QString &part);
/// All parts in one line; empty without a filter.
QString filterText(const NoticeList &list);
/// Why notices of this code wait, as one sentence for all of them.
QString reasonText(const QString &code, const QString &sentence);
/// "Waits 3 days or longer"
QString waitsText(int days);

QString toKept(const NoticeList &list);
/// What cannot be read is left out.
NoticeList listFromKept(const QString &kept);

struct SavedNotices {
    QString name;
    NoticeList list;
};
inline constexpr int longestListName = 60;
/// By name in the Czech order. GUI thread, as all of these.
std::vector<SavedNotices> savedNotices(const QString &user);
/// In place of an older one of the same name.
void saveNoticeList(const QString &user, const QString &name, const NoticeList &list);
/// False when there is another one of the new name.
bool renameNoticeList(const QString &user, const QString &name, const QString &to);
void removeNoticeList(const QString &user, const QString &name);

} // namespace kmen::queues
