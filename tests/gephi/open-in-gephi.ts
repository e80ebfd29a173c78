/** Gephi's own importers, by the toolkit of Gephi 0.10, from Maven, in a small Java program beside this file. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { z } from 'zod';

import { pathOf } from '../setup/outside-programs.ts';

const HERE = import.meta.dirname;
const SOURCE = join(HERE, 'src/main/java/dossier/GephiFacts.java');
const CLASSES = join(HERE, 'target/classes');
const LIBRARIES = join(HERE, 'target/lib');

/** The Java program, built once, offline: CONTRIBUTING.md says how Maven fetches Gephi's toolkit (83 MB). */
export function buildReader(): void {
  const built = join(CLASSES, 'dossier/GephiFacts.class');
  const fresh = existsSync(built) && statSync(built).mtimeMs > statSync(SOURCE).mtimeMs;
  if (fresh && existsSync(LIBRARIES)) return;
  const goals = ['compile', 'dependency:copy-dependencies', '-DoutputDirectory=target/lib'];
  execFileSync(pathOf('maven'), ['-q', '-B', '-o', '-f', join(HERE, 'pom.xml'), ...goals], { stdio: 'pipe' });
}

const Values = z.record(z.string(), z.unknown());

const Facts = z.object({
  directed: z.boolean(),
  multiGraph: z.boolean(),
  nodes: z.array(
    z.object({
      id: z.string(),
      label: z.string().nullable(),
      colour: z.array(z.number()),
      x: z.number(),
      y: z.number(),
      size: z.number(),
      time: z.string().nullable(),
      values: Values,
    }),
  ),
  edges: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      target: z.string(),
      kind: z.string().nullable(),
      label: z.string().nullable(),
      directed: z.boolean(),
      weight: z.number(),
      time: z.string().nullable(),
      colour: z.array(z.number()),
      values: Values,
    }),
  ),
  issues: z.array(z.string()),
});
export type Facts = z.infer<typeof Facts>;

/** How parallel edges of one kind are treated; SUM is what Gephi's import dialog proposes. */
export type MergeStrategy = 'SUM' | 'NO_MERGE';

/** What Gephi has after opening files by their names and texts, one after another into one workspace. */
export function openInGephi(files: Readonly<Record<string, string>>, strategy: MergeStrategy = 'SUM'): Facts {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-gephi-'));
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    const classPath = [CLASSES, join(LIBRARIES, '*')].join(delimiter);
    const options = ['-Djava.awt.headless=true', '-Xmx512m', '-cp', classPath];
    const output = execFileSync(pathOf('java'), [...options, 'dossier.GephiFacts', strategy, ...paths], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
    return Facts.parse(JSON.parse(output));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What Gephi has after opening a text as GEXF. */
export const openGexf = (gexf: string, strategy?: MergeStrategy): Facts =>
  openInGephi({ 'graph.gexf': gexf }, strategy);
