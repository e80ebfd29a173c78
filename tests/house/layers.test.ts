/** The rules of .dependency-cruiser.cjs on a small tree: arrows that are allowed pass, and each kind of wrong one is caught. */
import { copyFile, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { cruise, type IConfiguration } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration;

/** Files of a tree by their path, and what each imports. */
type Tree = Readonly<Record<string, readonly string[]>>;

/** One module of every folder, which import each other as they may. */
const SOUND: Tree = {
  'graph/model/model.ts': ['zod'],
  'graph/assemble.ts': ['./model/model.ts', 'graphology'],
  'graph/tables/table.ts': ['../assemble.ts'],
  'graph/words/words.ts': ['../model/model.ts'],
  'graph/query/question.ts': ['../tables/table.ts', '../words/words.ts'],
  'graph/api/api.ts': ['../query/question.ts', '../words/words.ts', 'zod'],
  'graph/stores/store.ts': ['../query/question.ts', 'node:fs'],
  'graph/formats/format.ts': ['../assemble.ts'],
  'src/english/index.ts': ['zod'],
  'src/english/load-node.ts': ['./index.ts', 'node:fs/promises'],
  'src/lexicon/words.ts': ['../../graph/model/model.ts'],
  'src/time/time.ts': ['../annotate/annotate.ts'],
  'src/read/read.ts': ['../../graph/model/model.ts', 'node:fs'],
  'src/annotate/annotate.ts': ['../english/index.ts'],
  'src/mention/mention.ts': ['../annotate/annotate.ts', '../lexicon/words.ts'],
  'src/resolve/resolve.ts': ['../mention/mention.ts'],
  'src/extract/extract.ts': ['../resolve/resolve.ts', '../time/time.ts'],
  'src/link/link.ts': ['../lexicon/words.ts'],
  'src/to-article-result.ts': ['./extract/extract.ts'],
  'src/ingest.ts': ['./to-article-result.ts', './link/link.ts', '../graph/assemble.ts'],
  'src/index.ts': ['./ingest.ts', './english/index.ts'],
  'src/batch/batch.ts': ['../ingest.ts', '../read/read.ts', '../../graph/stores/store.ts'],
  'src/server/app.ts': ['../batch/batch.ts', '../../graph/api/api.ts', 'hono'],
  'src/cli/main.ts': ['../server/app.ts', '../english/load-node.ts', 'commander'],
  'viewer/src/main.ts': ['../../graph/model/model.ts', '../../graph/api/api.ts', 'preact'],
  'viewer/src/render/render.ts': ['sigma'],
  'tests/some.ts': [],
  'bench/some.ts': [],
  'scripts/some.ts': [],
};

/** A rule, the file that breaks it, and the import that does. */
const BROKEN: readonly (readonly [rule: string, from: string, imported: string])[] = [
  ['no-cycles', 'graph/assemble.ts', 'type ./formats/format.ts'],
  ['no-unresolved', 'src/time/time.ts', './absent.ts'],
  ['model', 'graph/model/model.ts', '../assemble.ts'],
  ['graph', 'graph/assemble.ts', './formats/format.ts'],
  ['tables', 'graph/tables/table.ts', '../formats/format.ts'],
  ['words', 'graph/words/words.ts', '../assemble.ts'],
  ['query', 'graph/query/question.ts', '../stores/store.ts'],
  ['api', 'graph/api/api.ts', '../formats/format.ts'],
  ['formats', 'graph/formats/format.ts', '../stores/store.ts'],
  ['stores', 'graph/stores/store.ts', '../formats/format.ts'],
  ['graph-alone', 'graph/query/query.ts', '../../src/index.ts'],
  ['english', 'src/english/index.ts', '../../graph/model/model.ts'],
  ['lexicon', 'src/lexicon/words.ts', '../mention/mention.ts'],
  ['time', 'src/time/time.ts', '../mention/mention.ts'],
  ['read', 'src/read/read.ts', '../annotate/annotate.ts'],
  ['annotate', 'src/annotate/annotate.ts', '../mention/mention.ts'],
  ['mention', 'src/mention/mention.ts', '../resolve/resolve.ts'],
  ['resolve', 'src/resolve/resolve.ts', '../extract/extract.ts'],
  ['extract', 'src/extract/extract.ts', '../link/link.ts'],
  ['link', 'src/link/link.ts', '../english/index.ts'],
  ['to-article-result', 'src/to-article-result.ts', './link/link.ts'],
  ['ingest', 'src/ingest.ts', './batch/batch.ts'],
  ['index', 'src/index.ts', './batch/batch.ts'],
  ['batch', 'src/batch/batch.ts', '../server/app.ts'],
  ['server', 'src/server/app.ts', '../ingest.ts'],
  ['cli', 'src/cli/main.ts', '../../tests/some.ts'],
  ['page', 'viewer/src/main.ts', '../../src/english/load-node.ts'],
  // The English that others may import is the one without Node.
  ['mention', 'src/mention/mention.ts', '../english/load-node.ts'],
  ['library-is-free-of-node', 'src/index.ts', './read/read.ts'],
  ['library-is-free-of-node', 'src/ingest.ts', 'type fs'],
  ['analysis-is-free-of-node', 'src/lexicon/words.ts', 'node:os'],
  ['graph-is-free-of-node', 'graph/assemble.ts', './stores/store.ts'],
  ['page-is-free-of-node', 'viewer/src/main.ts', 'node:path'],
  ['english-needs-zod-only', 'src/english/index.ts', 'yaml'],
  ['no-development-packages', 'graph/assemble.ts', 'fast-check'],
  ['no-development-files', 'src/ingest.ts', '../tests/some.ts'],
  ['no-development-files', 'graph/assemble.ts', '../bench/some.ts'],
  ['no-development-files', 'viewer/src/main.ts', '../../scripts/some.ts'],
  ['only-render-imports-sigma', 'viewer/src/main.ts', 'sigma'],
];

const line = (imported: string): string =>
  imported.startsWith('type ')
    ? `import type * as t${imported.length} from '${imported.slice(5)}';\nexport type T${imported.length} = typeof t${imported.length};\n`
    : `import '${imported}';\n`;

describe('the layers', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'dossier-layers-')));
    for (const file of ['package.json', 'tsconfig.json', 'tsconfig.base.json'])
      await copyFile(join(ROOT, file), join(folder, file));
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    await mkdir(join(folder, 'graph/query'), { recursive: true });
    for (const [path, imports] of Object.entries(SOUND)) await write(path, imports);
  });

  afterAll(() => rm(folder, { recursive: true }));

  async function write(path: string, imports: readonly string[]): Promise<void> {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, imports.map(line).join('') || 'export {};\n');
  }

  /** The rules that are broken, each with the file that breaks it. */
  async function violations(): Promise<string[]> {
    const { forbidden = [], options = {} } = rules;
    const words = { ...options, baseDir: folder, ruleSet: { forbidden }, validate: true };
    const { output } = await cruise(['src', 'graph', 'viewer'], words);
    if (typeof output === 'string') throw new Error('the dependencies came as text');
    return output.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  }

  it('allow the arrows that the architecture has', async () => {
    expect(await violations()).toEqual([]);
  });

  it.each(BROKEN)('catch it by the rule %s when %s imports %s', async (rule, from, imported) => {
    await write(from, [...(SOUND[from] ?? []), imported]);
    try {
      expect(await violations()).toContain(`${rule}: ${from}`);
    } finally {
      if (from in SOUND) await write(from, SOUND[from] ?? []);
      else await rm(join(folder, from));
    }
  });

  it('are broken by a case of each rule here', () => {
    const tried = new Set(BROKEN.map(([rule]) => rule));
    expect(rules.forbidden?.map(({ name }) => name).filter((name) => !tried.has(name ?? ''))).toEqual([]);
  });

  it('reach through a chain of files', async () => {
    await write('src/lexicon/words.ts', ['./deep.ts']);
    await write('src/lexicon/deep.ts', ['fs']);
    expect(await violations()).toContain('library-is-free-of-node: src/index.ts');
    await write('src/lexicon/words.ts', SOUND['src/lexicon/words.ts'] ?? []);
    await rm(join(folder, 'src/lexicon/deep.ts'));
  });
});
