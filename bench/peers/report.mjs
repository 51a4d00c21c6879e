/** The figures as Markdown tables, with what the targets are and whether they hold. */
import { table } from '../table.mjs';

const AT = 16;
const TARGETS = { traversal: 2.2, 'look-up': 1.6, page: 1.6 };
const CACHED_TARGET = 10;

export function describe({ machine, figures }) {
  const { cpu, cores, memoryGiB, node, loadAverage } = machine;
  const { graph, floor, peakMiB, secondsPerCell, warmUpSeconds } = figures;
  return [
    `${cpu}，${cores} 核 cores，${memoryGiB} GiB，负载 load ${loadAverage.toFixed(1)}，Node ${node}`,
    `${graph.measures} 项举措 measures，${graph.citations} 处引用 citations，${graph.nodes} 个节点 nodes，${graph.relationships} 条关系 relationships；每格 ${secondsPerCell} s，先各预热 ${warmUpSeconds} s`,
    ratios(figures),
    latencies(figures),
    work(figures),
    processorTime(figures),
    `Apollo 答一常量 answering a constant: ${Object.entries(floor)
      .map(
        ([connections, { perSecond, p50 }]) =>
          `${connections}: ${fixed(perSecond, 0)}/s，p50 ${fixed(p50)} ms`,
      )
      .join('；')}`,
    `内存峰值 peak memory (MiB)：${Object.entries(peakMiB)
      .map(([name, mib]) => `${name} ${mib === null ? '—' : fixed(mib, 0)}`)
      .join('，')}`,
  ].join('\n\n');
}

/**
 * Throughput against @neo4j/graphql, and what would be left of it if nothing were done but to run the hand-written
 * Cypher and to send an answer; p50 against the two of these.
 */
function ratios({ operations, floor }) {
  const heads = [
    '操作 operation',
    'Yiju/s',
    '@neo4j/graphql/s',
    '倍 ratio',
    '目标 target',
    '手写 + 传输 limit',
  ];
  const rows = operations.map(({ name, title, kind, yiju, peer, cypher, cached }) => {
    const ratio = yiju[AT].perSecond / peer[AT].perSecond;
    const target = TARGETS[kind];
    const least = cypher[1].p50 + floor[1].p50;
    const limit = 1 / (1 / cypher[AT].perSecond + 1 / floor[AT].perSecond) / peer[AT].perSecond;
    const repeated = cached[AT].perSecond / peer[AT].perSecond;
    return [
      `${title} ${name}`,
      fixed(yiju[AT].perSecond, 0),
      fixed(peer[AT].perSecond, 0),
      `${fixed(ratio, 2)}×`,
      target === undefined ? '—' : `${target}× ${ratio >= target ? '✓' : '✗'}`,
      `${fixed(limit, 2)}×`,
      `${fixed(repeated, 1)}× ${repeated >= CACHED_TARGET ? '✓' : '✗'}`,
      `${fixed(yiju[1].p50 / least, 2)}`,
    ];
  });
  return table([...heads, `缓存 cached (${CACHED_TARGET}×)`, 'p50 ÷（驱动 driver + 传输 floor）'], rows);
}

function latencies({ operations }) {
  const rows = operations.flatMap(({ name, ...figures }) =>
    ['yiju', 'cached', 'peer', 'cypher'].map((contestant) => [
      name,
      contestant,
      ...Object.entries(figures[contestant]).map(
        ([connections, { perSecond, p50, p95, p99 }]) =>
          `${connections}: ${fixed(perSecond, 0)}/s · ${fixed(p50)} / ${fixed(p95)} / ${fixed(p99)} ms`,
      ),
    ]),
  );
  return table(
    ['', '', '每秒 per second · p50 / p95 / p99', '', ''],
    rows.map((row) => [...row, '', ''].slice(0, 5)),
  );
}

function work({ operations }) {
  const cell = ({ statements, dbHits }) => `${fixed(statements)} · ${dbHits}`;
  const rows = operations.map(({ name, work: { yiju, peer, cypher } }) => [
    name,
    cell(yiju),
    cell(peer),
    cell(cypher),
  ]);
  return table(['语句 statements · dbHits', 'Yiju', '@neo4j/graphql', '手写 hand-written'], rows);
}

/** What one answer takes of processors, in the server and in Neo4j: `a` and `d` of docs/deployment.md. */
function processorTime({ operations }) {
  const cell = ({ [AT]: { cpuMs } }) => `${fixed(cpuMs.server, 2)} · ${fixed(cpuMs.database, 2)}`;
  const rows = operations.map(({ name, yiju, cached, peer }) => [name, cell(yiju), cell(cached), cell(peer)]);
  return table(['处理器 CPU ms：接口 server · Neo4j', 'Yiju', '缓存 cached', '@neo4j/graphql'], rows);
}

/** Nothing may have been answered in time. */
function fixed(value, digits = 1) {
  return Number.isFinite(value) ? value.toFixed(digits) : '—';
}
