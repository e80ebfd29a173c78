import { describe, expect, it } from 'vitest';

import { fileNameOf } from '../../../viewer/src/take/file-name.ts';
import { HOSTILE_NAMES } from '../../support/hostile-graph.ts';

const nameOf = (...about: string[]): string => fileNameOf({ about, date: '2026-03-03', ending: '.svg' });

describe('the name of a file that is taken along', () => {
  it('says what it holds and of when it is', () => {
    expect(nameOf('Ada Brandt', 'criticized')).toBe('dossier-ada-brandt-criticized-2026-03-03.svg');
  });

  it('does without a date or a name that is not known', () => {
    expect(fileNameOf({ about: [], date: undefined, ending: '-evidence.md' })).toBe('dossier-evidence.md');
  });

  it('leaves accents out and keeps other scripts', () => {
    expect(nameOf('Città di Müller')).toBe('dossier-citta-di-muller-2026-03-03.svg');
    expect(nameOf('مرحبا')).toBe('dossier-مرحبا-2026-03-03.svg');
  });

  it('is short, and ends where a word ends', () => {
    expect(nameOf('the committee for the long quay of the old harbour of Kelmar')).toBe(
      'dossier-the-committee-for-the-long-quay-of-the-old-2026-03-03.svg',
    );
    expect(Buffer.byteLength(nameOf('漢'.repeat(500)))).toBeLessThan(255);
  });

  it('has no character that some system forbids, whatever the name', () => {
    for (const name of HOSTILE_NAMES) expect(nameOf(name)).toMatch(/^dossier[\p{L}\p{N}-]*\.svg$/u);
  });
});
