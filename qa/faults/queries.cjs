/** What readers, reviewers and the soak ask. CommonJS, so that a test holds them against the schema. */
const DECISION = 'done: DECIDE(input: $input) { decision { revision } userErrors { code } }';

module.exports = {
  READS: [
    '{ reports(first: 5) { nodes { title measures(first: 5) { nodes { text citations { text outcome } } } } } }',
    '{ search(text: "条例", first: 5) { edges { score node { __typename } } } }',
    '{ reviewQueue(first: 5) { nodes { id quote } } }',
  ],
  QUEUE: `query Q($after: String) { reviewQueue(first: 100, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } } }`,
  LINK: 'query L($id: ID!) { link(id: $id) { state revision } }',
  HISTORY: 'query H($id: ID!) { link(id: $id) { revision history { revision reason actorName } } }',
  DECIDE: {
    confirm: `mutation D($input: ConfirmLinkInput!) { ${DECISION.replace('DECIDE', 'confirmLink')} }`,
    reject: `mutation D($input: RejectLinkInput!) { ${DECISION.replace('DECIDE', 'rejectLink')} }`,
  },
};
