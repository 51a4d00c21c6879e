/** The works of a document number, as every route answers for it. */
import type { SourceCatalogue } from '../citations/resolve';
import type { CatalogueWork } from '../model/catalogue';
import { leavesIssuerOpen } from '../text/document-number-key';

export interface Numbered {
  /** The one work meant; null where none is known, or where several may be meant. */
  work: CatalogueWork | null;
  /** All that may be meant. */
  candidates: readonly CatalogueWork[];
}

/**
 * However the number is written: 国令第722号, 中华人民共和国国务院令第722号. The Chairman's orders begin anew each term, and
 * 第329号令 leaves its issuer open: then it is not told which is meant.
 */
export function workNumbered(
  documentNumber: string,
  catalogue: Pick<SourceCatalogue, 'byDocumentNumber'>,
): Numbered {
  const candidates = catalogue.byDocumentNumber(documentNumber);
  const isSure = candidates.length === 1 && !leavesIssuerOpen(documentNumber);
  return { work: isSure ? candidates[0]! : null, candidates };
}
