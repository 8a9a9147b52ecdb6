// Inlämning: what will be sent, what should be mended first, and the file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/submission_page.h"

#include "ui/parts/card.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/look.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/status_dot.h"
#include "ui/parts/table_view.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

const QString kNone = u"–"_s; ///< a number nobody has stated, and what rests on it
constexpr int kShortFingerprint = 16; ///< digits, enough to tell definitions apart by eye
constexpr int kDigitsInAGroup = 4;

QString inWords(const std::optional<int> &number)
{
    return number ? QLocale().toString(*number) : kNone;
}

QString inPercent(const std::optional<int> &percent)
{
    return percent ? SubmissionPage::tr("%1 %").arg(*percent) : kNone;
}

QString missingOf(const ResponseRates &rates)
{
    if (!rates.externalNonResponse || !rates.externalNonResponsePercent)
        return inWords(rates.externalNonResponse);
    return SubmissionPage::tr("%1 (%2 %)").arg(inWords(rates.externalNonResponse)).arg(*rates.externalNonResponsePercent);
}

bool isExample(const Provenance &provenance)
{
    return provenance.status == Provenance::Status::Example;
}

/// Where the definition comes from, and what that means for sending.
QString statusInWords(const Provenance &provenance)
{
    const QString name = displayName(provenance.status);
    return isExample(provenance) ? SubmissionPage::tr("%1: not the official questionnaire. Do not send the file.").arg(name)
                                 : name;
}

/// What to do with a file that was made.
QString adviceOn(const Provenance &provenance)
{
    return isExample(provenance)
               ? SubmissionPage::tr("It is of an example questionnaire, not the official one: do not send it.")
               : SubmissionPage::tr("Send the file as the receiver has decided. If something changes, export again: a later file "
                                    "replaces the earlier one.");
}

QString inGroups(const QString &digits)
{
    QStringList groups;
    for (int at = 0; at < std::min(kShortFingerprint, static_cast<int>(digits.size())); at += kDigitsInAGroup)
        groups << digits.mid(at, kDigitsInAGroup);
    return groups.join(u' ') + u" …"_s;
}

/// A sign and what it stands by; the sign stays at the first line of a long text.
QWidget *signedLine(StatusDot::State state, QLabel *text)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    row->addWidget(new StatusDot(state), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return line;
}

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// Whether some counts are missing or impossible: what the page Federation mends.
bool needsCounts(const RoundOverview &overview)
{
    return std::any_of(overview.questionnaires.begin(), overview.questionnaires.end(), [](const QuestionnaireState &state) {
        return !state.rates.problems.empty() || (state.rates.returned > 0 && !state.rates.eligible);
    });
}

} // namespace

SubmissionPage::SubmissionPage(Session &session, Prompts &prompts)
    : Page(tr("Submission"), Scrolling::Content, session), m_prompts(prompts), m_model(columns()),
      m_noRound(new EmptyState(tr("No round yet"), tr("Begin by adding a measuring round with its dates."), tr("Add a round"))),
      m_content(new QWidget), m_reason(buildReason()), m_table(makeTableView(&m_model, tr("What will be sent"))),
      m_remarks(new Card(tr("Before you send"))), m_mendCounts(makeButton(tr("Go to the counts"), Role::Quiet)),
      m_responses(makeLabel({})), m_definition(makeLabel({})), m_status(new QVBoxLayout), m_source(makeLabel({}, Role::Muted)),
      m_fingerprint(makeLabel({}))
{
    connect(setPrimaryAction(tr("Export the submission file …")), &QPushButton::clicked, this, &SubmissionPage::exportFile);
    buildContent();
    contentLayout()->addWidget(m_noRound);
    contentLayout()->addWidget(m_content);
    contentLayout()->addStretch(1);
    connect(m_noRound, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(PageId::Federation); });
    connect(m_mendCounts, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(PageId::Federation); });
}

std::vector<RowTableModel<SubmissionPage::Line>::Column> SubmissionPage::columns()
{
    const auto right = Qt::AlignRight;
    return {
        {tr("Questionnaire"), [](const Line &line) { return QVariant(line.questionnaire); }, {}},
        {tr("Could be asked"), [](const Line &line) { return QVariant(inWords(line.rates.eligible)); }, right},
        {tr("Handed out"), [](const Line &line) { return QVariant(inWords(line.rates.handedOut)); }, right},
        {tr("Returned"), [](const Line &line) { return QVariant(inWords(line.rates.returned)); }, right},
        {tr("Coverage"), [](const Line &line) { return QVariant(inPercent(line.rates.coverage)); }, right},
        {tr("Response rate"), [](const Line &line) { return QVariant(inPercent(line.rates.responseRate)); }, right},
        {tr("External non-response"), [](const Line &line) { return QVariant(missingOf(line.rates)); }, right},
    };
}

void SubmissionPage::buildContent()
{
    auto *counts = new Card(tr("What will be sent"));
    counts->setNote(tr("Coverage is handed out of those who could be asked, response rate is returned of handed out, external "
                       "non-response is those who could be asked and did not answer."));
    counts->body()->addWidget(m_table);
    m_remarks->setNote(tr("None of this hinders the export."));
    m_remarks->addHeaderWidget(m_mendCounts);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(spacing::kLarge);
    pair->addWidget(buildContents(), 3);
    pair->addWidget(buildDefinition(), 2);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kLarge);
    column->addWidget(m_reason);
    column->addWidget(counts);
    column->addWidget(m_remarks);
    column->addLayout(pair);
}

