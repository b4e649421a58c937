/** What a key may be used for: sending and deleting, reading, and what concerns the service as a whole. */
export const SCOPES = ['submit', 'read', 'admin'] as const
export type Scope = (typeof SCOPES)[number]
