// Written by scripts/catalogue.ts. Do not edit.
import cn102020 from "./cn-10-2020/pack.ts";
import cn1012021 from "./cn-101-2021/pack.ts";

export const packs = [
  cn102020,
  cn1012021,
] as const;
