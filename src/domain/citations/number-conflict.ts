/** A document number beside a title that is another version's, or another work's: said, and never passed over. */
import type { CatalogueVersion, CatalogueWork } from '../model/catalogue';
import type { Citation } from '../model/citation';
import type { Caution, IsoDate } from '../model/terms';
import {
  documentNumberKey,
  isOfGovernmentSaid,
  leavesIssuerOpen,
  parseOrderNumber,
} from '../text/document-number-key';

export interface NumberConflict {
  caution: Caution;
  /** The number that is right as far as known. */
  right: string;
  /** 0..1: how sure it is that the number is wrong. */
  confidence: number;
}

/**
 * @param version the one meant; null where none is known.
 * @param numbered works of a number.
 * @returns null where title and number agree, or too little is known to say.
 */
export function numberConflict(
  { title, documentNumber: number }: Citation,
  work: CatalogueWork,
  version: CatalogueVersion | null,
  asOf: IsoDate | null,
  numbered: (documentNumber: string) => readonly CatalogueWork[],
): NumberConflict | null {
  if (number === null || title === null) return null;
  const key = documentNumberKey(number);
  // 第329号令: whose it is, only the title says.
  const serial = leavesIssuerOpen(number) ? parseOrderNumber(number)!.serial : null;
  const isSame = (other: string) =>
    documentNumberKey(other) === key ||
    (serial !== null && parseOrderNumber(other)?.serial === serial && isOfGovernmentSaid(number, other));
  const dated = work.versions.filter(({ documentNumber }) => documentNumber !== null);
  const known = [work.documentNumber, ...work.versions.map(({ documentNumber }) => documentNumber)].filter(
    (each) => each !== null,
  );
  if (known.length === 0) return null;
  if (known.some(isSame)) {
    const meant = version?.documentNumber;
    if (!meant || isSame(meant)) return null;
    const other = dated.find(({ documentNumber }) => isSame(documentNumber!));
    return {
      caution: {
        code: 'NUMBER_OF_OTHER_VERSION',
        message: `${number}是《${work.title}》${other?.promulgatedOn ? `${other.promulgatedOn} 版本` : '另一版本'}的文号；${asOf === null ? '所指' : `${asOf} 时`}的版本为${meant}`,
        messageEn: 'The number belongs to another version of the document',
      },
      right: meant,
      confidence: 0.85,
    };
  }
  const owners = numbered(number).filter(({ id }) => id !== work.id);
  // Where the numbers of some versions are not known, this one may be theirs.
  const complete = dated.length === work.versions.length;
  if (owners.length === 0 && !complete) return null;
  const right = known[known.length - 1]!;
  if (owners.length > 0) {
    return {
      caution: {
        code: 'NUMBER_OF_OTHER_WORK',
        message: `${number}是${owners.map((owner) => `《${owner.title}》`).join('、')}的文号，不是《${work.title}》的`,
        messageEn: 'The number belongs to another document',
      },
      right,
      confidence: 0.95,
    };
  }
  return {
    caution: {
      code: 'NUMBER_NOT_ITS_OWN',
      message: `资料所载《${work.title}》的文号为${known.join('、')}，不是${number}`,
      messageEn: 'The number is none of this document’s as far as known',
    },
    right,
    confidence: 0.8,
  };
}
