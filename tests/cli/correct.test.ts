import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type ArticleResult, GraphJson, parseCorrections, sha256Hex } from '../../graph/model/index.ts';
import { openFolderStore } from '../../graph/stores/folder-store.ts';
import { pipelineVersion } from '../../src/batch/pipeline-version.ts';
import { articleResult, type EntitySpec } from '../support/article-result.ts';
import { dossier, type Ran } from '../support/command-line.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ada: EntitySpec = { type: 'Person', name: 'Ada Brook' };
const tom: EntitySpec = { type: 'Person', name: 'Tom Reed' };

/** As a store accepts it: the hash is that of the text. */
const whole = ({ article, ...rest }: ArticleResult): ArticleResult => ({
  ...rest,
  article: { ...article, sha256: sha256Hex(article.text) },
});

const RESULTS = [
  articleResult({
    text: 'Ada Brook met Tom Reed. Ada Brook praised Tom Reed.',
    title: 'A meeting in Lund',
    source: 'news/meeting.txt',
    published: '2026-01-01',
    entities: [ada, tom],
    claims: [
      { type: 'MET_WITH', source: 'Ada Brook', target: 'Tom Reed', trigger: 'met' },
      { type: 'PRAISED', source: 'Ada Brook', target: 'Tom Reed', trigger: 'praised' },
    ],
  }),
  articleResult({
    text: 'Ada Brook scored twice.',
    title: 'A match in Lund',
    source: 'sport/match.txt',
    published: '2026-01-02',
    entities: [ada],
  }),
  articleResult({
    text: 'Ada Éric Brook criticised Lund.',
    title: 'A speech',
    source: 'news/speech.txt',
    url: 'https://www.harbour.example/speech/',
    published: '2026-01-03',
    entities: [
      { type: 'Person', name: 'Ada Éric Brook' },
      { type: 'Place', name: 'Lund', kind: 'city' },
    ],
    claims: [{ type: 'CRITICIZED', source: 'Ada Éric Brook', target: 'Lund', trigger: 'criticised' }],
  }),
].map(whole);

interface Prepared {
  readonly run: (...argv: readonly string[]) => Promise<Ran>;
  readonly file: string;
  readonly text: () => Promise<string>;
  /** The graph without places of layout, as text. */
  readonly graph: () => Promise<string>;
  readonly names: () => Promise<readonly string[]>;
}

async function prepared(world: Partial<Parameters<typeof dossier>[1]> = {}): Promise<Prepared> {
  const cwd = await temporaryFolder();
  const store = await openFolderStore(join(cwd, 'dossier'), {
    mode: 'write',
    pipeline: await pipelineVersion(),
  });
  for (const result of RESULTS) await store.put(result);
  await store.close();
  const run = (...argv: readonly string[]): Promise<Ran> => dossier(argv, { cwd, ...world });
  const graph = async (): Promise<string> => (await run('export', '-f', 'json')).stdout;
  const file = join(cwd, 'dossier/corrections.jsonl');
  return {
    ...{ run, graph, file },
    text: () => readFile(file, 'utf8'),
    names: async () =>
      GraphJson.parse(JSON.parse(await graph()))
        .nodes.flatMap(({ attributes }) => ('mentions' in attributes ? [attributes.name] : []))
        .sort(),
  };
}

/** Typed, so that an expected object stays so. */
const matching = (pattern: RegExp): string => expect.stringMatching(pattern) as string;

const why = ['--why', 'asked the town hall'] as const;

