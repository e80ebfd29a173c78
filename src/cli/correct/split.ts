/** `dossier correct split`: lists the mentions of an entity, or says that some of them are of another. */
import type { DossierGraph } from '../../../graph/dossier-graph.ts';
import { DossierError, type Mention } from '../../../graph/model/index.ts';
import { placeOfMention } from '../../../graph/query/entity-places.ts';
import { stayingMention } from '../../../graph/query/staying-mention.ts';
import { entityAttributesOf, type EntitySummary } from '../../../graph/query/summaries.ts';
import { type Corrected, readCorrected } from '../../batch/corrected.ts';
import { articleNamed } from '../article-argument.ts';
import { type CliIo, printNotice } from '../cli-io.ts';
import { entityNamed } from '../name-argument.ts';
import { withStore } from '../store-option.ts';
import { type ChangeOptions, decide, type Proposed } from './carry-out.ts';
import type { DecidedOptions } from './decided.ts';
import { placeOf } from './decisions.ts';
import { printMentions } from './mention-list.ts';

/** Which mentions leave. */
export interface SplitOptions {
  readonly pick?: readonly number[];
  readonly article?: string;
  readonly mention: readonly string[];
  readonly from?: string;
}

const mentionsOf = (graph: DossierGraph, { id }: EntitySummary): readonly Mention[] =>
  entityAttributesOf(graph, id)?.mentions ?? [];

/** Splits as chosen; without a choice, prints what there is to choose from. */
export async function splitOrList(
  name: string,
  options: ChangeOptions & DecidedOptions & SplitOptions,
  io: CliIo,
): Promise<void> {
  const { pick, article, mention, from } = options;
  if (pick !== undefined || article !== undefined || mention.length > 0 || from !== undefined) {
    await decide((corrected) => splitOf(corrected, name, options), options, io);
    return;
  }
  await withStore(options, io, async (store) => {
    const { built } = await readCorrected(store);
    const entity = entityNamed(built, name);
    printMentions(io, built.graph, { entity, mentions: mentionsOf(built.graph, entity), ...options });
    if (options.json !== true)
      printNotice(
        io,
        `choose those of another with --pick, such as: --pick 2,3 --why "…"; or with --article`,
      );
  });
}

function splitOf(corrected: Corrected, name: string, options: SplitOptions): Proposed {
  const entity = entityNamed(corrected.built, name);
  if (options.from !== undefined) return apart(corrected, entity, options.from);
  const { graph } = corrected.built;
  const all = mentionsOf(graph, entity);
  const leaving = chosen(graph, all, options);
  const from = mentionLeft(graph, entity, leaving);
  return {
    decision: {
      action: 'split',
      mentions: leaving.map((mention) => placeOfMention(graph, mention)),
      from: placeOfMention(graph, from),
    },
  };
}

/** Two that are apart stay so. */
function apart(corrected: Corrected, entity: EntitySummary, asked: string): Proposed {
  const other = entityNamed(corrected.built, asked);
  if (other.id === entity.id)
    throw new DossierError(
      'input',
      `they are one: ${entity.name} (${entity.id}); choose the mentions that leave with --pick`,
    );
  return {
    decision: { action: 'split', mentions: [placeOf(corrected, entity)], from: placeOf(corrected, other) },
  };
}

function chosen(graph: DossierGraph, all: readonly Mention[], options: SplitOptions): readonly Mention[] {
  const picked = new Set<Mention>();
  for (const number of options.pick ?? []) {
    const mention = all[number - 1];
    if (mention === undefined)
      throw new DossierError(
        'input',
        `there is no mention ${number}: they are numbered from 1 to ${all.length}`,
      );
    picked.add(mention);
  }
  for (const place of options.mention) picked.add(mentionAt(all, place));
  if (options.article !== undefined) {
    const { id, title } = articleNamed(graph, options.article);
    const inside = all.filter(({ article }) => article === id);
    if (inside.length === 0) throw new DossierError('input', `it is not mentioned in “${title}” (${id})`);
    for (const mention of inside) picked.add(mention);
  }
  return all.filter((mention) => picked.has(mention));
}

function mentionAt(all: readonly Mention[], place: string): Mention {
  const { article, start, end } = /^(?<article>.+):(?<start>\d+)-(?<end>\d+)$/u.exec(place)?.groups ?? {};
  if (article === undefined)
    throw new DossierError('usage', `“${place}” is no place; write it as ARTICLE:START-END`);
  const found = all.find(
    (each) => each.article === article && each.start === Number(start) && each.end === Number(end),
  );
  if (found === undefined)
    throw new DossierError(
      'input',
      `it is not mentioned at ${place}; split without a choice lists where it is`,
    );
  return found;
}

/** The mention that the others leave. Throws a DossierError (`input`) where one decision cannot say so. */
function mentionLeft(graph: DossierGraph, { id, name }: EntitySummary, leaving: readonly Mention[]): Mention {
  const found = stayingMention(graph, id, leaving);
  if (found.ok) return found.mention;
  switch (found.problem) {
    case 'none-stays':
      throw new DossierError('input', `these are all mentions of ${name}, so that none would stay`);
    case 'divided': {
      const { articles } = found;
      throw new DossierError(
        'input',
        `some mentions leave and some stay in ${articles.length} articles (${articles.join(', ')}); split one article at a time, and merge what left`,
      );
    }
  }
}
