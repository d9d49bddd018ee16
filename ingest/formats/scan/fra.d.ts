declare module '@tesseract.js-data/fra' {
  const data: { langPath: string };
  export default data;
}
