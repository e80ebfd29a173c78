import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { About } from '../../graph/api/about.ts';
import { CorrectionChange, CorrectionList } from '../../graph/api/corrections.ts';
import { ApiError } from '../../graph/api/error.ts';
import { NotesAnswer } from '../../graph/api/notes.ts';
import { ReviewAnswer } from '../../graph/api/review.ts';
import { GraphJson } from '../../graph/model/index.ts';
import { dossier } from '../support/command-line.ts';
import { folderWith } from '../support/temporary-folder.ts';

const STORY = 'Ann Roe, the mayor of Lund, met Bo Ek in Malmö on Monday.\n';

interface Served {
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly file: (name: string) => string;
}

/** Serves a store of one article while something is done. */
async function serving(argv: readonly string[], work: (served: Served) => Promise<void>): Promise<void> {
  const cwd = await folderWith({ 'a.txt': STORY });
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  let working: Promise<void> = Promise.resolve();
  await dossier(['view', 'a.txt', '--port', '0', ...argv], {
    cwd,
    untilStopped: () => stopped,
    onStdout: (text) => {
      const url = new URL(text.trim());
      const post: Served['post'] = (path, body, headers = {}) =>
        fetch(new URL(`api/${path}`, url), {
          method: 'POST',
          headers: { Origin: url.origin, 'Content-Type': 'application/json', ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        });
      const get = async (path: string): Promise<unknown> =>
        await (await fetch(new URL(`api/${path}`, url))).json();
      working = work({ get, post, file: (name) => join(cwd, 'dossier', name) }).finally(stop);
    },
  });
  await working;
}

async function placeOf(get: Served['get'], name: string) {
  const { nodes } = GraphJson.parse(await get('graph'));
  const node = nodes.find(({ attributes }) => attributes.name === name);
  const [mention] = node !== undefined && 'mentions' in node.attributes ? node.attributes.mentions : [];
  if (node === undefined || mention === undefined) throw new Error(`${name} is not in the graph`);
  const { article, start, end } = mention;
  return { key: node.key, place: { article, start, end, text: STORY.slice(start, end) } };
}

const codeOf = async (response: Response): Promise<string> =>
  ApiError.parse(await response.json()).error.code;

describe('the calls of the page', () => {
  it('say what the page can do, and less with --read-only', async () => {
    await serving([], async ({ get }) => {
      expect(About.parse(await get('about')).capabilities).toMatchObject({ mend: 'yes', notes: 'yes' });
      expect(ReviewAnswer.parse(await get('review')).undecided).toEqual([]);
    });
    await serving(['--read-only'], async ({ get, post }) => {
      expect(About.parse(await get('about')).capabilities).toMatchObject({ mend: 'read-only' });
      const { place } = await placeOf(get, 'Ann Roe');
      expect(await codeOf(await post('notes', { action: 'add', on: place, text: 'Ask.' }))).toBe(
        'unavailable',
      );
    });
  });

  it('try a decision, write it, list it and take it back', async () => {
    await serving([], async ({ get, post, file }) => {
      const { place } = await placeOf(get, 'Ann Roe');
      const decision = { action: 'rename', mention: place, name: 'Ann B. Roe' };
      const tried = CorrectionChange.parse(await (await post('corrections/preview', { decision })).json());
      expect(tried).toMatchObject({ written: false, line: 1 });
      await expect(readFile(file('corrections.jsonl'))).rejects.toThrow('ENOENT');
      const written = await post('corrections', { decision, why: 'her own spelling', who: 'Mia' });
      const { line, text, difference } = CorrectionChange.parse(await written.json());
      expect(difference.entities.changed[0]?.after.name).toBe('Ann B. Roe');
      expect(JSON.stringify(await get('graph'))).toContain('Ann B. Roe');
      expect(CorrectionList.parse(await get('corrections')).corrections).toMatchObject([
        { line, text, of: 'store', state: 'carried out' },
      ]);
      expect(await codeOf(await post('corrections', { decision, why: 'again' }))).toBe('refused');
      expect(await codeOf(await post('corrections/undo', { line, text: '{}' }))).toBe('changed');
      expect((await post('corrections/undo', { line, text })).status).toBe(200);
      expect(await readFile(file('corrections.jsonl'), 'utf8')).toBe('');
    });
  });

  it('keep notes and pins, with the lines that people wrote by hand', async () => {
    await serving([], async ({ get, post, file }) => {
      const { key, place } = await placeOf(get, 'Ann Roe');
      await post('notes', { action: 'add', on: place, text: '<img src=x onerror=alert(1)>' });
      await appendFile(file('notes.jsonl'), 'my own line\n');
      const pinned = await post('notes', { action: 'pin', pins: [{ on: place, x: 1, y: 2 }] });
      const answer = NotesAnswer.parse(await pinned.json());
      expect(answer).toMatchObject({
        notes: [{ node: key, text: '<img src=x onerror=alert(1)>' }],
        pins: [{ node: key, x: 1, y: 2 }],
        unreadable: [{ line: 2 }],
      });
      const [note] = answer.notes;
      await post('notes', { action: 'delete', id: note?.id, was: note?.text });
      await post('notes', { action: 'unpin', on: [place] });
      expect(await readFile(file('notes.jsonl'), 'utf8')).toBe('my own line\n');
    });
  });

  it('refuse what is too large, no JSON, of another shape, a form, or without an Origin of ours', async () => {
    await serving([], async ({ post }) => {
      expect(await codeOf(await post('notes', 'x'.repeat(65 * 1024)))).toBe('too-large');
      expect(await codeOf(await post('query', 'x'.repeat(17 * 1024)))).toBe('too-large');
      expect(await codeOf(await post('notes', '{'))).toBe('invalid');
      expect(await codeOf(await post('corrections', { decision: { action: 'merge' }, why: '' }))).toBe(
        'invalid',
      );
      const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
      expect((await post('notes', 'a=b', form)).status).toBe(415);
      expect((await post('notes', {}, { Origin: 'http://evil.example' })).status).toBe(403);
    });
  });
});
