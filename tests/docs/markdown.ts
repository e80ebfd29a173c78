/** The few things of a Markdown document that the tests of the documentation look at. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The repository's root. */
export const ROOT = join(import.meta.dirname, '../..');

/** A fenced block: its language and its lines. */
export interface Fence {
  readonly language: string;
  readonly content: string;
}

export interface Document {
  /** Its path, relative to the repository's root. */
  readonly path: string;
  readonly fences: readonly Fence[];
  /** The text without its fenced blocks. */
  readonly prose: string;
  /** The anchors that its headings make, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
}

const FENCE = /^```(\w*)\n(.*?)^```$/gmsu;

function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /gu, '-');
}

/** Reads one document; `path` is relative to the repository's root. */
export function readDocument(path: string): Document {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const prose = text.replace(FENCE, '');
  return {
    path,
    fences: [...text.matchAll(FENCE)].map(([, language = '', content = '']) => ({ language, content })),
    prose,
    anchors: new Set([...prose.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => anchorOf(heading))),
  };
}

/** Every document that people read: those at the root, those in docs/, and the READMEs beside code. */
export function documents(): readonly Document[] {
  const markdown = (folder: string): string[] =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => (folder === '.' ? name : `${folder}/${name}`));
  const readmes = ['bench', 'graph', 'scripts', 'src', 'tests', 'viewer'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => basename(name) === 'README.md')
      .map((name) => `${folder}/${name}`),
  );
  return [...markdown('.'), ...markdown('docs'), ...readmes].sort().map(readDocument);
}
