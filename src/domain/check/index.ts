/** Checking a draft: pure rules. The use case that feeds them is src/app/check. */
export { contentFindings, reservedClauses } from './contents';
export { abbreviationForms, finding, numberForms, pinpointForms, twoForms } from './forms';
export { codesTable, FINDING_NAMES, SEVERITY_NAMES } from './names';
export { type OwnRule, ownProvisionFindings, ownRuleOf } from './own';
export { endsIt } from './own-words';
export { isHeldAgainstText, provisionFindings, unverifiedFinding } from './provisions';
export { isQuotable, type Quotation, quotationsIn } from './quotations';
export {
  type CheckedCitation,
  type DraftFinding,
  FINDING_CODES,
  type FindingCode,
  type HeldArticle,
  type HeldVersion,
  type Severity,
  type WordChange,
} from './types';
export {
  numberFinding,
  quotationFinding,
  regionFinding,
  type Standing,
  standingFindings,
  superiorFinding,
  verdictOf,
} from './verdicts';
