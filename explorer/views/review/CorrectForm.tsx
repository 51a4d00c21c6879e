import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CitationRelation, LinkTargetInput } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { RELATIONS } from '../../language/terms';
import { Finder, type FoundRule } from '../../parts/Finder';
import type { Correction } from './decisions';

interface Props {
  quote: string;
  /** Of a citation; an inference has none. */
  relation: CitationRelation | null;
  /** Where one begins. */
  first: 'target' | 'relation';
  correct(correction: Correction): void;
  close(): void;
}

/** Finds the source or the article that is really meant, and says what the words really do with it. */
export function CorrectForm({ quote, relation, first, correct, close }: Props) {
  const { t } = useLanguage();
  const [wanted, setWanted] = useState(relation);
  const changed = wanted === null || wanted === relation ? undefined : wanted;
  return (
    <form
      class="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) correct({ relation: changed });
      }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Finder
        label={t('review.target')}
        kinds={['LEGAL_SOURCE', 'PROVISION']}
        text={/《([^》]+)》/u.exec(quote)?.[1]}
        isFocused={first === 'target'}
        choose={(found) => correct({ target: targetOf(found), relation: changed })}
      />
      {wanted && <RelationField relation={wanted} isFocused={first === 'relation'} choose={setWanted} />}
      {wanted && (
        <button type="submit" class="plain-button" disabled={!changed}>
          {t('review.relate')}
        </button>
      )}
      <button type="button" class="plain-button" onClick={close}>
        {t('action.close')}
      </button>
    </form>
  );
}

interface RelationFieldProps {
  relation: CitationRelation;
  isFocused: boolean;
  choose(relation: CitationRelation): void;
}

function RelationField({ relation, isFocused, choose }: RelationFieldProps) {
  const { t, term } = useLanguage();
  const field = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    if (isFocused) field.current?.focus();
  }, []);
  return (
    <label class="inline-field">
      <span>{t('review.relation')}</span>
      <select
        ref={field}
        value={relation}
        onChange={(event) => choose(event.currentTarget.value as CitationRelation)}
        onKeyDown={(event) => {
          // A list of choices does not send its form by itself, as a text field does.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      >
        {(Object.keys(RELATIONS) as CitationRelation[]).map((each) => (
          <option key={each} value={each}>
            {term(RELATIONS, each)}
          </option>
        ))}
      </select>
    </label>
  );
}

function targetOf({ __typename, id }: FoundRule): LinkTargetInput {
  return __typename === 'LegalSource' ? { source: id } : { provisions: [id] };
}
