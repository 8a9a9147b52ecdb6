// One questionnaire in one activity: where it stands, what to see to, and its numbers.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/distribution/line_card.h"

#include "ui/pages/distribution/hand_out_words.h"
#include "ui/parts/form_row.h"
#include "ui/parts/look.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNotStated = -1;
constexpr int kMost = 99999;

QSpinBox *makeCount()
{
    auto *spin = new QSpinBox;
    spin->setRange(kNotStated, kMost);
    spin->setSpecialValueText(LineCard::tr("not stated"));
    spin->setKeyboardTracking(false);
    return spin;
}

std::optional<int> countFrom(const QSpinBox &spin)
{
    return spin.value() == kNotStated ? std::nullopt : std::optional(spin.value());
}

} // namespace

LineCard::LineCard(QWidget *parent)
    : Card(QString(), parent), m_sentence(makeLabel({})), m_problems(makeLabel({}, Role::Warning)), m_numbers(new FormRow),
      m_eligible(makeCount()), m_handedOut(makeCount()), m_toList(makeButton({})),
      m_drop(makeButton(tr("&Take the stated numbers away"), Role::Quiet))
{
    m_sentence->setWordWrap(true);
    m_problems->setWordWrap(true);
    m_numbers->add(tr("&Could be asked"), m_eligible);
    m_numbers->add(tr("&Handed out"), m_handedOut);
    body()->addWidget(m_sentence);
    body()->addWidget(m_problems);
    body()->addWidget(m_numbers);
    addHeaderWidget(m_drop);
    addHeaderWidget(m_toList);
    connect(m_drop, &QPushButton::clicked, this, [this] { Q_EMIT stated(std::nullopt, std::nullopt); });
    connect(m_eligible->findChild<QLineEdit *>(), &QLineEdit::returnPressed, m_handedOut, [this] {
        m_handedOut->setFocus();
        m_handedOut->selectAll();
    });
    connect(m_eligible, &QSpinBox::valueChanged, this, &LineCard::giveNumbers);
    connect(m_handedOut, &QSpinBox::valueChanged, this, &LineCard::giveNumbers);
    connect(m_toList, &QPushButton::clicked, this, &LineCard::listRequested);
}

void LineCard::takeFocus()
{
    m_eligible->setFocus();
    m_eligible->selectAll();
}

void LineCard::giveNumbers()
{
    Q_EMIT stated(countFrom(*m_eligible), countFrom(*m_handedOut));
}

void LineCard::show(const DistributionLine &line, const Distribution &distribution, const QString &language)
{
    const QString title = line.questionnaire->title.in(language);
    setHeading(line.activity ? line.activity->name + u" · "_s + title : title);
    QStringList sentences;
    if (line.list)
        sentences << totalsInWords(*line.list);
    sentences << forecastInWords(line, distribution.overview.round, distribution.aimPercent);
    if (line.visibility == Visibility::Warned)
        sentences << tr("Few answers: reporting them is risky.");
    m_sentence->setText((sentences.join(u' ') + u'\n' + cutsInWords(line, language)).trimmed());
    QStringList problems;
    for (const Problems &found : {line.rates.problems, line.cautions}) {
        for (const Problem &problem : found)
            problems << problem.what + u' ' + problem.mend;
    }
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_numbers->setVisible(!line.list);
    const QSignalBlocker first(m_eligible);
    const QSignalBlocker second(m_handedOut);
    m_eligible->setValue(line.rates.eligible.value_or(kNotStated));
    m_handedOut->setValue(line.rates.handedOut.value_or(kNotStated));
    m_toList->setVisible(line.mayHaveList());
    m_drop->setVisible(line.hasStatedToo);
    m_toList->setText(line.list ? tr("Open the &list") : tr("Keep a &list instead"));
}

} // namespace ljus
