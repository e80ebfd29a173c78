/**
 * One pictogram a node type, the cue beside colour: SVG path data on a 24 × 24 field, filled by the even-odd rule. The
 * legend, the cards, and the canvas all draw these same paths.
 */
import type { NodeType } from '../../../graph/model/ontology.ts';

export const PICTOGRAM_FIELD = 24;

function burst(points: number): string {
  const corner = (index: number): string => {
    const radius = index % 2 === 0 ? 10.5 : 4.8;
    const angle = (index * Math.PI) / points - Math.PI / 2;
    const at = (value: number): string => (12 + radius * value).toFixed(2);
    return `${at(Math.cos(angle))} ${at(Math.sin(angle))}`;
  };
  return `M${Array.from({ length: points * 2 }, (_, index) => corner(index)).join('L')}Z`;
}

export const PICTOGRAMS: Readonly<Record<NodeType, string>> = {
  Person: 'M12 3.2a4.3 4.3 0 1 1 0 8.6 4.3 4.3 0 0 1 0-8.6ZM3.6 20.6c0-4.7 3.8-7.5 8.4-7.5s8.4 2.8 8.4 7.5Z',
  Organization: 'M12 2.4 2.6 7.6v2.6h18.8V7.6ZM5 11.6h3.2v6.2H5Zm5.4 0h3.2v6.2h-3.2Zm5.4 0H19v6.2h-3.2ZM2.6 19.2h18.8v2.4H2.6Z',
  Place: 'M12 1.6a7.4 7.4 0 0 0-7.4 7.4c0 5.3 7.4 13.4 7.4 13.4S19.4 14.3 19.4 9A7.4 7.4 0 0 0 12 1.6Zm0 4.6a2.9 2.9 0 1 1 0 5.8 2.9 2.9 0 0 1 0-5.8Z',
  Group: 'M7.7 4.6a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4Zm8.6 0a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4ZM1.4 19.4c0-4.3 2.6-6.8 6.3-6.8 1.7 0 3.2.6 4.3 1.6 1.1-1 2.6-1.6 4.3-1.6 3.7 0 6.3 2.5 6.3 6.8Z',
  Event: burst(8),
  Product: 'M12 1.8 21.4 6.6v10.8L12 22.2 2.6 17.4V6.6ZM5 8.9v7l5.8 3v-7Zm14 0-5.8 3v7l5.8-3Z',
  Work: 'M5.4 1.8h8.8v6h4.4v14.4H5.4ZM15.7 2.2l3.4 4.3h-3.4ZM8.4 11v1.7h7.2V11Zm0 3.9v1.7h7.2v-1.7Z',
  Statement: 'M2.8 5.4h8v7.2c0 3.7-2.2 5.9-5.6 6.2v-2.9c1.5-.3 2.4-1.2 2.5-2.9H2.8Zm10.4 0h8v7.2c0 3.7-2.2 5.9-5.6 6.2v-2.9c1.5-.3 2.4-1.2 2.5-2.9h-4.9Z',
  Article: 'M2.4 3.6h15.2v16.8H4.8a2.4 2.4 0 0 1-2.4-2.4Zm16.8 4.2h2.4V18a2.4 2.4 0 0 1-2.4 2.4ZM5.6 7v4.6h4V7Zm5.7 0v1.7h3.3V7Zm0 2.9v1.7h3.3V9.9Zm-5.7 3.7v1.7h9v-1.7Zm0 3v1.7h9v-1.7Z',
}; // prettier-ignore
