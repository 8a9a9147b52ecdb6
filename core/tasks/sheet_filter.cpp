// Which finished sheets of a round are wanted, and the names of what they only have keys and numbers for.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/sheet_filter.h"

#include <algorithm>

namespace ljus {

QString SheetNames::questionnaire(const ResponseHead &head) const
{
    const Questionnaire *found = instrument->questionnaire(head.questionnaire);
    return found ? found->title.in(language) : head.questionnaire;
}

QString SheetNames::variant(const ResponseHead &head) const
{
    const Questionnaire *found = instrument->questionnaire(head.questionnaire);
    const QuestionnaireVersion *version = found ? found->version(head.version) : nullptr;
    const Variant *variant = version ? version->variant(head.variant) : nullptr;
    return variant ? variant->title.in(language) : head.variant;
}

QString SheetNames::activity(const ResponseHead &head) const
{
    return head.activity ? activities.value(head.activity->value) : QString();
}

SheetSieve::SheetSieve(const SheetFilter &filter, const SheetNames &names)
    : m_filter(filter), m_search(filter.search.simplified())
{
    bool isNumber = false;
    const int serial = m_search.toInt(&isNumber);
    if (isNumber)
        m_serial = serial;
    for (auto activity = names.activities.cbegin(); activity != names.activities.cend(); ++activity) {
        if (activity->contains(m_search, Qt::CaseInsensitive))
            m_activities.insert(activity.key());
    }
    for (const Questionnaire &each : names.instrument->questionnaires) {
        if (each.title.in(names.language).contains(m_search, Qt::CaseInsensitive))
            m_questionnaires.insert(each.key);
    }
}

bool SheetSieve::lets(const SheetLine &sheet) const
{
    const ResponseHead &head = sheet.head;
    return (!m_filter.batch || m_filter.batch == sheet.batchNumber.value_or(SheetFilter::kImported))
           && (!m_filter.activity || m_filter.activity == (head.activity ? head.activity->value : SheetFilter::kNoActivity))
           && (!m_filter.questionnaire || m_filter.questionnaire == head.questionnaire)
           && (!m_filter.version || m_filter.version == head.version) && isFlagged(sheet) && isFound(sheet);
}

bool SheetSieve::isFlagged(const SheetLine &sheet) const
{
    const auto isWanted = [this](SheetFlag flag) {
        return std::find(m_filter.flags.cbegin(), m_filter.flags.cend(), flag) != m_filter.flags.cend();
    };
    const std::vector<SheetFlag> open = openFlags(sheet);
    return m_filter.flags.empty() || std::any_of(open.cbegin(), open.cend(), isWanted);
}

bool SheetSieve::isFound(const SheetLine &sheet) const
{
    return m_search.isEmpty() || m_serial == sheet.serial || m_questionnaires.contains(sheet.head.questionnaire)
           || (sheet.head.activity && m_activities.contains(sheet.head.activity->value));
}

} // namespace ljus
