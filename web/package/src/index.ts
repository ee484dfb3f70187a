// The face of the package.
export { Checker, type SyntaxProblem } from "./checker.js";
export { PythonError, type ErrorKind } from "./error.js";
export { compile, load, type Assets } from "./load.js";
export {
  Vm, type Checkpoint, type Command, type Completion, type Frame, type Gauges, type Kind, type Options, type Stop, type Stream,
} from "./vm.js";
export type { Given, Value } from "./wire.js";
