import openapiTS, { astToString } from 'openapi-typescript'

const HEAD = '// Written by `npm run client` from the OpenAPI document of the service.\n\n'

/** The types of `schema.ts`. @param document OpenAPI 3.1, as `/openapi.json` gives it */
export async function typesOf(document: object): Promise<string> {
  return HEAD + astToString(await openapiTS(JSON.stringify(document), { alphabetize: true, rootTypes: false }))
}
