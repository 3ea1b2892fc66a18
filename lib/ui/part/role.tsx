import { useSay } from '../context.ts';

/** Chủ trì is filled, phối hợp is not. */
export function Role({ role }: { readonly role: 'lead' | 'coop' }) {
  const say = useSay();
  return <span class={role === 'lead' ? 'role main' : 'role'}>{say(`role.${role}`)}</span>;
}
