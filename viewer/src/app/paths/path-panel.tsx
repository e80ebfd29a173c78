/** How two are connected: two names, and the shortest ways between them. Loaded when it is first opened. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';

import { nodesOfPath } from '../../../../graph/query/path-document.ts';
import type { EntityPath, FoundPaths } from '../../../../graph/query/paths.ts';
import { findPaths } from '../../../../graph/query/paths.ts';
import { dossierGraphOf } from '../../data/dossier-graph.ts';
import { nameOf } from '../../data/graph-data.ts';
import type { Visibility } from '../../filters/visibility.ts';
import type { PathEnds } from '../../state/view-state.ts';
import { useWords } from '../../words/language.ts';
import { Name, NodeLink } from '../parts.tsx';
import { NO_ROUTE, useStore } from '../store.ts';
import { NameField } from './name-field.tsx';
import { Ways } from './ways.tsx';

/** As the command line has it. */
const LONGEST = 6;
const WAYS = 3;

/** The ways between two ends, past what is left out; undefined while an end is open. */
function useFound({ from, to }: PathEnds, avoided: readonly string[]): FoundPaths | undefined {
  const { data } = useStore();
  return useMemo(() => {
    if (from === undefined || to === undefined || from === to) return undefined;
    const graph = dossierGraphOf(data);
    if (!graph.hasNode(from) || !graph.hasNode(to)) return undefined;
    return findPaths(graph, {
      ...{ from, to, max: LONGEST, count: WAYS },
      without: { nodes: new Set(avoided) },
    });
  }, [data, from, to, avoided]);
}

const routeOf = (path: EntityPath): Visibility => ({
  nodes: new Set(nodesOfPath(path).map(({ id }) => id)),
  edges: new Set(path.hops.map(({ relation }) => relation.id)),
});

function NoWay({ ends, found }: { ends: Required<PathEnds>; found: FoundPaths }): JSX.Element {
  const { data } = useStore();
  const { path } = useWords().follow;
  const [from, to] = [nameOf(data, ends.from), nameOf(data, ends.to)];
  return (
    <div class="notice" role="status">
      <p>{path.noWay(from, to, LONGEST)}</p>
      <p>{path.reached(from, found.reached.from, LONGEST)}</p>
      <p>{path.reached(to, found.reached.to, LONGEST)}</p>
      <p>{path.together(found.together.length)}</p>
      <ul>
        {found.together.map(({ id }) => {
          const node = data.nodes.get(id);
          return node === undefined ? null : (
            <li key={id}>
              <NodeLink node={node} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Ends({ ends, onChange }: { ends: PathEnds; onChange: (ends: PathEnds) => void }): JSX.Element {
  const { path } = useWords().follow;
  const { from, to } = ends;
  const chosen = (next: { from: string | undefined; to: string | undefined }): void => {
    onChange({
      ...(next.from === undefined ? {} : { from: next.from }),
      ...(next.to === undefined ? {} : { to: next.to }),
    });
  };
  return (
    <div class="path-ends">
      <NameField
        id="path-from"
        label={path.from}
        node={from}
        onChoose={(node) => {
          chosen({ from: node, to });
        }}
      />
      <NameField
        id="path-to"
        label={path.to}
        node={to}
        onChoose={(node) => {
          chosen({ from, to: node });
        }}
      />
      <div class="path-tools">
        <button
          type="button"
          class="quiet"
          onClick={() => {
            chosen({ from: to, to: from });
          }}
        >
          {path.swap}
        </button>
      </div>
    </div>
  );
}

/** What ways must not pass, each with a way to let them pass again. */
function Avoided({
  nodes,
  onAllow,
}: {
  nodes: readonly string[];
  onAllow: (node: string) => void;
}): JSX.Element {
  const { data } = useStore();
  const { path } = useWords().follow;
  return (
    <ul aria-label={path.avoid}>
      {nodes.map((node) => (
        <li key={node}>
          <button
            type="button"
            class="link"
            onClick={() => {
              onAllow(node);
            }}
          >
            <Name>{path.avoided(nameOf(data, node))}</Name>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function PathPanel(): JSX.Element {
  const { state, route, dispatch } = useStore();
  const { path: words } = useWords().follow;
  const avoided = useSignal<readonly string[]>([]);
  const lit = useSignal(0);
  const ends = state.value.path ?? {};
  const found = useFound(ends, avoided.value);
  const paths = found?.paths ?? [];
  const shown = paths[Math.min(lit.value, paths.length - 1)];
  useEffect(() => {
    route.value = shown === undefined ? NO_ROUTE : routeOf(shown);
    return () => {
      route.value = NO_ROUTE;
    };
  }, [route, shown]);
  const { from, to } = ends;
  return (
    <div class="details">
      <div class="card">
        <h2 class="card-title">{words.title}</h2>
        <Ends
          ends={ends}
          onChange={(path) => {
            lit.value = 0;
            dispatch({ type: 'path', path });
          }}
        />
        {from !== undefined && from === to && <p class="notice">{words.same}</p>}
        <Avoided
          nodes={avoided.value}
          onAllow={(node) => {
            avoided.value = avoided.value.filter((each) => each !== node);
          }}
        />
        {paths.length > 0 && (
          <Ways
            paths={paths}
            lit={lit.value}
            onLight={(index) => {
              lit.value = index;
            }}
            onAvoid={(node) => {
              avoided.value = [...avoided.value, node];
            }}
          />
        )}
        {found !== undefined && paths.length === 0 && from !== undefined && to !== undefined && (
          <NoWay ends={{ from, to }} found={found} />
        )}
      </div>
    </div>
  );
}
