// Draws inputs, buttons, check marks and focus rings.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/house_style.h"

#include "ui/parts/marks.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kArrowRoom = 28; ///< at the right of combo boxes and spin boxes
constexpr int kTextInset = 10; ///< between an input's border and its text
constexpr double kArrow = 9;
constexpr int kRing = 4; ///< between the text of a check box and its focus ring

QRectF centred(const QRectF &area, double side)
{
    return {area.center().x() - side / 2, area.center().y() - side / 2, side, side};
}

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

int leastHeight(const QFontMetrics &metrics)
{
    return std::max(kInputHeight, metrics.height() + spacing::kLarge);
}

QString roleOf(const QWidget *widget)
{
    return widget ? widget->property("role").toString() : QString();
}

QColor faded(QColor colour, double strength)
{
    colour.setAlphaF(static_cast<float>(strength));
    return colour;
}

} // namespace

HouseStyle::HouseStyle(const Tokens &tokens) : QProxyStyle(u"Fusion"_s), m_tokens(tokens) { }

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // With a style sheet set, Qt does not ask sizeFromContents() for spin boxes and date edits.
    if (!qobject_cast<QAbstractSpinBox *>(widget))
        return;
    widget->setMinimumHeight(std::max(widget->minimumHeight(), leastHeight(widget->fontMetrics())));
    if (widget->minimumWidth() == 0)
        widget->setMinimumWidth(widget->sizeHint().width() + kTextInset + kArrowRoom);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawInput(*option, *painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget)) // in lists and tables the selected row says it
            drawFocus(option->rect, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        drawCheck(element, *option, *painter);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        drawChevron(*painter, centred(option->rect, kArrow), element == PE_IndicatorArrowUp ? Qt::UpArrow : Qt::DownArrow,
                    m_tokens.textMuted);
        return;
    case PE_PanelButtonTool:
        drawToolButton(*option, *painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawButton(*option, *painter, widget);
        return;
    case CE_PushButtonLabel:
        drawButtonLabel(*option, *painter, widget);
        return;
    case CE_ComboBoxLabel:
        drawComboLabel(*option, *painter, widget);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawInput(*option, *painter);
        const QRect arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
        drawChevron(*painter, centred(arrow, kArrow), Qt::DownArrow,
                    is(*option, State_Enabled) ? m_tokens.textMuted : m_tokens.border);
    } else if (control == CC_SpinBox) {
        drawSpinBox(*option, *painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                 const QWidget *widget) const
{
    const QRect rect = option->rect;
    const QRect arrows = rect.adjusted(rect.width() - kArrowRoom, 1, -1, -1);
    const auto placed = [option](const QRect &place) { return visualRect(option->direction, option->rect, place); };
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return placed(rect.adjusted(kTextInset, 1, -kArrowRoom, -1));
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow)
        return placed(arrows);
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool hasArrows = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        if (sub == SC_SpinBoxEditField)
            return placed(rect.adjusted(kTextInset - 3, 1, hasArrows ? -kArrowRoom : -kTextInset, -1));
        if (sub == SC_SpinBoxUp)
            return hasArrows ? placed(arrows.adjusted(0, 0, 0, -arrows.height() / 2)) : QRect();
        if (sub == SC_SpinBoxDown)
            return hasArrows ? placed(arrows.adjusted(0, arrows.height() / 2, 0, 0)) : QRect();
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return option->rect.adjusted(kTextInset - 2, 1, -kTextInset + 2, -1);
    const QRect place = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return place.adjusted(-kRing, -kRing, kRing, kRing).intersected(option->rect);
    return place;
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int least = option ? leastHeight(option->fontMetrics) : kInputHeight;
    QSize full = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        full.setWidth(size.width() + 2 * (roleOf(widget) == u"quiet" ? spacing::kMedium : spacing::kLarge));
        full.setHeight(least);
        break;
    case CT_ComboBox:
        full = QSize(size.width() + kTextInset + kArrowRoom + spacing::kTiny, least);
        break;
    case CT_SpinBox:
        full = QSize(size.width() + kTextInset + kArrowRoom, least);
        break;
    case CT_LineEdit:
        full = QSize(size.width() + 2 * kTextInset, std::max(least, full.height()));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        full += QSize(kRing, 2 * kRing); // room for the focus ring
        break;
    case CT_MenuItem:
        full.setHeight(std::max(full.height(), size.height() + spacing::kSmall));
        break;
    default:
        break;
    }
    return full;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(18, option ? option->fontMetrics.height() : 0);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return spacing::kSmall;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
        return spacing::kMedium;
    case PM_LayoutVerticalSpacing:
        return spacing::kSmall;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_ComboBox_Popup) // a list beneath the box, not a menu over it
        return 0;
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void HouseStyle::drawFocus(const QRectF &rect, QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_tokens.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius::kControl - 2, radius::kControl - 2);
    painter.restore();
}