describe('dossier correct', () => {
  it('merges entities by their names, writes down their words, and says what changed', async () => {
    const { run, text, names } = await prepared();
    const { code, stdout, stderr } = await run('correct', 'merge', 'ada brook', 'Ada Eric Brook', ...why);
    expect([code, stderr]).toEqual([0, matching(/^dossier: line 1 of .+; undo it with: .*dossier correct undo 1\n$/u)]); // prettier-ignore
    expect(stdout).toMatch(
      /^“Ada Brook” and “Ada Éric Brook” are one\n {2}Ada Brook and Ada Éric Brook are one: /u,
    );
    expect(await names()).toEqual(['Ada Brook', 'Lund', 'Tom Reed']);
    const { corrections, faults } = parseCorrections(await text(), 'c.jsonl');
    expect(faults).toEqual([]);
    expect(corrections[0]?.correction).toMatchObject({
      action: 'merge',
      mentions: [{ text: 'Ada Brook' }, { text: 'Ada Éric Brook' }],
      who: 'mia',
      when: '2026-03-01T12:00:00Z',
      why: 'asked the town hall',
    });
  });

  it('says how many claims of a thing with itself a merge leaves out', async () => {
    const { run } = await prepared();
    const { stdout } = await run('correct', 'merge', 'Tom Reed', 'Ada Brook', ...why);
    expect(stdout).toContain('2 relations gone:');
    expect(stdout).toContain('2 claims of a thing with itself left out');
  });

  it('writes nothing with --dry-run, and nothing that changes nothing', async () => {
    const { run, text } = await prepared();
    const dry = await run('correct', 'rename', 'Tom Reed', '--to', 'Thomas Reed', ...why, '--dry-run');
    expect(dry).toMatchObject({ code: 0, stderr: 'dossier: not written (--dry-run)\n' });
    expect(dry.stdout).toContain('Tom Reed is now called Thomas Reed');
    const same = await run('correct', 'rename', 'Tom Reed', '--to', 'Tom Reed', ...why);
    expect(same).toMatchObject({ code: 1, stdout: '' });
    expect(same.stderr).toMatch(/it is called “Tom Reed” already/u);
    const one = await run('correct', 'merge', 'Ada Brook', 'ADA BROOK', ...why);
    expect(one.stderr).toMatch(/“Ada Brook” and “ADA BROOK” are one already/u);
    const city = await run('correct', 'retype', 'Lund', '--type', 'place', '--kind', 'city', ...why);
    expect(city.stderr).toMatch(/not written, because it changes nothing in the graph/u);
    await expect(text()).rejects.toThrow(/ENOENT/u);
  });

  it('needs a reason, and somebody who gives it', async () => {
    const { run } = await prepared({ userName: () => undefined });
    const rename = ['correct', 'rename', 'Tom Reed', '--to', 'Thomas Reed'];
    expect(await run(...rename)).toMatchObject({
      code: 2,
      stderr: matching(/give it with --why/u),
    });
    expect(await run(...rename, ...why)).toMatchObject({
      code: 2,
      stderr: matching(/name yourself with --who/u),
    });
    expect(await run(...rename, ...why, '--who', 'Jon')).toMatchObject({ code: 0 });
  });

  it('lists who may be meant where a name is not enough, and takes their ids', async () => {
    const { run } = await prepared();
    const { code, stderr } = await run('correct', 'rename', 'Brook', '--to', 'Ada B.', ...why);
    expect(code).toBe(1);
    expect(stderr).toMatch(/2 entities are called “Brook”/u);
    const [, id = ''] = /(n[0-9a-f]{20}) {2}Ada Éric Brook/u.exec(stderr) ?? [];
    const named = await run('correct', 'rename', id, '--to', 'Ada B.', ...why);
    expect(named.stdout).toContain('Ada Éric Brook is now called Ada B.');
  });

  it('lists the mentions of an entity, and splits off those that are picked', async () => {
    const { run, names } = await prepared();
    const list = await run('correct', 'split', 'Ada Brook');
    expect(list.code).toBe(0);
    expect(list.stdout).toMatch(
      / 1 {2}\[Ada Brook\] met Tom Reed\.\n +2 {2}\[Ada Brook\] praised Tom Reed\.\n/u,
    );
    expect(list.stdout).toMatch(
      /“A match in Lund”, 2026-01-02 \(sport\/match\.txt\)\n +3 {2}\[Ada Brook\] scored/u,
    );
    const split = await run('correct', 'split', 'Ada Brook', '--pick', '3', ...why);
    expect(split.stdout).toContain('Ada Brook is 2: Ada Brook (1 mention) and Ada Brook (2 mentions)');
    expect((await names()).filter((name) => name === 'Ada Brook')).toHaveLength(2);
  });

  it.each([
    [['--article', 'match.txt']],
    [['--article', 'A MATCH in lund']],
    [['--mention', `${RESULTS[1]?.article.id ?? ''}:0-9`]],
  ])('splits off what stands in an article or at a place (%j)', async (choice) => {
    const { run } = await prepared();
    const { stdout } = await run('correct', 'split', 'Ada Brook', ...choice, ...why);
    expect(stdout).toContain('Ada Brook is 2: Ada Brook (1 mention) and Ada Brook (2 mentions)');
  });

  it.each([
    [['--pick', '9'], 1, /no mention 9: they are numbered from 1 to 3/u],
    [['--pick', '1-3'], 1, /all mentions of Ada Brook, so that none would stay/u],
    [['--pick', 'two'], 2, /no number of a mention/u],
    [['--article', 'news/speech.txt'], 1, /it is not mentioned in “A speech”/u],
    [['--mention', 'somewhere'], 2, /write it as ARTICLE:START-END/u],
    [['--from', 'ada brook'], 1, /they are one: Ada Brook/u],
  ] as const)('refuses to split off what cannot be (%j)', async (choice, code, message) => {
    const { run } = await prepared();
    const ran = await run('correct', 'split', 'Ada Brook', ...choice, ...why);
    expect(ran.code).toBe(code);
    expect(ran.stderr).toMatch(message);
  });

  it('retypes, and suggests the type for a slip of the pen', async () => {
    const { run } = await prepared();
    const slip = await run('correct', 'retype', 'Lund', '--type', 'Organisation', ...why);
    expect(slip).toMatchObject({ code: 2, stderr: matching(/Did you mean Organization\?/u) });
    const { stdout } = await run(
      'correct',
      'retype',
      'Lund',
      '--type',
      'Organization',
      '--kind',
      'team',
      ...why,
    );
    expect(stdout).toContain('Lund (place, city) is now Lund (organization, team)');
  });

  it('rejects entities, relations and claims', async () => {
    const { run, names, graph } = await prepared();
    const relation = await run('correct', 'reject', 'relation', 'Tom Reed', 'met with', 'Ada Brook', ...why);
    expect(relation.stdout).toMatch(/1 relation gone:\n +Ada Brook — met with — Tom Reed/u);
    const { edges } = GraphJson.parse(JSON.parse(await graph()));
    const praise =
      edges.find(({ attributes }) => attributes.type === 'PRAISED')?.attributes.claims[0]?.id ?? '';
    const claim = await run('correct', 'reject', 'claim', praise, ...why);
    expect(claim.stdout).toMatch(/1 relation gone:\n +Ada Brook — praised — Tom Reed/u);
    await run('correct', 'reject', 'entity', 'Tom Reed', ...why);
    expect(await names()).not.toContain('Tom Reed');
  });

  it('says which relations there are instead of the one that is to be rejected', async () => {
    const { run } = await prepared();
    const absent = await run('correct', 'reject', 'relation', 'Ada Brook', 'SUED', 'Tom Reed', ...why);
    expect(absent.stderr).toMatch(/SUED is not claimed of Ada Brook and Tom Reed; what is: .*met with/u);
    const slip = await run('correct', 'reject', 'relation', 'Ada Brook', 'PRAISE', 'Tom Reed', ...why);
    expect(slip).toMatchObject({ code: 2, stderr: matching(/did you mean PRAISED\?/u) });
  });

  it('warns of the earlier decision that a new one overrides, and the list says so', async () => {
    const { run } = await prepared();
    await run('correct', 'rename', 'Tom Reed', '--to', 'Thomas Reed', ...why);
    const { code, stderr } = await run('correct', 'rename', 'Thomas Reed', '--to', 'T. Reed', ...why);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /line 1 of the corrections is not carried out any more: line 2 gives the entity another name/u,
    );
    const { stdout } = await run('correct', 'list');
    expect(stdout).toBe(
      [
        '1  “Tom Reed” is called “Thomas Reed”',
        '   mia, 2026-03-01T12:00:00Z: asked the town hall',
        '   not carried out: line 2 gives the entity another name',
        '2  “Tom Reed” is called “T. Reed”',
        '   mia, 2026-03-01T12:00:00Z: asked the town hall',
        '   carried out',
        '',
      ].join('\n'),
    );
    const json = JSON.parse((await run('correct', 'list', '--json')).stdout) as unknown;
    expect(json).toMatchObject([
      { line: 1, state: 'overridden' },
      { line: 2, state: 'carried out' },
    ]);
  });

  it('undoes the last decision or one by its line, and leaves every other byte', async () => {
    const { run, file, text } = await prepared();
    await run('correct', 'rename', 'Tom Reed', '--to', 'Thomas Reed', ...why);
    const line = (await text()).trim();
    const edited = `\uFEFFnot JSON\r\n\r\n${line}\r\n  ${line.replace('Thomas', 'Tommy')}  `;
    await writeFile(file, edited);
    const last = await run('correct', 'undo');
    expect(last.stdout).toMatch(
      /^undone: “Tom Reed” is called “Tommy Reed”\n {2}Tommy Reed is now called Thomas Reed/u,
    );
    expect(await text()).toBe(`\uFEFFnot JSON\r\n\r\n${line}\r\n`);
    expect((await run('correct', 'undo', '1')).stdout).toMatch(/^undone: a line that is no correction/u);
    expect(await text()).toBe(`\r\n${line}\r\n`);
    const none = await run('correct', 'undo', '9');
    expect(none).toMatchObject({
      code: 1,
      stderr: matching(/no correction on line 9; it has them on 2/u),
    });
  });

  it('says that nothing is there to undo, and where a store is missing that it is', async () => {
    const { run } = await prepared();
    expect(await run('correct', 'undo')).toMatchObject({
      code: 1,
      stderr: matching(/nothing to undo/u),
    });
    expect(await run('correct', 'list')).toMatchObject({ code: 0, stdout: '', stderr: matching(/no corrections yet/u) }); // prettier-ignore
    const elsewhere = await run('correct', 'undo', '--store', 'elsewhere');
    expect(elsewhere).toMatchObject({ code: 1, stderr: matching(/there is no Dossier store/u) });
  });

  it('waits for no other writer: it says who holds the store', async () => {
    const { run, file } = await prepared();
    const writer = await openFolderStore(join(file, '..'), { mode: 'write', pipeline: 'one' });
    const { code, stderr } = await run('correct', 'rename', 'Tom Reed', '--to', 'T. Reed', ...why);
    await writer.close();
    expect([code, stderr]).toEqual([1, matching(/is being written by/u)]);
  });

  it('leaves the graph as it was when everything is undone', async () => {
    const { run, file, graph } = await prepared();
    const before = await graph();
    const decisions = [
      ['merge', 'Tom Reed', 'Lund'],
      ['merge', 'Ada Brook', 'Ada Eric Brook'],
      ['rename', 'Tom', '--to', 'Reed'],
      ['retype', 'Lund', '--type', 'Event'],
      ['split', 'Ada Brook', '--article', 'match.txt'],
      ['reject', 'entity', 'Lund'],
      ['reject', 'relation', 'Ada Brook', 'PRAISED', 'Tom Reed'],
    ] as const;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...decisions]), async (chosen) => {
        let written = 0;
        for (const argv of chosen) if ((await run('correct', ...argv, ...why)).code === 0) written += 1;
        for (let i = 0; i < written; i += 1) expect(await run('correct', 'undo')).toMatchObject({ code: 0 });
        expect(await graph()).toBe(before);
        await rm(file, { force: true });
      }),
      { numRuns: 4 },
    );
  });
});

