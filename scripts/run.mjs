/** `node scripts/run.mjs …`: any command of `yiju`, for package.json. */
import { yiju } from './yiju.mjs';

await yiju(process.argv.slice(2));
