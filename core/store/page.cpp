#include "store/page.h"

namespace kmen::store {

IdPaging idPaging(const PageCursor &cursor, const QString &column, bool descending)
{
    const bool fallsWhileReading = descending != cursor.backwards();
    IdPaging paging;
    paging.needsId = cursor.place == PageCursor::Place::After || cursor.place == PageCursor::Place::Before;
    if (paging.needsId) {
        paging.condition = column + (fallsWhileReading ? u" < " : u" > ") + u":cursor_id";
    } else {
        paging.condition = QStringLiteral("1=1");
    }
    paging.order = u"ORDER BY " + column + (fallsWhileReading ? u" DESC" : u" ASC");
    return paging;
}

} // namespace kmen::store
