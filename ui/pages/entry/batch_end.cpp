// The end of a pile: keyed against counted, what is missing, and how well it was keyed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry/batch_end.h"

#include "ui/models/batch_words.h"
#include "ui/parts/look.h"
#include "ui/parts/tokens.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ljus {

namespace {

constexpr int kCountWidth = 140;
constexpr int kNameWidth = 26; ///< characters

QHBoxLayout *rowOf(const QList<QPushButton *> &buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::kMedium);
    for (QPushButton *button : buttons) {
        button->setAutoDefault(true); // Enter presses the button that has the focus
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

} // namespace

BatchEnd::BatchEnd(QWidget *parent)
    : QWidget(parent), m_counts(new Card), m_second(new Card(tr("Key a second time"))), m_form(new QFormLayout)
{
    buildCounts();
    buildQuality();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kWide);
    for (Card *card : {m_counts, m_second}) {
        card->setMaximumWidth(kFormCardWidth);
        column->addWidget(card);
    }
    column->addStretch();
    for (QPushButton *button : {m_close, m_more, m_change, m_sample, m_whole})
        button->installEventFilter(this);
}

/// The Enter that finished the last sheet and is still held presses nothing here.
bool BatchEnd::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    return (isKey && static_cast<QKeyEvent *>(event)->isAutoRepeat()) || QWidget::eventFilter(watched, event);
}

void BatchEnd::setNews(const QString &text)
{
    m_news->setText(text);
    m_news->setVisible(!text.isEmpty());
}

QSpinBox *BatchEnd::addCount(const QString &label)
{
    QSpinBox *spin = makeSheetCount();
    spin->setKeyboardTracking(false);
    spin->setFixedWidth(kCountWidth);
    spin->setAccessibleName(withoutMnemonic(label));
    QLabel *caption = makeLabel(label);
    caption->setWordWrap(false);
    caption->setBuddy(spin);
    caption->setMinimumHeight(spin->sizeHint().height()); // on the line of what is typed
    m_form->addRow(caption, spin);
    connect(spin, &QSpinBox::valueChanged, this, &BatchEnd::edited);
    return spin;
}

QComboBox *BatchEnd::addChange(const QString &label)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(kNameWidth);
    QLabel *caption = makeLabel(label);
    caption->setWordWrap(false);
    caption->setBuddy(combo);
    caption->setMinimumHeight(combo->sizeHint().height());
    combo->setAccessibleName(withoutMnemonic(label));
    m_form->addRow(caption, combo);
    connect(combo, &QComboBox::activated, this, &BatchEnd::edited);
    return combo;
}

void BatchEnd::offerChanges(const std::vector<Choice> &activities, const std::vector<Choice> &languages)
{
    offer(m_activity, activities, {});
    offer(m_language, languages, {});
    adaptButtons();
}

void BatchEnd::showChanges()
{
    choose(m_activity, activityKey(stored().head.activity));
    choose(m_language, stored().head.language);
    m_form->setRowVisible(m_activity, m_activity->count() > 0);
    m_form->setRowVisible(m_language, true);
    QWidget *first = m_activity->count() > 0 ? m_activity : m_language;
    first->setFocus();
    adaptButtons();
}

void BatchEnd::hideChanges()
{
    m_form->setRowVisible(m_activity, false);
    m_form->setRowVisible(m_language, false);
}

void BatchEnd::buildCounts()
{
    m_form->setHorizontalSpacing(spacing::kWide);
    m_form->setVerticalSpacing(spacing::kMedium);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_news = makeLabel({}, Role::Heading);
    m_news->hide();
    m_counts->body()->addWidget(m_news);
    m_activity = addChange(tr("&Activity"));
    m_language = addChange(tr("Paper &language"));
    hideChanges();
    m_expected = addCount(tr("Sheets &counted in the pile"));
    m_expected->setSpecialValueText(tr("not counted"));
    m_keyed = makeLabel({});
    m_form->addRow(tr("Keyed"), m_keyed);
    m_blank = addCount(tr("&Blank sheets"));
    m_refused = addCount(tr("Sheets handed back &unanswered on purpose"));
    m_counts->body()->addLayout(m_form);
    m_missing = makeLabel({});
    m_counts->body()->addWidget(m_missing);
    m_close = makeButton(tr("&Put the pile away"), Role::Primary);
    m_more = makeButton(tr("Key &more sheets"));
    m_change = makeButton(tr("Chan&ge the pile…"), Role::Quiet);
    m_counts->body()->addLayout(rowOf({m_close, m_more, m_change}));
    connect(m_change, &QPushButton::clicked, this, &BatchEnd::showChanges);
    connect(m_close, &QPushButton::clicked, this, &BatchEnd::closeRequested);
    connect(m_more, &QPushButton::clicked, this, &BatchEnd::moreRequested);
}

