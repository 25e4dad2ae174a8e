/// The file of persons that is being identified for this desk. It belongs to the desk, not to the page that started it:
/// another language makes the page anew and stops nothing. GUI thread.
#pragma once

#include "ui/identify/bulk_calls.h"
#include "ui/shell/desk.h"

namespace kmen::identify_page {

class BulkRuns final : public QObject {
    Q_OBJECT

public:
    /// The desk's own; made when it is first asked for.
    static BulkRuns &of(shell::Desk &desk);
    ~BulkRuns() override;
    /// Nothing when nothing runs.
    [[nodiscard]] const std::shared_ptr<BulkRun> &current() const { return m_run; }
    [[nodiscard]] bool pausing() const;
    /// One at a time: nothing happens when something runs.
    void start(qint64 batch);
    /// Ends after the row that is being asked about.
    void pause();

Q_SIGNALS:
    void pausingChanged();
    /// It stands now, whatever the reason was.
    void ended(qint64 batch, const std::optional<kmen::Error> &error);

private:
    explicit BulkRuns(shell::Desk &desk);
    void over(const std::optional<Error> &error);

    shell::Desk &m_desk;
    std::shared_ptr<BulkRun> m_run;
    int m_task = 0;
    bool m_told = false; ///< that it is pausing
};

} // namespace kmen::identify_page
