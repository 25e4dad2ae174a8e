/// A value that tells where it comes from: label, value, and source · time · state. What the office typed itself is
/// visibly not a reference value.
#pragma once

#include <QWidget>

#include "registry/clients.h"

class QLabel;

namespace kmen::widgets {

class Label;
class StateBadge;

class ProvenanceField final : public QWidget {
    Q_OBJECT

public:
    /// `changed`: this value replaced `before` lately and is marked as new.
    struct Fresh {
        QString before;
        Moment at;
    };
    ProvenanceField(const registry::Field &field, const std::optional<Fresh> &fresh, registry::ClientKind kind,
        QWidget *parent = nullptr);
    [[nodiscard]] registry::FieldCode code() const { return m_code; }
    /// The item's last values, newest first; seen by hovering.
    void setHistory(const QStringList &lines);
    void setLabelWidth(int width);
    [[nodiscard]] int labelWidth() const;

Q_SIGNALS:
    /// F2 or a double click: the history of this field.
    void historyWanted(kmen::registry::FieldCode code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    registry::FieldCode m_code;
    Label *m_label;
};

/// "ROB · 20. 11. 2026 · správný"; of an organisation: "ROS · …".
QString provenanceText(const registry::Field &field, registry::ClientKind kind = registry::ClientKind::PersonInRob);

} // namespace kmen::widgets
