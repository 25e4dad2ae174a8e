#include "ui/identify/address_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include "base/text.h"
#include "ui/widgets/label.h"

namespace kmen::identify_page {

using shell::Tone;
using widgets::Label;

namespace {

/// Long enough not to ask the register at every letter.
constexpr std::chrono::milliseconds pauseAfterWriting {450};
constexpr int codeRole = Qt::UserRole + 1;
/// Shorter numbers are house numbers of which more will be written.
constexpr qsizetype shortestCode = 5;

std::optional<int> codeIn(const QString &text)
{
    const QString number = text.trimmed();
    const auto code = parseInteger(number, 1, 999'999'998);
    return code && number.size() >= shortestCode ? std::optional(static_cast<int>(*code)) : std::nullopt;
}

} // namespace

AddressField::AddressField(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_note(new Label(Label::Kind::Small))
    , m_model(new QStandardItemModel(this))
    , m_list(new QCompleter(m_model, this))
    , m_pause(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_note);
    m_edit->setObjectName(QStringLiteral("item.AdresaPobytu"));
    m_edit->setAccessibleName(label);
    m_edit->setPlaceholderText(tr("street, number and municipality, or the RÚIAN code"));
    m_edit->setMinimumHeight(fontMetrics().height() + 14);
    m_edit->setTextMargins(5, 0, 5, 0);
    m_note->setObjectName(QStringLiteral("addressNote"));
    m_note->setWordWrap(true);
    m_note->hide();
    setFocusProxy(m_edit);
    setObjectName(QStringLiteral("addressField"));

    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setWidget(m_edit);
    m_list->setMaxVisibleItems(12);
    m_list->popup()->setObjectName(QStringLiteral("addressList"));
    m_list->popup()->setAccessibleName(tr("Addresses found"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseAfterWriting);
    connect(m_edit, &QLineEdit::textChanged, this, &AddressField::edited);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_pause->start(); });
    connect(m_pause, &QTimer::timeout, this, &AddressField::paused);
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        choose({index.data(codeRole).toInt(), index.data(Qt::DisplayRole).toString()});
    });
}

QString AddressField::value() const
{
    return m_code ? QString::number(*m_code) : m_edit->text().trimmed();
}

void AddressField::clear()
{
    m_edit->clear();
    m_pause->stop();
}

QStringList AddressField::chosen() const
{
    return m_code ? QStringList {QString::number(*m_code), m_edit->text()} : QStringList();
}

void AddressField::setChosen(const QStringList &chosen)
{
    if (chosen.size() == 2) {
        choose({chosen.front().toInt(), chosen.back()});
    }
}

void AddressField::edited()
{
    m_code.reset();
    m_model->clear();
    m_list->popup()->hide();
    m_note->hide();
    Q_EMIT changed();
}

void AddressField::paused()
{
    const QString text = m_edit->text().trimmed();
    if (const auto code = codeIn(text)) {
        Q_EMIT codeWanted(*code);
    } else if (!identify::addressSearches(text).empty()) {
        say(Tone::Neutral, tr("Looking in RÚIAN…"));
        Q_EMIT searchWanted(text);
    }
}

void AddressField::say(Tone tone, const QString &sentence)
{
    m_note->setTone(tone);
    m_note->setText(sentence);
    m_note->show();
    m_edit->setAccessibleDescription(sentence);
}

void AddressField::showFound(const QString &asked, const std::vector<identify::FoundAddress> &found)
{
    if (asked != m_edit->text().trimmed() || m_code) {
        return;
    }
    m_model->clear();
    for (const identify::FoundAddress &address : found) {
        auto *item = new QStandardItem(address.text);
        item->setData(address.code, codeRole);
        item->setData(tr("%1, code %2").arg(address.text).arg(address.code), Qt::AccessibleTextRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (found.empty()) {
        say(Tone::Warn, tr("○ RÚIAN has no such address. Check the letters with their diacritics, or write the code."));
        return;
    }
    say(Tone::Neutral,
        tr("%n address(es): choose one with the arrows and Enter.", nullptr, static_cast<int>(found.size())));
    if (m_edit->hasFocus()) {
        m_list->complete();
    }
}

void AddressField::choose(const identify::FoundAddress &address)
{
    m_pause->stop();
    m_edit->setText(address.text);
    m_edit->setCursorPosition(0);
    m_code = address.code;
    say(Tone::Good, tr("✓ RÚIAN code %1").arg(address.code));
    Q_EMIT changed();
}

void AddressField::showAddress(const identify::FoundAddress &address)
{
    if (codeIn(m_edit->text()) == address.code && !address.text.isEmpty()) {
        say(Tone::Good, tr("✓ %1", "address").arg(address.text));
    }
}

void AddressField::showFailure(const QString &asked, const Error &error)
{
    if (asked == m_edit->text().trimmed() && !m_code) {
        say(Tone::Warn, tr("%1 The code can be written by hand.").arg(error.what));
    }
}

} // namespace kmen::identify_page
