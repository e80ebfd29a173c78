/** The fields of a new name and of a new type. */
import type { JSX } from 'preact';

import type { EntityType } from '../../../../graph/model/ontology.ts';
import { ENTITY_TYPES, KINDS } from '../../../../graph/model/ontology.ts';
import { useMendWords } from '../../words/mend-words.ts';

export interface NameFieldProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

export function NameField({ name, onName }: NameFieldProps): JSX.Element {
  const { mend } = useMendWords();
  return (
    <label class="mend-field">
      <span>{mend.newName}</span>
      <input
        required
        dir="auto"
        value={name}
        onInput={({ currentTarget }) => {
          onName(currentTarget.value);
        }}
      />
    </label>
  );
}

/** A type, and a kind of it where one is given. */
export interface TypeChoice {
  readonly type: EntityType;
  readonly kind?: string;
}

export interface TypeFieldsProps {
  readonly chosen: TypeChoice;
  readonly onChoose: (choice: TypeChoice) => void;
}

export function TypeFields({ chosen, onChoose }: TypeFieldsProps): JSX.Element {
  const { mend, vocabulary } = useMendWords();
  const { type, kind } = chosen;
  // The lists are open: an article may have shown another.
  const kinds = [...new Set([...KINDS[type], ...(kind === undefined ? [] : [kind])])];
  return (
    <div class="mend-pair">
      <label class="mend-field">
        <span>{mend.type}</span>
        <select
          value={type}
          onChange={({ currentTarget }) => {
            const next = ENTITY_TYPES.find((each) => each === currentTarget.value);
            if (next !== undefined) onChoose({ type: next });
          }}
        >
          {ENTITY_TYPES.map((each) => (
            <option key={each} value={each}>
              {vocabulary.typeLabel(each)}
            </option>
          ))}
        </select>
      </label>
      <label class="mend-field">
        <span>{mend.kind}</span>
        <select
          value={kind ?? ''}
          onChange={({ currentTarget }) => {
            const next = currentTarget.value;
            onChoose(next === '' ? { type } : { type, kind: next });
          }}
        >
          <option value="">{mend.noKind}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {vocabulary.kindLabel(each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
