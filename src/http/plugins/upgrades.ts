import fp from 'fastify-plugin'

/**
 * Ends the connection of an upgrade that was answered instead of taken. The HTTP server has let go of such a socket,
 * so nothing else would close it, and closing the service would wait for it.
 */
export const upgradesPlugin = fp(
  async (app) => {
    app.addHook('onResponse', async ({ raw }) => {
      if (raw.headers.upgrade !== undefined) raw.socket.destroySoon()
    })
  },
  { name: 'faultline-upgrades' }
)
