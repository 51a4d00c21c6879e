/** What of sql.js is used; the package brings no types. */
declare module 'sql.js' {
  namespace initSqlJs {
    interface Statement {
      step(): boolean;
      getAsObject(): Record<string, unknown>;
      run(parameters?: readonly unknown[]): void;
      free(): void;
    }
    interface Database {
      prepare(sql: string, parameters?: readonly unknown[]): Statement;
      run(sql: string, parameters?: readonly unknown[]): Database;
      export(): Uint8Array;
      close(): void;
    }
    interface SqlJs {
      Database: new (bytes?: Uint8Array) => Database;
    }
  }
  function initSqlJs(): Promise<initSqlJs.SqlJs>;
  export = initSqlJs;
}
