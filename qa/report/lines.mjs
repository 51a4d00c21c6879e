/** The lines of RELIABILITY.md: what each says, which results it rests on, and its figure out of them. */

/** `figure` is given the figures of one result. */
export const LINES = [
  {
    title: '故障 Faults',
    rows: [
      {
        says: '导入进程在随机时刻被 `kill -9`，重新导入后与未受扰的图相同（规范导出的散列相等） Importer killed at random points',
        result: 'faults-importer-killed',
        run: 'npm run test:faults -- importer-killed --points 70',
        figure: killedFigure,
      },
      {
        says: 'Neo4j 在导入的随机时刻被 `kill -9`，同上 Neo4j killed at random points of an import',
        result: 'faults-database-killed',
        run: 'npm run test:faults -- database-killed --points 70',
        figure: killedFigure,
      },
      {
        says: '读写之中 Neo4j 停止、被杀又启动：可重试的错误，自行恢复，决定不失不重 Neo4j stopped and started under load',
        result: 'faults-database-restarted',
        run: 'npm run test:faults -- database-restarted',
        figure: ({ restarts, recoveredMs, reads, writes }) =>
          `${restarts} 次；恢复最长 ${ms(recoveredMs.max)}；读 ${reads.ok} 成、${reads.retriable} 告以可重试、${reads.timedOut} 告以超时、${reads.unexpected} 其他；${decisions(writes)}`,
      },
      {
        says: '110 份恶意文件作为报告上传，另一客户不断询问 `/healthz` Evil files sent as reports while another client asks /healthz',
        result: 'evil',
        run: 'npm run test:evil',
        figure: ({ files, refused, healthMs, quietMs, ended }) =>
          `${files} 份，${refused} 份拒收；/healthz 最迟 ${ms(healthMs)}（无人上传时 ${ms(quietMs)}）；进程${ended ? '已终止' : '如常'}`,
      },
      {
        says: '连接在事务中被切断，包括提交已达而回复未到 Connection cut mid-transaction',
        result: 'faults-connection-cut',
        run: 'npm run test:faults -- connection-cut',
        figure: ({ cuts, imports, equal, writes }) =>
          `切断 ${cuts} 次；导入 ${equal}/${imports} 相同；${decisions(writes)}`,
      },
      {
        says: '数据库慢，乃至无声 Slow and silent database',
        result: 'faults-database-slow',
        run: 'npm run test:faults -- database-slow',
        figure: ({ delayMs, slow, silent, recoveredMs }) =>
          `每次慢 ${ms(delayMs)}：${slow.ok} 读全成；无声：最迟 ${ms(silent.longestMs)} 明说（时限 ${ms(silent.limitMs)}）；复原后 ${ms(recoveredMs)} 恢复`,
      },
      {
        says: '导入中磁盘写满 Disk full while importing',
        result: 'faults-disk-full',
        run: 'npm run test:faults -- disk-full',
        figure: ({ rounds, importsThatFailed, equal }) =>
          `${rounds} 次，其中 ${importsThatFailed} 次写满；腾出空间后 ${equal}/${rounds} 相同`,
      },
      {
        says: '时钟前后跳动 Clock jumps',
        result: 'faults-clock-jumps',
        run: 'npm run test:faults -- clock-jumps',
        figure: ({ jumpsHours, ...writes }) => `跳至 ${jumpsHours.join('、')} 小时；${decisions(writes)}`,
      },
      {
        says: '两个导入同时进行 Two importers at once',
        result: 'faults-importers-at-once',
        run: 'npm run test:faults -- importers-at-once',
        figure: ({ rounds, equal, nodes }) => `${equal}/${rounds} 次与先后导入相同（${nodes} 个节点）`,
      },
      {
        says: '十人同时复核同几条联系 Ten reviewers at once',
        result: 'faults-reviewers-at-once',
        run: 'npm run test:faults -- reviewers-at-once',
        figure: decisions,
      },
      {
        says: '首次启动：每一步按 Ctrl+C 再来、同时启动两次、离线、主目录不可写、无 Java 又非 root First start broken off at each stage, twice at once, offline, with a home that cannot be written, without Java',
        result: 'faults-first-start',
        run: 'npm run test:faults -- first-start',
        figure: ({ brokenOff, longestMs, nodes }) =>
          `中断 ${brokenOff} 次，最迟 ${ms(longestMs)} 停止，其后与未中断的图相同（${nodes} 个节点）；同时启动两次同一图；离线、不可写、无 Java 皆说明所缺与办法`,
      },
      {
        says: '四个匿名客户一分钟只问最费的 Four anonymous clients asking for the costliest',
        result: 'faults-anonymous-clients',
        run: 'npm run test:faults -- anonymous-clients',
        figure: ({ seconds, attack, readers, notOk, readyzNot200, healthz }) =>
          `${seconds} 秒，攻击者 ${attack.answered} 答、${attack.refused} 拒；他人 ${readers.count} 问、${notOk} 未答，p50 ${readers.p50} ms、p95 ${readers.p95} ms；/readyz 非 200 ${readyzNot200} 次；/healthz 最慢 ${healthz.max} ms`,
      },
    ],
  },
  {
    title: '备份与迁移 Backup and migrations',
    rows: [
      {
        says: '服务之中备份，恢复后相同；备份损坏一处即被拒绝 Backup while serving; damaged ones refused',
        result: 'faults-backup',
        run: 'npm run test:faults -- backup',
        figure: ({ nodes, relationships, damagedRefused }) =>
          `${nodes} 个节点、${relationships} 条关系恢复后散列相同，\`db verify\` 无违反；${damagedRefused} 个损坏的备份均被拒绝`,
      },
      {
        says: '迁移被 `kill -9` 后续成；各已发布的结构版本逐一升级由 `npm test` 核对 Migrations killed and resumed',
        result: 'faults-migration-killed',
        run: 'npm run test:faults -- migration-killed',
        figure: ({ rounds, killedUnderWay, equal }) =>
          `${rounds} 次，其中 ${killedUnderWay} 次正在迁移；${equal}/${rounds} 结构相同`,
      },
    ],
  },
  {
    title: '错误的输入 Bad input',
    rows: [
      {
        says: '识别、解析、读取：随机输入不崩溃、不挂起、不错位 Readers and finders fuzzed',
        result: 'fuzz-pure',
        run: 'npm run test:fuzz -- --inputs 1000000',
        figure: plainly,
      },
      {
        says: 'GraphQL 的每个参数、REST 与游标：没有 5xx、不挂起 API fuzzed',
        result: 'fuzz-api',
        run: 'npm run test:fuzz -- --api --inputs 20000',
        figure: plainly,
      },
    ],
  },
  {
    title: '攻击 Attack',
    rows: [
      {
        says: '注入、开销、内省、CSRF、路径、SSRF、脚本、令牌、ReDoS、原型污染、日志 Attacks, each with a test',
        result: 'attacks',
        run: 'npm run test:attack',
        figure: plainly,
      },
      {
        says: '移去一道防护，测试即失败；未移去时全部通过 A guard taken away: a test fails for it',
        result: 'guards',
        run: 'npm run test:guards',
        figure: ({ guards, held, skipped, seconds, again = [] }) =>
          `${guards} 道防护各移去一次，${held} 道皆有测试因此失败${skipped > 0 ? `，${skipped} 道略过` : ''}${againOf(again)}；${seconds} s`,
      },
      {
        says: '依赖的已知漏洞 Known flaws of packages',
        result: 'audit',
        run: 'npm run audit:record',
        figure: plainly,
      },
    ],
  },
  {
    title: '久运行 Soak',
    rows: [
      {
        says: '混合负载 30 分钟，为所能的 70% Mixed load for 30 minutes at 70 % of capacity',
        result: 'soak',
        run: 'npm run test:soak -- --minutes 30 --at 0.7',
        figure: ({ minutes, finished, perSecond, ok, errors, ms: times, slopeMiBPerHour, samples }) => {
          const { p50, p95, p99 } = times.all;
          const rss = samples.map((each) => each.rssMiB).filter((each) => each !== null);
          return `${minutes} 分钟${finished ? '' : '（未完）'}，${perSecond}/s，${ok} 次，${errors} 错；p50 ${ms(p50)}、p95 ${ms(p95)}、p99 ${ms(p99)}；RSS ${Math.min(...rss)}–${Math.max(...rss)} MiB，堆每小时 ${slopeMiBPerHour.heap ?? '—'} MiB`;
        },
      },
    ],
  },
];

function killedFigure({ points, killedUnderWay, equal, nodes, relationships }) {
  return `${points} 次，其中 ${killedUnderWay} 次正在导入；重新导入后 ${equal} 次全部相同（${nodes} 个节点、${relationships} 条关系）`;
}

function decisions({ taken, conflictsAnswered, unanswered, lost, doubled }) {
  return `决定 ${taken} 告成、${conflictsAnswered} 冲突有答复、${unanswered} 未得答复；失 ${lost}、重 ${doubled}`;
}

/** Of results that another script writes: its own numbers by their names. */
function plainly(figures) {
  return Object.entries(figures)
    .filter(([, value]) => ['number', 'string', 'boolean'].includes(typeof value))
    .map(([name, value]) => `${name} ${value}`)
    .join('，');
}

function ms(value) {
  return value >= 1000 ? `${(value / 1000).toFixed(1)} s` : `${Math.round(value)} ms`;
}

/** Those that a whole run found held by no test, and that were taken away again once that was mended. */
function againOf(again) {
  const names = new Set(again.flatMap((each) => each.names));
  return names.size > 0 ? `（其中 ${names.size} 道改好后重跑）` : '';
}
