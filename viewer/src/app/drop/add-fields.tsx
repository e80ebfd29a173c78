/** The fields of a pasted article: its text, and what the text does not say itself. */
import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';

import { useWords } from '../../words/language.ts';
import { draft } from './dropped.ts';
import type { Declared } from './read-draft.ts';
import { takeFile } from './take-file.ts';

interface FieldProps {
  readonly declared: Signal<Declared>;
  readonly field: keyof Declared;
  readonly hint?: string;
}

function Field({ declared, field, hint }: FieldProps): JSX.Element {
  const { drop } = useWords();
  const hintId = `add-${field}-hint`;
  return (
    <label class="field">
      <span>{drop[field]}</span>
      <input
        value={declared.value[field]}
        aria-describedby={hint === undefined ? undefined : hintId}
        onInput={({ currentTarget: { value } }) => {
          declared.value = { ...declared.value, [field]: value };
        }}
      />
      {hint !== undefined && (
        <span class="fine" id={hintId}>
          {hint}
        </span>
      )}
    </label>
  );
}

export function AddFields({ declared }: { declared: Signal<Declared> }): JSX.Element {
  const { drop } = useWords();
  return (
    <>
      <label class="field">
        <span>{drop.text}</span>
        <textarea
          rows={10}
          dir="auto"
          spellcheck={false}
          placeholder={drop.placeholder}
          value={draft.value.text}
          onInput={({ currentTarget: { value } }) => {
            draft.value = { ...draft.value, text: value };
          }}
        />
      </label>
      <label class="field">
        <span>{drop.chooseFile}</span>
        <input
          type="file"
          accept=".txt,.md,.markdown,.text,text/plain,text/markdown"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void takeFile(file);
          }}
        />
      </label>
      <fieldset class="add-about">
        <legend>{drop.about}</legend>
        <Field declared={declared} field="title" />
        <Field declared={declared} field="date" hint={drop.dateHint} />
        <Field declared={declared} field="publisher" />
        <Field declared={declared} field="url" />
      </fieldset>
    </>
  );
}
