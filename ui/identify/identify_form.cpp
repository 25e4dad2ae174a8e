#include "ui/identify/identify_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "registry/fields.h"
#include "ui/identify/address_field.h"
#include "ui/identify/role_choice.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"

namespace kmen::identify_page {

using registry::FieldCode;
using widgets::Button;
using widgets::Label;

namespace {

QFormLayout *newForm()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(7);
    return form;
}

/// All labels of both parts in one column.
constexpr int labelWidth = 168;

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    label->setWordWrap(true);
    label->setFixedWidth(labelWidth);
    label->setMinimumHeight(buddy->sizeHint().height());
    return label;
}

} // namespace

QString IdentifyForm::Item::text() const
{
    if (address) {
        return address->value();
    }
    return edit ? edit->text().trimmed() : choice->currentData().toString();
}

IdentifyForm::IdentifyForm(const QString &purpose, const egon::Identity &identity, QWidget *parent)
    : QWidget(parent)
    , m_further(new Button({}, Button::Kind::Link))
    , m_furtherItems(new QWidget)
    , m_hint(new widgets::Note)
    , m_role(new RoleChoice(identity, this))
    , m_purpose(new QLineEdit(purpose))
    , m_submit(new Button(tr("Identify in ROB"), Button::Kind::Primary))
{
    if (auto columns = identify::ColumnMap::fromHeader(identify::columnNames())) {
        m_columns = std::move(*columns);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);

    auto *front = newForm();
    addEdit(front, QStringLiteral("Prijmeni"), registry::fieldLabel(FieldCode::Prijmeni), {});
    addEdit(front, QStringLiteral("Jmeno"), registry::fieldLabel(FieldCode::Jmeno), {});
    addEdit(front, QStringLiteral("RodnePrijmeni"), registry::fieldLabel(FieldCode::RodnePrijmeni), {});
    addEdit(front, QStringLiteral("DatumNarozeni"), registry::fieldLabel(FieldCode::DatumNarozeni), tr("12. 5. 1978"));
    addAddress(front);
    addDocument(front);
    addEdit(front, QStringLiteral("DatovaSchrankaId"), registry::fieldLabel(FieldCode::DatovaSchranka), {});
    layout->addLayout(front);

    m_further->setObjectName(QStringLiteral("furtherButton"));
    m_further->setCheckable(true);
    layout->addWidget(m_further);
    auto *further = newForm();
    further->setContentsMargins(0, 0, 0, 0);
    addEdit(further, QStringLiteral("MistoNarozeni"), registry::fieldLabel(FieldCode::MistoNarozeni),
        tr("municipality code, or: Vienna, 040"));
    addEdit(further, QStringLiteral("Obcanstvi"), registry::fieldLabel(FieldCode::Obcanstvi), tr("203"));
    addChoice(further, QStringLiteral("Pohlavi"), registry::fieldLabel(FieldCode::Pohlavi),
        {{QStringLiteral("muz"), registry::genderText(QStringLiteral("muz"))},
            {QStringLiteral("zena"), registry::genderText(QStringLiteral("zena"))}});
    std::vector<std::pair<QString, QString>> states;
    for (const auto *state : {"SVOBODNY/SVOBODNA", "ZENATY/VDANA", "ROZVEDENY/ROZVEDENA", "VDOVEC/VDOVA",
             "ZANIKLE MANZELSTVI", "PARTNERSTVI", "ZANIKLE PARTNERSTVI", "ZANIKLE PARTNERSTVI ROZHODNUTIM",
             "ZANIKLE PARTNERSTVI SMRTI", "ODLOUCENY/ODLOUCENA"}) {
        const QString value = QString::fromLatin1(state);
        states.emplace_back(value, registry::familyStateText(value));
    }
    addChoice(further, QStringLiteral("RodinnyStavPartnerstvi"),
        registry::fieldLabel(FieldCode::RodinnyStavPartnerstvi), states);
    addChoice(further, QStringLiteral("OmezeniSvepravnosti"), registry::fieldLabel(FieldCode::OmezeniSvepravnosti),
        {{QStringLiteral("ano"), tr("yes")}, {QStringLiteral("ne"), tr("no")}});
    addEdit(further, QStringLiteral("DatumUmrti"), registry::fieldLabel(FieldCode::DatumUmrti), {});
    addEdit(further, QStringLiteral("DatumPravniMociUmrti"), registry::fieldLabel(FieldCode::DatumPravniMociUmrti), {});
    addEdit(further, QStringLiteral("MistoUmrti"), registry::fieldLabel(FieldCode::MistoUmrti),
        tr("municipality code, or: Vienna, 040"));
    addEdit(further, QStringLiteral("SerioveCisloCertifikatu"), tr("Certificate, serial number"), {});
    addEdit(further, QStringLiteral("VydavatelCertifikatu"), tr("Certificate, issuer"), {});
    m_furtherItems->setLayout(further);
    layout->addWidget(m_furtherItems);
    const auto unfold = [this] {
        m_furtherItems->setVisible(m_further->isChecked());
        m_further->setText(m_further->isChecked()
                ? tr("▾ Further data")
                : tr("▸ Further data: birth place, citizenship, death, family state, certificate"));
        m_further->updateGeometry();
    };
    connect(m_further, &QPushButton::toggled, this, unfold);
    unfold();

    m_hint->setObjectName(QStringLiteral("combinationHint"));
    layout->addWidget(m_hint);

    auto *rest = newForm();
    auto *comparisons = new QHBoxLayout;
    comparisons->setSpacing(14);
    using Porovnani = egon::RobCtiPodleUdaju2::Porovnani;
    for (const auto &[value, name, label] : {std::tuple {Porovnani::Diakritika, "compareDiacritics", tr("diacritics")},
             std::tuple {Porovnani::Ascii, "compareAscii", tr("without diacritics")},
             std::tuple {Porovnani::Striktni, "compareStrict", tr("strict")}}) {
        auto *radio = new QRadioButton(label);
        radio->setObjectName(QString::fromLatin1(name));
        radio->setProperty("value", static_cast<int>(value));
        radio->setAccessibleName(tr("Comparison of names: %1").arg(label));
        comparisons->addWidget(radio);
        m_comparisons.push_back(radio);
    }
    m_comparisons.front()->setChecked(true);
    comparisons->addStretch(1);
    auto *comparisonLabel = new QLabel(tr("Comparison"));
    comparisonLabel->setFixedWidth(labelWidth);
    rest->addRow(comparisonLabel, comparisons);
    if (m_role->isOffered()) {
        rest->addRow(labelFor(tr("Agenda and role"), m_role), m_role);
    } else {
        m_role->hide();
    }
    m_purpose->setObjectName(QStringLiteral("purposeEdit"));
    m_purpose->setMaxLength(255);
    m_purpose->setMinimumHeight(fontMetrics().height() + 14);
    m_purpose->setTextMargins(5, 0, 5, 0);
    m_purpose->setAccessibleName(tr("Purpose of reading"));
    rest->addRow(labelFor(tr("Purpose of reading"), m_purpose), m_purpose);
    layout->addLayout(rest);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *clearing = new Button(tr("Clear"));
    clearing->setObjectName(QStringLiteral("clearButton"));
    m_submit->setObjectName(QStringLiteral("submitButton"));
    m_submit->setToolTip(tr("Ctrl+Enter"));
    buttons->addWidget(clearing);
    buttons->addWidget(m_submit);
    layout->addLayout(buttons);
    connect(clearing, &QPushButton::clicked, this, &IdentifyForm::clear);
    connect(m_submit, &QPushButton::clicked, this, &IdentifyForm::submitted);
    connect(m_purpose, &QLineEdit::textChanged, this, &IdentifyForm::assess);
    assess();
}

