/** Writes docs/cypher.md: how to ask, what can be asked, and the corpus of queries with its answers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import prettier from 'prettier';
import { parse } from 'yaml';
import { z } from 'zod';

import { ENTITY_TYPES, KINDS, RELATION_FAMILIES, RELATION_TYPES, RELATIONS } from '../graph/model/index.ts';
import { compileQuery } from '../graph/query/cypher/compile.ts';
import { FUNCTION_NAMES, INSTEAD_OF_FUNCTION } from '../graph/query/cypher/functions.ts';
import { CLAIM_COLUMNS, NODE_COLUMNS, RELATION_COLUMNS, type TableColumn } from '../graph/tables/columns.ts';

const ROOT = join(import.meta.dirname, '..');
/** The page. */
export const CYPHER_PAGE = join(ROOT, 'docs/cypher.md');

const Single = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const Value = z.union([Single, z.array(Single)]);
type Value = z.infer<typeof Value>;

const Corpus = z.array(
  z.object({
    group: z.string(),
    queries: z.array(
      z.object({
        question: z.string(),
        query: z.string(),
        parameters: z.record(z.string(), Value).optional(),
        answer: z.array(z.array(Value)),
      }),
    ),
  }),
);
type Asked = z.infer<typeof Corpus>[number]['queries'][number];

/** Rows of an answer that are shown. */
const SHOWN = 8;
/** Characters of a cell that are shown. */
const WIDEST = 70;

/** The text of the page. */
export async function cypherPage(): Promise<string> {
  const prose = readFileSync(join(ROOT, 'scripts/cypher-page.md'), 'utf8');
  const groups = Corpus.parse(parse(readFileSync(join(ROOT, 'tests/conformance/queries.yaml'), 'utf8')));
  const queries = groups.map(
    ({ group, queries: asked }) => `## ${group}\n\n${asked.map(section).join('\n\n')}`,
  );
  const parts: Readonly<Record<string, string>> = {
    labels: labels(),
    relations: relations(),
    'node-columns': columns(NODE_COLUMNS),
    'relation-columns': columns(RELATION_COLUMNS),
    'claim-columns': columns(CLAIM_COLUMNS),
    functions: FUNCTION_NAMES.map((name) => `\`${name}\``).join(', '),
    refused: Object.entries(INSTEAD_OF_FUNCTION)
      .map(([name, instead]) => `| \`${name}\` | ${cell(instead)} |`)
      .join('\n'),
    count: String(groups.reduce((sum, { queries: asked }) => sum + asked.length, 0)),
    queries: queries.join('\n\n'),
  };
  const text = prose.replaceAll(/\{\{([a-z-]+)\}\}/gu, (_, name: string) => parts[name] ?? '');
  const options = await prettier.resolveConfig(CYPHER_PAGE);
  return await prettier.format(text, { ...options, parser: 'markdown' });
}

function labels(): string {
  return ENTITY_TYPES.map((type) => `| \`${type}\` | ${KINDS[type].join(', ')} |`).join('\n');
}

function relations(): string {
  return RELATION_FAMILIES.map((family) => {
    const names = RELATION_TYPES.filter((type) => RELATIONS[type].family === family);
    return `- ${family}: ${names.map((name) => `\`${name}\``).join(', ')}`;
  }).join('\n');
}

const TYPE_WORDS: Readonly<Record<TableColumn['type'], string>> = {
  string: 'text',
  integer: 'whole number',
  double: 'number',
  strings: 'list of texts',
};

function columns(all: readonly TableColumn[]): string {
  const types = [...new Set(all.map(({ type }) => type))];
  return types
    .map((type) => {
      const names = all.filter((column) => column.type === type).map(({ name }) => `\`${name}\``);
      return `- ${TYPE_WORDS[type]}: ${names.join(', ')}`;
    })
    .join('\n');
}

function section({ question, query, parameters = {}, answer }: Asked): string {
  const given = Object.entries(parameters).map(
    ([name, value]) => `\`${name}\` is \`${JSON.stringify(value)}\``,
  );
  const shown = answer.slice(0, SHOWN);
  const more = answer.length - shown.length;
  const names = compileQuery({ text: query, parameters }, 'neo4j').columns.map(({ name }) => name);
  const rows = shown.map((row) => `| ${row.map(cellOf).join(' | ')} |`);
  const table = [`| ${names.map(cell).join(' | ')} |`, `|${names.map(() => ' --- ').join('|')}|`, ...rows];
  return [
    `### ${question}`,
    `\`\`\`cypher\n${query}\n\`\`\``,
    ...(given.length === 0 ? [] : [`where ${given.join(' and ')}`]),
    answer.length === 0 ? 'Nothing is found.' : table.join('\n'),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('\n\n');
}

function cellOf(value: Value): string {
  if (value === null) return '';
  const text = Array.isArray(value) ? value.map(String).join(', ') : String(value);
  return cell(text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text);
}

const cell = (text: string): string =>
  text.replaceAll(/\s+/gu, ' ').replaceAll(/[|\\`*_<[\]]/gu, (character) => `\\${character}`);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(CYPHER_PAGE, await cypherPage());
