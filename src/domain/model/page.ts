/** What a web page says of its document outside the document's own words. */
export interface PageHead {
  /** As its <meta> or <title> has it, without the site's name; null where there is none. */
  title: string | null;
  /** Whose site it is; null where it does not say. */
  site: string | null;
  /** Whom it has the document from: <meta name="ContentSource">. */
  source: string | null;
  /** <meta name="PubDate">, as written. */
  published: string | null;
  /** Lines that stand around the document: breadcrumbs, 来源：…. Few, and short. */
  around: string[];
}
