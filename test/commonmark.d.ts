/** The part of the reference parser's interface that the tests use; the package ships no types. */
declare module "commonmark" {
  export interface Node {
    readonly type: string;
    readonly literal: string | null;
    readonly level: number;
    readonly parent: Node | null;
    readonly firstChild: Node | null;
    walker(): Walker;
  }
  export interface Walker {
    next(): { readonly node: Node; readonly entering: boolean } | null;
  }
  export class Parser {
    parse(text: string): Node;
  }
}