QString IdentifyForm::role() const
{
    return m_role->role();
}

void IdentifyForm::addEdit(QFormLayout *form, const QString &column, const QString &label, const QString &hint)
{
    Item item {column, label, new QLineEdit, nullptr, new Label(Label::Kind::Small)};
    item.edit->setObjectName(u"item." + column);
    item.edit->setPlaceholderText(hint);
    item.edit->setAccessibleName(label);
    item.edit->setMinimumHeight(fontMetrics().height() + 14);
    item.edit->setTextMargins(5, 0, 5, 0);
    item.error->setTone(shell::Tone::Bad);
    item.error->setWordWrap(true);
    item.error->hide();
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    box->addWidget(item.edit);
    box->addWidget(item.error);
    form->addRow(labelFor(label, item.edit), box);
    const std::size_t index = m_items.size();
    m_items.push_back(item);
    // an error is shown when editing ends and goes away at once
    connect(item.edit, &QLineEdit::textChanged, this, [this, index] {
        m_items[index].error->hide();
        assess();
    });
    connect(item.edit, &QLineEdit::editingFinished, this, [this, index] { showError(m_items[index]); });
}

void IdentifyForm::addChoice(QFormLayout *form, const QString &column, const QString &label,
    const std::vector<std::pair<QString, QString>> &choices)
{
    Item item {column, label, nullptr, new QComboBox, nullptr};
    item.choice->setObjectName(u"item." + column);
    item.choice->setAccessibleName(label);
    item.choice->setMinimumHeight(fontMetrics().height() + 14);
    item.choice->addItem(tr("— not given —"), QString());
    for (const auto &[value, text] : choices) {
        item.choice->addItem(text, value);
    }
    form->addRow(labelFor(label, item.choice), item.choice);
    connect(item.choice, &QComboBox::currentIndexChanged, this, &IdentifyForm::assess);
    m_items.push_back(item);
}

