#!/usr/bin/env bash
# Lets other people's programs judge our files: the npm Frictionless validator, LibreOffice, PSPP, qpdf and poppler.
# Usage: run.sh PATH_OF_LJUSPUNKT_CLI (ljuspunkt lies beside it)
# SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
cli=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$cli" demo "$work/demo" >/dev/null
# The newest of the demo's rounds, each named after its measuring year.
store=$work/demo/demo.ljuspunkt
round=$(sqlite3 "$store" 'SELECT name FROM round ORDER BY from_date DESC LIMIT 1')
"$cli" submit "$store" --round "$round" -o "$work/demo.inlamning.zip" 2>/dev/null
"$cli" report "$store" --round "$round" -o "$work/report.xlsx"
unzip -q "$work/demo.inlamning.zip" -d "$work/package"

echo "== Frictionless (npm)"
cp "$here/package.json" "$here/package-lock.json" "$here/validate_package.mjs" "$work/"
(cd "$work" && npm ci --silent --no-audit --no-fund && node validate_package.mjs package)
cp -r "$work/package" "$work/damaged"
sed -i '2s/;[^;]*;[^;]*$/;sju;åtta\r/' "$work/damaged/svar-styrelse.csv"
if (cd "$work" && node validate_package.mjs damaged >/dev/null 2>&1); then echo "a damaged package was accepted" >&2; exit 1; fi
echo "a damaged cell is refused, as it should be"

echo "== LibreOffice"
mkdir -p "$work/opened"
# 59 = semicolon, 34 = double quote, 76 = UTF-8, as LibreOffice's own import dialog proposes for these files; -1 = every sheet
text_filter='csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1'
office() { soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$text_filter" --outdir "$work/opened" "$@" >/dev/null 2>&1; }
for file in "$work"/package/*.csv; do office --infilter=CSV:59,34,76 "$file"; done
office "$work/package/inlamning.xlsx"
office "$work/report.xlsx"
grep -q 'Ängslösa' "$work"/opened/insatser*.csv || { echo "å ä ö were lost on the way through LibreOffice" >&2; exit 1; }
grep -q 'Ödeby' "$work"/opened/inlamning-*nsatser*.csv || { echo "å ä ö were lost in the workbook" >&2; exit 1; }
sheets=("$work"/opened/report-*.csv)
[ ${#sheets[@]} -ge 3 ] || { echo "the report's sheets did not open" >&2; exit 1; }
# Every chart of the report must still be a chart after LibreOffice has read and written it, and be drawn on paper.
charts=$(unzip -Z1 "$work/report.xlsx" | grep -c '^xl/charts/chart')
[ "$charts" -ge 20 ] || { echo "the report has only $charts charts" >&2; exit 1; }
convert() { soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$1" --outdir "$work/opened" "$work/report.xlsx" >/dev/null 2>&1; }
convert ods
kept=$(unzip -p "$work/opened/report.ods" META-INF/manifest.xml | grep -c 'media-type="application/vnd.oasis.opendocument.chart"')
[ "$kept" -eq "$charts" ] || { echo "LibreOffice kept $kept of $charts charts" >&2; exit 1; }
convert pdf
# On paper the title of a chart stands over the cells with ", procent" after it, and without that in the picture.
drawn=$(pdftotext -layout "$work/opened/report.pdf" - | grep 'Frågor med svaren' | grep -vc ', procent')
[ "$drawn" -ge 20 ] || { echo "only $drawn charts of several questions are drawn on paper" >&2; exit 1; }
echo "the report's $charts charts open, and are printed on $(pdfinfo "$work/opened/report.pdf" | sed -n 's/^Pages: *//p') pages"
echo "CSV and XLSX open with å ä ö right (${#sheets[@]} sheets of the report)"

echo "== PSPP"
# Means are compared with two decimals; variables by name, values by label.
syntax() {
  cat <<SPSS
SET TVARS=NAMES TNUMBERS=LABELS.
GET FILE='$1'.
DISPLAY DICTIONARY.
FREQUENCIES VARIABLES=ALL /STATISTICS=MEAN.
SPSS
}
for answers in "$work"/package/svar-*.csv; do
  questionnaire=$(basename "$answers" .csv)
  questionnaire=${questionnaire#svar-}
  file=$work/$questionnaire
  "$cli" answers "$store" --round "$round" --questionnaire "$questionnaire" -o "$file.sav" >/dev/null
  "$cli" results "$store" --round "$round" --questionnaire "$questionnaire" --format json >"$file.json"
  syntax "$file.sav" >"$file.sps"
  LC_ALL=C.UTF-8 pspp "$file.sps" -o "$file.csv"
  node "$here/check_spss.mjs" "$work/package/definition.instrument.json" "$questionnaire" "$file.json" "$file.csv"
done
sed '0,/"n": [1-9]/s//"n": 99/' "$work/styrelse.json" >"$work/wrong.json"
if node "$here/check_spss.mjs" "$work/package/definition.instrument.json" styrelse "$work/wrong.json" "$work/styrelse.csv" >/dev/null 2>&1; then
  echo "a wrong count was not noticed" >&2; exit 1
fi
echo "a wrong count is noticed, as it should be"

echo "== PDF"
for kind in full board; do
  options=(); [ $kind = full ] || options=(--board)
  "$(dirname "$cli")/ljuspunkt" --report "$work/$kind.pdf" "${options[@]}" "$store"
  qpdf --check "$work/$kind.pdf" >/dev/null || { echo "qpdf finds faults in the report ($kind)" >&2; exit 1; }
done
pdftotext -raw "$work/full.pdf" - | tr -s '[:space:]' ' ' >"$work/full.txt"
missing=0
while IFS= read -r title; do
  grep -qF -- "$title" "$work/full.txt" || { echo "not found in the report: $title" >&2; missing=1; }
done < <("$cli" results "$store" --round "$round" --level indicator --format csv | tail -n +2 | tr -d '\r' | cut -d';' -f4 | tr -d '"' | sort -u)
[ $missing = 0 ] || exit 1
[ "$(pdfinfo "$work/board.pdf" | awk '/^Pages/ { print $2 }')" -le 2 ] || { echo "the board summary is too long" >&2; exit 1; }
grep -aq '/Type /Outlines' "$work/full.pdf" || { echo "the report has no bookmarks" >&2; exit 1; }
echo "the reports are sound; words and bookmarks are found"
