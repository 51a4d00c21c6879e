/** Builds the explorer into dist/explorer: hashed files that may be cached for ever, and the page that names them. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/',
  publicDir: false,
  cacheDir: here('../node_modules/.cache/vite'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('../dist/explorer'),
    emptyOutDir: true,
    // Data addresses would need img-src data:; a file each keeps the policy strict.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rollupOptions: {
      // Beside the explorer: the buttons of the pages that the server writes.
      input: { index: here('./index.html'), permalink: here('./permalink.ts') },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/v1': 'http://127.0.0.1:4000' } },
});
