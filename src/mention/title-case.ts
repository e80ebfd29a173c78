/** Headlines in which every long word has a capital: capitals tell nothing there. */
import { nameKey } from '../../graph/model/index.ts';
import type { Annotated, Sentence } from '../annotate/annotated.ts';
import { isCapitalized, textOf } from '../annotate/tree.ts';
import type { TokenSpan } from '../english/doc.ts';
import { countryNamed } from '../lexicon/countries.ts';
import type { NameSpan } from './name-span.ts';

/** In a headline of capitals only names that also stand elsewhere, or that everybody knows, can be told from words. */
export function withoutTitleCase(annotated: Annotated, spans: readonly NameSpan[]): NameSpan[] {
  const titles = new Set(annotated.sentences.filter((s) => isTitleCase(annotated, s)).map((s) => s.index));
  const inTitle = (s: TokenSpan): boolean => titles.has(annotated.sentenceOf[s.start] ?? -1);
  const elsewhere = new Set(spans.filter((s) => !inTitle(s)).map((s) => nameKey(textOf(annotated, s))));
  return spans.filter((s) => {
    const text = textOf(annotated, s);
    return (
      !inTitle(s) ||
      elsewhere.has(nameKey(text)) ||
      countryNamed(text) !== undefined ||
      s.source === 'definition' ||
      s.source === 'body' ||
      s.label === 'PERSON'
    );
  });
}

/** Every long word has a capital, the verbs too. A byline or a caption that is a list of names is no headline. */
function isTitleCase(annotated: Annotated, sentence: Sentence): boolean {
  if (sentence.region !== 'headline' && sentence.region !== 'body') return false;
  const tokens = annotated.tokens.slice(sentence.start, sentence.end);
  if (tokens.some((t) => (t.pos === 'VERB' || t.pos === 'AUX') && /^\p{Ll}/u.test(t.text))) return false;
  const words = tokens.filter((t) => /^\p{L}{4,}/u.test(t.text));
  return words.length >= 4 && words.filter(isCapitalized).length / words.length > 0.75;
}
