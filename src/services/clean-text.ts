import { redact } from '../intake/redact.js'

/** What people write beside an upload, with secrets blackened like those of an upload. */
export const cleanText = (text: string): string => redact(text.split(/\r\n|\r|\n/)).lines.join('\n')
