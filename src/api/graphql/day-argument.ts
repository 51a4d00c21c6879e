/** The day that a field is asked about: `asOf` everywhere; older names still answer, and are deprecated. */
import { badInput } from '../http/api-errors';

const INSTEAD = '改用 asOf：同一含义，各处同名。Use `asOf`: the same, under one name everywhere.';

/** Options of the argument under its older name. */
export const FORMER_DAY = {
  nullable: true,
  description: '同 asOf。The same as `asOf`.',
  deprecationReason: INSTEAD,
} as const;

/** @throws BAD_USER_INPUT where both names are given. */
export function dayAsked(
  asOf: string | null | undefined,
  former: string | null | undefined,
  name: 'on' | 'date',
): string | null {
  if (asOf != null && former != null)
    throw badInput(
      name,
      `参数 ${name}：与 asOf 同义，给其一`,
      `${name}: expected either asOf or ${name}, but got: both`,
    );
  return asOf ?? former ?? null;
}

/** @throws BAD_USER_INPUT where none is given, or both are. */
export function dayRequired(
  asOf: string | null | undefined,
  former: string | null | undefined,
  name: 'on' | 'date',
): string {
  const day = dayAsked(asOf, former, name);
  if (day === null)
    throw badInput('asOf', '参数 asOf：应为日期，如 2022-12-31', 'asOf: expected a day such as 2022-12-31');
  return day;
}
