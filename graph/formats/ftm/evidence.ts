/** What a link says of its evidence: how far it is a fact, every sentence with its source, dates, documents. */
import type { DossierGraph } from '../../dossier-graph.ts';
import { type Claim, type EdgeAttributes, MODALITIES } from '../../model/index.ts';
import { quotedWords } from '../../select.ts';
import { isFact } from '../facts.ts';
import { webIri } from '../web-address.ts';
import { dates, ftmId, type Properties, string, text } from './entity.ts';

/** How far a relation is a fact, in a word: `asserted` where it is one, else its status or how real it is meant. */
export function standing(attributes: EdgeAttributes): string {
  const { status, claims } = attributes;
  if (status !== 'asserted' || isFact(attributes)) return status;
  // Of an article's own voice, and yet no fact: planned, possible, demanded.
  return MODALITIES.filter(
    (modality) => modality !== 'actual' && claims.some((claim) => claim.modality === modality),
  ).join(', ');
}

const articleOf = (graph: DossierGraph, key: string) => {
  const attributes = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined;
  return attributes?.type === 'Article' ? attributes : undefined;
};

const nameOf = (graph: DossierGraph, key: string): string =>
  graph.hasNode(key) ? graph.getNodeAttribute(key, 'name') : 'somebody';

/** "Harbour Times, 2026-02-02: Mayor meets director". */
export function citation(graph: DossierGraph, key: string): string {
  const article = articleOf(graph, key);
  if (article === undefined) return key;
  const source = [article.publisher, article.published].filter((part) => part !== undefined).join(', ');
  return source === '' ? article.name : `${source}: ${article.name}`;
}

/** Who says it, and how: "denied; according to Ada Brook". Nothing where the article states it as a fact. */
function voice(graph: DossierGraph, { attribution, polarity, modality }: Claim): string {
  const speakers = attribution?.speakers.map((key) => nameOf(graph, key)).join(', ');
  return [
    ...(polarity === 'denied' ? ['denied'] : []),
    ...(modality === 'actual' ? [] : [modality]),
    ...(speakers === undefined ? [] : [`according to ${speakers === '' ? 'somebody' : speakers}`]),
  ].join('; ');
}

/** `“The sentence.” (Harbour Times, 2026-02-02: Mayor meets director) [denied; according to Ada Brook]`. */
function citedSentence(graph: DossierGraph, claim: Claim): string {
  const sentence = quotedWords(graph, claim.article, claim.sentence);
  const said = voice(graph, claim);
  return `“${sentence}” (${citation(graph, claim.article)})${said === '' ? '' : ` [${said}]`}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function summaryOf(graph: DossierGraph, attributes: EdgeAttributes): string {
  const { claims, claimCount, articleCount, outletCount, confidence } = attributes;
  if (claims.length === 0) return '';
  const speakers = [
    ...new Set(
      claims.flatMap(({ attribution }) => attribution?.speakers ?? []).map((key) => nameOf(graph, key)),
    ),
  ];
  const by = speakers.length === 0 ? '' : `, by ${speakers.join(', ')}`;
  const words: Readonly<Record<string, string>> = {
    asserted: 'Stated by an article itself',
    attributed: `Not a fact of the articles: only attributed${by}`,
    contested: 'Contested: affirmed and denied or challenged',
    denied: `Denied${by}`,
  };
  const stands = standing(attributes);
  const head = words[stands] ?? `Not a fact yet: ${stands}`;
  const counts = [
    counted(claimCount, 'claim'),
    counted(articleCount, 'article'),
    counted(outletCount, 'outlet'),
  ];
  return `${head}. ${counts.join(', ')}; confidence ${confidence}.`;
}

/** The properties of articles that stand behind something. */
export function sources(graph: DossierGraph, articles: readonly string[]): Properties {
  const known = [...new Set(articles)].flatMap((key) => {
    const article = articleOf(graph, key);
    return article === undefined ? [] : [{ key, article }];
  });
  return {
    proof: known.map(({ key }) => ftmId(key)),
    publisher: known.flatMap(({ article }) => string(article.publisher)),
    sourceUrl: known.flatMap(({ article: { url } }) => (url === undefined ? [] : (webIri(url) ?? []))),
  };
}

/** The evidence of a relation. Dates are of the claims that affirm it. */
export function evidenceOf(graph: DossierGraph, attributes: EdgeAttributes): Properties {
  const { claims } = attributes;
  return {
    summary: text(summaryOf(graph, attributes)),
    description: claims.flatMap((claim) => text(citedSentence(graph, claim))),
    ...dates(claims.filter(({ polarity }) => polarity === 'affirmed').map(({ date }) => date)),
    ...sources(
      graph,
      claims.map(({ article }) => article),
    ),
  };
}
