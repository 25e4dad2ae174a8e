// Values of any length in a key store whose entries are short.
#include <QCoreApplication>

#include "security/keychain_p.h"
#include "security/openssl_p.h"

namespace kmen::security {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::security::Secrets)
};

/// Windows takes at most 2,560 bytes an entry (CRED_MAX_CREDENTIAL_BLOB_SIZE), and UTF-16 halves it: a longer value is
/// divided. The first part begins with the number of parts and a colon.
constexpr qsizetype longestPart = 1100;
constexpr int mostParts = 90; // 64 KiB in base64

QString partName(const QString &name, int part)
{
    return part == 0 ? name : QString(name % u'/' % QString::number(part + 1));
}

class DividedStore final : public SecretStore {
public:
    explicit DividedStore(EntryCall call)
        : m_call(std::move(call))
    {
    }

    Result<QByteArray> read(const QString &name) override
    {
        auto first = m_call(EntryAction::Read, name, {});
        if (!first) {
            return first;
        }
        bool fine = false;
        const qsizetype colon = first->indexOf(':');
        const int parts = first->left(colon).toInt(&fine);
        if (colon < 0 || !fine || parts < 1 || parts > mostParts) {
            return corrupt(name);
        }
        QByteArray text = first->sliced(colon + 1);
        wipe(*first);
        for (int part = 1; part < parts; ++part) {
            auto next = m_call(EntryAction::Read, partName(name, part), {});
            if (!next) {
                return next.error().kind == ErrorKind::NotFound ? corrupt(name) : next;
            }
            text += *next;
            wipe(*next);
        }
        auto value = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        wipe(text);
        if (!value) {
            return corrupt(name);
        }
        return *value;
    }

    Result<void> write(const QString &name, QByteArrayView value) override
    {
        QByteArray text = value.toByteArray().toBase64();
        const qsizetype parts = std::max<qsizetype>(1, (text.size() + longestPart - 1) / longestPart);
        if (parts > mostParts) {
            return fail(ErrorKind::Input, QStringLiteral("security.SECRET_TOO_LONG"),
                Words::tr("The secret “%1” is larger than 64 KiB.").arg(name));
        }
        // the first part, which tells how many there are, comes last: a value cut off in the middle is never believed
        for (auto part = static_cast<int>(parts) - 1; part >= 0; --part) {
            QByteArray piece = text.mid(part * longestPart, longestPart);
            if (part == 0) {
                piece.prepend(QByteArray::number(static_cast<int>(parts)) + ':');
            }
            const auto written = m_call(EntryAction::Write, partName(name, part), piece);
            wipe(piece);
            if (!written) {
                return failWith(written);
            }
        }
        wipe(text);
        return {};
    }

    Result<void> remove(const QString &name) override
    {
        for (int part = 0; part < mostParts; ++part) {
            const auto removed = m_call(EntryAction::Remove, partName(name, part), {});
            if (!removed) {
                const bool end = removed.error().kind == ErrorKind::NotFound;
                return end ? Result<void>() : failWith(removed);
            }
            // not every key store says that there was nothing to remove
            if (!m_call(EntryAction::Read, partName(name, part + 1), {})) {
                return {};
            }
        }
        return {};
    }

private:
    static Result<QByteArray> corrupt(const QString &name)
    {
        return fail(ErrorKind::Corrupt, QStringLiteral("security.SECRET_CORRUPT"),
            Words::tr("The secret “%1” in the system's key store is damaged.").arg(name), {},
            Words::tr("Store it again."));
    }

    EntryCall m_call;
};

} // namespace

std::unique_ptr<SecretStore> dividedStore(EntryCall call)
{
    return std::make_unique<DividedStore>(std::move(call));
}

} // namespace kmen::security
