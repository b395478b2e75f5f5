import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Database, DatabaseStatus } from './Database.ts';

const DatabaseContext = createContext<Database | null>(null);

/** Gives the database to every view below. */
export function DatabaseProvider({ database, children }: { database: Database; children: ReactNode }) {
  return <DatabaseContext value={database}>{children}</DatabaseContext>;
}

/** The database. Throws outside its provider. */
export function useDatabase(): Database {
  const database = useContext(DatabaseContext);
  if (!database) throw new Error('useDatabase is used outside a DatabaseProvider');
  return database;
}

/** How the database is, kept up to date. */
export function useDatabaseStatus(): DatabaseStatus {
  const database = useDatabase();
  return useSyncExternalStore(database.onStatus, () => database.status);
}
