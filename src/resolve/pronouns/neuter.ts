/**
 * "it", "its": a body or a place only where no thing could be meant as well. Most things that "it" means in the news are
 * plans, laws and figures, which are no entities here.
 */
import { dependents, tokenAt } from '../../annotate/tree.ts';
import { isSaying } from '../../lexicon/saying.ts';
import type { Mention } from '../../mention/mention.ts';
import { candidatesFor } from './candidates.ts';
import type { Candidate, PronounContext, PronounSieve } from './context.ts';

// Only who acts decides, sues or plans: a thing does not.
const ACTS =
  /^(agree|aim|ask|buy|consider|decide|deny|expect|hope|intend|launch|offer|pay|plan|pledge|plead|refuse|reject|seek|sell|sue|urge|vow|want|welcome|acquire|hire|invest|apologize|apologise|believe|negotiate)$/u;

export const neuter: PronounSieve = {
  name: 'sole body',
  find: (context, pronoun) => {
    if (pronoun.agreement.gender !== 'neuter') return undefined;
    const doesAct = isActor(context, pronoun);
    // "it was late", "they rejected it": nothing tells a body from a thing.
    if (!doesAct && /^it$/iu.test(pronoun.text)) return 'open';
    for (const back of sentencesBack(context, pronoun)) {
      const here = candidatesFor(context, pronoun, back).filter(
        (c) => c.mention.sentence === pronoun.sentence - back,
      );
      const entity = soleOf(context, here);
      const last = here.find((c) => c.entity === entity);
      if (entity && last)
        return doesAct || !hasRival(context, pronoun, last.mention.tokens.end) ? entity : 'open';
      if (here.length > 0) return 'open';
    }
    return 'open';
  },
};

/** "it said": who says so stands in the sentence before, if anybody there agrees ("Its own service, it said, leads"). */
function sentencesBack({ annotated }: PronounContext, pronoun: Mention): readonly number[] {
  const token = tokenAt(annotated, pronoun.head);
  const verb = tokenAt(annotated, token.head);
  const isAside = token.dep === 'nsubj' && isSaying(verb.lemma) && verb.dep !== 'ROOT';
  return isAside ? [1, 0] : [0, 1];
}

function isActor({ annotated }: PronounContext, pronoun: Mention): boolean {
  const token = tokenAt(annotated, pronoun.head);
  // "it has to decide"
  const verbs = [tokenAt(annotated, token.head), ...dependents(annotated, token.head, 'xcomp')];
  return token.dep === 'nsubj' && verbs.some((verb) => isSaying(verb.lemma) || ACTS.test(verb.lemma));
}

/** The one entity among candidates of a sentence, or the one that is the subject where the others are not. */
function soleOf(context: PronounContext, here: readonly Candidate[]): Candidate['entity'] | undefined {
  const entities = new Set(here.map((c) => c.entity));
  if (entities.size === 1) return here[0]?.entity;
  const subjects = new Set(here.filter((c) => isSubject(context, c.mention)).map((c) => c.entity));
  return subjects.size === 1 ? [...subjects][0] : undefined;
}

function isSubject({ annotated }: PronounContext, { head }: Mention): boolean {
  let token = tokenAt(annotated, head);
  while (token.dep === 'conj' && token.head !== token.index) token = tokenAt(annotated, token.head);
  return token.dep.startsWith('nsubj');
}

/** Whether a thing that is no entity is a subject between the candidate and the pronoun: "it" could mean that as well. */
function hasRival(context: PronounContext, pronoun: Mention, from: number): boolean {
  const { annotated } = context;
  const owned = tokenAt(annotated, pronoun.head).head;
  const inMention = tokensMentioned(context, pronoun);
  for (let i = from; i < pronoun.head; i++) {
    const { tag, dep } = tokenAt(annotated, i);
    if (tag === 'NN' && dep.startsWith('nsubj') && i !== owned && !inMention.has(i)) return true;
  }
  return false;
}

function tokensMentioned({ mentions, entityOf }: PronounContext, pronoun: Mention): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (let i = pronoun.index - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.sentence < pronoun.sentence - 1) break;
    if (entityOf.has(i)) for (let t = mention.tokens.start; t < mention.tokens.end; t++) tokens.add(t);
  }
  return tokens;
}
