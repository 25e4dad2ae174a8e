// Part of every program that is built with the sanitizers, and of no other.
#include <QCoreApplication>

#include <chrono>
#include <filesystem>
#include <iterator>
#include <thread>

namespace {

/// QThread::wait() returns when the thread's function has ended, a moment before the thread itself: OpenSSL frees a
/// thread's state only as it dies. A program that ends within that moment looks as if it had lost this memory.
void waitForDyingThreads()
{
    using Clock = std::chrono::steady_clock;
    const auto threads = [] {
        std::error_code none;
        const std::filesystem::directory_iterator tasks("/proc/self/task", none);
        return std::distance(begin(tasks), end(tasks));
    };
    const auto patience = Clock::now() + std::chrono::seconds(1);
    while (threads() > 1 && Clock::now() < patience) {
        std::this_thread::yield();
    }
}

void registerWait()
{
    qAddPostRoutine(waitForDyingThreads);
}

} // namespace

// with each application anew: a test may have had one before its own
Q_COREAPP_STARTUP_FUNCTION(registerWait)
