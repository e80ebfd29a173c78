/** What may stand at a place of a query: names of the ontology, of the dialect, of the query, and of this graph. */
import { FUNCTION_NAMES } from '../../../graph/query/cypher/functions.ts';
import { LABELS, RELATION_NAMES } from '../../../graph/query/cypher/schema.ts';
import { closedValues } from './closed-values.ts';
import type { EntityName, FindNames } from './entity-names.ts';
import { type Meaning, namesInQuery } from './names-in-query.ts';
import { propertiesOfNodes, propertiesOfRelations } from './properties.ts';
import { readQuery, type Word } from './read-query.ts';
import { ownerOfBraces, valuePlace } from './value-place.ts';

/** What a suggestion is. */
export type SuggestionKind =
  'keyword' | 'function' | 'variable' | 'label' | 'relation' | 'property' | 'value' | 'name' | 'parameter';

/** Something that may be written. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** As it is shown. */
  readonly label: string;
  /** What is written, where that is more or less than the label. */
  readonly insert?: string;
  /** Of a name: whose it is, and by which other name it was found. */
  readonly name?: EntityName;
}

/** What may replace the text from `from` to `to`. */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly suggestions: readonly Suggestion[];
  /** Whether they are chosen and ordered already, and are not to be filtered by what is typed. */
  readonly chosen: boolean;
}

/** Where something is asked for. */
export interface CompletionRequest {
  readonly text: string;
  /** The caret, as an offset in UTF-16 code units. */
  readonly at: number;
  /** Whether it was asked for; while one types, an empty place suggests little. */
  readonly explicit: boolean;
  /** Finds names of this graph. */
  readonly findNames: FindNames;
}

const KEYWORDS = [
  'MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'RETURN DISTINCT', 'WITH', 'UNWIND', 'ORDER BY', 'LIMIT', 'SKIP',
  'AND', 'OR', 'XOR', 'NOT', 'IN', 'IS NULL', 'IS NOT NULL', 'STARTS WITH', 'ENDS WITH', 'CONTAINS', 'AS', 'DESC', 'ASC',
  'DISTINCT', 'CASE', 'WHEN', 'THEN', 'ELSE', 'END', 'UNION', 'UNION ALL', 'TRUE', 'FALSE', 'NULL',
]; // prettier-ignore
/** What takes a pattern, written with its brackets. */
const PATTERN_FUNCTIONS: readonly Suggestion[] = [
  { kind: 'function', label: 'EXISTS', insert: 'EXISTS { ' },
  { kind: 'function', label: 'COUNT', insert: 'COUNT { ' },
  { kind: 'function', label: 'shortestPath', insert: 'shortestPath(' },
  { kind: 'function', label: 'allShortestPaths', insert: 'allShortestPaths(' },
];

/** What may stand at a place; undefined where nothing is to be suggested. */
export function complete(request: CompletionRequest): Completions | undefined {
  const { text, at } = request;
  const words = readQuery(text).filter((word) => word.role !== 'comment' || touches(word, at));
  const index = words.findIndex((word) => word.start < at && touches(word, at));
  const word = words[index];
  if (word?.role === 'comment') return undefined;
  if (word?.role === 'string') return completeText(request, words, index);
  const isTyped = word?.kind === 'word' || word?.kind === 'quoted' || word?.kind === 'parameter';
  if (isTyped) return { ...completeWord(words, index, at), from: word.start, to: word.end, chosen: false };
  return completeGap(request);
}

/** Whether the caret is inside of a word, or at the end of one that goes on. */
function touches({ end, role, open }: Word, at: number): boolean {
  const closes = role === 'string' || role === 'comment';
  return closes && open !== true ? at < end : at <= end;
}

