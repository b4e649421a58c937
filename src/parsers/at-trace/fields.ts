/** Decoded parts of one AT line. */
export type AtFields = Record<string, string | number | boolean>
export type Direction = 'command' | 'response' | 'notification'
