import { EventEmitter } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

  it('goes through a link, and who may read the file stays as it was', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'own.txt'), 'mine', { mode: 0o600 });
    symlinkSync('own.txt', join(folder, 'link.txt'));
    await writeFileInChunks(join(folder, 'link.txt'), ['new']);
    expect(readlinkSync(join(folder, 'link.txt'))).toBe('own.txt');
    expect(readFileSync(join(folder, 'own.txt'), 'utf8')).toBe('new');
    expect(statSync(join(folder, 'own.txt')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['link.txt', 'own.txt']);
  });

  it('makes the file that a link leads to where it is not there', async () => {
    const folder = await temporaryFolder();
    mkdirSync(join(folder, 'else'));
    symlinkSync('else/where.txt', join(folder, 'link.txt'));
    await writeFileInChunks(join(folder, 'link.txt'), ['new']);
    expect(readlinkSync(join(folder, 'link.txt'))).toBe('else/where.txt');
    expect(readFileSync(join(folder, 'else/where.txt'), 'utf8')).toBe('new');
  });

  it('goes into a device as it is', async () => {
    const folder = await temporaryFolder();
    symlinkSync('/dev/null', join(folder, 'nowhere'));
    await writeFileInChunks(join(folder, 'nowhere'), many(20_000));
    expect(readlinkSync(join(folder, 'nowhere'))).toBe('/dev/null');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('is not written to a folder', async () => {
    const folder = await temporaryFolder();
    await expect(writeFileInChunks(folder, ['new'])).rejects.toThrow(/it is a folder; name a file/u);
  });

  it('becomes the files of a folder that is made, beside what lies in it', async () => {
    const folder = join(await temporaryFolder(), 'new');
    await writeFolder(folder, [{ name: 'a.csv', chunks: ['1'] }]);
    await writeFolder(folder, [{ name: 'b.csv', chunks: ['2', '3'] }]);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('1');
    expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe('23');
  });

  it('replaces no file of a folder when a later one fails', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'a.csv'), 'before');
    const files = [
      { name: 'a.csv', chunks: ['new'] },
      {
        name: 'b.csv',
        get chunks(): string[] {
          throw new Error('the source broke off');
        },
      },
    ];
    await expect(writeFolder(folder, files)).rejects.toThrow(/broke off/u);
    expect(readdirSync(folder)).toEqual(['a.csv']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('before');
  });

  it('is not a folder of files where there is a file', async () => {
    const taken = join(await temporaryFolder(), 'taken');
    writeFileSync(taken, '');
    await expect(writeFolder(taken, [])).rejects.toThrow(
      /taken cannot be written: it is a file; name a folder/u,
    );
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
