// Enkäter: the definitions that the file holds, what they ask, and adding one from a file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/questionnaires_page.h"

#include "core/instruments/lineage.h"
#include "core/tasks/definition_files.h"
#include "ui/parts/filter_row.h"
#include "ui/parts/look.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/table_view.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ljus {

namespace {

QString optionsOf(const Question &question, const QString &language)
{
    if (!question.isChoice()) {
        switch (question.kind) {
        case QuestionKind::Number:
            return QuestionnairesPage::tr("a number");
        case QuestionKind::Date:
            return QuestionnairesPage::tr("a date");
        default:
            return QuestionnairesPage::tr("own words");
        }
    }
    QStringList texts;
    for (const Option &option : question.options)
        texts << option.text.in(language);
    return texts.join(QStringLiteral(" · "));
}

QString changeOf(const Question &question, const Questionnaire &questionnaire, const QuestionnaireVersion &version)
{
    const auto index = questionnaire.versionIndex(version.key);
    if (!index || *index == 0)
        return {};
    const auto &older = questionnaire.versions.at(static_cast<std::size_t>(*index - 1));
    for (const QuestionChange &change : changesBetween(older, version)) {
        if (change.question == question.key)
            return change.kind == QuestionChange::Kind::New ? QuestionnairesPage::tr("new") : QuestionnairesPage::tr("reworded");
    }
    return {};
}

QString droppedSince(const Questionnaire &questionnaire, const QuestionnaireVersion &version)
{
    const auto index = questionnaire.versionIndex(version.key);
    if (!index || *index == 0)
        return {};
    QStringList dropped;
    for (const QuestionChange &change :
         changesBetween(questionnaire.versions.at(static_cast<std::size_t>(*index - 1)), version)) {
        if (change.kind == QuestionChange::Kind::Dropped)
            dropped << change.question;
    }
    return dropped.isEmpty()
               ? QString()
               : QuestionnairesPage::tr("Dropped since the version before: %1.").arg(dropped.join(QStringLiteral(", ")));
}

} // namespace

