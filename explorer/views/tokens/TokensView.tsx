/** 令牌: an admin lets people and programs in, and out again. */
import { useState } from 'preact/hooks';
import { request } from '../../api/request';
import { useLoad } from '../../api/use-load';
import { AccessTokensDocument, ViewerDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { token } from '../../lib/token';
import { useTitle } from '../../lib/use-title';
import { Empty, Failure, Loading } from '../../parts/States';
import { TokenForm } from '../../parts/TokenForm';
import { NewToken } from './NewToken';
import { TokenTable } from './TokenTable';

export function TokensView() {
  const { t } = useLanguage();
  const [visit, setVisit] = useState(0);
  const held = token();
  useTitle(t('tokens.title'));
  return (
    <div class="page page-wide">
      <h1>{t('tokens.title')}</h1>
      <p>
        <a href="/review">{t('nav.review')}</a>
      </p>
      <p class="quiet">{t('tokens.about')}</p>
      <TokenForm onChange={() => setVisit(visit + 1)} />
      {held === null ? <Empty title={t('tokens.signIn')} /> : <Managed key={held} />}
    </div>
  );
}

/** Nothing of it outlives the page: other tokens may have been made since. */
function Managed() {
  const { t } = useLanguage();
  const [changes, setChanges] = useState(0);
  const viewer = useLoad('viewer', (signal) => request(ViewerDocument, {}, { signal }), {
    isRemembered: false,
  });
  const isAdmin = viewer.data?.viewer?.role === 'ADMIN';
  const tokens = useLoad(
    isAdmin ? `tokens ${changes}` : null,
    (signal) => request(AccessTokensDocument, {}, { signal }),
    { isRemembered: false },
  );
  const failure = viewer.failure ?? tokens.failure;
  if (failure) return <Failure failure={failure} retry={viewer.failure ? viewer.retry : tokens.retry} />;
  if (!viewer.data) return <Loading lines={6} />;
  if (!isAdmin) return <Empty title={t('tokens.adminsOnly')}>{t('tokens.adminsOnly.why')}</Empty>;
  const changed = () => setChanges(changes + 1);
  return (
    <>
      <NewToken onMade={changed} />
      {tokens.data ? (
        <TokenTable
          tokens={tokens.data.accessTokens}
          mine={viewer.data.viewer?.id ?? null}
          onRevoked={changed}
        />
      ) : (
        <Loading lines={6} />
      )}
    </>
  );
}
