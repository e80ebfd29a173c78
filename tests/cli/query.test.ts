import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { dossier, type Ran } from '../support/command-line.ts';
import { folderWith } from '../support/temporary-folder.ts';

const STORY =
  'Ann Roe, the mayor of Lund, met Bo Ek in Malmö on Monday. Bo Ek criticised Ann Roe. Ann Roe praised Cy Dow.\n';
const PEOPLE = 'MATCH (p:Person) RETURN p.name AS name ORDER BY name';

describe('dossier query', () => {
  let cwd = '';
  const query = (...argv: readonly string[]): Promise<Ran> => dossier(['query', ...argv], { cwd });

  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'dossier-test-'));
    await writeFile(join(cwd, 'a.txt'), STORY);
    await dossier(['ingest', 'a.txt'], { cwd });
  });

  afterAll(() => rm(cwd, { recursive: true, force: true }));

  it('prints the answer as a table', async () => {
    expect(await query(PEOPLE)).toEqual({
      code: 0,
      stdout: 'name\n───────\nAnn Roe\nBo Ek\n',
      stderr: '',
    });
  });

  it('prints it as JSON, with nodes as what they are', async () => {
    const { stdout } = await query('MATCH (a)-[r:CRITICIZED]->(b) RETURN a, r.status, b.name', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      columns: ['a', 'r.status', 'b.name'],
      rows: [[{ kind: 'node', label: 'Person', properties: { name: 'Bo Ek' } }, 'asserted', 'Ann Roe']],
      truncated: false,
    });
  });

  it('prints it as CSV that no spreadsheet takes for formulas', async () => {
    const { stdout } = await query('RETURN "=1+1" AS a, \'say "x", y\' AS b, -2 AS c', '--format', 'csv');
    expect(stdout).toBe('a,b,c\r\n"\'=1+1","say ""x"", y",-2\r\n');
  });

  it.each([
    ['csv', 'a\r\nx [31mred\r\n'],
    ['json', '{"columns":["a"],"rows":[["x\\u200e \\u009b[31mred"]],"truncated":false}\n'],
  ])('sends a terminal nothing that moves its cursor as %s', async (format, shown) => {
    const text = String.raw`RETURN "x\u200e \u009b[31mred" AS a`;
    const { stdout } = await query(text, '--format', format);
    expect(stdout.replaceAll('\u200e', '')).toBe(shown);
    expect(stdout).not.toMatch(/[\u0080-\u009f]/u);
  });

  it('says in words that a query is nested too deep', async () => {
    await writeFile(join(cwd, 'deep.cypher'), `RETURN ${'('.repeat(20_000)}1${')'.repeat(20_000)} AS a`);
    const { code, stderr } = await query('--file', 'deep.cypher');
    expect([code, stderr]).toEqual([
      1,
      'dossier: the query is nested too deep, or has too many parts joined by operators\n',
    ]);
  });

  it('takes parameters: JSON or text', async () => {
    const text = 'MATCH (p:Person) WHERE p.name IN $names OR p.name = $name RETURN p.name ORDER BY p.name';
    const { stdout } = await query(text, '--param', 'names=["Bo Ek"]', '--param', 'name=Ann Roe', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ rows: [['Ann Roe'], ['Bo Ek']] });
  });

  it('reads the query from a file and from standard input', async () => {
    await writeFile(join(cwd, 'people.cypher'), PEOPLE);
    const fromFile = await query('--file', 'people.cypher');
    expect(fromFile.stdout).toContain('Ann Roe');
    expect(await dossier(['query', '-'], { cwd, stdin: PEOPLE })).toEqual(fromFile);
  });

  it('prints so many rows as are wanted, and says that there are more', async () => {
    const { stdout, stderr } = await query(PEOPLE, '--limit', '1', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ rows: [['Ann Roe']], truncated: true });
    expect(stderr).toBe('dossier: these are the first 1 row; more with --limit\n');
  });

  it('says that nothing was found', async () => {
    const { code, stderr } = await query("MATCH (p:Person {name: 'No One'}) RETURN p.name");
    expect([code, stderr]).toEqual([0, 'dossier: nothing was found\n']);
  });

  it('shows where a query is wrong', async () => {
    expect(await query('MATCH (p:Person) RETURN p.nam')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'dossier: line 1, column 27: there is no property of a node of the graph nam; did you mean name?\n' +
        '  MATCH (p:Person) RETURN p.nam\n' +
        '                            ^^^\n',
    });
  });

  it('knows what was ingested since', async () => {
    const folder = await folderWith({ 'a.txt': STORY, 'b.txt': 'Di Fox visited Oslo.\n' });
    await dossier(['ingest', 'a.txt'], { cwd: folder });
    await dossier(['query', PEOPLE], { cwd: folder });
    await dossier(['ingest', 'b.txt'], { cwd: folder });
    expect((await dossier(['query', PEOPLE], { cwd: folder })).stdout).toContain('Di Fox');
  });

  it.each([
    [['--param', 'x'], /name=value/u],
    [['--param', 'x={"a":1}'], /a list of these/u],
    [['--limit', '0'], /number above 0/u],
    [['--timeout', 'soon'], /number above 0/u],
    [['--timeout', '3000000'], /at most 1000000/u],
    [['--format', 'xml'], /table, json, csv/u],
  ])('refuses %s', async (options, words) => {
    const { code, stderr } = await query(PEOPLE, ...options);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
  });

  it('wants one query', async () => {
    expect((await query()).code).toBe(2);
    expect((await query(PEOPLE, '--file', 'people.cypher')).code).toBe(2);
    expect((await query('--file', 'none.cypher')).stderr).toMatch(/the query none\.cypher cannot be read/u);
  });
});
