import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { writeFileInChunks, writeFolder, writeToStream } from '../../src/cli/write-chunks.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const piece = 'line of forty characters, more or less.\n';

function* many(count: number): Generator<string> {
  for (let i = 0; i < count; i += 1) yield piece;
}

describe('text in pieces', () => {
  it('becomes one file with all of it, and nothing beside it', async () => {
    const folder = await temporaryFolder();
    await writeFileInChunks(join(folder, 'long.txt'), many(20_000));
    expect(readdirSync(folder)).toEqual(['long.txt']);
    expect(readFileSync(join(folder, 'long.txt'), 'utf8')).toBe(piece.repeat(20_000));
  });

  it('leaves the file of before, and no draft, where writing fails half way', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'kept.txt');
    writeFileSync(file, 'before');
    function* failing(): Generator<string> {
      yield* many(10_000);
      throw new Error('the source broke off');
    }
    await expect(writeFileInChunks(file, failing())).rejects.toThrow(
      /kept\.txt cannot be written: .*broke off/u,
    );
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['kept.txt']);
  });

  it('becomes the files of a folder that is made, beside what lies in it', async () => {
    const folder = join(await temporaryFolder(), 'new');
    await writeFolder(folder, [{ name: 'a.csv', chunks: ['1'] }]);
    await writeFolder(folder, [{ name: 'b.csv', chunks: ['2', '3'] }]);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('1');
    expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe('23');
  });

  it('waits for a reader that is slower than the writer', async () => {
    const reader = new EventEmitter();
    const taken: string[] = [];
    let waiting = false;
    const write = (text: string): boolean => {
      expect(waiting).toBe(false);
      taken.push(text);
      waiting = true;
      setImmediate(() => {
        waiting = false;
        reader.emit('drain');
      });
      return false;
    };
    await writeToStream(Object.assign(reader, { write }), many(20_000));
    expect(taken.length).toBeGreaterThan(1);
    expect(taken.join('')).toBe(piece.repeat(20_000));
  });
});
