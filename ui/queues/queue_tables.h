/// The tables of the queues page.
#pragma once

#include "registry/cases.h"
#include "registry/notices.h"
#include "registry/runs.h"
#include "ui/queues/coverage.h"
#include "ui/widgets/paged_model.h"

namespace kmen::queues {

class NoticesModel final : public widgets::PagedModel<registry::NoticeRow> {
    Q_OBJECT

public:
    using PagedModel::PagedModel;
    void setNow(Moment now) { m_now = now; }
    /// What a cell says; for lists that are saved, too.
    [[nodiscard]] static QString text(const registry::NoticeRow &notice, int column, Moment now);
    [[nodiscard]] QStringList header() const;

protected:
    [[nodiscard]] int columns() const override { return 6; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    Moment m_now;
};

class CasesModel final : public widgets::PagedModel<registry::CaseRow> {
    Q_OBJECT

public:
    using PagedModel::PagedModel;
    [[nodiscard]] QStringList header() const;
    /// Names and client numbers.
    static QString clientsOf(const registry::CaseRow &one);

protected:
    [[nodiscard]] int columns() const override { return 4; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class RunsModel final : public widgets::TableModel<registry::SyncRun> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 9; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

/// "Distribution", "Reconciliation"; of a kind that this program does not know, its name.
QString runKindText(const QString &kind);
/// "The reconciliation failed 3. 4. 2026 4:12: …" and what to do about it.
QString failedSentence(const registry::SyncRun &run);
QString failedRemedy(const registry::SyncRun &run);

/// Windows that were asked about and stretches of time that were not.
class WindowsModel final : public widgets::TableModel<WindowRow> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 6; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

/// "persons of agenda A9145 (E317)"
QString ofWhom(const WindowRow &row);

/// A day's work; newest first.
class DaysModel final : public widgets::TableModel<registry::DayCount> {
    Q_OBJECT

public:
    using TableModel::TableModel;
    [[nodiscard]] QStringList header() const;

protected:
    [[nodiscard]] int columns() const override { return 7; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};
/// Persons read a minute while the distribution ran; 0 when it did not.
[[nodiscard]] double throughput(const registry::DayCount &day);

/// "9 h", "3 days"
QString ageText(Moment since, Moment now);
/// The same of a length of time.
QString lengthText(std::chrono::milliseconds length);

} // namespace kmen::queues
