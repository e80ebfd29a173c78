/** The pages on RDF and FollowTheMoney: their questions give the answers that they show, and their tables are the code's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { emptyGraph } from '../../graph/dossier-graph.ts';
import { LINK_RULES } from '../../graph/formats/ftm/rules.ts';
import { SCHEMATA, SCHEMATA_OF_KINDS } from '../../graph/formats/ftm/schemata.ts';
import { parseGraphJson } from '../../graph/formats/graph-json.ts';
import { turtleChunks } from '../../graph/formats/turtle.ts';
import { NODE_TYPES, RELATION_TYPES } from '../../graph/model/index.ts';
import { readDocument, ROOT } from '../docs/markdown.ts';
import { available } from '../setup/outside-programs.ts';
import { dossier } from '../support/command-line.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { readRdf } from './read.ts';

describe('docs/dossier-ontology.ttl', () => {
  it('is the vocabulary that every export brings with it', async () => {
    await expect([...turtleChunks(emptyGraph())].join('')).toMatchFileSnapshot(
      '../../docs/dossier-ontology.ttl',
    );
  });
});

describe.skipIf(!available('formatsPython'))('docs/rdf.md', () => {
  it('has questions that the briefs answer as it says', async () => {
    const [prefixes, ...rest] = readDocument('docs/rdf.md').fences.filter(
      ({ language }) => language !== 'sh',
    );
    const queries = rest.filter(({ language }) => language === 'sparql').map(({ content }) => content);
    const answers = rest.filter(({ language }) => language === 'text').map(({ content }) => content);
    expect(queries).toHaveLength(answers.length);
    expect(queries.length).toBeGreaterThan(3);
    const cwd = await temporaryFolder();
    await dossier(['ingest', join(ROOT, 'seeds')], { cwd });
    const { stdout } = await dossier(['export', '-f', 'json'], { cwd });
    const asked = Object.fromEntries(queries.map((query, i) => [i, `${prefixes?.content ?? ''}${query}`]));
    const read = await readRdf(parseGraphJson(stdout), asked);
    expect(read).toMatchObject({ isomorphic: true, conforms: true, report: '', illTyped: [] });
    for (const [i, answer] of answers.entries()) {
      const rows = read.answers[i]?.map((row) => `${row.join(' | ')}\n`);
      expect(rows?.join('')).toBe(answer);
    }
  });
});

describe('docs/ftm.md', () => {
  const rows = readFileSync(join(ROOT, 'docs/ftm.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const starting = (names: readonly string[]): string[] =>
    rows.filter((row) => names.some((name) => row.startsWith(`| ${name} |`)));

  it('has the schema of every type and kind, and no other', () => {
    const expected = NODE_TYPES.flatMap((type) => {
      const kinds = Object.entries(SCHEMATA_OF_KINDS[type] ?? {});
      const closer = [...new Set(kinds.map(([, schema]) => schema))].map((schema) => {
        const own = kinds.filter(([, other]) => other === schema).map(([kind]) => kind);
        return `| ${type} | ${own.join(', ')} | ${schema} |`;
      });
      return [`| ${type} | – | ${SCHEMATA[type]} |`, ...closer];
    });
    expect(starting(NODE_TYPES).sort()).toEqual(expected.sort());
  });

  it('has every rule by which a relation becomes a link, and no other', () => {
    const expected = RELATION_TYPES.flatMap((type) =>
      (LINK_RULES[type] ?? []).map(({ schema, source, target, detail }) => {
        const own = detail === undefined ? '' : `; ${detail[0]} is the ${detail[1]}`;
        return `| ${type} | ${source[1]} → ${target[1]} | ${schema} | ${source[0]} → ${target[0]}${own} |`;
      }),
    );
    expect(starting(RELATION_TYPES).sort()).toEqual(expected.sort());
  });
});
