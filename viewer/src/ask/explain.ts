/** What a word of a query means, in a sentence: for hints and beside suggestions. */
import type { NodeType, RelationType } from '../../../graph/model/ontology.ts';
import { definitionOf, ENTITY_TYPES, RELATION_TYPES } from '../../../graph/model/ontology.ts';
import { INSTEAD_OF_FUNCTION } from '../../../graph/query/cypher/functions.ts';
import { CLAIM_COLUMNS, FOUND_IN, NODE_COLUMNS, RELATION_COLUMNS } from '../../../graph/tables/columns.ts';
import type { AskWords } from '../words/ask-words.ts';
import { readQuery, type Role, type Word } from './read-query.ts';

type WordsOfAsk = Pick<AskWords, 'ask' | 'vocabulary'>;

/** What a word in this role means; undefined where nothing is to be said. */
export function explain(role: Role, text: string, words: WordsOfAsk): string | undefined {
  const { ask } = words;
  switch (role) {
    case 'label':
      return own(ask.labels, text);
    case 'relation':
      return explainRelation(text, words);
    case 'function':
      return own(ask.functions, text) ?? foldedFunction(text, ask.functions);
    case 'property':
      return typeOfProperty(text, words);
    case 'keyword':
    case 'variable':
    case 'string':
    case 'number':
    case 'parameter':
    case 'symbol':
    case 'comment':
      return undefined;
  }
}

const own = (record: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** In any case; of what is refused, what to write instead. */
function foldedFunction(text: string, functions: Readonly<Record<string, string>>): string | undefined {
  const name = Object.keys(functions).find((key) => key.toLowerCase() === text.toLowerCase());
  return name === undefined ? own(INSTEAD_OF_FUNCTION, text.toLowerCase()) : functions[name];
}

const isRelationType = (name: string): name is RelationType => RELATION_TYPES.some((type) => type === name);

function explainRelation(name: string, { ask, vocabulary }: WordsOfAsk): string | undefined {
  if (name === FOUND_IN) return ask.foundIn;
  if (!isRelationType(name)) return undefined;
  const { domain, range } = definitionOf(name);
  const nouns = (types: readonly NodeType[]): string =>
    types.length === ENTITY_TYPES.length
      ? ask.anyEntity
      : ask.or(types.map((type) => vocabulary.typeNoun(type).one));
  return ask.fromTo(vocabulary.relationWords(name), nouns(domain), nouns(range));
}

function typeOfProperty(name: string, { ask }: WordsOfAsk): string | undefined {
  const column = [...NODE_COLUMNS, ...RELATION_COLUMNS, ...CLAIM_COLUMNS].find((one) => one.name === name);
  return column === undefined ? undefined : ask.types[column.type];
}

/** The word at a place of a query, and what it means. */
export function hintAt(
  text: string,
  at: number,
  words: WordsOfAsk,
): { readonly word: Word; readonly meaning: string } | undefined {
  const word = readQuery(text).find(({ start, end }) => start <= at && at < end);
  const meaning = word === undefined ? undefined : explain(word.role, word.value, words);
  return word === undefined || meaning === undefined ? undefined : { word, meaning };
}
