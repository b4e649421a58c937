import { type DocumentNode, getOperationAST, parse } from 'graphql'
import type { MercuriusContext } from 'mercurius'
import { AppError } from '../errors/index.js'

/** What JSON begins with and no executable GraphQL document does. */
const JSON_START = /^\s*(?:\{\s*["}]|["[\d-]|(?:true|false|null)\s*$)/

/**
 * Refuses what Mercurius would go on with. It takes a text that is JSON for a parsed document, however it is made and of
 * whatever size; it looks at the operation of a GET before it knows that there is one; and it runs subscriptions that do
 * not come over a WebSocket.
 * @throws AppError `query-invalid`
 */
export const checkSource =
  (maxTokens: number) =>
  async (_schema: unknown, source: string, { reply }: MercuriusContext): Promise<void> => {
    if (JSON_START.test(source)) throw new AppError('query-invalid', 'The query is no GraphQL document.')
    const isGet = reply?.request.method === 'GET'
    if (!isGet && !source.includes('subscription')) return
    const document = parsed(source, maxTokens)
    if (document?.definitions.some((each) => 'operation' in each && each.operation === 'subscription')) {
      throw new AppError('query-invalid', 'Subscriptions are taken over a WebSocket.')
    }
    const { operationName } = (reply?.request.query ?? {}) as { operationName?: string }
    if (isGet && document && !getOperationAST(document, operationName)) {
      throw new AppError('query-invalid', 'The query has no operation of this name, or several and none is named.')
    }
  }

/** Nothing for a broken document: Mercurius says what is wrong with it. */
function parsed(source: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(source, { maxTokens })
  } catch {
    return undefined
  }
}
