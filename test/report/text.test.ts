import t from 'tap'
import { clean } from '../../src/report/clean.js'
import { renderText } from '../../src/report/text.js'
import { hostileReport } from './hostile.js'

t.test('plain text carries no control characters', async (t) => {
  const text = renderText(hostileReport())
  t.notMatch(text, /[^\P{Cc}\t\n]|[\u202a-\u202e]/u)
  t.match(text, /CAUSE FOUND/)
  t.match(text, /\.log:\d/)
})

t.test('colours of a terminal leave nothing behind, other control characters a mark', async (t) => {
  t.equal(clean('\u001b[1;31m<err> os: \u001b[0mHalting\u001b]0;window\u0007 system\u001b[K'), '<err> os: Halting system')
  t.equal(clean('a\u001b\u001b[0m[31mb\u0008'), 'a\ufffd[31mb\ufffd', 'removing one makes no other')
})
