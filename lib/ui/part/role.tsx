import { useSay } from '../context.ts';

/** Chủ trì is filled, phối hợp is not. */
export function Role({ of }: { readonly of: 'lead' | 'coop' }) {
  const say = useSay();
  return <span class={of === 'lead' ? 'role main' : 'role'}>{say(`role.${of}`)}</span>;
}
