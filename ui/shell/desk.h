/// What pages share: passed to each, owned by the main window.
#pragma once

#include <QWidget>

#include <memory>

#include "ui/shell/actions.h"
#include "ui/shell/ask.h"
#include "ui/shell/changes.h"
#include "ui/shell/context.h"
#include "ui/shell/tasks.h"

namespace kmen::shell {

/// Facts that several pages care about.
class Desk final : public QObject {
    Q_OBJECT

public:
    Desk(const std::shared_ptr<const Office> &office, QWidget *window)
        : QObject(window)
        , m_office(office)
        , m_tasks([office] { return Context::open(office); })
        , m_actions(window)
        , m_changes(office)
    {
    }
    [[nodiscard]] const Office &office() const { return *m_office; }
    [[nodiscard]] Tasks &tasks() { return m_tasks; }
    [[nodiscard]] Actions &actions() { return m_actions; }
    [[nodiscard]] Ask &ask() { return m_ask; }
    /// What other desks and programs changed.
    [[nodiscard]] Changes &changes() { return m_changes; }

Q_SIGNALS:
    /// Another page shows this client.
    void openClient(kmen::ClientId client);
    /// An identity case about this client, the waiting one or a new one; a case; the genealogy of a client.
    void startCase(kmen::ClientId client);
    void openCase(qint64 id);
    void openGenealogy(kmen::ClientId client);
    /// The calls about the client with this KID.
    void openCalls(const QString &kid);
    /// The notice for DIA of a first subscription: the one that is being written, or a new one.
    void openAnnouncement();
    /// To this workplace ("clients").
    void openWorkplace(const QString &id);
    /// A section of the settings ("certificate").
    void openSettings(const QString &section);
    /// Clients were made or changed, notices moved: pages that show them read again.
    void dataChanged();
    /// "In step with the registers as of …"; nothing when never.
    void inStepChanged(std::optional<kmen::Moment> until);
    /// A sentence for the status line: "Client … created".
    void told(const QString &sentence);

private:
    std::shared_ptr<const Office> m_office;
    Tasks m_tasks;
    Actions m_actions;
    Ask m_ask;
    Changes m_changes;
};

} // namespace kmen::shell
