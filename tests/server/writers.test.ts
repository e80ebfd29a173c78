import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { CorrectionList } from '../../graph/api/corrections.ts';
import { NotesAnswer } from '../../graph/api/notes.ts';
import { LOCK_FILE } from '../../graph/stores/store-format.ts';
import { takeLock } from '../../graph/stores/store-lock.ts';
import { dossier } from '../support/command-line.ts';
import { codeOf, placeOf, serving, STORY } from './serving.ts';

describe('two who write', () => {
  it('lose nothing of each other', async () => {
    await serving([], async ({ get, post }) => {
      const ann = (await placeOf(get, 'Ann Roe')).place;
      const bo = (await placeOf(get, 'Bo Ek')).place;
      const rename = (mention: unknown, name: string) =>
        post('corrections', { decision: { action: 'rename', mention, name }, why: 'as they sign' });
      const answers = await Promise.all([
        ...[rename(ann, 'Ann B. Roe'), rename(bo, 'Bo G. Ek')],
        ...['One.', 'Two.', 'Three.'].map((text) => post('notes', { action: 'add', on: ann, text })),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      expect(CorrectionList.parse(await get('corrections')).corrections).toHaveLength(2);
      const { notes } = NotesAnswer.parse(await get('notes'));
      expect(notes.map(({ text }) => text).sort()).toEqual(['One.', 'Three.', 'Two.']);
    });
  });

  it('wait for each other: while another process ingests, a decision is refused and a note is taken', async () => {
    await serving([], async ({ get, post, file }) => {
      const { place } = await placeOf(get, 'Ann Roe');
      const lock = await takeLock(file(LOCK_FILE));
      const decision = { action: 'rename', mention: place, name: 'Ann B. Roe' };
      const refused = await post('corrections', { decision, why: 'her own spelling' });
      expect([refused.status, await codeOf(refused)]).toEqual([503, 'busy']);
      expect((await post('notes', { action: 'add', on: place, text: 'Ask.' })).status).toBe(200);
      await lock.release();
      expect((await post('corrections', { decision, why: 'her own spelling' })).status).toBe(200);
    });
  });

  it('notice that a note was edited elsewhere', async () => {
    await serving([], async ({ get, post, file }) => {
      const { place } = await placeOf(get, 'Ann Roe');
      await post('notes', { action: 'add', on: place, text: 'Ask her.' });
      const [note] = NotesAnswer.parse(await get('notes')).notes;
      const byHand = (await readFile(file('notes.jsonl'), 'utf8')).replace('Ask her.', 'Ask him.');
      await writeFile(file('notes.jsonl'), byHand);
      const edit = { action: 'edit', id: note?.id, was: 'Ask her.', text: 'Call her.' };
      const refused = await post('notes', edit);
      expect([refused.status, await codeOf(refused)]).toEqual([409, 'changed']);
      expect(await readFile(file('notes.jsonl'), 'utf8')).toBe(byHand);
    });
  });
});

describe('notes', () => {
  it('stay with what they are on when articles come and entities are merged', async () => {
    await serving([], async ({ cwd, get, post }) => {
      const { place } = await placeOf(get, 'Ann Roe');
      const bo = await placeOf(get, 'Bo Ek');
      await post('notes', { action: 'add', on: place, text: 'Ask about Malmö.' });
      await post('notes', { action: 'add', on: { article: place.article }, text: 'From the wire.' });
      await writeFile(join(cwd, 'b.txt'), `Ann Roe thanked the voters of Lund.\n\n${STORY}`);
      expect((await dossier(['ingest', 'b.txt'], { cwd })).code).toBe(0);
      const merge = { action: 'merge', mentions: [bo.place, place] };
      const written = await post('corrections', { decision: merge, why: 'one person' });
      expect(written.status).toBe(200);
      const merged = (await placeOf(get, 'Ann Roe').catch(() => placeOf(get, 'Bo Ek'))).key;
      const { notes } = NotesAnswer.parse(await get('notes'));
      expect(notes.map(({ node, text }) => [node, text])).toEqual([
        [merged, 'Ask about Malmö.'],
        [place.article, 'From the wire.'],
      ]);
    });
  });
});
