// The words that people's own lists are written in: headings, statuses, languages, questionnaires.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/hand_out_words.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// Lower case, without what people put around words.
QString plain(const QString &text)
{
    QString word = text.simplified().toLower();
    while (!word.isEmpty() && u":.!?*"_s.contains(word.back()))
        word.chop(1);
    return word.trimmed();
}

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s);
    return text.toLower().split(other, Qt::SkipEmptyParts);
}

/// One line for each value, its words separated by |.
template<typename Value>
QHash<QString, Value> byWord(std::initializer_list<std::pair<Value, const char16_t *>> lines)
{
    QHash<QString, Value> values;
    for (const auto &[value, words] : lines) {
        for (const QString &word : QStringView(words).toString().split(u'|'))
            values.insert(word, value);
    }
    return values;
}

constexpr int kSure = 4; ///< the column's own word
constexpr int kUsual = 3;
constexpr int kPossible = 2;
constexpr int kPart = 1; ///< the heading holds such a word

struct HeadingWords
{
    HandOutColumn column;
    int strength;
    const char16_t *words;
};

const QHash<QString, Heading> &headings()
{
    using enum HandOutColumn;
    static const QHash<QString, Heading> known = [] {
        QHash<QString, Heading> all;
        for (const auto &[column, strength, words] :
             {HeadingWords{Code, kSure, u"kod|code|lokal kod|deltagarkod|deltagarens kod"},
              HeadingWords{Code, kUsual,
                           u"nr|nummer|no|number|löpnr|löpnummer|lopnr|löp nr|deltagarnr|deltagarnummer|deltagar-id"},
              HeadingWords{Code, kPossible, u"id|deltagare|participant|#"},
              HeadingWords{Questionnaire, kSure, u"enkät|questionnaire|enkättyp|typ av enkät"},
              HeadingWords{Questionnaire, kUsual, u"typ|formulär|pågående/avslut|pågående eller avslut"},
              HeadingWords{Status, kSure, u"status"},
              HeadingWords{Status, kUsual,
                           u"utdelad|utdelat|delats ut|utdelning|enkät utdelad|fått enkät|fått enkäten|handed out"},
              HeadingWords{Date, kSure,
                           u"datum|date|utdelningsdatum|datum för utdelning|utdelad datum|datum utdelad|utdelad den"},
              HeadingWords{Date, kUsual, u"när|dag"}, HeadingWords{Language, kSure, u"språk|language|enkätspråk"},
              HeadingWords{Reason, kSure, u"skäl|orsak|reason|anledning"},
              HeadingWords{Note, kSure, u"anteckning|anteckningar|note|notes"},
              HeadingWords{Note, kUsual, u"kommentar|kommentarer|anmärkning|övrigt|comment|comments|obs"}}) {
            for (const QString &word : QStringView(words).toString().split(u'|'))
                all.insert(word, {column, strength});
        }
        return all;
    }();
    return known;
}

const QHash<QString, HandOutStatus> &statuses()
{
    using enum HandOutStatus;
    static const QHash<QString, HandOutStatus> known = byWord<HandOutStatus>(
        {{NotOffered, u"ej erbjuden|inte erbjuden|ej utdelad|inte utdelad|ej utdelat|inte utdelat|ej delats ut|inte delats ut"},
         {NotOffered, u"ej fått|inte fått|ej tillfrågad|inte tillfrågad|ännu inte|väntar|kvar|not offered|not yet"},
         {HandedOut, u"utdelad|utdelat|delats ut|delad|lämnad|lämnat|utlämnad|fått|fått enkät|skickad|skickat|postad|mejlad"},
         {HandedOut, u"ja|j|x|xx|v|ok|klar|klart|✓|✔|√|☑|☒|yes|y|1|true|sant|handed out|given|sent"},
         {Declined,
          u"tackat nej|tackade nej|tackar nej|nej tack|avböjt|avböjde|avböjer|avstår|avstått|avstod|nekat|nekar|nekade"},
         {Declined, u"vill inte|vill ej|ville inte|ville ej|said no|declined|refused"},
         {NotReached, u"ej nåbar|inte nåbar|ej nådd|inte nådd|nås ej|nås inte|ej anträffad|inte anträffad|ej anträffbar"},
         {NotReached, u"ej kontakt|ingen kontakt|ej kontaktbar|inte kontaktbar|går ej att nå|går inte att nå|not reached"},
         {OutsideTarget, u"utanför målgruppen|utanför målgrupp|ej målgrupp|ej i målgruppen|inte i målgruppen|ej aktuell"},
         {OutsideTarget, u"inte aktuell|ej relevant|inte relevant|outside the target group|outside target group"}});
    return known;
}

