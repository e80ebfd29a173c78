/** The reader's notes as Markdown: a heading for each entity, its notes under it. */
import type { PlacedNote } from '../../../graph/api/notes.ts';

/** The name of what a note is on: the node's now, else the words that stood there. */
export type NameOfNote = (note: PlacedNote) => string;

/** What Markdown would read as more than text. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/gu, String.raw`\$&`);

/** Writes the notes in their order, those of one entity together. */
export function notesMarkdown(
  notes: readonly PlacedNote[],
  { title, nameOf }: { readonly title: string; readonly nameOf: NameOfNote },
): string {
  const groups = new Map<string, PlacedNote[]>();
  for (const note of notes) {
    const name = nameOf(note);
    groups.set(name, [...(groups.get(name) ?? []), note]);
  }
  const sections = [...groups].map(([name, list]) => {
    const items = list.map(({ text, when }) => `${escaped(text)}\n\n<small>${when.slice(0, 10)}</small>`);
    return `## ${escaped(name.replace(/\s+/gu, ' '))}\n\n${items.join('\n\n')}`;
  });
  return `${[`# ${escaped(title)}`, ...sections].join('\n\n')}\n`;
}