void HouseStyle::drawInput(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = is(option, State_Enabled);
    const bool focused = enabled && is(option, State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(enabled && !is(option, State_ReadOnly) ? m_tokens.surface : m_tokens.surfaceRaised);
    painter.setPen(focused ? QPen(m_tokens.focus, 2) : QPen(enabled ? m_tokens.inputBorder : m_tokens.border, 1));
    const double inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius::kControl, radius::kControl);
    painter.restore();
}

void HouseStyle::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    drawInput(option, painter);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    const bool enabled = is(option, State_Enabled);
    const auto arrow = [&](SubControl sub, Qt::ArrowType direction, QAbstractSpinBox::StepEnabledFlag flag) {
        const QRectF place = proxy()->subControlRect(CC_SpinBox, &option, sub, widget);
        const bool usable = enabled && spin && spin->stepEnabled.testFlag(flag);
        if (!place.isEmpty())
            drawChevron(painter, centred(place, kArrow - 2), direction, usable ? m_tokens.textMuted : m_tokens.border);
    };
    arrow(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void HouseStyle::drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const QString role = roleOf(widget);
    const bool primary = role == u"primary";
    const bool quiet = role == u"quiet";
    const bool enabled = is(option, State_Enabled);
    const bool pressed = is(option, State_Sunken) || is(option, State_On);
    const bool raised = enabled && (pressed || is(option, State_MouseOver));
    QColor fill = quiet ? QColor(Qt::transparent) : m_tokens.surface;
    if (primary)
        fill = raised ? m_tokens.accentHover : m_tokens.accent;
    else if (raised)
        fill = pressed ? m_tokens.selection : m_tokens.surfaceRaised;
    if (primary && !enabled)
        fill = m_tokens.border;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(primary || quiet ? QPen(Qt::NoPen) : QPen(enabled ? m_tokens.inputBorder : m_tokens.border, 1));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius::kControl, radius::kControl);
    if (enabled && is(option, State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(primary ? m_tokens.onAccent : m_tokens.focus, 2));
        const double inset = primary ? 3 : 1; // inside the fill, where it stands out
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius::kControl - inset / 2,
                                radius::kControl - inset / 2);
    }
    painter.restore();
}

void HouseStyle::drawButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return;
    QStyleOptionButton label(*button);
    label.state &= ~State_HasFocus; // drawn with the bevel
    const QString role = roleOf(widget);
    QColor ink = role == u"primary" ? m_tokens.onAccent : role == u"quiet" ? m_tokens.accent : m_tokens.text;
    if (!is(option, State_Enabled))
        ink = faded(m_tokens.textMuted, role == u"primary" ? 1 : 0.65);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        label.palette.setColor(group, QPalette::ButtonText, ink);
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
}

void HouseStyle::drawCheck(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = is(option, State_Enabled);
    const bool chosen = is(option, State_On) || is(option, State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool round = element == PE_IndicatorRadioButton;
    const double corner = round ? box.width() / 2 : spacing::kTiny;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = enabled ? m_tokens.inputBorder : m_tokens.border;
    painter.setPen(QPen(chosen && enabled ? m_tokens.accent : edge, 1.3));
    painter.setBrush(chosen ? (enabled ? m_tokens.accent : m_tokens.border) : m_tokens.surface);
    painter.drawRoundedRect(box, corner, corner);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tokens.onAccent);
    if (chosen && round)
        painter.drawEllipse(centred(box, box.width() * 0.4));
    else if (is(option, State_NoChange))
        painter.drawRect(box.adjusted(4, box.height() / 2 - 1, -4, -box.height() / 2 + 1));
    else if (chosen)
        drawTick(painter, box, m_tokens.onAccent);
    painter.restore();
}

void HouseStyle::drawComboLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (!combo || combo->editable)
        return;
    const QRect field = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
    const QString text = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field.width());
    proxy()->drawItemText(&painter, field, Qt::AlignLeft | Qt::AlignVCenter, combo->palette, is(option, State_Enabled), text,
                          QPalette::Text);
}

void HouseStyle::drawToolButton(const QStyleOption &option, QPainter &painter) const
{
    const bool pressed = is(option, State_Sunken) || is(option, State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(is(option, State_HasFocus) ? QPen(m_tokens.focus, 2) : QPen(Qt::NoPen));
    const QColor lit = m_tokens.dark ? faded(Qt::white, 0.12) : faded(Qt::black, 0.07);
    painter.setBrush(pressed || is(option, State_MouseOver) ? lit : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius::kControl, radius::kControl);
    painter.restore();
}

} // namespace ljus
