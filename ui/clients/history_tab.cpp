#include "ui/clients/history_tab.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/clients/client_tables.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

namespace kmen::clients {

using registry::EventKind;
using widgets::Button;
using widgets::Label;

namespace {

constexpr int pageSize = 60;

} // namespace

HistoryTab::HistoryTab(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(new QComboBox)
    , m_only(new Label(Label::Kind::Secondary))
    , m_everything(new Button(tr("Show everything"), Button::Kind::Link))
    , m_events(new TimelineModel(this))
    , m_table(new widgets::TableView(tr("History of the client")))
    , m_reading(desk.tasks())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto *scope = new QHBoxLayout;
    m_kind->setObjectName(QStringLiteral("historyKindChoice"));
    m_kind->setAccessibleName(tr("What the history shows"));
    m_kind->addItem(tr("Everything but who looked"), -1);
    for (int kind = 0; kind < registry::eventKinds; ++kind) {
        m_kind->addItem(registry::eventKindText(static_cast<EventKind>(kind)), kind);
    }
    m_everything->setObjectName(QStringLiteral("wholeHistoryButton"));
    scope->addWidget(m_kind);
    scope->addWidget(m_only, 1);
    scope->addWidget(m_everything);
    scope->addStretch(1);
    layout->addLayout(scope);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_events);
    m_table->setLines(3);
    m_table->setShares({0, 1});
    m_table->setNoSideways();
    layout->addWidget(m_table, 1);
    m_only->hide();
    m_everything->hide();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryTab::read);
    connect(m_everything, &QPushButton::clicked, this, [this] {
        m_table->setFocus();
        m_field.reset();
        read();
    });
    m_events->onFetch([this](const registry::TimelineCursor &cursor) {
        m_reading.replace(m_desk.tasks().look(
            this,
            [client = m_client.value_or(ClientId()), filter = filter(), cursor](shell::Context &context, const Job &) {
                return context.read([&](store::Session &reading) {
                    return registry::timeline(reading, client, filter, cursor, pageSize);
                });
            },
            [this](const Result<registry::TimelinePage> &page) {
                m_events->addPage(page ? *page : registry::TimelinePage());
            }));
    });
}

registry::TimelineFilter HistoryTab::filter() const
{
    registry::TimelineFilter filter;
    filter.field = m_field;
    if (const int kind = m_kind->currentData().toInt(); kind >= 0 && !m_field) {
        filter.kinds = {static_cast<EventKind>(kind)};
    }
    return filter;
}

void HistoryTab::setClient(std::optional<ClientId> client)
{
    if (client != m_client) {
        m_field.reset();
        m_events->setFirstPage({});
    }
    m_client = client;
    m_stale = true;
    if (isVisible()) {
        read();
    }
}

void HistoryTab::showField(registry::FieldCode field)
{
    m_field = field;
    read();
}

void HistoryTab::focusTable()
{
    m_table->setFocus();
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        read();
    }
}

void HistoryTab::read()
{
    m_only->setVisible(m_field.has_value());
    m_everything->setVisible(m_field.has_value());
    m_kind->setVisible(!m_field);
    if (m_field) {
        m_only->setText(tr("Only: %1").arg(registry::fieldLabel(*m_field)));
    }
    if (!m_client) {
        return;
    }
    m_stale = false;
    m_reading.replace(m_desk.tasks().look(
        this,
        [client = *m_client, filter = filter()](shell::Context &context, const Job &) {
            return context.read(
                [&](store::Session &reading) { return registry::timeline(reading, client, filter, {}, pageSize); });
        },
        [this](const Result<registry::TimelinePage> &page) {
            if (page) {
                m_events->setFirstPage(*page);
            }
        }));
}

} // namespace kmen::clients
