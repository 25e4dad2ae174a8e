/// What a person wrote and chose on a page, so that it can be put into the same page made anew (in another language).
/// GUI thread only.
#pragma once

#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

class QWidget;

namespace kmen::shell {

class KeptInput final {
public:
    /// Everything under `root` that has an object name and holds input: fields, choices, marks, tabs, and every widget
    /// of our own whose USER property says what was chosen in it.
    [[nodiscard]] static KeptInput of(const QWidget &root);
    /// Into the widgets of the same names; what is no longer there is passed over.
    void putInto(const QWidget &root) const;

private:
    std::vector<std::pair<QString, QVariant>> m_values; ///< outer widgets before those inside
};

} // namespace kmen::shell
