/** What is said of a work that a caller names where none, or more than one, is called so. */
import type { CatalogueIndex } from './catalogue-index';
import { similarTitles } from './similar-titles';

interface Said {
  message: string;
  messageEn: string;
}

/** With titles that may be meant. */
export function noSuchWork(name: string, index: CatalogueIndex): Said {
  const shown = name.slice(0, 60);
  const meant = similarTitles(name.replace(/^source:/u, ''), index);
  const [which, whichEn] =
    meant.length > 0
      ? [
          `，是否指 ${meant.map((title) => `《${title}》`).join('、')}？`,
          `; did you mean ${meant.join(' or ')}?`,
        ]
      : ['；请按标识、名称、别名或文号查询', '; ask by id, title, alias or document number'];
  return { message: `没有“${shown}”这个文件${which}`, messageEn: `no work is called ${shown}${whichEn}` };
}

/** Several works bear the number, or it leaves open whose it is: none is chosen. */
export function severalNumbered(number: string, count: number): Said {
  return {
    message: `文号“${number.slice(0, 60)}”可能指 ${count} 个文件，请按标识或名称查询`,
    messageEn: `The number may be that of ${count} works; ask by id or title`,
  };
}
