/** Texts made of what the readers react to, cut from real ones, or of any characters at all. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/bootstrap.mjs';

const PIECES =
  '《 》 〈 〉 （ ） 〔 〕 ( ) [ ] 第 条 款 项 目 章 节 编 之一 号 令 其实施细则 该条例 本办法 本法 前款 前条 上述规定 以下简称 等三部 行政处罚法 优化营商环境条例 宪法 2022 2018年修正 十 一 一、 （一） 1. 一是 二是 ① # ## <!--INFOEND--> 、 。 ， ： ； 和 至 贯彻 依据 制定 违反 整改 废止 施行 自公布之日起 国发 国办发〔2020〕1号 的 \n \n\n \r\n \t 　 重庆市 中华人民共和国 條例 附件 目录 | --- ** > 86家 12179万元 280余条 100% 1/3 近 约 😀 \u0000 \ufeff \u200b \ud800 a <b> &nbsp; </script>'.split(
    ' ',
  );
const SEED_REPORT = readFileSync(path.join(ROOT, 'seeds/reports/shapingba-science-2022.txt'), 'utf8');

/** @returns a text of at most a few hundred characters */
export function randomText({ below, pick }) {
  switch (below(4)) {
    case 0:
      return Array.from({ length: below(40) }, () => pick(PIECES)).join('');
    case 1:
      return cut(below, 300);
    case 2:
      return mutated(cut(below, 200), below, pick);
    default:
      return Array.from({ length: below(60) }, () => String.fromCodePoint(codePoint(below))).join('');
  }
}

/** Whole or in part, with bytes changed, put in and taken out. */
export function randomBytes({ below }, original) {
  const from = below(4) === 0 ? below(original.length) : 0;
  const bytes = Buffer.from(
    original.subarray(from, below(3) === 0 ? from + below(original.length) : undefined),
  );
  for (let times = below(20); times > 0 && bytes.length > 0; times--) bytes[below(bytes.length)] = below(256);
  return bytes;
}

function cut(below, most) {
  const from = below(SEED_REPORT.length);
  return SEED_REPORT.slice(from, from + below(most));
}

function mutated(text, below, pick) {
  let out = text;
  for (let times = 1 + below(6); times > 0; times--) {
    const at = below(out.length + 1);
    out = out.slice(0, at) + pick(PIECES) + out.slice(at + below(4));
  }
  return out;
}

function codePoint(below) {
  const at = below(4) === 0 ? below(0x11_0000) : 0x4e00 + below(0x100);
  return at;
}
