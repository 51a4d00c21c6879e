/** The environment of an integration test: its worker's own database of test/neo4j-setup.ts, and its own temporary folder. */
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-node';
import type { WorkerNeo4j } from './neo4j-setup';

export default class extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const workers = JSON.parse(process.env.YIJU_TEST_WORKERS!) as WorkerNeo4j[];
    // Before the environment copies process.env for the test.
    Object.assign(process.env, workers[Number(process.env.JEST_WORKER_ID ?? 1) - 1]);
    super(config, context);
  }
}
