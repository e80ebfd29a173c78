/** Corrections by the local server. */
import { API } from '../../../../graph/api/addresses.ts';
import {
  CorrectionChange,
  CorrectionList,
  type DecisionRequest,
  type PreviewRequest,
  type UndoRequest,
} from '../../../../graph/api/corrections.ts';
import { type Answer, askServer } from '../server-client.ts';

/** All decisions, and whether they hold. */
export const listCorrections = (): Promise<Answer<CorrectionList>> =>
  askServer(CorrectionList, { address: API.corrections });

/** What a decision would change; nothing is written. */
export const previewCorrection = (
  body: PreviewRequest,
  signal?: AbortSignal,
): Promise<Answer<CorrectionChange>> =>
  askServer(CorrectionChange, {
    address: API.previewCorrection,
    body,
    ...(signal === undefined ? {} : { signal }),
  });

/** Writes a decision down. */
export const writeCorrection = (body: DecisionRequest): Promise<Answer<CorrectionChange>> =>
  askServer(CorrectionChange, { address: API.corrections, body });

/** Takes a decision back. */
export const undoCorrection = (body: UndoRequest): Promise<Answer<CorrectionChange>> =>
  askServer(CorrectionChange, { address: API.undoCorrection, body });
