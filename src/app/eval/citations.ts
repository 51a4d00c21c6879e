/**
 * Extraction of citations against hand labels. Spans are scored over all mentions; each later stage over the
 * mentions found: precision over those it gave a value for, recall over all labels that have one.
 */

import { analyseText, type Knowledge } from '../../domain/analyse';
import type { FoundCitation } from '../../domain/model/citation';
import type { Resolution } from '../../domain/model/resolution';
import { documentNumberKey } from '../../domain/text/document-number-key';
import { titleKey } from '../../domain/text/titles';
import { align, overlap, type Pair } from './align';
import type { Gold, GoldDocument, GoldForm, GoldMention } from './gold';
import { judgeLink, SURE } from './links';
import { type EvalCase, type EvalSection, Tally } from './section';
import { TRAITS, traitsOf } from './traits';

const FORM_NAMES: Record<GoldForm, string> = {
  MARKED: '书名号',
  BARE: '无书名号的名称',
  ABBREVIATION: '简称',
  ANAPHOR: '其、该等指代',
  NUMBER: '单独的文号',
  PINPOINT: '单独的条款',
  SELF: '本法、前款（另计）',
};

/** Laws are labelled as they stand; reports tell their own date. */
const LAWS_AS_OF = '2025-01-01';

type Found = FoundCitation & { resolution: Resolution };

export function evaluateCitations(gold: Gold, knowledge: Knowledge): EvalSection {
  const run = new Run(knowledge);
  for (const document of gold.documents) run.add(document);
  return run.section('citations', '引用识别 Citation extraction', gold.documents.length);
}

/** The same of public pages kept beside the project; null where they are not. */
export function evaluateFresh(fresh: Gold, knowledge: Knowledge): EvalSection | null {
  if (fresh.documents.length === 0) return null;
  const run = new Run(knowledge);
  for (const document of fresh.documents) run.add(document);
  return run.section('fresh', '公开网页上的报告 Reports from public pages', fresh.documents.length);
}

class Run {
  private readonly tally = new Tally();
  private readonly errors: EvalCase[] = [];
  private labels = 0;
  private wrongLinks = 0;
  private sureWrongLinks = 0;

  constructor(private readonly knowledge: Knowledge) {
    this.spanRow('exact');
    this.spanRow('overlap');
    for (const stage of STAGES) this.stageRow(stage);
    this.linkRow();
    for (const form of Object.keys(FORM_NAMES) as GoldForm[]) this.formRow(form);
  }

  add(document: GoldDocument): void {
    const found = this.find(document);
    const strict = document.mentions.filter(({ form, optional }) => form !== 'SELF' && !optional);
    const self = document.mentions.filter(({ form, optional }) => form === 'SELF' && !optional);
    const optional = document.mentions.filter((mention) => mention.optional);
    this.labels += strict.length + self.length;
    const main = align(strict, found);
    const own = align(self, main.spurious);
    this.own(document, own.pairs, own.missed);
    const spurious = own.spurious.filter((mention) => !optional.some((label) => overlap(label, mention) > 0));
    this.spans(document, main.pairs, main.missed, spurious);
    for (const pair of main.pairs) this.stages(document, pair);
    for (const label of main.missed) this.missStages(label);
  }

  section(id: string, title: string, documents: number): EvalSection {
    return {
      id,
      title,
      rows: this.tally.all(),
      notes: [
        `${documents} 篇文本，${this.labels} 处标注（可有可无者不计）`,
        `错误链接 ${this.wrongLinks} 处，其中把握高于 ${SURE} 者 ${this.sureWrongLinks} 处`,
      ],
      errors: this.errors,
    };
  }

  private find({ text, base, file, windows }: GoldDocument): Found[] {
    const asOf = base === 'shared' && file.startsWith('corpus/') ? LAWS_AS_OF : undefined;
    const { citations, resolutions } = analyseText(text, this.knowledge, { asOf });
    return citations
      .map((citation, index) => ({ ...citation, resolution: resolutions[index]! }))
      .filter(({ start }) => windows.some(({ from, to }) => from <= start && start < to));
  }

  private spans(
    document: GoldDocument,
    pairs: Pair<GoldMention, Found>[],
    missed: GoldMention[],
    spurious: Found[],
  ): void {
    const exact = this.spanRow('exact');
    const overlapping = this.spanRow('overlap');
    for (const { gold, found, exact: same } of pairs) {
      overlapping.truePositives++;
      const wanted = [this.formRow(gold.form), ...this.traitRows(document, gold)];
      const given = [this.formRow(found.form), ...this.traitRows(document, found)];
      if (same) {
        exact.truePositives++;
        for (const row of wanted) row.truePositives++;
        // Found as another form: neither form's precision is touched, its span being right.
        continue;
      }
      exact.falsePositives++;
      exact.falseNegatives++;
      for (const row of wanted) row.falseNegatives++;
      for (const row of given) row.falsePositives++;
      this.error(document, 'exact', gold, document.text.slice(gold.start, gold.end), found.text);
    }
    for (const label of missed) {
      exact.falseNegatives++;
      overlapping.falseNegatives++;
      for (const row of [this.formRow(label.form), ...this.traitRows(document, label)]) row.falseNegatives++;
      this.error(document, 'overlap', label, document.text.slice(label.start, label.end), null);
    }
    for (const mention of spurious) {
      exact.falsePositives++;
      overlapping.falsePositives++;
      for (const row of [this.formRow(mention.form), ...this.traitRows(document, mention)])
        row.falsePositives++;
      this.error(document, 'overlap', mention, null, `${mention.text}（${mention.form}）`);
    }
  }

