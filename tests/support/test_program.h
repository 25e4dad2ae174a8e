#pragma once

#include "support/czech_judge.h"
#include "support/postgres.h"

#include <QTest>

#include <source_location>

namespace kmen::test {

/// One test of a program that holds all those of its folder. CTest runs each in a process of its own and names it, by
/// its file's name, in the first argument; without it the program lists what it has.
class Entry final {
public:
    /// Runs the test; what it is given are the program's arguments without the test's name.
    using Run = int (*)(int argc, char **argv);

    explicit Entry(Run run, const std::source_location &place = std::source_location::current());
};

template <class Test, class Application = QCoreApplication>
int run(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN does: the same widgets on every screen
    const Application application(argc, argv);
    const CzechJudge czech;
    Test test;
    const int failed = QTest::qExec(&test, argc, argv);
    return failed != 0 ? failed : czech.missing();
}

/// On the engine that KMEN_TEST_ENGINE names; skipped where that is missing.
template <class Test, class Application = QCoreApplication>
int runOnEngine(int argc, char **argv)
{
    if (const int missing = engineMissing()) {
        return missing;
    }
    return run<Test, Application>(argc, argv);
}

/// On PostgreSQL only.
template <class Test>
int runOnServer(int argc, char **argv)
{
    qputenv("KMEN_TEST_ENGINE", "postgresql");
    return runOnEngine<Test>(argc, argv);
}

/// How often, how many: what a thorough run gives in the environment, otherwise what everyday's run takes.
inline int fromEnvironment(const char *name, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
}

} // namespace kmen::test
