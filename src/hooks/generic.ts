import { BadBody, type HookAdapter } from './adapter.js'
import { sortAttachments } from './attachments.js'
import { bodyOf, hostOf, titleOf } from './body.js'
import { pointTo } from './json-pointer.js'
import { verifyStandard } from './verify.js'

/**
 * Any program that signs by Standard Webhooks (https://www.standardwebhooks.com); where things stand in its body, the
 * hook's mapping says.
 */
export const generic: HookAdapter = {
  verify: verifyStandard,

  read(request, { mapping }) {
    if (!mapping) throw new BadBody('This hook has no mapping.')
    const body = bodyOf(request)
    const text = (pointer: string | undefined): string => {
      const found = pointTo(body, pointer)
      return typeof found === 'string' || typeof found === 'number' ? String(found) : ''
    }
    const thread = text(mapping.thread)
    if (thread === '') throw new BadBody(`The body has no text at ${mapping.thread}, which names the thread.`)
    const listed = pointTo(body, mapping.attachments)
    const attachments = (Array.isArray(listed) ? listed : []).map((one) => ({
      name: String(pointTo(one, mapping.attachmentName ?? '/name') ?? ''),
      url: String(pointTo(one, mapping.attachmentUrl ?? '/url') ?? '')
    }))
    const [said, url] = [text(mapping.text), text(mapping.url)]
    return [
      {
        event: (text(mapping.event) || 'message').slice(0, 60),
        thread,
        ...(url === '' ? {} : { url }),
        author: { name: text(mapping.author), isBot: pointTo(body, mapping.bot) === true, role: 'unknown' },
        comment: false,
        title: titleOf(text(mapping.title)),
        text: said,
        markup: said,
        ...sortAttachments(attachments.filter((one) => hostOf(one.url) !== ''))
      }
    ]
  }
}