/** Nothing is typed yet: what would a word be here? */
function completeGap({ text, at, explicit }: CompletionRequest): Completions | undefined {
  const filled = `${text.slice(0, at)}x${text.slice(at)}`;
  const words = readQuery(filled).filter(({ role }) => role !== 'comment');
  const index = words.findIndex(({ start }) => start === at);
  const { role } = words[index] ?? {};
  const isNamed = role === 'label' || role === 'relation' || role === 'property';
  if (!isNamed && !isProperty(words, index) && !explicit) return undefined;
  return { ...completeWord(words, index, at), from: at, to: at, chosen: false };
}

/** In braces, before the colon. */
function isProperty(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text;
  return (
    words[index]?.inside === 'braces' &&
    (before === '{' || before === ',') &&
    ownerOfBraces(words, index).kind !== 'value'
  );
}

const named = (kind: SuggestionKind, names: readonly string[]): readonly Suggestion[] =>
  names.map((label) => ({ kind, label }));

function completeWord(words: readonly Word[], index: number, at: number): Pick<Completions, 'suggestions'> {
  const { role } = words[index] ?? {};
  if (role === 'label') return { suggestions: named('label', LABELS) };
  if (role === 'relation') return { suggestions: named('relation', RELATION_NAMES) };
  if (isProperty(words, index) || (role === 'property' && words[index - 1]?.text !== '.'))
    return { suggestions: keysOf(ownerOfBraces(words, index), words[index + 1]?.text === ':') };
  if (role === 'property') return { suggestions: afterDot(words, index) };
  return { suggestions: anything(words, at) };
}

function keysOf(of: Meaning, hasColon: boolean): readonly Suggestion[] {
  return propertyNames(of).map((label) => ({
    kind: 'property',
    label,
    ...(hasColon ? {} : { insert: `${label}: ` }),
  }));
}

function propertyNames(of: Meaning): readonly string[] {
  switch (of.kind) {
    case 'node':
      return propertiesOfNodes(of.labels).map(({ name }) => name);
    case 'relation':
      return propertiesOfRelations(of.types).map(({ name }) => name);
    case 'value':
      return [];
  }
}

function afterDot(words: readonly Word[], index: number): readonly Suggestion[] {
  const owner = words[index - 2]?.value ?? '';
  const of = namesInQuery(words).get(owner);
  // Of a name that no pattern gives, as in a list of nodes, anything may be meant.
  return named(
    'property',
    propertyNames(of === undefined || of.kind === 'value' ? { kind: 'node', labels: [] } : of),
  );
}

function anything(words: readonly Word[], at: number): readonly Suggestion[] {
  const others = words.filter((word) => word.end < at || word.start > at);
  const functions = FUNCTION_NAMES.map((label): Suggestion => ({
    kind: 'function',
    label,
    insert: `${label}(`,
  }));
  return [
    ...named('variable', [...namesInQuery(others).keys()]),
    ...named('keyword', KEYWORDS),
    ...functions,
    ...PATTERN_FUNCTIONS,
  ];
}

/** Inside of quotes: values of the property that they are compared with. */
function completeText(
  { findNames }: CompletionRequest,
  words: readonly Word[],
  index: number,
): Completions | undefined {
  const word = words[index];
  const place = valuePlace(words, index);
  if (word === undefined || place === undefined) return undefined;
  const range = { from: word.start + 1, to: word.open === true ? word.end : word.end - 1 };
  const quote = word.text.charAt(0);
  const close = word.open === true ? quote : '';
  if (place.property === 'name' && place.of.kind !== 'relation') {
    const labels = place.of.kind === 'node' ? place.of.labels : [];
    const suggestions = findNames(word.value, labels).map((name): Suggestion => ({
      kind: 'name',
      label: name.name,
      insert: quoted(name.name, quote) + close,
      name,
    }));
    return { ...range, suggestions, chosen: true };
  }
  const suggestions = closedValues(place.property, place.of).map((label): Suggestion => ({
    kind: 'value',
    label,
    insert: label + close,
  }));
  return suggestions.length === 0 ? undefined : { ...range, suggestions, chosen: false };
}

/** A text as it stands between such quotes. */
export function quoted(text: string, quote: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\r', String.raw`\r`);
}
