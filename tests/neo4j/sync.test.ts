/** `dossier sync` on a server. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { available } from '../setup/outside-programs.ts';
import { dossier, type Ran } from '../support/command-line.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { folderWith, writeFiles } from '../support/temporary-folder.ts';

const MEETING = 'Ann Roe, the mayor of Lund, met Bo Ek in Malmö on Monday.\n';
const VISIT = 'Bo Ek visited Oslo on Tuesday. He criticised Ann Roe there.\n';

async function folderWithStore(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await folderWith(files);
  await dossier(['ingest', ...Object.keys(files)], { cwd });
  return cwd;
}

describe.skipIf(!available('java', 'maven', 'neo4jJars'))('dossier sync', () => {
  const neo4j = useNeo4j();
  const password = (): string => new URL(neo4j.url()).password;
  const bare = (): string => `bolt://${new URL(neo4j.url()).host}`;
  const names = async (): Promise<unknown[]> =>
    (await neo4j.run('MATCH (p:Person) RETURN p.name AS name ORDER BY name')).map(
      ({ name }): unknown => name,
    );
  const showNoPassword = (...all: readonly Ran[]): void => {
    for (const { stdout, stderr } of all) expect(stdout + stderr).not.toContain(password());
  };

  it('brings a database to the state of the store, and says what that took', async () => {
    const cwd = await folderWithStore({ 'a.txt': MEETING });
    const first = await dossier(['sync', '--to', neo4j.url()], { cwd });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /^bolt:\/\/127\.0\.0\.1:\d+: \d+ added, 0 changed, 0 removed, 0 unchanged\n$/u,
    );
    expect(await names()).toEqual(['Ann Roe', 'Bo Ek']);

    const second = await dossier(['sync', '--to', neo4j.url(), '--json'], { cwd });
    expect(JSON.parse(second.stdout)).toEqual({
      to: bare(),
      added: 0,
      changed: 0,
      removed: 0,
      unchanged: Number(/(\d+) added/u.exec(first.stdout)?.[1]),
    });

    await writeFiles(cwd, { 'b.txt': VISIT });
    await dossier(['ingest', 'b.txt'], { cwd });
    const third = await dossier(['sync', '--to', neo4j.url(), '--json'], { cwd });
    expect(JSON.parse(third.stdout)).not.toMatchObject({ added: 0 });
    const fourth = await dossier(['sync', '--to', neo4j.url(), '--json'], { cwd });
    expect(JSON.parse(fourth.stdout)).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(await neo4j.run('MATCH (:Article) RETURN count(*) AS articles')).toEqual([{ articles: 2 }]);
    showNoPassword(first, second, third);
  });

  it('remembers the database if it is told to, but no password', async () => {
    const cwd = await folderWithStore({ 'a.txt': MEETING });
    const told = await dossier(['sync', '--to', neo4j.url(), '--database', 'neo4j', '--remember'], { cwd });
    expect(told.code).toBe(0);
    const settings = await readFile(join(cwd, 'dossier/settings.json'), 'utf8');
    expect(JSON.parse(settings)).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/u) as string,
      syncTo: { url: bare(), user: 'neo4j', database: 'neo4j' },
    });
    expect(settings).not.toContain(password());

    const fromEnvironment = await dossier(['sync'], { cwd, env: { DOSSIER_NEO4J_PASSWORD: password() } });
    expect(fromEnvironment.stdout).toContain(`${bare()} (neo4j): 0 added, 0 changed, 0 removed`);
    const typed = await dossier(['sync'], { cwd, askSecret: () => Promise.resolve(password()) });
    expect(typed).toEqual(fromEnvironment);
    showNoPassword(told, fromEnvironment, typed);
  });

  it('does not replace the graph of another store unless it is told to', async () => {
    const [first, second] = [
      await folderWithStore({ 'a.txt': MEETING }),
      await folderWithStore({ 'b.txt': 'Greta Lind, the mayor of Oslo, met Ivar Holm on Friday.\n' }),
    ];
    await dossier(['sync', '--to', neo4j.url()], { cwd: first });
    const refused = await dossier(['sync', '--to', neo4j.url()], { cwd: second });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/holds the graph of another Dossier store; .*--replace/u);
    expect(await names()).toEqual(['Ann Roe', 'Bo Ek']);
    expect((await dossier(['sync', '--to', neo4j.url(), '--replace'], { cwd: second })).code).toBe(0);
    expect(await names()).toEqual(['Greta Lind', 'Ivar Holm']);
  });

  it('does what it can where a part of the store cannot be read, and says so', async () => {
    const cwd = await folderWithStore({ 'a.txt': MEETING });
    await dossier(['sync', '--to', neo4j.url()], { cwd });
    await writeFiles(cwd, { 'dossier/corrections.jsonl': 'no correction\n' });
    const faulty = await dossier(['sync', '--to', neo4j.url()], { cwd });
    expect(faulty.code).toBe(3);
    expect(faulty.stderr).toMatch(/corrections\.jsonl/u);
    expect(faulty.stdout).toMatch(/0 added, 0 changed, 0 removed/u);
  });
});
