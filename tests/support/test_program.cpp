#include "support/test_program.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace kmen::test {

namespace {

struct NamedRun {
    QByteArray name;
    Entry::Run run;
};

// filled before main() by the entries of the files linked in
std::vector<NamedRun> &tests()
{
    static std::vector<NamedRun> all;
    return all;
}

} // namespace

Entry::Entry(Run run, const std::source_location &place)
{
    tests().push_back({QFileInfo(QFile::decodeName(place.file_name())).completeBaseName().toUtf8(), run});
}

static int runNamed(int argc, char **argv)
{
    const auto found = std::ranges::find(tests(), argc > 1 ? QByteArray(argv[1]) : QByteArray(), &NamedRun::name);
    if (found == tests().end()) {
        std::fputs("Name a test, then what Qt Test shall do with it:\n", stderr);
        for (const NamedRun &test : tests()) {
            std::fprintf(stderr, "  %s\n", test.name.constData());
        }
        return 2;
    }
    std::rotate(argv + 1, argv + 2, argv + argc);
    argv[argc - 1] = nullptr;
    return found->run(argc - 1, argv);
}

} // namespace kmen::test

int main(int argc, char **argv)
{
    return kmen::test::runNamed(argc, argv);
}
