import { secureHeaders } from 'hono/secure-headers'

/** Our pages load only what this server serves, run no inline code, and are framed by nobody. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  xFrameOptions: 'DENY',
  // A promise about HTTPS is for whoever terminates it; this server speaks plain HTTP.
  strictTransportSecurity: false,
  // A page may allow itself less than this.
  overwrite: false,
})
