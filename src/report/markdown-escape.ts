/**
 * Text that may hold words of an upload, made safe inside Markdown: `code` spans stay code, everything else is plain.
 * Nothing in it becomes markup, an HTML tag, a link or a mention.
 */
export function escapeMarkdown(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, i) => (i % 2 === 1 ? part : plain(part)))
    .join('')
}

function plain(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\*_[\]()#|~`]/g, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/\bwww\./gi, 'www\u200b.')
    .replace(/^(\s*)([-+=]|\d+[.)])/gm, '$1\\$2')
}

/** A fenced block that no line of the content can close. */
export function codeBlock(content: string, language = ''): string {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map((m) => m[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${content.replace(/\s+$/, '')}\n${fence}`
}
