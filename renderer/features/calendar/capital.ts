/** A name at the beginning of a line: "Kerstvakantie". */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl-BE') + text.slice(1);
}
