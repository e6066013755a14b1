/** A fault a user can cause and mend: one sentence in each language, naming place and remedy. Exit code 2. */
export class Fault extends Error {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  constructor(code: string, zh: string, en: string) {
    super(zh);
    this.name = "Fault";
    this.code = code;
    this.zh = zh;
    this.en = en;
  }
}
