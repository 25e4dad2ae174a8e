/// Every sentence that a test makes Kmen say has to exist in Czech, under the context that is asked for.
#pragma once

#include <QMutex>
#include <QSet>
#include <QTranslator>

namespace kmen::test {

/// Installed for the whole of a test program's run. Translates nothing itself: tests read English, unless they install
/// a language. Thread-safe.
class CzechJudge final : public QTranslator {
public:
    CzechJudge();
    ~CzechJudge() override;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int number) const override;
    /// Prints what was asked for and has no Czech; how many sentences that were.
    [[nodiscard]] int missing() const;

private:
    QTranslator m_czech;
    mutable QMutex m_mutex;
    mutable QSet<QByteArray> m_missing;
};

} // namespace kmen::test
