/// The office's catalogue of RPP: how old each list is, importing exports, reading items by E299.
#pragma once

#include <QWidget>

#include "access/catalogue.h"
#include "ui/shell/desk.h"

class QComboBox;
class QLineEdit;

namespace kmen::widgets {
class Note;
} // namespace kmen::widgets

namespace kmen::requests {

class CatalogueModel;

class CatalogueView final : public QWidget {
    Q_OBJECT

public:
    explicit CatalogueView(shell::Desk &desk, QWidget *parent = nullptr);
    void setStates(const std::vector<access::CatalogueState> &states, QDate today);

Q_SIGNALS:
    void changed();

private:
    void chooseFile();
    void import();
    void readItems();
    /// Something is being read; pressed again, it is not read twice.
    [[nodiscard]] bool isBusy() const;

    int m_task = 0;
    shell::Desk &m_desk;
    CatalogueModel *m_model;
    QComboBox *m_kind;
    QLineEdit *m_file;
    QLineEdit *m_day;
    QLineEdit *m_agenda;
    widgets::Note *m_note;
};

} // namespace kmen::requests
