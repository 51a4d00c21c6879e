/** Who may do what. Each role may do all that the one before it may. */
export const ROLES = ['reader', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who a request comes from, once a token has said so. */
export interface Actor {
  /** Kept with every decision: `token:…` or `oidc:…`, so that no one bears the name of a program. */
  id: string;
  /** For people to read. */
  name: string;
  role: Role;
}

export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && (ROLES as readonly string[]).includes(value);
}

export function mayActAs(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** Drafts and what editors did are for these alone. */
export function mayEdit(actor: Actor | null): boolean {
  return actor !== null && mayActAs(actor.role, 'editor');
}
