#include "ui/settings/people_section.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>

#include <functional>

#include "ui/widgets/buttons.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

namespace kmen::settings {

using widgets::Button;
using widgets::Label;

namespace {

QString rolesText(const store::Member &member)
{
    QStringList words;
    for (const store::Role role : member.roles) {
        words.append(roleText(role));
    }
    if (member.owner) {
        words.append(PeopleSection::tr("owner of the tables: stands above all roles"));
    }
    return words.join(QStringLiteral(", "));
}

/// A login and one of `roles`; the dialog stays until it was done. `act` gets how to tell the end.
void askRole(QWidget *parent, const QString &title, const QString &text, const QString &verb, const QString &login,
    const std::vector<store::Role> &roles,
    const std::function<void(widgets::FormDialog *, const QString &, store::Role)> &act)
{
    auto *dialog = new widgets::FormDialog(title, text, verb, parent);
    dialog->setObjectName(QStringLiteral("roleDialog"));
    auto *edit = dialog->addLine(PeopleSection::tr("Login of the server"), QStringLiteral("loginEdit"), login);
    edit->setReadOnly(!login.isEmpty());
    auto *choice = new QComboBox;
    choice->setObjectName(QStringLiteral("roleChoice"));
    choice->setAccessibleName(PeopleSection::tr("Role"));
    for (const store::Role role : roles) {
        choice->addItem(roleText(role), static_cast<int>(role));
    }
    dialog->form()->addRow(PeopleSection::tr("Role"), choice);
    auto *meaning = new Label(Label::Kind::Secondary);
    meaning->setWordWrap(true);
    dialog->body()->addWidget(meaning);
    const auto chosen = [choice] { return static_cast<store::Role>(choice->currentData().toInt()); };
    const auto explain = [meaning, chosen] { meaning->setText(roleMeaning(chosen())); };
    QObject::connect(choice, &QComboBox::currentIndexChanged, meaning, explain);
    explain();
    dialog->setReady([edit] { return !edit->text().trimmed().isEmpty(); });
    dialog->onVerb([=] {
        dialog->setBusy(true);
        act(dialog, edit->text().trimmed(), chosen());
    });
    dialog->open();
}

} // namespace

QString MembersModel::headerCell(int column) const
{
    return column == 0 ? PeopleSection::tr("Login") : PeopleSection::tr("Roles");
}

QVariant MembersModel::cell(int row, int column, int role) const
{
    const store::Member &member = at(row);
    if (role == Qt::DisplayRole) {
        return column == 1           ? rolesText(member)
            : member.login == m_self ? PeopleSection::tr("%1 (you)").arg(member.login)
                                     : member.login;
    }
    return {};
}

PeopleSection::PeopleSection(shell::Desk &desk, QWidget *parent)
    : Section(desk, QStringLiteral("people"), tr("People and roles"), parent)
    , m_members(new MembersModel(this))
    , m_table(new widgets::TableView(tr("Logins and their roles")))
    , m_aboutFile(new Label(Label::Kind::Text))
    , m_give(new Button(tr("Give a role…")))
    , m_take(new Button(tr("Take a role back…")))
{
    form().addFact(QStringLiteral("self"), tr("You"));
    form().addFact(QStringLiteral("ownRoles"), tr("You may"));
    m_aboutFile->setWordWrap(true);
    m_aboutFile->setObjectName(QStringLiteral("aboutFile"));
    form().addWidget(m_aboutFile);
    m_table->setObjectName(QStringLiteral("membersTable"));
    m_table->setModel(m_members);
    m_table->setShares({2, 5});
    form().addWidget(m_table);
    form().addHeading(tr("What the roles may"));
    for (const store::Role role : store::allRoles) {
        const QString key = u"role." + store::roleWord(role);
        form().addFact(key, roleText(role));
        form().setFact(key, roleMeaning(role));
    }
    form().addText(tr("A decision about an identity is proposed by one person and approved by another: an office needs "
                      "two administrators."));
    m_give->setObjectName(QStringLiteral("giveRole"));
    m_take->setObjectName(QStringLiteral("takeRole"));
    addAction(m_give);
    addAction(m_take);
    connect(m_give, &QPushButton::clicked, this, &PeopleSection::give);
    connect(m_take, &QPushButton::clicked, this, &PeopleSection::take);
    connect(m_table, &widgets::TableView::rowChosen, this, &PeopleSection::updateButtons);
}

void PeopleSection::show()
{
    const store::Membership &who = standing().who;
    setKept(who.server ? tr("Kept by the database's server, for all desks") : QString());
    form().setFact(QStringLiteral("self"), who.server ? who.login : desk().office().user);
    QStringList own;
    for (const store::Role role : who.roles) {
        own.append(roleText(role));
    }
    form().setFact(QStringLiteral("ownRoles"),
        !own.isEmpty()          ? own.join(QStringLiteral(", "))
            : !who.server       ? tr("everything")
            : who.mayAdminister ? tr("everything: the tables are yours")
                                : tr("what was given to you through another role"));
    m_aboutFile->setVisible(!who.server);
    m_aboutFile->setText(tr("The database is a file on this computer and has no roles: whoever may write the file may "
                            "do everything in it, and the audit knows people by their login at the computer. Several "
                            "people with roles of their own need a server (docs/postgresql.md)."));
    m_table->setVisible(who.server);
    m_give->setVisible(who.server);
    m_take->setVisible(who.server);
    m_members->setSelf(who.login);
    const QString chosen = m_table->chosenRow() >= 0 ? m_members->at(m_table->chosenRow()).login : QString();
    m_members->setRows(who.members);
    constexpr int mostRows = 9;
    const int rows = std::clamp(static_cast<int>(std::ssize(who.members)), 1, mostRows);
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 4);
    const auto at = std::ranges::find(who.members, chosen, &store::Member::login);
    if (at != who.members.end()) {
        m_table->chooseRow(static_cast<int>(at - who.members.begin()));
    }
    setEditable(false,
        who.server && !who.mayGrant
            ? tr("You see it for reading. Roles are given by whoever owns the tables or may make roles on the server.")
            : QString());
    updateButtons();
}