void IdentifyForm::addAddress(QFormLayout *form)
{
    const QString label = registry::fieldLabel(FieldCode::AdresaPobytu);
    m_address = new AddressField(label);
    Item item {QStringLiteral("AdresaPobytu"), tr("Address (choose one from the list)"), m_address->edit(), nullptr,
        nullptr, m_address};
    form->addRow(labelFor(label, m_address->edit()), m_address);
    m_items.push_back(item);
    connect(m_address, &AddressField::changed, this, &IdentifyForm::assess);
}

void IdentifyForm::addDocument(QFormLayout *form)
{
    Item kind {QStringLiteral("Doklad.Druh"), tr("Document, kind"), nullptr, new QComboBox, nullptr};
    kind.choice->setObjectName(QStringLiteral("item.Doklad.Druh"));
    kind.choice->setAccessibleName(kind.label);
    kind.choice->setMinimumHeight(fontMetrics().height() + 14);
    kind.choice->addItem(tr("kind"), QString());
    for (const auto *code : {"ID", "P", "VS", "IR", "PS"}) {
        const QString value = QString::fromLatin1(code);
        kind.choice->addItem(registry::documentKindText(value), value);
    }
    kind.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kind.choice->setMinimumContentsLength(14);
    Item number {
        QStringLiteral("Doklad.Cislo"), tr("Document, number"), new QLineEdit, nullptr, new Label(Label::Kind::Small)};
    number.edit->setObjectName(QStringLiteral("item.Doklad.Cislo"));
    number.edit->setAccessibleName(number.label);
    number.edit->setMinimumHeight(fontMetrics().height() + 14);
    number.edit->setTextMargins(5, 0, 5, 0);
    number.error->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(kind.choice);
    row->addWidget(number.edit, 1);
    form->addRow(labelFor(tr("Document: kind, number"), kind.choice), row);
    connect(kind.choice, &QComboBox::currentIndexChanged, this, &IdentifyForm::assess);
    connect(number.edit, &QLineEdit::textChanged, this, &IdentifyForm::assess);
    number.error->setParent(this);
    m_items.push_back(kind);
    m_items.push_back(number);
}

