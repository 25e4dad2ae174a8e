/// The meaningless identifier under which the national identity point (NIA) knows a person to one service provider.
/// It "must not be used publicly" (EGON.md 5): never shown, logged or exported, so the type has no debug output.
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace kmen::egon {

class Bsi {
public:
    /// 1 to 256 characters, none of them white space at either end. Source: RegTypy.xsd 1.23.0, BsiType.
    static std::optional<Bsi> fromText(const QString &text)
    {
        if (text.isEmpty() || text.size() > 256 || text.front().isSpace() || text.back().isSpace()) {
            return std::nullopt;
        }
        Bsi bsi;
        bsi.m_text = text;
        return bsi;
    }
    /// For the wire and for protection at rest only.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    bool operator==(const Bsi &) const = default;

private:
    QString m_text;
};

} // namespace kmen::egon
