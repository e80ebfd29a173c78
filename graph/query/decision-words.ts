/** A correction in words. */
import type { DossierGraph } from '../dossier-graph.ts';
import type { Correction, MentionPlace, Span } from '../model/index.ts';
import { listed } from '../words/counting.ts';
import { kindLabel, typeNoun } from '../words/types.ts';
import { wordsAt } from './entity-places.ts';

/** What a decision says, as a clause. Words that the correction lacks are those of the graph's articles. */
export function decisionWords(correction: Correction, graph: DossierGraph): string {
  const words = (place: MentionPlace): string =>
    `“${place.text ?? wordsAt(graph, place) ?? `${place.article}:${place.start}-${place.end}`}”`;
  const all = (places: readonly MentionPlace[]): string => listed([...new Set(places.map(words))]);
  switch (correction.action) {
    case 'merge':
      return `${all(correction.mentions)} are one`;
    case 'split': {
      const { mentions, from } = correction;
      // Of many mentions the longest says most: a name rather than "he".
      const longest = mentions.map(words).reduce((a, b) => (b.length > a.length ? b : a), '');
      const several = mentions.length === 1 ? '' : ` (${mentions.length} mentions)`;
      return `${longest}${several} and ${words(from)} are not the same`;
    }
    case 'rename':
      return `${words(correction.mention)} is called “${correction.name}”`;
    case 'retype': {
      const kind = correction.kind === undefined ? '' : ` (${kindLabel(correction.kind)})`;
      return `${words(correction.mention)} is of the type ${typeNoun(correction.type).one}${kind}`;
    }
    case 'reject':
      return rejectionWords(correction, words);
    case 'retract':
      return `the article “${correction.title ?? correction.article}” is retracted`;
  }
}

type Rejection = Extract<Correction, { readonly action: 'reject' }>;

function rejectionWords(rejection: Rejection, words: (place: MentionPlace) => string): string {
  switch (rejection.what) {
    case 'entity':
      return `${words(rejection.mention)} is nothing to have in the graph`;
    case 'edge':
      return `not so: ${words(rejection.source)} ${rejection.type} ${words(rejection.target)}`;
    case 'claim': {
      const { article, subject, object, type } = rejection;
      const at = ([start, end]: Span): string => words({ article, start, end });
      return `one claim does not hold: ${at(subject)} ${type} ${at(object)}`;
    }
  }
}
