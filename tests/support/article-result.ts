/**
 * Builds what the pipeline finds in an article out of its text and a few words: entities are placed where their words
 * stand, a claim's spans where its ends and its trigger stand in the sentence.
 */
import {
  type Article,
  type ArticleResult,
  type EntityType,
  type LocalClaim,
  type LocalEntity,
  type LocalMention,
  type LocalStatement,
  makeId,
  type MentionForm,
  type Region,
  type RelationType,
  sha256Hex,
  type Span,
} from '../../graph/model/index.ts';

/** Words that refer to an entity: a name wherever it stands, or words of another form, or only inside some context. */
export type MentionSpec =
  string | { readonly text: string; readonly form?: MentionForm; readonly inside?: string };

export interface EntitySpec extends Partial<Omit<LocalEntity, 'mentions' | 'aliases' | 'roles'>> {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
  /** Its name where none are given. */
  readonly words?: readonly MentionSpec[];
}

export interface ClaimSpec extends Partial<
  Omit<LocalClaim, 'type' | 'source' | 'target' | 'trigger' | 'sentence'>
> {
  readonly type: RelationType;
  /** The name of an entity, or the text of a statement. */
  readonly source: string;
  readonly target: string;
  readonly trigger: string;
  /** Words of the sentence; the sentence of the trigger's first occurrence where none are given. */
  readonly sentence?: string;
}

export interface ResultSpec extends Partial<Omit<Article, 'text' | 'id' | 'sha256'>> {
  readonly text: string;
  readonly entities?: readonly EntitySpec[];
  /** The words of each statement, and its form where it is not a quote. */
  readonly statements?: readonly (string | (Partial<LocalStatement> & { readonly text: string }))[];
  readonly claims?: readonly ClaimSpec[];
  /** Names of entities. */
  readonly byline?: readonly string[];
}

/** Every place where words stand in a text; throws where they do not. */
export function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push([at, at + words.length]);
  if (places.length === 0) throw new Error(`the text has no "${words}"`);
  return places;
}

/** The first place where words stand in a text. */
export function placeOf(words: string, text: string): Span {
  const [first] = placesOf(words, text);
  if (first === undefined) throw new Error(`the text has no "${words}"`);
  return first;
}

function articleOf(spec: ResultSpec): Article {
  const { text, published, publisher, url } = spec;
  const title = spec.title ?? text.slice(0, 40);
  const regions: readonly Region[] = spec.regions ?? [];
  return {
    id: makeId('article', [text, title, published, publisher, url]),
    source: spec.source ?? 'article.txt',
    title,
    text,
    sha256: sha256Hex(JSON.stringify([text, title, published ?? null, publisher ?? null])),
    language: spec.language ?? 'en',
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    authors: [...(spec.authors ?? [])],
    regions: [...regions],
  };
}

function mentionsOf(spec: MentionSpec, text: string): LocalMention[] {
  const { text: words, form = 'name', inside = words } = typeof spec === 'string' ? { text: spec } : spec;
  return placesOf(inside, text).map(([at]) => {
    const start = at + inside.indexOf(words);
    return { start, end: start + words.length, form };
  });
}

function entityOf({ words, aliases = [], roles = [], ...spec }: EntitySpec, text: string): LocalEntity {
  const mentions = (words ?? [spec.name]).flatMap((word) => mentionsOf(word, text));
  mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  return { named: true, ...spec, aliases: [...aliases], roles: [...roles], mentions };
}

function statementOf(
  given: string | (Partial<LocalStatement> & { text: string }),
  text: string,
): LocalStatement {
  const spec = typeof given === 'string' ? { text: given } : given;
  const [start, end] = placeOf(spec.text, text);
  return { form: 'quote', start, end, spans: [pair([start, end])], ...spec };
}

/** The sentence around a place: it begins after a line's end or a full stop and a space, and ends with one. */
export function sentenceAround([start, end]: Span, text: string): Span {
  const before = text.slice(0, start);
  const stop = before.lastIndexOf('. ');
  const opening = Math.max(before.lastIndexOf('\n') + 1, stop < 0 ? 0 : stop + 2);
  const closing = /\.(?=\s|$)|\n/u.exec(text.slice(end - 1));
  if (closing === null) return [opening, text.length];
  return [opening, end - 1 + closing.index + (closing[0] === '.' ? 1 : 0)];
}

interface End {
  readonly kind: 'entity' | 'statement';
  readonly index: number;
  readonly places: readonly Span[];
}

function endOf(name: string, entities: readonly LocalEntity[], statements: readonly LocalStatement[]): End {
  const entity = entities.findIndex((e) => e.name === name);
  if (entity >= 0)
    return {
      kind: 'entity',
      index: entity,
      places: entities[entity]?.mentions.map(({ start, end }) => [start, end] as const) ?? [],
    };
  const statement = statements.findIndex((s) => s.text === name);
  const found = statements[statement];
  if (found === undefined) throw new Error(`neither an entity nor a statement: "${name}"`);
  return { kind: 'statement', index: statement, places: [[found.start, found.end]] };
}

function claimOf(spec: ClaimSpec, text: string, source: End, target: End): LocalClaim {
  const { type, sentence: words, trigger, properties = {}, extractor = 'test', confidence = 0.8 } = spec;
  const { attribution, polarity = 'affirmed', modality = 'actual', date, subject, object } = spec;
  const sentence = sentenceAround(words === undefined ? placeOf(trigger, text) : placeOf(words, text), text);
  const inSentence = (end: End): Span => {
    const place = end.places.find(
      ([start]) => end.kind === 'statement' || (start >= sentence[0] && start < sentence[1]),
    );
    if (place === undefined)
      throw new Error(`no mention of an end of ${type} in "${text.slice(...sentence)}"`);
    return place;
  };
  const at = text.indexOf(trigger, sentence[0]);
  return {
    type,
    source: { kind: source.kind, index: source.index },
    target: { kind: target.kind, index: target.index },
    properties,
    sentence: pair(sentence),
    subject: subject ?? pair(inSentence(source)),
    trigger: [at, at + trigger.length],
    object: object ?? pair(inSentence(target)),
    ...(attribution === undefined ? {} : { attribution }),
    polarity,
    modality,
    ...(date === undefined ? {} : { date }),
    extractor,
    confidence,
  };
}

const pair = ([start, end]: Span): [number, number] => [start, end];

/** An article's result; the defaults are an undated, unpublished article without entities. */
export function articleResult(spec: ResultSpec): ArticleResult {
  const { text } = spec;
  const entities = (spec.entities ?? []).map((entity) => entityOf(entity, text));
  const statements = (spec.statements ?? []).map((statement) => statementOf(statement, text));
  return {
    article: articleOf(spec),
    entities,
    statements,
    claims: (spec.claims ?? []).map((claim) =>
      claimOf(
        claim,
        text,
        endOf(claim.source, entities, statements),
        endOf(claim.target, entities, statements),
      ),
    ),
    authors: (spec.byline ?? []).map((name) => entities.findIndex((entity) => entity.name === name)),
  };
}
