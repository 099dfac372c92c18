declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>>;
  export class Parser {
    on(event: 'openTag', handler: (name: string, attributes: () => Attributes, decode: (text: string) => string, selfClosing: boolean) => void): this;
    on(event: 'closeTag', handler: (name: string) => void): this;
    on(event: 'text' | 'cdata' | 'attention', handler: (text: string) => void): this;
    on(event: 'error', handler: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
