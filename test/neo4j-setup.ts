export default async function setup(): Promise<void> {
  throw new Error('the embedded Neo4j is not set up yet');
}
