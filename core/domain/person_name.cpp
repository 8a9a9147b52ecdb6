// Recognises persons' names in what is written freely.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/person_name.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

/// In lower case.
Words wordsOf(const QString &text)
{
    const QStringList words = text.toLower().simplified().split(u' ');
    return {words.cbegin(), words.cend()};
}

/// Given names that many people in Sweden have, whatever country they come from.
const Words &givenNames()
{
    static const Words names = wordsOf(uR"(
Abbas Abdi Abdirahman Abdul Abdullah Abdullahi Abdulrahman Abebe Adam Adnan Adrian Agata Agnes Agneta Agnieszka Ahmad
Ahmed Aisha Albert Albin Aleksandra Alexander Alexandra Alfred Ali Alice Alicia Alma Almaz Alva Amal Amanda Amina Amir
Amira Anastasia Anders Andreas Andrzej Anette Angela Angelica Anita Anja Ann Anna Anne Anneli Annelie Anni Annie
Annika Anton Arne Arvid Arvo Asha Astrid August Axel Ayaan Ayse Bahram Baran Barbro Beata Behrouz Bengt Benjamin
Berhane Berit Bertil Bilal Biniam Birgit Birgitta Björn Bo Bogdan Bosse Britt Britta Börje Camilla Carin Carina Carl
Carolina Caroline Catarina Catrin Cecilia Charlotta Charlotte Christer Christian Christina Christine Christoffer Claes
Conny Dagny Dan Daniel Daniela Danuta David Dawit Denise Dennis Dilan Dragan Ebba Edit Edith Edvin Edward Elena Eleni
Elias Elin Elina Elisabet Elisabeth Ella Ellen Ellinor Elna Elsa Elvira Emelie Emil Emilia Emma Emmy Eric Erica Erik
Erika Eskil Ester Esther Eugen Eva Evelina Ewa Fadumo Farah Farid Farida Fatima Fatma Fatme Felicia Felix Feven Fia
Filip Filmon Folke Fredrik Freja Frida Gabriel Gabriella Gabrielle Georg Gerd Gerda Giovanni Goran Greta Gudrun Gun
Gunilla Gunnar Gunnel Gunvor Gustaf Gustav Göran Gösta Haben Habiba Hala Halima Hamid Hampus Hamza Hanna Hannah Hans
Harald Harry Hasan Hassan Hawa Hedvig Heidi Helen Helena Helene Helga Henning Henrik Henry Hiba Hilda Hillevi Hjalmar
Hodan Hossein Hugo Hussein Håkan Ibrahim Ida Idris Ifrah Igor Ilse Ines Inez Inga Ingegerd Ingela Ingemar Inger Ingrid
Ingvar Ira Irene Irina Iris Iryna Iréne Isa Isabella Isabelle Isak Ismail Ivan Jaana Jacob Jakob Jamal Jan Jane Janne
Jari Jasmine Jelena Jenni Jennie Jenny Jens Jerker Jesper Jessica Jimmy Joakim Joel Johan Johanna John Johnny Jonas
Jonatan Jonathan Jonna Jorge Jose Josef Josefin Josefine Juan Jukka Julia Jörgen Jürgen Kaisa Kaj Kamal Kari Karim
Karima Karin Karl Karolina Karwan Kasper Katarina Katarzyna Kenneth Kent Kerstin Kevin Khadija Khaled Khalid Kicki Kim
Kjell Klara Krister Kristian Kristin Kristina Kristoffer Krzysztof Kurt Laila Lamin Lars Layla Leif Leila Lena Lennart
Leo Liam Lilian Lillemor Lina Linda Linn Linnea Linnéa Linus Lisa Lisbeth Liselott Lotta Louise Lova Lovis Lovisa
Lucas Ludvig Lukas Lukasz Madeleine Magdalena Magnus Maha Mahad Mahmoud Mahmud Maj Maja Malgorzata Malin Manuel Marcin
Marcus Margareta Margaretha Margit Maria Mariam Marianne Marie Marija Marika Marina Mario Marko Markus Marlene Martin
Martina Mary Maryam Maryan Matilda Mats Mattias Mattis Max Maximilian Małgorzata Mehdi Mehmet Meja Melissa Melker
Meron Mia Michael Mihaela Mihret Mikael Mikaela Mike Milan Milla Milo Minna Mirjam Moa Mohamed Mohammad Mohammadreza
Mohammed Mohsen Molly Mona Monica Monika Morteza Muhammad Muna Murat Mustafa Märta Nadia Nasrin Natalia Natalie
Nataliia Nathalie Natnael Nellie Nguyen Nicklas Niclas Nicole Niklas Niko Nils Nina Noah Nora Nour Nova Oksana Ola
Oleg Oleksandr Olena Olga Oliver Olivia Olle Olof Omar Oscar Oskar Osman Ossian Ottilia Otto Parisa Pascal Patricia
Patrik Paul Paula Pavel Pawel Peder Pehr Pekka Per Pernilla Peter Petra Petronella Petter Pia Piotr Pirjo Pontus
Ragnar Ragnhild Rahel Rania Rasmus Raul Rebecca Rebecka Reza Ricardo Richard Rickard Rikard Rima Rita Robert Robin
Roger Rojda Roland Rolf Ronja Rose Roza Rune Rut Ruth Saga Sahra Said Salem Salim Sally Saman Samir Samira Samrawit
Samuel Sandra Sanna Santiago Sara Sarah Sebastian Selam Selma Senait Serhii Shirin Sigge Signe Sigrid Sigurd Sigvard
Simon Simret Sirpa Siv Sixten Snezana Sofia Sofie Sofija Solveig Sonja Staffan Stefan Stefania Stella Stellan Stig
Stina Sture Suad Susanna Susanne Svante Svea Sven Svenne Svetlana Svitlana Sylvia Tage Tahir Tariq Tatiana Tatjana Tea
Temesgen Tesfay Tetiana Thea Theodor Therese Thomas Thorbjörn Tiina Tilda Tim Timo Tobias Tom Tomas Tommy Tony Tor
Torbjörn Tore Torgny Torkel Torsten Torvald Tove Tsegay Tuomas Ture Tuva Ulf Ulla Ulrika Urban Ursula Valborg Valter
Vanja Vasyl Vera Verner Veronica Victor Victoria Viktor Viktoria Viktoriia Vilhelm Vilma Vincent Viola Vladimir
Volodymyr Walid Weini Wiktor William Wilma Yasmin Yngve Yonas Yosef Yousef Youssef Yrsa Yulia Yuliia Yusuf Yvonne
Zahra Zainab Zara Zeinab Zeynep Ziad Zoran Åke Åsa Örjan Östen)"_s);
    return names;
}

