// One answer on one questionnaire, as it stands on the paper.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace ljus {

/// The five kinds of question that a paper form can ask.
enum class QuestionKind { SingleChoice, MultipleChoice, Number, Date, FreeText };

/// What was found on the paper for one question. The kinds of "nothing" that follow from the version or the variant
/// (not asked, changed since) are not answers: they are worked out when counting.
class Answer
{
public:
    enum class Kind { Value, Blank, Marks, Unreadable };

    Answer() = default; ///< blank

    [[nodiscard]] static Answer option(const QString &code) { return Answer({code}); }
    /// Ticked options of a multiple choice question. No option ticked is a blank.
    [[nodiscard]] static Answer options(const QStringList &codes) { return codes.isEmpty() ? Answer() : Answer(codes); }
    [[nodiscard]] static Answer number(double value); ///< one that is not finite is unreadable
    [[nodiscard]] static Answer date(QDate value); ///< an invalid one is unreadable
    [[nodiscard]] static Answer text(const QString &value); ///< an empty text is a blank
    [[nodiscard]] static Answer blank() { return Answer(); }
    [[nodiscard]] static Answer marks() { return Answer(Kind::Marks); } ///< two or more marks where one was asked for
    [[nodiscard]] static Answer unreadable() { return Answer(Kind::Unreadable); }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isValue() const { return m_kind == Kind::Value; }
    /// Option codes, or the one number (C locale), date (ISO) or text. Empty unless isValue().
    [[nodiscard]] const QStringList &values() const { return m_values; }
    [[nodiscard]] QString value() const { return m_values.value(0); }

    friend bool operator==(const Answer &, const Answer &) = default;

private:
    explicit Answer(Kind kind) : m_kind(kind) { }
    explicit Answer(const QStringList &values) : m_kind(Kind::Value), m_values(values) { }

    Kind m_kind = Kind::Blank;
    QStringList m_values;
};

/// The reserved codes that stand for "nothing" wherever answers are written down (store, response table, submission).
/// Option codes and numbers never begin with an underscore; a free text that does is written with one more.
namespace codes {
inline constexpr char kBlank[] = "_tom";
inline constexpr char kMarks[] = "_flera";
inline constexpr char kUnreadable[] = "_olaslig";
inline constexpr char kNotInVariant[] = "_ej_variant";
inline constexpr char kNotInVersion[] = "_ej_version";
} // namespace codes

/// The written form: one entry per ticked option, else exactly one entry.
[[nodiscard]] QStringList toCodes(const Answer &answer, QuestionKind kind);
/// The answer that @a written stands for; an empty list or one empty entry is a blank. Nothing when a reserved code is unknown or
/// a number (C locale, finite) or date (ISO) cannot be read, for kNotInVariant and kNotInVersion (no answers), and for several
/// entries to what is not multiple choice. Does not know which options exist: that is the question's business.
[[nodiscard]] std::optional<Answer> fromCodes(const QStringList &written, QuestionKind kind);

/// Whether @a answer to a question of @a kind holds an identity number: possible where people write freely, a text or a number.
[[nodiscard]] bool holdsIdentityNumber(const Answer &answer, QuestionKind kind);

} // namespace ljus
