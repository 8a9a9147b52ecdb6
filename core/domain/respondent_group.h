// The five groups that answer questionnaires.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace ljus {

enum class RespondentGroup { Participants, Staff, Board, Managers, Referrers };

inline constexpr std::array kRespondentGroups{RespondentGroup::Participants, RespondentGroup::Staff, RespondentGroup::Board,
                                              RespondentGroup::Managers, RespondentGroup::Referrers};

/// "participants", "staff", "board", "managers", "referrers": in files and on the command line.
[[nodiscard]] QString toCode(RespondentGroup group);
[[nodiscard]] std::optional<RespondentGroup> respondentGroupFromCode(const QString &code);
/// The group's name for people, translated.
[[nodiscard]] QString displayName(RespondentGroup group);
/// Whether those who answer do so about one activity.
[[nodiscard]] bool belongsToActivities(RespondentGroup group);

} // namespace ljus
