/** Who speaks beside a quotation: whoever that is says "I" of himself inside it, and is not its "he". */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import { isSaying } from '../../lexicon/saying.ts';
import type { Mention } from '../../mention/mention.ts';
import type { EntityDraft } from '../entity-draft.ts';
import type { PronounContext } from './context.ts';

/** For a pronoun between quotation marks, whoever says something outside the marks in its paragraph. */
export function speakersAround(context: PronounContext, pronoun: Mention): EntityDraft[] {
  const { annotated, isQuoted, mentions, entityOf } = context;
  if (isQuoted[pronoun.head] !== true) return [];
  const paragraph = paragraphOf(annotated, pronoun);
  const found: EntityDraft[] = [];
  const look = (i: number): boolean => {
    const mention = mentions[i];
    if (!mention || paragraphOf(annotated, mention) !== paragraph) return false;
    const entity = entityOf.get(i);
    if (entity && isQuoted[mention.head] !== true && saysSomething(annotated, mention)) found.push(entity);
    return true;
  };
  for (let i = pronoun.index - 1; i >= pronoun.index - NEAR && look(i); i--);
  for (let i = pronoun.index + 1; i <= pronoun.index + NEAR && look(i); i++);
  return found;
}

// In mentions: a paragraph of news has fewer.
const NEAR = 40;

function paragraphOf({ sentences }: Annotated, { sentence }: Mention): number | undefined {
  return sentences[sentence]?.paragraph;
}

/** Whether a mention is who says something: by the tree, or by standing right beside a verb of saying ("…”, Rossi said"). */
export function saysSomething(annotated: Annotated, { head, tokens }: Mention): boolean {
  return isSubjectOfSaying(annotated, head) || isBesideSaying(annotated, tokens);
}

/** The subject of a verb of saying, or what such a verb turned round has for its object ("…, added Rossi"). */
function isSubjectOfSaying(annotated: Annotated, head: number): boolean {
  const token = tokenAt(annotated, head);
  if (token.dep === 'appos') return isSubjectOfSaying(annotated, token.head);
  const verb = tokenAt(annotated, token.head);
  if (verb.pos !== 'VERB' || !isSaying(verb.lemma)) return false;
  if (token.dep === 'nsubj') return true;
  return token.dep === 'dobj' && dependents(annotated, verb.index, 'nsubj').length === 0 && verb.index < head;
}

// Quotation marks lead the parser astray; the words beside the verb do not.
function isBesideSaying({ tokens }: Annotated, { start, end }: Mention['tokens']): boolean {
  const after = tokens[end]?.text === ',' ? tokens[end + 1] : tokens[end];
  if (after?.tag === 'VBD' && isSaying(after.lemma)) return true;
  const [mark, verb] = [tokens[start - 2], tokens[start - 1]];
  return verb?.tag === 'VBD' && isSaying(verb.lemma) && /^[,"”’']$/u.test(mark?.text ?? '');
}