QWidget *SubmissionPage::buildReason()
{
    auto *reason = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::kMedium);
    row->addWidget(signedLine(StatusDot::State::Nothing, makeLabel(tr("There is nothing to send yet: no response has been keyed "
                                                                      "in this round. Key the first one, then export."))),
                   1, Qt::AlignVCenter);
    QPushButton *go = makeButton(tr("Go to entry"));
    connect(go, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(PageId::Entry); });
    row->addWidget(go);
    reason->body()->addLayout(row);
    return reason;
}

Card *SubmissionPage::buildContents()
{
    auto *card = new Card(tr("What is in the file"));
    QVBoxLayout *body = card->body();
    body->setSpacing(spacing::kSmall);
    body->addWidget(signedLine(StatusDot::State::Done, m_responses));
    for (const QString &sent :
         {tr("The counts per questionnaire and activity: could be asked, handed out, returned"),
          tr("The activities that these belong to: name, kind, municipality and dates"),
          tr("The definition with its fingerprint, a codebook, and the same tables as a workbook for people")})
        body->addWidget(signedLine(StatusDot::State::Done, makeLabel(sent)));
    body->addSpacing(spacing::kSmall);
    body->addWidget(makeLabel(tr("Stays here:"), Role::Muted));
    for (const QString &kept :
         {tr("Free-text answers"), tr("Hand-out lists and local codes"), tr("When and in which order responses were keyed")})
        body->addWidget(signedLine(StatusDot::State::Nothing, makeLabel(kept)));
    body->addStretch(1);
    return card;
}

Card *SubmissionPage::buildDefinition()
{
    auto *card = new Card(tr("Definition"));
    QVBoxLayout *body = card->body();
    body->setSpacing(spacing::kSmall);
    m_fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body->addWidget(m_definition);
    body->addLayout(m_status);
    body->addWidget(m_source);
    body->addSpacing(spacing::kSmall);
    body->addWidget(makeLabel(tr("Fingerprint, by which the receiver sees that nothing was reworded:"), Role::Muted));
    body->addWidget(m_fingerprint);
    body->addStretch(1);
    return card;
}

void SubmissionPage::refresh()
{
    notice().clear();
    const auto &round = session().round();
    m_noRound->setVisible(!round);
    m_content->hide();
    primaryAction()->setVisible(round.has_value());
    primaryAction()->setEnabled(false);
    setSubtitle({});
    if (!round)
        return;
    const auto preview = previewSubmission(session().store(), round->id);
    if (succeeded(preview))
        fill(*preview);
}

void SubmissionPage::fill(const SubmissionPreview &preview)
{
    const RoundOverview &overview = preview.overview;
    m_suggestedFileName = preview.suggestedFileName;
    setSubtitle(tr("%1. Look it through, mend what you can, and export one file.").arg(overview.round.name));
    fillTable(overview);
    fillRemarks(preview);
    fillDefinition(preview);
    m_responses->setText(tr("%n response(s), a row each with the codes of what was ticked", nullptr, overview.returned));
    const bool any = overview.returned > 0;
    m_reason->setVisible(!any);
    primaryAction()->setEnabled(any);
    primaryAction()->setAccessibleDescription(any ? QString() : tr("Not possible yet: no response has been keyed."));
    m_content->show();
}

void SubmissionPage::fillTable(const RoundOverview &overview)
{
    std::vector<Line> lines;
    for (const QuestionnaireState &state : overview.questionnaires)
        lines.push_back({state.questionnaire->title.in(session().language()), state.rates});
    m_model.setRows(std::move(lines));
    fitHeightToRows(*m_table, m_model.rowCount());
}

void SubmissionPage::fillRemarks(const SubmissionPreview &preview)
{
    empty(*m_remarks->body());
    for (const Problem &remark : preview.remarks)
        m_remarks->body()->addWidget(signedLine(StatusDot::State::Attention, makeLabel(toSentence(remark))));
    if (preview.remarks.empty())
        m_remarks->body()->addWidget(signedLine(StatusDot::State::Done, makeLabel(tr("Nothing to remark on."))));
    m_mendCounts->setVisible(needsCounts(preview.overview));
}

void SubmissionPage::fillDefinition(const SubmissionPreview &preview)
{
    const Instrument &instrument = *preview.overview.instrument;
    const Provenance &provenance = instrument.provenance;
    m_definition->setText(instrument.title.in(session().language()));
    empty(*m_status);
    const bool official = provenance.status == Provenance::Status::Official;
    m_status->addWidget(
        signedLine(official ? StatusDot::State::Done : StatusDot::State::Attention, makeLabel(statusInWords(provenance))));
    m_source->setText(tr("Source: %1").arg(provenance.source));
    m_source->setVisible(!provenance.source.isEmpty());
    m_fingerprint->setText(inGroups(preview.fingerprint));
    m_fingerprint->setToolTip(preview.fingerprint);
    m_fingerprint->setAccessibleName(tr("Fingerprint"));
    m_fingerprint->setAccessibleDescription(preview.fingerprint);
}

void SubmissionPage::exportFile()
{
    const auto &round = session().round();
    if (!round)
        return;
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString answer = m_prompts.fileToSave(this, tr("Export the submission file"), documents.filePath(m_suggestedFileName),
                                                tr("Submission (*.inlamning.zip)"));
    if (answer.isEmpty())
        return;
    const QString path = answer.endsWith(u".zip"_s, Qt::CaseInsensitive) ? answer : answer + u".inlamning.zip"_s;
    if (path != answer && QFileInfo::exists(path)) { // the dialog asked about another name
        notice().say(NoticeBar::Kind::Error,
                     tr("%1 exists already. Choose it, to replace it, or another name.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    if (!succeeded(writeSubmission(session().store(), round->id, path, session().clock())))
        return;
    notice().say(NoticeBar::Kind::Success,
                 tr("The submission file is saved in %1. %2")
                     .arg(QDir::toNativeSeparators(path), adviceOn(session().instrument()->provenance)));
}

} // namespace ljus
