/** `provision:题名@2020-03-01/art-3`: the article `art-3` in the version of that day. */
export function placeOfProvision(id: string): { version: string | null; provision: string | null } {
  const [, version = null, provision = null] = /@([^@/]+)\/(.+)$/u.exec(id) ?? [];
  return { version, provision };
}
