// `Checker`: what is wrong with a text, and what it is compiled to, without disturbing a program.

import { PythonError } from "./error.js";
import { Vm, type Options } from "./vm.js";

/** A syntax error, with its place as CPython tells it: lines and columns count from 1, columns in characters. */
export interface SyntaxProblem {
  /** `SyntaxError` or a class derived from it. */
  exception: string;
  message: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

const CHECK = `
def check(source, name):
    try:
        compile(source, name, 'exec')
    except SyntaxError as error:
        line, column = error.lineno or 1, error.offset or 1
        end = error.end_lineno or line, error.end_offset or column
        return [type(error).__name__, error.msg, line, column, *end]
    except (MemoryError, RecursionError, ValueError) as error:
        return [type(error).__name__, str(error) or 'too little memory to compile it', 1, 1, 1, 1]
`;
/** Enough for the tree of half a megabyte of text. */
const MEMORY = 32 << 20;

/** A machine that only looks at texts. */
export class Checker {
  readonly #vm: Vm;

  private constructor(vm: Vm) {
    this.#vm = vm;
  }

  /** Makes one. */
  static async create(options: Pick<Options, "assets" | "memory"> = {}): Promise<Checker> {
    const vm = await Vm.create({ memory: MEMORY, ...options, output: () => {} });
    await vm.run(CHECK, "check.py");
    return new Checker(vm);
  }

  /** What is wrong with a text; null if nothing is. */
  async check(source: string, name = "main.py"): Promise<SyntaxProblem | null> {
    const found = (await this.#vm.call("check", source, name)) as
      | [string, string, number, number, number, number]
      | null;
    if (!found) return null;
    const [exception, message, line, column, endLine, endColumn] = found;
    return { exception, message, line, column, endLine, endColumn };
  }

  /** The instructions of a text, or why there are none. */
  listing(source: string, name = "main.py"): string {
    try {
      return this.#vm.listing(source, name);
    } catch (error) {
      if (error instanceof PythonError) return error.traceback || error.message;
      throw error;
    }
  }
}
