/** One code of a table. */
export interface Entry {
  /** The name the source uses: `ETIMEDOUT`, `BT_HCI_ERR_CONN_TIMEOUT`; a short phrase where the source has only numbers. */
  name: string
  /** What it means, in plain words, without a full stop. */
  meaning: string
  /** What it usually comes from, or what to do. */
  hint?: string
}

/** Code → entry. Codes keep the sign their source gives them. */
export type Table = Readonly<Record<number, Entry>>

type Row = readonly [code: number, name: string, meaning: string, hint?: string]

/** A table from rows, so that codes stand in the radix their source uses. */
export function table(rows: readonly Row[]): Table {
  return Object.fromEntries(
    rows.map(([code, name, meaning, hint]) => [code, hint ? { name, meaning, hint } : { name, meaning }])
  )
}

/** A decoded code. `code` is the number in the sign of its table. */
export interface Meaning extends Entry {
  table: string
  code: number
}
