// Compares what PSPP counts in an SPSS file with our own results, and its dictionary with the questionnaire's definition.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node check_spss.mjs DEFINITION.instrument.json QUESTIONNAIRE RESULTS.json PSPP.csv
// PSPP.csv: DISPLAY DICTIONARY and FREQUENCIES of all variables by name, with means.
// exit 0: all agree, 1: differences (printed)

import { readFileSync } from 'node:fs';

const [definitionFile, key, resultsFile, psppFile] = process.argv.slice(2);
const definition = JSON.parse(readFileSync(definitionFile, 'utf8'));
const results = JSON.parse(readFileSync(resultsFile, 'utf8'));
const nothings = {
    blank: 'Tomt', marks: 'Två eller flera kryss', unreadable: 'Oläsligt', not_in_variant: 'Ställs inte i den här varianten',
    not_in_version: 'Fanns inte i papprets version', changed: 'Ändrad sedan papprets version',
};
const headVariables = ['insats', 'version', 'variant', 'sprak'];

/** The fields of one line; a quote within quotes is doubled. */
function fieldsOf(line) {
    return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
}

/** PSPP's tables by their title, each a list of rows. */
function tablesIn(text) {
    const tables = new Map();
    for (const block of text.split(/\n\s*\n/)) {
        const [title, ...lines] = block.trim().split('\n');
        const name = fieldsOf(title)[0].replace(/^Table: /, '');
        tables.set(name, lines.map(fieldsOf));
    }
    return tables;
}

const tables = tablesIn(readFileSync(psppFile, 'utf8'));
const [columns, ...rows] = tables.get('Variables');
const variables = new Map(rows.map((row) => [row[0], Object.fromEntries(columns.map((column, i) => [column, row[i]]))]));
const [, ...labelRows] = tables.get('Value Labels').filter(([first]) => !first.startsWith('Footnote'));
let labelled = '';
for (const [name, value, label] of labelRows) {
    labelled = name || labelled;
    (variables.get(labelled).labels ??= []).push({ label, missing: value.endsWith('[a]') });
}

/** How often PSPP found each label, valid and missing, and how many were valid. */
function frequenciesOf(name) {
    const found = { Valid: new Map(), Missing: new Map(), valid: 0 };
    let part = '';
    for (const [first, label, n] of tables.get(name).slice(1)) {
        part = first || part;
        if (part === 'Total')
            break;
        found[part].set(label, Number(n));
        found.valid += part === 'Valid' ? Number(n) : 0;
    }
    return found;
}

function meanOf(name) {
    const statistics = tables.get('Statistics');
    return Number(statistics.find(([first]) => first === 'Mean')[statistics[0].indexOf(name)]);
}

const differences = [];
let compared = 0;
let atZero = 0;
function expect(where, ours, theirs) {
    ++compared;
    atZero += ours === 0 ? 1 : 0;
    if (ours !== theirs)
        differences.push(`${where}: ${ours}, PSPP says ${theirs}`);
}

/** One variable, or one per option of a multiple choice question, found by its label. */
function variablesOf(question) {
    const wanted = question.kind === 'multipleChoice'
        ? question.options.map((option) => ({ option, label: `${question.text.sv}: ${option.text.sv}` }))
        : [{ label: question.text.sv }];
    return wanted.map(({ option, label }) => ({ option, name: [...variables.keys()].find((name) => variables.get(name).Label === label) }));
}

function checkDictionary(question) {
    const options = question.kind === 'singleChoice' ? question.options.map(({ text }) => text.sv)
        : question.kind === 'multipleChoice' ? ['Kryssat', 'Inte kryssat'] : [];
    for (const { name } of variablesOf(question)) {
        const variable = variables.get(name);
        if (!variable) {
            differences.push(`${question.key}: PSPP has no variable labelled "${question.text.sv}"`);
            continue;
        }
        const said = (missing) => (variable.labels ?? []).filter((one) => one.missing === missing).map(({ label }) => label).sort().join('|');
        expect(`${name}, labels`, [...options].sort().join('|'), said(false));
        expect(`${name}, labels of missing values`, Object.values(nothings).sort().join('|'), said(true));
        expect(`${name}, missing values`, '-999996 THRU -999991', variable['Missing Values']);
    }
}

function checkCount(question, { option, n, base }) {
    for (const { option: ticked, name } of variablesOf(question)) {
        const found = frequenciesOf(name);
        const where = `${name}, ${option}`;
        expect(`${where}, base`, base, found.valid);
        if (nothings[option])
            expect(where, n, found.Missing.get(nothings[option]) ?? 0);
        else if (option === 'mean')
            expect(where, n, meanOf(name));
        else if (question.kind === 'multipleChoice' && ticked.code === option)
            expect(where, n, found.Valid.get('Kryssat') ?? 0);
        else if (question.kind === 'singleChoice')
            expect(where, n, found.Valid.get(question.options.find(({ code }) => code === option).text.sv) ?? 0);
    }
}

const questions = new Map();
for (const version of definition.questionnaires.find((one) => one.key === key).versions) {
    for (const question of version.questions) {
        const options = definition.scales.find((scale) => scale.key === question.scale)?.options ?? [];
        questions.set(question.key, { ...question, options }); // the newest stays
    }
}
const asked = [...questions.values()].filter((question) => question.kind !== 'freeText');
asked.forEach(checkDictionary);
const known = [...headVariables, ...asked.flatMap((question) => variablesOf(question).map(({ name }) => name))];
expect('variables', known.sort().join(' '), [...variables.keys()].sort().join(' '));
const hidden = results.filter((row) => row.shown === 'hidden');
results.filter((row) => row.shown !== 'hidden' && questions.get(row.question).kind !== 'freeText')
    .forEach((row) => checkCount(questions.get(row.question), row));

differences.slice(0, 20).forEach((difference) => console.error(`${key}: ${difference}`));
console.log(`${key}: ${variables.size} variables, ${compared} compared with PSPP (${atZero} of them 0), `
    + `${hidden.length} hidden, ${differences.length} differences`);
process.exit(differences.length > 0 || compared === 0 ? 1 : 0);
