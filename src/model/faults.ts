// Second face of the room: what refusing needs, so that a program can start without loading the grammar of targets.
export { Fault } from "./fault.ts";
export { nearestName } from "./nearest.ts";