/// Surnames that many people in Sweden have, without those that are words or places too (Berg, Lund, Holm).
const Words &surnames()
{
    static const Words names = wordsOf(uR"(
Abdi Abdullah Abdullahi Ahmad Ahmadi Ahmed Ali Axelsson Berglund Bergman Bergquist Bergström Berhane Björklund
Blomberg Boström Bylund Dahlberg Dahlgren Demir Edlund Ekberg Ekblom Ekholm Eklund Ekman Ekström Eliasson Engberg
Engström Farah Forsberg Forslund Forsman Fridh Gustavsson Haddad Hagberg Haglund Haile Hansen Hassan Hedberg Hedlund
Hedman Hellberg Hellman Hermansson Holmberg Holmgren Holmlund Hosseini Hussein Hägglund Högberg Ibrahim Ismail Ivanov
Jensen Karimi Karlberg Kaya Khalil Khoury Kovalenko Kowalski Larsen Lindberg Lindblom Lindell Lindholm Lindroth
Lindström Ljungberg Lundahl Lundberg Lundell Lundin Lundmark Lundström Malmberg Markström Melin Moberg Modin Mohamed
Mohammad Mohammadi Mohammed Mohamud Möller Nasser Nguyen Nielsen Nordin Nordlund Norman Norén Nyberg Nylander Nyman
Näslund Olsen Omar Osman Palmberg Pedersen Petrov Petrovic Popov Rahimi Rezai Rosenberg Rosén Rydberg Saleh Sandberg
Sandell Sandin Selin Sjöberg Sjödin Sjögren Sjölund Skoglund Stenberg Stenman Strömberg Ståhl Sundberg Sundin Svedberg
Söderberg Söderlund Söderman Tesfay Tesfaye Thorell Tran Törnberg Viklund Wahlberg Wallenius Wallin Warsame Westberg
Westerberg Westerlund Westin Westman Wiberg Wiklund Wikman Yilmaz Yusuf Zetterberg Åberg Ågren Åkerlund Åkerman
Åkesson Åslund Åström Öberg Öhman Östberg Österberg Östlund)"_s);
    return names;
}