void PeopleSection::updateButtons()
{
    const int row = m_table->chosenRow();
    m_give->setEnabled(standing().who.mayGrant);
    m_take->setEnabled(standing().who.mayGrant && row >= 0 && !m_members->at(row).roles.empty());
}

void PeopleSection::give()
{
    const std::vector<store::Role> all(store::allRoles.begin(), store::allRoles.end());
    askRole(this, tr("Give a role"), tr("The login has to be made on the server first: CREATE ROLE … LOGIN."),
        tr("Give it"), {}, all, [this](widgets::FormDialog *dialog, const QString &login, store::Role role) {
            change(
                dialog, [login, role](shell::Context &context) { return giveRole(context, login, role); },
                tr("%1: the role “%2” was given.").arg(login, roleText(role)));
        });
}

void PeopleSection::take()
{
    const store::Member member = m_members->at(m_table->chosenRow());
    askRole(this, tr("Take a role back"), tr("Whoever works at a desk now is refused from the next act on."),
        tr("Take it back"), member.login, member.roles,
        [this](widgets::FormDialog *dialog, const QString &login, store::Role role) {
            change(
                dialog, [login, role](shell::Context &context) { return takeRole(context, login, role); },
                tr("%1: the role “%2” was taken back.").arg(login, roleText(role)));
        });
}

void PeopleSection::change(
    widgets::FormDialog *dialog, std::function<Result<void>(shell::Context &)> act, const QString &said)
{
    desk().tasks().keep(
        dialog, [act = std::move(act)](shell::Context &context, const Job &) { return act(context); },
        [this, dialog, said](const Result<void> &done) {
            dialog->setBusy(false);
            if (!done) {
                dialog->tell(done.error().what, done.error().remedy);
                return;
            }
            dialog->accept();
            Q_EMIT desk().told(said);
            Q_EMIT readAgain();
        });
}

} // namespace kmen::settings
