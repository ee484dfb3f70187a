// The gallery. The control law of the balance robot is the file of the Copper example, not a copy of it.

import law from "../../../host/copper/examples/balance/python/balance.py?raw";
import balance from "./examples/balance.py?raw";
import hello from "./examples/hello.py?raw";
import kalman from "./examples/kalman.py?raw";
import follower from "./examples/line_follower.py?raw";
import pid from "./examples/pid.py?raw";
import states from "./examples/states.py?raw";

/** A program to begin with. */
export interface Example {
  title: string;
  text: string;
}

export const EXAMPLES: Record<string, Example> = {
  hello: { title: "Hello", text: hello },
  balance: { title: "Balance robot", text: balance },
  pid: { title: "PID controller", text: pid },
  follower: { title: "Line follower", text: follower },
  states: { title: "State machine", text: states },
  kalman: { title: "Kalman filter", text: kalman },
};

/** Files that examples import. */
export const FILES: [string, Uint8Array][] = [["balance.py", new TextEncoder().encode(law)]];
