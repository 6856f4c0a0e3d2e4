/** The API's description. Apart from the main entry, so that clients do not load what only a server needs. */
export { type OpenApiDocument, openApiDocument } from './openapi/document.ts'
export { type Examples, exampleCall, exampleNumber, foundingRequest } from './openapi/examples.ts'
export { createRoutes } from './openapi/routes.ts'
