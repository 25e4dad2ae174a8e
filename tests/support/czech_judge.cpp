#include "support/czech_judge.h"

#include <QCoreApplication>

#include <cstdio>

namespace kmen::test {

namespace {

/// Qt translates itself; its contexts are the names of its classes.
bool isOfQt(QByteArrayView context)
{
    return context.startsWith('Q') || context == "CloseButton";
}

} // namespace

CzechJudge::CzechJudge()
{
    if (!m_czech.load(QStringLiteral(":/i18n/kmen_cs.qm"))) {
        m_missing.insert("the Czech texts, which are not in the program");
    }
    QCoreApplication::installTranslator(this);
}

CzechJudge::~CzechJudge()
{
    QCoreApplication::removeTranslator(this);
}

QString CzechJudge::translate(const char *context, const char *source, const char *disambiguation, int number) const
{
    if (*source != '\0' && !isOfQt(context) && m_czech.translate(context, source, disambiguation, number).isNull()) {
        const QMutexLocker lock(&m_mutex);
        m_missing.insert(QByteArray(context) + ": " + source);
    }
    return {};
}

int CzechJudge::missing() const
{
    const QMutexLocker lock(&m_mutex);
    for (const QByteArray &sentence : m_missing) {
        std::fprintf(stderr, "FAIL!  : not in Czech: %s\n", sentence.constData());
    }
    return static_cast<int>(m_missing.size());
}

} // namespace kmen::test
