import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import t from 'tap'
import { ADAPTERS, BadBody, type HookRequest } from '../../src/hooks/index.js'
import type { HookOptions, HookSource } from '../../src/model/hook.js'
import { newSecret, signatureHeaders } from '../../src/delivery/outgoing/sign.js'
import { startEffort } from '../helpers/effort.js'
import { FIXTURES, headersFor } from '../helpers/hooks.js'

const NOW = Date.parse('2026-05-04T10:00:00Z')
const OPTIONS: HookOptions = {
  botUsers: [],
  comments: 'author',
  reply: 'post',
  mapping: {
    thread: '/ticket/id',
    text: '/message/a~1b',
    title: '/ticket/subject',
    author: '/message/by/name',
    bot: '/message/by/robot',
    url: '/ticket/link',
    event: '/kind',
    attachments: '/message/files',
    attachmentName: '/label',
    attachmentUrl: '/href'
  }
}
const SECRET = newSecret()

const fixture = (name: string): string => readFileSync(`test/fixtures/hooks/${name}.json`, 'utf8')

function request(source: HookSource, text: string, extra: Record<string, string> = {}, secret = SECRET): HookRequest {
  return { headers: { ...headersFor(source, text, secret, NOW), ...extra }, raw: Buffer.from(text) }
}

const read = (source: HookSource, text: string, extra = {}) =>
  ADAPTERS[source].read(request(source, text, extra), OPTIONS)

