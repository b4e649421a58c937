/** Words that stand in every post and tell nothing. */
const COMMON = new Set(
  (
    'the a an and or of to in is it its on for with not no that this be as at by from are was has have i my we you your ' +
    'can will when if so but do does did then than there any all which what how why only also after before into out up per'
  ).split(' ')
)
const WORD = /-?0x[0-9a-f]+|-\d+|[a-z][a-z0-9_]*[a-z0-9]|\d{3,}/g
/** A run of word characters longer than this is data, not a word. */
const LONGEST = 48

/**
 * The words of a text by which two texts can be compared: lower case, common words dropped, endings cut; names with
 * underscores (Kconfig symbols, functions) count as a whole and by their parts; negative and hexadecimal numbers stay.
 */
export function termsOf(text: string): string[] {
  return wordsOf(text).flatMap(termsOfWord)
}

/** Every word of a text in lower case, those that tell nothing included. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? []

/** What one of `wordsOf` stands for; equal words give the same. */
export function termsOfWord(word: string): string[] {
  if (word.length > LONGEST || COMMON.has(word)) return []
  if (!word.includes('_')) return [stem(word)]
  const parts = word.split('_').filter((part) => part.length > 2 && part !== 'config' && !COMMON.has(part))
  return [word, ...parts].map(stem)
}

/** English endings off; names and numbers stay as they are. */
function stem(word: string): string {
  return word.length > 4 && !/[_\d]/.test(word) ? word.replace(/(?:ing|ed|es|s)$/, '').replace(/e$/, '') : word
}
