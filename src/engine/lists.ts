/** Many short lists of numbers in two arrays, where as many arrays would cost more than what they hold. */
export class Lists {
  /** Where each list begins; it ends where the next begins. */
  private readonly begins: Int32Array
  private readonly items: Int32Array

  /** @param lists for each item, ascending, the lists that it belongs to, each once; @param count of lists */
  constructor(lists: readonly (readonly number[])[], count: number) {
    const begins = new Int32Array(count + 1)
    for (const numbers of lists) for (const list of numbers) begins[list + 1] = (begins[list + 1] as number) + 1
    for (let list = 0; list < count; list++) begins[list + 1] = (begins[list + 1] as number) + (begins[list] as number)
    const next = begins.slice()
    this.begins = begins
    this.items = new Int32Array(begins[count] as number)
    lists.forEach((numbers, item) => {
      for (const list of numbers) {
        const at = next[list] as number
        this.items[at] = item
        next[list] = at + 1
      }
    })
  }

  length(list: number): number {
    return (this.begins[list + 1] as number) - (this.begins[list] as number)
  }

  item(list: number, at: number): number {
    return this.items[(this.begins[list] as number) + at] as number
  }
}
