/** The ontology's words, numbers and dates, in Italian. */
import { shortOfFact } from '../../../../graph/words/modality.ts';
import { relationDetail } from '../../../../graph/words/relations.ts';
import type { vocabulary as English } from '../en/vocabulary.ts';
import { dateWords, lifeWords, seenWords } from './dates.ts';
import { relationWords } from './relations.ts';
import {
  counted,
  familyHeading,
  kindLabel,
  listed,
  mentionFormLabel,
  modalityLabel,
  modalityMeaning,
  number,
  statusWords,
  typeHeading,
  typeLabel,
  typeNoun,
} from './types.ts';

type Vocabulary = typeof English;

const qualified: Vocabulary['qualified'] = (words, modality) =>
  modality === undefined ? words : `${words} · ${modalityLabel(modality)}`;

const relationName: Vocabulary['relationName'] = (attributes) => {
  const detail = relationDetail(attributes);
  const words = relationWords(attributes.type);
  return detail === undefined ? words : `${words}: ${detail}`;
};

const timeWords = ({ since, until }: Parameters<Vocabulary['selectionWords']>[0]): string | undefined => {
  if (since !== undefined && until !== undefined)
    return `articoli dal ${dateWords(since)} al ${dateWords(until)}`;
  if (since !== undefined) return `articoli dal ${dateWords(since)}`;
  return until === undefined ? undefined : `articoli fino al ${dateWords(until)}`;
};

const selectionWords: Vocabulary['selectionWords'] = (selection) => {
  const { types, relations, minArticles, noText } = selection;
  return [
    timeWords(selection),
    types !== undefined && listed(types.map((type) => typeNoun(type).many)),
    relations !== undefined && `relazioni di ${listed(relations.map((type) => `«${relationWords(type)}»`))}`,
    minArticles !== undefined &&
      `chi e che cosa nominato da almeno ${counted(minArticles, 'articolo', 'articoli')}`,
    noText === true && 'estratti invece dei testi degli articoli',
  ].filter((words) => typeof words === 'string');
};

export const vocabulary: Vocabulary = {
  number,
  counted,
  listed,
  dateWords,
  seenWords,
  lifeWords,
  relationWords,
  relationDetail,
  relationName,
  relationLabel: (attributes) => qualified(relationName(attributes), shortOfFact(attributes.claims)),
  qualified,
  selectionWords,
  statementWords: ({ form, text, verb }) =>
    form === 'quote' || verb === undefined ? text : `${verb}: ${text}`,
  familyHeading,
  kindLabel,
  mentionFormLabel,
  modalityLabel,
  modalityMeaning,
  statusWords,
  typeHeading,
  typeLabel,
  typeNoun,
};
