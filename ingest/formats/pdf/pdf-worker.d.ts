/** The library ships its worker without types; it is loaded for its effect alone. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
