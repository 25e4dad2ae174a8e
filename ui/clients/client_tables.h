/// The small tables of a client's card.
#pragma once

#include <functional>

#include "registry/card.h"
#include "registry/documents.h"
#include "registry/lists.h"
#include "registry/timeline.h"
#include "ui/widgets/table_model.h"

namespace kmen::clients {

class IdentifiersModel final : public widgets::TableModel<registry::Identifier> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 4; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class LinksModel final : public widgets::TableModel<registry::ClientLink> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 3; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class PseudonymsModel final : public widgets::TableModel<registry::Pseudonym> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 3; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

/// The register's own documents of a person.
class IdentityDocumentsModel final : public widgets::TableModel<registry::IdentityDocument> {
    Q_OBJECT

public:
    using TableModel::TableModel;
    void setToday(QDate today) { m_today = today; }

protected:
    [[nodiscard]] int columns() const override { return 3; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QDate m_today;
};

/// What the office keeps elsewhere, extracts and claims.
class DocumentsModel final : public widgets::TableModel<registry::ClientDocument> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 3; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

/// The line of time, read page by page as one scrolls.
class TimelineModel final : public widgets::TableModel<registry::TimelineEvent> {
    Q_OBJECT

public:
    using TableModel::TableModel;
    void onFetch(std::function<void(const registry::TimelineCursor &)> more) { m_more = std::move(more); }
    void setFirstPage(const registry::TimelinePage &page);
    void addPage(const registry::TimelinePage &page);
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

protected:
    [[nodiscard]] int columns() const override { return 2; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    std::function<void(const registry::TimelineCursor &)> m_more;
    std::optional<registry::TimelineCursor> m_next;
    bool m_fetching = false;
};

/// "Surname: Novák → Dvořák"; of other events their text.
QString eventText(const registry::TimelineEvent &event);

} // namespace kmen::clients
