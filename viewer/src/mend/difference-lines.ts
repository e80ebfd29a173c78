/** The difference that a correction makes, in lines that a reader takes in at a glance; what they count is a click away. */
import type {
  ChangedEntity,
  ChangedRelation,
  GraphDifference,
  RegroupedEntities,
} from '../../../graph/query/difference/shapes.ts';
import type { EntitySummary, RelationSummary } from '../../../graph/query/summaries.ts';
import type { CorrectionWords } from './correction-words.ts';

/** One line: what happens, and to which. */
export interface DifferenceLine {
  readonly text: string;
  /** Each of what the text counts; empty where the text says all. */
  readonly items: readonly string[];
}

const line = (text: string, items: readonly string[] = []): DifferenceLine => ({ text, items });

/** A counted line; none where there is nothing to count. */
function counting<T>(
  items: readonly T[],
  text: (count: number) => string,
  words: (item: T) => string,
): readonly DifferenceLine[] {
  return items.length === 0 ? [] : [line(text(items.length), items.map(words))];
}

/** A relation as a sentence: “Ada — met with — Tom”. */
export function relationSentence(relation: RelationSummary, { vocabulary }: CorrectionWords): string {
  const { source, target, type, detail, modality } = relation;
  const name = vocabulary.relationWords(type);
  return `${source.name} — ${vocabulary.qualified(detail === undefined ? name : `${name}: ${detail}`, modality)} — ${target.name}`;
}

function mergedText({ before, after }: RegroupedEntities, { mend }: CorrectionWords): string {
  const name = after[0]?.name ?? '';
  const names = before.map((entity) => entity.name);
  return new Set(names).size === 1
    ? mend.change.mergedAlike(names.length, name)
    : mend.change.merged(names, name);
}

function splitText({ before, after }: RegroupedEntities, { mend }: CorrectionWords): string {
  const parts = after.map(({ name, mentionCount }) => mend.change.part(name, mentionCount));
  return mend.change.split(before[0]?.name ?? '', parts);
}

function typeText({ type, kind }: EntitySummary, { vocabulary }: CorrectionWords): string {
  const noun = vocabulary.typeNoun(type).one;
  return kind === undefined ? noun : `${noun} (${vocabulary.kindLabel(kind)})`;
}

function entityLines({ entities }: GraphDifference, words: CorrectionWords): readonly DifferenceLine[] {
  const { change } = words.mend;
  const named = ({ name, type }: EntitySummary): string => `${name} (${words.vocabulary.typeNoun(type).one})`;
  const isRetyped = ({ changes }: ChangedEntity): boolean =>
    changes.includes('type') || changes.includes('kind');
  const isRenamed = (each: ChangedEntity): boolean => !isRetyped(each) && each.changes.includes('name');
  const other = entities.changed.filter(
    (each) => !isRetyped(each) && !isRenamed(each) && each.changes.some((what) => what !== 'id'),
  );
  return [
    ...entities.merged.map((each) => line(mergedText(each, words))),
    ...entities.split.map((each) => line(splitText(each, words))),
    ...entities.changed
      .filter(isRetyped)
      .map(({ before, after }) =>
        line(change.retyped(after.name, typeText(before, words), typeText(after, words))),
      ),
    ...entities.changed
      .filter(isRenamed)
      .map(({ before, after }) => line(change.renamed(before.name, after.name))),
    ...counting(entities.removed, change.entitiesGone, named),
    ...counting(entities.added, change.entitiesNew, named),
    ...counting(other, change.entitiesChanged, ({ after }) => named(after)),
  ];
}

function relationLines({ relations }: GraphDifference, words: CorrectionWords): readonly DifferenceLine[] {
  const { change } = words.mend;
  const sentence = (relation: RelationSummary): string => relationSentence(relation, words);
  const isRestated = ({ before, after }: ChangedRelation): boolean => before.status !== after.status;
  const isReclaimed = (each: ChangedRelation): boolean =>
    !isRestated(each) && each.claimsAdded + each.claimsRemoved > 0;
  const status = (relation: RelationSummary): string => words.vocabulary.statusWords(relation.status).label;
  return [
    ...counting(
      relations.changed.filter((each) => !isRestated(each) && !isReclaimed(each)),
      change.moved,
      ({ after }) => sentence(after),
    ),
    ...counting(relations.removed, change.relationsGone, sentence),
    ...counting(relations.added, change.relationsNew, sentence),
    ...counting(relations.changed.filter(isRestated), change.restated, ({ before, after }) =>
      change.nowStatus(sentence(after), status(before), status(after)),
    ),
    ...counting(
      relations.changed.filter(isReclaimed),
      change.reclaimed,
      ({ after, claimsAdded, claimsRemoved }) => change.claims(sentence(after), claimsAdded, claimsRemoved),
    ),
  ];
}

/** The lines of a difference, the most telling first; none where nothing is different. */
export function differenceLines(
  difference: GraphDifference,
  words: CorrectionWords,
): readonly DifferenceLine[] {
  const { change } = words.mend;
  const { articles, statements } = difference;
  return [
    ...entityLines(difference, words),
    ...relationLines(difference, words),
    ...counting(articles.removed, change.articlesGone, ({ title }) => title),
    ...counting(articles.added, change.articlesNew, ({ title }) => title),
    ...(statements.removed > 0 ? [line(change.statementsGone(statements.removed))] : []),
    ...(statements.added > 0 ? [line(change.statementsNew(statements.added))] : []),
  ];
}
