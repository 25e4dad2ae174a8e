#include "store/size.h"

#include <QFileInfo>

namespace kmen::store {

using namespace Qt::Literals::StringLiterals;

Result<DatabaseSize> databaseSize(Session &session)
{
    DatabaseSize size;
    const bool server = session.dialect().engine == Engine::Postgresql;
    auto query = session.query(server
            ? u"SELECT split_part(current_setting('server_version'), ' ', 1), pg_database_size(current_database())"_s
            : u"SELECT sqlite_version(), 0"_s);
    auto done = query.each([&](Query &row) {
        size.engine = (server ? u"PostgreSQL "_s : u"SQLite "_s) + row.text(0);
        size.bytes = row.integer(1);
    });
    if (!done) {
        return failWith(done);
    }
    if (!server) {
        size.bytes = QFileInfo(session.config().file).size();
    }
    return size;
}

} // namespace kmen::store
