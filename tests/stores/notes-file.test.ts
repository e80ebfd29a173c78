import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { NoteLine } from '../../graph/model/index.ts';
import { changeNotes, editNotes, parseNotes, readNotes } from '../../graph/stores/notes-file.ts';
import { folderWith, temporaryFolder } from '../support/temporary-folder.ts';

const note = (text: string): NoteLine => ({
  ...{ kind: 'note', id: text, on: { article: 'a1' }, text, when: '2026-03-01T12:00:00Z' },
});
const line = (text: string): string => `${JSON.stringify(note(text))}\n`;
const NOTHING = { replaced: new Map<number, NoteLine | undefined>(), added: [] };

describe('the file of notes', () => {
  it('is read line by line: what is wrong is named, and does not stop the rest', () => {
    const { lines, unreadable } = parseNotes(`${line('one')}\nnot JSON\n{"kind":"song"}\n${line('two')}`);
    expect(lines.map(({ line: at, value }) => [at, 'text' in value && value.text])).toEqual([
      [1, 'one'],
      [5, 'two'],
    ]);
    expect(unreadable.map(({ line: at }) => at)).toEqual([3, 4]);
  });

  it('keeps the bytes of what is not changed', () => {
    const byHand = `{ "kind" : "note" }  \r\n\n${line('one')}# last, without an end`;
    expect(editNotes(byHand, NOTHING)).toBe(byHand);
    expect(editNotes(byHand, { ...NOTHING, added: [note('two')] })).toBe(`${byHand}\n${line('two')}`);
    expect(editNotes(byHand, { ...NOTHING, replaced: new Map([[3, undefined]]) })).toBe(
      '{ "kind" : "note" }  \r\n\n# last, without an end',
    );
    expect(editNotes(byHand, { ...NOTHING, replaced: new Map([[3, note('new')]]) })).toBe(
      byHand.replace(line('one'), line('new')),
    );
  });

  it('is empty where there is none, and refused where it is no text', async () => {
    const folder = await temporaryFolder();
    expect(await readNotes(folder)).toBe('');
    await writeFile(join(folder, 'notes.jsonl'), Uint8Array.of(0xff, 0xfe));
    await expect(readNotes(folder)).rejects.toThrow(/notes\.jsonl cannot be read: it is not UTF-8/u);
  });

  it('is written whole or not at all, and what a killed writer left is gone', async () => {
    const folder = await folderWith({ 'notes.jsonl': line('one'), 'notes.jsonl.123abc': 'half' });
    await expect(
      changeNotes(folder, () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await readFile(join(folder, 'notes.jsonl'), 'utf8')).toBe(line('one'));
    await changeNotes(folder, () => ({ ...NOTHING, added: [note('two')] }));
    expect(await readNotes(folder)).toBe(line('one') + line('two'));
    expect(await readdir(folder)).toEqual(['notes.jsonl']);
  });

  it('takes every change of many at once', async () => {
    const folder = await temporaryFolder();
    const texts = ['a', 'b', 'c', 'd'];
    await Promise.all(texts.map((text) => changeNotes(folder, () => ({ ...NOTHING, added: [note(text)] }))));
    expect((await readNotes(folder)).split('\n').sort().join('\n').trim()).toBe(
      texts.map(line).join('').trim(),
    );
  });
});
