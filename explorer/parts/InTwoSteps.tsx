import { useState } from 'preact/hooks';
import { failureWords } from '../api/request';
import { useLanguage } from '../language/Language';

interface Props {
  /** On the button. */
  label: string;
  /** What it does to what, for those who do not see where it stands. */
  name: string;
  /** Asked before it is done. */
  sure: string;
  yes: string;
  no: string;
  /** What it throws is told. */
  act(): Promise<void>;
}

/** Something that cannot be taken back: asked once more before it is done, and told where it fails. */
export function InTwoSteps({ label, name, sure, yes, no, act }: Props) {
  const { language } = useLanguage();
  const [isAsked, setIsAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (!isAsked) {
    return (
      <button type="button" class="plain-button" aria-label={name} onClick={() => setIsAsked(true)}>
        {label}
      </button>
    );
  }
  const confirmed = () => act().catch((error: unknown) => setProblem(failureWords(error, language)));
  return (
    <span>
      <span>{sure}</span>{' '}
      <button type="button" class="plain-button" onClick={confirmed}>
        {yes}
      </button>{' '}
      <button type="button" class="plain-button" onClick={() => setIsAsked(false)}>
        {no}
      </button>
      {problem && (
        <span class="warning" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
