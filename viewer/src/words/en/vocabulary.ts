/** The ontology's words, numbers and dates, in English: those that the command line uses. */
import { counted, listed } from '../../../../graph/words/counting.ts';
import { dateWords, lifeWords, seenWords } from '../../../../graph/words/dates.ts';
import {
  qualified,
  relationDetail,
  relationLabel,
  relationName,
  relationWords,
} from '../../../../graph/words/relations.ts';
import { selectionWords } from '../../../../graph/words/selection.ts';
import { statementWords } from '../../../../graph/words/statements.ts';
import {
  familyHeading,
  kindLabel,
  mentionFormLabel,
  modalityLabel,
  modalityMeaning,
  statusWords,
  typeHeading,
  typeLabel,
  typeNoun,
} from '../../../../graph/words/types.ts';

export const vocabulary = {
  number: (value: number): string => value.toLocaleString('en-GB'),
  counted,
  listed,
  dateWords,
  seenWords,
  lifeWords,
  relationWords,
  relationDetail,
  relationName,
  relationLabel,
  qualified,
  selectionWords,
  statementWords,
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
