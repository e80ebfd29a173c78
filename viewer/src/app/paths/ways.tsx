/** Ways between two names, each step read out as a sentence with its sources. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';

import { cardMarkdown } from '../../../../graph/query/card-markdown.ts';
import { footnotedText } from '../../../../graph/query/document-footnotes.ts';
import {
  nodesOfPath,
  pathDocument,
  sourceNumbers,
  sourcesOfPaths,
} from '../../../../graph/query/path-document.ts';
import type { EntityPath, Hop } from '../../../../graph/query/paths.ts';
import type { ArticleSummary } from '../../../../graph/query/summaries.ts';
import { articleWords, quoted } from '../../../../graph/query/words.ts';
import { pathWordsOf } from '../../paths/path-words.ts';
import { useWords } from '../../words/language.ts';
import { Name, StatusBadge } from '../parts.tsx';
import { useStore } from '../store.ts';

function Step({ hop, sources }: { hop: Hop; sources: readonly ArticleSummary[] }): JSX.Element {
  const { visit } = useStore();
  const words = useWords();
  const spoken = pathWordsOf(words);
  const { relation, evidence } = hop;
  const [first] = evidence;
  return (
    <li>
      <button
        type="button"
        class="link"
        title={words.follow.path.evidence}
        onClick={() => {
          visit({ kind: 'edge', key: relation.id });
        }}
      >
        <Name>{spoken.relation(relation)}</Name>
        {sourceNumbers(sources, evidence).map((number) => ` [${number}]`)}
      </button>{' '}
      {relation.status !== 'asserted' && <StatusBadge status={relation.status} />}
      {first !== undefined && (
        <>
          <bdi class="quoted">{quoted(first.sentence)}</bdi>
          <span class="fine">
            {[...spoken.relationNotes(relation), ...spoken.evidenceNotes(first)].join('; ')}
          </span>
        </>
      )}
    </li>
  );
}

interface WayProps {
  readonly path: EntityPath;
  readonly index: number;
  readonly count: number;
  readonly sources: readonly ArticleSummary[];
  readonly lit: boolean;
  readonly onLight: () => void;
  readonly onAvoid: (node: string) => void;
}

function Way({ path, index, count, sources, lit, onLight, onAvoid }: WayProps): JSX.Element {
  const words = useWords();
  const spoken = pathWordsOf(words);
  const nodes = nodesOfPath(path);
  const names = nodes.map(spoken.node).join(' – ');
  const between = nodes.slice(1, -1);
  return (
    <section class="section way">
      <h3>
        <button type="button" class="link" aria-pressed={lit} onClick={onLight}>
          <Name>{spoken.way(count === 1 ? 0 : index + 1, names, path.hops.length)}</Name>
        </button>
      </h3>
      <ol>
        {path.hops.map((hop) => (
          <Step key={hop.relation.id} hop={hop} sources={sources} />
        ))}
      </ol>
      {between.map((node) => (
        <button
          key={node.id}
          type="button"
          class="link fine"
          onClick={() => {
            onAvoid(node.id);
          }}
        >
          {words.follow.path.leaveOut(spoken.node(node))}
        </button>
      ))}
    </section>
  );
}

function CopyButtons({ paths }: { paths: readonly EntityPath[] }): JSX.Element {
  const words = useWords();
  const { path } = words.follow;
  const told = useSignal('');
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      told.value = path.copied;
    } catch {
      told.value = path.notCopied;
    }
  };
  const document = pathDocument(paths, pathWordsOf(words));
  return (
    <div class="path-tools">
      <button type="button" class="quiet" onClick={() => void copy(footnotedText(document))}>
        {path.copyText}
      </button>
      <button type="button" class="quiet" onClick={() => void copy(cardMarkdown(document, path.sources))}>
        {path.copyMarkdown}
      </button>
      <span role="status" class="fine">
        {told.value}
      </span>
    </div>
  );
}

export interface WaysProps {
  readonly paths: readonly EntityPath[];
  /** The index of the way that is lit on the canvas. */
  readonly lit: number;
  readonly onLight: (index: number) => void;
  readonly onAvoid: (node: string) => void;
}

export function Ways({ paths, lit, onLight, onAvoid }: WaysProps): JSX.Element {
  const { follow } = useWords();
  const { visit } = useStore();
  const sources = sourcesOfPaths(paths);
  return (
    <>
      {paths.map((path, index) => (
        <Way
          key={nodesOfPath(path)
            .map(({ id }) => id)
            .join(' ')}
          {...{ path, index, sources, onAvoid, count: paths.length, lit: index === lit }}
          onLight={() => {
            onLight(index);
          }}
        />
      ))}
      <h3>{follow.path.sources}</h3>
      <ol class="way-sources">
        {sources.map((article) => (
          <li key={article.id}>
            <button
              type="button"
              class="link"
              onClick={() => {
                visit({ kind: 'node', key: article.id });
              }}
            >
              <Name>{article.title}</Name>
            </button>{' '}
            <Name>{articleWords(article)}</Name>
          </li>
        ))}
      </ol>
      <CopyButtons paths={paths} />
      <p class="fine">{follow.path.caution}</p>
    </>
  );
}
