/** Words of “reader”, in English. */
import { counted } from '../../../../graph/words/counting.ts';

export const reader = {
  title: 'Article',
  noArticle: 'There is no article to read.',
  gone: 'The article is not in this graph.',
  withheld:
    'This graph was exported without the articles’ texts: it holds names, and the words of claims. An ellipsis stands for what was left out.',
  noText: 'The article has no text.',
  metadata: 'Metadata of the file',
  marks: 'Marks in the text',
  quotations: 'Quotations',
  sentences: 'Sentences that relations come from',
  articleOf: (place: number, all: number): string => `Article ${place} of ${all}, by date`,
  previousArticle: (title: string): string => `Previous article: ${title}`,
  nextArticle: (title: string): string => `Next article: ${title}`,
  text: 'Text. Arrow keys go from mark to mark, up and down to the same name, Enter selects',
  mention: (words: string, name: string, type: string): string =>
    words === name ? `${words}, ${type}` : `${words}: ${name}, ${type}`,
  claimsOfSentence: (count: number): string => `${counted(count, 'claim')} in this sentence: show`,
  saidBy: (speakers: string): string => `Said by ${speakers}: show the statement`,
  mentionsHere: 'Mentions',
  notMentioned: 'not mentioned here',
  placeOf: (place: number, all: number): string => `${place} of ${all}`,
  previousMention: (name: string): string => `Previous mention of ${name}`,
  nextMention: (name: string): string => `Next mention of ${name}`,
  mapOf: (name: string, count: number): string =>
    `Where ${name} is mentioned in the text: ${counted(count, 'place')}`,
  fromThisSentence: (count: number): string => `${counted(count, 'claim')} from this sentence`,
  closeSentence: 'Close the list of claims',
  showEvidence: 'All evidence',
  showCard: 'Card',
  read: 'Read the article',
};
