/** The right pane while nothing is selected: what this is, and where to start. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';

import type { EntityType } from '../../../graph/model/ontology.ts';
import { RELATION_TYPES } from '../../../graph/model/ontology.ts';
import { articlesByDate, disputedEdges, mostCovered } from '../data/counts.ts';
import type { ArticleNode, EntityNode, GraphEdge } from '../data/graph-data.ts';
import { nameOf } from '../data/graph-data.ts';
import { onlyIn } from '../filters/changes.ts';
import { DEFAULT_FILTERS } from '../filters/filters.ts';
import { visibleGraph } from '../filters/visibility.ts';
import type { Question } from '../start/questions.ts';
import { questionsOf } from '../start/questions.ts';
import { useWords } from '../words/language.ts';
import { panelEntry } from './panels.tsx';
import { Name, Section, StatusBadge, TypeIcon } from './parts.tsx';
import { Outlet } from './source-line.tsx';
import { useStore } from './store.ts';

/** Entries of each list; the whole is in the list view. */
const ENTRIES = 6;
const MOST_ARTICLES = 30;

function EntityRow({ node }: { node: EntityNode }): JSX.Element {
  const { visit } = useStore();
  const { follow } = useWords();
  return (
    <li>
      <button
        type="button"
        class="row"
        onClick={() => {
          visit({ kind: 'node', key: node.key });
        }}
      >
        <TypeIcon type={node.attributes.type} />
        <span class="row-name">
          <Name>{node.attributes.name}</Name>
        </span>
        <span class="row-count">{follow.start.article(node.attributes.articleCount)}</span>
      </button>
    </li>
  );
}

function MostCovered({ type, title }: { type: EntityType; title: string }): JSX.Element | null {
  const nodes = mostCovered(useStore().data, type, ENTRIES);
  if (nodes.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="rows">
        {nodes.map((node) => (
          <EntityRow key={node.key} node={node} />
        ))}
      </ul>
    </Section>
  );
}

function DisputedRow({ edge }: { edge: GraphEdge }): JSX.Element {
  const { data, visit } = useStore();
  const { vocabulary } = useWords();
  return (
    <li>
      <button
        type="button"
        class="row"
        onClick={() => {
          visit({ kind: 'edge', key: edge.key });
        }}
      >
        <span class="row-name">
          <span>
            <Name>{nameOf(data, edge.source)}</Name> <em>{vocabulary.relationLabel(edge.attributes)}</em>{' '}
            <Name>{nameOf(data, edge.target)}</Name>
          </span>
        </span>
        <StatusBadge status={edge.attributes.status} />
      </button>
    </li>
  );
}

function ArticleRow({ article }: { article: ArticleNode }): JSX.Element {
  const { visit } = useStore();
  return (
    <li>
      <button
        type="button"
        class="row"
        onClick={() => {
          visit({ kind: 'node', key: article.key });
        }}
      >
        <TypeIcon type="Article" />
        <span class="row-name">
          <Name>{article.attributes.name}</Name>
          <span class="fine dotted">
            <Outlet article={article} />
          </span>
        </span>
      </button>
    </li>
  );
}

/** Says so where this is no whole graph: what is not here would otherwise seem not to be at all. */
function PartNote(): JSX.Element | null {
  const { data } = useStore();
  const { follow, vocabulary } = useWords();
  const limits = vocabulary.selectionWords(data.about.selection ?? {});
  if (limits.length === 0) return null;
  return <p class="notice">{follow.start.part(limits.join('; '))}</p>;
}

/** “Read from 5 articles of 3 outlets, 24 January 2026 – 2 February 2026.” */
function About({ articles }: { articles: readonly ArticleNode[] }): JSX.Element {
  const { follow, vocabulary } = useWords();
  const outlets = new Set(articles.flatMap(({ attributes }) => attributes.publisher ?? []));
  const dates = articles.flatMap(({ attributes }) => attributes.published ?? []);
  const counts = outlets.size === 0 ? '' : follow.start.outlet(outlets.size);
  const seen = vocabulary.seenWords(dates[0], dates.at(-1));
  return <p class="fine">{follow.start.about(follow.start.article(articles.length), counts, seen)}</p>;
}

function useAnswer(): (question: Question) => void {
  const store = useStore();
  const { dispatch, camera } = store;
  return (question) => {
    switch (question.kind) {
      case 'who':
        dispatch({
          type: 'filter',
          filters: onlyIn(DEFAULT_FILTERS, 'hiddenRelations', {
            value: question.relation,
            all: RELATION_TYPES,
          }),
        });
        camera.value?.fit();
        return;
      case 'disagree':
        if (panelEntry(store, 'disputed') !== undefined) dispatch({ type: 'show-panel', panel: 'disputed' });
        else
          dispatch({
            type: 'filter',
            filters: { ...DEFAULT_FILTERS, hiddenStatuses: ['asserted', 'attributed', 'denied'] },
          });
        return;
      case 'connected':
        dispatch({ type: 'path', path: { from: question.from, to: question.to } });
        dispatch({ type: 'show-panel', panel: 'path' });
    }
  };
}

function Questions(): JSX.Element | null {
  const { data } = useStore();
  const { follow, vocabulary } = useWords();
  const answer = useAnswer();
  const questions = useMemo(() => questionsOf(data, visibleGraph(data, DEFAULT_FILTERS)), [data]);
  const wordsOf = (question: Question): string => {
    switch (question.kind) {
      case 'who':
        return follow.start.who(vocabulary.relationWords(question.relation));
      case 'disagree':
        return follow.start.disagree;
      case 'connected':
        return follow.start.connected(nameOf(data, question.from), nameOf(data, question.to));
    }
  };
  if (questions.length === 0) return null;
  return (
    <Section title={follow.start.questions}>
      <ul class="questions">
        {questions.map((question) => (
          <li key={wordsOf(question)}>
            <button
              type="button"
              class="question"
              onClick={() => {
                answer(question);
              }}
            >
              <bdi>{wordsOf(question)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Overview(): JSX.Element {
  const { data, dispatch } = useStore();
  const { find, follow } = useWords();
  const disputed = disputedEdges(data);
  const articles = articlesByDate(data);
  return (
    <div class="card overview">
      <h2 class="card-title">{follow.start.title}</h2>
      <About articles={articles} />
      <p class="lead">{follow.start.lead}</p>
      <PartNote />
      <Questions />
      <MostCovered type="Person" title={follow.start.people} />
      <MostCovered type="Organization" title={follow.start.bodies} />
      {disputed.length > 0 && (
        <Section title={follow.start.disputed} count={disputed.length}>
          <ul class="rows">
            {disputed.slice(0, ENTRIES).map((edge) => (
              <DisputedRow key={edge.key} edge={edge} />
            ))}
          </ul>
          <button
            type="button"
            class="link"
            onClick={() => {
              dispatch({ type: 'show-panel', panel: 'disputed' });
            }}
          >
            {find.allDisputed(disputed.length)}
          </button>
        </Section>
      )}
      <Section title={follow.start.articles} count={articles.length}>
        <ul class="rows">
          {articles.slice(0, MOST_ARTICLES).map((article) => (
            <ArticleRow key={article.key} article={article} />
          ))}
        </ul>
        {articles.length > MOST_ARTICLES && (
          <p class="fine">{follow.start.more(articles.length - MOST_ARTICLES)}</p>
        )}
      </Section>
      <p class="fine">{follow.start.keys}</p>
    </div>
  );
}
