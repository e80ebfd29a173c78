import { PassThrough } from 'node:stream';

import { describe, expect, it } from 'vitest';

import { startProgress } from '../../src/cli/progress.ts';

function stderrThat(isTTY: boolean) {
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns: 80 });
  let text = '';
  stderr.on('data', (piece: string) => (text += piece));
  return { stderr, text: () => text };
}

describe('progress', () => {
  it('says nothing but what is logged where there is no terminal', () => {
    const { stderr, text } = stderrThat(false);
    const progress = startProgress({ stderr });
    progress.update({ source: 'a.txt', done: 0, total: 2 });
    progress.log('b.txt: the file is empty');
    progress.stop();
    expect(text()).toBe('dossier: b.txt: the file is empty\n');
  });

  it('draws a bar on a terminal, and loses no line however soon it stops', () => {
    const { stderr, text } = stderrThat(true);
    const progress = startProgress({ stderr });
    progress.update({ source: 'a\u001b]0;x.txt', done: 1, total: 2 });
    progress.log('b\u0007.txt: the file is empty');
    progress.log('c.txt: the file is empty');
    progress.stop();
    expect(text()).toContain('dossier: b\\u{7}.txt: the file is empty\n');
    expect(text()).toContain('dossier: c.txt: the file is empty\n');
    expect(text()).toContain('1/2 a\\u{1b}]0;x.txt');
    expect(text()).not.toMatch(/\u0007|\u001b\]/u);
    // The cursor is never hidden: a process that is interrupted need not bring it back.
    expect(text()).not.toContain('\u001b[?25l');
  });
});
