/** Words about corrections, in English, for the tests of what chooses among them. */
import { counted, listed } from '../../../graph/words/counting.ts';
import { qualified, relationWords } from '../../../graph/words/relations.ts';
import { kindLabel, statusWords, typeNoun } from '../../../graph/words/types.ts';
import type { CorrectionWords } from '../../../viewer/src/mend/correction-words.ts';

const counting = (one: string, what: string) => (count: number) => `${counted(count, one)} ${what}`;

export const WORDS: CorrectionWords = {
  vocabulary: { kindLabel, qualified, relationWords, statusWords, typeNoun },
  mend: {
    change: {
      merged: (names, name) => `${listed(names)} become one: ${name}`,
      mergedAlike: (count, name) => `${count} of the name ${name} become one`,
      split: (name, parts) => `${name} becomes ${parts.length}: ${listed(parts)}`,
      part: (name, mentions) => `${name} (${counted(mentions, 'mention')})`,
      retyped: (name, before, after) => `${name}: ${before}, now ${after}`,
      renamed: (before, after) => `${before} is called ${after}`,
      entitiesGone: counting('thing', 'gone'),
      entitiesNew: counting('thing', 'new'),
      entitiesChanged: counting('thing', 'changed'),
      relationsGone: counting('relation', 'gone'),
      relationsNew: counting('relation', 'new'),
      moved: counting('relation', 'moved'),
      restated: counting('relation', 'of another status'),
      nowStatus: (sentence, before, after) => `${sentence}: ${before}, now ${after}`,
      reclaimed: counting('relation', 'with other claims'),
      claims: (sentence, added, removed) => `${sentence}: +${added} −${removed}`,
      articlesGone: counting('article', 'gone'),
      articlesNew: counting('article', 'new'),
      statementsGone: counting('statement', 'gone'),
      statementsNew: counting('statement', 'new'),
    },
    decision: {
      quoted: (words) => `“${words}”`,
      merge: (names) => `${listed(names)} are one`,
      split: (name, mentions, from) => `${name} (${mentions}) and ${from} are two`,
      rename: (name, to) => `${name} is called ${to}`,
      retype: (name, type) => `${name} is: ${type}`,
      'reject-entity': (name) => `${name} is nothing`,
      'reject-edge': (source, relation, target) => `not so: ${source} ${relation} ${target}`,
      'reject-claim': (subject, relation, object) => `no claim: ${subject} ${relation} ${object}`,
      retract: (title) => `${title} is taken back`,
    },
  },
};
