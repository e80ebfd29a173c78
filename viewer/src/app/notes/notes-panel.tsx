/** All notes and pins of the store, each with what it is on. */
import '../../style/mend.css';

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';

import type { PlacedNote, PlacedPin } from '../../../../graph/api/notes.ts';
import { type GraphData, nameOf } from '../../data/graph-data.ts';
import { notesMarkdown } from '../../notes/notes-markdown.ts';
import { useWords } from '../../words/language.ts';
import { Name, NodeLink } from '../parts.tsx';
import { useStore } from '../store.ts';
import { keepFailure, kept, loadKept } from './kept.ts';
import { NoteEditor } from './note-editor.tsx';

/** The node's name now, else the words that stood at the place. */
function nameOn(data: GraphData, { node, on }: PlacedNote | PlacedPin): string {
  if (node !== undefined) return nameOf(data, node);
  return ('text' in on ? on.text : undefined) ?? nameOf(data, on.article);
}

function On({ item }: { item: PlacedNote | PlacedPin }): JSX.Element {
  const { data } = useStore();
  const { notes } = useWords();
  const node = item.node === undefined ? undefined : data.nodes.get(item.node);
  if (node !== undefined) return <NodeLink node={node} icon />;
  return (
    <span>
      <Name>{nameOn(data, item)}</Name> <span class="fine">{notes.gone}</span>
    </span>
  );
}

function saveMarkdown(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'notes.md';
  link.click();
  URL.revokeObjectURL(address);
}

export function NotesPanel(): JSX.Element {
  const { data } = useStore();
  const { notes } = useWords();
  useEffect(() => void loadKept(), []);
  const list = kept.value?.notes ?? [];
  const pins = kept.value?.pins ?? [];
  return (
    <div class="side-panel">
      <h2>{notes.title}</h2>
      <p class="fine">{notes.lead}</p>
      {keepFailure.value !== undefined && (
        <p class="refusal" role="alert">
          {keepFailure.value.what} {keepFailure.value.advice}
        </p>
      )}
      {kept.value !== undefined && list.length === 0 && <p>{notes.none}</p>}
      {list.length > 0 && (
        <p class="mend-actions">
          <button
            type="button"
            class="quiet"
            onClick={() => {
              const options = { title: notes.title, nameOf: (note: PlacedNote) => nameOn(data, note) };
              saveMarkdown(notesMarkdown(list, options));
            }}
          >
            {notes.exportMarkdown}
          </button>
        </p>
      )}
      {list.map((note) => (
        <section key={note.id}>
          <h3>
            <On item={note} />
          </h3>
          <ul>
            <NoteEditor note={note} label={notes.noteOf(nameOn(data, note))} />
          </ul>
        </section>
      ))}
      {pins.length > 0 && (
        <>
          <h3>{notes.pinned}</h3>
          <ul class="linked">
            {pins.map((pin, index) => (
              <li key={index}>
                <On item={pin} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
