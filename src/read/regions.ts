/**
 * Marks the parts of an article's text that are not its story. Pure; runs in a web page as well. When unsure nothing
 * is marked: a sentence taken for boilerplate is lost, boilerplate taken for a sentence is merely noise.
 */
import type { Region, RegionKind } from '../../graph/model/index.ts';
import { appeal } from './regions/appeal.ts';
import { authorsOf, byline } from './regions/byline.ts';
import { caption } from './regions/caption.ts';
import { credit } from './regions/credit.ts';
import { dateline } from './regions/dateline.ts';
import { firstLine, heading, headlineWords, repeatedTitle } from './regions/headline.ts';
import { pageDate } from './regions/page-metadata.ts';
import { linesOf, type Recogniser, type Stretch, stretchOf, type Surroundings } from './regions/stretch.ts';

/** What is known of a text before it is looked at. */
export interface RegionHints {
  /** Where the text begins after its metadata, in UTF-16 code units; 0 by default. */
  readonly from?: number;
  /** The title that the metadata declares: where the text repeats it, that is its headline. */
  readonly title?: string;
}

/** Regions in order, without overlap; the words of the headline above the story, and the people of its byline. */
export interface MarkedRegions {
  readonly regions: readonly Region[];
  readonly headline?: string;
  readonly authors: readonly string[];
}

// The order decides where two could match: what is more certain comes first.
const RECOGNISERS: readonly Recogniser[] = [
  repeatedTitle,
  pageDate,
  byline,
  appeal,
  credit,
  caption,
  firstLine,
  dateline,
  heading,
];

/** Marks headline, byline, dateline, captions, credits, appeals and page dates. Linear in the text's length. */
export function markRegions(text: string, { from = 0, title }: RegionHints = {}): MarkedRegions {
  const lines = linesOf(text, from);
  const regions: Region[] = [];
  const seen = new Set<RegionKind>();
  let storyBegun = false;
  let headline: string | undefined;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const around = {
      ...(title === undefined ? {} : { title }),
      ...(next === undefined ? {} : { next }),
      blankAfter: next !== undefined && isBlankBetween(text, line, next),
      seen,
    };
    const marked = markLine(text, line, { ...around, storyBegun, lineStart: true });
    regions.push(...marked.regions);
    for (const { kind } of marked.regions) seen.add(kind);
    // A heading further down is a headline region too, but it does not name the article.
    if (!storyBegun) headline ??= headlineOf(text, marked.regions);
    storyBegun ||= marked.hasStory;
  }
  return { regions, ...(headline === undefined ? {} : { headline }), authors: authorsIn(text, regions) };
}

/** Takes regions off the beginning of a line for as long as one is recognised. */
function markLine(text: string, line: Stretch, surroundings: Surroundings) {
  const regions: Region[] = [];
  let rest: Stretch | undefined = line;
  while (rest !== undefined) {
    const found = recognise(rest, { ...surroundings, lineStart: rest === line });
    const [first] = found;
    const last = found.at(-1);
    if (first === undefined || last === undefined) return { regions, hasStory: true };
    regions.push(...found);
    if (first.start > rest.start) return { regions, hasStory: true };
    rest = stretchOf(text, last.end, line.end);
  }
  return { regions, hasStory: false };
}

function recognise(stretch: Stretch, surroundings: Surroundings): readonly Region[] {
  for (const recogniser of RECOGNISERS) {
    const regions = recogniser(stretch, surroundings);
    if (regions.length > 0) return regions;
  }
  return [];
}

function isBlankBetween(text: string, line: Stretch, next: Stretch): boolean {
  return (text.slice(line.end, next.start).match(/\r\n|[\n\r\u2028\u2029]/gu) ?? []).length > 1;
}

function headlineOf(text: string, regions: readonly Region[]): string | undefined {
  const found = regions.find(({ kind }) => kind === 'headline');
  return found === undefined ? undefined : headlineWords(text.slice(found.start, found.end));
}

function authorsIn(text: string, regions: readonly Region[]): string[] {
  const bylines = regions.filter(({ kind }) => kind === 'byline');
  return [...new Set(bylines.flatMap(({ start, end }) => authorsOf(text.slice(start, end))))];
}
