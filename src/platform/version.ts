/** The program's version, as package.json has it. */
const { version } = require('../../package.json') as { version: string };

export const VERSION: string = version;
/** As answers and files that are taken away name it. */
export const PROGRAM = `yiju ${VERSION}`;