  /** 本法第五条 taken for a place in another law is an error; left without a title it is only unfinished. */
  private own(document: GoldDocument, pairs: Pair<GoldMention, Found>[], missed: GoldMention[]): void {
    const row = this.formRow('SELF');
    row.falseNegatives += missed.length;
    for (const { gold, found, exact } of pairs) {
      const misled = found.title !== null && !sameTitle(gold, found.title);
      if (exact && !misled) row.truePositives++;
      else {
        row.falsePositives++;
        row.falseNegatives++;
      }
      if (misled) this.error(document, 'form.SELF', gold, gold.title, found.title);
    }
  }

  private stages(document: GoldDocument, pair: Pair<GoldMention, Found>): void {
    for (const stage of STAGES) {
      const wanted = stage.wanted(pair.gold);
      if (wanted === undefined) continue;
      const given = stage.given(pair.found);
      const row = this.stageRow(stage);
      if (wanted === null && given === null) continue;
      if (wanted !== null && given !== null && stage.same(pair.gold, given)) {
        row.truePositives++;
        continue;
      }
      if (given !== null) row.falsePositives++;
      if (wanted !== null) row.falseNegatives++;
      this.error(document, stage.id, pair.gold, wanted, given);
    }
    this.link(document, pair);
  }

  private missStages(label: GoldMention): void {
    for (const stage of STAGES) {
      const wanted = stage.wanted(label);
      if (wanted !== undefined && wanted !== null) this.stageRow(stage).falseNegatives++;
    }
    if (label.source !== undefined) this.linkRow().falseNegatives++;
  }

  private link(document: GoldDocument, { gold, found }: Pair<GoldMention, Found>): void {
    const { index } = this.knowledge;
    const verdict = judgeLink(gold, found.resolution, (id) => index.work(id)?.title ?? null);
    const row = this.linkRow();
    if (verdict === 'unlabelled') return;
    if (verdict === 'right') {
      row.truePositives++;
      return;
    }
    if (gold.source !== undefined) row.falseNegatives++;
    if (verdict === 'wrong') {
      row.falsePositives++;
      this.wrongLinks++;
      if (found.resolution.outcome !== 'NOT_LEGAL_SOURCE' && found.resolution.confidence > SURE) {
        this.sureWrongLinks++;
      }
    }
    const { resolution } = found;
    this.error(
      document,
      'link',
      gold,
      gold.source ?? gold.title,
      'source' in resolution ? resolution.source : resolution.outcome,
    );
  }

  private spanRow(id: 'exact' | 'overlap') {
    return this.tally.row(id, '位置', id === 'exact' ? '起止完全一致' : '有重叠');
  }

  private stageRow({ id, label }: Stage) {
    return this.tally.row(id, '阶段', label);
  }

  private linkRow() {
    return this.tally.row('link', '阶段', '链接到种子目录');
  }

  private formRow(form: GoldForm) {
    return this.tally.row(`form.${form}`, '形式', FORM_NAMES[form]);
  }

  private traitRows({ text }: GoldDocument, mention: GoldMention | Found) {
    const paths = Array.isArray(mention.pinpoint)
      ? mention.pinpoint
      : (mention.pinpoint?.provisions.map(({ path }) => path) ?? []);
    return traitsOf(text, mention, { documentNumber: mention.documentNumber, paths }).map((trait) =>
      this.tally.row(`trait.${trait}`, '特征', TRAITS[trait]),
    );
  }

  private error(
    { file, text }: GoldDocument,
    row: string,
    { start, end }: { start: number; end: number },
    expected: string | null,
    got: string | null,
  ): void {
    this.errors.push({ row, file, start, end, text: text.slice(start, end), expected, got });
  }
}

/** One field of a mention: what the label wants (undefined: not scored, null: nothing) and what was given. */
interface Stage {
  id: string;
  label: string;
  wanted(gold: GoldMention): string | null | undefined;
  given(found: Found): string | null;
  same(gold: GoldMention, given: string): boolean;
}

const STAGES: readonly Stage[] = [
  {
    id: 'title',
    label: '题名',
    wanted: ({ title }) => title ?? undefined,
    given: ({ title }) => title,
    same: sameTitle,
  },
  {
    id: 'documentNumber',
    label: '文号',
    // A short name or 第三条 carries the number of what it stands for, which the labels do not repeat.
    wanted: ({ documentNumber, form }) =>
      documentNumber ?? (form === 'MARKED' || form === 'BARE' ? null : undefined),
    given: ({ documentNumber }) => documentNumber,
    same: ({ documentNumber }, given) =>
      documentNumber !== null && documentNumberKey(documentNumber) === documentNumberKey(given),
  },
  {
    id: 'pinpoint',
    label: '条款项目',
    wanted: ({ pinpoint }) => (pinpoint.length > 0 ? pinpoint.join(' ') : null),
    given: ({ pinpoint }) => pinpoint?.provisions.map(({ path }) => path).join(' ') ?? null,
    same: ({ pinpoint }, given) => pinpoint.join(' ') === given,
  },
  {
    id: 'kind',
    label: '种类',
    wanted: ({ kind }) => kind ?? undefined,
    given: ({ kind }) => kind,
    same: ({ kind }, given) => kind === given,
  },
  {
    id: 'relation',
    label: '关系',
    wanted: ({ relation }) => relation,
    given: ({ relation }) => relation,
    same: ({ relation }, given) => relation === given,
  },
];

function sameTitle({ title, titleAlso }: GoldMention, given: string): boolean {
  return [title, ...titleAlso].some((right) => right !== null && titleKey(right) === titleKey(given));
}
