// Checks a data package, a folder or a zip file, with the Frictionless standard's own validators.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node validate_package.mjs PACKAGE...    exit 0: all are valid, 1: problems (printed), 2: wrong usage

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import datapackage from 'datapackage';
import { unzipSync } from 'fflate';
import frictionless from 'frictionless.js';

const mostProblems = 50;

function unpacked(path, folder) {
    for (const [name, content] of Object.entries(unzipSync(readFileSync(path)))) {
        const target = resolve(folder, name);
        if (!target.startsWith(folder + sep))
            throw new Error(`${name} points outside of the package`);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
    }
    return folder;
}

/** Size and hash of every file that the descriptor names. */
function fileProblems(folder, descriptor) {
    const problems = [];
    for (const described of [...(descriptor.resources ?? []), ...(descriptor.ljuspunkt?.files ?? [])]) {
        const content = readFileSync(join(folder, described.path));
        const hash = 'sha256:' + createHash('sha256').update(content).digest('hex');
        if (described.bytes !== content.length)
            problems.push(`${described.path}: ${content.length} bytes, the descriptor says ${described.bytes}`);
        if (described.hash !== hash)
            problems.push(`${described.path}: ${hash}, the descriptor says ${described.hash}`);
    }
    return problems;
}

/** Headings and every cell of one table, against its schema. */
async function rowProblems(resource) {
    const problems = [];
    const rows = await resource.iter({ keyed: true, cast: true, forceCast: true });
    for await (const row of rows) {
        if (!(row instanceof Error))
            continue;
        const causes = row.errors?.length > 0 ? row.errors : [row];
        for (const cause of causes)
            problems.push(`${resource.name}, row ${row.rowNumber ?? '?'}: ${cause.message}`);
        if (problems.length >= mostProblems)
            break;
    }
    return problems;
}

/** What the second, independent reader makes of the headings and the number of fields. */
async function readingProblems(folder, resource) {
    const problems = [];
    const expected = resource.schema.fields.map((field) => field.name);
    const file = frictionless.open(resource.path, { basePath: folder, format: 'csv', encoding: resource.encoding });
    file.descriptor.dialect = resource.dialect;
    const stream = await file.rows({ dialect: resource.dialect });
    let number = 0;
    for await (const row of stream) {
        number += 1;
        if (number === 1 && JSON.stringify(row) !== JSON.stringify(expected))
            problems.push(`${resource.name}: headings ${row.join(', ')} are not the schema's ${expected.join(', ')}`);
        if (row.length !== expected.length)
            problems.push(`${resource.name}, row ${number}: ${row.length} fields, ${expected.length} expected`);
    }
    if (number === 0)
        problems.push(`${resource.name}: no headings`);
    return problems;
}

async function packageProblems(folder) {
    const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    const loaded = await datapackage.Package.load(descriptor, { basePath: folder });
    if (!loaded.valid)
        return loaded.errors.map((error) => `datapackage.json: ${error.message}`);
    const problems = fileProblems(folder, descriptor);
    for (const resource of loaded.resources)
        problems.push(...await rowProblems(resource));
    for (const resource of descriptor.resources)
        problems.push(...await readingProblems(folder, resource));
    return problems;
}

async function problemsOf(path) {
    if (statSync(path).isDirectory())
        return packageProblems(resolve(path));
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    try {
        return await packageProblems(unpacked(path, folder));
    } finally {
        rmSync(folder, { recursive: true });
    }
}

async function main(paths) {
    if (paths.length === 0) {
        console.error('usage: node validate_package.mjs PACKAGE...');
        return 2;
    }
    let failed = false;
    for (const path of paths) {
        const problems = await problemsOf(path).catch((error) => [error.message]);
        problems.forEach((problem) => console.log(`${path}: ${problem}`));
        if (problems.length === 0)
            console.log(`${path}: valid`);
        failed ||= problems.length > 0;
    }
    return failed ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
