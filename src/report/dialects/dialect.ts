/** Languages replies can be written in. */
export const DIALECTS = ['markdown', 'bbcode', 'html', 'plain', 'jira', 'zendesk'] as const
export type DialectName = (typeof DIALECTS)[number]

/**
 * How one dialect writes each block. What comes in as `text` or `content` is clean (see `clean`) but otherwise
 * anything an uploader wrote, on one line but for `content`; what comes in as `inline` was written by the dialect
 * itself.
 */
export interface Dialect {
  text(text: string): string
  strong(text: string): string
  code(text: string): string
  /** `url` is a checked http(s) address of the rule base. */
  link(text: string, url: string): string
  heading(text: string): string
  paragraph(inline: string): string
  list(items: readonly string[]): string
  /** `copied` code (a patch) must survive copying as it is as far as the dialect allows; the rest is only read. */
  block(code: { title: string; language: string; content: string; copied: boolean }): string
  /** Characters that nobody sees and by which a program finds its own post. */
  marker(name: string): string
}