/// What stands with a capital beside a given name and is no surname: "Karin Arbetsförmedlingen", "Eva Tisdag", "Max Sundsvall".
const Words &otherWords()
{
    static const Words words = wordsOf(uR"(
April Arabiska Arbetsförmedlingen Augusti Bil Borlänge Borås Bräcke Bygg Café Centrum Chef Chefen Coach Coachen
December Engelska Enkät Enkäten Falun Februari Folkhögskola Folkhögskolan Fredag Fråga Frågade Församling
Försäkringskassan Gata Gatan Grupp Gruppen Gävle Gård Gården Göteborg Halmstad Handläggare Handläggaren Hej
Helsingborg Hemmet Huset Härjedalen Härnösand Insatsen Ja Januari Juli Juni Jämtland Jönköping Kalmar Karlstad Klar
Kommun Kommunen Komvux Kontor Kontoret Kramfors Krokom Kurator Kuratorn Kursen Kyrka Kyrkan Linköping Luleå Lördag Maj
Malmö Mars Mitt Måndag Nej Norr Norrköping Norrland November Ny Obs Oktober Onsdag Plats Praktik Psykiatrin Ragunda
Reception Receptionen Region Regionen Rehab Ring Ringde Samordnare Samordnaren Samordningsförbundet Se September Sjuk
Skola Skolan Skövde Socialtjänsten Sollefteå Somaliska Stockholm Strömsund Sundsvall Svenska Syd Söder Söndag Timrå
Tisdag Tolk Tolken Torg Torget Torsdag Umeå Uppsala Utdelad Utskick Väg Vägen Väster Västerås Växjö Vårdcentral
Vårdcentralen Åre Åter Örebro Örnsköldsvik Öster Östersund)"_s);
    return words;
}

/// How many surnames end, and hardly any other word that begins with a capital: endings of places too (holm, lund, strand, vall)
/// are not among them.
constexpr std::array kSurnameEndings{u"sson", u"qvist", u"kvist", u"gren", u"stedt", u"ström", u"löf",  u"dahl",
                                     u"ović", u"ovic",  u"enko",  u"czyk", u"oğlu",  u"oglu",  u"zadeh"};
/// Those that no common word has, with or without a capital.
constexpr std::array kSureEndings{u"sson", u"qvist"};

template<typename Endings>
bool endsAs(const Endings &endings, QStringView word)
{
    return std::any_of(endings.begin(), endings.end(), [word](const char16_t *ending) {
        return word.size() > QStringView(ending).size() + 1 && word.endsWith(QStringView(ending));
    });
}

bool isKnownSurname(const QString &word)
{
    return surnames().contains(word) || endsAs(kSureEndings, word)
           || (word.contains(u'-') && surnames().contains(word.section(u'-', -1)));
}

/// A word, what it may be, and what follows it.
struct Word
{
    bool isGiven = false;
    bool isOther = false;
    bool isKnownSurname = false;
    bool isSurname = false; ///< by its ending at least
    bool hasCapital = false;
    bool isAcronym = false; ///< "AF"
    bool hasComma = false;
    TextSpan span{};

    [[nodiscard]] qsizetype end() const { return span.start + span.length; }
};
using Rows = std::vector<std::vector<Word>>;

Word wordOf(const QString &found, const QString &after)
{
    constexpr int kLongestAcronym = 4;
    const QString lower = found.toLower();
    Word word;
    word.isOther = otherWords().contains(lower);
    word.isGiven = givenNames().contains(lower.contains(u'-') ? lower.section(u'-', 0, 0) : lower); // Anna-Karin
    word.isKnownSurname = !word.isOther && isKnownSurname(lower);
    word.isSurname = word.isKnownSurname || (!word.isOther && endsAs(kSurnameEndings, lower));
    word.hasCapital = found.front().isUpper();
    word.isAcronym = found.size() <= kLongestAcronym && found == found.toUpper() && found != lower;
    word.hasComma = after.contains(u',');
    return word;
}

