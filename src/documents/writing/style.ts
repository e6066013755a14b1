import type { Role } from "./sheet.ts";

/** Fonts are named, never embedded: the official ones may not be redistributed, and every Chinese office has them. */
export const fonts = {
  title: { chinese: "黑体", latin: "SimHei" },
  body: { chinese: "仿宋", latin: "FangSong" },
} as const;

export const titlePoints = 18;
export const subtitlePoints = 12;
export const bannerColour = "C00000";
/** A faint ground under headings and labels keeps them apart from what was filled in, also in black and white. */
export const labelGround = "F2F2F2";

/** A4, in millimetres. */
export const paper = { short: 210, long: 297 } as const;
export const margins = { top: 14, bottom: 15, left: 16, right: 16 } as const;
/** Distance between the words and the lines of their cell. */
export const padding = { side: 1.2, top: 0.6 } as const;

export const pointsPerMm = 72 / 25.4;
export const twips = (mm: number): number => Math.round(mm * pointsPerMm * 20);

export type Look = {
  readonly font: keyof typeof fonts;
  readonly align: "left" | "center" | "right";
  readonly ground: boolean;
};

export const looks: { readonly [R in Role]: Look } = {
  head: { font: "title", align: "center", ground: true },
  label: { font: "title", align: "center", ground: true },
  value: { font: "body", align: "center", ground: false },
  text: { font: "body", align: "left", ground: false },
  amount: { font: "body", align: "right", ground: false },
};
