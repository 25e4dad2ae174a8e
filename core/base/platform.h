/// The little that the operating systems do differently; calls of theirs stand here and nowhere else.
#pragma once

namespace kmen {

/// From now on a crash leaves no picture of the process's memory, in which identifiers and keys would be readable:
/// no core file, nothing for systemd-coredump or apport, and no debugger of the same user. Also for programs it starts
/// as far as core files go. False when the system refused. Called first in main.
bool forbidMemoryDumps();

} // namespace kmen
