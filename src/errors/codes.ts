interface Row {
  /** HTTP status. */
  status: number
  title: string
  /** What the caller can do now. */
  advice: string
}

/** Every error a caller can meet. Codes are never reused; `docs/api.md` lists them, and a test compares the two. */
export const CODES = {
  'invalid-request': {
    status: 400,
    title: 'The request does not fit the schema',
    advice: 'Correct the field that is named; /docs shows the schema.'
  },
  'unknown-field': {
    status: 400,
    title: 'Unknown form field',
    advice: 'Use the fields files (any number of times), post, sdk, board, thread, metadata and callbackUrl.'
  },
  'malformed-body': {
    status: 400,
    title: 'The body cannot be read',
    advice: 'Send complete JSON or multipart/form-data; let your HTTP library build the multipart body.'
  },
  'malformed-request': {
    status: 400,
    title: 'This is not a request of HTTP',
    advice: 'Use an HTTP library; a proxy in between may have broken the request.'
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor is not one of ours',
    advice: 'Leave the cursor out for the first page, then pass on the value of `next`.'
  },
  'query-invalid': {
    status: 400,
    title: 'The GraphQL query is not valid',
    advice: 'Compare the query with schema.graphql.'
  },
  'query-too-deep': {
    status: 400,
    title: 'The GraphQL query is nested too deeply',
    advice: 'Ask for fewer levels in one query.'
  },
  'query-too-costly': {
    status: 400,
    title: 'The GraphQL query costs too much',
    advice: 'Ask for fewer fields, fewer aliases or a smaller page.'
  },
  'operation-not-prepared': {
    status: 400,
    title: 'This service takes prepared GraphQL operations only',
    advice: 'Send the SHA-256 of one of them as `extensions.persistedQuery.sha256Hash`; the operator has the list.'
  },
  'introspection-off': {
    status: 400,
    title: 'GraphQL introspection is switched off',
    advice: 'Read schema.graphql in the repository.'
  },
  unauthorized: {
    status: 401,
    title: 'An API key is needed',
    advice: 'Send `Authorization: Bearer <key>` with a key of this service.'
  },
  'bad-signature': {
    status: 401,
    title: 'The signature of the delivery is wrong',
    advice: 'Compare the secret set at the source with that of the hook; POST /v1/hooks/{id}/secret sets another one.'
  },
  'stale-timestamp': {
    status: 401,
    title: 'The delivery was signed too long ago',
    advice: 'Set the clock of the sender, and sign each attempt anew.'
  },
  forbidden: {
    status: 403,
    title: 'This key may not do that',
    advice: 'Use a key with the scope that is named; the operator makes keys with `faultline keys create`.'
  },
  'not-found': {
    status: 404,
    title: 'There is nothing at this address',
    advice: '/docs lists every route and method.'
  },
  'unknown-diagnosis': {
    status: 404,
    title: 'No such diagnosis',
    advice: 'Check the id; diagnoses are forgotten after their time of expiry. Upload again for a new one.'
  },
  'unknown-webhook': {
    status: 404,
    title: 'No such webhook endpoint',
    advice: 'GET /v1/webhooks lists the endpoints of this tenant.'
  },
  'unknown-delivery': {
    status: 404,
    title: 'No such delivery',
    advice: 'GET /v1/deliveries lists the deliveries of this tenant; they are forgotten like diagnoses.'
  },
  'unknown-hook': {
    status: 404,
    title: 'No such incoming hook',
    advice: 'GET /v1/hooks lists the hooks of this tenant with their addresses.'
  },
  'unknown-finding': {
    status: 404,
    title: 'No such finding',
    advice: 'Give the `rule` of a finding as the report of this diagnosis names it.'
  },
  'unknown-operation': {
    status: 404,
    title: 'No GraphQL operation of this hash',
    advice: 'Send the whole query, with its hash beside it; after that the hash is enough.'
  },
  'unknown-signature': {
    status: 404,
    title: 'No such signature',
    advice: 'Give the `report.signature.strict` of one of your diagnoses; signatures are forgotten when long unseen.'
  },
  'no-resolution': {
    status: 404,
    title: 'There is no accepted fix',
    advice: 'PUT one to this address when the problem is solved.'
  },
  'unknown-rule': {
    status: 404,
    title: 'No such rule',
    advice: 'GET /v1/rules lists every rule id.'
  },
  'unknown-code': {
    status: 404,
    title: 'No table knows this code',
    advice: 'Give the number as the log printed it, and where it came from, e.g. where=nrf_modem or where=getaddrinfo.'
  },
  'not-acceptable': {
    status: 406,
    title: 'None of the accepted media types can be given',
    advice: 'Accept application/json, text/markdown, text/plain or application/sarif+json; `detail` says what is given here.'
  },
  'request-timeout': {
    status: 408,
    title: 'The request did not arrive in time',
    advice: 'Send it again, all at once; the operator sets the time in FAULTLINE_REQUEST_TIMEOUT_MS.'
  },
  'not-finished': {
    status: 409,
    title: 'The diagnosis is not finished',
    advice: 'Try again shortly, or follow its events.'
  },
  'diagnosis-failed': {
    status: 409,
    title: 'The diagnosis failed, there is no report',
    advice: 'GET the diagnosis as JSON: `problem` says why. Upload again, without the file that is named there.'
  },
  'not-failed': {
    status: 409,
    title: 'The diagnosis has not failed',
    advice: 'GET /v1/failed lists what can be tried again.'
  },
  'delivery-pending': {
    status: 409,
    title: 'The delivery is still being tried',
    advice: 'Wait until its status is delivered or dead; `attempts` shows what was tried.'
  },
  'not-merged': {
    status: 409,
    title: 'The signature is not merged with another',
    advice: 'GET the signature: `merged` names those that it was merged with.'
  },
  'file-too-large': {
    status: 413,
    title: 'A file is over the size limit',
    advice: 'Send the part around the first error, or compress it to .gz or .zip.'
  },
  'upload-too-large': {
    status: 413,
    title: 'The upload is over the size limit',
    advice: 'Send fewer or smaller files: the log from boot to the first error, prj.conf, the build output.'
  },
  'too-many-files': {
    status: 413,
    title: 'Too many files in one upload',
    advice: 'Send the log, prj.conf, overlays and build output; leave the rest out.'
  },
  'too-many-lines': {
    status: 413,
    title: 'Too many lines in one bulk upload',
    advice: 'Send the rest in another request.'
  },
  'unsupported-media-type': {
    status: 415,
    title: 'This content type is not taken',
    advice: 'Send multipart/form-data, or application/json with the texts inline; bulk uploads are application/x-ndjson.'
  },
  'empty-upload': {
    status: 422,
    title: 'The upload is empty',
    advice: 'Send at least one file in `files`, or the text of the question in `post`.'
  },
  'nothing-usable': {
    status: 422,
    title: 'Nothing in the upload can be read as text',
    advice: 'Send text: copy the log out of the terminal instead of a picture of it.'
  },
  'bad-file-name': {
    status: 422,
    title: 'A file name cannot be used',
    advice: 'Use a plain name of at most 200 characters such as prj.conf or device.log.'
  },
  'bad-metadata': {
    status: 422,
    title: 'The metadata cannot be used',
    advice: 'Send one JSON object within the limit.'
  },
  'bad-webhook-url': {
    status: 422,
    title: 'Nothing can be delivered to this address',
    advice: 'Give an https address on the public internet, without user name, password and fragment.'
  },
  'too-many-webhooks': {
    status: 422,
    title: 'There are too many webhook endpoints',
    advice: 'Delete an endpoint that is no longer used, or give `callbackUrl` with each upload.'
  },
  'too-many-hooks': {
    status: 422,
    title: 'There are too many incoming hooks',
    advice: 'Delete a hook that is no longer used; one hook can serve a whole organisation or site.'
  },
  'blocked-attachment': {
    status: 422,
    title: 'An attachment is at an address that may not be called',
    advice: 'Put the text into the post. To fetch from inside the network, the operator names it in FAULTLINE_DELIVERY_ALLOW.'
  },
  'too-many-revisions': {
    status: 422,
    title: 'The diagnosis cannot be continued any further',
    advice: 'Upload what matters as a new diagnosis, with the same `thread`.'
  },
  'idempotency-mismatch': {
    status: 422,
    title: 'The idempotency key was used with another upload',
    advice: 'Use a new key for each different upload.'
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests for this key',
    advice: 'Try again after the time given in Retry-After; RateLimit-Remaining says what is left.'
  },
  'quota-exceeded': {
    status: 429,
    title: 'The uploads of this key for today are used up',
    advice: 'Try again after the time given in Retry-After, or ask the operator for a higher quota.'
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    advice: 'Send address and headers of at most 16 KB together; texts belong into the body.'
  },
  'diagnosis-timeout': {
    status: 500,
    title: 'The upload took too long to read',
    advice: 'Send less: the log from boot to the first error rather than days of it.'
  },
  'diagnosis-crashed': {
    status: 500,
    title: 'The diagnosis broke off',
    advice: 'Upload again; when it happens twice, report it with the id of the diagnosis.'
  },
  internal: {
    status: 500,
    title: 'Faultline made a mistake',
    advice: 'Try again; when it happens twice, report it with the value of `instance`.'
  },
  'store-unavailable': {
    status: 503,
    title: 'The store cannot be reached',
    advice: 'Try again after the time given in Retry-After, with the same Idempotency-Key: nothing is then kept twice.'
  },
  closing: {
    status: 503,
    title: 'The service is closing',
    advice: 'Try again after the time given in Retry-After.'
  },
  'store-full': {
    status: 507,
    title: 'The store is full',
    advice: 'Try again later; the operator has to give Redis more memory or shorten the retention.'
  }
} as const satisfies Record<string, Row>

export type ErrorCode = keyof typeof CODES
