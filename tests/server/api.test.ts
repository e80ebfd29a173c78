import { appendFile, readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { About } from '../../graph/api/about.ts';
import { CorrectionChange, CorrectionList } from '../../graph/api/corrections.ts';
import { ApiError } from '../../graph/api/error.ts';
import { NotesAnswer } from '../../graph/api/notes.ts';
import { QueryAnswer } from '../../graph/api/query.ts';
import { ReviewAnswer } from '../../graph/api/review.ts';
import { codeOf, placeOf, serving } from './serving.ts';

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

  it('answer a query of the store, and say where a wrong one is wrong', async () => {
    await serving([], async ({ post }) => {
      const query = 'MATCH (p:Person) RETURN p.name AS name ORDER BY name';
      const answer = QueryAnswer.parse(await (await post('query', { query })).json());
      expect(answer).toMatchObject({
        columns: ['name'],
        rows: [['Ann Roe'], ['Bo Ek']],
        truncated: false,
      });
      const first = QueryAnswer.parse(await (await post('query', { query, limit: 1 })).json());
      expect(first).toMatchObject({ rows: [['Ann Roe']], truncated: true });
      const wrong = await post('query', { query: 'MATCH (p:Person RETURN p' });
      expect(wrong.status).toBe(400);
      expect(ApiError.parse(await wrong.json()).error).toMatchObject({ code: 'query', place: { start: 16 } });
      expect(await codeOf(await post('query', { query: 'MATCH (p:Person) DELETE p' }))).toBe('query');
    });
  });
});
