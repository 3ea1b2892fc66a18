import { Connection } from '../db.ts';

/** A connection of its own for one job, closed whatever happens. */
export async function withConnection<T>(name: string, act: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = new Connection(name);
  try {
    return await act(connection);
  } finally {
    await connection.close();
  }
}
