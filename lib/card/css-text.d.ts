declare module '*.css?inline' {
  /** The sheet's text, for a sheet of our own making. */
  const css: string;
  export default css;
}
