/** What becomes of the words in an element: they are read, or are beside the text. */
export type Fate = "read" | "markup" | "deleted" | "header";

const MARKUP = new Set(
  "head script style template noscript title svg iframe object audio video canvas select datalist map progress meter".split(
    " ",
  ),
);

const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 " +
    "h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Classes by which pages keep words for those who listen to the page: they stand beside what is shown. */
const FOR_LISTENERS = /(?:^|[\s_-])(?:sr-only|visually-?hidden)|screen-?reader/i;

type Attributes = Readonly<Record<string, string>>;

/** What becomes of the words in an element. */
export function fateOf(name: string, attributes: Attributes): Fate {
  if (MARKUP.has(name)) return "markup";
  if (name === "del") return "deleted";
  if (name === "nav") return "header";
  const { hidden, style = "", class: classes = "" } = attributes;
  const isHidden = hidden !== undefined || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
  return isHidden || FOR_LISTENERS.test(classes) ? "markup" : "read";
}

/** Whether an element begins a line of its own. */
export function isBlock(name: string, { style = "" }: Attributes): boolean {
  return BLOCKS.has(name) || /display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(style);
}

/** Whether white space counts in an element. */
export function keepsSpace(name: string, { style = "" }: Attributes): boolean {
  return name === "pre" || name === "textarea" || /white-space\s*:\s*(?:pre|break-spaces)/i.test(style);
}
