/** Where a job's notebook is. */
export interface NotebookSource {
    /** Path of the notebook: in the repository, or absolute in the workspace. */
    readonly notebook: string;
    /**
     * Repository that holds the notebook.
     * @default none: it is in the workspace
     */
    readonly git?: GitRepository | undefined;
}

export interface GitRepository {
    readonly url: string;
    /** Kind of Git server, for example `gitHub`. */
    readonly provider: string;
    /** Tag to run: what runs changes only when this changes. */
    readonly tag: string;
}

/** The fields of a job and of its task that say what it runs. */
export interface NotebookFields {
    readonly job: { readonly gitSource?: GitRepository };
    readonly task: { readonly notebookPath: string; readonly source: "GIT" | "WORKSPACE" };
}

/** How a source is written in a job. */
export function notebookFields(source: NotebookSource): NotebookFields {
    const { notebook: notebookPath, git } = source;
    return git === undefined
        ? { job: {}, task: { notebookPath, source: "WORKSPACE" } }
        : {
              job: { gitSource: { url: git.url, provider: git.provider, tag: git.tag } },
              task: { notebookPath, source: "GIT" },
          };
}
