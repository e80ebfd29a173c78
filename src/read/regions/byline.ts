/** Bylines: "By A, B and C, CNN". Who they name become the article's authors where its metadata names none. */
import { looksLikeName, splitNames } from '../person-names.ts';
import { type Recogniser, regionIn, wholeOf } from './stretch.ts';

const LONGEST_BYLINE = 250;
const BY = /^(?:by|words by|written by|story by)[:\s]\s*(?=\S)/iu;
const STARTS_WITH_BY = /^(?:By|BY|by|Words by|Written by|WRITTEN BY|Story by)[:\s]/u;
// A byline may run straight into the agency's dateline: "By Ann Roe (CNN) — …".
const BEFORE_DATELINE = /^(.{5,200}?)\s+(?=\([\p{L} ]{2,25}\)\s*[-–—])/u;

/** A line "By …" that holds names only, or such a beginning before a dateline. */
export const byline: Recogniser = (stretch, { storyBegun }) => {
  if (!STARTS_WITH_BY.test(stretch.text)) return [];
  if (stretch.text.length <= LONGEST_BYLINE && isByline(stretch.text)) return wholeOf(stretch, 'byline');
  const opening = storyBegun ? undefined : BEFORE_DATELINE.exec(stretch.text.slice(0, LONGEST_BYLINE))?.[1];
  return opening !== undefined && isByline(opening) ? [regionIn(stretch, 'byline', 0, opening.length)] : [];
};

/** The people that a byline names, in its order; outlets, desks and jobs left out. */
export function authorsOf(bylineText: string): string[] {
  return chunksOf(bylineText).filter((chunk) => looksLikeFullName(chunk) && !isOutletOrJob(chunk));
}

function isByline(text: string): boolean {
  const chunks = chunksOf(text);
  const [first] = chunks;
  if (first === undefined || NO_NAME_START.test(first)) return false;
  return chunks.every((chunk) => looksLikeFullName(chunk) || isOutletOrJob(chunk));
}

// What follows the names: "in Rome", "for The Times", "| CNN", "(China Daily)", "• 27 January".
const AFTER_NAMES = /\s*(?:\([^()]{1,60}\)|\s[|•·]\s.*|\s(?:in|for|at)\s\p{Lu}[\p{L}. ’'-]{1,40})$/u;

function chunksOf(text: string): string[] {
  return splitNames(text.replace(BY, '')).map((chunk) => chunk.replace(AFTER_NAMES, '').trim());
}

// Capitalised words with which no name begins; they keep "By Any Means" and "By Monday" out.
const NO_NAME_START =
  /^(?:the|an?|any|all|no|our|your|his|her|its|their|this|that|these|those|some|every|each|land|sea|air|road|contrast|comparison|now|then|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b(?! [A-Z][a-z]+son\b)/iu;
const OUTLET_OR_JOB =
  /\b(?:agenc(?:y|ies)|associated press|afp|analysts?|bureau|columnists?|contributors?|correspondents?|daily|desk|editors?|editorial|gazette|guardian|herald|journal|magazine|media|network|news|newsroom|post|press|producers?|radio|reporters?|reuters|service|staff|team|telegraph|television|times|tribune|tv|wires?|writers?)\b/iu;

function isOutletOrJob(chunk: string): boolean {
  if (chunk.length > 60 || !/^\p{Lu}/u.test(chunk)) return false;
  return /^[A-Z]{2,5}$/u.test(chunk) || OUTLET_OR_JOB.test(chunk);
}

function looksLikeFullName(chunk: string): boolean {
  return /\s/u.test(chunk) && looksLikeName(chunk) && !NO_NAME_START.test(chunk);
}
