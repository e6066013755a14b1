// Fails on any import that climbs, goes sideways, reaches inside another room, brings server code to a browser
// room, or uses a package its room was not given in src/floors.json. dependency-cruiser was considered: it cannot
// say "this room was not given that package" in one sentence naming both, and it does not know our browser rooms.
import { readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";

type Room = { name: string; floor: number; duty: string; uses: readonly string[]; browser: boolean };
type Drawn = { floor: number; rooms: Record<string, Partial<Room> & { duty: string }> };

export function drawHouse(): ReadonlyMap<string, Room> {
  const drawn: readonly Drawn[] = JSON.parse(readFileSync("src/floors.json", "utf8"));
  const house = new Map<string, Room>();
  for (const { floor, rooms } of drawn)
    for (const [name, about] of Object.entries(rooms))
      house.set(name, { uses: [], browser: false, ...about, name, floor });
  return house;
}

/** What a file imports: import … from "x", export … from "x", import "x" and import("x"); Buffer.from("x") is none. */
export const importsIn = (source: string): readonly string[] =>
  [
    ...source.matchAll(
      /^(?:import|export)\b(?:[^"'`;]*?\bfrom)?\s*"([^"\n]+)"|\bimport\s*\(\s*"([^"\n]+)"/gm,
    ),
  ].map(([, from, called]) => from ?? called ?? "");

/** Why this import may not stand in this file (path below src/), or null. */
export function importFault(house: ReadonlyMap<string, Room>, file: string, from: string): string | null {
  const room = house.get(file.split("/")[0] ?? "");
  if (!room) return "its room is not drawn in src/floors.json";
  const isTest = file.endsWith(".test.ts");
  if (from.startsWith("node:")) return room.browser && !isTest ? `${from} does not exist in a browser` : null;
  if (!/^[#.]/.test(from)) {
    if (isTest || room.uses.some((name) => from === name || from.startsWith(`${name}/`))) return null;
    return `room ${room.name} was not given the package ${from}`;
  }
  const inside = from.startsWith(".") ? normalize(join(file, "..", from)) : null;
  const name = (inside ?? from.slice(1)).split("/")[0] ?? "";
  if (name === room.name) return null;
  if (inside) return `room ${room.name} reaches into room ${name} by path; import #${name}`;
  const target = house.get(name);
  if (!target) return `there is no room #${name}`;
  if (isTest) return null;
  if (target.floor >= room.floor)
    return `room ${room.name} (floor ${room.floor}) may not import room ${name} (floor ${target.floor})`;
  if (room.browser && !target.browser && !isTest)
    return `room ${name} does not run in a browser and ${room.name} must`;
  return null;
}

if (import.meta.main) {
  const house = drawHouse();
  const files = readdirSync("src", { recursive: true })
    .map(String)
    .filter((file) => /\.tsx?$/.test(file));
  const faults = files.flatMap((file) =>
    importsIn(readFileSync(join("src", file), "utf8"))
      .map((from) => importFault(house, file, from))
      .filter((why) => why !== null)
      .map((why) => `src/${file}: ${why}`),
  );
  console.log(faults.length ? faults.join("\n") : `floors: ${files.length} files, every import goes down`);
  if (faults.length) process.exit(1);
}
