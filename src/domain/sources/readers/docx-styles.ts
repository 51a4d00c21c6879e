/** What styles.xml says of a paragraph's or a run's style: its number in a list, and whether its words are hidden. */
import { type Element, isOn, readXml } from './docx-xml';

export interface ListPlace {
  numId: string | null;
  /** 0-based level of the list; null where it is not said. */
  level: number | null;
}

interface Style {
  basedOn: string | null;
  list: ListPlace;
  hidden: boolean | null;
}

/** Styles are based on one another; a circle of them ends here. */
const LONGEST_CHAIN = 20;

export class Styles {
  private readonly styles = new Map<string, Style>();
  private defaultParagraph: string | null = null;

  constructor(xml: string | null) {
    if (xml !== null) readXml(xml, this.visitor());
  }

  listOf(id: string | null): ListPlace {
    const place: ListPlace = { numId: null, level: null };
    for (const { list } of this.chain(id ?? this.defaultParagraph)) {
      place.numId ??= list.numId;
      place.level ??= list.level;
    }
    return place;
  }

  isHidden(id: string | null): boolean {
    for (const { hidden } of this.chain(id)) if (hidden !== null) return hidden;
    return false;
  }

  private *chain(id: string | null): Generator<Style> {
    let next = id;
    for (let count = 0; next !== null && count < LONGEST_CHAIN; count++) {
      const style = this.styles.get(next);
      if (!style) return;
      yield style;
      next = style.basedOn;
    }
  }

  private visitor() {
    let style: Style | null = null;
    return {
      open: (element: Element) => {
        const { name, attributes } = element;
        if (name === 'style') {
          style = { basedOn: null, list: { numId: null, level: null }, hidden: null };
          const id = attributes.styleId ?? '';
          this.styles.set(id, style);
          if (attributes.type === 'paragraph' && attributes.default === '1') this.defaultParagraph = id;
        } else if (!style) return;
        else if (name === 'basedOn') style.basedOn = attributes.val ?? null;
        else if (name === 'numId') style.list.numId = attributes.val ?? null;
        else if (name === 'ilvl') style.list.level = Number(attributes.val);
        else if (name === 'vanish') style.hidden = isOn(element);
      },
      close: (name: string) => {
        if (name === 'style') style = null;
      },
    };
  }
}
