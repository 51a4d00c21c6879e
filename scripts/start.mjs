/** `npm start`: the database, the graph and the API, all up. */
import { yiju } from './yiju.mjs';

await yiju(['up', ...process.argv.slice(2)]);
