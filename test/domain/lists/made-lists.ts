/**
 * Three lists after the layouts of public ones, made here: items, bodies and what they rest on are facts; the words are
 * ours, also those that stand where a list pastes an article. Each row knows what must be read from it.
 */
import { encoded } from '../text/encodings';

export interface MadeRow {
  name: string;
  type: string;
  body: string;
  level: string;
  basis: string;
  /** title with places, as they must be read: 食品安全法 art-35. */
  bases: string[];
}

/** What rests on what: [item, body, title, article, its number]. */
const FACTS: readonly (readonly [
  item: string,
  body: string,
  title: string,
  article: string,
  number: number,
])[] = [
  ['食品经营许可', '市场监督管理部门', '中华人民共和国食品安全法', '第三十五条', 35],
  ['建筑工程施工许可', '住房城乡建设主管部门', '中华人民共和国建筑法', '第七条', 7],
  ['林木采伐许可', '林业主管部门', '中华人民共和国森林法', '第五十六条', 56],
  ['取水许可', '水行政主管部门', '中华人民共和国水法', '第四十八条', 48],
  ['机动车驾驶证核发', '公安机关', '中华人民共和国道路交通安全法', '第十九条', 19],
  ['动物防疫条件审查', '农业农村主管部门', '中华人民共和国动物防疫法', '第二十五条', 25],
  ['民办学校设立审批', '教育行政部门', '中华人民共和国民办教育促进法', '第十二条', 12],
  ['劳务派遣经营许可', '人力资源社会保障部门', '中华人民共和国劳动合同法', '第五十七条', 57],
  ['公共场所卫生许可', '疾病预防控制部门', '公共场所卫生管理条例', '第四条', 4],
  ['护士执业注册', '卫生健康部门', '护士条例', '第七条', 7],
  ['排污许可', '生态环境主管部门', '排污许可管理条例', '第二条', 2],
  ['生鲜乳收购许可', '农业农村主管部门', '乳品质量安全监督管理条例', '第二十条', 20],
];

const PASTED = [
  '从事这项活动的，要先经主管部门同意；不同意的，应当说明理由。',
  '有下列情形之一的，收回证件：\n（一）变更负责人没有来换证的；\n（二）依照《中华人民共和国治安管理处罚法》受过处罚的。',
  '办事的人把材料交到窗口，由窗口转交经办单位。违反本法第二十条规定的，叫停并罚款。',
];
const ACTIONS = ['（首次）', '（变更）', '（延续）', '（补证）', '（注销）', ''];

function bare(title: string): string {
  return title.replace(/^中华人民共和国/u, '');
}

type Form = (at: number) => { basis: string; bases: string[] };
const fact = (at: number) => FACTS[at % FACTS.length]!;
const place = (at: number, more = '') => `${bare(fact(at)[2])} art-${fact(at)[4]}${more}`;

/** Every way of writing a cell that lists have. */
const FORMS: readonly Form[] = [
  (at) => ({ basis: `《${fact(at)[2]}》${fact(at)[3]}`, bases: [place(at)] }),
  (at) => ({
    basis: `《${fact(at)[2]}》《${fact(at + 1)[2]}》`,
    bases: [`${bare(fact(at)[2])} `, `${bare(fact(at + 1)[2])} `],
  }),
  (at) => ({
    basis: `【法律】《${fact(at)[2]}》${fact(at)[3]}：“${PASTED[at % 3]}”\n【行政法规】《${fact(at + 5)[2]}》${fact(at + 5)[3]}`,
    bases: [place(at), place(at + 5)],
  }),
  (at) => ({
    basis: `1.《${fact(at)[2]}》${fact(at)[3]}第二款 2.《${fact(at + 3)[2]}》${fact(at + 3)[3]}`,
    bases: [place(at, '/par-2'), place(at + 3)],
  }),
  (at) => ({
    basis: `1.《${fact(at)[2]}》${fact(at)[3]}：${PASTED[at % 3]}\n2.《${fact(at + 2)[2]}》${fact(at + 2)[3]}第（二）项`,
    bases: [place(at), place(at + 2, '/sub-2')],
  }),
  (at) => ({ basis: `${bare(fact(at)[2])}${fact(at)[3]}`, bases: [place(at)] }),
  (at) => ({
    basis: `《国务院关于取消一批行政许可事项的决定》（国发〔2017〕46号）；《${fact(at)[2]}》${fact(at)[3]}`,
    bases: ['国务院关于取消一批行政许可事项的决定 ', place(at)],
  }),
  (at) => ({
    basis: `《${fact(at)[2]}》${fact(at)[3]}：“${PASTED[0]}”第六十条：“${PASTED[2]}”`,
    bases: [place(at), `${bare(fact(at)[2])} art-60`],
  }),
  (at) => ({
    basis: `①《${fact(at)[2]}》${fact(at)[3]}；②《国务院对确需保留的行政审批项目设定行政许可的决定》（国务院令第412号）附件第36项`,
    bases: [place(at), '国务院对确需保留的行政审批项目设定行政许可的决定 annex-1/sub-36'],
  }),
];

