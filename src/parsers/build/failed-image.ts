import type { Event } from '../../model/event.js'

const STEP = /^\[\d{1,6}\/\d{1,6}\]/

/**
 * Gives the messages of a failed step the image that a `FAILED:` line around them names. The step's own FAILED line names it by
 * a path of the image's folder; the outer ninja names it afterwards (`mcuboot_subimage-prefix`, `images/…/mcuboot-prefix`).
 * A block runs from one step to the next, so the messages of other images are left alone.
 */
export function attributeFailures(events: Event[]): void {
  let start = 0
  for (let at = 0; at <= events.length; at++) {
    const event = events[at]
    if (event && !(event.fields?.tool === 'ninja' && STEP.test(event.text))) continue
    attribute(events, start, at)
    start = at
  }
}

function attribute(events: Event[], from: number, to: number): void {
  const block = events.slice(from, to)
  const image = block.find((e) => e.fields?.about === 'failed' && e.image)?.image
  if (!image) return
  block.forEach((event, i) => {
    if ((event.image && event.image !== 'app') || event.kind !== 'build') return
    events[from + i] = { ...event, image, fields: { ...event.fields, image } }
  })
}
