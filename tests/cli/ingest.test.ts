import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { dossier } from '../support/command-line.ts';
import { folderBytes } from '../support/folder-bytes.ts';
import { resultOf } from '../support/stored-result.ts';
import { folderWith, writeFiles } from '../support/temporary-folder.ts';
import { unsoundResultOf } from '../support/unsound-result.ts';

const loadAnalyser = () => Promise.resolve(resultOf);
const STORY = 'Mayor Ann Roe of Lund met Bo Ek, the head of the Harbour Board, on Monday.';

describe('dossier ingest', () => {
  it('reads sources into ./dossier and says what it did on stdout', async () => {
    const cwd = await folderWith({ 'news/a.txt': 'One.', 'news/b.txt': 'Two.' });
    expect(await dossier(['ingest', 'news'], { cwd, loadAnalyser })).toEqual({
      code: 0,
      stdout: '2 articles read: 2 new, 0 already in the store; store: dossier\n',
      stderr: '',
    });
    expect(await readdir(join(cwd, 'dossier'))).toEqual(['articles', 'dossier.json', 'last-ingestion.json']);
  });

  it('writes to the store of --store, else of DOSSIER_STORE', async () => {
    const cwd = await folderWith({ 'a.txt': 'One.' });
    const env = { DOSSIER_STORE: 'from-environment' };
    await dossier(['ingest', 'a.txt'], { cwd, env, loadAnalyser });
    await dossier(['ingest', 'a.txt', '--store', 'from-option'], { cwd, env, loadAnalyser });
    expect((await readdir(cwd)).sort()).toEqual(['a.txt', 'from-environment', 'from-option']);
  });

  it('changes nothing when it reads the same again', async () => {
    const cwd = await folderWith({ 'news/a.txt': 'One.' });
    await dossier(['ingest', 'news'], { cwd, loadAnalyser });
    const before = await folderBytes(join(cwd, 'dossier'));
    const { code, stdout } = await dossier(['ingest', 'news'], { cwd, loadAnalyser });
    expect([code, stdout]).toEqual([0, '1 article read: 0 new, 1 already in the store; store: dossier\n']);
    expect(await folderBytes(join(cwd, 'dossier'))).toEqual(before);
  });

  it('reads standard input', async () => {
    const cwd = await folderWith({});
    const { code, stdout } = await dossier(['ingest', '-'], { cwd, stdin: 'One.', loadAnalyser });
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 article read: 1 new')]);
  });

  it('prints its summary as JSON', async () => {
    const cwd = await folderWith({ 'a.txt': 'One.', 'b.jsonl': 'x\n', 'c.txt': 'One.' });
    const { code, stdout } = await dossier(['ingest', '.', '--json'], { cwd, loadAnalyser });
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      store: 'dossier',
      articles: 1,
      added: 1,
      unchanged: 0,
      removed: 0,
      faults: [{ source: 'b.jsonl', place: { kind: 'line', line: 1 } }],
    });
  });

  it('says on stderr how many claims of the new articles were left out, and why', async () => {
    const cwd = await folderWith({ 'a.txt': 'Lund.', 'b.txt': 'Malmö.' });
    const unsound = { cwd, loadAnalyser: () => Promise.resolve(unsoundResultOf) };
    const { code, stdout, stderr } = await dossier(['ingest', '.', '--json'], unsound);
    expect([code, stderr]).toEqual([
      0,
      'dossier: 6 claims were left out: 4 about something that is not in the text, 2 with a place outside of the text\n',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ added: 2, leftOut: { 'missing-end': 4, 'out-of-bounds': 2 } });
    // What was left out before is not told again.
    expect((await dossier(['ingest', '.', '--json'], unsound)).stderr).toBe('');
  });

  it('forgets what the sources do not hold with --only', async () => {
    const cwd = await folderWith({ 'a.txt': 'One.', 'b.txt': 'Two.' });
    const options = ['--store', 's'];
    await dossier(['ingest', 'a.txt', 'b.txt', ...options], { cwd, loadAnalyser });
    const { stdout } = await dossier(['ingest', 'b.txt', '--only', ...options], { cwd, loadAnalyser });
    expect(stdout).toContain('1 article read: 0 new, 1 already in the store, 1 forgotten');
  });

  it('says which source changed, and prints the difference that its new version makes', async () => {
    const same = 'Nils Roe sued Ida Roe.\n';
    const cwd = await folderWith({
      'a.txt': `Ann Roe, the mayor of Lund, met Bo Ek in Malmö on Monday. ${same}`,
    });
    await dossier(['ingest', 'a.txt'], { cwd });
    await writeFiles(cwd, {
      'a.txt': `Ann Roe, the mayor of Lund, met Cora Dahl in Malmö on Monday. ${same}`,
      'b.txt': 'Nils Ek praised Ida Berg.\n',
    });
    const { code, stdout, stderr } = await dossier(['ingest', 'a.txt', 'b.txt'], { cwd });
    expect([code, stderr]).toEqual([0, 'dossier: a.txt changed: its old version is replaced\n']);
    expect(stdout).toMatch(
      /^2 articles read: 2 new, 0 already in the store, 1 old version replaced; store: dossier\n\n/u,
    );
    expect(stdout).toMatch(/^New names \(\d\)\n {2}Cora Dahl \(person\)\n/mu);
    expect(stdout).toMatch(/^Names that are gone \(\d\)\n {2}Bo Ek \(person\)\n/mu);
    expect(stdout).toContain('  Cora Dahl — met with → Ann Roe\n');
    // What both versions say is no part of it, nor is what other articles bring.
    expect(stdout).not.toMatch(/Nils Roe|Ida Berg|articles \(|Articles/u);
  });

  it('says that a changed source makes no difference', async () => {
    const cwd = await folderWith({ 'a.txt': STORY });
    await dossier(['ingest', 'a.txt'], { cwd });
    await writeFiles(cwd, { 'a.txt': `${STORY}\n` });
    const { stdout, stderr } = await dossier(['ingest', 'a.txt'], { cwd });
    expect(stdout).toMatch(/store: dossier\n$/u);
    expect(stderr).toBe(
      'dossier: a.txt changed: its old version is replaced\ndossier: the graph says the same as before\n',
    );
  });

  it('lists what it replaced as JSON', async () => {
    const cwd = await folderWith({ 'a.txt': `${STORY} It rained.` });
    await dossier(['ingest', 'a.txt'], { cwd, loadAnalyser });
    await writeFiles(cwd, { 'a.txt': STORY });
    const { stdout } = await dossier(['ingest', 'a.txt', '--json'], { cwd, loadAnalyser });
    const id: unknown = expect.stringMatching(/^a[0-9a-f]{20}$/u);
    expect(JSON.parse(stdout)).toMatchObject({
      replaced: [{ source: 'a.txt', before: id, after: id }],
      difference: { articles: { added: [], removed: [] }, entities: { added: [], removed: [] } },
    });
  });

  it('says which corrections no longer apply', async () => {
    const cwd = await folderWith({ 'a.txt': STORY, 'b.txt': 'Ann Roe left.' });
    await dossier(['ingest', '.'], { cwd });
    const renamed = ['correct', 'rename', 'Bo Ek', '--to', 'Boel Ek', '--why', 'her name'];
    expect((await dossier(renamed, { cwd })).code).toBe(0);
    expect((await dossier(['ingest', '.'], { cwd })).stderr).toBe('');
    const { code, stderr } = await dossier(['ingest', 'b.txt', '--only'], { cwd });
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^dossier: \S+corrections\.jsonl:1: .*; .*\n$/u),
    ]);
  });

  it('keeps control characters of names from the terminal', async () => {
    const cwd = await folderWith({ 'evil\u001b[2J\u202e\n.pdf': 'x' });
    const { stderr } = await dossier(['ingest', '.'], { cwd, loadAnalyser });
    expect(stderr).toContain(String.raw`evil\u{1b}[2J\u{202e}\u{a}.pdf: not a kind of file`);
    expect(stderr).not.toMatch(/[\u001b\u202e]/u);
  });

  it('leaves no store behind when it could read nothing', async () => {
    const cwd = await folderWith({});
    const { code, stdout } = await dossier(['ingest', 'typo', '--store', 'a/b'], { cwd, loadAnalyser });
    expect([code, stdout]).toEqual([3, '0 articles read: 0 new, 0 already in the store; 1 source failed\n']);
    expect(await readdir(cwd)).toEqual([]);
  });

  it.each(['a.txt', 'a.txt/store'])('says that a file is in the way of the store %s', async (store) => {
    const cwd = await folderWith({ 'a.txt': 'One.' });
    const { code, stdout, stderr } = await dossier(['ingest', 'a.txt', '--store', store], {
      cwd,
      loadAnalyser,
    });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/a\.txt is a file, not a folder; name a folder for the store\n$/u);
  });

  it('fails where the store cannot be used, and says why', async () => {
    const cwd = await folderWith({ 'a.txt': 'One.', 'other/thing.doc': 'x' });
    const { code, stdout, stderr } = await dossier(['ingest', 'a.txt', '--store', 'other'], {
      cwd,
      loadAnalyser,
    });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('is not a Dossier store');
  });
});

