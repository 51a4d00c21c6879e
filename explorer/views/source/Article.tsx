import { paragraphsOf } from '../../lib/paragraphs';
import { articleOf, type ContentsEntry, isGroup, type Place } from './place';

interface Props {
  entry: ContentsEntry;
  text: string | null;
  place: Place;
}

/** An article with its number as a link that chooses it; or the heading of a chapter. */
export function Article({ entry, text, place }: Props) {
  const { path, label, heading, caption, depth } = entry;
  if (isGroup(entry)) {
    const Heading = `h${Math.min(depth + 2, 6)}` as 'h2';
    return (
      <Heading id={path} class="law-group">
        {[label, heading].filter(Boolean).join('　')}
      </Heading>
    );
  }
  const isChosen = place.at !== null && articleOf(place.at) === path;
  const [first = '', ...rest] = paragraphsOf(text ?? '', label ?? null);
  return (
    <section id={path} class={isChosen ? 'article article-chosen' : 'article'}>
      {caption && <p class="caption">〔{caption}〕</p>}
      <p>
        {label && (
          <a class="article-number" href={place.addressAt(path)} aria-current={isChosen ? 'true' : undefined}>
            {label}
          </a>
        )}
        {heading && <strong>{heading}　</strong>}
        {first}
      </p>
      {rest.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </section>
  );
}
