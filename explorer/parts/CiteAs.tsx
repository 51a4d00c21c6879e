import { type Cited, citationForms } from '../../src/domain/citations/citation-forms';
import { useLanguage } from '../language/Language';
import { CopyButton } from './CopyButton';

/** The ready forms of a citation, each to be copied. */
export function CiteAs({ cited }: { cited: Cited }) {
  const { t } = useLanguage();
  return (
    <details class="cite-as">
      <summary>{t('cite.title')}</summary>
      <dl>
        {citationForms(cited).map(({ name, text }) => (
          <div key={name}>
            <dt>{t(`cite.${name}`)}</dt>
            <dd>
              <span lang="zh-CN">{text}</span> <CopyButton text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
