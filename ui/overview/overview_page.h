/// Přehled: today at a glance. Is the registry in step, what waits, what is due, and is the way to the registers open.
/// Everything comes from the office's own database; a register is asked only when a person presses the button.
#pragma once

#include "ui/overview/overview_calls.h"
#include "ui/overview/tile.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QGridLayout;
class QPushButton;
class QTimer;

namespace kmen::queues {
class CoverageStrip;
class DayChart;
} // namespace kmen::queues

namespace kmen::widgets {
class EmptyPage;
class Label;
class Note;
} // namespace kmen::widgets

namespace kmen::overview {

class OverviewPage final : public shell::Page {
    Q_OBJECT

public:
    explicit OverviewPage(shell::Desk &desk, QWidget *parent = nullptr);
    void enter() override;
    [[nodiscard]] store::Topics topics() const override
    {
        return store::Topic::Clients | store::Topic::Notices | store::Topic::Cases | store::Topic::Runs
            | store::Topic::Requests | store::Topic::Settings;
    }
    void focusFilter() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Tile *makeTile(const QString &heading, const QString &name, const QString &workplace);
    void read();
    void show();
    void showInStep(const queues::Overview &distribution);
    void showChanges(const queues::Overview &distribution);
    void showNotices(const queues::Overview &distribution);
    void showCases();
    void showRequests();
    void showRegisters();
    void showCertificate();
    void showAttention();
    void ask();
    void readCertificateOnce();
    void openCertificate();

    shell::Desk &m_desk;
    widgets::Label *m_day;
    widgets::Note *m_attention;
    widgets::EmptyPage *m_empty;
    Tile *m_inStep;
    Tile *m_changes;
    Tile *m_notices;
    Tile *m_cases;
    Tile *m_requests;
    Tile *m_registers;
    Tile *m_certificate;
    queues::CoverageStrip *m_strip;
    queues::DayChart *m_chart;
    QPushButton *m_ask;
    QPushButton *m_first = nullptr;
    QGridLayout *m_tiles;
    QTimer *m_clock;
    std::optional<Standing> m_standing;
    std::optional<Result<Asked>> m_asked;
    std::optional<Result<security::CertificateReport>> m_report;
    bool m_reading = false;
    bool m_again = false; ///< something changed while it was read
    int m_certificateTask = 0;
    bool m_asking = false;
};

} // namespace kmen::overview
