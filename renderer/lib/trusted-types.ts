type TrustedTypesFactory = {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => unknown;
};

/**
 * The one thing that the content policy lets through as HTML: nothing at all. React Aria empties its
 * live region with `innerHTML = ''`, also while a date is being typed; any other markup stays refused.
 * Needs `trusted-types default` in the policy. Call once, before the first render.
 */
export function allowOnlyEmptyHtml(): void {
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createHTML: (html) => {
      if (html !== '') {
        throw new TypeError('Markup from a string is not allowed here');
      }
      return '';
    },
  });
}
