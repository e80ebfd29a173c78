/** Words of search, filters, chips and what is disputed, in English. */
import { counted } from '../../../../graph/words/counting.ts';
import type { ClaimFilter } from '../../filters/claim-filters.ts';

/** What hides a claim. */
const claimFilters: Readonly<Record<ClaimFilter, string>> = {
  outlets: 'outlets',
  articles: 'articles',
  period: 'dates',
  confidence: 'confidence',
  saidBy: 'who says so',
  hearsay: 'hearsay',
  minOutlets: 'the number of outlets',
};

const NUMBERS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five' };

export const find = {
  // Filters.
  whoAndWhat: 'Who and what',
  alsoUnconnected: 'Also those without relations',
  howKnown: 'How it is known',
  relations: 'Relations',
  lenses: 'Who says so',
  onlySaidBy: (name: string): string => `only what ${name} says`,
  onlyWhatSays: (name: string): string => `Only what ${name} says`,
  onlyWhatSomebodySays: 'Only what somebody says',
  chooseSpeaker: 'Name of a speaker or outlet',
  noSpeaker: 'Nobody of this name says anything here.',
  clearSpeaker: 'Everybody again',
  atLeastOutlets: (count: number): string => `${NUMBERS[count] ?? count} or more outlets`,
  atLeastOutletsLabel: 'Reported by two or more outlets',
  atLeastOutletsMeaning: 'Copies of one text count once',
  withoutHearsay: 'without hearsay',
  withoutHearsayLabel: 'Hide hearsay',
  withoutHearsayMeaning: 'Hides what articles only report as somebody’s words, or as an allegation',
  confidence: 'Confidence',
  confidenceFrom: (value: number): string => (value === 0 ? 'any' : `from ${value.toFixed(2)}`),
  surerThan: (value: number): string => `confidence from ${value.toFixed(2)}`,
  confidenceMeaning: 'How sure the extractor is that the sentence says so: no measure of truth',
  outletsHeading: 'Outlets',
  articlesHeading: 'Articles',
  noOutlet: 'no outlet named',
  searchIn: (what: string): string => `Search ${what.toLowerCase()}`,
  showAll: (count: number): string => `Show all ${count.toLocaleString('en-GB')}`,
  showFewer: 'Show fewer',
  noneMatches: 'None matches.',
  only: (what: string): string => `only ${what}`,
  onlyButton: 'only',
  showOnly: (what: string): string => `Show only “${what}”`,
  all: 'all',
  none: 'none',
  allOf: (what: string): string => `Show all: ${what}`,
  noneOf: (what: string): string => `Hide all: ${what}`,
  showEverything: 'Show everything',
  reset: 'Reset',
  countOf: (count: string, total: string): string => `${count} of ${total} in view`,
  howDrawn: 'How it is drawn',
  drawnDenied: 'A cross on the line: a source denies it.',
  drawnModality: 'A diamond ◇ on the line: no fact, but a plan, a possibility, a demand or a claim.',
  drawnWidth: 'A thicker line: more outlets. A larger disc: more articles.',

  // Chips.
  filtersInForce: 'Filters',
  quoted: (text: string): string => `“${text}”`,
  without: (what: string): string => `without ${what}`,
  types: (count: number): string => counted(count, 'kind of node', 'kinds of nodes'),
  relationTypes: (count: number): string => counted(count, 'kind of relation', 'kinds of relations'),
  statuses: (count: number): string => counted(count, 'status', 'statuses'),
  modalities: (count: number): string => counted(count, 'modality', 'modalities'),
  outlets: (count: number): string => counted(count, 'outlet'),
  articles: (count: number): string => counted(count, 'article'),
  unconnected: 'entities without relations',
  clocked: (clock: 'published' | 'happened', dates: string): string => `${clock} ${dates}`,
  since: (date: string): string => `since ${date}`,
  until: (date: string): string => `until ${date}`,
  orUndated: (period: string): string => `${period}, or undated`,
  takeAway: (label: string): string => `Take away the filter: ${label}`,
  inView: (nodes: number, edges: number): string =>
    `${counted(nodes, 'node')} and ${counted(edges, 'relation')}`,
  beforeAfter: (now: string, then: string): string => `In view: ${now}. Without this filter: ${then}.`,
  inViewOf: (count: string, total: string): string => `${count} of ${total} nodes in view`,
  gain: (count: number): string => `+${count.toLocaleString('en-GB')}`,
  nothingInView: 'No node passes all filters.',
  dropOne: (label: string): string => `Take away “${label}”`,
  dropBrings: (what: string): string => `It alone hides ${what}.`,
  noneAlone: 'No single filter hides everything: several do together.',

  // Claims.
  claimFilters,
  claimsInView: (shown: number, all: number, by: string): string =>
    shown === 0
      ? `None of ${counted(all, 'claim')} in view: hidden by ${by}.`
      : `${shown.toLocaleString('en-GB')} of ${counted(all, 'claim')} in view: the ${all - shown === 1 ? 'other is' : 'others are'} hidden by ${by}.`,

  hiddenClaims: (count: number): string => `Show ${counted(count, 'hidden claim')}`,

  // Search.
  search: 'Search names and texts',
  searchHelp: 'Enter opens, Shift+Enter adds to what is picked',
  namesFound: 'What was found',
  noMatch: 'No name matches.',
  matches: (count: number): string => `${counted(count, 'match', 'matches')}. Use the arrow keys.`,
  also: (alias: string): string => `also “${alias}”`,
  hiddenNow: 'hidden now',
  moreOf: (count: number, what: string): string => `${count.toLocaleString('en-GB')} more ${what}`,
  inTexts: 'In the texts',
  lookInTexts: (query: string): string => `Look for “${query}” in the texts`,
  lookingInTexts: 'Looking in the texts…',
  textHits: (sentences: number, articles: number): string =>
    `${counted(sentences, 'sentence')} in ${counted(articles, 'article')}`,
  noTextHit: 'No text has these words in one sentence.',
  broughtIntoView: (name: string): string => `Filters that hid ${name} were taken away.`,
  picked: (name: string): string => `${name} picked`,

  // Disputed.
  disputedIntro:
    'Where the sources disagree, or only deny. Each side stands with its outlets and dates; which is right, no count decides.',
  nothingDisputed: 'The sources do not disagree about anything here.',
  contestedRelations: 'Affirmed and denied',
  challengedRelations: 'Challenged by a statement',
  deniedRelations: 'Only denied',
  contradictions: 'Statements that contradict',
  stances: 'For and against',
  dates: 'Dates that differ',
  affirmedSide: 'Affirmed',
  deniedSide: 'Denied',
  forSide: 'For',
  againstSide: 'Against',
  oneSide: 'Said',
  contradicts: 'contradicts',
  whereItSaysSo: 'Where it says so',
  unknownSpeaker: 'speaker not identified',
  inOwnVoice: 'in the article’s own voice',
  accordingTo: (who: string): string => `according to ${who}`,
  reportedBy: (who: string): string => `reported by ${who}`,
  dateNames: { birthDate: 'born', deathDate: 'died', founded: 'founded' },
  allDisputed: (count: number): string => `All ${count.toLocaleString('en-GB')} with both sides`,
  undated: 'undated',
};
