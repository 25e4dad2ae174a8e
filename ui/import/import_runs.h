/// The imports that run for this desk. They belong to the desk, not to the window that started them: closing it, or
/// another language, stops nothing. GUI thread.
#pragma once

#include <QHash>

#include "registry/imports.h"
#include "ui/shell/desk.h"

namespace kmen::importing {

class ImportRuns final : public QObject {
    Q_OBJECT

public:
    /// The desk's own; made when it is first asked for.
    static ImportRuns &of(shell::Desk &desk);
    void start(qint64 job);
    /// Ends after the rows that are being written.
    void pause(qint64 job);
    [[nodiscard]] bool runs(qint64 job) const { return m_tasks.contains(job); }
    [[nodiscard]] bool pausing(qint64 job) const;
    /// Rows done and rows in all; 0 while nothing was told yet.
    [[nodiscard]] Progress progress(qint64 job) const;

Q_SIGNALS:
    /// It stands now, whatever the reason was.
    void ended(qint64 job, const std::optional<kmen::Error> &error);

private:
    explicit ImportRuns(shell::Desk &desk);
    void over(qint64 job, const std::optional<Error> &error);

    shell::Desk &m_desk;
    QHash<qint64, int> m_tasks;
};

} // namespace kmen::importing
