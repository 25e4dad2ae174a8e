#include "base/platform.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace kmen {

bool forbidMemoryDumps()
{
#ifdef Q_OS_WIN
    // Windows Error Reporting makes its dumps only of programs that let it show its dialog.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    return true;
#else
    constexpr rlimit none {0, 0};
    bool done = setrlimit(RLIMIT_CORE, &none) == 0;
#ifdef Q_OS_LINUX
    // A system that pipes cores into a program does not ask for the limit.
    done = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && done;
#endif
    return done;
#endif
}

} // namespace kmen