function rows(count: number, types: readonly string[]): MadeRow[] {
  return Array.from({ length: count }, (_, at) => {
    const [item, body] = fact(at);
    const { basis, bases } = FORMS[at % FORMS.length]!(at);
    const action = ACTIONS[Math.floor(at / FACTS.length) % ACTIONS.length]!;
    return {
      name: `${item}${action}`,
      type: types[Math.floor((at * types.length) / count)]!,
      body,
      level: at % 2 === 0 ? '县级' : '设区的市级',
      basis,
      bases,
    };
  });
}

export const LICENCES = rows(66, ['行政许可']);
export const ENFORCEMENT = rows(64, ['行政处罚', '行政强制', '行政检查']);
export const POWERS = rows(62, ['行政许可', '行政确认', '其他行政权力']);

/** XLSX: title and note over the header, departments merged downward, two sheets. */
export async function licencesXlsx(): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/node');
  const words = (value: string, more = {}) => ({ value, type: String, ...more });
  const sheet = (part: readonly MadeRow[], from: number) => {
    const head = ['序号', '中央清单序号', '主管部门', '事项名称', '实施机关', '设定和实施依据', '备注'];
    const lines = part.map((row, at) => {
      const isFirst = at % 3 === 0;
      const span = Math.min(3, part.length - at);
      const department = isFirst ? words('甲市主管部门', span > 1 ? { rowSpan: span } : {}) : null;
      return [
        { value: from + at + 1, type: Number },
        words(String(700 + at)),
        department,
        words(row.name, { fontWeight: 'bold' }),
        words(row.body),
        words(row.basis, { wrap: true }),
        null,
      ];
    });
    return [
      [
        words('甲市行政许可事项清单（2024年版）', { columnSpan: 7, fontWeight: 'bold' }),
        ...Array(6).fill(null),
      ],
      [words('填报单位：甲市某局', { columnSpan: 7 }), ...Array(6).fill(null)],
      head.map((label) => words(label, { backgroundColor: '#dddddd' })),
      ...lines,
    ];
  };
  const sheets = [
    { data: sheet(LICENCES.slice(0, 40), 0), sheet: '一' },
    { data: sheet(LICENCES.slice(40), 40), sheet: '二' },
  ];
  return write(sheets as never).toBuffer();
}

/** CSV in GB18030: the type written once and carried down, the header repeated as on printed pages. */
export function enforcementCsv(): Uint8Array {
  const head = ['序号', '事项名称', '职权类型', '实施依据', '法定实施主体', '第一责任层级建议'];
  const quoted = (cells: readonly string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const lines = ['甲省综合行政执法事项指导目录（2024年版）,,,,,', quoted(head)];
  ENFORCEMENT.forEach((row, at) => {
    if (at > 0 && at % 25 === 0) lines.push(quoted(head));
    const type = row.type === ENFORCEMENT[at - 1]?.type ? '' : row.type;
    lines.push(quoted([String(at + 1), row.name, type, row.basis, row.body, row.level]));
  });
  return encoded(`${lines.join('\r\n')}\r\n`, 'gbk');
}

/** DOCX: headings over groups of rows, names merged downward nowhere, bodies merged, the table cut in two. */
export async function powersDocx(): Promise<Uint8Array> {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow } = await import('docx');
  const cell = (text: string, more = {}) =>
    new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)), ...more });
  const head = () =>
    new TableRow({
      children: ['序号', '职权名称', '职权类别', '设定依据', '责任主体', '备注'].map((label) => cell(label)),
    });
  const table = (from: number, to: number) => {
    const lines = [head()];
    for (let at = from; at < to; at++) {
      const row = POWERS[at]!;
      if (at === from || row.type !== POWERS[at - 1]!.type)
        lines.push(new TableRow({ children: [cell(`（${row.type}）`, { columnSpan: 6 })] }));
      const cells = [
        cell(String(at + 1)),
        cell(row.name),
        cell(row.type),
        cell(row.basis),
        cell(row.body),
        cell(''),
      ];
      lines.push(new TableRow({ children: cells }));
    }
    return new Table({ rows: lines });
  };
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph('甲县某局权责清单'),
          table(0, 30),
          new Paragraph('甲县某局权责清单（续）'),
          table(30, POWERS.length),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
