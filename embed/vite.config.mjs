/** One classic script that any page can load: dist/embed.js. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));

export default {
  root: HERE,
  configFile: false,
  publicDir: false,
  build: {
    outDir: path.join(HERE, '..', 'dist'),
    emptyOutDir: false,
    target: 'es2022',
    lib: {
      entry: path.join(HERE, 'index.ts'),
      formats: ['iife'],
      name: 'yijuEmbed',
      fileName: () => 'embed.js',
    },
  },
};