describe('dossier retract', () => {
  it.each([['news/meeting.txt'], ['meeting.txt'], ['a meeting in lund'], [RESULTS[0]?.article.id ?? '']])(
    'takes an article out of the graph and says what the graph loses (%s)',
    async (asked) => {
      const { run, names } = await prepared();
      const { code, stdout } = await run('retract', asked, ...why);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^the article “A meeting in Lund” is retracted\n/u);
      expect(stdout).toContain('1 entity gone:\n    Tom Reed (person)');
      expect(stdout).toContain('2 relations gone:');
      expect(await names()).not.toContain('Tom Reed');
    },
  );

  it('finds an article by its URL, and lists those that may be meant', async () => {
    const { run } = await prepared();
    const url = await run('retract', 'http://harbour.example/speech', ...why, '--dry-run');
    expect(url.stdout).toContain('“A speech” is retracted');
    const lund = await run('retract', 'Lund', ...why);
    expect(lund).toMatchObject({ code: 1, stderr: matching(/2 articles may be “Lund”/u) });
    const none = await run('retract', 'Oslo', ...why);
    expect(none).toMatchObject({
      code: 1,
      stderr: matching(/no article in the graph is “Oslo”/u),
    });
  });

  it('is undone like any decision', async () => {
    const { run, graph } = await prepared();
    const before = await graph();
    await run('retract', 'meeting.txt', ...why);
    expect(await graph()).not.toBe(before);
    await run('correct', 'undo');
    expect(await graph()).toBe(before);
  });

  it('says which decisions lose the article that they name', async () => {
    const { run } = await prepared();
    await run('correct', 'rename', 'Tom Reed', '--to', 'T. Reed', ...why);
    const { stderr } = await run('retract', 'meeting.txt', ...why);
    expect(stderr).toMatch(
      /line 1 of the corrections no longer applies: article a[0-9a-f]+ is retracted \(line 2\)/u,
    );
  });

  it('with --forget deletes the text as well', async () => {
    const { run, file } = await prepared();
    await run('retract', 'meeting.txt', '--forget', ...why);
    const store = await openFolderStore(join(file, '..'), { mode: 'read', pipeline: 'one' });
    expect(await store.articleIds()).toHaveLength(2);
  });
});
