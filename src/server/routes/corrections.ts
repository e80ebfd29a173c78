/** `api/corrections`: listing, trying, writing and undoing decisions. */
import { Hono } from 'hono';

import {
  type CorrectionChange,
  type CorrectionList,
  DecisionRequest,
  PreviewRequest,
  UndoRequest,
} from '../../../graph/api/corrections.ts';
import { correctionLines } from '../../../graph/model/index.ts';
import { placeOfMention } from '../../../graph/query/entity-places.ts';
import type { ResultStore } from '../../../graph/stores/result-store.ts';
import { alsoLeft } from '../../batch/also-left.ts';
import { type Corrected, correctionsFile, readCorrected } from '../../batch/corrected.ts';
import type { BuiltGraph, CorrectionsText } from '../../batch/graph-of-store.ts';
import { listedCorrections } from '../../batch/listed-corrections.ts';
import { type Proposal, proposeCorrection, proposeUndo } from '../../batch/propose-correction.ts';
import { Refusal } from '../api-error.ts';
import type { ApiOptions } from '../api-options.ts';
import { readBody } from '../body.ts';
import { inTurn } from '../in-turn.ts';

type Change = Omit<CorrectionChange, 'state' | 'written'>;

function changeOf({ file }: Corrected, { words, line, preview, overridden }: Proposal): Change {
  const { before, after, difference, changesNothing } = preview;
  const more = (reason: 'self-loop' | 'not-allowed'): number =>
    Math.max(0, (after.leftOut[reason] ?? 0) - (before.leftOut[reason] ?? 0));
  return {
    ...{ words, line: line.number, text: line.text, difference, changesNothing },
    faults: overridden.flatMap(({ where, kind, reason }) => {
      const at = where.startsWith(`${file}:`) ? Number(where.slice(file.length + 1)) : 0;
      return at > 0 ? [{ line: at, kind, reason }] : [];
    }),
    alsoLeft: [],
    leftOut: { loops: more('self-loop'), disallowed: more('not-allowed') },
  };
}

function decide(
  corrected: Corrected,
  request: DecisionRequest & { readonly who: string; readonly when: string },
) {
  const { decision, who, why, when } = request;
  const proposal = proposeCorrection(corrected, { ...decision, who, when, why });
  const also = alsoLeft(proposal.preview, decision);
  const change = {
    ...changeOf(corrected, proposal),
    alsoLeft: also.map((mention) => placeOfMention(corrected.built.graph, mention)),
  };
  return { proposal, change };
}

type Listed = CorrectionList['corrections'];

function linesOf(of: 'store' | 'further', { file, text }: CorrectionsText, graph: BuiltGraph): Listed {
  const texts = new Map(correctionLines(text).map((line) => [line.number, line.text]));
  return listedCorrections({ file, text }, graph).map((each) => ({
    ...each,
    of,
    text: texts.get(each.line) ?? '',
  }));
}

async function listOf({ store, built, further, state }: ApiOptions): Promise<CorrectionList> {
  const graph = await built();
  const more = await further();
  const own = { file: correctionsFile(store), text: await store.corrections() };
  const corrections = [
    ...linesOf('store', own, graph),
    ...(more === undefined ? [] : linesOf('further', more, graph)),
  ];
  return { corrections, state: await state() };
}

/** The routes. Writers wait for each other. */
export function correctionRoutes(options: ApiOptions): Hono {
  const { store, write, further, state, userName, now } = options;
  const turn = inTurn();
  const corrected = async (of: ResultStore): Promise<Corrected> => await readCorrected(of, await further());
  const when = (): string => `${now().toISOString().slice(0, 19)}Z`;

  /** Writes what `propose` says, and gives the change. */
  const change = async (
    propose: (of: Corrected) => { readonly proposal: Proposal; readonly change: Change },
  ): Promise<CorrectionChange> =>
    await turn(async () => {
      let done: Change | undefined;
      await write(async (writable) => {
        const of = await corrected(writable);
        const { proposal, change: made } = propose(of);
        await writable.replaceCorrections({ from: of.text, to: proposal.to });
        done = made;
      });
      if (done === undefined) throw new RangeError('what is written is a change');
      return { ...done, written: true, state: await state() };
    });

  const routes = new Hono();
  routes
    .get('/', async (context) => context.json(await listOf(options)))
    .post('/preview', async (context) => {
      const { decision } = await readBody(context, PreviewRequest);
      const made = decide(await corrected(store), { decision, who: '?', why: '?', when: when() }).change;
      return context.json({ ...made, written: false, state: await state() } satisfies CorrectionChange);
    })
    .post('/', async (context) => {
      const request = await readBody(context, DecisionRequest);
      const who = request.who ?? userName();
      if (who === undefined)
        throw new Refusal('invalid', 'It is not known who you are.', 'Give your name with the decision.');
      return context.json(await change((of) => decide(of, { ...request, who, when: when() })));
    })
    .post('/undo', async (context) => {
      const { line, text } = await readBody(context, UndoRequest);
      return context.json(
        await change((of) => {
          const there = correctionLines(of.text).find((each) => each.number === line);
          if (there?.text !== text)
            throw new Refusal(
              'changed',
              `Line ${line} of the corrections is no longer what this page shows.`,
              'Look at the list again.',
            );
          const proposal = proposeUndo(of, line);
          return { proposal, change: changeOf(of, proposal) };
        }),
      );
    });
  return routes;
}
