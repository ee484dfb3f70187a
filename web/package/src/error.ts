// What a program fails with, as a JavaScript error.

/** Which family an error belongs to. */
export type ErrorKind =
  /** The text is not Python. */
  | "syntax"
  /** An exception nobody caught. */
  | "exception"
  /** `SystemExit`: the program asked to end; `status` says how. */
  | "exit"
  /** No memory is left. */
  | "memory"
  /** The call's fuel is spent. */
  | "fuel"
  /** Calls or data are nested more deeply than allowed. */
  | "depth"
  /** `interrupt` or `stop` was called. */
  | "interrupted"
  /** An image or a snapshot is damaged, or of another version. */
  | "image"
  /** A value cannot cross between Python and JavaScript. */
  | "value"
  /** The call does not fit the machine's state. */
  | "state";

/** Why a call gave no result. */
export class PythonError extends Error {
  override readonly name = "PythonError";

  constructor(
    /** The family. */
    readonly kind: ErrorKind,
    /** The exception's class, as `ZeroDivisionError`; empty if no Python exception stands behind it. */
    readonly exception: string,
    message: string,
    /** What Python prints, every line ended by a newline; empty if no Python code was active. */
    readonly traceback: string,
    /** What a process should exit with. */
    readonly status: number,
  ) {
    super(exception && message ? `${exception}: ${message}` : exception || message);
  }
}