// A message with a file attached, as leaks have them: 5 MB that are not all prose.
const ATTACHMENT = 'q83vEjRWeJq83vEjRWeJq83vEjRWeJq83vEjRWeJq83vEjRWeJq83vEjRWeJ\n'.repeat(82_000);

describe('a folder with an empty file, a binary, a text of 5 MB and broken JSON lines', () => {
  it('is ingested but for these, each is named, and the exit code is 3', async () => {
    const line = (id: number) => JSON.stringify({ id, text: `${STORY} It was meeting number ${id}.` });
    const cwd = await folderWith({
      'news/article.txt': STORY,
      'news/binary.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      'news/empty.txt': '',
      'news/lines.jsonl': [line(1), '{"id": 2, "text": ', '{"id": 3}', line(4), ''].join('\n'),
      'news/long.txt': `${STORY}\n${ATTACHMENT}`,
      'news/photo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    });
    const { code, stdout, stderr } = await dossier(['ingest', 'news', '--json'], { cwd });
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ articles: 4, added: 4 });
    const named = stderr.split('\n').filter((text) => text !== '');
    expect(named).toEqual([
      expect.stringMatching(/^dossier: news\/binary\.txt, byte 4: .*binary/u),
      expect.stringMatching(/^dossier: news\/empty\.txt: the file is empty/u),
      expect.stringMatching(/^dossier: news\/lines\.jsonl:2: not JSON/u),
      expect.stringMatching(/^dossier: news\/lines\.jsonl:3: the field text is missing/u),
      expect.stringMatching(/^dossier: news\/photo\.png: not a kind of file/u),
    ]);
    const results = await readdir(join(cwd, 'dossier/articles'));
    const sizes = await Promise.all(
      results.map(async (name) => (await readFile(join(cwd, 'dossier/articles', name))).length),
    );
    expect(sizes.filter((size) => size > 4_900_000)).toHaveLength(1);
  });
});

