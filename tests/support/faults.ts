import { query } from './tables';

/** What happens to whoever writes to a broken table. */
export type Fault = 'is refused' | 'loses the connection';

const bodies: Record<Fault, string> = {
  'is refused': `raise exception 'the disk is full'`,
  'loses the connection': 'perform pg_terminate_backend(pg_backend_pid())',
};

/** Breaks a table: whoever deletes from it or inserts, now or as an update, meets the fault. */
export async function breakTable(table: string, fault: Fault): Promise<void> {
  await query(`create or replace function public.meet_fault() returns trigger language plpgsql as $$
    begin ${bodies[fault]}; return null; end $$`);
  await query(`create trigger broken after insert or update or delete on ${table}
    execute function public.meet_fault()`);
}

/** Mends a table again. */
export async function mendTable(table: string): Promise<void> {
  await query(`drop trigger if exists broken on ${table}`);
}
