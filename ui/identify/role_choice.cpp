#include "ui/identify/role_choice.h"

#include <QSettings>

namespace kmen::identify_page {

namespace {

QString lastKey()
{
    return QStringLiteral("identify/role");
}

} // namespace

QString roleText(const egon::AgendaRole &role)
{
    QStringList parts {role.agenda, role.agendovaRole};
    if (!role.purpose.isEmpty()) {
        parts.append(role.purpose);
    }
    return parts.join(QStringLiteral(" · "));
}

QString roleText(const egon::Identity &identity, const QString &role)
{
    const auto found = egon::roleFor(identity, role);
    return found ? roleText(*found) : role;
}

RoleChoice::RoleChoice(const egon::Identity &identity, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("roleChoice"));
    setAccessibleName(tr("Agenda and role in which the registers are asked"));
    setMinimumHeight(fontMetrics().height() + 14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(22);
    addItem(roleText({identity.agenda, identity.agendovaRole, identity.purpose}), QString());
    for (const egon::AgendaRole &other : identity.others) {
        addItem(roleText(other), other.purpose.isEmpty() ? other.agenda : other.purpose);
    }
    offerLast();
    // a person's choice only, not what a program sets
    connect(this, &QComboBox::activated, this, [this] { QSettings().setValue(lastKey(), role()); });
}

QString RoleChoice::role() const
{
    return currentData().toString();
}

void RoleChoice::offerLast()
{
    const int last = findData(QSettings().value(lastKey()).toString());
    setCurrentIndex(std::max(0, last));
}

} // namespace kmen::identify_page
