/** `api/notes`: the reader's notes and pins. */
import { randomBytes } from 'node:crypto';

import { Hono } from 'hono';

import { type NotesAnswer, NotesRequest } from '../../../graph/api/notes.ts';
import type { Note, NotedPlace, Pin } from '../../../graph/model/index.ts';
import { type NodeOfPlace, nodesOfPlaces } from '../../../graph/query/noted-nodes.ts';
import { changeNotes, type NotesEdit, parseNotes, readNotes } from '../../../graph/stores/notes-file.ts';
import { Refusal } from '../api-error.ts';
import type { ApiOptions } from '../api-options.ts';
import { readBody } from '../body.ts';
import { inTurn } from '../in-turn.ts';

interface NoteContext {
  readonly nodeOf: NodeOfPlace;
  readonly when: string;
}

const placeKey = (place: NotedPlace): string =>
  'start' in place ? `${place.article} ${place.start} ${place.end}` : place.article;

const newId = (): string => `n${randomBytes(6).toString('hex')}`;

function noteToChange(text: string, { id, was }: { readonly id: string; readonly was: string }) {
  for (const { line, value } of parseNotes(text).lines)
    if (value.kind === 'note' && value.id === id && value.text === was) return { line, note: value };
  throw new Refusal('changed', 'The note is no longer what this page shows.', 'Look at the notes again.');
}

/** The lines of pins on the nodes of some places. */
function pinLines(
  text: string,
  places: readonly NotedPlace[],
  { nodeOf }: NoteContext,
): ReadonlyMap<number, undefined> {
  const keyOf = (place: NotedPlace): string => nodeOf(place) ?? `at ${placeKey(place)}`;
  const keys = new Set(places.map(keyOf));
  return new Map(
    parseNotes(text).lines.flatMap(({ line, value }) =>
      value.kind === 'pin' && keys.has(keyOf(value.on)) ? [[line, undefined] as const] : [],
    ),
  );
}

function editOf(text: string, request: NotesRequest, context: NoteContext): NotesEdit {
  const { when } = context;
  switch (request.action) {
    case 'add': {
      const { on, text: words, who } = request;
      const note: Note = {
        ...{ kind: 'note', id: newId(), on, text: words, when },
        ...(who === undefined ? {} : { who }),
      };
      return { replaced: new Map(), added: [note] };
    }
    case 'edit': {
      const { line, note } = noteToChange(text, request);
      const who = request.who ?? note.who;
      const edited: Note = { ...note, text: request.text, when, ...(who === undefined ? {} : { who }) };
      return { replaced: new Map([[line, edited]]), added: [] };
    }
    case 'delete':
      return { replaced: new Map([[noteToChange(text, request).line, undefined]]), added: [] };
    case 'pin': {
      const replaced = pinLines(
        text,
        request.pins.map(({ on }) => on),
        context,
      );
      return { replaced, added: request.pins.map((pin): Pin => ({ kind: 'pin', ...pin })) };
    }
    case 'unpin':
      return { replaced: pinLines(text, request.on, context), added: [] };
  }
}

/** The routes. */
export function noteRoutes({ store, built, state, now }: ApiOptions): Hono {
  const turn = inTurn();
  const folder = store.location;
  const answer = async (nodeOf: NodeOfPlace): Promise<NotesAnswer> => {
    const { lines, unreadable } = parseNotes(await readNotes(folder));
    const placed = <T extends Note | Pin>(value: T): T & { node?: string } => {
      const node = nodeOf(value.on);
      return { ...value, ...(node === undefined ? {} : { node }) };
    };
    return {
      notes: lines.flatMap(({ value }) => (value.kind === 'note' ? [placed(value)] : [])),
      pins: lines.flatMap(({ value }) => (value.kind === 'pin' ? [placed(value)] : [])),
      unreadable: [...unreadable],
      state: await state(),
    };
  };
  const routes = new Hono();
  routes
    .get('/', async (context) => context.json(await answer(nodesOfPlaces((await built()).graph))))
    .post('/', async (context) => {
      const request = await readBody(context, NotesRequest);
      const nodeOf = nodesOfPlaces((await built()).graph);
      const when = `${now().toISOString().slice(0, 19)}Z`;
      await turn(() => changeNotes(folder, (text) => editOf(text, request, { nodeOf, when })));
      return context.json(await answer(nodeOf));
    });
  return routes;
}
