// Finds things by the names that people give them, and says what there is when they are not found.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/lookup.h"

#include "core/instruments/keys.h"

#include <QCoreApplication>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Lookup)
};

} // namespace

Result<const Questionnaire *> findQuestionnaire(const Instrument &instrument, const QString &key)
{
    if (const Questionnaire *found = instrument.questionnaire(key))
        return found;
    return failure(Error::Kind::NotFound,
                   Texts::tr("There is no questionnaire \"%1\". Choose one of: %2.").arg(key, keysOf(instrument.questionnaires)));
}

Result<const Questionnaire *> findQuestionnaireOfGroup(const Instrument &instrument, RespondentGroup group)
{
    const Questionnaire *found = nullptr;
    QStringList keys;
    for (const Questionnaire &questionnaire : instrument.questionnaires) {
        if (questionnaire.group == group) {
            found = &questionnaire;
            keys << questionnaire.key;
        }
    }
    if (keys.size() == 1)
        return found;
    if (keys.isEmpty())
        return failure(Error::Kind::NotFound,
                       Texts::tr("The definition has no questionnaire for the group \"%1\".").arg(toCode(group)));
    return failure(Error::Kind::Invalid,
                   Texts::tr("The group \"%1\" has several questionnaires. Say which with --questionnaire: %2.")
                       .arg(toCode(group), keys.join(u", "_s)));
}

Result<const QuestionnaireVersion *> findVersion(const Questionnaire &questionnaire, const QString &key)
{
    if (const QuestionnaireVersion *found = questionnaire.version(key))
        return found;
    return failure(Error::Kind::NotFound, Texts::tr("The questionnaire \"%1\" has no version \"%2\". Choose one of: %3.")
                                              .arg(questionnaire.key, key, keysOf(questionnaire.versions)));
}

} // namespace ljus
