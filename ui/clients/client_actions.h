/// What can be done with a client: each is an action with a name, a shortcut where it is used daily, and a question
/// that says before what will happen.
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/clients/client_calls.h"
#include "ui/shell/desk.h"

class QMenu;

namespace kmen::clients {

class ClientActions final : public QObject {
    Q_OBJECT

public:
    /// `scope` is where shortcuts work.
    ClientActions(shell::Desk &desk, QWidget *scope);
    /// The client that everything is about; nothing: no client is chosen.
    void setCard(const std::optional<ClientCard> &card);
    void setSystems(const QStringList &systems) { m_systems = systems; }
    /// All of them, for the menu of the card.
    void fill(QMenu *menu) const;
    [[nodiscard]] bool canRead() const;
    [[nodiscard]] bool isOrganisation() const;
    [[nodiscard]] bool isArchived() const;
    /// A person with an identifier, or an organisation, that is not archived.
    [[nodiscard]] bool canReadAgain() const { return canSubscribe() && !isArchived(); }
    /// A person by an identifier, an organisation always.
    [[nodiscard]] bool canSubscribe() const;
    [[nodiscard]] bool isSubscribed() const;
    /// The number leads to another client: what is written belongs there.
    [[nodiscard]] bool leadsElsewhere() const;

    void identify();
    void readAgain();
    void changeSubscription();
    void addLink();
    void addDocument();
    void removeLink(const registry::ClientLink &link);
    void removeDocument(const registry::ClientDocument &document);
    /// Shows first what would be removed and what stays.
    void archive();
    void bringBack();
    void openGenealogy();
    /// The client who goes on; of several, whom the menu at `button` is asked for.
    void openWhoGoesOn(QWidget *button);
    /// The case that waits, or a new one.
    void openCase();
    void correct(std::optional<registry::FieldCode> item = {});
    void claim(std::optional<registry::FieldCode> item = {});
    void saveExtract();
    void printExtract();

private:
    void add(const QString &id, const QString &text, const QKeySequence &shortcut, const QString &icon,
        std::function<void()> run);
    void update();
    void extract(
        const QString &title, std::function<void(ClientId client, const QString &html, const QString &reason)> then);
    /// One change of the client, after the question was answered; everybody reads again when it is done.
    template <class Work>
    void change(const QString &name, Work work);
    void askForArchiving(ClientId client, const registry::ArchiveEffect &effect);
    void recordExtract(ClientId client, const QString &title, const QString &reason);
    void writeTo(const QString &path, ClientId client, const QString &html, const QString &reason);

    shell::Desk &m_desk;
    QWidget *m_scope;
    std::optional<ClientCard> m_card;
    QStringList m_systems;
    shell::Latest m_looking;
    std::vector<QPointer<QAction>> m_actions;
};

} // namespace kmen::clients
