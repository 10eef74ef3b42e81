/** The address of the package that the build has checked and written (scripts/builtPackage.ts). */
declare module 'virtual:builtAtlas' {
  const address: string;
  export default address;
}
