/** Under the text: the places of what is selected, and the claims of a sentence that the reader asked about. */
import type { JSX } from 'preact';

import { nameOf } from '../../data/graph-data.ts';
import type { ArticleMention, ArticleSentence } from '../../evidence/article-index.ts';
import { stepOfClaim } from '../../evidence/sides.ts';
import { useWords } from '../../words/language.ts';
import { Icon, IconButton, ICONS, Name, StatusBadge, TypeIcon } from '../parts.tsx';
import { useStore } from '../store.ts';

export interface MentionStepperProps {
  readonly entity: string;
  readonly mentions: readonly ArticleMention[];
  /** Which of them is looked at, counted from 0; -1 for none yet. */
  readonly place: number;
  readonly onStep: (place: number) => void;
}

/** “Ada Brandt 3 of 11”, with a way to the one before and the one after. */
export function MentionStepper({ entity, mentions, place, onStep }: MentionStepperProps): JSX.Element | null {
  const { data } = useStore();
  const { reader, vocabulary } = useWords();
  const node = data.nodes.get(entity);
  if (node === undefined) return null;
  const { name, type } = node.attributes;
  const all = mentions.length;
  const step = (by: 1 | -1) => (): void => {
    onStep(place < 0 ? (by === 1 ? 0 : all - 1) : (place + by + all) % all);
  };
  return (
    <div class="mention-stepper" role="group" aria-label={`${reader.mentionsHere}: ${name}`}>
      <TypeIcon type={type} size={16} />
      <span class="stepper-name">
        <Name>{name}</Name>
      </span>
      {all === 0 ? (
        <span class="fine">{reader.notMentioned}</span>
      ) : (
        <>
          <IconButton label={reader.previousMention(name)} onClick={step(-1)}>
            <span aria-hidden="true">↑</span>
          </IconButton>
          <span class="count" aria-live="polite">
            {place < 0 ? vocabulary.number(all) : reader.placeOf(place + 1, all)}
          </span>
          <IconButton label={reader.nextMention(name)} onClick={step(1)}>
            <span aria-hidden="true">↓</span>
          </IconButton>
        </>
      )}
    </div>
  );
}

export interface SentenceClaimsProps {
  readonly sentence: ArticleSentence;
  readonly onClose: () => void;
}

/** The relations that a sentence states; each is selected on the graph while the text stays. */
export function SentenceClaims({ sentence, onClose }: SentenceClaimsProps): JSX.Element {
  const { data, state, dispatch, visit } = useStore();
  const { reader, vocabulary } = useWords();
  const { selection } = state.value;
  return (
    <section class="sentence-claims">
      <div class="sentence-claims-head">
        <h3>{reader.fromThisSentence(sentence.claims.length)}</h3>
        <IconButton label={reader.closeSentence} onClick={onClose}>
          <Icon path={ICONS.close} />
        </IconButton>
      </div>
      <ul class="rows">
        {sentence.claims.map(({ edge, claim }) => (
          <li key={claim.id}>
            <button
              type="button"
              class="row"
              data-claim={claim.id}
              aria-pressed={selection?.kind === 'edge' && selection.key === edge.key}
              onClick={() => {
                visit({ kind: 'edge', key: edge.key });
                dispatch({ type: 'show-claim', claim: stepOfClaim(data, edge, claim.id) });
              }}
            >
              <span class="row-name">
                <span>
                  <Name>{nameOf(data, edge.source)}</Name>{' '}
                  <em>{vocabulary.relationLabel(edge.attributes)}</em>{' '}
                  <Name>{nameOf(data, edge.target)}</Name>
                </span>
              </span>
              <span class="row-badges">
                {edge.attributes.status !== 'asserted' && <StatusBadge status={edge.attributes.status} />}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