/** What each fixture says. */
const SAYS: Record<string, object[]> = {
  'github-issues-opened': [
    {
      event: 'issues.opened',
      thread: 'harbour-sense/buoy-fw#42',
      url: 'https://github.com/harbour-sense/buoy-fw/issues/42',
      author: { name: 'mirela-k', isBot: false, role: 'opener' },
      comment: false,
      title: 'Wi-Fi never connects on the new gateway',
      text: /Connection request failed: -8/,
      attachments: [{ name: 'uart.log', url: 'https://github.com/user-attachments/files/17000001/uart.log' }],
      skipped: [{ name: 'picture-1', why: /picture/ }]
    }
  ],
  'github-issue-comment-created': [
    { event: 'issue_comment.created', comment: true, opening: 'After the update it stays offline.', text: /^Here is/ }
  ],
  'gitlab-issue': [
    {
      event: 'issue.open',
      thread: 'gitlab.sealab.example/fleet/tracker#8',
      author: { name: 'tlind', isBot: false, role: 'opener' },
      attachments: [
        {
          name: 'at.log',
          url: 'https://gitlab.sealab.example/fleet/tracker/uploads/66b1b0f2c4c84e0b9a4d5b3a6c7d8e9f/at.log'
        }
      ],
      skipped: [{ name: 'picture-1' }]
    }
  ],
  'gitlab-note': [{ thread: 'gitlab.sealab.example/fleet/tracker#8', comment: true, opening: '+CEREG: 2 for ever.' }],
  'jira-issue-created': [
    {
      thread: 'northmeter.atlassian.example/MTR-17',
      url: 'https://northmeter.atlassian.example/browse/MTR-17',
      text: /^Seen on all units:\n\n```\n\n\[00:20:00.001,220\] <err> os: Stack overflow .*\n\n```\n\nIs that ours\?$/,
      attachments: [{ name: 'prj.conf' }],
      skipped: [{ name: 'screen.PNG' }]
    }
  ],
  'jira-comment-created': [
    { comment: true, author: { role: 'opener' }, text: /^With a larger stack:\n\n```\n.*FATAL ERROR 2\n```$/ }
  ],
  'zendesk-ticket-created': [{ event: 'ticket.created', thread: '22000001/5158', author: { role: 'opener' } }],
  'zendesk-comment-added': [
    { comment: true, author: { role: 'opener' }, text: /-22$/, attachments: [{ name: 'gnss.log' }] }
  ],
  'zendesk-trigger': [{ thread: 'harbour.zendesk.example/5158', comment: true, author: { role: 'opener' } }],
  freshdesk: [
    {
      thread: 'sensors.freshdesk.example/2093',
      text: 'Pairing works, then:\n\n```\n[00:01:02.000,000] <err> bt_smp: pairing failed (peer reason 0x3)\n```',
      attachments: [{ name: 'bt.log' }]
    }
  ],
  'discourse-post-created': [
    {
      thread: 'forum.silicon.example/t/3310',
      url: 'https://forum.silicon.example/t/sysbuild-fails/3310/1',
      author: { name: 'pia_n', isBot: false, role: 'opener' },
      attachments: [{ name: 'build.log', url: 'https://forum.silicon.example/uploads/short-url/xY12.log' }],
      skipped: [{ name: 'picture-1' }]
    }
  ],
  'telligent-events': [
    {
      event: 'Forum Thread Created',
      thread: 'forum.silicon.example/118200',
      author: { name: 'devkit-dora', role: 'opener' },
      text: /^It hangs here:\n\n```\n\[.*BUS FAULT \*{5}\n```\n\nuart\.txt$/,
      attachments: [{ name: 'uart.txt', url: /^https:\/\/forum\.silicon\.example\/cfs-file\// }]
    },
    { event: 'User Joined Group', ignored: 'event' }
  ],
  generic: [
    {
      event: 'message',
      thread: '77',
      title: 'Upgrade fails',
      author: { name: 'Bo', isBot: false, role: 'unknown' },
      text: 'E: Image in the primary slot is not valid!',
      attachments: [{ name: 'boot.log', url: 'https://files.desk.example/boot.log' }]
    }
  ]
}

t.test('each source: what its fixtures say, signed as documented', async (t) => {
  for (const [name, source] of FIXTURES) {
    const text = fixture(name)
    const signed = request(source, text)
    const adapter = ADAPTERS[source]
    const wrong = { ok: false, code: 'bad-signature' }
    t.match(adapter.verify(signed, [SECRET], NOW), { ok: true }, `${name}: signature`)
    t.match(adapter.verify(signed, [newSecret(), SECRET], NOW), { ok: true }, `${name}: any of two secrets`)
    t.same(adapter.verify(signed, [newSecret()], NOW), wrong, `${name}: another secret`)
    t.same(adapter.verify(signed, [], NOW), wrong, `${name}: no secret`)
    t.same(adapter.verify({ headers: {}, raw: signed.raw }, [SECRET], NOW), wrong, `${name}: no signature`)
    if (source !== 'freshdesk' && name !== 'gitlab-note') {
      const changed = { ...signed, raw: Buffer.from(`${text} `) }
      t.same(adapter.verify(changed, [SECRET], NOW), wrong, `${name}: one byte more`)
    }
    t.match(adapter.read(signed, OPTIONS), SAYS[name] as object, name)
  }
  t.same(Object.keys(SAYS).sort(), FIXTURES.map(([name]) => name).sort())
})

t.test('stale messages, where a timestamp is signed', async (t) => {
  const cases = [
    ['zendesk', 'zendesk-trigger'],
    ['generic', 'generic'],
    ['gitlab', 'gitlab-issue']
  ] as const
  for (const [source, name] of cases) {
    const signed = request(source, fixture(name))
    for (const later of [301_000, -301_000]) {
      const verdict = ADAPTERS[source].verify(signed, [SECRET], NOW + later)
      t.same(verdict, { ok: false, code: 'stale-timestamp' }, `${source} ${later}`)
    }
    t.match(ADAPTERS[source].verify(signed, [SECRET], NOW + 299_000), { ok: true })
  }
  const text = fixture('generic')
  const two = signatureHeaders('msg_1', text, [{ value: newSecret() }, { value: SECRET }], NOW)
  t.same(ADAPTERS.generic.verify({ headers: two, raw: Buffer.from(text) }, [SECRET], NOW), {
    ok: true,
    signedId: 'msg_1'
  })
  const hex = createHmac('sha1', SECRET).update(text).digest('hex')
  const weak = { headers: { 'x-hub-signature': `sha1=${hex}` }, raw: Buffer.from(text) }
  t.match(ADAPTERS.jira.verify(weak, [SECRET], NOW), { ok: false }, 'SHA-1 is not enough')
})

t.test('what wants no answer', async (t) => {
  const change = (name: string, edit: (body: never) => void): string => {
    const body = JSON.parse(fixture(name))
    edit(body as never)
    return JSON.stringify(body)
  }
  type Any = Record<string, Record<string, unknown>>
  const ignored: [HookSource, string, string, Record<string, string>?][] = [
    [
      'github',
      change('github-issues-opened', (b: { action: string }) => {
        b.action = 'labeled'
      }),
      'event'
    ],
    [
      'github',
      change('github-issues-opened', (b: { action: string }) => {
        b.action = 'edited'
      }),
      'event'
    ],
    [
      'github',
      change('github-issue-comment-created', (b: Any) => {
        ;(b.issue as Any).pull_request = {}
      }),
      'event'
    ],
    ['github', '{"zen":"Keep it simple."}', 'event', { 'x-github-event': 'ping' }],
    [
      'gitlab',
      change('gitlab-note', (b: Any) => {
        ;(b.object_attributes as Any).system = true as never
      }),
      'event'
    ],
    [
      'gitlab',
      change('gitlab-note', (b: Any) => {
        ;(b.object_attributes as Any).internal = true as never
      }),
      'internal'
    ],
    [
      'gitlab',
      change('gitlab-note', (b: Any) => {
        delete b.issue
      }),
      'event'
    ],
    [
      'jira',
      change('jira-comment-created', (b: Any) => {
        ;(b.comment as Any).jsdPublic = false as never
      }),
      'internal'
    ],
    [
      'jira',
      change('jira-issue-created', (b: Any) => {
        b.webhookEvent = 'jira:issue_deleted' as never
      }),
      'event'
    ],
    [
      'zendesk',
      change('zendesk-ticket-created', (b: Any) => {
        b.type = 'zen:event-type:ticket.tags_changed' as never
      }),
      'event'
    ],
    [
      'zendesk',
      change('zendesk-trigger', (b: Any) => {
        ;(b.comment as Any).public = 'false' as never
      }),
      'internal'
    ],
    [
      'discourse',
      change('discourse-post-created', (b: Any) => {
        ;(b.post as Any).post_type = 4 as never
      }),
      'event'
    ],
    [
      'discourse',
      change('discourse-post-created', (b: Any) => {
        ;(b.post as Any).topic_archetype = 'private_message' as never
      }),
      'internal'
    ],
    ['discourse', '{"topic":{"id":1}}', 'event'],
    ['freshdesk', '{"freshdesk_webhook":{}}', 'event']
  ]
  for (const [source, text, reason, extra] of ignored) {
    t.match(read(source, text, extra), [{ ignored: reason }], `${source}: ${text.slice(0, 60)}`)
  }
  const bots: [HookSource, string][] = [
    [
      'github',
      change('github-issues-opened', (b: { issue: Any }) => {
        ;(b.issue.user as Any).type = 'Bot' as never
      })
    ],
    [
      'gitlab',
      change('gitlab-note', (b: Any) => {
        ;(b.user as Any).username = 'project_15_bot_9f' as never
      })
    ],
    [
      'jira',
      change('jira-comment-created', (b: { comment: Any }) => {
        ;(b.comment.author as Any).accountType = 'app' as never
      })
    ],
    [
      'discourse',
      change('discourse-post-created', (b: Any) => {
        ;(b.post as Any).user_id = -2 as never
      })
    ],
    [
      'generic',
      change('generic', (b: { message: { by: { robot: boolean } } }) => {
        b.message.by.robot = true
      })
    ]
  ]
  for (const [source, text] of bots) t.match(read(source, text), [{ author: { isBot: true } }], `${source}: a bot`)
})

t.test('bodies that are none', async (t) => {
  for (const source of Object.keys(ADAPTERS) as HookSource[]) {
    for (const text of ['', '{', 'null', '"x"', '\xff'])
      t.throws(() => read(source, text), BadBody, `${source} ${text}`)
    for (const text of ['{}', '[]', '{"issue":7,"events":3,"post":[],"ticket":null,"object_attributes":"x"}']) {
      if (source === 'generic') t.throws(() => read(source, text), BadBody)
      else t.doesNotThrow(() => read(source, text), `${source} ${text}`)
    }
  }
  const form = `payload=${encodeURIComponent(fixture('github-issues-opened'))}`
  const sent = { 'content-type': 'application/x-www-form-urlencoded' }
  t.match(read('github', form, sent), [{ thread: 'harbour-sense/buoy-fw#42' }], 'a form with the payload in it')
})

t.test('hostile texts take no time', async (t) => {
  const long = 300_000
  for (const piece of [
    '<',
    '<a ',
    '<a href="x">',
    '<pre>',
    '<!--',
    '[',
    '![x](',
    '{code',
    '[a](https://a/',
    '<img ',
    '&lt;'
  ]) {
    const text = piece.repeat(long / piece.length)
    const effort = startEffort()
    read(
      'telligent',
      JSON.stringify({ events: [{ TypeName: 'Forum Thread Created', EventData: { Body: text, Threadid: 1 } }] })
    )
    read('github', JSON.stringify({ action: 'opened', issue: { body: text, number: 1 } }), {
      'x-github-event': 'issues'
    })
    read(
      'jira',
      JSON.stringify({ webhookEvent: 'jira:issue_created', issue: { key: 'A-1', fields: { description: text } } })
    )
    t.ok(effort() < 2000, `${piece}: ${effort()} ms`)
  }
})
