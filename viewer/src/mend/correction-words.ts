/** What words about corrections a language must have, and those of the ontology that go with them. */
import type { qualified, relationWords } from '../../../graph/words/relations.ts';
import type { kindLabel, statusWords, typeNoun } from '../../../graph/words/types.ts';

/** The ontology's words that corrections are told with. */
export interface CorrectionVocabulary {
  readonly kindLabel: typeof kindLabel;
  readonly qualified: typeof qualified;
  readonly relationWords: typeof relationWords;
  readonly statusWords: typeof statusWords;
  readonly typeNoun: typeof typeNoun;
}

type Counted = (count: number) => string;

/** What changes in the graph. Names are passed as they are to be shown. */
export interface ChangeWords {
  readonly merged: (names: readonly string[], name: string) => string;
  /** Several of one name. */
  readonly mergedAlike: (count: number, name: string) => string;
  readonly split: (name: string, parts: readonly string[]) => string;
  readonly part: (name: string, mentions: number) => string;
  readonly retyped: (name: string, before: string, after: string) => string;
  readonly renamed: (before: string, after: string) => string;
  readonly entitiesGone: Counted;
  readonly entitiesNew: Counted;
  readonly entitiesChanged: Counted;
  readonly relationsGone: Counted;
  readonly relationsNew: Counted;
  readonly moved: Counted;
  readonly restated: Counted;
  readonly nowStatus: (sentence: string, before: string, after: string) => string;
  readonly reclaimed: Counted;
  readonly claims: (sentence: string, added: number, removed: number) => string;
  readonly articlesGone: Counted;
  readonly articlesNew: Counted;
  readonly statementsGone: Counted;
  readonly statementsNew: Counted;
}

/** Decisions as clauses. Names are passed in the language's quotation marks. */
export interface DecisionClauses {
  readonly quoted: (words: string) => string;
  readonly merge: (names: readonly string[]) => string;
  readonly split: (name: string, mentions: number, from: string) => string;
  readonly rename: (name: string, to: string) => string;
  readonly retype: (name: string, type: string) => string;
  readonly 'reject-entity': (name: string) => string;
  readonly 'reject-edge': (source: string, relation: string, target: string) => string;
  readonly 'reject-claim': (subject: string, relation: string, object: string) => string;
  readonly retract: (title: string) => string;
}

/** The words of a language, as far as corrections go. */
export interface CorrectionWords {
  readonly mend: { readonly change: ChangeWords; readonly decision: DecisionClauses };
  readonly vocabulary: CorrectionVocabulary;
}
