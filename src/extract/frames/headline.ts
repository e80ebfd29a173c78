/** Headlines leave auxiliaries out: "Troops sent to Mali" says that they **were** sent. */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, tokenAt } from '../../annotate/tree.ts';
import { VERB_CLASSES } from '../../lexicon/verb-classes/classes.ts';

// Verbs that need an object: without one, the subject is who undergoes it.
const { accuse, arrest, assault, charge, convict, free, injure, kill, punish, send, shoot } = VERB_CLASSES;
const NEEDING_OBJECT: ReadonlySet<string> = new Set([
  ...[...accuse, ...arrest, ...assault, ...charge, ...convict, ...free, ...injure, ...kill, ...punish],
  ...[
    ...send,
    ...shoot,
    'elect',
    'appoint',
    'name',
    'nominate',
    'fire',
    'sack',
    'oust',
    'urge',
    'order',
    'sue',
  ],
]);

/** Whether the verb of a headline is a participle without its auxiliary, though the model takes it for a past tense. */
export function isHeadlinePassive(annotated: Annotated, verb: number): boolean {
  const token = tokenAt(annotated, verb);
  if (token.tag !== 'VBD' || !NEEDING_OBJECT.has(token.lemma)) return false;
  if (dependent(annotated, verb, 'dobj', 'dative', 'ccomp', 'prt', 'aux', 'conj')) return false;
  const sentence = annotated.sentences[annotated.sentenceOf[verb] ?? -1];
  return sentence !== undefined && !/[.!?:;”"]$/u.test(annotated.article.text.slice(...sentence.span));
}
