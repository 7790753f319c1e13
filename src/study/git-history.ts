import { execFile } from "node:child_process";

type Env = Readonly<Record<string, string | undefined>>;

/** A commit that holds some of the files that were looked for. Paths are relative to the study. */
export interface Commit {
  readonly id: string;
  readonly files: readonly string[];
}

/** What git's history of a study holds; `none`: the study is in no git repository. */
export type History =
  | { readonly state: "none" }
  | { readonly state: "no-git" }
  | { readonly state: "unread" }
  | { readonly state: "read"; readonly commits: readonly Commit[] };

/** So many paths go into one command line. */
const PATHS = 200;

/** Which commits, of every branch and stash, hold these files. Reads only; git's own settings about programs to run are set aside. */
export async function historyOf(dir: string, files: readonly string[], env: Env): Promise<History> {
  const inside = await git(dir, ["rev-parse", "--is-inside-work-tree"], env);
  if (inside === "no-git") return { state: "no-git" };
  if (inside === null || inside.trim() !== "true") return { state: "none" };
  const commits = new Map<string, string[]>();
  for (let at = 0; at < files.length; at += PATHS) {
    const paths = files.slice(at, at + PATHS);
    const log = await git(
      dir,
      ["log", "--all", "--format=%x00%h", "--name-only", "--relative", "-z", "--", ...paths],
      env,
    );
    if (log === null || log === "no-git") return { state: "unread" };
    for (const { id, files: held } of commitsIn(log, new Set(paths)))
      commits.set(id, [...(commits.get(id) ?? []), ...held]);
  }
  return { state: "read", commits: [...commits].map(([id, held]) => ({ id, files: held })) };
}

/** Ids stand after an empty part, names after them; a name is one that was asked for. */
function commitsIn(log: string, asked: ReadonlySet<string>): Commit[] {
  const commits: { id: string; files: string[] }[] = [];
  for (const part of log.split(/[\0\n]/).filter((one) => one !== "")) {
    if (asked.has(part)) commits.at(-1)?.files.push(part);
    else if (/^[0-9a-f]{4,64}$/.test(part)) commits.push({ id: part, files: [] });
  }
  return commits;
}

/** Null where git answers with an error. */
function git(dir: string, args: readonly string[], env: Env): Promise<string | "no-git" | null> {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...rest } = env;
  const settings = ["-c", "core.quotePath=false", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false"];
  const options = {
    cwd: dir,
    env: { ...rest, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" },
    maxBuffer: 2 ** 28,
    windowsHide: true,
  };
  return new Promise((done) => {
    execFile("git", ["--no-pager", "--literal-pathspecs", ...settings, ...args], options, (error, out) => {
      if (error === null) done(out);
      else done((error as NodeJS.ErrnoException).code === "ENOENT" ? "no-git" : null);
    });
  });
}
