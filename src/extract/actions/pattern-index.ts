/** Action patterns by the words that trigger them. */
import type { Frame } from '../frames/frame.ts';
import type { NounArguments } from '../frames/noun-frames.ts';
import type { ActionPattern } from './pattern.ts';

/** Patterns by the lemma that triggers them, so that a frame meets only its own. */
export interface PatternIndex {
  readonly triggers: Readonly<Record<Frame['kind'], ReadonlyMap<string, readonly ActionPattern[]>>>;
  readonly nounArguments: ReadonlyMap<string, NounArguments>;
}

/** Indexes patterns; throws where two give one noun different arguments. */
export function indexPatterns(patterns: readonly ActionPattern[]): PatternIndex {
  const triggers = {
    verb: new Map<string, ActionPattern[]>(),
    noun: new Map<string, ActionPattern[]>(),
    adjective: new Map<string, ActionPattern[]>(),
  };
  const nounArguments = new Map<string, NounArguments>();
  const put = (kind: Frame['kind'], lemma: string, pattern: ActionPattern): void => {
    triggers[kind].set(lemma, [...(triggers[kind].get(lemma) ?? []), pattern]);
  };
  for (const pattern of patterns) {
    for (const lemma of pattern.verbs ?? []) put('verb', lemma, pattern);
    for (const word of pattern.adjectives ?? []) put('adjective', word, pattern);
    for (const [lemma, means] of Object.entries(pattern.nouns ?? {})) {
      if ((nounArguments.get(lemma) ?? means) !== means)
        throw new Error(`pattern ${pattern.name}: the noun "${lemma}" has other arguments elsewhere`);
      nounArguments.set(lemma, means);
      put('noun', lemma, pattern);
    }
  }
  return { triggers, nounArguments };
}
