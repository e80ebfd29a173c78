/** The words on a line of the canvas. */
import type { EdgeAttributes } from '../../../graph/model/graph-json.ts';
import { shortOfFact } from '../../../graph/words/modality.ts';
import { relationName } from '../../../graph/words/relations.ts';
import { MODALITY_GLYPH, modalityLabel, statusWords } from '../../../graph/words/types.ts';
import { canvasText } from './labels.ts';

/**
 * “criticized”, or “criticized · ✕ denied”, “acquired · ◇ planned” where the sources' own voice does not simply say so.
 * Only the relation's name is ever cut for length, never what qualifies it.
 */
export function edgeLabel(attributes: EdgeAttributes): string {
  const { glyph, label: status } = statusWords(attributes.status);
  const name = canvasText(relationName(attributes));
  const modality = shortOfFact(attributes.claims);
  const parts = [attributes.status === 'attributed' ? `${glyph} ${name}` : name];
  if (modality !== undefined) parts.push(`${MODALITY_GLYPH} ${modalityLabel(modality)}`);
  if (attributes.status === 'contested' || attributes.status === 'denied') parts.push(`${glyph} ${status}`);
  return parts.join(' · ');
}
