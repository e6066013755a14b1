import type { ImportSummary, Lake } from "#lake";
import type { Form, Words } from "#model";

/** Evidence for projects without a form: it counts for nothing, and a mistyped code looks just like it. */
function strangers({ manifest }: Lake, forms: readonly Form[]): readonly Words[] {
  const known = new Set(forms.map(({ fields }) => fields.projectCode ?? ""));
  return manifest.batches.flatMap(({ source, projects }) =>
    Object.entries(projects)
      .filter(([code, { rows }]) => rows > 0 && !known.has(code))
      .map(([code, { rows }]) => ({
        zh: `${source.file} 有 ${rows} 行属于项目“${code}”，而 forms 里没有这个项目，这些行没有用上。`,
        en: `${source.file} has ${rows} rows of project "${code}", for which forms holds no form: they count for nothing.`,
      })),
  );
}

const unplaced = (imports: readonly ImportSummary[]): readonly Words[] =>
  imports.flatMap(({ file, unknown }) =>
    unknown.map(({ header, nearest }) => ({
      zh: `${file} 的列“${header}”认不出，没有读入${nearest ? `；是否指“${nearest}”` : ""}。`,
      en: `${file}: column "${header}" is not known and was left out${nearest ? `; did you mean "${nearest}"?` : "."}`,
    })),
  );

/** What people should know about evidence that was taken in without being used. */
export const noticesOf = (
  lake: Lake,
  forms: readonly Form[],
  imports: readonly ImportSummary[],
): readonly Words[] => [...strangers(lake, forms), ...unplaced(imports)];
