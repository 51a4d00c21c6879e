/** The terms of these pages, each told as to a clerk who meets it for the first time. */
import type { Term } from './terms';

interface HelpTerm {
  /** Where links to it lead. */
  id: string;
  name: Term;
  means: Term;
}

interface HelpSection {
  id: string;
  title: Term;
  terms: readonly HelpTerm[];
}

export const HELP = [
  {
    id: 'help-laws',
    title: ['法规与版本', 'Laws and their versions'],
    terms: [
      {
        id: 'term-version',
        name: ['版本', 'Version'],
        means: [
          '一部文件每次制定、修改后的文本。引用要按所说之日有效的那一版来看，而不是今天的。',
          'The text of a document as made, and as it stands after each change. A citation is read by the one in force on the day it speaks of, not by that of today.',
        ],
      },
      {
        id: 'term-in-force',
        name: ['有效、已修改、已废止', 'In force, amended, repealed'],
        means: [
          '有效：当日施行的就是这一版。已修改：此后有了新的一版。已废止：整部文件不再施行，页上注明现为哪一部。都以所收资料为限。',
          'In force: this version applies on that day. Amended: a later version has taken its place. Repealed: the whole document applies no more, and what took its place is named. All of it as far as what is held tells.',
        ],
      },
      {
        id: 'term-unknown-start',
        name: ['施行日未知', 'Start not known'],
        means: [
          '只知道何时公布，不知道何时施行：那一日是否已经有效，不能断定。',
          'When it was promulgated is known, when it took effect is not: whether it applied on a day cannot be said for certain.',
        ],
      },
      {
        id: 'term-known-until',
        name: ['资料截至何日', 'Known until'],
        means: [
          '所收的目录与文本到那一日为止；其后有没有修改、废止，没有核实。',
          'What is held goes up to that day. Whether anything was amended or repealed since has not been looked into.',
        ],
      },
      {
        id: 'term-text-held',
        name: ['未收录全文', 'Text not held'],
        means: [
          '只知道题名、文号与日期，没有条文，因此条款与引文无法核对。这不表示引用正确，也不表示有误。',
          'Only title, number and dates are known, so that articles and quotations cannot be checked. That says neither that a citation is right nor that it is wrong.',
        ],
      },
      {
        id: 'term-basis',
        name: ['上位依据', 'Bases above'],
        means: [
          '这部文件在条文里写明它根据哪一部制定，逐级往上。',
          'What the document says it was made under, and what that was made under in turn.',
        ],
      },
    ],
  },
  {
    id: 'help-reports',
    title: ['报告与引用', 'Reports and citations'],
    terms: [
      {
        id: 'term-measure',
        name: ['举措', 'Measure'],
        means: [
          '报告里说做了、要做或没有做好的一件事，通常是一个自然段。',
          'One thing that a report says was done, is planned, or fell short: usually a paragraph.',
        ],
      },
      {
        id: 'term-cited',
        name: ['引用', 'Citation'],
        means: ['报告自己写出的文件或条款。', 'A document or article that the report itself names.'],
      },
      {
        id: 'term-resolved',
        name: ['已归结', 'Resolved'],
        means: [
          '已确定文中所写的是哪一部文件、哪一版、哪一条。没有归结的，写明是未收录、有几个可能，还是没有这一条。',
          'Which document, version and article the words mean is settled. Where it is not, the page says whether it is not held, could be several, or names an article that is not there.',
        ],
      },
      {
        id: 'term-inferred',
        name: ['推断', 'Inference'],
        means: [
          '程序按字句找出的可能相关的条文。报告并没有引用它，只供查证，不能当作依据；任何时候都与引用分开列。',
          'An article that a program found to be like in wording. The report does not cite it: something to look into, never a basis. It is always listed apart from citations.',
        ],
      },
      {
        id: 'term-sure',
        name: ['把握', 'How sure'],
        means: [
          '程序对这一判断的把握，0 至 100%。低的更值得人看一眼；高也可能错。',
          'How sure the program is, from 0 to 100 %. A low one wants a person’s eye first; a high one may be wrong too.',
        ],
      },
      {
        id: 'term-confirmed',
        name: ['已确认、已驳回、已更正', 'Confirmed, rejected, corrected'],
        means: [
          '有人看过并作了决定；注明是谁、何时（北京时间）。没有人看过的，写“程序判断，未经人确认”。',
          'A person has looked and decided; who and when (Beijing time) is shown. Where nobody has, the page says so.',
        ],
      },
    ],
  },
  {
    id: 'help-check',
    title: ['核对', 'Checks'],
    terms: [
      {
        id: 'term-error',
        name: ['错误', 'Error'],
        means: [
          '引用有误，并且知道对的是什么。如：已废止、没有这一条、题名或文号写错。',
          'The citation is wrong, and what is right is known: repealed, no such article, a title or number misspelt.',
        ],
      },
      {
        id: 'term-warning',
        name: ['警告', 'Warning'],
        means: ['很可能有误，或须由人判断。', 'Likely wrong, or for a person to judge.'],
      },
      {
        id: 'term-note',
        name: ['提示', 'Note'],
        means: [
          '没有条文、没有收录，因而未能核对；或只是写法不一。',
          'Could not be verified, as the text or the document is not held; or a matter of form.',
        ],
      },
      {
        id: 'term-day',
        name: ['按哪一日', 'Which day'],
        means: [
          '默认今天（北京）。报告有年度的，按报告所述期间的末日。可以改成任何一日。',
          'By default today in Beijing; for a report with a year, the last day it speaks of. Any day can be chosen.',
        ],
      },
      {
        id: 'term-kept',
        name: ['文稿存在哪里', 'Where the draft is kept'],
        means: [
          '不存。文稿只在核对的片刻送到本服务器，不写入数据库，也不写入日志。',
          'Nowhere. It goes to this server for the moment of the check, and into neither its database nor its logs.',
        ],
      },
    ],
  },
] as const satisfies readonly HelpSection[];

export type HelpId = (typeof HELP)[number]['terms'][number]['id'];
