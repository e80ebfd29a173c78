/** Builds the page into dist/viewer. Addresses are relative, so that the page works under any path. */
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [preact()],
  build: {
    outDir: '../dist/viewer',
    emptyOutDir: true,
    // Nothing is inlined: the page runs under a policy that knows no data: address and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
});
