import fp from 'fastify-plugin'

/** While the service closes, each answer ends its connection; a kept-alive one would hold the process. */
export const closingPlugin = fp(
  async (app, { closing }: { closing: AbortSignal }) => {
    app.addHook('onSend', async (_, reply) => {
      if (closing.aborted) reply.header('connection', 'close')
    })
  },
  { name: 'faultline-closing' }
)
