// Every form of the bundled definition keyed whole: by someone who sees it, and by someone who hears it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/definition_files.h"
#include "tests/ui/entry_fixture.h"
#include "ui/pages/entry/entry_form.h"
#include "ui/pages/entry/entry_setup.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QRegularExpression>

#include <set>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Paper
{
    QString questionnaire;
    QString version;
    QString variant;
};

std::vector<Paper> papersOf(const Instrument &instrument)
{
    std::vector<Paper> papers;
    for (const Questionnaire &questionnaire : instrument.questionnaires) {
        for (const QuestionnaireVersion &version : questionnaire.versions) {
            for (const Variant &variant : version.variants)
                papers.push_back({questionnaire.key, version.key, variant.key});
        }
    }
    return papers;
}

/// The key for an option: numbered as on the paper, "don't know" apart.
QString keyOf(const Question &question, std::size_t option)
{
    if (question.options.at(option).dontKnow)
        return u"0"_s;
    int number = 1;
    for (std::size_t i = 0; i < option; ++i)
        number += question.options[i].dontKnow ? 0 : 1;
    return QString::number(number);
}

/// An answer and the keys for it, another one for each @a seed.
struct Keyed
{
    QString keys;
    Answer answer;
};

Keyed singleChoice(const Question &question, std::size_t seed)
{
    const std::size_t choices = question.options.size() + 3;
    const std::size_t choice = seed % choices;
    if (choice == question.options.size())
        return {u" "_s, Answer::blank()};
    if (choice == question.options.size() + 1)
        return {u"*"_s, Answer::marks()};
    if (choice > question.options.size())
        return {u"/"_s, Answer::unreadable()};
    return {keyOf(question, choice), Answer::option(question.options[choice].code)};
}

Keyed severalChoices(const Question &question, std::size_t seed)
{
    Keyed keyed;
    QStringList codes;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if ((seed + i) % 2 == 0)
            continue;
        keyed.keys += keyOf(question, i);
        codes << question.options[i].code;
    }
    keyed.keys += u'\r';
    keyed.answer = Answer::options(codes);
    return keyed;
}

Keyed someAnswer(const Question &question, std::size_t seed)
{
    const int small = static_cast<int>(seed % 9) + 1;
    switch (question.kind) {
    case QuestionKind::SingleChoice:
        return singleChoice(question, seed);
    case QuestionKind::MultipleChoice:
        return severalChoices(question, seed);
    case QuestionKind::Number: {
        const double number = question.minimum.value_or(0) + small;
        return {QString::number(number) + u'\r', Answer::number(number)};
    }
    case QuestionKind::Date:
        return {u"%1/3\r"_s.arg(small), Answer::date(QDate(2026, 3, small))};
    case QuestionKind::FreeText:
        break;
    }
    return {u"svar %1 från någon\r"_s.arg(seed), Answer::text(u"svar %1 från någon"_s.arg(seed))};
}

class AllFormsTest : public test::EntryFixture
{
protected:
    void SetUp() override
    {
        const auto instrument = bundledInstrument();
        ASSERT_OK(instrument);
        begin(*instrument);
        papers = papersOf(*session->instrument());
        std::set<QString> questionnaires;
        for (const Paper &paper : papers)
            questionnaires.insert(paper.questionnaire);
        ASSERT_EQ(questionnaires.size(), 6U);
    }

    void start(const Paper &paper)
    {
        startForm(paper.questionnaire, paper.version, paper.variant);
        ASSERT_EQ(keying().head().version, paper.version);
        ASSERT_EQ(keying().head().variant, paper.variant);
    }
    /// Keys answers to a whole form as its definition says, and gives them. Letters are typed, all else is pressed.
    QMap<QuestionKey, Answer> keyForm(std::size_t seed)
    {
        QMap<QuestionKey, Answer> answers;
        for (const Question *question : keying().questions()) {
            const Keyed keyed = someAnswer(*question, seed++);
            answers.insert(question->key, keyed.answer);
            if (question->kind == QuestionKind::FreeText) {
                typeText(keyed.keys.chopped(1));
                press(Qt::Key_Return);
            } else {
                pressEach(keyed.keys);
            }
        }
        return answers;
    }

    std::vector<Paper> papers;
};

