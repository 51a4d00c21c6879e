import { useLanguage } from '../../language/Language';
import { reportPermalink, withQuery } from '../../lib/addresses';

const FILES = ['citations.csv', 'measures.csv', 'graph.jsonl', 'graph.jsonld', 'graph.graphml'] as const;

/** Its rules for Word, the exports of this report alone, and its permalink. */
export function Downloads({ report }: { report: string }) {
  const { t } = useLanguage();
  return (
    <>
      <p class="quiet">{t('downloads.about')}</p>
      <ul class="entries">
        <li>
          <a href={withQuery(reportPermalink(report), { format: 'docx' })}>{t('downloads.docx')}</a>
        </li>
        {FILES.map((file) => (
          <li key={file}>
            <a href={withQuery(`/v1/export/${file}`, { report })} download={`yiju-${file}`}>
              {t(`downloads.${file}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={reportPermalink(report)}>{t('downloads.permalink')}</a>
        </li>
      </ul>
    </>
  );
}
