/// Klienti: the list as one searches it, and the chosen client.
#pragma once

#include "ui/clients/client_view.h"
#include "ui/clients/view_log.h"
#include "ui/shell/page.h"

namespace kmen::clients {

class ClientsList;

class ClientsPage final : public shell::Page {
    Q_OBJECT

public:
    explicit ClientsPage(shell::Desk &desk, QWidget *parent = nullptr);
    void enter() override;
    [[nodiscard]] store::Topics topics() const override { return store::Topic::Clients | store::Topic::Cases; }
    void changedElsewhere() override { reload(); }
    void focusFilter() override;
    bool back() override;
    [[nodiscard]] QString help() const override;
    void searchFor(const QString &text);
    /// Shows the client's card whether or not it is in the list.
    void openClient(ClientId client);

private:
    void buildActions();
    void reload();

    shell::Desk &m_desk;
    ClientsList *m_list;
    ClientView *m_view;
    ViewLog m_seen;
    shell::Latest m_reading;
    std::optional<ClientId> m_wanted;
    std::optional<ClientId> m_written; ///< whose opening is written down already
    bool m_entered = false;
    bool m_findInList = false;
};

} // namespace kmen::clients
