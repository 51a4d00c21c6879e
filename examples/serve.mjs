/** `npm run example [-- PORT]`: examples/ on an origin of its own. Start Yiju with YIJU_CORS_ORIGINS=http://127.0.0.1:5173 beside it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PORT = Number(process.argv[2] ?? 5173);
const FILES = {
  '/': ['embed.html', 'text/html; charset=utf-8'],
  '/embed.css': ['embed.css', 'text/css; charset=utf-8'],
};

const server = createServer(async (request, response) => {
  const [file, type] = FILES[request.url] ?? [];
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': type }).end(await readFile(path.join(HERE, file)));
}).listen(PORT, '127.0.0.1', () => {
  const origin = `http://127.0.0.1:${server.address().port}`;
  console.log(`${origin}/ （在另一终端里：YIJU_CORS_ORIGINS=${origin} npm start）`);
});