QuestionnairesPage::QuestionnairesPage(Session &session, Prompts &prompts)
    : Page(tr("Questionnaires"), Scrolling::None, session), m_prompts(prompts), m_model(columns()), m_filters(new FilterRow),
      m_definition(m_filters->addChoice(tr("&Definition"))), m_questionnaire(m_filters->addChoice(tr("&Questionnaire"))),
      m_version(m_filters->addChoice(tr("&Version"))), m_status(makeLabel({}, Role::Muted)),
      m_table(makeTableView(&m_model, tr("Questions")))
{
    setSubtitle(tr("What is asked is data: each definition says where it comes from. An answer stays on its version for ever."));
    contentLayout()->addWidget(m_filters);
    contentLayout()->addWidget(m_status);
    contentLayout()->addWidget(m_table, 1);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_table->horizontalHeader(); // texts share the width and wrap
    for (int column = 0; column < m_model.columnCount(); ++column)
        header->setSectionResizeMode(column, column == 0 || column == 4 ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    QPushButton *add = setPrimaryAction(tr("Add a definition …"));
    add->setEnabled(!session.isReadOnly());
    connect(add, &QPushButton::clicked, this, &QuestionnairesPage::addDefinition);
    connect(m_definition, &QComboBox::currentIndexChanged, this, &QuestionnairesPage::fillQuestionnaires);
    connect(m_questionnaire, &QComboBox::currentIndexChanged, this, &QuestionnairesPage::fillVersions);
    connect(m_version, &QComboBox::currentIndexChanged, this, &QuestionnairesPage::fillQuestions);
}

std::vector<RowTableModel<QuestionnairesPage::Line>::Column> QuestionnairesPage::columns()
{
    return {
        {tr("No."), [](const Line &line) { return QVariant(line.number); }, {}},
        {tr("Question"), [](const Line &line) { return QVariant(line.text); }, {}},
        {tr("Options"), [](const Line &line) { return QVariant(line.options); }, {}},
        {tr("Indicator"), [](const Line &line) { return QVariant(line.indicator); }, {}},
        {tr("Change"), [](const Line &line) { return QVariant(line.change); }, {}},
    };
}

void QuestionnairesPage::refresh()
{
    auto all = session().store().instruments().all();
    if (!succeeded(all))
        return;
    m_definitions = *std::move(all);
    const int before = m_definition->currentIndex();
    {
        const QSignalBlocker quiet(m_definition);
        m_definition->clear();
        for (const StoredInstrument &each : m_definitions)
            m_definition->addItem(each.instrument->title.in(session().language()));
        m_definition->setCurrentIndex(before < 0 ? static_cast<int>(m_definitions.size()) - 1 : before);
    }
    fillQuestionnaires();
}

void QuestionnairesPage::fillQuestionnaires()
{
    if (m_definition->currentIndex() < 0)
        return;
    const StoredInstrument &definition = m_definitions.at(static_cast<std::size_t>(m_definition->currentIndex()));
    {
        const QSignalBlocker quiet(m_questionnaire);
        const QString before = m_questionnaire->currentData().toString();
        m_questionnaire->clear();
        for (const Questionnaire &each : definition.instrument->questionnaires)
            m_questionnaire->addItem(each.title.in(session().language()), each.key);
        m_questionnaire->setCurrentIndex(std::max(0, m_questionnaire->findData(before)));
    }
    fillVersions();
}

const Questionnaire *QuestionnairesPage::questionnaire() const
{
    if (m_definition->currentIndex() < 0)
        return nullptr;
    return m_definitions.at(static_cast<std::size_t>(m_definition->currentIndex()))
        .instrument->questionnaire(m_questionnaire->currentData().toString());
}

void QuestionnairesPage::fillVersions()
{
    const Questionnaire *chosen = questionnaire();
    if (chosen == nullptr)
        return;
    {
        const QSignalBlocker quiet(m_version);
        m_version->clear();
        for (auto version = chosen->versions.rbegin(); version != chosen->versions.rend(); ++version)
            m_version->addItem(tr("%1, from %2").arg(version->key, QLocale().toString(version->validFrom, QLocale::ShortFormat)),
                               version->key);
    }
    fillQuestions();
}

void QuestionnairesPage::fillQuestions()
{
    const Questionnaire *chosen = questionnaire();
    const QuestionnaireVersion *version = chosen == nullptr ? nullptr : chosen->version(m_version->currentData().toString());
    if (version == nullptr)
        return;
    const StoredInstrument &definition = m_definitions.at(static_cast<std::size_t>(m_definition->currentIndex()));
    const QString language = session().language();
    std::vector<Line> lines;
    for (const Question &question : version->questions) {
        const Indicator *indicator = definition.instrument->indicator(question.indicator);
        lines.push_back({question.number, question.text.in(language), optionsOf(question, language),
                         indicator == nullptr
                             ? QString()
                             : QStringLiteral("%1. %2").arg(indicator->number).arg(indicator->title.in(language)),
                         changeOf(question, *chosen, *version)});
    }
    m_model.setRows(std::move(lines));
    const Provenance &provenance = definition.instrument->provenance;
    m_status->setText(
        tr("%1. %2 %3").arg(displayName(provenance.status), provenance.source, droppedSince(*chosen, *version)).trimmed());
    m_status->setToolTip(tr("Fingerprint %1").arg(definition.fingerprint));
}

void QuestionnairesPage::addDefinition()
{
    const QString path = m_prompts.fileToOpen(this, tr("Add a definition"), tr("Definitions (*.instrument.json *.json)"));
    if (path.isEmpty())
        return;
    const auto instrument = loadInstrumentFile(path);
    if (!succeeded(instrument))
        return;
    const auto added = session().store().instruments().add(*instrument);
    if (!succeeded(added))
        return;
    const auto place =
        std::find_if(m_definitions.begin(), m_definitions.end(), [&](const StoredInstrument &each) { return each.id == *added; });
    if (place != m_definitions.end())
        m_definition->setCurrentIndex(static_cast<int>(place - m_definitions.begin()));
    notice().say(
        NoticeBar::Kind::Success,
        tr("Added \"%1\". Choose it for a round on the page Federation.").arg(instrument->title.in(session().language())));
}

} // namespace ljus