bool IdentifyForm::readable(const Item &item) const
{
    QStringList row(identify::columnNames().size());
    row[identify::columnNames().indexOf(item.column)] = item.text();
    return item.text().isEmpty() || (m_columns && m_columns->request(row).has_value());
}

void IdentifyForm::showError(Item &item)
{
    if (!readable(item)) {
        item.error->setText(tr("This cannot be read as: %1").arg(item.label));
        item.error->show();
    }
}

identify::Request IdentifyForm::request() const
{
    QStringList row(identify::columnNames().size());
    for (const Item &item : m_items) {
        const auto column = identify::columnNames().indexOf(item.column);
        if (column >= 0 && readable(item)) {
            row[column] = item.text();
        }
    }
    identify::Request request;
    if (m_columns) {
        if (auto read = m_columns->request(row)) {
            request = std::move(*read);
        }
    }
    for (const QRadioButton *radio : m_comparisons) {
        if (radio->isChecked()) {
            request.typPorovnani = static_cast<egon::RobCtiPodleUdaju2::Porovnani>(radio->property("value").toInt());
        }
    }
    return request;
}

QString IdentifyForm::unreadable() const
{
    const auto at = std::ranges::find_if(m_items, [this](const Item &item) { return !readable(item); });
    return at == m_items.end() ? QString() : at->label;
}

QString IdentifyForm::purpose() const
{
    return m_purpose->text().trimmed();
}

void IdentifyForm::assess()
{
    if (!m_submit || !m_hint) {
        return;
    }
    const identify::Request written = request();
    const auto assessment = identify::assess(written);
    const QString wrong = unreadable();
    m_ready = assessment.permitted() && wrong.isEmpty() && !purpose().isEmpty();
    m_submit->setEnabled(m_ready);
    if (assessment.permitted()) {
        const auto &met = *assessment.met().front();
        QString more;
        // the way that would need the least more makes the answer surer
        const auto next =
            std::ranges::find_if(assessment.ways, [](const identify::Way &way) { return !way.missing.empty(); });
        if (next != assessment.ways.end()) {
            more = tr("Surer: for combination %1 add %2.")
                       .arg(QString::fromUtf16(next->combination->roman), identify::itemNames(next->missing));
        }
        if (!wrong.isEmpty()) {
            more = tr("One item cannot be read: %1").arg(wrong);
        } else if (purpose().isEmpty()) {
            more = tr("Write the purpose of reading; the register records it.");
        }
        m_hint->tell(m_ready ? shell::Tone::Good : shell::Tone::Warn,
            tr("Combination %1 is complete: %2")
                .arg(QString::fromUtf16(met.roman), identify::itemNames(identify::itemsIn(met.required))),
            more);
    } else if (identify::filledItems(written) == 0) {
        m_hint->tell(shell::Tone::Neutral, tr("Fill one of the permitted combinations"),
            tr("The usual one: surname, given name and birth date. The document number alone with its kind is the "
               "surest."));
    } else {
        m_hint->tell(shell::Tone::Warn, identify::shortestWayText(assessment),
            wrong.isEmpty() ? tr("ROB refuses a search that is not one of the eleven combinations.")
                            : tr("One item cannot be read: %1").arg(wrong));
    }
}

void IdentifyForm::clear()
{
    for (Item &item : m_items) {
        if (item.address) {
            item.address->clear();
        } else if (item.edit) {
            item.edit->clear();
        } else {
            item.choice->setCurrentIndex(0);
        }
    }
    m_comparisons.front()->setChecked(true);
    focusFirst();
}

void IdentifyForm::focusFirst()
{
    m_items.front().edit->setFocus(Qt::ShortcutFocusReason);
}

void IdentifyForm::setItem(const QString &column, const QString &text)
{
    const auto at = std::ranges::find(m_items, column, &Item::column);
    if (at != m_items.end() && at->edit) {
        at->edit->setText(text);
    }
}

void IdentifyForm::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers().testFlag(Qt::ControlModifier) && m_ready) {
        Q_EMIT submitted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kmen::identify_page
