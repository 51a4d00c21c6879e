/** `npm run bench:lookup`: how long POST /v1/citations of the whole seed report takes at the server, once warm. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { bootstrap, ROOT } from '../scripts/bootstrap.mjs';
import { quantile } from './timing.mjs';

await bootstrap();
const require = createRequire(import.meta.url);
const express = require('express');
const { CostBudget } = require('../dist/api/http/budget');
const { budgeted } = require('../dist/api/http/budgeted');
const { lookupRoutes } = require('../dist/api/rest/citations');
const { lookupService } = require('../dist/api/http/lookup-service');
const { loadCatalogue } = require('../dist/platform/catalogue/load');
const { KnowledgeCache } = require('../dist/app/lookup/knowledge-cache');
const { knowledgeOf } = require('../dist/domain/analyse');

const WARM_UP = 50;
const REQUESTS = 200;

const knowledge = knowledgeOf(loadCatalogue());
const app = express();
// From the response’s side: from the request’s arrival to the end of its answer, its body read and written.
const times = [];
app.use((_request, response, next) => {
  const begun = performance.now();
  response.on('finish', () => times.push(performance.now() - begun));
  next();
});
app.use(budgeted(new CostBudget(0)));
lookupRoutes(app, lookupService(new KnowledgeCache(async () => knowledge)));
const server = await new Promise((resolve) => {
  const started = app.listen(0, '127.0.0.1', () => resolve(started));
});

const text = readFileSync(path.join(ROOT, 'seeds/reports/shapingba-science-2022.txt'), 'utf8');
const body = JSON.stringify({ text });
const url = `http://127.0.0.1:${server.address().port}/v1/citations`;
let citations = 0;
let used = process.cpuUsage();
for (let at = 0; at < WARM_UP + REQUESTS; at++) {
  if (at === WARM_UP) used = process.cpuUsage();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (!response.ok) throw new Error(`expected 200, but got: ${response.status} ${await response.text()}`);
  citations = (await response.json()).citations.length;
}
const { user, system } = process.cpuUsage(used);
server.close();
server.closeAllConnections();
const warm = times.slice(WARM_UP);
const ms = (share) => `${quantile(warm, share).toFixed(1)} ms`;
process.stdout.write(
  `POST /v1/citations，种子报告 ${text.length} 字符、${citations} 处引用，${warm.length} 次：p50 ${ms(0.5)}，p95 ${ms(0.95)}；` +
    `处理器每次 ${((user + system) / 1000 / REQUESTS).toFixed(1)} ms（含发出请求的一方）；负载 ${os.loadavg()[0].toFixed(1)}\n`,
);
