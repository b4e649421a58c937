/** A secret of a receiver, and until when (ms since 1970) it signs; without an end it is the current one. */
export interface Secret {
  value: string
  until?: number
}