const QHash<QString, QString> &languages()
{
    static const QHash<QString, QString> known =
        byWord<QString>({{u"sv"_s, u"svenska|swedish|lättläst svenska|lätt svenska|lättläst|svensk|sve"},
                         {u"en"_s, u"engelska|english|engelsk|eng"},
                         {u"ar"_s, u"arabiska|arabic|arab"},
                         {u"so"_s, u"somaliska|somali"},
                         {u"ti"_s, u"tigrinja|tigrinska|tigrinya"},
                         {u"fa"_s, u"persiska|farsi|persian"},
                         {u"prs"_s, u"dari|prs"},
                         {u"ps"_s, u"pashto|pashtu"},
                         {u"uk"_s, u"ukrainska|ukrainian"},
                         {u"ru"_s, u"ryska|russian"},
                         {u"fi"_s, u"finska|finnish"},
                         {u"es"_s, u"spanska|spanish"},
                         {u"fr"_s, u"franska|french"},
                         {u"de"_s, u"tyska|german"},
                         {u"it"_s, u"italienska|italian"},
                         {u"pt"_s, u"portugisiska|portuguese"},
                         {u"ku"_s, u"kurdiska|kurdish|kurmanji|nordkurdiska"},
                         {u"ckb"_s, u"sorani|sydkurdiska|ckb"},
                         {u"pl"_s, u"polska|polish"},
                         {u"ro"_s, u"rumänska|romanian"},
                         {u"rom"_s, u"romani|romani chib|rom"},
                         {u"hu"_s, u"ungerska|hungarian"},
                         {u"bg"_s, u"bulgariska|bulgarian"},
                         {u"el"_s, u"grekiska|greek"},
                         {u"sq"_s, u"albanska|albanian"},
                         {u"tr"_s, u"turkiska|turkish"},
                         {u"th"_s, u"thailändska|thai"},
                         {u"vi"_s, u"vietnamesiska|vietnamese"},
                         {u"zh"_s, u"kinesiska|mandarin|chinese"},
                         {u"bs"_s, u"bosniska|bosnian|bks"},
                         {u"hr"_s, u"kroatiska|croatian"},
                         {u"sr"_s, u"serbiska|serbian"},
                         {u"am"_s, u"amhariska|amharic"},
                         {u"om"_s, u"oromo|oromiska"},
                         {u"sw"_s, u"swahili"},
                         {u"ur"_s, u"urdu"},
                         {u"bn"_s, u"bengali|bangla"},
                         {u"lt"_s, u"litauiska|lithuanian"},
                         {u"lv"_s, u"lettiska|latvian"},
                         {u"et"_s, u"estniska|estonian"},
                         {u"no"_s, u"norska|norwegian"},
                         {u"da"_s, u"danska|danish"},
                         {u"se"_s, u"nordsamiska|samiska"},
                         {u"sma"_s, u"sydsamiska"},
                         {u"smj"_s, u"lulesamiska"},
                         {u"fit"_s, u"meänkieli|fit"}});
    return known;
}

bool isTitle(const QString &text, const Questionnaire &questionnaire)
{
    const auto &titles = questionnaire.title.byLanguage;
    return text == questionnaire.key.toLower() || std::any_of(titles.cbegin(), titles.cend(), [&text](const QString &title) {
               return title.simplified().toLower() == text;
           });
}

/// Whether each of @a parts begins a word of @a title.
bool begin(const QStringList &parts, const QString &title)
{
    const QStringList words = wordsIn(title);
    return std::all_of(parts.cbegin(), parts.cend(), [&words](const QString &part) {
        return std::any_of(words.cbegin(), words.cend(), [&part](const QString &word) { return word.startsWith(part); });
    });
}

/// The only one of @a questionnaires that @a isMeant; null: none, or several.
template<typename IsMeant>
const Questionnaire *onlyOne(const std::vector<const Questionnaire *> &questionnaires, IsMeant isMeant)
{
    const auto found = std::find_if(questionnaires.begin(), questionnaires.end(), isMeant);
    if (found == questionnaires.end() || std::any_of(std::next(found), questionnaires.end(), isMeant))
        return nullptr;
    return *found;
}

} // namespace

Heading headingFromWords(const QString &text)
{
    static const QRegularExpression brackets(u"\\s*[(\\[].*[)\\]]\\s*"_s);
    QString word = plain(text);
    if (const auto found = headings().constFind(word); found != headings().cend())
        return *found;
    for (const HandOutColumn column : kHandOutColumns) {
        if (column != HandOutColumn::Ignored && word == displayName(column).toLower())
            return {column, kSure};
    }
    if (const auto found = headings().constFind(plain(word.remove(brackets))); found != headings().cend())
        return *found;
    if (namesPersonalData(text))
        return {};
    static const auto parts = byWord<HandOutColumn>({{HandOutColumn::Code, u"kod|löpnr|löpnummer"},
                                                     {HandOutColumn::Date, u"datum|utdelningsdatum"},
                                                     {HandOutColumn::Language, u"språk"},
                                                     {HandOutColumn::Reason, u"skäl|orsak"},
                                                     {HandOutColumn::Note, u"anteckning|anteckningar|kommentar|kommentarer"},
                                                     {HandOutColumn::Status, u"status|utdelad|utdelat"}});
    for (const QString &part : wordsIn(word)) {
        if (const auto found = parts.constFind(part); found != parts.cend())
            return {*found, kPart};
    }
    return {};
}

