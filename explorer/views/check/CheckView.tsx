/** 核对: a draft in, what is wrong with its legal bases out. Nothing of it is stored. */
import { useState } from 'preact/hooks';
import { type CheckOptions, checkDraft } from '../../api/check';
import { useLoad } from '../../api/use-load';
import { useLanguage } from '../../language/Language';
import { type Draft, giveDraft, givenDraft } from '../../lib/draft';
import { keep, kept } from '../../lib/storage';
import { useTitle } from '../../lib/use-title';
import { HelpLink } from '../../parts/HelpLink';
import { Failure, Loading } from '../../parts/States';
import { Checked } from './Checked';
import { DraftForm } from './DraftForm';

interface Asked {
  draft: Draft;
  options: CheckOptions;
  /** Counts the checks, so that each is asked for anew. */
  number: number;
}

export function CheckView() {
  const { t } = useLanguage();
  useTitle(t('check.title'));
  const [options, setOptions] = useState<CheckOptions>(() => ({
    ...{ asOf: kept('day') ?? '', region: kept('region') ?? '', isReport: false, isRule: false },
  }));
  const [asked, setAsked] = useState<Asked | null>(() => {
    const draft = givenDraft();
    return draft && { draft, options, number: 0 };
  });
  const check = (draft: Draft, wanted: CheckOptions) => {
    giveDraft(draft);
    keep('region', wanted.region);
    setOptions(wanted);
    setAsked({ draft, options: wanted, number: (asked?.number ?? 0) + 1 });
  };
  const drop = () => {
    giveDraft(null);
    setAsked(null);
  };
  return (
    <div class="check-page">
      <header class="check-head">
        <h1>{t('check.title')}</h1>
        <p class="quiet">
          {t('check.about')} <HelpLink term="term-kept">{t('help.kept')}</HelpLink>
          {'　'}
          <HelpLink term="term-day">{t('help.day')}</HelpLink>
        </p>
      </header>
      {asked ? (
        <Result
          key={asked.number}
          asked={asked}
          again={(changed) => check(asked.draft, changed)}
          drop={drop}
        />
      ) : (
        <DraftForm options={options} check={check} />
      )}
    </div>
  );
}

interface ResultProps {
  asked: Asked;
  again(options: CheckOptions): void;
  drop(): void;
}

function Result({ asked: { draft, options }, again, drop }: ResultProps) {
  // What is kept of it lives as long as the page does: nothing is remembered for other views.
  const { data, failure, retry } = useLoad('draft', (signal) => checkDraft(draft, options, signal), {
    isRemembered: false,
  });
  if (failure) {
    return (
      <>
        <Failure failure={failure} retry={retry} />
        <DraftForm
          options={options}
          text={'text' in draft ? draft.text : ''}
          check={(given, wanted) => {
            giveDraft(given);
            again(wanted);
          }}
        />
      </>
    );
  }
  if (!data) return <Loading lines={12} />;
  return <Checked draft={draft} options={options} checked={data} again={again} drop={drop} />;
}
