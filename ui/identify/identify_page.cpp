#include "ui/identify/identify_page.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>

#include "ui/identify/address_field.h"
#include "ui/identify/bulk_page.h"
#include "ui/identify/identify_form.h"
#include "ui/identify/result_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/tabs.h"

namespace kmen::identify_page {

using widgets::Label;

IdentifyPage::IdentifyPage(shell::Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_mode(new widgets::TabBar)
    , m_stack(new QStackedWidget)
    , m_bulk(new BulkPage(desk))
    , m_form(new IdentifyForm(desk.office().purpose, desk.office().profile.identity))
    , m_result(new ResultView)
    , m_asking(desk.tasks())
    , m_looking(desk.tasks())
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(22, 12, 22, 12);
    layout->setSpacing(8);
    auto *intro = new Label(Label::Kind::Secondary,
        tr("The register looks for exactly what you write. Fill one of the permitted combinations."));
    intro->setWordWrap(true);
    layout->addWidget(intro);
    layout->addSpacing(4);
    layout->addWidget(m_form);
    layout->addStretch(1);
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto *scroll = new QScrollArea;
    scroll->setWidget(left);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // it does not scroll sideways: with large letters the form needs more
    scroll->setMinimumWidth(
        std::max(500, left->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width()));

    auto *splitter = new widgets::Splitter;
    splitter->addWidget(scroll);
    splitter->addWidget(m_result);
    splitter->setSizes({540, 690});
    splitter->setStretchFactor(1, 1);
    m_mode->setObjectName(QStringLiteral("identifyMode"));
    m_mode->setAccessibleName(tr("Who is identified"));
    m_mode->addTab(tr("One person"));
    m_mode->addTab(tr("Persons in a file"));
    auto *head = new QWidget;
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    auto *top = new QHBoxLayout(head);
    top->setContentsMargins(22, 14, 22, 0);
    top->setSpacing(22);
    top->addWidget(new Label(Label::Kind::Title, tr("Identify", "title of the workplace")));
    top->addWidget(m_mode, 0, Qt::AlignBottom);
    top->addStretch(1);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_bulk);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(head);
    outer->addWidget(new widgets::Line);
    outer->addWidget(m_stack, 1);
    connect(m_mode, &QTabBar::currentChanged, this, [this](int mode) {
        m_stack->setCurrentIndex(mode);
        if (mode == File) {
            m_bulk->enter();
        }
    });
    connect(m_bulk, &BulkPage::unfinishedChanged, this, &Page::waitingChanged);

    lookForAddresses();
    connect(m_form, &IdentifyForm::submitted, this, &IdentifyPage::submit);
    connect(m_result, &ResultView::caseWanted, this, &IdentifyPage::openCase);
    connect(m_result, &ResultView::openWanted, this, [this](ClientId client) { Q_EMIT m_desk.openClient(client); });
    connect(m_result, &ResultView::decided, this,
        [this](const std::shared_ptr<const Finding> &finding, const identify::Decision &decision) {
            const auto &fields = finding->identification.fields;
            QStringList names;
            for (const auto code : {registry::FieldCode::Jmeno, registry::FieldCode::Prijmeni}) {
                if (const auto *field = registry::findField(fields, code)) {
                    names.append(registry::displayText(*field));
                }
            }
            const QString name = names.join(u' ');
            m_desk.tasks().run(
                this, tr("Taking the person over"), shell::Lane::Registers,
                [finding, decision, purpose = m_purpose](shell::Context &context, const Job &job) {
                    return identify_page::take(context, finding->identification, decision, purpose, job);
                },
                [this, name](const Result<Taking> &taking) {
                    if (taking) {
                        m_result->showTaken(*taking, name);
                        Q_EMIT m_desk.dataChanged();
                    } else {
                        m_result->showError(taking.error());
                    }
                });
        });
    // cancelled in the task bar: the page must not wait for ever
    connect(&desk.tasks(), &shell::Tasks::finished, this, [this](int id) {
        if (id == m_task) {
            m_task = 0;
            m_result->showNothing();
        }
    });
    auto &actions = desk.actions();
    actions.add(
        {QStringLiteral("identify.clear"), tr("Identify another person (clear the form)"), {}, {}}, this, [this] {
            choose(OnePerson);
            m_form->clear();
            m_result->showNothing();
        });
    actions.add({QStringLiteral("identify.file"), tr("Identify persons in a file"), {}, {}}, this, [this] {
        choose(File);
        m_bulk->chooseFile();
    });
}

