/** The editor, and a field for each parameter of the query. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { parameterNames, parametersOf } from '../../ask/parameters.ts';
import { useAskWords } from '../../words/ask-words.ts';
import { useStore } from '../store.ts';
import { type QueryEditor, startEditor } from './editor.ts';
import { run, sessionOf } from './session.ts';

export interface QueryFieldProps {
  /** Told of the editor once it is there. */
  readonly onEditor: (editor: QueryEditor) => void;
  readonly onLeave: () => void;
}

export function QueryField({ onEditor, onLeave }: QueryFieldProps): JSX.Element {
  const store = useStore();
  const words = useAskWords();
  const session = sessionOf(store);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<QueryEditor>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const made = startEditor({
      parent: place.current,
      text: session.text.peek(),
      words,
      findNames: session.findNames,
      parameters: () => parametersOf(parameterNames(session.text.peek()), session.typed.peek()),
      onChange: (text) => {
        session.text.value = text;
      },
      onRun: () => void run(store, session),
      onLeave,
    });
    editor.current = made;
    onEditor(made);
    made.focus();
    return () => {
      made.destroy();
    };
    // The editor outlives every drawing but that of another language.
  }, [store, words]);
  return (
    <div class="ask-field">
      <div
        ref={place}
        class="ask-editor"
        onKeyDown={(event) => {
          // The page's single keys are letters here.
          event.stopPropagation();
        }}
      />
      <ParameterFields editor={editor} />
    </div>
  );
}

function ParameterFields({
  editor,
}: {
  readonly editor: { readonly current: QueryEditor | null };
}): JSX.Element | null {
  const store = useStore();
  const { ask } = useAskWords();
  const { text, typed } = sessionOf(store);
  const names = parameterNames(text.value);
  if (names.length === 0) return null;
  return (
    <div class="ask-parameters">
      {names.map((name) => (
        <label key={name}>
          <code>${name}</code>
          <input
            type="text"
            aria-label={ask.parameter(name)}
            value={typed.value.get(name) ?? ''}
            onInput={({ currentTarget }) => {
              typed.value = new Map(typed.value).set(name, currentTarget.value);
              editor.current?.check();
            }}
          />
        </label>
      ))}
    </div>
  );
}
