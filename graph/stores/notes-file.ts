/** The store's notes.jsonl. People edit it by hand, so what is not changed keeps its bytes and its order. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import writeFileAtomic from 'write-file-atomic';

import { correctionLines, DossierError, messageOf, NoteLine } from '../model/index.ts';
import { takeLock } from './store-lock.ts';

/** The file's name, and that of the lock of the one process that writes it: an ingestion does not hold up notes. */
export const NOTES_FILE = 'notes.jsonl';
export const NOTES_LOCK_FILE = 'notes.lock';

/** Milliseconds to wait for another process that writes notes. */
const PATIENCE = 2_000;

/** A line that is no note. */
export interface UnreadableNote {
  /** From 1, as editors count. */
  readonly line: number;
  readonly reason: string;
}

/** What a file of notes says. */
export interface ParsedNotes {
  readonly lines: readonly { readonly line: number; readonly value: NoteLine }[];
  readonly unreadable: readonly UnreadableNote[];
}

function parseLine(text: string): NoteLine | string {
  try {
    const parsed = NoteLine.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    return `"${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'it is no note'}`;
  } catch (error) {
    return `the line is not JSON (${messageOf(error)})`;
  }
}

/** Reads the lines; empty ones are passed over, and one that is wrong does not stop the rest. */
export function parseNotes(text: string): ParsedNotes {
  const all = correctionLines(text).map(({ number, text: line }) => ({
    line: number,
    value: parseLine(line),
  }));
  return {
    lines: all.flatMap(({ line, value }) => (typeof value === 'string' ? [] : [{ line, value }])),
    unreadable: all.flatMap(({ line, value }) =>
      typeof value === 'string' ? [{ line, reason: value }] : [],
    ),
  };
}

/** The text of a store's notes; empty where there are none. Throws a DossierError (`store`) where it is not UTF-8. */
export async function readNotes(folder: string): Promise<string> {
  const file = join(folder, NOTES_FILE);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    const reason = error instanceof TypeError ? 'it is not UTF-8' : messageOf(error);
    throw new DossierError('store', `${file} cannot be read: ${reason}`, { cause: error });
  }
}

/** A change: by their numbers the lines that become others (`undefined` deletes one), and lines to add. */
export interface NotesEdit {
  readonly replaced: ReadonlyMap<number, NoteLine | undefined>;
  readonly added: readonly NoteLine[];
}

/** The text with a change. */
export function editNotes(text: string, { replaced, added }: NotesEdit): string {
  const kept = text.split(/(?<=\n)/u).flatMap((line, index) => {
    if (!replaced.has(index + 1)) return line === '' ? [] : [line];
    const value = replaced.get(index + 1);
    return value === undefined ? [] : [`${JSON.stringify(value)}\n`];
  });
  const before = kept.join('');
  if (added.length === 0) return before;
  const ended = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  return ended + added.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/**
 * Changes the notes under their lock, all or nothing. Throws what `change` throws, and a DossierError (`store`) where
 * another process keeps writing or the file cannot be written.
 */
export async function changeNotes(folder: string, change: (text: string) => NotesEdit): Promise<void> {
  const lock = await takeLock(join(folder, NOTES_LOCK_FILE), {
    work: 'notes are being written',
    patience: PATIENCE,
  });
  try {
    await removeDrafts(folder);
    const text = await readNotes(folder);
    const to = editNotes(text, change(text));
    if (to !== text) await writeFileAtomic(join(folder, NOTES_FILE), to);
  } finally {
    await lock.release();
  }
}

/** What a killed writer left half-written. */
async function removeDrafts(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((name) => /^notes\.jsonl\.[0-9a-f]+$/u.test(name));
  for (const name of drafts) await rm(join(folder, name), { force: true });
}
