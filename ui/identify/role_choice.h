/// In which of the office's agendas and roles the registers are asked. The one that was chosen last is offered again at
/// this computer.
#pragma once

#include <QComboBox>

#include "egon/profile.h"

namespace kmen::identify_page {

/// "A8566 · CR102729 · evidence".
QString roleText(const egon::AgendaRole &role);
/// Of the profile's role with this word (egon::Purpose::role); the word itself when the profile has none.
QString roleText(const egon::Identity &identity, const QString &role);

class RoleChoice final : public QComboBox {
    Q_OBJECT

public:
    explicit RoleChoice(const egon::Identity &identity, QWidget *parent = nullptr);
    /// For egon::Purpose::role; empty is the default.
    [[nodiscard]] QString role() const;
    /// With one role there is nothing to choose.
    [[nodiscard]] bool isOffered() const { return count() > 1; }
    /// Another choice for the same profile may have been used meanwhile.
    void offerLast();
};

} // namespace kmen::identify_page
