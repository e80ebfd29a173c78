/**
 * Who reports independently: an outlet counts once however much it writes, and a text once however many outlets print
 * it. Of articles with one text the first in article order stands for all; its outlet is its publisher, or itself.
 */
import { type Article, nameKey, sha256Hex } from '../model/index.ts';

/** What of an article tells its outlet. */
export type Reported = Pick<Article, 'id' | 'text' | 'regions' | 'publisher'>;

/** An article's text as copies have it: the story without headline, byline and the like, letters and digits only. */
function storyOf({ text, regions }: Reported): string {
  const pieces: string[] = [];
  let at = 0;
  for (const region of regions) {
    pieces.push(text.slice(at, region.start));
    at = region.end;
  }
  pieces.push(text.slice(at));
  const plain = (words: string): string =>
    words
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(pieces.join(' ')) || plain(text) || text;
}

/** The outlet that each article stands for, by article id; articles are given in article order. */
export function outletsOf(articles: readonly Reported[]): ReadonlyMap<string, string> {
  const outletOfStory = new Map<string, string>();
  const outlets = new Map<string, string>();
  for (const article of articles) {
    const story = sha256Hex(storyOf(article));
    const own =
      article.publisher === undefined ? `article ${article.id}` : `outlet ${nameKey(article.publisher)}`;
    const outlet = outletOfStory.get(story) ?? own;
    outletOfStory.set(story, outlet);
    outlets.set(article.id, outlet);
  }
  return outlets;
}
