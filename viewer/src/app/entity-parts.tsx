/** Parts of an entity's card: its other names, who writes about it, where the sources disagree, and what one can do. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';

import { messageOf } from '../../../graph/model/error.ts';
import type { EntityNode } from '../data/graph-data.ts';
import { nameOf } from '../data/graph-data.ts';
import { aliasesByUse, coverageOf } from '../evidence/coverage.ts';
import { placeToRead } from '../evidence/reading.ts';
import { speakersIn } from '../filters/speakers.ts';
import { useWords } from '../words/language.ts';
import { AgreementView } from './agreement-view.tsx';
import { Name } from './parts.tsx';
import { useStore } from './store.ts';

interface Props {
  readonly node: EntityNode;
}

/** The other names, those used most first. */
export function Aliases({ node }: Props): JSX.Element | null {
  const { data } = useStore();
  const { evidence } = useWords();
  const aliases = aliasesByUse(data, node);
  if (aliases.length === 0) return null;
  return (
    <p class="aliases">
      {evidence.also}{' '}
      {aliases.map(({ alias, count }, index) => (
        <span key={alias}>
          {index > 0 && ', '}
          <Name>{alias}</Name>
          {count > 1 && <span class="count"> {evidence.timesNamed(count)}</span>}
        </span>
      ))}
    </p>
  );
}

/** Outlets that have a stretch of the bar of their own; the others share the last one. */
const MOST_OUTLETS = 6;

/** Who writes about it: a bar split by outlet, and each outlet with its counts. */
export function Coverage({ node }: Props): JSX.Element | null {
  const { data } = useStore();
  const { evidence } = useWords();
  const outlets = coverageOf(data, node);
  if (outlets.length === 0) return null;
  const shown = outlets.slice(0, MOST_OUTLETS);
  return (
    <details class="coverage">
      <summary>
        {evidence.coverage}
        <span class="count">{evidence.outlets(outlets.length)}</span>
        {outlets.length === 1 && (
          <span class="badge single-source" title={evidence.singleSourceMeaning}>
            <span aria-hidden="true">①</span> {evidence.singleSource}
          </span>
        )}
        <span class="coverage-bar" aria-hidden="true">
          {outlets.map(({ outlet, mentions }) => (
            <span key={outlet} style={{ flexGrow: mentions }} />
          ))}
        </span>
      </summary>
      <ul>
        {shown.map(({ outlet, articles, mentions }) => (
          <li key={outlet} dir="auto">
            {evidence.coverageOf(outlet, evidence.articles(articles), evidence.mentionCount(mentions))}
          </li>
        ))}
        {outlets.length > shown.length && <li>{evidence.moreOutlets(outlets.length - shown.length)}</li>}
      </ul>
    </details>
  );
}

/** The relations of an entity that some affirm and others deny, each with which outlets do. */
export function Disputed({ node }: Props): JSX.Element | null {
  const { data, visit } = useStore();
  const { evidence, vocabulary } = useWords();
  const edges = data.edgesOf(node.key).filter(({ attributes }) => attributes.status === 'contested');
  if (edges.length === 0) return null;
  return (
    <details class="disputed">
      <summary>
        <span aria-hidden="true">≠</span> {evidence.disputed}
        <span class="count">{vocabulary.number(edges.length)}</span>
      </summary>
      <ul>
        {edges.map((edge) => (
          <li key={edge.key}>
            <button
              type="button"
              class="link"
              onClick={() => {
                visit({ kind: 'edge', key: edge.key });
              }}
            >
              <Name>{nameOf(data, edge.source)}</Name> {vocabulary.relationLabel(edge.attributes)}{' '}
              <Name>{nameOf(data, edge.target)}</Name>
            </button>
            <AgreementView edge={edge} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Copies the whole dossier as Markdown with numbered sources; what makes it is loaded when it is asked for. */
function CopyDossier({ node }: Props): JSX.Element {
  const { data } = useStore();
  const { evidence } = useWords();
  const outcome = useSignal<'none' | 'copied' | 'failed'>('none');
  const why = useSignal('');
  const copy = async (): Promise<void> => {
    try {
      const { dossierMarkdown } = await import('../evidence/dossier-markdown.ts');
      await navigator.clipboard.writeText(dossierMarkdown(data, node.key));
      outcome.value = 'copied';
    } catch (thrown) {
      why.value = messageOf(thrown);
      outcome.value = 'failed';
    }
  };
  const labels = { none: evidence.copyDossier, copied: evidence.copied, failed: evidence.copyFailed };
  return (
    <button type="button" class="quiet" title={why.value} onClick={() => void copy()}>
      {labels[outcome.value]}
    </button>
  );
}

/** Read about it, look at what it says alone, take the dossier along. */
export function EntityActions({ node }: Props): JSX.Element {
  const { data, state, dispatch } = useStore();
  const { evidence } = useWords();
  const { filters } = state.value;
  const isLens = filters.saidBy === node.key;
  const { name } = node.attributes;
  const speaks = speakersIn(data).some(({ key }) => key === node.key);
  const place = placeToRead(data, { kind: 'node', key: node.key }, 0);
  return (
    <p class="card-actions">
      {place !== undefined && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            dispatch({ type: 'read', reader: place });
          }}
        >
          {evidence.read}
        </button>
      )}
      {speaks && (
        <button
          type="button"
          class="quiet"
          aria-pressed={isLens}
          onClick={() => {
            dispatch({ type: 'filter', filters: { ...filters, saidBy: isLens ? undefined : node.key } });
          }}
        >
          {isLens ? evidence.everythingAgain(name) : evidence.onlyWhatTheySay(name)}
        </button>
      )}
      <CopyDossier node={node} />
    </p>
  );
}
