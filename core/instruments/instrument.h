// What is asked and how it is counted: an instrument is data, never code.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/domain/answer.h"
#include "core/domain/respondent_group.h"
#include "core/domain/response.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ljus {

/// Where a definition or a part of it comes from.
struct Provenance
{
    enum class Status {
        Official, ///< the owner's wording, checked against the original
        Federation, ///< entered by a federation from a form, not checked
        Example, ///< invented for trying things out
    };

    Status status = Status::Example;
    QString source; ///< a document, an address, a person's title
    QString checkedBy; ///< Official only
    QDate checkedOn; ///< Official only

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

[[nodiscard]] QString displayName(Provenance::Status status);

struct Option
{
    QString code; ///< what is stored; never changes. No white space, no leading underscore
    LocalizedText text;
    bool dontKnow = false; ///< "vet ej": an answer, but without points
    std::optional<double> points; ///< for indicators that are means of points

    friend bool operator==(const Option &, const Option &) = default;
};

inline constexpr int kMostOptions = 31; ///< of a scale: those that are chosen together fit in a Cell of a ResponseSet

/// An answer scale, shared by questions.
struct Scale
{
    QString key;
    std::vector<Option> options;
    std::optional<Provenance> provenance; ///< nothing: the instrument's

    friend bool operator==(const Scale &, const Scale &) = default;
};

/// How an indicator's value is worked out from its questions. Without a rule no value is shown, only the distributions.
struct IndicatorRule
{
    enum class Kind {
        PositiveShare, ///< answers in a question's positive options / all answers, its questions pooled
        MeanPoints, ///< mean of the chosen options' points over its questions; options without points are left out
    };

    Kind kind = Kind::PositiveShare;
    std::optional<Provenance> provenance;

    friend bool operator==(const IndicatorRule &, const IndicatorRule &) = default;
};

struct Indicator
{
    QString key;
    int number = 0; ///< 1 …, the order of presentation
    LocalizedText title;
    std::optional<IndicatorRule> rule;

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

/// "If no, go to question 7", as printed on the paper. A hint for the keyer, never a rule.
struct Route
{
    QString option; ///< code; single choice questions only
    QuestionKey goTo; ///< a later question of the same version

    friend bool operator==(const Route &, const Route &) = default;
};

struct Question
{
    /// Sex is asked as a question like any other, but comes first and can be used to compare by.
    enum class Role { Ordinary, Sex };

    QuestionKey key; ///< stable over versions
    int revision = 1; ///< same key and revision: the answers are comparable
    QString number; ///< as printed on the paper
    LocalizedText section; ///< heading printed above the question; empty: as before
    LocalizedText text;
    LocalizedText note; ///< instruction printed beneath the question; may be empty
    QuestionKind kind = QuestionKind::SingleChoice;
    Role role = Role::Ordinary;
    QString scale; ///< key of the scale; choice questions only
    std::vector<Option> options; ///< the scale's, filled in by the reader
    QStringList positive; ///< codes of the options that count as positive
    QString indicator; ///< key; empty: belongs to none
    std::optional<double> minimum; ///< of a number
    std::optional<double> maximum;
    std::vector<Route> routes;
    std::optional<Provenance> provenance;

    [[nodiscard]] bool isChoice() const { return kind == QuestionKind::SingleChoice || kind == QuestionKind::MultipleChoice; }
    [[nodiscard]] std::optional<int> optionIndex(const QString &code) const;

    friend bool operator==(const Question &, const Question &) = default;
};

/// A printed variant of a version, which leaves some questions out (sex asked or not).
struct Variant
{
    QString key;
    LocalizedText title;
    std::vector<QuestionKey> without;

    [[nodiscard]] bool asks(const QuestionKey &question) const;

    friend bool operator==(const Variant &, const Variant &) = default;
};

struct QuestionnaireVersion
{
    QString key; ///< "2024-11"
    QDate validFrom;
    LocalizedText introduction;
    std::vector<Variant> variants; ///< at least one
    std::vector<Question> questions; ///< in the paper's order, sex first where it is asked

    [[nodiscard]] const Question *question(const QuestionKey &key) const; ///< null: not asked in this version
    [[nodiscard]] const Question *sexQuestion() const; ///< null: sex is not asked in this version
    [[nodiscard]] const Variant *variant(const QString &key) const;
    /// The questions that @a variant asks, in order.
    [[nodiscard]] std::vector<const Question *> questionsOf(const Variant &variant) const;

    friend bool operator==(const QuestionnaireVersion &, const QuestionnaireVersion &) = default;
};

struct Questionnaire
{
    QString key;
    RespondentGroup group = RespondentGroup::Participants;
    LocalizedText title;
    std::vector<QuestionnaireVersion> versions; ///< oldest first, at least one

    [[nodiscard]] const QuestionnaireVersion &current() const { return versions.back(); }
    [[nodiscard]] const QuestionnaireVersion *version(const QString &key) const;
    [[nodiscard]] std::optional<int> versionIndex(const QString &key) const;

    friend bool operator==(const Questionnaire &, const Questionnaire &) = default;
};

struct Instrument
{
    QString id; ///< "exempel": the same for all editions of one instrument
    LocalizedText title;
    QStringList languages; ///< that paper forms exist in
    Provenance provenance;
    std::vector<Scale> scales;
    std::vector<Indicator> indicators;
    std::vector<Questionnaire> questionnaires;

    [[nodiscard]] const Questionnaire *questionnaire(const QString &key) const;
    [[nodiscard]] const Indicator *indicator(const QString &key) const;

    friend bool operator==(const Instrument &, const Instrument &) = default;
};

/// Whether @a answer can stand for @a question: an option that exists, a number in the C locale, a date, a text.
/// Out-of-range numbers are accepted: the paper is the truth.
[[nodiscard]] bool accepts(const Question &question, const Answer &answer);

/// Whether @a version and @a variant ask all that @a answers answer, and each answer is acceptable. Names the first that is not.
[[nodiscard]] std::optional<QuestionKey> firstUnacceptable(const QuestionnaireVersion &version, const Variant &variant,
                                                           const QMap<QuestionKey, Answer> &answers);

} // namespace ljus
