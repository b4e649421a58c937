import t from 'tap'
import { renderText } from '../../src/report/text.js'
import { hostileReport } from './hostile.js'

t.test('plain text carries no control characters', async (t) => {
  const text = renderText(hostileReport())
  t.notMatch(text, /[^\P{Cc}\t\n]|[\u202a-\u202e]/u)
  t.match(text, /CAUSE FOUND/)
  t.match(text, /\.log:\d/)
})
