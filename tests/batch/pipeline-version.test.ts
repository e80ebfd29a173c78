import { describe, expect, it } from 'vitest';

import { pipelineVersion } from '../../src/batch/pipeline-version.ts';
import { folderWith } from '../support/temporary-folder.ts';

const FILES = {
  'src/ingest.js': 'a',
  'src/extract/index.js': 'b',
  'src/english/model/weights.bin': 'c',
  'graph/model/index.js': 'd',
};
const versionWith = async (more: Readonly<Record<string, string>>): Promise<string> =>
  await pipelineVersion(await folderWith({ ...FILES, ...more }));

describe("the pipeline's version", () => {
  it.each([
    'src/ingest.js',
    'src/extract/index.js',
    'src/english/model/weights.bin',
    'graph/model/index.js',
    'src/new/x.js',
  ])('changes with %s', async (file) => {
    expect(await versionWith({ [file]: 'changed' })).not.toBe(await versionWith({}));
  });

  it.each([
    'src/cli/main.js',
    'src/server/app.js',
    'src/link/index.js',
    'src/extract/index.d.ts',
    'src/extract/index.js.map',
    'viewer/x.js',
  ])('does not change with %s', async (file) => {
    expect(await versionWith({ [file]: 'changed' })).toBe(await versionWith({}));
  });

  it('is that of the running pipeline unless another is named', async () => {
    expect(await pipelineVersion()).toMatch(/^[0-9a-f]{64}$/u);
    expect(await pipelineVersion()).toBe(await pipelineVersion());
  });
});