bool asksWhetherHandedOut(const QString &heading)
{
    static const QStringList starts{u"utdel"_s, u"delats"_s, u"fått"_s, u"lämna"_s, u"handed"_s, u"erbj"_s};
    const QStringList words = wordsIn(heading);
    return std::any_of(words.cbegin(), words.cend(), [](const QString &word) {
        return std::any_of(starts.cbegin(), starts.cend(), [&word](const QString &start) { return word.startsWith(start); });
    });
}

bool namesPersonalData(const QString &heading)
{
    static const QRegularExpression personal(
        u"namn|personn|pers\\.?nr|^pnr|född|födelse|telefon|mobil|e-?post|mejl|mail|adress|name|phone"_s);
    return personal.match(plain(heading)).hasMatch();
}

std::optional<HandOutStatus> statusFromWords(const QString &text)
{
    if (const auto status = handOutStatusFromCode(text.trimmed()))
        return status;
    const QString word = plain(text);
    if (const auto found = statuses().constFind(word); found != statuses().cend())
        return *found;
    if (isDash(word))
        return HandOutStatus::NotOffered;
    const auto own = std::find_if(kHandOutStatuses.begin(), kHandOutStatuses.end(),
                                  [&word](HandOutStatus status) { return displayName(status).toLower() == word; });
    return own == kHandOutStatuses.end() ? std::nullopt : std::optional(*own);
}

bool isNo(const QString &text)
{
    static const QStringList words{u"nej"_s, u"n"_s, u"no"_s, u"0"_s, u"false"_s, u"falskt"_s, u"ej"_s, u"inte"_s};
    return words.contains(plain(text));
}

std::optional<StatusWithRest> statusWithRestFromWords(const QString &text)
{
    const QString word = text.simplified();
    std::optional<StatusWithRest> longest;
    qsizetype length = 0;
    for (auto status = statuses().cbegin(); status != statuses().cend(); ++status) {
        const qsizetype size = status.key().size();
        if (size <= length || size >= word.size() || word.at(size).isLetterOrNumber()
            || !word.startsWith(status.key(), Qt::CaseInsensitive))
            continue;
        static const QRegularExpression around(u"^[\\s(\\[:,;.=/–-]+|[\\s)\\].]+$"_s);
        const QString rest = word.mid(size).remove(around);
        if (rest.isEmpty())
            continue;
        length = size;
        longest = StatusWithRest{status.value(), rest};
    }
    return longest;
}

bool isDash(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar sign) { return u"-–—"_s.contains(sign); });
}

QString languageFromWords(const QString &text)
{
    const QString word = plain(text);
    if (const auto found = languages().constFind(word); found != languages().cend())
        return *found;
    constexpr int kMostLetters = 3;
    const bool isCode = word.size() >= 2 && word.size() <= kMostLetters
                        && (QLocale::codeToLanguage(word) != QLocale::AnyLanguage || languages().values().contains(word));
    return isCode ? word : QString();
}

const Questionnaire *questionnaireFromWords(const QString &text, const std::vector<const Questionnaire *> &questionnaires)
{
    const QString word = text.simplified().toLower();
    const auto isNamed = [&word](const Questionnaire *questionnaire) { return isTitle(word, *questionnaire); };
    if (std::any_of(questionnaires.begin(), questionnaires.end(), isNamed))
        return onlyOne(questionnaires, isNamed);
    QStringList parts = wordsIn(word);
    parts.removeIf([](const QString &part) { return part == u"enkät"_s || part == u"enkäten"_s || part == u"questionnaire"_s; });
    if (parts.isEmpty())
        return nullptr;
    QStringList languages{u"sv"_s, u"en"_s};
    for (const Questionnaire *questionnaire : questionnaires)
        languages += questionnaire->title.byLanguage.keys();
    // One language at a time: "P" begins "pågående", but in English both are for participants.
    for (const QString &language : languages) {
        if (const auto *found = onlyOne(questionnaires, [&](const Questionnaire *questionnaire) {
                return begin(parts, questionnaire->title.byLanguage.value(language));
            }))
            return found;
    }
    return onlyOne(questionnaires, [&parts](const Questionnaire *questionnaire) { return begin(parts, questionnaire->key); });
}

} // namespace ljus
