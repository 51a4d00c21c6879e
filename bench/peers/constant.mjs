/** The floor of the transport: Apollo answering a constant. */
import { createRequire } from 'node:module';
import { serveAlone } from './alone.mjs';

const require = createRequire(import.meta.url);
const { buildSchema } = require('graphql');

const schema = buildSchema('type Query { constant: String! }');
schema.getQueryType().getFields().constant.resolve = () => 'constant';
await serveAlone(schema, async () => ({}));
