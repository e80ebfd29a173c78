/** A decision in the words of the page. */
import type { Decision, MentionPlace } from '../../../graph/model/corrections.ts';
import type { Span } from '../../../graph/model/span.ts';
import type { GraphData } from '../data/graph-data.ts';
import { articleOf } from '../data/graph-data.ts';
import type { CorrectionWords } from './correction-words.ts';

/** The words at a place: those that the decision names, else the article's, else the place itself. */
function wordsAt(data: GraphData, { article, start, end, text }: MentionPlace): string {
  const found = text ?? articleOf(data, article)?.attributes.text.slice(start, end);
  return found ?? `${article}:${start}-${end}`;
}

/** What a decision says, as a clause. */
export function decisionWords(decision: Decision, data: GraphData, words: CorrectionWords): string {
  const { decision: say } = words.mend;
  const quoted = (place: MentionPlace): string => say.quoted(wordsAt(data, place));
  switch (decision.action) {
    case 'merge':
      return say.merge([...new Set(decision.mentions.map(quoted))]);
    case 'split': {
      // Of many mentions the longest says most: a name rather than “he”.
      const longest = decision.mentions.map(quoted).reduce((a, b) => (b.length > a.length ? b : a), '');
      return say.split(longest, decision.mentions.length, quoted(decision.from));
    }
    case 'rename':
      return say.rename(quoted(decision.mention), say.quoted(decision.name));
    case 'retype': {
      const { vocabulary } = words;
      const noun = vocabulary.typeNoun(decision.type).one;
      const kind = decision.kind === undefined ? '' : ` (${vocabulary.kindLabel(decision.kind)})`;
      return say.retype(quoted(decision.mention), `${noun}${kind}`);
    }
    case 'reject':
      return rejectionWords(decision, data, words);
    case 'retract':
      return say.retract(say.quoted(decision.title ?? decision.article));
  }
}

type Rejection = Extract<Decision, { readonly action: 'reject' }>;

function rejectionWords(rejection: Rejection, data: GraphData, words: CorrectionWords): string {
  const { decision: say } = words.mend;
  const quoted = (place: MentionPlace): string => say.quoted(wordsAt(data, place));
  switch (rejection.what) {
    case 'entity':
      return say['reject-entity'](quoted(rejection.mention));
    case 'edge': {
      const relation = words.vocabulary.relationWords(rejection.type);
      return say['reject-edge'](quoted(rejection.source), relation, quoted(rejection.target));
    }
    case 'claim': {
      const { article, subject, object, type } = rejection;
      const at = ([start, end]: Span): string => quoted({ article, start, end });
      return say['reject-claim'](at(subject), words.vocabulary.relationWords(type), at(object));
    }
  }
}
