import { request } from '../../api/request';
import { RevokeAccessTokenDocument, type TokenLineFragment } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { ROLES } from '../../language/terms';
import { timeInBeijing } from '../../lib/days';
import { InTwoSteps } from '../../parts/InTwoSteps';

interface Props {
  tokens: readonly TokenLineFragment[];
  /** How decisions of whoever looks at it are signed: `token:…`. */
  mine: string | null;
  onRevoked(): void;
}

export function TokenTable({ tokens, mine, onRevoked }: Props) {
  const { t, term } = useLanguage();
  return (
    <section>
      <h2>{t('tokens.all')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keys. */}
      <section class="basis works" tabIndex={0} aria-label={t('tokens.all')}>
        <table>
          <thead>
            <tr>
              {(['name', 'role', 'created', 'until', 'state', 'act'] as const).map((each) => (
                <th key={each} scope="col">
                  {t(`tokens.${each}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tokens.map((token) => {
              const { id, name, role, createdAt, expiresAt } = token;
              const state = stateOf(token);
              return (
                <tr key={id}>
                  <td lang="zh-CN">
                    {name}
                    <span class="facts">
                      <span>{id}</span>
                      {mine === `token:${id}` && <span>{t('tokens.mine')}</span>}
                    </span>
                  </td>
                  <td>{term(ROLES, role)}</td>
                  <td>{timeInBeijing(createdAt)}</td>
                  <td>{expiresAt ? timeInBeijing(expiresAt) : t('tokens.forever')}</td>
                  <td>
                    <span class={`status status-${state === 'good' ? 'HELD' : 'UNKNOWN'}`}>
                      {t(`tokens.${state}`)}
                    </span>
                  </td>
                  <td>{state !== 'revoked' && <Revoke id={id} name={name} onRevoked={onRevoked} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function stateOf({ revokedAt, expiresAt }: TokenLineFragment): 'good' | 'over' | 'revoked' {
  if (revokedAt) return 'revoked';
  return expiresAt && Date.parse(expiresAt) <= Date.now() ? 'over' : 'good';
}

function Revoke({ id, name, onRevoked }: { id: string; name: string; onRevoked(): void }) {
  const { t } = useLanguage();
  const revoke = async () => {
    await request(RevokeAccessTokenDocument, { id });
    onRevoked();
  };
  return (
    <InTwoSteps
      label={t('tokens.revoke')}
      name={t('tokens.revokeOf', { name, id })}
      sure={t('tokens.sure')}
      yes={t('tokens.yes')}
      no={t('tokens.no')}
      act={revoke}
    />
  );
}
