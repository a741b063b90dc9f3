// The part of the WebAssembly API the engine uses: neither the language's nor Node's types have it, and the browser's
// would bring the whole DOM along.
declare namespace WebAssembly {
  type ImportExportKind = 'function' | 'global' | 'memory' | 'table' | 'tag';
  type ExportValue = ((...parameters: never[]) => unknown) | Global | Memory | Table;
  type ImportValue = ExportValue;
  type Imports = Record<string, Record<string, ImportValue>>;
  type Exports = Record<string, ExportValue>;

  interface ModuleImportDescriptor {
    module: string;
    name: string;
    kind: ImportExportKind;
  }
  class Module {
    constructor(bytes: Uint8Array<ArrayBuffer>);
    static imports(module: Module): ModuleImportDescriptor[];
    static exports(module: Module): { name: string; kind: ImportExportKind }[];
  }
  function compileStreaming(source: Promise<Response>): Promise<Module>;
  class Instance {
    constructor(module: Module, imports?: Imports);
    readonly exports: Exports;
  }
  class Memory {
    constructor(descriptor: { initial: number; maximum?: number });
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  class Table {
    readonly length: number;
    get(index: number): unknown;
    set(index: number, value: unknown): void;
    grow(slots: number): number;
  }
  class Global {
    constructor(descriptor: { value: string; mutable?: boolean }, value: unknown);
    value: unknown;
  }
  class RuntimeError extends Error {}
  class Exception {}
}
