/** Decisions on links. Each mutation is one transaction; what stands in a decision's way is told in its payload. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { DecisionOutcome, DecisionRequest } from '../../../app/review/requests';
import { createLoaders } from '../../../graph/loaders/loaders';
import { badInput } from '../../http/api-errors';
import { requireActor } from '../access';
import type { ApiContext } from '../context';
import { PAGE_MAX } from '../paging/sizes';
import {
  AddLinkInput,
  ConfirmLinkInput,
  CorrectLinkInput,
  LinkDecisionInput,
  RejectLinkInput,
  UndoDecisionInput,
} from './inputs';
import { DecisionPayload, DecisionsPayload } from './payload.type';

@Resolver()
export class ReviewResolver {
  @Authorized('editor')
  @Mutation(() => DecisionPayload, {
    description:
      '确认一条联系；确认他人的改正，仍为 CORRECTED。Agrees with a link; one that was corrected stays CORRECTED.',
  })
  confirmLink(
    @Arg('input', () => ConfirmLinkInput, {
      description: '哪条联系，所见的 revision。Which link, and the revision seen.',
    })
    input: ConfirmLinkInput,
    @Ctx() context: ApiContext,
  ) {
    return decideOne(context, { ...input, action: 'CONFIRM' });
  }

  @Authorized('editor')
  @Mutation(() => DecisionPayload, {
    description:
      '否定一条联系，须有理由；此后默认不再计入。Rejects a link, with a reason; it counts no more.',
  })
  rejectLink(
    @Arg('input', () => RejectLinkInput, { description: '哪条联系，为何。Which link, and why.' })
    input: RejectLinkInput,
    @Ctx() context: ApiContext,
  ) {
    return decideOne(context, { ...input, action: 'REJECT' });
  }

  @Authorized('editor')
  @Mutation(() => DecisionPayload, {
    description:
      '改正一条联系的所指、引用的关系，或两者。Gives a link another source, version or provision, a citation another relation, or both.',
  })
  correctLink(
    @Arg('input', () => CorrectLinkInput, {
      description: '哪条联系，应为什么。Which link, and what is right.',
    })
    input: CorrectLinkInput,
    @Ctx() context: ApiContext,
  ) {
    return decideOne(context, { ...input, action: 'CORRECT' });
  }

  @Authorized('editor')
  @Mutation(() => DecisionPayload, {
    description: '补充程序未提出的联系。Adds a link that the program did not propose.',
  })
  async addLink(
    @Arg('input', () => AddLinkInput, {
      description: '哪项举措，指向什么。Which measure, and what it leads to.',
    })
    input: AddLinkInput,
    @Ctx() context: ApiContext,
  ) {
    const outcome = await context.review.add(requireActor(context.actor), input);
    return payloadOf(outcome, null, afresh(context));
  }

  @Authorized('editor')
  @Mutation(() => DecisionPayload, {
    description:
      '撤回最近一次尚未撤回的决定；再撤则再退一步。记录不删，撤回也记一次。Takes the last decision back, and again the one before it; the history keeps both.',
  })
  undoDecision(
    @Arg('input', () => UndoDecisionInput, { description: '哪条联系。Which link.' }) input: UndoDecisionInput,
    @Ctx() context: ApiContext,
  ) {
    return decideOne(context, { ...input, action: 'UNDO' });
  }

  @Authorized('editor')
  @Mutation(() => DecisionsPayload, {
    description: `成批决定，至多 ${PAGE_MAX} 个，同一事务；不能生效的各自说明，其余照常生效。Several in one transaction; those that cannot be taken say why, the others are.`,
  })
  async decideLinks(
    @Arg('decisions', () => [LinkDecisionInput], {
      description: '各个决定，至多 100 个。The decisions, at most 100.',
    })
    decisions: LinkDecisionInput[],
    @Ctx() context: ApiContext,
  ) {
    if (decisions.length > PAGE_MAX) {
      throw badInput(
        'decisions',
        `参数 decisions：expected at most ${PAGE_MAX} decisions, but got: ${decisions.length}`,
      );
    }
    const requests = decisions.map(requestOf);
    const outcomes = await context.review.decide(requireActor(context.actor), requests);
    const fresh = afresh(context);
    const results = outcomes.map((outcome, i) => payloadOf(outcome, requests[i]!.revision, fresh));
    return { results, decided: outcomes.filter(({ taken }) => taken).length };
  }
}

function requestOf({ action, ...input }: LinkDecisionInput): DecisionRequest {
  if (action === 'ADD') {
    throw badInput(
      'decisions',
      '参数 decisions：expected CONFIRM, REJECT, CORRECT or UNDO, but got: ADD；请用 addLink',
    );
  }
  return { ...input, action: action as DecisionRequest['action'] };
}

async function decideOne(context: ApiContext, request: DecisionRequest) {
  const [outcome] = await context.review.decide(requireActor(context.actor), [request]);
  return payloadOf(outcome!, request.revision, afresh(context));
}

/** What was loaded before the decision is not what stands now. */
function afresh(context: ApiContext): ApiContext {
  context.loaders = createLoaders(context.graph, context.asks);
  return context;
}

async function payloadOf(outcome: DecisionOutcome, expected: number | null, { loaders }: ApiContext) {
  const link = outcome.link === null ? null : await loaders.link.load(outcome.link);
  if (outcome.taken) {
    const history = await loaders.decisionsOfLink.load(outcome.link);
    const decision = history.find(({ revision }) => revision === outcome.revision) ?? null;
    return { link, decision, userErrors: [] };
  }
  const { code, field, message } = outcome.refusal;
  const error = { code, message, field: field === null ? null : ['input', field] };
  const stale =
    code === 'STALE' ? { expectedRevision: expected, actualRevision: outcome.revision, link } : {};
  return { link, decision: null, userErrors: [{ ...error, ...stale }] };
}
