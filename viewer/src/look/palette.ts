/**
 * Colours. Node types have Okabe and Ito's palette, which stays apart under every kind of colour blindness; the pale
 * ones miss contrast with the background, so that every node also has a border and a pictogram.
 */
import type { Status } from '../../../graph/model/claim.ts';
import type { NodeType } from '../../../graph/model/ontology.ts';

export type Theme = 'light' | 'dark';

/** Colours as `#rrggbb`. */
export interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
  readonly border: string;
  readonly accent: string;
  readonly types: Readonly<Record<NodeType, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
}

const TYPES = {
  Person: '#0072b2',
  Organization: '#d55e00',
  Place: '#009e73',
  Group: '#56b4e9',
  Event: '#cc79a7',
  Statement: '#e69f00',
  Work: '#f0e442',
  Product: '#999999',
} as const satisfies Record<Exclude<NodeType, 'Article'>, string>;

const STATUSES = {
  asserted: '#9aa3ad',
  attributed: '#e69f00',
  contested: '#d55e00',
  denied: '#cc79a7',
} as const satisfies Record<Status, string>;

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#fcfbf8',
    ink: '#1b1f24',
    muted: '#59626c',
    border: '#1b1f24',
    accent: '#0b5c8f',
    types: { ...TYPES, Article: '#000000' },
    statuses: STATUSES,
  },
  dark: {
    background: '#14181c',
    ink: '#eceff1',
    muted: '#a5afb9',
    border: '#f2f2f2',
    accent: '#7cc4f2',
    types: { ...TYPES, Article: '#ffffff' },
    statuses: { ...STATUSES, asserted: '#76818c' },
  },
};

type Rgb = readonly [red: number, green: number, blue: number];

/** `#0072b2` as three numbers from 0 to 255. */
export function toRgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const toHex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0');

/** `share` (0–1) of `over` mixed into `base`, both `#rrggbb`. */
export function mix(base: string, over: string, share: number): string {
  const [a, b] = [toRgb(base), toRgb(over)];
  const channel = (index: 0 | 1 | 2): string => toHex(a[index] + (b[index] - a[index]) * share);
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}

/** WCAG 2's relative luminance, 0 (black) to 1 (white). */
export function luminance(colour: string): number {
  const linear = (channel: number): number => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const [red, green, blue] = toRgb(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG 2's contrast ratio, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const DARK_INK = '#101418';

/** Black or white, whichever reads better on a colour: what a pictogram is drawn in. */
export function inkOn(colour: string): string {
  return contrast(colour, '#ffffff') >= contrast(colour, DARK_INK) ? '#ffffff' : DARK_INK;
}