void BatchEnd::buildQuality()
{
    m_second->setNote(
        tr("Key some sheets again without seeing what was keyed first. Differences are settled with the paper, and show "
           "how many errors the pile has. Nothing is noted of who keyed."));
    m_verdict = makeLabel({});
    m_second->body()->addWidget(m_verdict);
    m_sample = makeButton({});
    m_whole = makeButton(tr("Key the &whole pile again"));
    m_second->body()->addLayout(rowOf({m_sample, m_whole}));
    connect(m_sample, &QPushButton::clicked, this, [this] { Q_EMIT verifyRequested(Verification::Extent::Sample); });
    connect(m_whole, &QPushButton::clicked, this, [this] { Q_EMIT verifyRequested(Verification::Extent::Whole); });
}

void BatchEnd::setBatch(const BatchQuality &quality, const QString &paper)
{
    const Batch &batch = quality.line.batch;
    const bool isKept = batch.id == stored().id && filledIn() != stored();
    if (batch.id != stored().id)
        hideChanges();
    m_quality = quality;
    m_counts->setHeading(tr("Pile %1").arg(batch.number));
    m_counts->setNote(
        (batch.closed ? tr("%1 · begun %2 · put away") : tr("%1 · begun %2")).arg(paper, batch.date.toString(Qt::ISODate)));
    if (!isKept)
        fillIn(batch);
    m_keyed->setText(QString::number(quality.line.keyed));
    m_missing->setText(missingInWords(quality.line));
    m_missing->setVisible(!m_missing->text().isEmpty());
    setRole(m_missing, missingSheets(batch, quality.line.keyed).value_or(0) == 0 ? Role::Plain : Role::Warning);
    m_verdict->setText(qualityInWords(quality));
    setRole(m_verdict, needsRekeying(quality) ? Role::Warning : Role::Plain);
    adaptButtons();
}

void BatchEnd::adaptButtons()
{
    const bool hasSheets = m_quality.line.keyed > 0;
    const bool isUnderWay = m_quality.latest && !m_quality.latest->isFinished();
    m_sample->setText(isUnderWay ? tr("Go on with the &second keying")
                                 : tr("Key a &sample again (%n sheet(s))", nullptr, sampleSize(m_quality.line.keyed)));
    m_whole->setVisible(!isUnderWay);
    m_change->setVisible(m_language->count() > 0 && !m_form->isRowVisible(m_language));
    m_close->setVisible(!m_quality.line.batch.closed);
    m_sample->setEnabled(hasSheets && !m_isReadOnly);
    m_whole->setEnabled(hasSheets && !m_isReadOnly);
    for (QWidget *input : {static_cast<QWidget *>(m_expected), static_cast<QWidget *>(m_blank), static_cast<QWidget *>(m_refused),
                           static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_change)})
        input->setEnabled(!m_isReadOnly);
}

void BatchEnd::setReadOnly()
{
    m_isReadOnly = true;
    adaptButtons();
}

void BatchEnd::takeFocus()
{
    QWidget *first = m_close->isHidden() ? m_more : m_close;
    first->setFocus();
}

void BatchEnd::fillIn(const Batch &batch)
{
    const QSignalBlocker expected(m_expected);
    const QSignalBlocker blank(m_blank);
    const QSignalBlocker refused(m_refused);
    m_expected->setValue(batch.expected.value_or(0));
    m_blank->setValue(batch.blank);
    m_refused->setValue(batch.refused);
    choose(m_activity, activityKey(batch.head.activity));
    choose(m_language, batch.head.language);
}

QString BatchEnd::missing() const
{
    return m_missing->text();
}

QString BatchEnd::quality() const
{
    return m_verdict->text();
}

Batch BatchEnd::filledIn()
{
    for (QSpinBox *spin : {m_expected, m_blank, m_refused}) {
        const QSignalBlocker quiet(spin); // it is asked for already
        spin->interpretText(); // a button pressed by its letter leaves the focus here
    }
    Batch batch = stored();
    batch.expected = m_expected->value() > 0 ? std::optional(m_expected->value()) : std::nullopt;
    batch.blank = m_blank->value();
    batch.refused = m_refused->value();
    if (m_form->isRowVisible(m_activity))
        batch.head.activity = activityFrom(*m_activity);
    if (m_form->isRowVisible(m_language))
        batch.head.language = m_language->currentData().toString();
    return batch;
}

} // namespace ljus
