/** What every start of the launcher has in common, whatever it is for. */

export const MAIN_CLASS = 'yiju.Launcher';

/** Neo4j reaches into these. */
export const MODULES_OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'].map(
  (module) => `--add-opens=${module}=ALL-UNNAMED`,
);
