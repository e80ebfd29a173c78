/** Words of correcting the graph, in English. */
import type { CorrectionState } from '../../../../graph/api/corrections.ts';
import type { MergeReason } from '../../../../graph/model/linked-corpus.ts';
import { counted, listed } from '../../../../graph/words/counting.ts';

const REASONS: Readonly<Record<MergeReason, string>> = {
  'same-name': 'the same name',
  'country-name': 'two names of one country',
  'country-prefix': 'the same name, once after its country',
  'home-country': 'a body of the country that the article is about',
  'short-name': 'a shorter form of the name',
  'middle-name': 'the same name, once without its middle part',
  transliteration: 'one name in two spellings',
  acronym: 'an acronym and its full name',
  initials: 'initials of the name',
  'same-group': 'one noun for the same people',
  'same-event': 'events of one kind and time with the same participants',
  correction: 'somebody decided so',
};

const STATES: Readonly<Record<CorrectionState, string>> = {
  'carried out': 'in force',
  dead: 'no longer applies',
  overridden: 'overridden',
  inexact: 'in force, perhaps on another mention',
  unreadable: 'no correction',
};

export const mend = {
  correct: 'Correct',
  /** Why a page cannot correct, and where one can. */
  off: {
    static:
      'This page is a file. To correct the graph, open its store with “dossier view”, or use “dossier correct”.',
    'read-only':
      'This page was started to be read only. To correct the graph, start “dossier view” without --read-only, or use “dossier correct”.',
  },
  actions: {
    merge: 'Merge with…',
    split: 'Split…',
    rename: 'Rename…',
    retype: 'Change type…',
    'reject-entity': 'Not an entity…',
    'reject-relation': 'Reject this relation…',
    'reject-claim': 'Reject this claim…',
  },
  titles: {
    merge: 'Two that are one',
    split: 'One that is two',
    rename: 'Another name',
    retype: 'Another type',
    'reject-entity': 'No entity at all',
    'reject-relation': 'A relation that does not hold',
    'reject-claim': 'A claim that does not hold',
  },
  lead: {
    merge: (name: string): string => `Who or what is the same as ${name}?`,
    split: (name: string): string => `Choose the mentions that are not ${name}.`,
    rename: (name: string): string => `${name} stays as another name of it.`,
    retype: (name: string): string => `What is ${name}?`,
    'reject-entity': (name: string): string => `${name} leaves the graph with all its relations.`,
    'reject-relation': 'No claim of this type between the two is kept.',
    'reject-claim': 'This sentence does not say so; other claims of the relation stay.',
  },
  search: 'Search for the other name',
  likeliest: 'Likeliest',
  found: 'Found',
  noneFound: 'Nobody and nothing of this name.',
  noneAlike: 'No other name is like it. Search for one.',
  likeness: {
    undecided: 'undecided: may be the same',
    'kept-apart': 'same name, kept apart',
    'same-name': 'same name',
    'part-of-name': 'part of the name',
    initials: 'initials',
    spelling: 'similar spelling',
    'shared-word': 'shares a word',
  },
  articles: (count: number): string => counted(count, 'article'),
  allOfArticle: 'all of this article',
  chosenOf: (chosen: number, all: number): string => `${chosen} of ${counted(all, 'mention')} chosen`,
  newName: 'New name',
  type: 'Type',
  kind: 'Kind',
  noKind: 'none',
  reason: 'Reason',
  reasonHint: 'For those who read the corrections later',
  readyReasons: 'Ready-made reasons',
  reasons: {
    merge: [
      'one and the same, spelled in two ways',
      'the articles describe the same one',
      'an acronym and its full name',
    ],
    split: ['two of one name', 'the articles describe two different ones', 'the pronoun means somebody else'],
    rename: ['the full name', 'the right spelling', 'the official name'],
    retype: ['the sentences show what it is', 'named after a person, but none'],
    'reject-entity': ['no name at all', 'a fragment of a sentence', 'from a caption or heading'],
    'reject-relation': ['no sentence says so', 'the sentences are misread'],
    'reject-claim': [
      'the sentence is misread',
      'who and whom are mixed up',
      'the sentence does not claim it',
    ],
  },
  who: 'Your name',
  whoHint: 'the user of this computer',
  cancel: 'Cancel',
  write: 'Write the correction',
  writing: 'Writing…',
  whatChanges: 'What would change',
  looking: 'Looking at what would change…',
  choose: 'Choose first; then what would change is shown here.',
  problems: {
    unnamed: (name: string): string =>
      `${name} stands nowhere where nothing else stands too, so that a correction cannot name it.`,
    'none-chosen': 'Choose the mentions first.',
    'none-stays': 'These are all its mentions: none would stay.',
    divided: (titles: readonly string[]): string =>
      `In ${listed(titles.map((title) => `“${title}”`))} some mentions leave and some stay. Split one article at a time, and merge what left.`,
  },
  alsoLeft: (count: number): string =>
    `${counted(count, 'more mention')} ${count === 1 ? 'leaves' : 'leave'} with them: the article takes them for the same.`,
  loops: (count: number): string => `${counted(count, 'claim')} of a thing with itself left out`,
  disallowed: (count: number): string => `${counted(count, 'claim')} left out that such things cannot have`,
  fault: (line: number, reason: string): string => `Line ${line} is not carried out any more: ${reason}`,
  written: (line: number): string => `Written as line ${line} of the corrections`,
  undone: 'Undone',
  undo: 'Undo',
  dismiss: 'Dismiss',
  showAll: 'All corrections',
  /** Decisions in words. */
  decision: {
    quoted: (words: string): string => `“${words}”`,
    merge: (names: readonly string[]): string => `${listed(names)} are one`,
    split: (name: string, count: number, from: string): string =>
      `${name}${count === 1 ? '' : ` (${count} mentions)`} and ${from} are not the same`,
    rename: (name: string, to: string): string => `${name} is called ${to}`,
    retype: (name: string, type: string): string => `${name} is: ${type}`,
    'reject-entity': (name: string): string => `${name} is nothing to have in the graph`,
    'reject-edge': (source: string, relation: string, target: string): string =>
      `Not so: ${source} ${relation} ${target}`,
    'reject-claim': (subject: string, relation: string, object: string): string =>
      `One claim does not hold: ${subject} ${relation} ${object}`,
    retract: (title: string): string => `The article ${title} is taken back`,
    unreadable: 'A line that is no correction',
  },
  /** What changes in the graph. */
  change: {
    articlesGone: (count: number): string => `${counted(count, 'article')} ${count === 1 ? 'goes' : 'go'}`,
    articlesNew: (count: number): string => `${counted(count, 'article')} ${count === 1 ? 'comes' : 'come'}`,
    merged: (names: readonly string[], name: string): string => `${listed(names)} become one: ${name}`,
    mergedAlike: (count: number, name: string): string => `${count} of the name ${name} become one`,
    split: (name: string, parts: readonly string[]): string =>
      `${name} becomes ${parts.length}: ${listed(parts)}`,
    part: (name: string, mentions: number): string => `${name} (${counted(mentions, 'mention')})`,
    entitiesGone: (count: number): string =>
      `${counted(count, 'entity', 'entities')} ${count === 1 ? 'goes' : 'go'}`,
    entitiesNew: (count: number): string =>
      `${counted(count, 'entity', 'entities')} ${count === 1 ? 'comes' : 'come'}`,
    renamed: (before: string, after: string): string => `${before} is called ${after}`,
    retyped: (name: string, before: string, after: string): string => `${name}: ${before}, now ${after}`,
    entitiesChanged: (count: number): string =>
      `${counted(count, 'entity changes', 'entities change')} in names, dates or mentions`,
    relationsGone: (count: number): string => `${counted(count, 'relation')} ${count === 1 ? 'goes' : 'go'}`,
    relationsNew: (count: number): string =>
      `${counted(count, 'relation')} ${count === 1 ? 'comes' : 'come'}`,
    restated: (count: number): string => `${counted(count, 'relation')} with another status`,
    nowStatus: (sentence: string, before: string, after: string): string =>
      `${sentence}: ${before}, now ${after}`,
    reclaimed: (count: number): string => `${counted(count, 'relation')} with more or fewer claims`,
    claims: (sentence: string, added: number, removed: number): string =>
      `${sentence}: ${[...(added > 0 ? [`${added} more`] : []), ...(removed > 0 ? [`${removed} fewer`] : [])].join(', ')}`,
    moved: (count: number): string =>
      `${counted(count, 'relation moves', 'relations move')} or become one with another`,
    statementsGone: (count: number): string =>
      `${counted(count, 'statement')} ${count === 1 ? 'goes' : 'go'}`,
    statementsNew: (count: number): string =>
      `${counted(count, 'statement')} ${count === 1 ? 'comes' : 'come'}`,
    more: (count: number): string => `and ${count} more`,
    nothing: 'Nothing in the graph changes.',
  },
  why: {
    title: 'Why one?',
    lead: 'Every mention that was taken for it, and what joined the articles.',
    reasons: 'What joined them',
    onlyOneArticle: 'All mentions stand in one article, which uses these words for the same.',
    unknown: 'What joined the articles is not in this page; the local server knows it.',
    noReason: 'No reason is recorded.',
    certainty: (score: number): string => `${Math.round(score * 100)} % sure`,
    notTheSame: 'Not the same…',
    notTheSameOf: (words: string): string => `Not the same: ${words}`,
    reason: (reason: MergeReason): string => REASONS[reason],
  },
  corrections: {
    lead: 'What people decided. Every graph of this store is made with it, the latest line last.',
    none: 'No corrections yet. Choose an entity, a relation or a claim, and say what is wrong with it.',
    count: (count: number): string => counted(count, 'correction'),
    notCarriedOut: (count: number): string => `${count} not carried out`,
    line: (line: number): string => `line ${line}`,
    state: (state: CorrectionState): string => STATES[state],
    undo: 'Undo…',
    undoOf: (words: string): string => `Undo: ${words}`,
    really: 'Undo it',
    keep: 'Keep it',
    loading: 'Reading the corrections…',
  },
};
