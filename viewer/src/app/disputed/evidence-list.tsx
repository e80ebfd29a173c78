/** One side of a dispute: its sentences, each with who says so, its outlets and its dates. */
import type { JSX } from 'preact';

import type { Evidence } from '../../../../graph/query/evidence.ts';
import type { StatementView } from '../../../../graph/query/statements.ts';
import { useWords } from '../../words/language.ts';
import { Name } from '../parts.tsx';
import { useStore } from '../store.ts';

type Places = Evidence['places'];

/** Where it stands: every article opens at the sentence. */
function PlaceList({ places }: { readonly places: Places }): JSX.Element {
  const { dispatch } = useStore();
  const { find, vocabulary } = useWords();
  return (
    <ul class="places">
      {places.map(({ article, span }) => (
        <li key={`${article.id} ${span[0]}`}>
          <button
            type="button"
            class="link"
            onClick={() => {
              dispatch({ type: 'read', reader: { article: article.id, at: span } });
            }}
          >
            <Name>{article.publisher ?? article.title}</Name>
          </button>{' '}
          <span class="fine">
            {article.published === undefined ? find.undated : vocabulary.dateWords(article.published)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function VoiceLine({ voice }: Pick<Evidence, 'voice'>): JSX.Element {
  const { find, vocabulary } = useWords();
  if (voice.kind === 'article') return <span>{find.inOwnVoice}</span>;
  const { speakers, outlet } = voice;
  const who = vocabulary.listed(speakers.map(({ name }) => name));
  const parts = [
    ...(who === '' ? [] : [find.accordingTo(who)]),
    ...(outlet === undefined ? [] : [find.reportedBy(outlet.name)]),
  ];
  return <bdi>{parts.length === 0 ? find.unknownSpeaker : parts.join(', ')}</bdi>;
}

export interface SideProps {
  readonly title: string;
  readonly evidence: readonly Evidence[];
}

export function EvidenceSide({ title, evidence }: SideProps): JSX.Element | null {
  if (evidence.length === 0) return null;
  return (
    <div class="side">
      <h4>{title}</h4>
      <ul>
        {evidence.map((each) => (
          <li key={JSON.stringify(each)}>
            <blockquote dir="auto">{each.sentence}</blockquote>
            <p class="fine">
              <VoiceLine voice={each.voice} />
            </p>
            <PlaceList places={each.places} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface StatementSideProps {
  readonly title: string;
  readonly statements: readonly StatementView[];
}

export function StatementSide({ title, statements }: StatementSideProps): JSX.Element {
  const { visit } = useStore();
  const { vocabulary } = useWords();
  return (
    <div class="side">
      <h4>{title}</h4>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id}>
            <blockquote dir="auto">
              <button
                type="button"
                class="link"
                onClick={() => {
                  visit({ kind: 'node', key: statement.id });
                }}
              >
                {statement.text}
              </button>
            </blockquote>
            <p class="fine">
              <bdi>{vocabulary.listed(statement.speakers.map(({ name }) => name))}</bdi>
            </p>
            <PlaceList places={statement.places} />
          </li>
        ))}
      </ul>
    </div>
  );
}
