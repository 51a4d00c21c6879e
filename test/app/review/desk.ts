/** The review as its users meet it: over HTTP, each with a token of their own. */
import type { TestServer } from '../../api/support';

export interface ReadingShown {
  outcome: string | null;
  rule: string;
  confidence: number;
  madeBy: string | null;
  source: { id: string } | null;
  version: { id: string } | null;
  provisions: { id: string }[];
  relation: string | null;
}

export interface LinkShown {
  id: string;
  kind: string;
  state: string;
  revision: number;
  byHand: boolean;
  quote: string;
  orphan: string | null;
  relation: string | null;
  citation: {
    id: string;
    state: string;
    text: string;
    relation: string;
    relationCue: { text: string } | null;
  } | null;
  item: { id: string } | null;
  reading: ReadingShown;
  proposal: ReadingShown | null;
  history: {
    revision: number;
    action: string;
    actorName: string;
    at: string;
    reason: string | null;
    from: string | null;
    to: string;
    undoes: number | null;
    before: ReadingShown | null;
    after: ReadingShown;
  }[];
}

export interface PayloadShown {
  link: LinkShown | null;
  decision: { revision: number; action: string } | null;
  userErrors: {
    __typename: string;
    code: string;
    message: string;
    field: string[] | null;
    expectedRevision?: number;
    actualRevision?: number;
    link?: { id: string; state: string; revision: number };
  }[];
}

const READING = `{ outcome rule confidence madeBy source { id } version { id } provisions { id } relation }`;
export const LINK = `id kind state revision byHand quote orphan relation citation { id state text relation relationCue { text } } item { id }
  reading ${READING} proposal ${READING}
  history { revision action actorName at reason from to undoes before ${READING} after ${READING} }`;
const PAYLOAD = `link { ${LINK} } decision { revision action }
  userErrors { __typename code message field ... on StaleDecision { expectedRevision actualRevision link { id state revision } } }`;

const INPUTS = {
  confirmLink: 'ConfirmLinkInput',
  rejectLink: 'RejectLinkInput',
  correctLink: 'CorrectLinkInput',
  undoDecision: 'UndoDecisionInput',
  addLink: 'AddLinkInput',
} as const;

export class Reviewer {
  constructor(
    private readonly server: TestServer,
    private readonly token: string,
  ) {}

  confirm(link: LinkShown, more: object = {}): Promise<PayloadShown> {
    return this.call('confirmLink', { ...seen(link), ...more });
  }

  reject(link: LinkShown, reason = '并非引用'): Promise<PayloadShown> {
    return this.call('rejectLink', { ...seen(link), reason });
  }

  correct(link: LinkShown, target: object, reason?: string): Promise<PayloadShown> {
    return this.call('correctLink', { ...seen(link), target, reason });
  }

  relate(link: LinkShown, relation: string, more: object = {}): Promise<PayloadShown> {
    return this.call('correctLink', { ...seen(link), relation, ...more });
  }

  undo(link: LinkShown): Promise<PayloadShown> {
    return this.call('undoDecision', seen(link));
  }

  add(input: object): Promise<PayloadShown> {
    return this.call('addLink', input);
  }

  async decide(decisions: object[]): Promise<{ decided: number; results: PayloadShown[] }> {
    const query = `mutation D($decisions: [LinkDecisionInput!]!) { done: decideLinks(decisions: $decisions) { decided results { ${PAYLOAD} } } }`;
    return this.ask(query, { decisions });
  }

  async queue(args = ''): Promise<LinkShown[]> {
    const query = `{ done: reviewQueue(first: 100${args}) { nodes { ${LINK} } } }`;
    return (await this.ask<{ nodes: LinkShown[] }>(query, {})).nodes;
  }

  async link(id: string): Promise<LinkShown | null> {
    return this.ask(`query L($id: ID!) { done: link(id: $id) { ${LINK} } }`, { id });
  }

  async decided(args = ''): Promise<LinkShown[]> {
    const query = `{ done: decidedLinks(first: 100${args}) { nodes { ${LINK} } } }`;
    return (await this.ask<{ nodes: LinkShown[] }>(query, {})).nodes;
  }

  private call(mutation: keyof typeof INPUTS, input: object): Promise<PayloadShown> {
    const query = `mutation D($input: ${INPUTS[mutation]}!) { done: ${mutation}(input: $input) { ${PAYLOAD} } }`;
    return this.ask(query, { input });
  }

  private async ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
    const { data, errors } = await this.server.ask<{ done: T }>(query, variables, this.token);
    if (errors) throw new Error(`expected an answer, but got: ${JSON.stringify(errors)}`);
    return data.done;
  }
}

function seen({ id, revision }: LinkShown) {
  return { link: id, revision };
}
