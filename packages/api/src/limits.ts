/** Largest body that the HTTP API reads, in bytes. Limits on the message itself belong to the engine. */
export const bodyLimit = 256 * 1024
