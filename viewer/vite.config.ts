/**
 * Builds the page: into dist/viewer for the server, whose parts load when they are first used, and with `--mode one-file`
 * into dist/one-file, all in one script, for an export that is opened from a file. Addresses are relative, so that the
 * page works under any path.
 */
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';

/**
 * The chunk of zod and of its settings, which must be made before any schema. A chunk runs before those that import it:
 * together with schemas of ours, zod would make these before the page could set anything.
 */
const SCHEMAS = { name: 'zod', test: /node_modules[\\/]zod[\\/]|[\\/]zod-settings\.ts$/u };

export default defineConfig(({ mode }) => {
  const isOneFile = mode === 'one-file';
  return {
    root: import.meta.dirname,
    base: './',
    plugins: [preact()],
    // What only a server can do is left out of the file, with all that it would import.
    define: { 'import.meta.env.ONE_FILE': JSON.stringify(isOneFile) },
    // The server knows a worker's script by its name: its policy is another than the page's.
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: 'assets/worker-[name]-[hash].js' } },
    },
    build: {
      outDir: isOneFile ? '../dist/one-file' : '../dist/viewer',
      emptyOutDir: true,
      // Nothing is inlined: the page runs under a policy that knows no data: address and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2022',
      cssCodeSplit: !isOneFile,
      rolldownOptions: { output: { codeSplitting: isOneFile ? false : { groups: [SCHEMAS] } } },
    },
  };
});
