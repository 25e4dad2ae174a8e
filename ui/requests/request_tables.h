/// The tables of requests.
#pragma once

#include "access/catalogue.h"
#include "access/requests.h"
#include "ui/widgets/table_model.h"

namespace kmen::requests {

class ListModel final : public widgets::TableModel<access::RequestRow> {
    Q_OBJECT

public:
    using TableModel::TableModel;
    void setDay(int reminderDays, QDate today)
    {
        m_reminderDays = reminderDays;
        m_today = today;
    }

protected:
    [[nodiscard]] int columns() const override { return 6; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    int m_reminderDays = 10;
    QDate m_today;
};

/// A deadline of a request.
struct Due {
    qint64 request = 0;
    QString title;
    access::Deadline deadline;
    QString stage;
};
class DueModel final : public widgets::TableModel<Due> {
    Q_OBJECT

public:
    using TableModel::TableModel;
    void setToday(QDate today) { m_today = today; }

protected:
    [[nodiscard]] int columns() const override { return 4; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QDate m_today;
};

class EventsModel final : public widgets::TableModel<access::RequestEvent> {
    Q_OBJECT

public:
    using TableModel::TableModel;
    void setFiles(const std::vector<access::RequestFile> &files) { m_files = files; }

protected:
    [[nodiscard]] int columns() const override { return 6; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    std::vector<access::RequestFile> m_files;
};

/// One changed field of one version.
struct VersionLine {
    qint64 version = 0;
    Moment at {};
    QString actor;
    QString field;
    QString before;
    QString after;
};
class VersionsModel final : public widgets::TableModel<VersionLine> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 5; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class TimesModel final : public widgets::TableModel<access::StageTime> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 5; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class CatalogueModel final : public widgets::TableModel<access::CatalogueState> {
    Q_OBJECT

public:
    using TableModel::TableModel;
    void setToday(QDate today) { m_today = today; }

protected:
    [[nodiscard]] int columns() const override { return 5; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QDate m_today;
};

} // namespace kmen::requests
