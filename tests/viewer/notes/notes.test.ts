import { expect, it } from 'vitest';

import type { PlacedNote } from '../../../graph/api/notes.ts';
import { parseGraphJson } from '../../../graph/formats/graph-json.ts';
import { notedPlaceOf } from '../../../viewer/src/notes/noted-place.ts';
import { notesMarkdown } from '../../../viewer/src/notes/notes-markdown.ts';
import { MORNING, sampleJson, spanOf } from '../sample-graph.ts';

const graph = parseGraphJson(JSON.stringify(sampleJson()));

it('an entity is noted at a mention that names it, with the words that stand there', () => {
  const [start, end] = spanOf(MORNING, 'Ada Brandt');
  expect(notedPlaceOf(graph, 'ada')).toEqual({ article: 'morning', start, end, text: 'Ada Brandt' });
  expect(notedPlaceOf(graph, 'morning')).toBeUndefined();
});

const note = (id: string, text: string, node?: string): PlacedNote => ({
  ...{ kind: 'note', id, text, when: '2026-03-04T10:00:00Z' },
  on: { article: 'morning', start: 0, end: 3, text: 'Ada' },
  ...(node === undefined ? {} : { node }),
});

it('notes as Markdown stand under what they are on, and are nothing but text', () => {
  const notes = [note('1', 'Call *her*.', 'ada'), note('2', '<b>gone</b>'), note('3', 'Again.', 'ada')];
  const nameOf = ({ node }: PlacedNote): string => node ?? 'Ada # 1';
  expect(notesMarkdown(notes, { title: 'Notes', nameOf })).toBe(
    String.raw`# Notes

## ada

Call \*her\*.

<small>2026-03-04</small>

Again.

<small>2026-03-04</small>

## Ada \# 1

\<b\>gone\</b\>

<small>2026-03-04</small>
`,
  );
});
