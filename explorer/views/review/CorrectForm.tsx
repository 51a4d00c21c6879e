import type { LinkTargetInput } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { Finder, type FoundRule } from '../../parts/Finder';

interface Props {
  quote: string;
  correct(target: LinkTargetInput): void;
  close(): void;
}

/** Finds the source or the article that is really meant. */
export function CorrectForm({ quote, correct, close }: Props) {
  const { t } = useLanguage();
  return (
    <form
      class="desk-form"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Finder
        label={t('review.target')}
        kinds={['LEGAL_SOURCE', 'PROVISION']}
        text={/《([^》]+)》/u.exec(quote)?.[1]}
        isFocused
        choose={(found) => correct(targetOf(found))}
      />
      <button type="button" class="plain-button" onClick={close}>
        {t('action.close')}
      </button>
    </form>
  );
}

function targetOf({ __typename, id }: FoundRule): LinkTargetInput {
  return __typename === 'LegalSource' ? { source: id } : { provisions: [id] };
}
