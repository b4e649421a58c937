import { Type } from 'typebox'
import { DELIVERY_STATUSES } from '../../store/deliveries.js'
import { EVENTS } from '../../store/webhooks.js'
import { closed, Time } from './common.js'

export const WebhookInput = Type.Object(
  {
    url: Type.String({ description: 'An https address on the public internet.' }),
    events: Type.Optional(Type.Array(Type.Enum(EVENTS), { minItems: 1, description: 'All, when left out.' }))
  },
  { ...closed, title: 'WebhookInput' }
)

const webhook = {
  id: Type.String(),
  url: Type.String(),
  events: Type.Array(Type.Enum(EVENTS)),
  created: Time,
  disabled: Type.Optional(
    Type.String({ format: 'date-time', description: 'Since when nothing is sent: the receiver answered 410.' })
  )
}

export const WebhookSchema = Type.Object(webhook, { ...closed, title: 'Webhook' })
export const WebhookList = Type.Object({ items: Type.Array(WebhookSchema) }, closed)

/** Beside an endpoint, when its secret was just made. */
export const WebhookWithSecret = Type.Object(
  { ...webhook, secret: Type.String({ description: 'whsec_ and 256 bits in Base64; shown this once.' }) },
  { ...closed, title: 'WebhookWithSecret' }
)

export const DeliverySchema = Type.Object(
  {
    id: Type.String({ description: 'The webhook-id that the receiver sees.' }),
    webhook: Type.String({ description: 'Id of the endpoint, or callback.' }),
    url: Type.String(),
    event: Type.Enum(EVENTS),
    diagnosis: Type.String(),
    created: Time,
    status: Type.Enum(DELIVERY_STATUSES),
    attempts: Type.Array(
      Type.Object({ at: Time, status: Type.Optional(Type.Integer()), reason: Type.Optional(Type.String()) }, closed)
    ),
    replays: Type.Integer(),
    body: Type.String({ description: 'What is sent, byte for byte.' })
  },
  { ...closed, title: 'Delivery' }
)

export const DeliveryPage = Type.Object(
  {
    items: Type.Array(DeliverySchema),
    next: Type.Optional(Type.String({ description: 'Cursor of the next page.' }))
  },
  closed
)