/// The words that stand side by side, one list for each row of them; initials and what stands before surnames are left out.
Rows rowsOfWords(QStringView text)
{
    static const QRegularExpression letters(uR"((\p{L}+(?:['’-]\p{L}+)*)([^\p{L}]*))"_s);
    static const Words before = wordsOf(u"von af de al el van der da la bin ibn abu"_s);
    Rows rows(1);
    auto words = letters.globalMatch(text.toString());
    while (words.hasNext()) {
        const QRegularExpressionMatch match = words.next();
        const QString found = match.captured(1);
        const QString after = match.captured(2);
        const bool isInitial = found.size() == 1 && found.front().isUpper();
        const bool isPrefix = !rows.back().empty() && before.contains(found.toLower());
        if (!isInitial && !isPrefix) {
            rows.back().push_back(wordOf(found, after));
            rows.back().back().span = {match.capturedStart(1), match.capturedLength(1)};
        }
        const QString between = after.trimmed();
        const bool isBeside = between.isEmpty() || between == u","_s || (between == u"-"_s && after.size() > 2);
        const bool goesOn = isBeside || (isInitial && between == u"."_s);
        if (!goesOn)
            rows.emplace_back();
    }
    return rows;
}

bool isFullName(const Word &first, const Word &second)
{
    const auto areSure = [](const Word &given, const Word &surname) { return given.isGiven && surname.isKnownSurname; };
    if ((areSure(first, second) && !first.hasComma) || areSure(second, first))
        return true;
    if (!first.hasCapital || !second.hasCapital || second.isOther)
        return false;
    // What is a given name too ("Träffade Ali") is no surname for sure.
    const bool isSurnameOnly = second.isSurname && !second.isGiven;
    if (first.isOther || first.hasComma)
        return first.hasComma ? first.isSurname && second.isGiven : isSurnameOnly && second.isKnownSurname;
    const bool isWithAcronym = second.isAcronym && !first.isAcronym;
    return (first.isGiven && !isWithAcronym) || isSurnameOnly || (first.isSurname && second.isGiven);
}

/// "Kovac, Maria", and nothing else.
bool isTurnedName(const std::vector<Word> &words)
{
    return words.size() == 2 && words[0].hasComma && words[0].hasCapital && words[1].hasCapital && !words[0].isOther
           && words[1].isGiven;
}

/// The pairs of words that make a full name.
std::vector<TextSpan> fullNamesIn(const Rows &rows)
{
    std::vector<TextSpan> names;
    for (const std::vector<Word> &words : rows) {
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
            if (isFullName(words[i], words[i + 1]) || (rows.size() <= 2 && isTurnedName(words)))
                names.push_back({words[i].span.start, words[i + 1].end() - words[i].span.start});
        }
    }
    return names;
}

/// @a spans in order, with those that overlap made one: "Anna Maria" and "Maria Berglund".
std::vector<TextSpan> merged(std::vector<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const TextSpan &one, const TextSpan &other) { return one.start < other.start; });
    std::vector<TextSpan> whole;
    for (const TextSpan &span : spans) {
        if (whole.empty() || whole.back().start + whole.back().length <= span.start)
            whole.push_back(span);
        else
            whole.back().length = std::max(whole.back().length, span.start + span.length - whole.back().start);
    }
    return whole;
}

} // namespace

bool holdsFullName(QStringView text)
{
    // Most texts are codes or empty.
    if (std::none_of(text.begin(), text.end(), [](QChar sign) { return sign.isSpace() || sign == u','; }))
        return false;
    return !fullNamesIn(rowsOfWords(text)).empty();
}

std::vector<TextSpan> namesIn(QStringView text)
{
    const Rows rows = rowsOfWords(text);
    std::vector<TextSpan> names = fullNamesIn(rows);
    for (const std::vector<Word> &words : rows) {
        for (const Word &word : words) {
            if (word.isGiven && word.hasCapital && !word.isOther)
                names.push_back(word.span);
        }
    }
    return merged(std::move(names));
}

} // namespace ljus
