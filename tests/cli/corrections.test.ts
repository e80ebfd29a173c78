import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { GraphJson } from '../../graph/model/index.ts';
import { dossier } from '../support/command-line.ts';
import { resultOf } from '../support/stored-result.ts';
import { folderWith } from '../support/temporary-folder.ts';

const decided = { who: 'Mia', when: '2026-02-01', why: 'it is called so' };
const analysed = { loadAnalyser: () => Promise.resolve(resultOf) };

interface Prepared {
  readonly cwd: string;
  readonly rename: (name: string) => string;
  readonly exported: (...more: readonly string[]) => Promise<{
    readonly code: number;
    readonly stderr: string;
    readonly names: readonly string[];
  }>;
}

/** A store whose one article names the body "Harbour". */
async function prepared(): Promise<Prepared> {
  const cwd = await folderWith({ 'a.txt': 'Harbour opens.\n' });
  await dossier(['ingest', 'a.txt'], { cwd, ...analysed });
  const graphOf = async (...more: readonly string[]) => {
    const { code, stdout, stderr } = await dossier(['export', '-f', 'json', ...more], { cwd });
    return { code, stderr, nodes: GraphJson.parse(JSON.parse(stdout)).nodes };
  };
  const article = (await graphOf()).nodes.find(({ attributes }) => attributes.type === 'Article')?.key;
  return {
    cwd,
    rename: (name) =>
      JSON.stringify({ action: 'rename', mention: { article, start: 0, end: 7 }, name, ...decided }),
    exported: async (...more) => {
      const { nodes, ...rest } = await graphOf(...more);
      const entities = nodes.filter(({ attributes }) => attributes.type !== 'Article');
      return { ...rest, names: entities.map(({ attributes }) => attributes.name) };
    },
  };
}

describe('corrections', () => {
  it('in the store apply to every graph, survive reading the articles again, and end with their line', async () => {
    const { cwd, rename, exported } = await prepared();
    const file = join(cwd, 'dossier/corrections.jsonl');
    await writeFile(file, `${rename('Port')}\n`);
    expect(await exported()).toEqual({ code: 0, stderr: '', names: ['Port'] });
    await dossier(['ingest', 'a.txt'], { cwd, ...analysed });
    expect((await exported()).names).toEqual(['Port']);
    await writeFile(file, '');
    expect((await exported()).names).toEqual(['Harbour']);
  });

  it('of --corrections apply to one export only, and after those of the store', async () => {
    const { cwd, rename, exported } = await prepared();
    await writeFile(join(cwd, 'dossier/corrections.jsonl'), `${rename('Port')}\n`);
    await writeFile(join(cwd, 'mine.jsonl'), `${rename('Quay')}\n`);
    const { code, stderr, names } = await exported('--corrections', 'mine.jsonl');
    expect([code, names]).toEqual([0, ['Quay']]);
    expect(stderr).toMatch(
      /corrections\.jsonl:1: mine\.jsonl:1 gives the entity another name; delete one of the two lines\n$/u,
    );
    expect((await exported()).names).toEqual(['Port']);
  });

  it('of --corrections are kept by ingest, each line once', async () => {
    const { cwd, rename, exported } = await prepared();
    await writeFile(join(cwd, 'mine.jsonl'), `${rename('Quay')}\nno correction\n`);
    const ingest = ['ingest', 'a.txt', '--corrections', 'mine.jsonl'];
    const { code, stderr } = await dossier(ingest, { cwd, ...analysed });
    expect(code).toBe(3);
    expect(stderr).toMatch(/mine\.jsonl:2: the line is not JSON .+: no correction; mend or delete the line/u);
    await dossier(ingest, { cwd, ...analysed });
    expect(await readFile(join(cwd, 'dossier/corrections.jsonl'), 'utf8')).toBe(`${rename('Quay')}\n`);
    expect((await exported()).names).toEqual(['Quay']);
  });

  it('that no longer apply are reported, and nothing fails', async () => {
    const { cwd, rename, exported } = await prepared();
    const file = join(cwd, 'dossier/corrections.jsonl');
    await writeFile(file, rename('Port').replace(/"article":"[^"]+"/u, '"article":"a0"'));
    const { code, stderr, names } = await exported();
    expect([code, names]).toEqual([0, ['Harbour']]);
    expect(stderr).toMatch(/corrections\.jsonl:1: there is no article a0; delete the line, or name/u);
  });

  it('that are none are named with their line, and the export says that not all was read', async () => {
    const { cwd, rename, exported } = await prepared();
    await writeFile(join(cwd, 'dossier/corrections.jsonl'), `{}\n${rename('Port')}\n`);
    const { code, stderr, names } = await exported();
    expect([code, names]).toEqual([3, ['Port']]);
    expect(stderr).toMatch(/corrections\.jsonl:1: "action" is not there/u);
  });

  it('in a file that is not there are an error that names it', async () => {
    const { cwd } = await prepared();
    const { code, stderr } = await dossier(['export', '-f', 'json', '--corrections', 'no.jsonl'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/the corrections no\.jsonl cannot be read/u);
  });
});

describe('dossier export -f review', () => {
  it('writes what linking decided, and what it did not', async () => {
    const { cwd } = await prepared();
    await writeFile(join(cwd, 'b.txt'), 'Harbour closes.\n');
    await dossier(['ingest', 'b.txt'], { cwd, ...analysed });
    const { code, stdout } = await dossier(['export', '-f', 'review'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      undecided: [],
      merges: [{ score: 0.95, reasons: [{ reason: 'same-name', names: ['harbour'], score: 0.95 }] }],
      keptApart: [],
    });
  });
});
