#include "ui/shell/kept_input.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QTabBar>
#include <QTabWidget>

namespace kmen::shell {

namespace {

/// The name of the property that holds the input; null when the widget holds none.
const char *inputOf(const QWidget &widget)
{
    // a choice and a tab are kept by their place: their words change with the language
    if (qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QTabBar *>(&widget)
        || qobject_cast<const QTabWidget *>(&widget)) {
        return "currentIndex";
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return button->isCheckable() ? "checked" : nullptr;
    }
    if (qobject_cast<const QLineEdit *>(&widget)) {
        return "text";
    }
    const QMetaObject *type = widget.metaObject();
    return QByteArrayView(type->className()).startsWith("kmen::") ? type->userProperty().name() : nullptr;
}

} // namespace

KeptInput KeptInput::of(const QWidget &root)
{
    KeptInput kept;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const char *property = inputOf(*widget);
        // names beginning with qt_ are those of parts of Qt's own widgets
        if (property && !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_")) {
            kept.m_values.emplace_back(widget->objectName(), widget->property(property));
        }
    }
    return kept;
}

void KeptInput::putInto(const QWidget &root) const
{
    for (const auto &[name, value] : m_values) {
        auto *widget = root.findChild<QWidget *>(name);
        const char *property = widget ? inputOf(*widget) : nullptr;
        if (property && widget->property(property) != value) {
            widget->setProperty(property, value);
        }
    }
}

} // namespace kmen::shell
