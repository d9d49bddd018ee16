import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';

/** What pages and answers alike never need of a browser. */
const noFeatures = {
  accelerometer: [],
  camera: [],
  displayCapture: [],
  geolocation: [],
  gyroscope: [],
  magnetometer: [],
  microphone: [],
  midi: [],
  payment: [],
  publickeyCredentialsGet: [],
  screenWakeLock: [],
  serial: [],
  usb: [],
};

/**
 * Headers of everything that leaves. The interface and the pages set their own Content-Security-Policy; what has none (a refusal before
 * them) may load nothing.
 */
export const commonHeaders = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
  permissionsPolicy: noFeatures,
  overwrite: false,
});

/**
 * What a browser shows by a viewer of its own is wrapped into a page of the viewer, whose style the policy of this server would refuse. The
 * text and the PDF themselves can hold no style that a browser would apply, and nobody sniffs them for HTML.
 */
const viewers: Readonly<Record<string, string>> = {
  // The one style attribute with which Chromium breaks the long lines of a text, by its hash.
  'text/plain':
    "default-src 'none'; style-src 'unsafe-hashes' 'sha256-4Su6mBWzEIFnH4pAGMOuaeBrstwJN4Z3pq/s1Kn4/KQ='; frame-ancestors 'none'",
  // Chromium's viewer is an object with styles in the page around it.
  'application/pdf': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

export const viewerPolicies = createMiddleware(async (c, next) => {
  await next();
  const [type = ''] = (c.res.headers.get('content-type') ?? '').split(';');
  const policy = viewers[type.trim().toLowerCase()];
  if (policy !== undefined) c.header('content-security-policy', policy);
});
