/** `npm run bench:page`: BENCHMARKS.md and its pictures, from what the benches last kept in bench/results. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../scripts/bootstrap.mjs';
import { curvesSvg } from './curves.mjs';
import { describe } from './peers/report.mjs';
import { RESULTS } from './result.mjs';
import { table } from './table.mjs';

const IMAGES = path.join(ROOT, 'docs', 'images');

const parts = [
  '# 性能 Benchmarks',
  '由 `npm run bench:page` 依 `bench/results` 写成；数字都由下列命令在所注的机器上量得。Written by a script from what the commands measured.',
  ...peers(),
  ...growth(),
  ...importGrowth(),
  ...start(),
  ...lawPage(),
];
writeFileSync(path.join(ROOT, 'BENCHMARKS.md'), `${parts.join('\n\n')}\n`);

function peers() {
  const kept = resultOf('peers');
  if (!kept) return [];
  return [
    '## 与同类相比 Against peers',
    `\`${kept.command}\`，${kept.at}，${kept.commit}。同一张图、同一个 Neo4j：依据（HTTP）、\`@neo4j/graphql\` 7（HTTP，等价的 schema；它生成的字段问不出来的用 \`@cypher\`）、手写的 Cypher（驱动，同一进程）、只答一个常量的 Apollo。先核对答案相同，再计时。倍数取 16 个连接时的吞吐。cached 一列是图未变时重复提问；`.replace(
      /；$/u,
      '。',
    ),
    describe({ machine: kept.machine, figures: kept.figures }),
  ];
}

function growth() {
  const kept = resultOf('growth');
  if (!kept) return [];
  const { sizes, growth: fitted } = kept.figures;
  const names = Object.keys(fitted);
  const curvesOf = (key) =>
    names.map((name) => ({
      name,
      points: sizes.flatMap(({ measures, operations: { [name]: found } }) =>
        found?.[key] > 0 ? [[measures, found[key]]] : [],
      ),
    }));
  const x = '举措 measures';
  draw('growth-dbhits.svg', { title: '每次回答的 dbHits', x, y: 'dbHits', curves: curvesOf('dbHits') });
  draw('growth-p50.svg', { title: '每次回答的时间（p50，1 个连接）', x, y: 'ms', curves: curvesOf('p50') });
  const rows = names.map((name) => [name, shown(fitted[name].dbHits), shown(fitted[name].p50)]);
  return [
    '## 随图增长 As the graph grows',
    `\`${kept.command} -- --sizes ${sizes.map(({ measures }) => measures).join()}\`，${kept.at}，${kept.commit}；${aboutMachine(kept.machine)}。指数 e 由 值 ∝ 举措数^e 拟合：0 不增长，1 为线性。`,
    '![dbHits](docs/images/growth-dbhits.svg)',
    '![p50](docs/images/growth-p50.svg)',
    table(['', 'dbHits：e', 'p50：e'], rows),
  ];
}

function importGrowth() {
  const kept = resultOf('import-growth');
  if (!kept) return [];
  const { laws, batches, exponent } = kept.figures;
  const curves = ['seconds', 'nodeCpu', 'neo4jCpu'].map((key) => ({
    name: { seconds: '用时 elapsed', nodeCpu: 'Node CPU', neo4jCpu: 'Neo4j CPU' }[key],
    points: batches.flatMap((batch) => (batch[key] > 0 ? [[batch.held, batch[key]]] : [])),
  }));
  const title = `每批 ${laws} 部的导入时间`;
  draw('growth-import.svg', { title, x: '已有条款项目 provisions held', y: 's', curves });
  const rates = batches.map(({ provisions, seconds }) => provisions / seconds);
  return [
    '## 导入随图增长 Import as the graph grows',
    `\`${kept.command}\`，${kept.at}，${kept.commit}；${aboutMachine(kept.machine)}。每批 ${laws} 部虚构条例（${batches[0].provisions} 个条款项目），逐批载入同一个库；每个条款项目的用时 ∝ 已有条款项目数^${shown(exponent.seconds)}（Node 处理器 ${shown(exponent.nodeCpu)}，Neo4j 处理器 ${shown(exponent.neo4jCpu)}），0 即线性。最慢的一批 ${Math.min(...rates).toFixed(0)}/s，最快的 ${Math.max(...rates).toFixed(0)}/s。`,
    '![import](docs/images/growth-import.svg)',
  ];
}

function start() {
  const kept = resultOf('start');
  if (!kept) return [];
  const { first, seconds } = kept.figures;
  const told = seconds.map((each) => each.toFixed(1)).join('、');
  return [
    '## 冷启动 Cold start',
    `\`${kept.command}\`，${kept.at}，${kept.commit}；${aboutMachine(kept.machine)}。从 \`npm start\` 到图中的第一个回答，一切已有缓存、数据库停着：${told} s（目标 10 s）；空图、装入种子的第一次 ${first.toFixed(1)} s。`,
  ];
}

function lawPage() {
  const kept = resultOf('law-page');
  if (!kept) return [];
  const { visits, long, short } = kept.figures;
  const rows = [long, short].map(({ articles, textMs, pageMs, requests, rounds, layoutShift }) => [
    ...[articles, `${Math.round(textMs)} ms`, `${Math.round(pageMs)} ms`],
    ...[requests, rounds, layoutShift.toFixed(3)],
  ]);
  rows.push([
    `÷ ${short.articles}`,
    `${(long.textMs / short.textMs).toFixed(1)}×`,
    `${(long.pageMs / short.pageMs).toFixed(1)}×`,
    ...['', '', ''],
  ]);
  return [
    '## 长法的一页 The page of a long law',
    `\`${kept.command}\`，${kept.at}，${kept.commit}；${aboutMachine(kept.machine)}。浏览页打开两部虚构条例，空的浏览器，各 ${visits} 次的中位数：从第一次问到最后一条显示（目标 600 ms）、从打开地址起、请求数、先后几轮（先问版本，再一并问目录与条文）、最大的版面位移（CLS，目标 0.05）。`,
    table(['条 articles', '条文 text', '全页 page', '请求 requests', '轮 rounds', 'CLS'], rows),
  ];
}

function aboutMachine({ cpu, cores, loadAverage }) {
  return `${cpu}，${cores} 核，负载 ${loadAverage.toFixed(1)}`;
}

function draw(name, curves) {
  mkdirSync(IMAGES, { recursive: true });
  writeFileSync(path.join(IMAGES, name), curvesSvg(curves));
}

function resultOf(name) {
  const file = path.join(RESULTS, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function shown(exponent) {
  return exponent === null ? '—' : exponent.toFixed(2);
}
