#include "store/lease.h"

#include <QCoreApplication>

namespace kmen::store {
namespace {

Result<void> write(Transaction &tx, const Lease &lease)
{
    auto query = tx.query(QStringLiteral(R"(INSERT INTO lease (name, owner, until) VALUES (:name, :owner, :until)
        ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until)"));
    query.bind(QStringLiteral(":name"), lease.name)
        .bind(QStringLiteral(":owner"), lease.owner)
        .bind(QStringLiteral(":until"), lease.until);
    return query.exec();
}

} // namespace

Error leaseLost(const QString &holder)
{
    return {ErrorKind::Conflict, QStringLiteral("store.LEASE_LOST"),
        QCoreApplication::translate("kmen::store", "This job was taken over by another program."), holder,
        QCoreApplication::translate("kmen::store", "Let the other one finish.")};
}

Result<std::optional<Lease>> lease(Session &session, const QString &name)
{
    const auto now = session.sharedNow();
    if (!now) {
        return failWith(now);
    }
    std::optional<Lease> held;
    auto query = session.query(QStringLiteral("SELECT owner, until FROM lease WHERE name = :name AND until > :now"));
    query.bind(QStringLiteral(":name"), name).bind(QStringLiteral(":now"), *now);
    auto done = query.each([&](Query &row) { held = Lease {name, row.text(0), row.moment(1)}; });
    if (!done) {
        return failWith(done);
    }
    return held;
}

Result<Lease> takeLease(Session &session, const QString &name, const QString &owner, std::chrono::milliseconds ttl)
{
    auto tx = Transaction::begin(session, Durability::Bulk);
    if (!tx) {
        return failWith(tx);
    }
    const auto held = lease(session, name);
    if (!held) {
        return failWith(held);
    }
    const auto now = session.sharedNow();
    if (!now) {
        return failWith(now);
    }
    // A lease that ends later than any that could be taken now is of a time when the clock was wrong.
    constexpr std::chrono::minutes tolerance {10};
    const bool ofTheFuture = *held && (*held)->until > *now + ttl + tolerance;
    if (*held && (*held)->owner != owner && !ofTheFuture) {
        return fail(ErrorKind::Conflict, QStringLiteral("store.LEASE_HELD"),
            QCoreApplication::translate("kmen::store", "This job is already running elsewhere: %1, until %2.")
                .arg((*held)->owner, toLocalText((*held)->until)),
            {}, QCoreApplication::translate("kmen::store", "Wait until it ends; its progress is on the overview."));
    }
    const Lease taken {name, owner, *now + ttl};
    auto done = write(*tx, taken);
    if (done) {
        done = tx->commit();
    }
    if (!done) {
        return failWith(done);
    }
    return taken;
}

Result<Lease> renewLease(Session &session, const QString &name, const QString &owner, std::chrono::milliseconds ttl)
{
    auto tx = Transaction::begin(session, Durability::Bulk);
    if (!tx) {
        return failWith(tx);
    }
    // A lease that ended but nobody took is still ours: whoever was late did no harm.
    QString holder;
    auto query = tx->query(QStringLiteral("SELECT owner FROM lease WHERE name = :name"));
    query.bind(QStringLiteral(":name"), name);
    auto done = query.each([&](Query &row) { holder = row.text(0); });
    if (done && holder != owner) {
        return std::unexpected(leaseLost(holder));
    }
    const auto now = session.sharedNow();
    if (!now) {
        return failWith(now);
    }
    const Lease renewed {name, owner, *now + ttl};
    if (done) {
        done = write(*tx, renewed);
    }
    if (done) {
        done = tx->commit();
    }
    if (!done) {
        return failWith(done);
    }
    return renewed;
}

Result<void> releaseLease(Session &session, const QString &name, const QString &owner)
{
    auto tx = Transaction::begin(session, Durability::Bulk);
    if (!tx) {
        return failWith(tx);
    }
    auto query = tx->query(QStringLiteral("DELETE FROM lease WHERE name = :name AND owner = :owner"));
    query.bind(QStringLiteral(":name"), name).bind(QStringLiteral(":owner"), owner);
    if (auto done = query.exec(); !done) {
        return done;
    }
    return tx->commit();
}

} // namespace kmen::store
