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