TEST_F(AllFormsTest, EveryFormIsKeyedWholeAndReadBackFromTheFile)
{
    std::vector<QMap<QuestionKey, Answer>> keyed;
    std::size_t seed = 0;
    for (const Paper &paper : papers) {
        SCOPED_TRACE((paper.questionnaire + u' ' + paper.version + u' ' + paper.variant).toStdString());
        ASSERT_NO_FATAL_FAILURE(start(paper));
        for (int sheet = 0; sheet < 2; ++sheet) {
            keyed.push_back(keyForm(seed));
            seed += 5;
            ASSERT_TRUE(keying().isAtEnd());
            press(Qt::Key_Return);
        }
        press(Qt::Key_Escape);
    }
    open(); // what is read from here on was on disk
    ASSERT_EQ(sheets().size(), keyed.size());
    for (std::size_t i = 0; i < keyed.size(); ++i) {
        const Paper &paper = papers[i / 2];
        SCOPED_TRACE((paper.questionnaire + u' ' + paper.version + u' ' + paper.variant).toStdString());
        const Response stored = sheet(i);
        EXPECT_EQ(stored.head.questionnaire, paper.questionnaire);
        EXPECT_EQ(stored.head.version, paper.version);
        EXPECT_EQ(stored.head.variant, paper.variant);
        EXPECT_EQ(stored.answers.keys(), keyed[i].keys());
        for (auto answer = keyed[i].cbegin(); answer != keyed[i].cend(); ++answer)
            EXPECT_EQ(stored.answers.value(answer.key()), answer.value()) << answer.key().toStdString();
    }
}

/// Someone who sees nothing: knows only what the focus is called and how it is described.
class Listener
{
public:
    struct Pressed
    {
        int question = 0; ///< as it is called
        QStringList answers; ///< the words beside the keys, or what was typed
    };

    explicit Listener(EntryPage &page) : m_page(page) { }

    [[nodiscard]] QString name() const { return heard(*QApplication::focusWidget(), QAccessible::Name); }
    [[nodiscard]] bool isAtLookBack() const { return name().startsWith(u"Look back"_s); }
    [[nodiscard]] const std::vector<Pressed> &pressed() const { return m_pressed; }

    /// Answers the question that is called out, and the next.
    template<typename Press, typename Type>
    void answer(Press press, Type type)
    {
        static const QRegularExpression form(u"^Question (\\d+) of (\\d+): ."_s);
        const QString called = name();
        const auto question = form.match(called);
        ASSERT_TRUE(question.hasMatch()) << called.toStdString();
        Pressed done{question.captured(1).toInt(), {}};
        if (!m_page.form().hasFocus()) {
            done.answers << whatToType();
            type(done.answers.front());
            press(Qt::Key_Return);
        } else {
            const auto options = offered();
            ASSERT_FALSE(options.empty()) << description().toStdString();
            const auto &[key, words] = options[static_cast<std::size_t>(done.question) % options.size()];
            done.answers << words;
            press(Qt::Key(key.unicode()));
            if (name() == called && !isAtLookBack())
                press(Qt::Key_Return); // several may be ticked
        }
        m_pressed.push_back(done);
    }

private:
    static QString heard(QWidget &widget, QAccessible::Text text)
    {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
        return accessible == nullptr ? QString() : accessible->text(text);
    }
    [[nodiscard]] QString description() const { return heard(m_page.form(), QAccessible::Description); }
    /// The keys that are called out, each with its words.
    [[nodiscard]] std::vector<std::pair<QChar, QString>> offered() const
    {
        static const QRegularExpression form(u"^([0-9+]): (.+)$"_s);
        std::vector<std::pair<QChar, QString>> found;
        for (const QString &part : description().split(u"; "_s)) {
            if (const auto option = form.match(part); option.hasMatch())
                found.emplace_back(option.captured(1).front(), option.captured(2));
        }
        return found;
    }
    [[nodiscard]] QString whatToType() const
    {
        static const QRegularExpression range(u"Expected: (\\d+) to"_s);
        if (description().contains(u"A date as"_s))
            return u"2026-03-14"_s;
        if (description().contains(u"makes a new line"_s))
            return u"Skrivet utan att se"_s;
        const QString least = range.match(description()).captured(1);
        return least.isEmpty() ? u"3"_s : least;
    }

