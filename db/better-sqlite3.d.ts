// The package's `exports` hide its own declarations; its API is that of better-sqlite3.
declare module 'better-sqlite3' {
  import Database = require('@types/better-sqlite3');
  export = Database;
}
