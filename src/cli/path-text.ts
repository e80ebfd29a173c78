/** Ways between two names, for a terminal. */
import type { EntityPath, FoundPaths, Hop, PathRequest } from '../../graph/query/paths.ts';
import {
  arrowWords,
  evidenceNotes,
  nodeWords,
  quoted,
  relationNotes,
  sourceWords,
} from '../../graph/query/words.ts';
import { counted } from './counted.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

/** All ways, each step with its sentences and their sources. */
export function pathsText(paths: readonly EntityPath[], width: number): string {
  const lines = paths.flatMap((path, index) => [
    ...(index === 0 ? [] : ['']),
    ...wrap(printable(summary(path)), { width, rest: '  ' }),
    ...path.hops.flatMap((hop, number) => ['', ...hopLines(hop, number + 1, width)]),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

/** “Ada Brook → Lena Frost → River Authority (2 relations)”. */
function summary({ hops }: EntityPath): string {
  const [first] = hops;
  const names = [...(first === undefined ? [] : [first.from]), ...hops.map(({ to }) => to)].map(nodeWords);
  return `${names.join(' – ')} (${counted(hops.length, 'relation')})`;
}

function hopLines({ from, relation, evidence }: Hop, number: number, width: number): readonly string[] {
  // Read from its source, whichever way the path goes.
  const notes = relationNotes(relation).map((note) => ` (${note})`);
  const first = `${number}. `;
  const rest = ' '.repeat(first.length);
  const turned = relation.source.id === from.id ? '' : ' [read backwards]';
  return [
    ...wrap(printable(`${arrowWords(relation)}${notes.join('')}${turned}`), { width, first, rest }),
    ...evidence.flatMap((each) => {
      const sources = each.places.map(({ article }) => sourceWords(article));
      const line = `${quoted(each.sentence)} (${evidenceNotes(each).join('; ')})`;
      return [
        ...wrap(printable(line), { width, first: rest }),
        ...sources.flatMap((source) =>
          wrap(printable(source), { width, first: `${rest}— `, rest: `${rest}  ` }),
        ),
      ];
    }),
  ];
}

/** What is said where there is no way. */
export function noPathText(
  { reached, together }: FoundPaths,
  { from, to, max, via = [] }: PathRequest,
  nameOf: (id: string) => string,
): readonly string[] {
  const past = via.length === 0 ? '' : ` past ${via.map(nameOf).join(' and ')}`;
  const near = (id: string, count: number): string => `${counted(count, 'name')} from ${nameOf(id)}`;
  return [
    `no way of at most ${counted(max, 'relation')} leads from ${nameOf(from)} to ${nameOf(to)}${past}`,
    `within ${counted(max, 'relation')} one comes to ${near(from, reached.from)} and to ${near(to, reached.to)}`,
    ...(together.length === 0
      ? ['no article names both']
      : [
          `${counted(together.length, 'article')} ${together.length === 1 ? 'names' : 'name'} both, which relates them in no way: ${together.map(({ source }) => source).join(', ')}`,
        ]),
  ];
}