describe('the order of ingestion', () => {
  it('does not show in graph.json', async () => {
    const cwd = await folderWith({});
    await writeFiles(cwd, {
      'a.md': `---\ntitle: A\ndate: 2026-03-04\n---\n${STORY} “We will build it,” Roe said.\n`,
      'b.txt': 'date 2026-03-05 Ann Roe, the mayor of Lund, criticised the Harbour Board (HB) on Tuesday.\n',
      'c.jsonl': [
        JSON.stringify({ id: 1, text: `Bo Ek said that HB would not pay. Ann Roe met Ek in Malmö.` }),
        JSON.stringify({ id: 2, date: '2026-03-01', text: 'The Harbour Board is based in Lund.' }),
      ].join('\n'),
      'copy.md': `---\ntitle: A\ndate: 2026-03-04\n---\n${STORY} “We will build it,” Roe said.\n`,
    });
    const orders = [
      [['a.md', 'b.txt', 'c.jsonl', 'copy.md']],
      [['copy.md', 'c.jsonl', 'b.txt', 'a.md']],
      [['c.jsonl'], ['copy.md'], ['a.md'], ['b.txt'], ['a.md']],
    ];
    const graphs: string[] = [];
    for (const [number, runs] of orders.entries()) {
      const store = ['--store', `store-${number}`];
      for (const sources of runs)
        expect(await dossier(['ingest', ...sources, ...store], { cwd })).toMatchObject({ code: 0 });
      const { code, stdout } = await dossier(['export', '-f', 'json', ...store], { cwd });
      expect(code).toBe(0);
      graphs.push(stdout);
    }
    expect(graphs[0]).toContain('Ann Roe');
    expect(new Set(graphs).size).toBe(1);
  });
});
