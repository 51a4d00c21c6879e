import { useLanguage } from '../language/Language';

interface Caution {
  code: string;
  message: string;
  messageEn: string;
}

/** What to know beside an answer about the law. */
export function Cautions({ cautions }: { cautions: readonly Caution[] }) {
  const { language } = useLanguage();
  if (cautions.length === 0) return null;
  return (
    <ul class="cautions">
      {cautions.map(({ code, message, messageEn }) => (
        <li key={code} class="quiet">
          {language === 'zh' ? message : messageEn}
        </li>
      ))}
    </ul>
  );
}