/// The registers record these look-ups too, under the purpose that is written in the form.
void IdentifyPage::lookForAddresses()
{
    AddressField *field = &m_form->address();
    const auto purpose = [this] {
        const QString written = m_form->purpose();
        return written.isEmpty() ? m_desk.office().purpose : written;
    };
    const QString name = tr("Looking for an address in RÚIAN");
    connect(field, &AddressField::changed, this, [this] { m_looking.replace(0); });
    connect(field, &AddressField::searchWanted, this, [this, field, purpose, name](const QString &text) {
        m_looking.replace(m_desk.tasks().run(
            field, name, shell::Lane::Registers,
            [text, why = purpose(), role = m_form->role()](
                shell::Context &context, const Job &job) { return findAddresses(context, text, why, role, job); },
            [field, text](const Result<std::vector<identify::FoundAddress>> &found) {
                if (found) {
                    field->showFound(text, *found);
                } else {
                    field->showFailure(text, found.error());
                }
            }));
    });
    connect(field, &AddressField::codeWanted, this, [this, field, purpose, name](int code) {
        m_looking.replace(m_desk.tasks().run(
            field, name, shell::Lane::Registers,
            [code, why = purpose(), role = m_form->role()](
                shell::Context &context, const Job &job) { return readAddress(context, code, why, role, job); },
            [field, code](const Result<identify::FoundAddress> &address) {
                if (address) {
                    field->showAddress(*address);
                } else {
                    field->showFailure(QString::number(code), address.error());
                }
            }));
    });
}

void IdentifyPage::enter()
{
    m_bulk->enter();
}

void IdentifyPage::changedElsewhere()
{
    m_bulk->changedElsewhere();
}

void IdentifyPage::choose(Mode mode)
{
    Q_EMIT m_desk.openWorkplace(QStringLiteral("identify"));
    m_mode->setCurrentIndex(mode);
}

void IdentifyPage::focusFilter()
{
    m_mode->setCurrentIndex(OnePerson);
    m_form->focusFirst();
}

bool IdentifyPage::back()
{
    return m_mode->currentIndex() == File && m_bulk->back();
}

QString IdentifyPage::help() const
{
    return tr("Write what you know about the person. The box under the form says which of the eleven permitted "
              "combinations is met, or what is missing on the shortest way to one. Ctrl+Enter asks the register.\n\n"
              "One person: compare it with our client, then link, update or create. Nobody: the page says what to try. "
              "More persons: the page says which item would help.\n\n"
              "Many persons: choose “Persons in a file”, say what its columns hold, read the dry run, and confirm. The "
              "work can be paused and goes on also after the desk was closed.\n\n"
              "The register records who asked and for what purpose.");
}

void IdentifyPage::openCase(const std::shared_ptr<const Finding> &finding, ClientId client)
{
    m_desk.tasks().look(
        this,
        [finding, client, purpose = m_purpose](shell::Context &context, const Job &) {
            return openAmbiguous(context, client, finding->identification, purpose);
        },
        [this](const Result<qint64> &opened) {
            if (opened) {
                Q_EMIT m_desk.openCase(*opened);
                Q_EMIT m_desk.dataChanged();
            } else {
                Q_EMIT m_desk.told(opened.error().what);
            }
        });
}

void IdentifyPage::submit()
{
    const auto request = m_form->request();
    m_purpose = m_form->purpose();
    m_result->showWaiting();
    m_task = m_desk.tasks().run(
        this, tr("Identifying a person in ROB"), shell::Lane::Registers,
        [request, purpose = m_purpose, role = m_form->role()](shell::Context &context, const Job &job) {
            return identify_page::find(context, request, purpose, role, job);
        },
        [this, request](const Result<Finding> &finding) {
            if (finding) {
                m_result->showFinding(std::make_shared<const Finding>(*finding), request);
            } else {
                m_result->showError(finding.error());
            }
            m_task = 0;
        });
    m_asking.replace(m_task);
}

} // namespace kmen::identify_page