    EntryPage &m_page;
    std::vector<Pressed> m_pressed;
};

/// An answer as the paper words it.
QStringList inWords(const Question &question, const Answer &answer)
{
    if (!question.isChoice())
        return answer.values();
    QStringList words;
    for (const QString &code : answer.values())
        words << question.options[static_cast<std::size_t>(question.optionIndex(code).value_or(0))].text.in(u"sv"_s);
    return words;
}

TEST_F(AllFormsTest, ByScreenReaderNamesAlone)
{
    for (std::size_t i = 0; i < papers.size(); ++i) {
        const Paper &paper = papers[i];
        SCOPED_TRACE((paper.questionnaire + u' ' + paper.version + u' ' + paper.variant).toStdString());
        ASSERT_NO_FATAL_FAILURE(start(paper));
        Listener listener(*page);
        constexpr std::size_t kMostQuestions = 40;
        while (!listener.isAtLookBack() && listener.pressed().size() < kMostQuestions)
            ASSERT_NO_FATAL_FAILURE(listener.answer([](Qt::Key key) { press(key); }, typeText));
        ASSERT_TRUE(listener.isAtLookBack());
        EXPECT_TRUE(listener.name().contains(u"Every question has an answer."_s)) << listener.name().toStdString();
        press(Qt::Key_Return);
        ASSERT_EQ(sheets().size(), i + 1);
        const Response stored = sheet(i);
        const std::vector<const Question *> questions = keying().questions();
        ASSERT_EQ(listener.pressed().size(), questions.size());
        for (const Listener::Pressed &done : listener.pressed()) {
            const Question &question = *questions[static_cast<std::size_t>(done.question - 1)];
            EXPECT_EQ(inWords(question, stored.answers.value(question.key)), done.answers) << question.key.toStdString();
        }
        press(Qt::Key_Escape);
    }
}

TEST_F(AllFormsTest, AFieldItselfTellsWhatIsExpectedOfIt)
{
    int fields = 0;
    for (const Paper &paper : papers) {
        ASSERT_NO_FATAL_FAILURE(start(paper));
        for (; !keying().isAtEnd(); press(Qt::Key_Down)) {
            if (page->form().hasFocus())
                continue;
            ++fields;
            QAccessibleInterface *field = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
            ASSERT_NE(field, nullptr);
            EXPECT_EQ(field->text(QAccessible::Name), page->form().accessibleName());
            EXPECT_TRUE(field->text(QAccessible::Description) == page->form().accessibleDescription())
                << paper.questionnaire.toStdString() << ' ' << currentQuestion().toStdString() << " is described as \""
                << field->text(QAccessible::Description).toStdString() << '"';
        }
        press(Qt::Key_Escape);
    }
    EXPECT_GT(fields, 5);
}

class KeystrokesTest : public test::EntryFixture
{
};

TEST_F(KeystrokesTest, TwentyFiveSingleChoicesTakeTwentySixKeysSheetAfterSheet)
{
    constexpr int kQuestions = 25;
    Instrument instrument = test::sampleInstrument();
    auto &questions = instrument.questionnaires[1].versions[0].questions;
    const Question one = questions.front();
    for (int i = 2; i <= kQuestions; ++i) {
        questions.push_back(one);
        questions.back().key = u"S%1"_s.arg(i);
        questions.back().number = QString::number(i);
    }
    begin(instrument);
    startForm(u"styrelse"_s);
    for (std::size_t made = 1; made <= 3; ++made) {
        int keystrokes = 0;
        while (sheets().size() < made && keystrokes < 2 * kQuestions) {
            press(keying().isAtEnd() ? Qt::Key_Return : Qt::Key(Qt::Key_1 + (keystrokes + static_cast<int>(made)) % 4));
            ++keystrokes;
        }
        EXPECT_EQ(keystrokes, 26);
        EXPECT_EQ(sheet(made - 1).answers.size(), kQuestions);
        EXPECT_EQ(sheet(made - 1).answers.value(u"S2"_s), Answer::option(QString::number((1 + made) % 4 + 1)));
    }
}

} // namespace

} // namespace ljus
