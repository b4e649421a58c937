/** One measured figure, as a ratio to something measured in the same run, so that machines and their load cancel out. */
export interface Row {
  /** Stable name; recorded ratios are found by it. */
  key: string
  /** The figure itself, for people. */
  figure: string
  ratio: number
  /** What the ratio is to. */
  to: string
  /** A noisy figure is printed and not checked. */
  unchecked?: boolean
}

export interface SuiteOptions {
  /** Also the inputs that take minutes. */
  large: boolean
  /** Folder for generated inputs; they are made once. */
  folder: string
}

/** Some figures about one thing. `said` tells why something was left out. */
export interface Suite {
  name: string
  run(options: SuiteOptions): Promise<{ rows: Row[]; said?: string[] }>
}
