/** Run by the build: the seed catalogue as JSON beside the built program. */
import { writeCompiled } from './compiled';
import { parseCatalogue, SEEDS } from './load';

writeCompiled(SEEDS, parseCatalogue(SEEDS));
