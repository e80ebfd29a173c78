/** Light or dark: as the system says, until the reader decides. */
import { computed, effect, signal } from '@preact/signals';

import type { Theme } from '../look/palette.ts';

const KEY = 'dossier-theme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** Storage may be forbidden; then a choice lasts until the page is left. */
function stored(): Theme | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : undefined;
  } catch {
    return undefined;
  }
}

function store(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The choice is still in force for this page.
  }
}

const system = signal<Theme>(dark.matches ? 'dark' : 'light');
const chosen = signal<Theme | undefined>(stored());

/** The theme in force. */
export const theme = computed<Theme>(() => chosen.value ?? system.value);

export function toggleTheme(): void {
  chosen.value = theme.value === 'dark' ? 'light' : 'dark';
  store(chosen.value);
}

/** Keeps the document's theme in step, from now on. */
export function followTheme(): void {
  dark.addEventListener('change', ({ matches }) => {
    system.value = matches ? 'dark' : 'light';
  });
  effect(() => {
    document.documentElement.dataset['theme'] = theme.value;
  });
}
