// The end of a pile: keyed against counted, what is missing, and how well it was keyed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry/batch_end.h"

#include "ui/models/batch_words.h"
#include "ui/parts/look.h"
#include "ui/parts/tokens.h"

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

constexpr int kCardWidth = 640;
constexpr int kMostSheets = 9999;
constexpr int kCountWidth = 140;

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

BatchEnd::BatchEnd(QWidget *parent) : QWidget(parent), m_counts(new Card), m_second(new Card(tr("Key a second time")))
{
    buildCounts();
    buildQuality();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kWide);
    for (Card *card : {m_counts, m_second}) {
        card->setMaximumWidth(kCardWidth);
        column->addWidget(card);
    }
    column->addStretch();
    for (QPushButton *button : {m_close, m_more, m_sample, m_whole})
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

QSpinBox *BatchEnd::addCount(QFormLayout *form, const QString &label)
{
    auto *spin = new QSpinBox;
    spin->setRange(0, kMostSheets);
    spin->setKeyboardTracking(false);
    spin->setFixedWidth(kCountWidth);
    spin->setAccessibleName(withoutMnemonic(label));
    QLabel *caption = makeLabel(label);
    caption->setWordWrap(false);
    caption->setBuddy(spin);
    caption->setMinimumHeight(spin->sizeHint().height()); // on the line of what is typed
    form->addRow(caption, spin);
    connect(spin, &QSpinBox::valueChanged, this, &BatchEnd::edit);
    return spin;
}

void BatchEnd::buildCounts()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kWide);
    form->setVerticalSpacing(spacing::kMedium);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_news = makeLabel({}, Role::Heading);
    m_news->hide();
    m_counts->body()->addWidget(m_news);
    m_expected = addCount(form, tr("Sheets &counted in the pile"));
    m_expected->setSpecialValueText(tr("not counted"));
    m_keyed = makeLabel({});
    form->addRow(tr("Keyed"), m_keyed);
    m_blank = addCount(form, tr("&Blank sheets"));
    m_refused = addCount(form, tr("Sheets handed back &unanswered on purpose"));
    m_counts->body()->addLayout(form);
    m_missing = makeLabel({});
    m_counts->body()->addWidget(m_missing);
    m_close = makeButton(tr("&Put the pile away"), Role::Primary);
    m_more = makeButton(tr("Key &more sheets"));
    m_counts->body()->addLayout(rowOf({m_close, m_more}));
    connect(m_close, &QPushButton::clicked, this, &BatchEnd::putBatchAway);
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
    m_quality = quality;
    const Batch &batch = quality.line.batch;
    m_counts->setHeading(tr("Pile %1").arg(batch.number));
    m_counts->setNote(paper);
    const QSignalBlocker expected(m_expected);
    const QSignalBlocker blank(m_blank);
    const QSignalBlocker refused(m_refused);
    m_expected->setValue(batch.expected.value_or(0));
    m_blank->setValue(batch.blank);
    m_refused->setValue(batch.refused);
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
    m_close->setVisible(!m_quality.line.batch.closed);
    m_sample->setEnabled(hasSheets && !m_isReadOnly);
    m_whole->setEnabled(hasSheets && !m_isReadOnly);
    for (QWidget *input : {static_cast<QWidget *>(m_expected), static_cast<QWidget *>(m_blank), static_cast<QWidget *>(m_refused),
                           static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_more)})
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

QString BatchEnd::missing() const
{
    return m_missing->text();
}

QString BatchEnd::quality() const
{
    return m_verdict->text();
}

void BatchEnd::putBatchAway()
{
    Batch batch = m_quality.line.batch;
    batch.closed = true;
    Q_EMIT edited(batch);
    Q_EMIT putAway();
}

void BatchEnd::edit()
{
    Batch batch = m_quality.line.batch;
    batch.expected = m_expected->value() > 0 ? std::optional(m_expected->value()) : std::nullopt;
    batch.blank = m_blank->value();
    batch.refused = m_refused->value();
    Q_EMIT edited(batch);
}

} // namespace ljus
